public import Diagnostics

/// Laporan sebagai teks terminal.
public struct TerminalText {
    /// Lebar bila tempat tampilnya tidak punya lebar sendiri: berkas dan pipa. Dalam huruf, seperti setiap lebar di sini.
    public static let standardWidth = 100
    /// Kalimat tidak lebih lebar dari ini di layar mana pun; tabel boleh.
    public static let widestSentence = 100

    private let language: Language
    private let width: Int

    /// - Parameter width: Lebar tempatnya tampil; hanya angka yang lebih panjang darinya yang melampauinya.
    public init(language: Language, width: Int = standardWidth) {
        self.language = language
        self.width = width
    }

    /// Judul, lalu bagian-bagian ringkasan.
    public func summary(of report: Report) -> String {
        render(report, sections: report.sections.filter(\.isSummary))
    }

    private func render(_ report: Report, sections: [ReportSection]) -> String {
        var lines = ([report.title] + report.subtitles).flatMap(wrapped)
        for section in sections {
            for block in section.blocks {
                if case .table(let table) = block {
                    lines += [""] + TerminalTable(table, language: language, width: width).lines
                } else {
                    for text in block.sentences { lines += [""] + wrapped(text) }
                }
            }
        }
        return lines.map { ForeignText.lines(Self.withoutTrailingSpace($0)) + "\n" }.joined()
    }

    private func wrapped(_ text: LocalizedText) -> [String] {
        TextWrapping.lines(of: text.text(in: language), width: min(width, Self.widestSentence))
    }

    private static func withoutTrailingSpace(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
