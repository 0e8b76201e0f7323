public import BudgetModel
import Diagnostics
import ExactNumbers
import SeededRandom

/// Pendapatan dan pembiayaan acak: pohon sedalam satu sampai empat tingkat, sebagian tahapan kosong.
public struct RandomBalance {
    private var generator: SeededGenerator

    /// Benih yang sama selalu memberi baris yang sama.
    public init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// Baris bagi OPD-OPD ini pada dua tahapan.
    public mutating func lines(offices: [String]) -> [BalanceLine] {
        var lines: [BalanceLine] = []
        for office in offices {
            for kind in BalanceLine.Kind.allCases where Int.random(in: 0...3, using: &generator) > 0 {
                if kind == .financing, Int.random(in: 0...2, using: &generator) > 0 { continue }
                for _ in 0..<Int.random(in: 1...5, using: &generator) { lines.append(line(kind, office: office, row: lines.count + 2)) }
            }
        }
        return lines
    }

    private mutating func line(_ kind: BalanceLine.Kind, office: String, row: Int) -> BalanceLine {
        let depth = Int.random(in: 1...4, using: &generator)
        let hasCode = Bool.random(using: &generator)
        var code = kind == .revenue ? "4" : kind == .outlay ? "6.2" : "6.1"
        var path = [CodedName(code: hasCode ? code : nil, name: kind.rawValue)]
        for _ in 0..<depth {
            let number = Int.random(in: 1...3, using: &generator)
            code += ".0\(number)"
            path.append(CodedName(code: hasCode ? code : nil, name: "Rekening \(number)"))
        }
        var amounts = StageAmounts()
        for stage in [BudgetStage.original, .revised] where Int.random(in: 0...4, using: &generator) > 0 {
            amounts[stage] = Rupiah(sen: Int128(Int64.random(in: -5000...5_000_000_000, using: &generator)))
        }
        return BalanceLine(
            year: 2024, office: office, kind: kind, path: path, amounts: amounts, location: SourceLocation(file: "apbd.csv", row: row))
    }
}
