import BudgetIntake
import BudgetModel
import Foundation

/// Tempat hasil ditulis.
enum OutputPlace {
    /// Memastikan hasil tidak menimpa berkas yang baru dibaca, `--force` sekalipun: kertas asli tidak dapat dibuat ulang.
    ///
    /// - Throws: ``CommandError/outputIsInput(output:input:)``.
    static func check(_ output: String, isNoneOf reading: IntakeResult) throws(CommandError) {
        let place = real(output)
        for file in reading.budget.files {
            let input = real(file.name)
            if input == place || input.hasPrefix(place + "/") { throw .outputIsInput(output: output, input: file.name) }
        }
    }

    private static func real(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
}
