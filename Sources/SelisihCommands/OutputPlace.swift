import BudgetIntake
import BudgetModel
import PaperReading

/// Tempat hasil ditulis.
enum OutputPlace {
    /// Memastikan hasil tidak menimpa berkas yang baru dibaca, `--force` sekalipun: kertas asli tidak dapat dibuat ulang.
    ///
    /// - Throws: ``CommandError/outputIsInput(output:input:)``.
    static func check(_ output: String, isNoneOf reading: IntakeResult) throws(CommandError) {
        let place = output.realPath
        for file in reading.budget.files {
            let input = file.name.realPath
            if input == place || input.hasPrefix(place + "/") { throw .outputIsInput(output: output, input: file.name) }
        }
    }
}
