import BudgetChecks
import BudgetFixtures
import BudgetModel
import BudgetSession
import Diagnostics
import ExactNumbers
import Reporting
import Testing

/// Dua daerah yang masing-masing punya "Dinas Kesehatan": dua kantor, di mana pun.
@Suite("OPD senama di beberapa daerah")
struct RegionTests {
    private static let table = """
        Tahun,Daerah,OPD,Kode Program,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Kota A,Dinas Kesehatan,1.02.01,Program Penunjang,penunjang,APBD,100,100
        2024,Kota A,Dinas Kesehatan,1.02.02,Program Upaya Kesehatan,utama,APBD,200,
        2024,KOTA A ,DINAS KESEHATAN,1.02.02,PROGRAM UPAYA KESEHATAN,utama,APBD,,250
        2024,Kota A,Dinas Kesehatan,1.02.03,Program Sediaan Farmasi,utama,APBD,40,
        2024,Kota B,Dinas Kesehatan,1.02.01,Program Penunjang,penunjang,APBD,1000,900
        2024,Kota B,Dinas Kesehatan,1.02.02,Program Upaya Kesehatan,utama,APBD,2000,2500
        2024,Kota B,Dinas Kesehatan,1.02.03,Program Sediaan Farmasi,utama,APBD,,300
        2024,Kota B,Dinas Sosial,1.06.02,Program Rehabilitasi,utama,APBD,70,70
        """

    private func report(_ files: [String: String]) throws -> Report {
        let package = try TemporaryPackage(files)
        return try Session(Session.Request(inputs: [package.path])).comparisonReport(toolVersion: "0")
    }

    /// Baris-baris sebuah tabel: teks dan angka setiap sel, tanpa sel kosong.
    private func rows(_ id: TableID, of report: Report, columns: Int) throws -> String {
        let table = try #require(report.tables.first { $0.id == id })
        return table.rows.map { row in
            row.cells.prefix(columns).map { cell in
                switch cell.value {
                case .text(let text): text.text(in: .indonesian)
                case .code(let code): code
                case .amount(let amount): amount.plainText
                default: ""
                }
            }.filter { !$0.isEmpty }.joined(separator: " | ")
        }.joined(separator: "\n")
    }

