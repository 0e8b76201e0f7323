import BudgetChecks
import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import PaperFixtures
import PaperReading

/// Satu kertas acak setelah dibaca dan diperiksa seperti `periksa` melakukannya.
struct PropertyReading {
    enum Outcome { case right, refused, wrong }

    let isRefused: Bool
    /// Jumlah belanja setiap tahapan, tanpa dukungan APBN.
    let spending: [BudgetStage: Rupiah]
    /// Temuan bacaan dan pemeriksaan.
    let findings: [Finding]
    /// Sebab masukan tidak dapat dibaca sama sekali.
    let failure: String?

    init(_ paper: PrintedPaper) throws {
        let package = try TemporaryPackage(paper.texts)
        var options = IntakeOptions()
        options.year = 2024
        options.office = "Dinas Contoh"
        let result: IntakeResult
        do {
            result = try InputReader(options: options).read(package.path)
        } catch {
            // Masukan yang tidak dapat dibaca seluruhnya juga penolakan.
            (isRefused, spending, findings, failure) = (true, [:], [], error.explanation.text(in: .indonesian))
            return
        }
        failure = nil
        let check = BudgetCheck(result.budget, isComplete: !result.hasErrors)
        isRefused = result.hasErrors
        findings = result.findings + check.findings
        var sums: [BudgetStage: Int128] = [:]
        for line in result.budget.lines where line.group != .support {
            for stage in line.ceilings.stages { sums[stage, default: 0] += line.ceilings[stage]?.sen ?? 0 }
        }
        spending = sums.mapValues { Rupiah(sen: $0) }
    }

    /// Perbandingan dengan jumlah yang sebenarnya; tahapan yang tidak ada sama dengan nol.
    func outcome(for paper: PrintedPaper) -> Outcome {
        if isRefused { return .refused }
        return shows(paper.spending, within: paper.tolerance) ? .right : .wrong
    }

    func shows(_ totals: [BudgetStage: Rupiah], within tolerance: Rupiah = .zero) -> Bool {
        Set(totals.keys).union(spending.keys).allSatisfy { stage in
            (spending[stage] ?? .zero).isWithin(tolerance, of: totals[stage] ?? .zero)
        }
    }

    /// Temuan yang perlu diperiksa orang, tanpa nomor barisnya.
    var marks: Set<String> {
        let serious = findings.filter { $0.severity > .note }
        return Set(serious.map { "\($0.rule.code) \($0.message.text(in: .indonesian))" } + [failure].compactMap(\.self))
    }

    static func text(_ totals: [BudgetStage: Rupiah]) -> String {
        totals.sorted { $0.key < $1.key }.map { "\($0.key.name) \($0.value.plainText)" }.joined(separator: ", ")
    }
}
