import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Tabel yang mengulang uang tabel lain")
struct RepeatedTableTests {
    static let details = """
        TAHUN 2024
        OPD : DINAS PERDAGANGAN
        Kode,Uraian,Semula,Menjadi
        3.30.02,Program A,300,330
        3.30.02.1.01,Kegiatan 1,100,110
        3.30.02.1.02,Kegiatan 2,200,220
        3.30.03,Program B,123.456.789,123.456.789
        3.30.03.1.01,Kegiatan 3,123.456.789,123.456.789

        """

    static func findings(_ other: String) throws -> String {
        let page = try FlatPage(["1-rincian.csv": details, "2-lain.csv": "TAHUN 2024\n" + other])
        return page.findings(.warning)
    }

    @Test("Rekapitulasi program di samping rinciannya")
    func summary() throws {
        let text = try Self.findings("DINAS PERDAGANGAN\nNo,Program,Semula\n1,Program A,300\n2,Program B,123.456.789\n")
        #expect(
            text
                == "tabel kesalahan B043: Tabel ini memuat jumlah yang sama dengan kantor/1-rincian.csv: \"DINAS PERDAGANGAN\" Rp123.457.089,00 (Murni); uangnya terhitung dua kali bila ia rekapitulasi atau salinannya."
        )
    }

    @Test("Rekapitulasi OPD di samping rincian OPD-nya")
    func offices() throws {
        let text = try Self.findings("No,OPD,Semula,Menjadi\n1,DINAS PERDAGANGAN,123.457.089,123.457.119\n2,DINAS LAIN,5,5\n")
        #expect(
            text.hasPrefix(
                "tabel kesalahan B043: Tabel ini memuat jumlah yang sama dengan kantor/1-rincian.csv: \"DINAS PERDAGANGAN\" Rp123.457.089,00 (Murni);"
            ))
    }

    @Test("Rekapitulasi berpagu bulat: setiap OPD-nya sama dengan tabelnya sendiri")
    func roundOffices() throws {
        let page = try FlatPage([
            "a.csv": "TAHUN 2024\nDINAS A\nProgram,Semula,Menjadi\nProgram A,100000000,90000000\nProgram B,200000000,210000000\n",
            "b.csv": "TAHUN 2024\nDINAS B\nProgram,Semula,Menjadi\nProgram A,120000000,120000000\nProgram B,170000000,160000000\n",
            "rekap.csv": "TAHUN 2024\nOPD,Semula,Menjadi\nDINAS A,300000000,300000000\nDINAS B,290000000,280000000\n",
        ])
        #expect(page.result.doubts.map(\.rule) == [RulePage.repeatedTable.id])
        #expect(page.result.doubts.first?.answers.map { FlatPage.text($0.totals[.original]) } == ["590.000.000", "1.180.000.000"])
    }

    @Test(
        "Satu program berpagu bulat di dua tabel: yang berubah dengan cara yang sama ditanyakan, yang tetap tidak",
        arguments: [("150000000", [RulePage.repeatedTable.id]), ("100000000", [])])
    func roundProgram(_ revised: String, _ rules: [RuleID]) throws {
        let page = try FlatPage([
            "rekap.csv": "TAHUN 2024\nDINAS A\nProgram,Semula,Menjadi\nProgram A,100000000,\(revised)\n",
            "rinci.csv": """
            TAHUN 2024
            DINAS A
            Kode,Uraian,Semula,Menjadi
            3.30.02,Program A,100000000,\(revised)
            3.30.02.1.01,Kegiatan 1,40000000,40000000
            3.30.02.1.02,Kegiatan 2,60000000,\(revised == "150000000" ? "110000000" : "60000000")

            """,
        ])
        #expect(page.result.doubts.map(\.rule) == rules)
    }

    @Test("Pagu dinas yang sebanding dengan pagu unit-unitnya bukan rekapitulasi, kecuali tabelnya bernama demikian")
    func units() throws {
        func page(_ name: String) throws -> FlatPage {
            try FlatPage([
                name: "TAHUN 2024\nDINAS A\nProgram,Semula\nProgram A,300000000\nProgram B,150000000\n",
                "u1.csv": "TAHUN 2024\nDINAS A\nUPTD BENIH\nProgram,Semula\nProgram A,100000000\nProgram B,50000000\n",
                "u2.csv": "TAHUN 2024\nDINAS A\nUPTD ALSINTAN\nProgram,Semula\nProgram A,200000000\nProgram B,100000000\n",
            ])
        }
        #expect(try page("dinas.csv").result.doubts.isEmpty)
        #expect(try page("rekap.csv").result.doubts.map(\.rule) == [RulePage.repeatedTable.id])
    }

    @Test("Salinan yang barisnya sama banyak ditanyakan, walaupun kodenya tidak ditulis")
    func copy() throws {
        let page = try FlatPage([
            "1.csv": "TAHUN 2024\nDINAS X\nKode,Program,Semula\n3.30.02,Program A,10\n3.30.03,Program B,20\n",
            "2.csv": "TAHUN 2024\nDINAS X\nNo,Program,Semula\n1,Program A,10\n2,Program B,20\n",
        ])
        #expect(page.result.allFindings.filter { $0.severity == .error }.map(\.rule) == [RulePage.repeatedTable.id])
    }

    @Test(
        "Bukan ulangan: kantor lain, tahapan lain, jumlah lain, atau satu jumlah bulat yang kebetulan sama",
        arguments: [
            "DINAS LAIN\nNo,Program,Semula\n1,Program A,300\n2,Program B,123.456.789\n",
            "DINAS PERDAGANGAN\nNo,Program,Pergeseran 1\n1,Program A,300\n2,Program B,123.456.789\n",
            "DINAS PERDAGANGAN\nNo,Program,Semula\n1,Program A,301\n2,Program B,123.456.700\n",
            "DINAS PERDAGANGAN\nNo,Program,Semula\n1,Program A,300\n",
        ])
    func different(other: String) throws {
        #expect(try Self.findings(other) == "")
    }

    @Test("Satu tabel yang menjumlahkan semua tabel lain: tabel itu yang ditanyakan, bukan bagian-bagiannya")
    func whole() throws {
        let files = [
            "dau.csv": "DAU TAHUN 2024\nOPD,Pagu\nDINAS A,123.456.789\nDINAS B,200.000.000\n",
            "dak.csv": "DAK TAHUN 2024\nOPD,Pagu\nDINAS A,300.000.000\n",
            "seluruh.csv": "SELURUH SUMBER DANA TAHUN 2024\nOPD,Pagu\nDINAS A,423.456.789\nDINAS B,200.000.000\n",
        ]
        let doubts = try FlatPage(files).result.doubts
        #expect(doubts.map { $0.places.first?.file.hasSuffix("seluruh.csv") } == [true])
        #expect(doubts.first?.answers.map { FlatPage.text($0.totals[.original]) } == ["623.456.789", "1.246.913.578"])
    }

    /// Satu lembar berisi program-program dengan pagu ini.
    private static func sheet(_ name: String, _ amounts: [(program: String, sen: Int128)]) -> BudgetLines {
        let lines = amounts.enumerated().compactMap { index, item in
            var ceilings = StageAmounts()
            ceilings[.original] = Rupiah(sen: item.sen)
            return try? BudgetLine(
                year: 2024, office: "Dinas X", program: CodedName(name: item.program), group: .core, fundingSource: .regional,
                ceilings: ceilings, location: SourceLocation(file: "kantor.xlsx", sheet: name, row: index + 5))
        }
        return BudgetLines(lines)
    }

    @Test("Dua lembar satu berkas dengan daftar yang sama dan pagu lain: versi yang mana, ditanyakan")
    func versions() throws {
        let old = Self.sheet("Lama", [("Ekspor", 100_050), ("Promosi", 50_025)])
        let new = Self.sheet("Baru", [("Ekspor", 90_050), ("Promosi", 61_025)])
        let doubts = RepeatedTableDoubt.all(in: old + new)
        #expect(
            doubts.map { $0.doubt.question.text(in: .indonesian) } == [
                "Tabel ini memuat 2 baris yang sama dengan kantor.xlsx, lembar \"Lama\", mulai dari \"Ekspor\", pada tahapan yang sama (Murni) dengan pagu lain; bila ia tahapan lain atau versi lain, uangnya terhitung dua kali. Sebut tahapannya di judul atau nama lembarnya."
            ])
        #expect(doubts.map { $0.doubt.answers.map { $0.totals[.original]?.sen } } == [[150_075, 301_150]])
    }

    @Test("Bukan versi: daftar lain, satu baris saja, atau lebih dari tiga lembar")
    func notVersions() {
        let first = Self.sheet("A", [("Ekspor", 100_050), ("Promosi", 50_025)])
        let other = Self.sheet("B", [("Ekspor", 90_050), ("Metrologi", 61_025)])
        #expect(RepeatedTableDoubt.all(in: first + other).isEmpty)
        #expect(RepeatedTableDoubt.all(in: Self.sheet("A", [("Ekspor", 100_050)]) + Self.sheet("B", [("Ekspor", 90_050)])).isEmpty)
        let many = (1...4).flatMap {
            Self.sheet("\($0)", [("Ekspor", 100_050 + $0), ("Promosi", 50_025 - 2 * $0)].map { ($0.0, Int128($0.1)) })
        }
        #expect(RepeatedTableDoubt.all(in: BudgetLines(many)).isEmpty)
    }

    @Test("Dua kantor dengan program yang sama, dibaca dengan satu nama kantor")
    func officesUnderOneName() throws {
        let page = try FlatPage(
            """
            Kode;Uraian;Semula;Menjadi
            3.30.3.31.0.00.01.0000;Dinas Perdagangan;300;330
            3.30.01;Program Kearsipan;100;110
            3.30.02;Program Distribusi;200;220
            3.30.3.31.0.00.02.0000;Dinas Perindustrian;70;75
            3.30.01;Program Kearsipan;30;35
            3.30.02;Program Distribusi;40;40
            """, options: FlatPage.year2024)
        #expect(page.troubles.isEmpty)
        #expect(page.totals == "Murni 370 | Perubahan 405")
    }

    static let agreements = [
        "1-kepala.csv": "PERJANJIAN KINERJA TAHUN 2024;\nDINAS PERDAGANGAN;\nProgram;Anggaran\nProgram A;700\nProgram B;300\n",
        "2-sekretaris.csv":
            "PERJANJIAN KINERJA TAHUN 2024;\nSEKRETARIS DINAS PERDAGANGAN;\nProgram;Anggaran\nProgram B;250\nProgram C;5\n",
        "3-bidang.csv":
            "PERJANJIAN KINERJA TAHUN 2024;\nKEPALA BIDANG PASAR;\nDINAS PERDAGANGAN;\nProgram;Anggaran\nProgram A;650\nProgram D;7\n",
    ]

    @Test("Perjanjian kinerja pejabat di samping perjanjian kinerja kepala dinas ditanyakan satu kali")
    func positions() throws {
        let page = try FlatPage(Self.agreements)
        #expect(
            page.findings(.warning)
                == "tabel kesalahan B043: 2 tabel perjanjian kinerja pejabat (mulai dari \"SEKRETARIS DINAS PERDAGANGAN\") berdiri di samping perjanjian kinerja atasannya pada tahapan yang sama; uang pejabat biasanya bagian dari uang atasannya, jadi terhitung dua kali."
        )
        var options = IntakeOptions()
        options.answers = page.result.doubts.map {
            DoubtAnswer(rule: $0.rule, target: .evidence($0.evidence), word: RepeatedTableDoubt.repeatWord, source: "uji")
        }
        #expect(try FlatPage(Self.agreements, options: options).totals == "Murni 1.000")
    }

    @Test("Perjanjian kinerja seorang pejabat sendirian, atau dua bidang tanpa atasannya, dibaca biasa")
    func positionAlone() throws {
        let alone = try FlatPage(["3-bidang.csv": Self.agreements["3-bidang.csv"] ?? ""])
        #expect(alone.totals == "Murni 657")
        #expect(alone.findings(.warning) == "")
        let two = try FlatPage(Self.agreements.filter { $0.key != "1-kepala.csv" })
        #expect(two.totals == "Murni 912")
    }
}
