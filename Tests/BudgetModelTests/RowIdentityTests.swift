import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import SeededRandom
import Testing

@Suite("Baris ganda tanpa memegang barisnya, dan jumlah per program")
struct RowIdentityTests {
    @Test("Sidik kode dari bitanya sama dengan sidik kode yang sudah disamakan", arguments: 0..<50 as Range<UInt64>)
    func codeMarks(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            var code = String(
                (0..<Int.random(in: 0...9, using: &random)).map { _ in Array("0012.A-").randomElement(using: &random) ?? "0" })
            let known = LevelMark.of(CodedName(code: code, name: code))
            let direct = code.withUTF8 { LevelMark.ofCode($0) }
            if let direct { #expect(direct == known, "\(code)") } else { #expect(code.hasPrefix("-"), "\(code)") }
        }
    }

    @Test("Kode yang mungkin dirapikan dahulu tidak dibaca dari bitanya", arguments: [" 1", "1 2", "'1", "1é", "=1", "1/2"])
    func otherCodes(code: String) {
        var code = code
        #expect(code.withUTF8 { LevelMark.ofCode($0) } == nil)
    }

    @Test("Setiap ulangan pada tahapan yang sama terlihat, yang lain tidak", arguments: [10, 5_000, 100_000])
    func repeats(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let marks = (0..<count).map { _ in random.next() }
        var identities = RowIdentities()
        for mark in marks { identities.insert(mark, stages: 1) }
        for mark in marks { identities.insert(mark, stages: 6) }
        for mark in marks { identities.insert(mark, stages: 0) }
        identities.settle()
        #expect(!identities.mayRepeat)
        identities.insert(marks[count / 2], stages: 4)
        identities.settle()
        #expect(identities.mayRepeat)
    }

    @Test("Jumlah yang tidak muat adalah kesalahan, bukan angka lain")
    func overflow() throws {
        let line = try BudgetLine(
            year: 2024, office: "Dinas", program: CodedName(name: "Program"), group: .core, fundingSource: .regional,
            ceilings: .with(.original, Rupiah(sen: .max)), location: SourceLocation(file: "a.csv", row: 2))
        var groups = ProgramSums(stages: [.original])
        try groups.add(line)
        #expect(throws: ArithmeticError.overflow) { try groups.add(line) }
    }

    @Test("Tulisan lain kelompok lain, tetapi jati diri programnya sama; hanya yang mewakili beberapa baris disebut")
    func identities() throws {
        func line(_ row: Int, _ office: String, _ code: String, _ source: String) throws -> BudgetLine {
            try BudgetLine(
                year: 2024, office: office, program: CodedName(code: code, name: "Program Ekspor"),
                account: CodedName(name: "Barang \(row)"),
                group: .core, fundingSource: FundingSource(source), ceilings: .with(.original, Rupiah(1)),
                location: SourceLocation(file: "a.csv", row: row))
        }
        var groups = ProgramSums(stages: [.original])
        let lines = try [
            line(2, "Dinas Dagang", "3.30.02", "DAK Fisik"), line(3, "DINAS DAGANG", "3.30.2", "DAK FISIK"),
            line(4, "Dinas Tani", "3.30.02", "DAK Fisik"), line(5, "Dinas Dagang", "3.30.02", "DAK Fisik"),
        ]
        #expect(try lines.map { try groups.add($0) } == [0, 1, 2, 0])
        let marks = (0..<3).map { groups.identity(of: $0) }
        #expect(marks[0] == marks[1])
        #expect(marks[0] != marks[2])
        #expect(groups.spansByPlace == [SourceLocation(file: "a.csv", row: 2): RowSpan(last: 5, count: 2)])
        #expect(groups.lines.map { $0.ceilings[.original] } == [Rupiah(2), Rupiah(1), Rupiah(1)])
    }

    @Test("Tahapan yang tidak dimuat tetap tidak ada; tempat, baris terakhir, dan banyaknya dicatat")
    func spans() throws {
        func line(_ row: Int, _ stage: BudgetStage, _ amount: Int64, office: String = "Dinas") throws -> BudgetLine {
            try BudgetLine(
                year: 2024, office: office, program: CodedName(name: "Program"), account: CodedName(name: "Barang \(row)"), group: .core,
                fundingSource: .regional, ceilings: .with(stage, Rupiah(amount)), remark: "catatan",
                location: SourceLocation(file: "a.csv", row: row))
        }
        var budget = Budget()
        budget.lines = [try line(5, .original, 1), try line(9, .original, 2), try line(7, .revised, 0, office: "Badan")]
        try budget.sumPrograms(spans: [SourceLocation(file: "a.csv", row: 9): RowSpan(last: 30, count: 4)])
        #expect(budget.lines.map(\.ceilings.stages) == [[.original], [.revised]])
        #expect(budget.lines[0].ceilings[.original] == Rupiah(3))
        #expect(budget.lines.allSatisfy { $0.account == nil && $0.remark == nil })
        #expect(
            budget.summedOrigins == [
                LineOrigin(table: SourceLocation(file: "a.csv"), office: "Dinas", first: 5, last: 30, count: 5),
                LineOrigin(table: SourceLocation(file: "a.csv"), office: "Badan", first: 7, last: 7, count: 1),
            ])
        let once = budget.lines
        try budget.sumPrograms(spans: [:])
        #expect(budget.lines == once)
    }
}

extension StageAmounts {
    fileprivate static func with(_ stage: BudgetStage, _ amount: Rupiah) -> StageAmounts {
        var amounts = StageAmounts()
        amounts[stage] = amount
        return amounts
    }
}
