import BudgetModel
import Diagnostics
import ExactNumbers
import SeededRandom
import Testing

@Suite("Simpanan baris anggaran")
struct BudgetLinesTests {
    /// Setiap bita tulisannya, karena `==` menyamakan aksen yang disusun lain.
    private static func bytes(_ line: BudgetLine) -> [UInt8] { Array("\(line)".utf8) }

    private static func isSame(_ stored: BudgetLines, _ lines: [BudgetLine]) -> Bool {
        stored.count == lines.count && zip(stored, lines).allSatisfy { $0 == $1 && bytes($0) == bytes($1) }
    }

    @Test("Yang disimpan terbaca kembali sama sampai bitanya, juga jumlah raksasa dan tempat aneh", arguments: 0..<20)
    func roundTrip(seed: UInt64) {
        var random = RandomLines(seed: seed)
        let lines = random.next(120, mayOverflow: true)
        #expect(Self.isSame(BudgetLines(lines), lines))
    }

    @Test("Mengubah, menyambung, membuang, dan mengganti baris sama dengan pada deret biasa", arguments: 0..<20)
    func edits(seed: UInt64) {
        var random = RandomLines(seed: seed)
        var lines = random.next(40)
        var stored = BudgetLines(lines)
        for _ in 0..<30 {
            let new = random.next(random.pick([0, 1, 5]))
            switch random.pick([0, 1, 2, 3, 4, 5]) {
            case 0:
                lines += new
                stored += BudgetLines(new)
            case 1:
                lines += new
                stored += new
            case 2:
                for (index, line) in zip(lines.indices, new) { (lines[index], stored[index]) = (line, line) }
            case 3:
                let kept = random.pick([2023, 2024])
                lines.removeAll { $0.year == kept }
                stored.removeAll { $0.year == kept }
            case 4:
                let range = lines.count / 3..<lines.count / 2
                lines.replaceSubrange(range, with: new)
                stored.replaceSubrange(range, with: new)
            default:
                for index in lines.indices {
                    lines[index].ceilings[.revised] = nil
                    stored[index].ceilings[.revised] = nil
                }
            }
            #expect(Self.isSame(stored, lines))
        }
    }

    @Test("Sama bila baris-barisnya sama, bagaimanapun kamusnya tersusun")
    func equality() {
        var random = RandomLines(seed: 7)
        let lines = random.next(30)
        var other = BudgetLines(random.next(10))
        other.replaceSubrange(0..<other.count, with: lines)
        #expect(other == BudgetLines(lines))
        #expect(other.hashValue == BudgetLines(lines).hashValue)
        other[3].remark = "lain"
        #expect(other != BudgetLines(lines))
    }

    @Test("Kode yang tulisannya sama dengan nama pertama di kamus tetap kode")
    func codeLikeFirstName() throws {
        func line(_ level: CodedName) throws -> BudgetLine {
            try BudgetLine(
                year: 2024, office: "5", program: level, group: .core, fundingSource: .regional, ceilings: StageAmounts(),
                location: SourceLocation(file: "pagu.csv"))
        }
        let lines = BudgetLines([try line(CodedName(name: "5")), try line(CodedName(code: "5", name: "A")), try line(CodedName(name: "A"))])
        #expect(Set(lines.indices.map { lines.key(at: $0) }).count == 3)
        #expect(lines.indices.map { lines.key(at: $0, by: .code) == nil } == [true, false, true])
        #expect(lines.mixCodes)
    }

    @Test("Kunci baris: kode tanpa nol di depan, nama yang disamakan, daerah, dan bukan tahapan")
    func keys() throws {
        func line(_ code: String?, _ name: String, unit: String? = nil, region: String? = nil) throws -> BudgetLine {
            var line = try BudgetLine(
                year: 2024, office: "Dinas", unit: unit, program: CodedName(code: code, name: name), group: .core, fundingSource: .regional,
                ceilings: StageAmounts(), location: SourceLocation(file: "pagu.csv"))
            line.region = region
            return line
        }
        let lines = BudgetLines([
            try line("3.30.02", "Program Ekspor"), try line("3.30.2", "Ekspor lain"), try line(nil, "PROGRAM EKSPOR"),
            try line(nil, "Ekspor"), try line("5", "Ekspor"), try line(nil, "5"), try line(nil, "Ekspor", unit: "UPTD. RPK"),
            try line(nil, "Ekspor", unit: "RPK"), try line(nil, "Ekspor", region: "Kota A"),
        ])
        let keys = lines.indices.map { lines.key(at: $0) }
        #expect(keys.map { keys.firstIndex(of: $0) } == [0, 0, 2, 2, 4, 5, 6, 6, 8])
        let names = lines.indices.map { lines.key(at: $0, by: .name) }
        #expect(names.map { names.firstIndex(of: $0) } == [0, 1, 0, 0, 0, 5, 6, 6, 0])
        let codes = lines.indices.map { lines.key(at: $0, by: .code) }
        #expect(codes.map { code in code.map { codes.firstIndex(of: $0) } } == [0, 0, nil, nil, 4, nil, nil, nil, nil])
        #expect(lines.codesAgree(0, 1) && lines.codesAgree(0, 2) && !lines.codesAgree(0, 4))
    }
}
