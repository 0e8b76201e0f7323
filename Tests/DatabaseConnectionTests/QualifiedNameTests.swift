import DatabaseConnection
import Diagnostics
import Testing

@Suite("Nama tabel")
struct QualifiedNameTests {
    @Test(
        "Ditulis seperti di PostgreSQL: tanpa kutip huruf kecil, berkutip tetap",
        arguments: [
            ("anggaran", ["anggaran"], #""anggaran""#),
            ("Anggaran", ["anggaran"], #""anggaran""#),
            ("keuangan.Anggaran", ["keuangan", "anggaran"], #""keuangan"."anggaran""#),
            (#"keuangan."Pagu 2024""#, ["keuangan", "Pagu 2024"], #""keuangan"."Pagu 2024""#),
            (#""a.b".c"#, ["a.b", "c"], #""a.b"."c""#),
            (#""kata ""sandang""""#, [#"kata "sandang""#], #""kata ""sandang""""#),
            ("arsip.keuangan.anggaran", ["arsip", "keuangan", "anggaran"], #""arsip"."keuangan"."anggaran""#),
            ("anggaran; drop table x", ["anggaran; drop table x"], #""anggaran; drop table x""#),
        ])
    func parsed(text: String, parts: [String], quoted: String) throws {
        let name = try QualifiedName(text)
        #expect(name.parts == parts)
        #expect(name.quoted == quoted)
    }

    @Test(
        "Yang bukan nama ditolak",
        arguments: ["", ".", "a.", ".a", "a..b", #""a"#, #""""#, #""a"b"#, #"a"b""#, "a.b.c.d"])
    func refused(text: String) {
        let error = #expect(throws: DatabaseError.self) { try QualifiedName(text) }
        #expect(
            error?.explanation.text(in: .indonesian) == """
                "\(text)" bukan nama tabel. Tulis tabel atau skema.tabel; nama yang memuat titik atau huruf besar di antara tanda \
                kutip ganda.
                """)
    }

    @Test(
        "Teks di dalam perintah tidak dapat menutup kutipnya",
        arguments: [("Jum'at", "'Jum''at'"), ("", "''"), (#"a\'b"#, #"'a\''b'"#)])
    func text(text: String, quoted: String) {
        #expect(quotedText(text) == quoted)
    }
}
