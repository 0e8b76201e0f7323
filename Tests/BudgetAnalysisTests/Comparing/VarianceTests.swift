import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import ExactNumbers
import Testing

@Suite("Selisih dua pagu")
struct VarianceTests {
    @Test(
        "Perubahan dalam persen memakai pagu sebelum sebagai dasar",
        arguments: [
            (Int64(1000), Int64(1500), "50.00"), (1000, 1000, "0.00"), (1000, 0, "-100.00"), (3, 2, "-33.33"),
            (3_778_131_771, 2_318_149_930, "-38.64"), (200, 201, "0.50"), (8000, 7999, "-0.01"), (-100, 50, "-150.00"),
        ])
    func change(before: Int64, after: Int64, percent: String) throws {
        let variance = try Variance(before: Rupiah(before), after: Rupiah(after))
        #expect(variance.difference == Rupiah(after - before))
        guard case .ratio(let ratio) = try variance.change else {
            Issue.record("tidak ada persen")
            return
        }
        #expect(try ratio.percent().plainText == percent)
    }

    @Test("Nol tetap nol tidak punya persen, dan tidak nihil")
    func zeroToZero() throws {
        let variance = try Variance(before: .zero, after: .zero)
        #expect(try variance.change == .none)
        #expect(!variance.isDropped)
    }

    @Test("Nol menjadi ada disebut baru")
    func zeroToSome() throws {
        let variance = try Variance(before: .zero, after: Rupiah(sen: 1))
        #expect(try variance.change == .new)
        #expect(!variance.isDropped)
    }

    @Test("Ada menjadi nol disebut nihil dan turun seratus persen")
    func someToZero() throws {
        let variance = try Variance(before: Rupiah(256_646_500), after: .zero)
        #expect(variance.isDropped)
        #expect(try variance.change == .ratio(Ratio(-1, over: 1)))
    }

    @Test("Bagian dalam perubahan seluruhnya; tidak ada bila seluruhnya tetap")
    func share() throws {
        let total = try Variance(before: Rupiah(1000), after: Rupiah(600))
        #expect(try Variance(before: Rupiah(500), after: Rupiah(400)).share(of: total) == Ratio(1, over: 4))
        #expect(try Variance(before: Rupiah(500), after: Rupiah(600)).share(of: total) == Ratio(-1, over: 4))
        let unchanged = try Variance(before: Rupiah(1000), after: Rupiah(1000))
        #expect(try Variance(before: Rupiah(500), after: Rupiah(400)).share(of: unchanged) == nil)
    }

    @Test("Selisih di luar batas hitungan tepat adalah kesalahan, bukan angka yang berputar")
    func overflow() {
        #expect(throws: ArithmeticError.overflow) { try Variance(before: Rupiah(sen: .min), after: Rupiah(sen: 1)) }
    }

    @Test("Tahapan yang tidak memuat baris dihitung nol, jadi baru atau nihil")
    func absentStage() throws {
        var budget = Budget()
        budget.lines = [.line("A", murni: 100), .line("B", perubahan: 50), .line("C", murni: 0, perubahan: 0)]
        let rows = try Comparison(budget).rows
        #expect(try rows.map { try $0.variance.change } == [.ratio(Ratio(-1, over: 1)), .new, .none])
        #expect(rows.map(\.variance.isDropped) == [true, false, false])
    }
}
