import BudgetModel
import Diagnostics

/// Beberapa masukan menjadi satu hasil; isi berkas yang sama tidak pernah dihitung dua kali.
public struct Consolidation: Sendable {
    /// Gabungan sejauh ini.
    public private(set) var result = IntakeResult()
    /// Nama berkas pertama menurut SHA-256 isinya.
    private var seen: [String: String] = [:]

    /// Konsolidasi tanpa isi.
    public init() {}

    /// Menambahkan hasil satu masukan.
    ///
    /// Yang diperiksa ialah berkas yang memuat baris anggaran; tabel indikator yang sama di paket murni dan
    /// paket perubahan adalah hal biasa.
    ///
    /// - Throws: ``IntakeError/repeatedContent(first:second:)`` bila isi berkasnya sudah ditambahkan.
    public mutating func add(_ other: IntakeResult) throws(IntakeError) {
        let withLines = Set(other.budget.lines.lazy.map(\.location.file))
        for file in other.budget.files where withLines.contains(file.name) {
            if let first = seen[file.sha256] { throw .repeatedContent(first: first, second: file.name) }
            seen[file.sha256] = file.name
        }
        result.merge(other)
    }
}
