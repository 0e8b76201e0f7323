import BudgetFixtures
import BudgetIntake
import Diagnostics
import PaperReading

/// Contoh di halaman aturan, dibaca seperti pengguna membacanya: `selisih baca kantor [pilihan]`.
struct RulePageExample {
    /// Pilihan yang tidak dikenal uji ini; contohnya harus ditulis lain, atau ujinya diperluas.
    struct UnknownArgument: Error {
        let name: String
    }

    let result: IntakeResult
    private let package: TemporaryPackage

    init(_ example: RuleExample) throws {
        package = try TemporaryPackage(example)
        result = try InputReader(options: try Self.options(example.arguments)).read(package.path)
    }

    func findings(of rule: RuleID) -> [Finding] { result.allFindings.filter { $0.rule == rule } }

    /// Temuan sebagai teks: kode, bobot, tempat, dan kalimatnya.
    func text(_ findings: [Finding]) -> String {
        package.shortened(
            findings.map { finding in
                "\(finding.rule.code) \(finding.severity.label.text(in: .indonesian)) \(finding.location.reference): \(finding.message.text(in: .indonesian))"
            }.joined(separator: "\n")
        )
    }

    private static func options(_ arguments: [String]) throws -> IntakeOptions {
        var options = IntakeOptions()
        for index in stride(from: 0, to: arguments.count - 1, by: 2) {
            let parts = arguments[index + 1].split(separator: "=").map(String.init)
            guard arguments[index] == "--map", parts.count == 2 else { throw UnknownArgument(name: arguments[index]) }
            options.columnMeanings[parts[0]] = parts[1]
        }
        return options
    }
}
