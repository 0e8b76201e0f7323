import ArgumentParser
import BudgetModel
import BudgetSession
import Diagnostics
import Foundation
import PaperReading
import Reporting

/// Pilihan yang sama bagi setiap perintah yang membaca masukan.
struct IntakeArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            id: "Berkas, folder, atau alamat basis data; boleh beberapa, lalu digabung.",
            en: "File, folder, or database address; several become one consolidation.",
            value: "masukan", "input"))
    var inputs: [String]

    @OptionGroup var meanings: MeaningArguments

    @OptionGroup var grouping: GroupingArguments

    @OptionGroup var settling: SettlingArguments

    @OptionGroup var limits: LimitArguments

    @Flag(help: ArgumentHelp(id: "Menampilkan setiap kolom dan arti yang dipakai.", en: "Shows every column and the meaning used."))
    var showMapping = false

    @OptionGroup var spoken: LanguageArguments

    /// Bahasa keluaran.
    var language: Language { spoken.language }

    /// Permintaan seperti ditulis di baris perintah.
    ///
    /// - Parameter checks: Ketentuan pemeriksaan; `nil` bagi perintah yang tidak memeriksa.
    private func request(checks: CheckArguments?) throws -> Session.Request {
        var request = try settling.request(for: inputs, limits: limits)
        request.options = try meanings.options()
        (request.options.table, request.options.leaves) = (grouping.table, grouping.leaves)
        request.options.explainsQuery = grouping.explainsQuery
        request.level = try grouping.groupLevel()
        if let checks {
            request.settings = try checks.checkSettings()
            request.companions = [checks.settings].compactMap(\.self)
        }
        return request
    }

    /// Membuka masukan.
    ///
    /// - Parameter isChecked: `false` bila barisnya hanya dijumlahkan dan dibandingkan per program.
    func open(checks: CheckArguments? = nil, isChecked: Bool = true, isDeciding: Bool = false) throws -> Session {
        var request = try request(checks: checks)
        request.isChecked = isChecked
        let session = try Session.opened(request, isDeciding: isDeciding, in: language)
        if grouping.explainsQuery { session.reading.budget.groupedSources.forEach { QueryText(source: $0).say(in: language) } }
        return session
    }

    /// Arti setiap kolom, di keluaran kesalahan, supaya CSV dan JSON di keluaran baku tetap utuh.
    func writeMapping(of result: IntakeResult) {
        let reading = ReadingReport(result.budget, tables: result.tables, findings: result.findings)
        Console.writeError(TerminalText(language: language, width: ScreenWidth.errors).summary(of: reading.mapping()) + "\n")
    }
}
