import Diagnostics
import Reporting
import TableReading

/// Halaman sebuah aturan sebagai laporan: kalimat-kalimatnya, lalu tabel kedua contohnya.
struct RulePageReport {
    private let page: RulePage

    init(_ page: RulePage) {
        self.page = page
    }

    func report() -> Report {
        let blocks: [ReportBlock] =
            [
                .paragraph(page.title), .paragraph(page.why),
                .paragraph(LocalizedText(id: "Dasar: \(page.basis)", en: "Basis: \(page.basis)")),
                .heading(LocalizedText(id: "Contoh yang memicu temuan", en: "Example that raises the finding")),
            ] + tables(of: page.bad, name: "buruk")
            + [.heading(LocalizedText(id: "Contoh yang benar", en: "Example that is right"))]
            + tables(of: page.good, name: "baik")
        return Report(
            title: LocalizedText(
                id: "\(page.id.code) \(page.name) (\(page.severity.label))", en: "\(page.id.code) \(page.name) (\(page.severity.label))"
            ),
            subtitles: [], year: 0,
            sections: [ReportSection(id: page.id.code, title: page.title, blocks: blocks, isSummary: true)]
        )
    }

    private func tables(of example: RuleExample, name: String) -> [ReportBlock] {
        let options = example.arguments.joined(separator: " ")
        let note = LocalizedText(id: "Dibaca dengan pilihan: \(options)", en: "Read with the options: \(options)")
        return (options.isEmpty ? [] : [.paragraph(note)])
            + example.files.map { file in
                let rows = CSVTable.rows(of: file.text, separator: Self.separator(of: file.text)) ?? []
                let width = rows.map(\.count).max() ?? 0
                // Contoh tentang baris yang panjangnya berbeda tetap tercetak sebagai tabel.
                let cells = rows.map { $0 + Array(repeating: "", count: width - $0.count) }
                return .table(
                    ReportTable(
                        id: TableID("\(name)-\(file.name)"), caption: LocalizedText(verbatim: file.name),
                        columns: (cells.first ?? []).map { ReportColumn(LocalizedText(verbatim: $0), .name) },
                        rows: cells.dropFirst().map { ReportRow(cells: $0.map { .verbatim($0) }) }
                    )
                )
            }
    }

    /// Contoh notasi Indonesia boleh memakai titik koma, supaya desimalnya tidak perlu dikutip.
    private static func separator(of text: String) -> CSVDialect.Separator {
        let header = text.prefix { $0 != "\n" }
        return header.contains(";") && !header.contains(",") ? .semicolon : .comma
    }
}
