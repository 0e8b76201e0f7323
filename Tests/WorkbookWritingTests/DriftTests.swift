import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Sejauh mana rumus atas angka yang meleset masih sampai")
struct DriftTests {
    private static let place = SheetCell(sheet: 0, address: CellAddress(row: 0, column: 0))

    private static func operand(_ sen: Int128, drift: Double = 0) throws -> Operand {
        try #require(Operand(.amount(Rupiah(sen: sen)), at: place, drift: drift))
    }

    /// Satu per tiga: 0,3333…; jauh dari tengah dua pembulatan.
    @Test func `Bagian dari jumlah besar yang meleset sedikit tetap sampai`() throws {
        let (part, whole) = (try Self.operand(100_000_000_000_000), try Self.operand(300_000_000_000_000, drift: 0.01))
        let ratio = try Ratio(part.exact, over: whole.exact)
        #expect(BinaryCheck.ratio(ratio, part, over: whole, decimals: 4))
    }

    @Test func `Yang melesetnya dapat mengubah angka terakhir ditandai`() throws {
        let (part, whole) = (try Self.operand(100_000_000_000_000), try Self.operand(300_000_000_000_000, drift: 1_000_000_000))
        let ratio = try Ratio(part.exact, over: whole.exact)
        #expect(!BinaryCheck.ratio(ratio, part, over: whole, decimals: 4))
    }

    /// 0,33335 tepat di tengah: sedikit saja meleset mengubah pembulatannya.
    @Test func `Yang tepat di tengah dua pembulatan ditandai, sekecil apa pun melesetnya`() throws {
        let (part, whole) = (try Self.operand(33_335_000), try Self.operand(100_000_000, drift: 0.000_001))
        let ratio = try Ratio(part.exact, over: whole.exact)
        #expect(!BinaryCheck.ratio(ratio, part, over: whole, decimals: 4))
        #expect(BinaryCheck.ratio(ratio, part, over: whole, decimals: 5))
    }

    @Test func `Jumlah mencatat melesetnya sel-selnya dan dirinya`() throws {
        var sum = OperandSum()
        for _ in 0..<10 { sum.add(try Self.operand(1_000)) }
        #expect(sum.isReached && sum.areHeld && sum.count == 10 && sum.decimals == 0)
        #expect(sum.exact == Quantity(100))
        #expect(sum.drift == 74 * 100 * .ulpOfOne)
        sum.add(try Self.operand(1_000, drift: 0.25))
        #expect(!sum.isReached)
        #expect(sum.drift > 0.25 && sum.drift < 0.26)
    }
}
