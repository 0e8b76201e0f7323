import Testing

@Suite("selisih terima BUKU-KERJA, seperti dijalankan orang")
struct AcceptWorkbookTests {
    private static func desk() throws -> Desk {
        var files = CheckedPapers.files(totals: CheckedPapers.wrong)
        files["dinas/pagu.csv"] = """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas,Program A,utama,APBD,600.000,500.000
            2024,Dinas,Program B,utama,APBD,400.000,400.000

            """
        return try Desk(files)
    }

    @Test("Buku kerja yang belum diisi tidak mencatat apa pun, dan itu dikatakan")
    func unfilled() throws {
        let desk = try Self.desk()
        #expect(try desk.selisih("sandingkan", "dinas", "-o", "sandingan.xlsx").status == 0)
        #expect(
            try desk.selisih("terima", "sandingan.xlsx", "dinas")
                == Desk.Outcome(status: 0, output: "sandingan.xlsx: 0 keputusan dicatat, 0 isian tidak dicatat.\n", errors: ""))
        #expect(desk.names() == ["dinas", "sandingan.xlsx"])
    }

    @Test(
        "Yang tidak masuk akal ditolak dengan kode 2",
        arguments: [
            (
                ["terima", "sandingan.xlsx", "dinas", "--reason", "ya"],
                "--reason: buku kerja membawa alasannya sendiri di kolom Alasan; hilangkan pilihan ini.\n"
            ),
            (["terima", "tidak-ada.xlsx", "dinas"], "tidak-ada.xlsx: "),
        ])
    func refused(arguments: [String], reason: String) throws {
        let desk = try Self.desk()
        _ = try desk.selisih("sandingkan", "dinas", "-o", "sandingan.xlsx")
        let outcome = try desk.selisih(arguments)
        #expect(outcome.status == 2 && outcome.output == "")
        #expect(outcome.errors.hasPrefix(reason))
    }
}
