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

    @Option(
        name: .customLong("map"),
        help: ArgumentHelp(
            id: "Menetapkan arti kolom: \"Pagu 2024=murni\"; boleh diulang.",
            en: "Sets the meaning of a column: \"Pagu 2024=murni\"; may be repeated.", value: "tajuk=arti", "title=meaning")
    )
    var mappings: [ColumnMapping] = []

    @Option(
        help: ArgumentHelp(
            id: "Tahun anggaran bila berkas tidak menyebutnya.", en: "The budget year, when the file does not say it.", value: "tahun",
            "year"))
    var year: Int?

    @Option(
        help: ArgumentHelp(
            id: "OPD bila berkas tidak menyebutnya.", en: "The office, when the file does not say it.", value: "nama", "name"))
    var office: String?

    @OptionGroup var grouping: GroupingArguments

    @OptionGroup var settling: SettlingArguments

    @OptionGroup var limits: LimitArguments

    @Flag(help: ArgumentHelp(id: "Menampilkan setiap kolom dan arti yang dipakai.", en: "Shows every column and the meaning used."))
    var showMapping = false

    @OptionGroup var spoken: LanguageArguments

    /// Bahasa keluaran.
    var language: Language { spoken.language }

    /// Ketentuan pengguna bagi pembaca.
    private func options() throws(OptionError) -> IntakeOptions {
        if let year, !FiscalYears.range.contains(year) { throw .notAYear(year) }
        if let office, office.allSatisfy(\.isWhitespace) { throw .emptyOffice }
        var options = IntakeOptions()
        for mapping in mappings {
            let former = options.columnMeanings.updateValue(mapping.meaning, forKey: mapping.title)
            if let former, former != mapping.meaning {
                throw .twoMeanings(column: mapping.title, former, mapping.meaning)
            }
        }
        options.year = year
        options.office = office
        (options.table, options.leaves, options.explainsQuery) = (grouping.table, grouping.leaves, grouping.explainsQuery)
        return options
    }

    /// Permintaan seperti ditulis di baris perintah.
    ///
    /// - Parameter checks: Ketentuan pemeriksaan; `nil` bagi perintah yang tidak memeriksa.
    private func request(checks: CheckArguments?) throws -> Session.Request {
        var request = try settling.request(for: inputs, limits: limits)
        request.options = try options()
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

/// Arti sebuah kolom yang ditetapkan pengguna: `"Pagu 2024=murni"`.
struct ColumnMapping: ExpressibleByArgument, Hashable {
    /// Tajuk seperti tertera di berkas.
    let title: String
    /// Arti yang dimaksud pengguna.
    let meaning: String

    /// Tajuk boleh memuat tanda sama dengan; arti tidak, jadi tanda terakhir yang memisahkan.
    init?(argument: String) {
        guard let mark = argument.lastIndex(of: "=") else { return nil }
        title = argument[..<mark].trimmingCharacters(in: .whitespaces)
        meaning = argument[argument.index(after: mark)...].trimmingCharacters(in: .whitespaces)
        guard !title.isEmpty, !meaning.isEmpty else { return nil }
    }
}
