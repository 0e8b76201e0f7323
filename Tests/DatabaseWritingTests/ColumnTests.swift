import DatabaseConnection
import Diagnostics
import Testing

@testable import DatabaseWriting

@Suite("Nama dan jenis kolom di basis data")
struct ColumnTests {
    @Test(
        "Tajuk menjadi nama yang tidak memerlukan tanda kutip",
        arguments: [
            ("Kode Sub Kegiatan", "kode_sub_kegiatan"),
            ("Pagu Pergeseran 1", "pagu_pergeseran_1"),
            ("Realisasi s.d. Tahun Lalu", "realisasi_s_d_tahun_lalu"),
            ("(Pagu Efektif)", "pagu_efektif"),
            ("Nilai \"é\" %", "nilai_é"),
            ("pendapatan-pembiayaan", "pendapatan_pembiayaan"),
            ("***", "kolom"),
        ])
    func named(title: String, name: String) {
        #expect(SQLName.of(title) == name)
    }

    @Test("Nama paling panjang 63 bita, dan tetap berbeda")
    func long() {
        let title = String(repeating: "é", count: 40)
        let name = SQLName.of(title)
        #expect(name == String(repeating: "é", count: 31))
        #expect(SQLName.unused(title, besides: [name]) == String(repeating: "é", count: 30) + "_2")
    }

    @Test(
        "Kolom yang sudah ada diterima hanya bila isinya tersimpan tepat",
        arguments: [
            (ColumnType.amount, "numeric", true), (.amount, "numeric(20,2)", true), (.amount, "numeric(20,4)", true),
            (.amount, "numeric(20,0)", false), (.amount, "double precision", false), (.amount, "money", false),
            (.amount, "bigint", false), (.text, "text", true), (.text, "character varying(200)", true), (.text, "character(10)", false),
            (.year, "integer", true), (.year, "date", false), (.number, "numeric", true), (.number, "numeric(5,2)", false),
        ])
    func accepted(needed: ColumnType, type: String, isAccepted: Bool) {
        #expect(needed.accepts(type) == isAccepted)
    }

    @Test("Skema satu nama saja", arguments: ["a.b", "", "\"a"])
    func schema(text: String) throws {
        let address = try DatabaseAddress("service=pusat")
        #expect(throws: DatabaseError.invalidName(text)) { try DatabaseTarget(address, schema: text) }
    }
}
