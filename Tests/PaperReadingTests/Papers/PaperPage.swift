import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers

@testable import BudgetIntake
@testable import PaperReading

/// Kertas-kertas pengguna dan semua yang diperoleh darinya, seperti dibaca orang.
struct PaperPage {
    let result: IntakeResult
    private let package: TemporaryPackage

    init(_ files: [String: String], options: IntakeOptions = IntakeOptions()) throws {
        package = try TemporaryPackage(files)
        result = try InputReader(options: options).read(package.path)
    }

    init(_ text: String) throws { try self.init(["kertas.csv": text]) }

    var budget: Budget { result.budget }

    /// Kode, jenis, nomor, tanggal, hari, tahapan, dan yang diubahnya.
    var documents: String {
        budget.documents.map { document in
            let parts = [
                document.number, document.printedDate, document.printedWeekday, document.stage?.name,
                document.amends.map { "mengubah \($0)" },
            ]
            return (["\(document.code) (\(document.kind))"] + parts.compactMap(\.self)).joined(separator: " | ")
        }.joined(separator: "\n")
    }

    /// Kode, nama, satuan, sasaran, tujuan, dan penanggung jawab.
    var indicators: String {
        budget.indicators.map { indicator in
            let parts = [indicator.unitOfMeasure, indicator.objective, indicator.goal.map { "tujuan \($0)" }, indicator.unitInCharge]
            return ([indicator.code, indicator.name] + parts.compactMap(\.self)).joined(separator: " | ")
        }.joined(separator: "\n")
    }

    /// Kertas, indikator, jenis dan tahun, angka tertera.
    var targets: String {
        budget.targets.map { target in
            "\(target.document) | \(target.indicator) | \(target.kind.rawValue)\(target.year.map { " \($0)" } ?? "") | \(target.figure.text)"
        }.joined(separator: "\n")
    }

    /// Program (unit), indikator, bobot.
    var links: String {
        budget.links.map { "\($0.program.words(unit: $0.unit)) | \($0.indicator) | \($0.weight.plainText)" }.joined(separator: "\n")
    }

    /// Realisasi kinerja dengan semua angkanya, lalu penyerapannya.
    var realisations: String {
        let performance = budget.indicatorRealisations.map { item in
            let figures = [
                item.yearTarget, item.quarterTarget, item.realised, item.achievement, item.cumulativeAchievement, item.cumulativeRealised,
            ]
            let texts = figures.map { $0?.text ?? "-" }.joined(separator: " ")
            return "\(item.indicator) | \(item.quarter.name) | \(texts)\(item.narrative.map { " | \($0)" } ?? "")"
        }
        let money = budget.moneyRealisations.map { item in
            if case .percentage(let figure, _) = item.evidence {
                return "uang | \(item.quarter.name) \(item.span.rawValue) | \(figure.text)"
            }
            return "uang | \(item.quarter.name) \(item.span.rawValue)"
        }
        return (performance + money).joined(separator: "\n")
    }

    /// Jumlah tertera: kertas, label, cakupan, jumlah.
    var totals: String {
        budget.printedTotals.map { "\($0.document) | \($0.label) | \($0.scope.rawValue) | \(FlatPage.text($0.amount))" }.joined(
            separator: "\n")
    }

    /// Nilai AKIP.
    var scores: String {
        budget.akipScores.map { score in
            let parts = [score.weight?.text, score.score?.text, score.predicate, score.word].map { $0 ?? "-" }
            return "\(score.year) \(score.level.rawValue) \(score.component) | \(parts.joined(separator: " "))"
        }.joined(separator: "\n")
    }

    /// Tindak lanjut.
    var followUps: String {
        budget.followUps.map { item in
            let quarters = Quarter.allCases.map { item.realised[$0] ?? "-" }.joined(separator: ", ")
            return
                "\(item.number) | \(item.recommendation) | \(item.action ?? "-") | \(item.target ?? "-") | \(item.plannedTime ?? "-") | \(item.status ?? "-") | \(quarters) | \(item.evidence ?? "-")"
        }.joined(separator: "\n")
    }

    /// Temuan dengan bobot paling sedikit `minimum`.
    func findings(_ minimum: Severity = .warning) -> String {
        let text = result.allFindings.filter { $0.severity >= minimum }.map { finding in
            "\(finding.rule.code) \(finding.location.text.text(in: .indonesian)): \(finding.message.text(in: .indonesian))"
        }.joined(separator: "\n")
        return package.shortened(text)
    }
}
