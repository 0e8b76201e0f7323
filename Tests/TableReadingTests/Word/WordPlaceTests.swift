import Diagnostics
import Testing

@Suite("DOCX: tempat dalam kata")
struct WordPlaceTests {
    static let examples: [(Diagnostics.SourceLocation, String, String)] = [
        (
            .init(file: "PK.docx", sheet: "tabel 2", row: 5, column: 3), "PK.docx, tabel 2, baris 5, kolom 3",
            "PK.docx, table 2, row 5, column 3"
        ),
        (.init(file: "PK.docx", sheet: "tabel 2"), "PK.docx, tabel 2", "PK.docx, table 2"),
        (.init(file: "PK", sheet: "tabel 2.1", row: 1), "PK, tabel 2.1, baris 1", "PK, table 2.1, row 1"),
        (
            .init(file: "PK.docx", sheet: "tabel 2", row: -3, column: 1), "PK.docx, tabel 2, paragraf 3 di atasnya",
            "PK.docx, table 2, paragraph 3 above it"
        ),
        (.init(file: "PK.docx", sheet: "teks 1", row: 4), "PK.docx, teks 1, paragraf 4", "PK.docx, text 1, paragraph 4"),
        (
            .init(file: "pagu.xlsx", sheet: "tabel 2", row: 5, column: 3), "pagu.xlsx, lembar \"tabel 2\", baris 5, kolom C",
            "pagu.xlsx, sheet \"tabel 2\", row 5, column C"
        ),
        (.init(file: "PK.docx", sheet: "tabel x", row: 5), "PK.docx, lembar \"tabel x\", baris 5", "PK.docx, sheet \"tabel x\", row 5"),
    ]

    @Test("Tabel dokumen bernomor, lembar bernama", arguments: examples)
    func words(place: Diagnostics.SourceLocation, id: String, en: String) {
        #expect(place.text.text(in: .indonesian) == id)
        #expect(place.text.text(in: .english) == en)
    }

    @Test("Alamat yang dapat diketik")
    func reference() {
        #expect(SourceLocation(file: "PK.docx", sheet: "tabel 2", row: 5, column: 3).reference == "PK.docx!tabel 2!C5")
    }
}
