import BudgetIntake
import Diagnostics
import Foundation
import Reporting

/// Hasil Selisih dari kali sebelumnya, yang boleh diganti `--force` walaupun berdiri di folder masukannya.
enum FormerOutput {
    private static let sarif = "{\n  \"$schema\" : \"https://json.schemastore.org/sarif-2.1.0.json\""
    private static let readingReport = "\"bacaan\": {"
    private static let packageJSON = "{\n  \"profile\": \"tabular-data-package\""
    private static let reports = ["{\n  \"findings\" : [", "{\n  \"sections\" : ["]
    private static let page = "<!DOCTYPE html>"
    private static let tool = "\"name\" : \"Selisih\""

    /// `true` bila isi berkas ini ditulis Selisih. Buku kerja dan CSV dikenali seperti ketika dibaca, teks dari awalnya.
    static func isWritten(at path: String) -> Bool {
        if OwnReport.isWritten(at: path) { return true }
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped) else { return false }
        func starts(_ text: String) -> Bool { data.starts(with: Data(text.utf8)) }
        func contains(_ text: String) -> Bool { data.range(of: Data(text.utf8)) != nil }
        if reports.contains(where: starts) { return true }
        if starts(sarif) { return contains(tool) }
        if starts(packageJSON) { return contains(readingReport) }
        if starts(page) { return contains(HTMLReport.origin) }
        if [NarrativeReport.title.id, NarrativeReport.title.en].contains(where: { starts("# \($0) ") }) { return true }
        return Language.allCases.map { FindingsReport.title.text(in: $0) + "\n" }.contains { starts($0) || starts("# \($0)") }
    }
}
