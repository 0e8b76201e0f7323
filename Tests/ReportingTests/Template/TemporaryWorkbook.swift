import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import Foundation
import PaperReading
import Reporting
import WorkbookWriting

/// Buku kerja sementara; namanya selalu `isian.xlsx`.
final class TemporaryWorkbook {
    private let folder: URL
    let path: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appendingPathComponent("isian.xlsx").path
    }

    convenience init(_ report: Report, language: Language = .indonesian) throws {
        try self.init()
        _ = try WorkbookWriter(language: language, replacing: false).write(report, to: path)
    }

    convenience init(_ budget: Budget, language: Language = .indonesian) throws {
        try self.init(OfficeTemplate(budget).report, language: language)
    }

    var bytes: Data { get throws { try Data(contentsOf: URL(fileURLWithPath: path)) } }

    func read() throws -> IntakeResult { try InputReader().read(path) }

    /// Temuan seperti dibaca pengguna: tempat, kode, pesan.
    func findings() throws -> [String] {
        try read().findings.map { finding in
            let place = finding.location.text.text(in: .indonesian).replacingOccurrences(of: path, with: "isian.xlsx")
            return "\(place): \(finding.rule.code) \(finding.message.text(in: .indonesian))"
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }
}

extension Budget {
    /// Isi saja: tanpa tempat dan tanpa berkas.
    var content: Budget {
        var budget = moved(to: SourceLocation(file: "isian"))
        (budget.files, budget.keyedTables) = ([], [])
        return budget
    }
}
