import Diagnostics
import Testing

/// P001 dan P002: pagu terakhir dan yang sudah dibelanjakan.
@Suite("Pagu dan realisasi")
struct SpendingRuleTests {
    private func page(_ ceilings: String, _ spending: String) throws -> CheckPage {
        try CheckPage([
            "pagu.csv": ceilings, "realisasi-keuangan.csv": spending,
            "indikator.csv": "Kode,Nama,Satuan\nekspor,Nilai Ekspor,miliar\n",
            "kaitan.csv": "Program,Indikator,Bobot\nProgram A,ekspor,60\n",
        ])
    }

    private static let cut = ceilingTable(",Program A,utama,APBD,1.000,600", ",Program B,utama,APBD,0,0")

    @Test("Satu temuan per program: triwulan terakhir, dengan baris pagu dan triwulan sebelumnya")
    func belowRealisation() throws {
        #expect(
            try page(Self.cut, spendingTable("Program A,,TW I,kumulatif,601,,", "Program A,,TW III,kumulatif,650,,")).text(of: "P001")
                == """
                P001 kesalahan kantor/realisasi-keuangan.csv!3
                  + kantor/pagu.csv!2, kantor/realisasi-keuangan.csv!2
                  Program A: »600«
                  Pagu Perubahan "Program A" Rp600,00, padahal sampai dengan TW III 2024 sudah dibelanjakan Rp650,00; kurangnya Rp50,00.
                  Naikkan pagunya sampai sekurang-kurangnya sama dengan realisasi, atau periksa angka realisasinya.
                """
        )
    }

    @Test("Persen dari pagu yang disebut dinilai dari batas bawahnya, bagi indikator menurut bobotnya")
    func percentOfStage() throws {
        #expect(
            try page(Self.cut, spendingTable(",ekspor,TW II,kumulatif,,\"70,00%\",Murni")).text(of: "P001", in: .english) == """
                P001 error kantor/realisasi-keuangan.csv!2
                  + kantor/pagu.csv!2
                  Nilai Ekspor: »360«
                  The Revised ceiling of "Nilai Ekspor" is Rp360.00, but at least Rp419.97 was already spent by TW II 2024; it falls short by Rp59.97.
                  Raise the ceiling to at least what is spent, or check the realised amount.
                """
        )
    }

    @Test("Angka per periode dijumlahkan dahulu")
    func perPeriod() throws {
        let page = try page(
            Self.cut, spendingTable("Program A,,TW I,periode,400,,", "Program A,,TW II,periode,201,,", "Program A,,TW IV,periode,900,,"))
        #expect(page.findings.filter { $0.rule == "P001" }.map(\.location.row) == [3])
    }

    @Test("Pagu yang dinolkan sesudah dibelanjakan adalah P001, bukan P002")
    func droppedAfterSpending() throws {
        let page = try page(ceilingTable(",Program A,utama,APBD,1.000,0"), spendingTable("Program A,,TW I,kumulatif,100,,"))
        #expect(page.findings.filter { $0.severity == .error }.map(\.rule) == ["P001"])
    }

    @Test("Belanja tanpa pagu di tahapan mana pun")
    func withoutCeiling() throws {
        #expect(
            try page(Self.cut, spendingTable("Program B,,TW II,kumulatif,\"250,50\",,")).text(of: "P002") == """
                P002 kesalahan kantor/realisasi-keuangan.csv!2
                  + kantor/pagu.csv!3
                  Program B: »250,50«
                  "Program B" sudah membelanjakan Rp250,50 sampai dengan TW II 2024, padahal pagunya nol di setiap tahapan.
                  Periksa apakah realisasinya milik program lain; bila tidak, pagunya harus ada sebelum dibelanjakan.
                """
        )
        #expect(
            try page(Self.cut, spendingTable("Program B,,TW II,kumulatif,1,,")).text(of: "P002", in: .english) == """
                P002 error kantor/realisasi-keuangan.csv!2
                  + kantor/pagu.csv!3
                  Program B: »1«
                  "Program B" has spent Rp1.00 by TW II 2024, but its ceiling is zero at every stage.
                  Check whether the spending belongs to another program; if not, it needs a ceiling before it is spent.
                """
        )
    }

    struct Silent: CustomTestStringConvertible {
        let testDescription: String
        var ceilings = cut
        let spending: String
    }

    @Test(
        "Yang belum pasti dan milik aturan lain: diam",
        arguments: [
            Silent(testDescription: "tepat sama dengan pagu", spending: spendingTable("Program A,,TW I,kumulatif,600,,")),
            Silent(testDescription: "di atas setiap pagu (R005)", spending: spendingTable("Program A,,TW I,kumulatif,1.001,,")),
            Silent(
                testDescription: "persen yang batas bawahnya masih di dalam pagu",
                spending: spendingTable("Program A,,TW I,kumulatif,,60%,Murni")),
            Silent(testDescription: "persen tanpa tahapan acuan", spending: spendingTable("Program A,,TW I,kumulatif,,\"70,00%\",")),
            Silent(testDescription: "triwulan per periode yang hilang (R007)", spending: spendingTable("Program A,,TW II,periode,700,,")),
            Silent(
                testDescription: "pagu perubahan tidak tertulis (K004)",
                ceilings: ceilingTable(",Program A,utama,APBD,1.000,", ",Program B,utama,APBD,5,5"),
                spending: spendingTable("Program A,,TW I,kumulatif,700,,")),
            Silent(
                testDescription: "hanya satu tahapan", ceilings: ceilingTable(",Program A,utama,APBD,1.000", stages: ["Murni"]),
                spending: spendingTable("Program A,,TW I,kumulatif,700,,")),
            Silent(testDescription: "nol dibelanjakan tanpa pagu", spending: spendingTable("Program B,,TW I,kumulatif,0,,")),
            Silent(testDescription: "persen dari pagu nol", spending: spendingTable("Program B,,TW I,kumulatif,,50%,Murni")),
            Silent(testDescription: "program yang tidak dikenal", spending: spendingTable("Program C,,TW I,kumulatif,700,,")),
        ])
    func silent(_ item: Silent) throws {
        let page = try page(item.ceilings, item.spending)
        #expect(page.text(of: "P001") + page.text(of: "P002") == "")
    }

    @Test("Pagu pergeseran menampung realisasi yang melampaui perubahan")
    func shift() throws {
        let ceilings = ceilingTable(
            ",Program A,utama,APBD,500,900,600", stages: ["Murni", "Pergeseran 1", "Perubahan"])
        let page = try page(ceilings, spendingTable("Program A,,TW III,kumulatif,800,,"))
        #expect(page.findings.filter { $0.rule == "P001" }.map(\.location.row) == [2])
    }
}
