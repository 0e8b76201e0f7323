import BudgetChecks
import BudgetFixtures
import BudgetIntake
import Diagnostics
import PaperReading
import SeededRandom

/// Mengubah satu angka kertas bersih, berkali-kali, dan menghitung berapa kekeliruan yang ditemukan.
public struct MutationRun: Sendable {
    /// Banyaknya kekeliruan yang dicoba, menurut jenisnya.
    public private(set) var tried: [Mutation.Kind: Int] = [:]
    /// Kekeliruan yang tidak menimbulkan temuan baru.
    public private(set) var missed: [Mutation] = []
    /// Kekeliruan yang membuat program berhenti dengan kesalahan, bukan temuan.
    public private(set) var failures: [String] = []

    /// Banyaknya kekeliruan yang dicoba.
    public var count: Int { tried.values.reduce(0, +) }
    /// Banyaknya kekeliruan yang ditemukan.
    public var found: Int { count - missed.count - failures.count }

    /// - Parameters:
    ///   - count: Banyaknya kekeliruan.
    ///   - seed: Benih; benih yang sama memberi kekeliruan yang sama.
    public init(count: Int, seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let papers = try CleanPapers.all()
        let known = try papers.map { tables in
            try Set(Self.findings(Dictionary(tables.map { ($0.name, $0.text) }) { first, _ in first }).map(Mark.init))
        }
        while self.count < count {
            let index = Int.random(in: papers.indices, using: &generator)
            guard let mutation = Mutation.random(in: papers[index], using: &generator) else { continue }
            tried[mutation.kind, default: 0] += 1
            do {
                let marks = try Self.findings(mutation.files).map(Mark.init)
                if known[index].isSuperset(of: marks) { missed.append(mutation) }
            } catch {
                failures.append("\(mutation.kind.rawValue), \(mutation.description): \(error)")
            }
        }
    }

    /// Temuan yang perlu diperiksa orang: kesalahan dan peringatan.
    static func findings(_ files: [String: String]) throws -> [Finding] {
        let package = try TemporaryPackage(files)
        var options = IntakeOptions()
        options.year = 2024
        options.office = "Dinas Contoh"
        let reading = try InputReader(options: options).read([package.path])
        let check = BudgetCheck(reading.budget, isComplete: !reading.hasErrors)
        return (reading.findings + check.findings).filter { $0.severity > .note }
    }

    /// Temuan tanpa nomor barisnya: baris yang hanya bergeser bukan temuan baru.
    private struct Mark: Hashable {
        let rule: RuleID
        let subject: String?
        let evidence: String

        init(_ finding: Finding) {
            rule = finding.rule
            subject = finding.subject
            evidence = finding.evidence
        }
    }
}
