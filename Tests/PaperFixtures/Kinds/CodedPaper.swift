import BudgetModel
import SeededRandom

/// Anggaran berkode lengkap dari urusan sampai rekening: anggaran provinsi dan rekap tujuh atau tiga belas tingkat.
struct CodedPaper {
    private var generator: SeededGenerator
    private var names = PaperNames()
    private var amounts: PaperAmounts
    private let stages: [BudgetStage]
    /// Unit memakai kode OPD-nya.
    private let sharesUnitCode: Bool
    /// Tingkat rekening; kosong bila baris terdalamnya sub kegiatan.
    private let accountDepths: [Int]
    /// Cabang boleh berakhir sebelum tingkat rekening terdalam.
    private let isRagged: Bool

    init(seed: UInt64, sharesUnitCode: Bool, accountDepths: [Int], isRagged: Bool) {
        generator = SeededGenerator(seed: seed)
        stages = Bool.random(using: &generator) ? [.original, .revised] : [.original]
        amounts = PaperAmounts(grain: .rupiah, stageCount: stages.count, gaps: 1)
        self.sharesUnitCode = sharesUnitCode
        self.accountDepths = accountDepths
        self.isRagged = isRagged
    }

    mutating func tree() -> PaperTree {
        var roots = (1...number(1...2)).map { PaperTree.Root(.spending, urusan($0)) }
        for index in roots.indices { roots[index].node.settle() }
        return PaperTree(stages: stages, grain: .rupiah, roots: roots)
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    private mutating func work(_ lead: String, _ code: [Int]) -> String {
        names.name(of: code, using: &generator) { $0.work(lead, using: &$1) }
    }

    private mutating func urusan(_ code: Int) -> PaperNode {
        PaperNode(
            .urusan, "URUSAN PEMERINTAHAN \(code == 1 ? "WAJIB" : "PILIHAN")", code: [code],
            children: (1...number(1...2)).map { bidang([code, $0]) })
    }

    private mutating func bidang(_ code: [Int]) -> PaperNode {
        let field = names.work("", using: &generator)
        return PaperNode(
            .bidang, "URUSAN PEMERINTAHAN BIDANG \(field.uppercased())", code: code,
            children: (1...number(1...2)).map { office(code, $0) })
    }

    private mutating func office(_ bidang: [Int], _ index: Int) -> PaperNode {
        let code = bidang + [0, 0, 0, 0, index, 0]
        let name = names.work("Dinas ", using: &generator)
        let count = sharesUnitCode ? 1 : number(1...2)
        let units = (0..<count).map { unit in
            let unitCode = sharesUnitCode ? code : code.dropLast() + [unit + 1]
            let unitName = sharesUnitCode ? name : "UPTD \(unit + 1) \(name)"
            return PaperNode(.unit, unitName, code: unitCode, children: (1...number(1...2)).map { program(bidang + [$0]) })
        }
        return PaperNode(.office, name, code: code, children: units)
    }

    private mutating func program(_ code: [Int]) -> PaperNode {
        let name = work("Program ", code)
        return PaperNode(.program, name, code: code, children: (1...number(1...2)).map { activity(code + [2, $0]) })
    }

    private mutating func activity(_ code: [Int]) -> PaperNode {
        let name = work("", code)
        return PaperNode(.activity, name, code: code, children: (1...number(1...2)).map { subActivity(code + [$0]) })
    }

    private mutating func subActivity(_ code: [Int]) -> PaperNode {
        var node = PaperNode(.subActivity, work("", code), code: code)
        guard let top = accountDepths.first else {
            node.amounts = amounts.leaf(isFirst: false, using: &generator)
            return node
        }
        let kinds = top == 1 ? [[5]] : number(0...3) == 0 ? [[5, 1], [5, 2]] : [[5, 1]]
        node.children = kinds.map { account($0, level: 0) }
        return node
    }

    /// Rekening dengan ruas sebanyak `accountDepths[level]`; yang terdalam, atau cabang yang berakhir, adalah rincian.
    private mutating func account(_ code: [Int], level: Int) -> PaperNode {
        let name = names.name(of: code, using: &generator) { $0.thing("Belanja ", using: &$1) }
        var node = PaperNode(.account, name, code: code)
        guard accountDepths.indices.contains(level + 1), !isRagged || number(0...9) > 2 else {
            node.amounts = amounts.leaf(isFirst: false, using: &generator)
            return node
        }
        node.children = (1...number(1...2)).map { index in
            let added = accountDepths[level + 1] - code.count
            return account(code + Array(repeating: 1, count: added - 1) + [index], level: level + 1)
        }
        return node
    }
}
