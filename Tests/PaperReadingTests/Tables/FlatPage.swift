import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation

@testable import BudgetIntake
@testable import PaperReading

/// Satu tabel pengguna dan semua yang dikatakan pembaca tentangnya, seperti dibaca pengguna.
struct FlatPage {
    let result: IntakeResult
    private let package: TemporaryPackage?

    init(_ text: String, file: String = "dinas.csv", options: IntakeOptions = IntakeOptions()) throws {
        try self.init([file: text], reading: file, options: options)
    }

    init(_ files: [String: String], reading name: String? = nil, options: IntakeOptions = IntakeOptions()) throws {
        let package = try TemporaryPackage(files)
        self.package = package
        let path = name.map { "\(package.path)/\($0)" } ?? package.path
        result = try InputReader(options: options).read(path)
    }

    init(_ result: IntakeResult) {
        self.result = result
        package = nil
    }

    var budget: Budget { result.budget }

    /// Jumlah tertera terhadap baris-barisnya.
    var sumReadings: [PrintedSumReading] { (try? budget.printedSumReadings()) ?? [] }

    /// Baris anggaran: kode, nama, unit, kelompok, sumber, dan pagu setiap tahapan.
    var lines: String {
        budget.lines.map { line in
            let levels = [line.program, line.activity, line.subActivity, line.account].compactMap(\.self)
            let names = levels.map { [$0.code, $0.name].compactMap(\.self).joined(separator: " ") }.joined(separator: " > ")
            let amounts = line.ceilings.stages.map { "\($0.name) \(Self.text(line.ceilings[$0]))" }
            let place = "\(names)\(line.unit.map { " (\($0))" } ?? "")"
            return ([place, line.group.rawValue, line.fundingSource.name] + amounts).joined(separator: " | ")
        }.joined(separator: "\n")
    }

    /// Jumlah tertera: label, tahapan, tertera, dan hitungannya bila berbeda.
    var sums: String {
        sumReadings.map { sum in
            let computed = sum.isConsistent ? "cocok" : "hitungan \(Self.text(sum.computed))"
            return
                "\([sum.code, sum.label].compactMap(\.self).joined(separator: " ")) | \(sum.stage.name) \(Self.text(sum.printed)) | \(computed)"
        }.joined(separator: "\n")
    }

    /// Selisih dan persen tertera.
    var variances: String {
        budget.printedVariances.map { variance in
            let percent = variance.percent.map { $0.value?.plainText ?? "?" } ?? "-"
            let subject = variance.subject == .sum ? "jumlah" : "baris"
            return "\(subject) \(variance.label) | \(variance.difference.map { Self.text($0) } ?? "-") | \(percent)"
        }.joined(separator: "\n")
    }

    /// Yang dimengerti: kolom dan baris yang dilewati.
    var understanding: String {
        result.tables.map { table in
            let columns = table.columns.map { "\($0.title) = \($0.meaning?.text(in: .indonesian) ?? "?")" }
            let skipped = table.skippedRows.map {
                "\($0.number == $0.last ? "\($0.number)" : "\($0.number)-\($0.last)"): \($0.reason.text(in: .indonesian))"
            }
            return ([columns.joined(separator: "; ")] + (table.amountUnit.map { ["satuan \($0)"] } ?? []) + skipped)
                .joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// Temuan: baris, bobot, kode, kalimat.
    func findings(_ minimum: Severity = .note) -> String {
        let text = result.allFindings.filter { $0.severity >= minimum }.map { finding in
            "\(finding.location.row.map { "baris \($0)" } ?? "tabel") \(finding.severity.label.text(in: .indonesian)) \(finding.rule.code): \(finding.message.text(in: .indonesian))"
        }.joined(separator: "\n")
        return package?.shortened(text) ?? text
    }

    static func text(_ amount: Rupiah?) -> String {
        amount.map { NumberNotation.decimalComma.text($0.quantity) } ?? "-"
    }
}
