/// Tempat sesuatu berdiri di berkas pengguna: berkas, lembar, baris, kolom.
///
/// Baris dan kolom dihitung dari satu, seperti dilihat di Excel atau LibreOffice.
public struct SourceLocation: Sendable, Hashable {
    /// Nama berkas seperti diberikan pengguna atau relatif terhadap paket data.
    public var file: String
    /// Nama lembar; `nil` untuk CSV. Tabel sebuah dokumen bernama ``DocumentPart/name``.
    public var sheet: String?
    /// Nomor baris, mulai 1; `nil` bila seluruh tabel yang dimaksud. Paragraf di atas tabel sebuah dokumen bernomor
    /// negatif: -1 yang terdekat.
    public var row: Int?
    /// Nomor kolom, mulai 1; `nil` bila seluruh baris yang dimaksud.
    public var column: Int?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(file: String, sheet: String? = nil, row: Int? = nil, column: Int? = nil) {
        self.file = file
        self.sheet = sheet
        self.row = row
        self.column = column
    }

    /// Tempat yang sama, dipersempit ke satu baris atau sel.
    public func at(row: Int, column: Int? = nil) -> SourceLocation {
        SourceLocation(file: file, sheet: sheet, row: row, column: column)
    }

    /// Tabelnya: berkas dan lembar saja.
    public var table: SourceLocation { SourceLocation(file: file, sheet: sheet) }

    /// `true` bila keduanya berdiri di berkas dan lembar yang sama; tanpa menyusun tempat baru.
    package func isInTable(of other: SourceLocation) -> Bool { file == other.file && sheet == other.sheet }

    /// Seluruh barisnya, tanpa kolom.
    public var wholeRow: SourceLocation { SourceLocation(file: file, sheet: sheet, row: row) }

    /// Nama kolom menurut Excel: 1 = A, 27 = AA.
    public static func columnName(_ column: Int) -> String {
        var name = ""
        var rest = column
        while rest > 0 {
            let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
            name = String(UnicodeScalar(UInt8(65 + remainder))) + name
            rest = quotient
        }
        return name
    }

    /// Tempat sebagai alamat pendek yang dapat diketik: `pagu.csv!H3`, `isian.xlsx!pagu!H3`, `pagu.csv!3`.
    public var reference: String {
        let cell = column.map(Self.columnName) ?? ""
        return ([file, sheet, row.map { "\(cell)\($0)" }] as [String?]).compactMap(\.self).joined(separator: "!")
    }

    /// Tempat dalam kata: `pagu.csv, baris 3, kolom H`; di dokumen `PK.docx, tabel 2, baris 5, kolom 3`.
    public var text: LocalizedText {
        if let part = documentPart {
            let words = words(in: part)
            return LocalizedText(id: "\(file), \(words)", en: "\(file), \(words)")
        }
        var text = LocalizedText(id: "\(file)", en: "\(file)")
        if let sheet { text = LocalizedText(id: "\(text), lembar \"\(sheet)\"", en: "\(text), sheet \"\(sheet)\"") }
        if let row { text = LocalizedText(id: "\(text), baris \(row)", en: "\(text), row \(row)") }
        guard let column else { return text }
        let name = Self.columnName(column)
        return LocalizedText(id: "\(text), kolom \(name)", en: "\(text), column \(name)")
    }
}
