import ArgumentParser
import BudgetModel
import Diagnostics

/// Kedua tahapan yang dibandingkan.
struct StageArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            id: "Tahapan sebelum; bawaan tahapan pertama.", en: "The stage before; the first one if not given.", value: "tahapan", "stage"))
    var from: String?

    @Option(
        help: ArgumentHelp(
            id: "Tahapan setelah; bawaan tahapan terakhir.", en: "The stage after; the last one if not given.", value: "tahapan", "stage"))
    var to: String?

    /// - Throws: ``CommandError/unknownStage(option:text:)`` bila tulisannya bukan nama tahapan.
    func stages() throws(CommandError) -> (from: BudgetStage?, to: BudgetStage?) {
        (try Self.stage(from, option: "--from"), try Self.stage(to, option: "--to"))
    }

    private static func stage(_ text: String?, option: String) throws(CommandError) -> BudgetStage? {
        guard let text else { return nil }
        guard let stage = BudgetStage(text) else { throw .unknownStage(option: option, text: text) }
        return stage
    }
}
