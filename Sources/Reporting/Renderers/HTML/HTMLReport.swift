public import Diagnostics

/// Laporan sebagai satu halaman HTML utuh: dapat dicetak, dan disalin ke pengolah kata dengan judul, paragraf, dan tabelnya.
///
/// Tanpa skrip dan tanpa sumber dari luar. Setiap teks lewat satu pintu, jadi isi dari berkas pengguna tidak dapat menjadi tanda HTML.
public struct HTMLReport {
    private let language: Language

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(language: Language) {
        self.language = language
    }

    /// Seluruh laporan.
    public func text(of report: Report) -> String {
        let report = report.shown
        var lines = [
            "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>", "<meta charset=\"utf-8\">", Self.origin,
            "<title>\(plain(report.title))</title>", "<style>", HTMLStyle.text, "</style>", "</head>", "<body>",
        ]
        // Kertas resmi berjudul sendiri.
        if report.sections.contains(where: { !$0.isPaper }) {
            lines.append(element("h1", report.title))
            lines += report.subtitles.map { element("p", $0, class: "subtitle") }
        }
        for section in report.sections {
            if case .paper(let orientation) = section.use {
                lines.append("<section class=\"paper \(orientation.rawValue)\">")
            } else {
                lines += ["<section>", element("h2", section.title)]
            }
            // Halaman ini memuat setiap bagian dari atas ke bawah, tanpa gambar.
            lines += HTMLBlocks(language: language).lines(of: section.blocks)
            lines.append("</section>")
        }
        return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
    }

    /// Baris yang mengenali halaman Selisih sendiri.
    package static let origin = "<meta name=\"generator\" content=\"Selisih\">"

    private func element(_ name: String, _ text: LocalizedText, class kind: String? = nil) -> String {
        let attribute = kind.map { " class=\"\($0)\"" } ?? ""
        return "<\(name)\(attribute)>\(plain(text))</\(name)>"
    }

    private func plain(_ text: LocalizedText) -> String { ForeignText.html(text.text(in: language)) }
}
