import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import SeededRandom
import Testing

/// Hukum-hukum usulan atas anggaran acak: program, rekening, indikator yang berbagi program, realisasi, batas, dan tarif.
@Suite("Hukum usulan")
struct ProposalLawTests {
    private struct Office {
        let desk: ProposalDesk
        let request: ProposalRequest
    }

    private static func office(seed: UInt64) throws -> Office {
        var random = SeededGenerator(seed: seed)
        let programs = Int.random(in: 1...6, using: &random)
        var lines: BudgetLines = []
        for program in 1...programs {
            for account in 1...Int.random(in: 1...4, using: &random) {
                lines.append(
                    .line(
                        "Program \(program)", code: "3.\(program)", account: CodedName(code: "5.1.\(account)", name: "Rekening \(account)"),
                        murni: Int64.random(in: 0...(Bool.random(using: &random) ? 20 : 9_000), using: &random), row: lines.count + 2))
            }
        }
        var desk = ProposalDesk(lines: lines)
        func ceiling(_ program: Int) -> Int64 {
            lines.filter { $0.program.code == "3.\(program)" }.reduce(0) { $0 + Int64(($1.ceilings[.original]?.sen ?? 0) / 100) }
        }
        for program in 1...programs where Bool.random(using: &random) {
            desk.realisations.append(ProposalDesk.spent("Program \(program)", Int64.random(in: 0...ceiling(program), using: &random)))
        }
        if programs > 1, Bool.random(using: &random) {
            desk.links = [ProposalDesk.link("Program 1", "i"), ProposalDesk.link("Program 2", "i")]
            let spent = Int64.random(in: 0...ceiling(1) + ceiling(2), using: &random)
            desk.realisations.append(ProposalDesk.spent(.indicator("i"), spent))
        }
        var request = ProposalRequest(total: .zero)
        request.unit = [Rupiah(1), Rupiah(10), Rupiah(1000), Rupiah(sen: 1)].randomElement(using: &random) ?? Rupiah(1)
        request.mayMoveBothWays = Bool.random(using: &random)
        if Bool.random(using: &random) {
            request.rules.rates = [(LineSelector("5.1.1"), Quantity(Int64.random(in: 0...100, using: &random)))]
        }
        if lines.contains(where: { $0.account?.code == "5.1.2" }), Bool.random(using: &random) {
            request.rules.protected = [LineSelector("5.1.2")]
        }
        let known = desk.realisations.count { if case .program = $0.subject { true } else { false } }
        if !desk.links.isEmpty, Bool.random(using: &random) {
            (request.weighting, request.rules.priorities) = (.priority, ["i": Quantity(3)])
        } else if known == programs {
            request.weighting = .absorption
        }
        if Bool.random(using: &random) {
            request.rules.caps = [(LineSelector("Program 1"), .percent(Quantity(Int64.random(in: 0...150, using: &random))))]
        }
        return Office(desk: desk, request: request)
    }

    private static func proposal(_ office: Office, _ total: Rupiah) throws -> Proposal? {
        do {
            return try office.desk.proposal(total) {
                $0 = office.request
                $0.total = total
            }
        } catch let error as ProposalError {
            switch error {
            case .belowLeast, .aboveMost, .floorAboveBounds, .selectsNothing: return nil
            default: throw error
            }
        }
    }

