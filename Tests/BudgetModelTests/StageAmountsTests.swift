import BudgetModel
import ExactNumbers
import SeededRandom
import Testing

@Suite("Pagu per tahapan")
struct StageAmountsTests {
    @Test("Baris yang tidak ada di tahapan berbeda dari nol yang tercetak")
    func absentIsNotZero() {
        var amounts = StageAmounts()
        amounts[.original] = .zero
        #expect(amounts[.original] == .zero)
        #expect(amounts[.revised] == nil)
        #expect(amounts.stages == [.original])
        #expect(amounts != StageAmounts())
    }

    @Test("Tahapan tersusun menurut waktu, apa pun urutan menulisnya")
    func order() {
        var amounts = StageAmounts()
        amounts[.revised] = Rupiah(3)
        amounts[.original] = Rupiah(1)
        amounts[.shift(1)] = Rupiah(2)
        #expect(amounts.stages == [.original, .shift(1), .revised])
        #expect(amounts.stages.compactMap { amounts[$0] } == [Rupiah(1), Rupiah(2), Rupiah(3)])
    }

    @Test("Pagu yang ditulis ulang mengganti yang lama; nil menghapusnya")
    func replaced() {
        var amounts = StageAmounts()
        amounts[.original] = Rupiah(1)
        amounts[.original] = Rupiah(5)
        #expect(amounts[.original] == Rupiah(5))
        amounts[.original] = nil
        #expect(amounts == StageAmounts())
        #expect(amounts.stages.isEmpty)
    }

    @Test("Berapa pun tahapannya, sama dengan kamus biasa", arguments: 1...30 as ClosedRange<UInt64>)
    func manyStages(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let stages: [BudgetStage] = [.original, .shift(1), .shift(2), .revised, .proposal]
        var (amounts, known) = (StageAmounts(), [BudgetStage: Rupiah]())
        for step in 0..<40 {
            let stage = stages.randomElement(using: &random) ?? .original
            let amount = Bool.random(using: &random) ? Rupiah(Int64(step)) : nil
            amounts[stage] = amount
            known[stage] = amount
            #expect(amounts.stages == known.keys.sorted())
            #expect(stages.map { amounts[$0] } == stages.map { known[$0] })
        }
    }

    @Test("Isi yang sama sama nilainya dan sama cincangannya")
    func equality() {
        var first = StageAmounts()
        first[.original] = Rupiah(1)
        first[.revised] = Rupiah(2)
        var second = StageAmounts()
        second[.revised] = Rupiah(2)
        second[.original] = Rupiah(1)
        #expect(first == second)
        #expect(Set([first, second]).count == 1)
        second[.revised] = Rupiah(3)
        #expect(first != second)
    }
}
