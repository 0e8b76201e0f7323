import Diagnostics

/// Bentuk berkas sebuah laporan, menurut akhiran namanya.
public enum ReportForm: String, Sendable, Hashable, CaseIterable {
    /// Buku kerja.
    case workbook = ".xlsx"
    /// Dokumen Word.
    case document = ".docx"
    /// Halaman yang dapat dicetak.
    case page = ".html"
    /// Markdown.
    case markdown = ".md"

    /// Salah satu bentuk `forms`, menurut akhiran nama berkasnya; `nil` bila akhirannya lain.
    public init?(of path: String, among forms: [ReportForm]) {
        guard let form = forms.first(where: { OutputName.has($0.rawValue, path) }) else { return nil }
        self = form
    }
}