    @Test("Sandingan, rekap per daerah, dan rekap per OPD memisahkannya")
    func standApart() throws {
        let report = try report(["pagu.csv": Self.table])
        #expect(
            try rows("sandingan", of: report, columns: 8) == """
                Dinas Kesehatan (Kota A) | 340 | 350
                Program utama | 240 | 250
                Belum terkait indikator | 240 | 250
                1.02.02 | Program Upaya Kesehatan | Kota A | Dinas Kesehatan (Kota A) | OPD induk | APBD | 200 | 250
                1.02.03 | Program Sediaan Farmasi | Kota A | Dinas Kesehatan (Kota A) | OPD induk | APBD | 40 | 0
                Program penunjang | 100 | 100
                1.02.01 | Program Penunjang | Kota A | Dinas Kesehatan (Kota A) | OPD induk | APBD | 100 | 100
                Dinas Kesehatan (Kota B) | 3000 | 3700
                Program utama | 2000 | 2800
                Belum terkait indikator | 2000 | 2800
                1.02.02 | Program Upaya Kesehatan | Kota B | Dinas Kesehatan (Kota B) | OPD induk | APBD | 2000 | 2500
                1.02.03 | Program Sediaan Farmasi | Kota B | Dinas Kesehatan (Kota B) | OPD induk | APBD | 0 | 300
                Program penunjang | 1000 | 900
                1.02.01 | Program Penunjang | Kota B | Dinas Kesehatan (Kota B) | OPD induk | APBD | 1000 | 900
                Dinas Sosial | 70 | 70
                Program utama | 70 | 70
                Belum terkait indikator | 70 | 70
                1.06.02 | Program Rehabilitasi | Kota B | Dinas Sosial | OPD induk | APBD | 70 | 70
                Jumlah APBD | 3410 | 4120
                """)
        #expect(try rows("ringkasan-daerah", of: report, columns: 3) == "Kota A | 340 | 350\nKota B | 3070 | 3770")
        #expect(
            try rows("ringkasan-opd", of: report, columns: 3) == """
                Dinas Kesehatan (Kota A) | 340 | 350
                Dinas Kesehatan (Kota B) | 3000 | 3700
                Dinas Sosial | 70 | 70
                """)
    }

    @Test("Metode dan Sumber mengatakan bahwa nama OPD-nya dilengkapi daerah, hanya bila ada yang senama")
    func method() throws {
        let sentence =
            "OPD yang namanya ada di beberapa daerah disebut bersama daerahnya, dan tidak pernah dijumlahkan sebagai satu OPD."
        func says(_ table: String) throws -> Bool {
            try report(["pagu.csv": table]).sections.flatMap(\.blocks).contains { block in
                if case .paragraph(let text) = block { text.text(in: .indonesian) == sentence } else { false }
            }
        }
        #expect(try says(Self.table))
        #expect(try !says(Self.table.replacing("Kota B,Dinas Kesehatan", with: "Kota B,Dinas Kesehatan Kota B")))
    }

    @Test("Temuan menyebut daerahnya, dan program yang hilang di satu daerah bukan pasangan program baru di daerah lain")
    func findings() throws {
        let report = try report(["pagu.csv": Self.table])
        let found = (report.findings ?? []).map(\.finding).filter { $0.rule == "K004" }
        #expect(
            found.map { "\($0.location.row ?? 0) \($0.subject ?? "")" } == [
                "5 Program Sediaan Farmasi, Dinas Kesehatan (Kota A)", "8 Program Sediaan Farmasi, Dinas Kesehatan (Kota B)",
            ])
    }

    @Test("Kaitan setiap paket tetap milik OPD daerahnya")
    func links() throws {
        func package(_ region: String, _ weight: Int, _ amount: Int) throws -> TemporaryPackage {
            try TemporaryPackage([
                "pagu.csv": """
                Tahun,Daerah,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,\(region),Dinas Kesehatan,Program Upaya Kesehatan,utama,APBD,\(amount),\(amount)
                """, "indikator.csv": "Kode,Nama\numur,Umur harapan hidup",
                "kaitan.csv": "Program,Indikator,Bobot\nProgram Upaya Kesehatan,umur,\(weight)",
            ])
        }
        let (first, second) = (try package("Kota A", 100, 100), try package("Kota B", 40, 1000))
        let report = try Session(Session.Request(inputs: [first.path, second.path])).comparisonReport(toolVersion: "0")
        #expect(
            try rows("sandingan", of: report, columns: 6) == """
                Dinas Kesehatan (Kota A) | 100
                Program utama | 100
                Umur harapan hidup | 100
                Program Upaya Kesehatan | Kota A | Dinas Kesehatan (Kota A) | OPD induk | APBD | 100
                Dinas Kesehatan (Kota B) | 1000
                Program utama | 1000
                Umur harapan hidup | 400
                Program Upaya Kesehatan | Kota B | Dinas Kesehatan (Kota B) | OPD induk | APBD | 400
                Belum terkait indikator | 600
                Program Upaya Kesehatan | Kota B | Dinas Kesehatan (Kota B) | OPD induk | APBD | 600
                Jumlah APBD | 1100
                """)
    }

    @Test("OPD senama yang juga ditulis tanpa daerah ditolak, karena tidak pasti milik siapa")
    func refusesUnnamed() throws {
        let table = """
            Tahun,Daerah,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Kota A,Dinas Kesehatan,Program A,utama,APBD,100,
            2024,Kota B,Dinas Kesehatan,Program A,utama,APBD,200,
            2024,,Dinas Kesehatan,Program A,utama,APBD,,150
            """
        do {
            _ = try report(["pagu.csv": table])
            Issue.record("tidak ditolak")
        } catch let error as any ExplainedError {
            #expect(
                error.explanation.text(in: .indonesian)
                    == "OPD \"Dinas Kesehatan\" ada di dua daerah (Kota A, Kota B). Sebut daerahnya di setiap baris dan di setiap kertas, atau di nama OPD."
            )
        }
    }
}
