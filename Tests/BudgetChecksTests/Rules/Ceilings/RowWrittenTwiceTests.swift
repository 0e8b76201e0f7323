import BudgetChecks
import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Testing

@Suite("B007 baris yang tertulis dua kali")
struct RowWrittenTwiceTests {
    private static let header = "Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n"

    private static func text(_ rows: String, in language: Language = .indonesian) throws -> String {
        try CheckPage(["pagu.csv": header + rows + "\n"]).text(of: "B007", in: language)
    }

    @Test(
        "Baris paket yang sama dua kali adalah kesalahan, walaupun ejaannya berbeda",
        arguments: [
            ("2024,Dinas,UPTD RPK,Program A,utama,APBD,1.000,900", "2024,Dinas,UPTD RPK,Program A,utama,APBD,5,5", "Program A (UPTD RPK)"),
            (
                "2024,Dinas,UPTD RPK,Program A,utama,APBD,1.000,900", "2024,Dinas,UPTD. RPK,Program A,utama,APBD,5,5",
                "Program A (UPTD. RPK)"
            ),
            (
                "2024,Dinas,,Perizinan Dan Usaha,utama,APBD,1.000,", "2024,DINAS,,Program perizinan dan usaha,utama,APBDP,1.000,",
                "Program perizinan dan usaha"
            ),
        ])
    func samePackageRow(first: String, second: String, words: String) throws {
        #expect(
            try Self.text(first + "\n" + second) == """
                B007 kesalahan kantor/pagu.csv!3
                  »\(words)«
                  "\(words)" sudah ada di kantor/pagu.csv, baris 2.
                  Hapus salah satu, atau bedakan unit, kegiatan, atau rekeningnya.
                """)
        #expect(
            try Self.text(first + "\n" + second, in: .english) == """
                B007 error kantor/pagu.csv!3
                  »\(words)«
                  "\(words)" already stands at kantor/pagu.csv, row 2.
                  Delete one of them, or tell their unit, activity, or account apart.
                """)
    }

    @Test(
        "Baris yang berbeda unit, kelompok, sumber dana, tahun, atau tahapan bukan baris ganda",
        arguments: [
            "2024,Dinas,UPTD BPSMB,Program A,utama,APBD,1.000,900", "2024,Dinas,,Program A,utama,APBD,1.000,900",
            "2024,Dinas,UPTD RPK,Program A,penunjang,APBD,1.000,900", "2024,Dinas,UPTD RPK,Program A,utama,DAK,1.000,900",
            "2024,Dinas Lain,UPTD RPK,Program A,utama,APBD,1.000,900", "2023,Dinas,UPTD RPK,Program A,utama,APBD,1.000,900",
            "2024,Dinas,UPTD RPK,Program A,utama,APBD,,900",
        ])
    func otherRow(row: String) throws {
        #expect(try Self.text("2024,Dinas,UPTD RPK,Program A,utama,APBD,1.000,\n" + row) == "")
    }

    @Test("Baris ganda menunjuk baris pertama yang memuat tahapan yang sama")
    func overlappingStages() throws {
        let page = try CheckPage([
            "pagu.csv": Self.header + """
                2024,Dinas,,Program A,utama,APBD,,900
                2024,Dinas,,Program A,utama,APBD,1.000,900
                2024,Dinas,,Program B,utama,APBD,1.000,
                2024,Dinas,,Program B,utama,APBD,,
                2024,Dinas,,Program B,utama,APBD,,900
                2024,Dinas,,Program B,utama,APBD,,900

                """
        ])
        let words = page.check.findings.map { "\($0.location.row ?? 0): \($0.message.text(in: .indonesian).suffix(8))" }
        #expect(words == ["3: baris 2.", "7: baris 6."])
    }

    @Test("Selama ada baris ganda, aturan yang memerlukan semua baris tidak dijalankan")
    func followers() throws {
        let page = try CheckPage(["pagu.csv": Self.header + "2024,Dinas,,A,utama,APBD,9,1\n2024,Dinas,,A,utama,APBD,9,1\n"])
        #expect(page.check.findings.map(\.rule) == ["B007"])
        #expect(page.check.skippedRules.contains("P005"))
        #expect(!page.check.skippedRules.contains("B007"))
        let others = BudgetCheck(page.reading.budget, rules: RuleCatalogue.rules.filter { $0.id == "P005" })
        #expect(others.findings == [])
        #expect(others.skippedRules == ["P005"])
    }

    @Test("Pendapatan yang sama dua kali")
    func revenue() throws {
        let page = try CheckPage([
            "pagu.csv": Self.header + "2024,Dinas,,Program A,utama,APBD,1.000,900\n",
            "pendapatan-pembiayaan.csv": """
            Tahun,OPD,Jenis,Kode Rekening,Rekening,Pagu Murni
            2024,Dinas,pendapatan,4.1,PAD,10
            2024,Dinas,pendapatan,4.01,Pendapatan Asli Daerah,20
            """,
        ])
        #expect(
            page.text(of: "B007") == """
                B007 kesalahan kantor/pendapatan-pembiayaan.csv!3
                  »Pendapatan Asli Daerah«
                  "Pendapatan Asli Daerah" sudah ada di kantor/pendapatan-pembiayaan.csv, baris 2.
                  Hapus salah satu, atau bedakan unit, kegiatan, atau rekeningnya.
                """)
    }

    @Test("Di tabel datar hanya baris yang seluruh isinya sama, sebagai peringatan")
    func flatRows() throws {
        let table = "Dinas X\nTAHUN 2024\nNo,Program,Rincian Barang,Pagu Murni\n1,Program A,Kertas,10\n2,Program B,Kertas,10\n"
        #expect(try CheckPage(["dinas.csv": table + "3,Program A,Pensil,10\n4,Program A,Kertas,11\n"]).text(of: "B007") == "")
        #expect(
            try CheckPage(["dinas.csv": table + "3,Program A,Pensil,10\n4,Program A,Pensil,10\n"]).text(of: "B007") == """
                B007 peringatan kantor/dinas.csv!7
                  »Program A«
                  "Program A" sudah ada di kantor/dinas.csv, baris 6.
                  Hapus salah satu, atau bedakan unit, kegiatan, atau rekeningnya.
                """)
    }

    @Test("Dua berkas setahapan adalah satu temuan yang menyebut sebabnya")
    func oneStageTwice() throws {
        let header = "Tahun;OPD;Kode Program;Program;PAGU\n"
        let page = try CheckPage([
            "rekap_perubahan_1.csv": header + "2024;Dinas;3.30.02;Program A;110.000.000\n2024;Dinas;3.30.03;Program B;190.000.000\n",
            "rekap_perubahan_5.csv": header + "2024;Dinas;3.30.02;Program A;120.000.000\n2024;Dinas;3.30.03;Program B;180.000.000\n",
        ])
        #expect(
            page.text(of: "B007") == """
                B007 kesalahan kantor/rekap_perubahan_5.csv
                  + kantor/rekap_perubahan_1.csv
                  Perubahan
                  kantor/rekap_perubahan_5.csv dan kantor/rekap_perubahan_1.csv keduanya dibaca sebagai tahapan Perubahan, dan 2 baris ada di keduanya.
                  Sebut tahapan masing-masing (Pergeseran 1, Perubahan) di nama berkas atau judulnya, atau dengan --map; bila berkasnya memang sama, hapus salah satu.
                """)
        #expect(page.reading.doubts == [])
    }

    @Test("Paket yang sama, hanya beda satu spasi, tidak terhitung ganda")
    func packageTwice() throws {
        let rows = "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n2024,Dinas,%Program A,utama,APBD,1.000,900\n"
        let packages = try ["", " "].map { try TemporaryPackage(["pagu.csv": rows.replacing("%", with: $0)]) }
        let reading = try InputReader().read(packages.map(\.path))
        let findings = StopCheck(reading.budget, isComplete: !reading.hasErrors).findings
        #expect(findings.map { "\($0.rule.code) \($0.severity.rawValue)" } == ["B007 2"])
        #expect(
            findings.first.map { packages[0].shortened($0.message.text(in: .indonesian)) }
                == "\"Program A\" sudah ada di kantor/pagu.csv, baris 2.")
    }

    @Test("Contoh sebagai folder dan sebagai templatnya: satu temuan per tahapan")
    func sampleTwice() throws {
        let reading = try InputReader().read([Sample.office, Sample.office + ".xlsx"])
        #expect(!reading.hasErrors)
        let check = StopCheck(reading.budget, isComplete: true)
        #expect(check.findings.map(\.rule) == ["B007"])
    }

    @Test("Murni di satu masukan dan perubahan di masukan lain bukan ulangan")
    func stagesApart() throws {
        let packages = try ["Murni", "Perubahan"].map { stage in
            try TemporaryPackage([
                "pagu.csv": "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu \(stage)\n2024,Dinas,Program A,utama,APBD,1.000\n"
            ])
        }
        let reading = try InputReader().read(packages.map(\.path))
        #expect(!reading.hasErrors)
        #expect(StopCheck(reading.budget, isComplete: true).findings == [])
    }

    @Test("Satu baris yang diulang sangat sering: seratus temuan, lalu hitungannya")
    func manyTimes() {
        var budget = Budget()
        let line = BudgetLine.line("Program A", murni: 100)
        for index in 0..<50_000 {
            var line = line
            line.location = SourceLocation(file: "dinas.csv", row: index + 2)
            budget.lines.append(line)
        }
        let findings = StopCheck(budget, isComplete: true).findings
        #expect(findings.count == 101)
        #expect(findings.last?.message.text(in: .indonesian) == "Masih ada 49.899 temuan B007 lain di berkas ini.")
    }

    private static func staged(_ stage: String) throws -> String {
        try CheckPage([
            "rincian.csv": """
            Tahun,OPD,Program,Kegiatan,Tahapan,Pagu
            2024,Dinas,Program A,Kegiatan 1,Murni,100.500
            2024,Dinas,Program A,Kegiatan 2,Murni,200.500
            2024,Dinas,Program C,Kegiatan 3,Murni,90.500
            2024,Dinas,Program A,Kegiatan 1,Perubahan,110.500
            2024,Dinas,Program A,Kegiatan 2,\(stage),190.500
            2024,Dinas,Program C,Kegiatan 3,Perubahan,90.500

            """
        ]).text(of: "B007")
    }

    @Test("Kata tahapan yang keliru di satu baris: dua kali Murni, tidak ada di Perubahan")
    func wrongStage() throws {
        #expect(
            try Self.staged("Murni") == """
                B007 peringatan kantor/rincian.csv!6
                  + kantor/rincian.csv!3
                  »Kegiatan 2«
                  "Kegiatan 2" tertulis dua kali pada tahapan Murni, juga di kantor/rincian.csv, baris 3, dan tidak ada pada tahapan Perubahan, padahal baris lain tabel ini ada satu kali pada setiap tahapan.
                  Betulkan kata tahapan salah satunya bila ia Perubahan.
                """)
        #expect(try Self.staged("Perubahan") == "")
    }

    @Test("Kata tahapan yang keliru memisahkan sebuah rekening dari induknya")
    func wrongStageOfAnAccount() throws {
        let text = try CheckPage([
            "rekening.csv": """
            TAHUN 2024
            Kode Rekening,Uraian,Tahapan,Jumlah
            5,Belanja Daerah,Murni,591
            5.1,Belanja Operasi,Murni,391
            5.1.01,Belanja Pegawai,Perubahan,191
            5.1.02,Belanja Barang,Murni,200
            5.2,Belanja Modal,Murni,200
            5,Belanja Daerah,Perubahan,617
            5.1,Belanja Operasi,Perubahan,407
            5.1.01,Belanja Pegawai,Perubahan,197
            5.1.02,Belanja Barang,Perubahan,210
            5.2,Belanja Modal,Perubahan,210

            """
        ]).text(of: "B007")
        #expect(
            text == """
                B007 peringatan kantor/rekening.csv!10
                  + kantor/rekening.csv!5
                  »Belanja Pegawai«
                  "Belanja Pegawai" tertulis dua kali pada tahapan Perubahan, juga di kantor/rekening.csv, baris 5, dan tidak ada pada tahapan Murni, padahal baris lain tabel ini ada satu kali pada setiap tahapan.
                  Betulkan kata tahapan salah satunya bila ia Murni.
                """)
    }
}
