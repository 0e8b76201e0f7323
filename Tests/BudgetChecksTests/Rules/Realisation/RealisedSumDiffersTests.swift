import BudgetChecks
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("B036 jumlah realisasi tertera")
struct RealisedSumDiffersTests {
    private static func table(program: String, activity: String, total: String) -> [String: String] {
        [
            "dinas.csv": """
            DINAS PERDAGANGAN,,,,
            TAHUN ANGGARAN 2024,,,,
            Kode,Uraian,Semula,Menjadi,Realisasi s.d. 30 September 2024
            3.30.02,Program A,300,280,\(program)
            3.30.02.1.01,Kegiatan 1,300,280,\(activity)
            3.30.02.1.01.0001,Sub 1,100,80,40
            3.30.02.1.01.0002,Sub 2,200,200,60
            Jumlah,,300,280,\(total)

            """
        ]
    }

    @Test("Setiap jumlah yang berbeda disebut")
    func differs() throws {
        let page = try CheckPage(Self.table(program: "105", activity: "105", total: "99"))
        #expect(
            page.text(of: "B036") == """
                B036 peringatan kantor/dinas.csv!E5
                  Kegiatan 1: »105«
                  = 100
                  Realisasi "Kegiatan 1" di kolom "Realisasi s.d. 30 September 2024" tertera Rp105,00, padahal baris-barisnya berjumlah Rp100,00.
                  Periksa jumlahnya, atau sel realisasi yang kosong.
                B036 peringatan kantor/dinas.csv!E8
                  Jumlah: »99«
                  = 100
                  Realisasi "Jumlah" di kolom "Realisasi s.d. 30 September 2024" tertera Rp99,00, padahal baris-barisnya berjumlah Rp100,00.
                  Periksa jumlahnya, atau sel realisasi yang kosong.
                """)
        #expect(
            page.text(of: "B036", in: .english).contains(
                "The realisation of \"Jumlah\" in column \"Realisasi s.d. 30 September 2024\" is printed as Rp99.00, but its rows sum to Rp100.00."
            ))
    }

    @Test("Selisih yang sama besar di satu kolom adalah satu temuan; dalam pembulatan cetak bukan temuan")
    func causes() {
        func sum(_ row: Int, _ printed: Int64, column: Int = 5, rounding: Int64 = 0) -> PrintedRealisedSum {
            PrintedRealisedSum(
                label: "Baris \(row)", column: "Realisasi", printed: Rupiah(printed), parts: Rupiah(100), rounding: Rupiah(rounding),
                location: SourceLocation(file: "dinas.csv", row: row, column: column))
        }
        var budget = Budget()
        budget.printedRealisedSums = [sum(4, 105), sum(5, 95), sum(6, 105, column: 6), sum(7, 106), sum(8, 105, rounding: 5)]
        let findings = BudgetCheck(budget).findings.map { [$0.location.reference] + $0.related.map(\.location.reference) }
        #expect(findings == [["dinas.csv!E4", "dinas.csv!E5"], ["dinas.csv!F6"], ["dinas.csv!E7"]])
    }

    @Test("Jumlah yang cocok: diam")
    func equal() throws {
        #expect(try CheckPage(Self.table(program: "100", activity: "100", total: "100")).text(of: "B036") == "")
    }
}
