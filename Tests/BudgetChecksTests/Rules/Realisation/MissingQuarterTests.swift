import BudgetChecks
import Diagnostics
import Testing

@Suite("R007: triwulan hilang")
struct MissingQuarterTests {
    @Test("Lembar yang belum disalin adalah satu temuan, berapa pun programnya")
    func oneSheet() throws {
        let page = try CheckPage(
            RecordFiles.money(
                [
                    "Program Ekspor,,2024,TW I,kumulatif,100.000,,", "Program Pasar,,2024,TW I,kumulatif,100.000,,",
                    "Program Ekspor,,2024,TW III,kumulatif,300.000,,", "Program Pasar,,2024,TW III,kumulatif,300.000,,",
                ], ceilings: ceilingTable(",Program Ekspor,utama,APBD,1.000.000,", ",Program Pasar,utama,APBD,1.000.000,")))
        #expect(
            page.text(of: "R007") == """
                R007 peringatan kantor/realisasi-keuangan.csv!4
                  + kantor/realisasi-keuangan.csv!5
                  Realisasi keuangan tahun 2024 tidak memuat TW II bagi "Program Ekspor", "Program Pasar", padahal triwulan sesudahnya ada.
                  Tambahkan lembar triwulan itu, atau perbaiki kolom Periode bila salah tulis.
                """)
        #expect(
            page.text(of: "R007", in: .english) == """
                R007 warning kantor/realisasi-keuangan.csv!4
                  + kantor/realisasi-keuangan.csv!5
                  Spending of 2024 lacks TW II for "Program Ekspor", "Program Pasar", although a later quarter is there.
                  Add that quarter's sheet, or mend the period column if it is mistyped.
                """)
    }

    @Test("Realisasi kinerja dengan dua triwulan hilang")
    func performance() throws {
        let page = try CheckPage(RecordFiles.performance([.init("TW I", realised: "4,952"), .init("TW IV", realised: "5,987")]))
        #expect(
            page.text(of: "R007") == """
                R007 peringatan kantor/realisasi-kinerja.csv!3
                  Nilai Ekspor
                  Realisasi kinerja tahun 2024 tidak memuat TW II, TW III bagi "Nilai Ekspor", padahal triwulan sesudahnya ada.
                  Tambahkan lembar triwulan itu, atau perbaiki kolom Periode bila salah tulis.
                """)
    }

    @Test(
        "Celah menurut sifat angkanya",
        arguments: [
            ("kumulatif mulai TW II", ["TW II,kumulatif", "TW III,kumulatif"], false),
            ("hanya satu triwulan", ["TW III,kumulatif"], false),
            ("periode lengkap", ["TW I,periode", "TW II,periode"], false),
            ("periode mulai TW II: kumulatifnya tidak diketahui", ["TW II,periode", "TW III,periode"], true),
            ("periode satu triwulan saja, bukan yang pertama", ["TW III,periode"], true),
            ("kumulatif bercelah", ["TW II,kumulatif", "TW IV,kumulatif"], true),
        ])
    func holes(name: String, periods: [String], fires: Bool) throws {
        let rows = periods.map { "Program Ekspor,,2024,\($0),100.000,," }
        #expect(try CheckPage(RecordFiles.money(rows)).text(of: "R007").isEmpty == !fires)
    }

    @Test("Sesudah tiga nama hanya banyaknya yang disebut")
    func manyNames() throws {
        let rows = ["A", "B", "C", "D", "E"].flatMap { name in
            ["TW I", "TW III"].map { "Program \(name),,2024,\($0),kumulatif,100.000,," }
        }
        let ceilings = ["A", "B", "C", "D", "E", "Ekspor"].map { "2024,Dinas,Program \($0),utama,APBD,1.000.000" }
        let header = "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni"
        let text = try CheckPage(RecordFiles.money(rows, ceilings: ([header] + ceilings).joined(separator: "\n"))).text(of: "R007")
        #expect(text.contains(#"bagi "Program A", "Program B", "Program C", dan 2 lainnya, padahal"#))
    }
}
