/// Satu kolom lembar isian.
public struct FormColumn: Sendable, Hashable {
    /// Apa yang ditampung kolom, dan karena itu format selnya.
    public enum Content: Sendable, Hashable {
        /// Teks bebas yang dilipat.
        case text
        /// Teks yang tidak boleh diubah Excel menjadi angka atau tanggal: kode, angka tertera.
        case literal
        /// Bilangan bulat tanpa pengelompok, misalnya tahun.
        case integer
        /// Angka apa adanya.
        case number
        /// Jumlah uang.
        case amount
        /// Rumus terkunci: kolom `after` dikurangi kolom `before`.
        case difference(before: Int, after: Int)
        /// Rumus terkunci: selisih dibagi kolom `before`.
        case change(before: Int, after: Int)

        /// Benar bila isinya dihitung, bukan diisi.
        var isFormula: Bool {
            switch self {
            case .difference, .change: true
            case .text, .literal, .integer, .number, .amount: false
            }
        }
    }

    /// Isi yang diharapkan Excel.
    public enum Rule: Sendable, Hashable {
        /// Salah satu dari daftar ini; isi lain ditolak.
        case choice([String])
        /// Daftar bantuan; isi lain boleh setelah peringatan.
        case suggestion([String])
        /// Isi kolom lembar lain; isi lain boleh setelah peringatan.
        case column(sheet: String, title: String)
        /// Bilangan bulat di dalam rentang.
        case integer(ClosedRange<Int>)
    }

    /// Tajuk.
    public var title: String
    /// Penjelasan pada catatan tajuk.
    public var note: String
    /// Lebar menurut satuan Excel.
    public var width: Double
    /// Isi.
    public var content: Content
    /// Isi yang diharapkan; `nil` bila bebas.
    public var rule: Rule?
    /// Benar bila kolom harus diisi; tajuknya diwarnai.
    public var isRequired: Bool

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        title: String, note: String, width: Double, content: Content, rule: Rule? = nil, isRequired: Bool = false
    ) {
        self.title = title
        self.note = note
        self.width = width
        self.content = content
        self.rule = rule
        self.isRequired = isRequired
    }
}
