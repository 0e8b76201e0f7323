import BudgetModel
import Diagnostics
import ExactNumbers
import SeededRandom

/// Baris-baris acak yang menyulitkan simpanan: ejaan hampir sama, aksen yang disusun lain, kode dengan nol, jumlah raksasa, tempat
/// aneh, tingkat yang hilang, dan catatan yang jarang.
struct RandomLines {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func next(_ count: Int, mayOverflow: Bool = false) -> [BudgetLine] {
        (0..<count).compactMap { _ in line(mayOverflow: mayOverflow) }
    }

    private mutating func line(mayOverflow: Bool) -> BudgetLine? {
        let isSupport = pick([false, false, true])
        var ceilings = StageAmounts()
        for stage in [BudgetStage.original, .shift(1), .shift(7), .revised] where pick([true, false]) {
            ceilings[stage] = amount(mayOverflow: mayOverflow)
        }
        let regional = ["APBD", "DAK Fisik", "Dak-Fisik", "DAU"]
        var line = try? BudgetLine(
            year: pick([2023, 2024, 2024, Int.max, -1]), office: pick(Self.names), unit: pick([nil, "", "UPTD RPK", "UPTD. RPK"]),
            program: level() ?? CodedName(name: "Program"), activity: level(), subActivity: level(), account: level(),
            group: isSupport ? .support : pick([.core, .overhead]), fundingSource: isSupport ? .central : FundingSource(pick(regional)),
            ceilings: ceilings, rounding: pick([.zero, .zero, Rupiah(500), Rupiah(sen: -3)]), remark: pick([nil, nil, "catatan", ""]),
            location: SourceLocation(
                file: pick(["a.csv", "b.csv"]), sheet: pick([nil, "Pagu", ""]), row: pick([nil, 1, 2, -1, 0, Int.max, Int.min, 1 << 31]),
                column: pick([nil, nil, 3])))
        line?.region = pick([nil, nil, "Kabupaten Bangka", "Kab. Bangka"])
        line?.change = ChangeNote(
            reason: pick([nil, nil, ChangeReason("b"), ChangeReason("c: alasan")]), remark: pick([nil, nil, "turun"]))
        return line
    }

    private mutating func level() -> CodedName? {
        pick([true, true, false]) ? CodedName(code: pick([nil, "3.30.02", "3.30.2", "5", "0", ""]), name: pick(Self.names)) : nil
    }

    private mutating func amount(mayOverflow: Bool) -> Rupiah {
        let (least, most) = (Int128(Int64.min), Int128(Int64.max))
        let edges = [least, least + 1, least + 2, most, most + 1, 0, 1, -1]
        if mayOverflow, pick([true, false, false]) { return Rupiah(sen: pick([.max, .min, .max / 2])) }
        return Rupiah(sen: pick(edges + [Int128(Int64.random(in: -9_999_999...99_999_999_999, using: &generator))]))
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &generator)] }

    private static let names = [
        "Program Ekspor", "PROGRAM EKSPOR", "Ekspor", "Program \u{C9}lan", "Program E\u{301}lan", "Belanja Alat Tulis, 1", "", "5", "Dinas",
    ]
}