    @Test("Jumlah tepat, lantai dan batas ditaati, hasil tetap, dan monoton", arguments: Array(1...200) as [UInt64])
    func laws(seed: UInt64) throws {
        let office = try Self.office(seed: seed)
        let whole = try Rupiah.sum(office.desk.lines.compactMap { $0.ceilings[.original] })
        var random = SeededGenerator(seed: seed &* 7919)
        var totals = (0..<12).map { _ in Rupiah(sen: Int128.random(in: 0...whole.sen * 3 / 2 + 1, using: &random)) } + [whole]
        totals += totals.map { Rupiah(sen: $0.sen + 1) } + totals.map { Rupiah(sen: $0.sen + office.request.unit.sen) }
        var former: Proposal?
        for total in totals.sorted() {
            guard let proposal = try Self.proposal(office, total) else { continue }
            let amounts = proposal.lines.map(\.amount)
            #expect(try Rupiah.sum(amounts) == total)
            #expect(try Self.proposal(office, total)?.lines == proposal.lines)
            for floor in proposal.floors.floors {
                let inside = proposal.lines.filter { floor.positions.contains($0.position) }
                #expect(try Rupiah.sum(inside.map(\.amount)) >= floor.amount)
            }
            let isCut = total < whole && !office.request.mayMoveBothWays
            for line in proposal.lines {
                #expect(line.amount >= .zero)
                #expect(!isCut || line.amount <= line.ceiling)
                if case .rate(let percent) = line.reason {
                    let most = try line.ceiling.multiplied(by: Ratio(percent: Quantity(100) - percent), rule: .floor)
                    #expect(line.amount <= most)
                }
            }
            let odd = proposal.lines.filter { if case .remainder = $0.reason { true } else { false } }
            #expect(odd.count <= 1)
            if let former {
                #expect(zip(former.lines, proposal.lines).allSatisfy { $0.amount <= $1.amount }, "total \(total.plainText)")
            }
            former = proposal
        }
        let rules = office.request.rules
        let isFree = rules.rates.isEmpty && rules.caps.isEmpty && rules.protected.isEmpty
        #expect(former != nil || !isFree, "jumlah yang sama dengan pagunya selalu dapat dicapai tanpa ketentuan")
    }

    @Test("Sama dengan menaikkan anak tangga satu demi satu menurut urutannya", arguments: Array(1...60) as [UInt64])
    func sameAsOneByOne(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let weights = (0..<Int.random(in: 1...7, using: &random)).map { _ in Int64.random(in: 1...12, using: &random) }
        let desk = ProposalDesk(lines: BudgetLines(weights.enumerated().map { .line("P\($0)", murni: $1, row: $0 + 2) }))
        var amounts = [Int64](repeating: 0, count: weights.count)
        for total in 0..<weights.reduce(0, +) {
            #expect(try desk.proposal(Rupiah(total)).lines.map(\.amount) == amounts.map { Rupiah($0) })
            // Titik tengah berikutnya dibagi bobot, terkecil dahulu; yang sama menurut urutan baris.
            let next = weights.indices.min { left, right in
                let (first, second) = ((2 * amounts[left] + 1) * weights[right], (2 * amounts[right] + 1) * weights[left])
                return (amounts[left] == weights[left] ? 1 : 0, first, left) < (amounts[right] == weights[right] ? 1 : 0, second, right)
            }
            if let next { amounts[next] += 1 }
        }
    }

    @Test("Dua puluh ribu baris dibagi dengan cepat")
    func large() throws {
        var random = SeededGenerator(seed: 5)
        let count = 20_000
        let lines = BudgetLines(
            (0..<count).map {
                .line(
                    "Program \($0 / 1000)", account: CodedName(name: "R\($0)"), murni: Int64.random(in: 0...900_000_000, using: &random),
                    row: $0)
            })
        let whole = try Rupiah.sum(lines.compactMap { $0.ceilings[.original] })
        let desk = ProposalDesk(
            lines: lines, realisations: (0..<20).map { ProposalDesk.spent("Program \($0)", Int64($0) * 1_000_000_000) })
        let total = Rupiah(sen: whole.sen / 10 * 9)
        let clock = ContinuousClock()
        let start = clock.now
        let proposal = try desk.proposal(total) { $0.unit = Rupiah(1000) }
        #expect(try Rupiah.sum(proposal.lines.map(\.amount)) == total)
        #expect(clock.now - start < .seconds(60))
    }
}
