/// Tahun yang dapat menjadi tahun anggaran; angka lain salah ketik.
public enum FiscalYears {
    /// Empat angka, dari 1900.
    public static let range = 1900...2999
}
