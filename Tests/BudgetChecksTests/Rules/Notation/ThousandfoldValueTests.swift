import BudgetChecks
import Diagnostics
import Testing

@Suite("N006: seribu kali tetangganya")
struct ThousandfoldValueTests {
    private static func ceilings(_ rows: [String]) -> [String: String] {
        [
            "pagu.csv":
                (["Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Pergeseran 1,Pagu Perubahan"] + rows).joined(separator: "\n")
        ]
    }

    @Test("Baris yang kehilangan tiga nol di satu tahapan: satu temuan untuk semuanya")
    func lines() throws {
        let page = try CheckPage(
            Self.ceilings([
                "2024,Dinas,Program A,utama,APBD,790.236.963,,790.237", "2024,Dinas,Program B,utama,APBD,250.000.000,,250.000",
                "2024,Dinas,Program C,utama,APBD,250.000.000,,200.000.000",
            ]))
        #expect(
            page.text(of: "N006") == """
                N006 peringatan kantor/pagu.csv!2
                  + kantor/pagu.csv!3
                  Program A: »790.237«
                  Pagu "Program A" Perubahan Rp790.237,00 sekitar seperseribu pagu Murni Rp790.236.963,00; begitu pula 1 baris lain.
                  Periksa tanda ribuan dan satuan kolomnya (rupiah atau ribuan rupiah).
                """)
        #expect(
            page.text(of: "N006", in: .english) == """
                N006 warning kantor/pagu.csv!2
                  + kantor/pagu.csv!3
                  Program A: »790,237«
                  The Revised ceiling of "Program A", Rp790,237.00, is about a thousandth of the Original ceiling of Rp790,236,963.00; so are 1 other rows.
                  Check the thousands marks and the column's unit (rupiah or thousands of rupiah).
                """)
    }

    @Test(
        "Perbandingan antartahapan yang berurutan",
        arguments: [
            ("seribu kali tepat", "1.000.000,,1.000.000.000", true), ("900 kali", "1.000.000,,900.000.000", true),
            ("899 kali", "1.000.000,,899.000.000", false), ("1.100 kali", "1.000.000,,1.100.000.000", true),
            ("1.101 kali", "1.000.000,,1.101.000.000", false), ("seratus kali", "1.000.000,,100.000.000", false),
            ("nol", "0,,1.000.000", false), ("minus", "-1.000,,1.000.000", false), ("satu tahapan", "1.000.000,,", false),
            ("pergeseran di tengah", "1.000.000,1.000.000.000,1.000.000.000", true),
        ])
    func ratios(name: String, amounts: String, fires: Bool) throws {
        let page = try CheckPage(Self.ceilings(["2024,Dinas,Program A,utama,APBD,\(amounts)"]))
        #expect(page.text(of: "N006").isEmpty == !fires)
    }

    @Test("Target yang seribu kali meleset dari semua tahun tetangganya")
    func target() throws {
        let page = try CheckPage(
            RecordFiles.papers(
                ["rpd,RPD,,,2023,,", "pk,PK,,,2024,Murni,"],
                targets: [
                    #"rpd,ekspor,target,2023,"15,25""#, #"rpd,ekspor,target,2024,"16,00""#, #"rpd,ekspor,target,2025,"16,75""#,
                    #"pk,ekspor,target,2024,"16000,00""#,
                ]))
        #expect(
            page.text(of: "N006") == """
                N006 peringatan kantor/target.csv!E5
                  + kantor/target.csv!E2
                  Nilai Ekspor: »16000,00«
                  Target "Nilai Ekspor" tahun 2024 tertera 16.000,00, sekitar seribu kali meleset dari tahun tetangganya (15,25).
                  Periksa apakah titik atau komanya tanda desimal, dan samakan satuannya di semua kertas.
                """)
        #expect(
            page.text(of: "N006", in: .english) == """
                N006 warning kantor/target.csv!E5
                  + kantor/target.csv!E2
                  Nilai Ekspor: »16000,00«
                  The 2024 target of "Nilai Ekspor" is printed as 16,000.00, about a thousand times off the neighbouring year (15.25).
                  Check whether its mark is a decimal mark, and use one unit in all papers.
                """)
    }

    @Test(
        "Target: hanya yang meleset dari setiap tetangga, dan hanya sekali",
        arguments: [
            ("naik sedikit", ["15,25", "16,00", "16,75"], 0), ("lompatan yang diteruskan", ["15,25", "16,00", "16750,00"], 1),
            ("dua tahun saja: satu temuan", ["16,00", "16750,00"], 1), ("seperseribu", ["15,25", "0,016", "16,75"], 1),
            ("seratus kali", ["15,25", "1600,00", "16,75"], 0), ("nol", ["0,00", "16,00", "16,75"], 0), ("satu tahun", ["16000,00"], 0),
        ])
    func targets(name: String, values: [String], count: Int) throws {
        let targets = values.enumerated().map { "rpd,ekspor,target,\(2023 + $0),\"\($1)\"" }
        let page = try CheckPage(RecordFiles.papers(["rpd,RPD,,,2023,,"], targets: targets))
        #expect(page.findings.count { $0.rule == "N006" } == count)
    }
}
