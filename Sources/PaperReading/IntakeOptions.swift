public import BudgetModel

/// Apa yang ditentukan pengguna karena berkasnya tidak mengatakannya.
public struct IntakeOptions: Sendable, Hashable {
    /// Arti kolom yang dipaksa: tajuk seperti tertera ke arti, misalnya `"Pagu 2024"` ke `"murni"`.
    public var columnMeanings: [String: String] = [:]
    /// Tahun anggaran bila berkas tidak menyebutnya.
    public var year: Int?
    /// OPD bila berkas tidak menyebutnya.
    public var office: String?
    /// Jawaban atas keraguan bacaan.
    public var answers: [DoubtAnswer] = []

    /// Tanpa ketentuan: semua harus dikatakan berkas.
    public init() {}
}
