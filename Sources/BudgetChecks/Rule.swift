public import BudgetModel
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

    /// Sedalam apa baris anggaran harus tampak supaya aturan ini dapat menilai; yang tidak, disebut *tidak dinilai pada tingkat ini*.
    public enum Grain: Sendable {
        /// Setiap baris kertas sendiri-sendiri; jumlah kelompok menyembunyikannya.
        case rows
        /// Program-programnya; barisnya boleh sudah dijumlahkan.
        case programs
        /// Tidak melihat baris anggaran, atau hanya jumlah seluruhnya.
        case anything
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
    /// Sedalam apa baris anggaran harus tampak.
    public let grain: Grain
    private let check: Check

    init(_ page: RulePage, need: Need, seeing grain: Grain = .programs, check: @escaping @Sendable (Examination) throws -> [Finding]) {
        self.page = page
        self.need = need
        self.grain = grain
        blocked = nil
        self.check = .examination(check)
    }

    /// Aturan yang kesalahannya menghentikan perbandingan: uangnya terhitung dua kali, atau terikat pada sesuatu yang tidak ada.
    /// Ia hanya melihat isi anggaran, supaya dapat dijalankan tanpa pemeriksaan yang lain.
    ///
    /// - Parameter blocked: Yang tidak dapat dinilai selama ada kesalahannya.
    init(
        stoppingComparison page: RulePage, need: Need, blocking blocked: Need = .everyRow, seeing grain: Grain = .programs,
        check: @escaping @Sendable (Budget) -> [Finding]
    ) {
        self.page = page
        self.need = need
        self.blocked = blocked
        self.grain = grain
        self.check = .budget(check)
    }

    /// Kode aturan.
    public var id: RuleID { page.id }

    /// `true` bila aturan ini dapat menilai baris yang dikelompokkan sedalam itu; `nil` berarti setiap baris berdiri sendiri.
    public func isJudged(at level: GroupLevel?) -> Bool {
        guard let level else { return true }
        return switch grain {
        case .rows: false
        case .programs: level.namesPrograms
        case .anything: true
        }
    }

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
