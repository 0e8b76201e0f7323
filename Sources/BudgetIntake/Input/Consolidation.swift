public import BudgetModel
import Diagnostics
public import PaperReading

/// Beberapa masukan menjadi satu hasil; isi berkas yang sama tidak pernah dihitung dua kali.
public struct Consolidation: Sendable {
    private var merged = IntakeResult()
    /// Nama berkas pertama menurut SHA-256 isinya.
    private var seen: [String: String] = [:]

    private let answers: [DoubtAnswer]

    /// Konsolidasi tanpa isi.
    ///
    /// - Parameter answers: Jawaban pengguna atas keraguan.
    public init(answers: [DoubtAnswer] = []) { self.answers = answers }

    /// Menambahkan hasil satu masukan.
    ///
    /// Yang diperiksa ialah berkas yang memuat baris anggaran; tabel indikator yang sama di paket murni dan
    /// paket perubahan adalah hal biasa.
    ///
    /// - Throws: ``IntakeError/repeatedContent(first:second:)`` bila isi berkasnya sudah ditambahkan.
    public mutating func add(_ other: IntakeResult) throws(IntakeError) {
        let withLines = other.budget.lines.files
        for file in other.budget.files where withLines.contains(file.name) {
            if let first = seen[file.sha256] { throw .repeatedContent(first: first, second: file.name) }
            seen[file.sha256] = file.name
        }
        merged.merge(other)
    }

    /// Mencatat temuan tentang masukan yang tidak memuat tabel.
    mutating func note(_ findings: [Finding]) { merged.findings += findings }

    /// Gabungan semua masukan dengan satu ejaan untuk setiap sumber dana, dan keraguan tentang tabel yang mengulang tabel lain.
    public var result: IntakeResult {
        var result = merged
        result.budget.nameOfficesWithRegions()
        result.budget.unifyFundingSources()
        result.budget.settleProposalSheets()
        let former = result.spans == nil ? [] : result.budget.lines
        TablesTogether(answers: answers).settle(&result)
        // Dua OPD atau dua kode yang menjadi satu dapat membuat dua baris sama; baris yang sudah dijumlahkan tidak dapat mengatakannya.
        if result.spans != nil, result.budget.lines != former { result.mustReadRows = true }
        return result
    }
}
