import Testing

@Suite("Batas pembacaan dari baris perintah")
struct LimitArgumentTests {
    @Test("Penolakan menyebut pilihan yang membuat berkas itu terbaca")
    func adviceWorks() throws {
        let desk = try Desk(["pagu.csv": Papers.industry])
        let refused = try desk.selisih("baca", "pagu.csv", "--limit", "baris=2")
        #expect(
            refused
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: """
                        pagu.csv: lebih dari 2 baris. Bagi tabel ini menjadi beberapa berkas. Bila berkas ini memang sebesar itu \
                        dan asalnya dapat dipercaya, jalankan lagi dengan --limit baris=4.

                        """))
        #expect(try desk.selisih("baca", "pagu.csv", "--limit", "baris=4").status == 0)
        #expect(try desk.selisih("templat", "--from", "pagu.csv", "--limit", "baris=2", "-o", "isian.xlsx").status == 2)
        #expect(desk.names() == ["pagu.csv"])
    }

    @Test("Batas yang tidak sah ditolak sebelum berkas dibaca")
    func invalid() throws {
        let desk = try Desk(["pagu.csv": Papers.industry])
        #expect(
            try desk.selisih("baca", "pagu.csv", "--limit", "baris=1.000")
                == Desk.Outcome(
                    status: 2, output: "",
                    errors:
                        "--limit baris=1.000: baris: \"1.000\" bukan bilangan bulat 1 sampai 1.000.000.000.000. Tulis tanpa tanda ribuan, misalnya 200.\n"
                ))
    }
}
