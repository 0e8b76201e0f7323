/// Nama berkas keputusan tentang temuan, yang berdiri di samping masukannya: `disperindag-2024.keputusan.csv`.
///
/// Berkas bernama begini di dalam folder masukan bukan tabel anggaran dan bukan berkas asing.
public enum DecisionsFileName {
    /// Akhiran sesudah nama masukan.
    public static let suffix = ".keputusan.csv"

    /// `true` bila nama berkas ini nama berkas keputusan.
    public static func isName(_ name: String) -> Bool { name.lowercased().hasSuffix(suffix) }
}
