import BudgetModel
public import Diagnostics

/// Satu aturan: halamannya, dan cara memeriksanya.
///
/// Satu berkas satu aturan. Aturan melihat isi anggaran dan angka tertera, tidak pernah berkas atau sel.
public struct Rule: Sendable {
    /// Isi yang harus terbaca lengkap supaya aturan ini tidak salah menuduh.
    public enum Need: Int, Sendable, Comparable {
        /// Cukup catatannya sendiri: yang tidak terbaca di tempat lain tidak mengubah putusan.
        case ownRecord
        /// Semua baris: satu baris yang tidak terbaca membuat jumlah, kaitan, atau pasangannya keliru.
        case everyRow
        /// Semua baris, dan setiap kaitan dan realisasi menemukan programnya: yang tersesat tampak seperti tidak ada.
        case everyLink

        /// Urutan dari yang paling sedikit diperlukan.
        public static func < (left: Need, right: Need) -> Bool { left.rawValue < right.rawValue }
    }

    private enum Check: Sendable {
        case examination(@Sendable (Examination) throws -> [Finding])
        case budget(@Sendable (Budget) -> [Finding])
    }

    /// Halaman aturan.
    public let page: RulePage
    /// Isi yang harus lengkap.
    public let need: Need
    /// Aturan lain yang tidak dijalankan selama aturan ini memberi kesalahan: yang memerlukan ini atau lebih; `nil` bila
    /// kesalahannya tidak menghentikan perbandingan.
    let blocked: Need?
    /// `true` bila aturan ini membandingkan baris anggaran satu dengan yang lain, jadi tidak berarti bagi baris yang sudah dijumlahkan.
    let comparesRows: Bool
    private let check: Check

    init(_ page: RulePage, need: Need, check: @escaping @Sendable (Examination) throws -> [Finding]) {
        self.page = page
        self.need = need
        blocked = nil
        comparesRows = false
        self.check = .examination(check)
    }

    /// Aturan yang kesalahannya menghentikan perbandingan: uangnya terhitung dua kali, atau terikat pada sesuatu yang tidak ada.
    /// Ia hanya melihat isi anggaran, supaya dapat dijalankan tanpa pemeriksaan yang lain.
    ///
    /// - Parameters:
    ///   - blocked: Yang tidak dapat dinilai selama ada kesalahannya.
    ///   - comparesRows: Membandingkan baris anggaran satu dengan yang lain.
    init(
        stoppingComparison page: RulePage, need: Need, blocking blocked: Need = .everyRow, comparesRows: Bool = false,
        check: @escaping @Sendable (Budget) -> [Finding]
    ) {
        self.page = page
        self.need = need
        self.blocked = blocked
        self.comparesRows = comparesRows
        self.check = .budget(check)
    }

    /// Kode aturan.
    public var id: RuleID { page.id }

    /// `true` bila kesalahannya menghentikan perbandingan dan ekspor.
    public var stopsComparison: Bool { blocked != nil }

    /// Temuan aturan ini.
    ///
    /// - Throws: `ArithmeticError` bila sebuah hitungan melampaui batas tepat.
    func findings(in examination: Examination) throws -> [Finding] {
        switch check {
        case .examination(let check): try check(examination)
        case .budget(let check): check(examination.budget)
        }
    }

    /// Temuan aturan yang menghentikan perbandingan; kosong bagi aturan lain.
    func findings(in budget: Budget) -> [Finding] {
        guard case .budget(let check) = check else { return [] }
        return check(budget)
    }
}
