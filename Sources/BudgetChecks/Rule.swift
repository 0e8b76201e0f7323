public import Diagnostics

/// Satu aturan: halamannya, dan cara memeriksanya.
///
/// Satu berkas satu aturan. Aturan melihat isi anggaran dan angka tertera, tidak pernah berkas atau sel.
public struct Rule: Sendable {
    /// Isi yang harus terbaca lengkap supaya aturan ini tidak salah menuduh.
    public enum Need: Sendable {
        /// Semua baris: satu baris yang tidak terbaca membuat jumlah, kaitan, atau pasangannya keliru.
        case everyRow
        /// Cukup catatannya sendiri: yang tidak terbaca di tempat lain tidak mengubah putusan.
        case ownRecord
    }

    /// Halaman aturan.
    public let page: RulePage
    /// Isi yang harus lengkap.
    public let need: Need
    let check: @Sendable (Examination) throws -> [Finding]

    init(_ page: RulePage, need: Need, check: @escaping @Sendable (Examination) throws -> [Finding]) {
        self.page = page
        self.need = need
        self.check = check
    }

    /// Kode aturan.
    public var id: RuleID { page.id }

    /// Temuan aturan ini.
    ///
    /// - Throws: `ArithmeticError` bila sebuah hitungan melampaui batas tepat.
    func findings(in examination: Examination) throws -> [Finding] {
        try check(examination)
    }
}
