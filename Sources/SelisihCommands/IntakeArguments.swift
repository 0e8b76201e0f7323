import ArgumentParser
import BudgetIntake
import Diagnostics
import Foundation
import PaperReading
import Reporting

/// Pilihan yang sama bagi setiap perintah yang membaca masukan.
struct IntakeArguments: ParsableArguments {
    @Argument(help: ArgumentHelp("Berkas atau folder; boleh beberapa, lalu digabung.", valueName: "masukan"))
    var inputs: [String]

    @Option(
        name: .customLong("map"),
        help: ArgumentHelp("Menetapkan arti kolom: \"Pagu 2024=murni\"; boleh diulang.", valueName: "tajuk=arti")
    )
    var mappings: [ColumnMapping] = []

    @Option(help: ArgumentHelp("Tahun anggaran bila berkas tidak menyebutnya.", valueName: "tahun"))
    var year: Int?

    @Option(help: ArgumentHelp("OPD bila berkas tidak menyebutnya.", valueName: "nama"))
    var office: String?

    @OptionGroup var settling: SettlingArguments

    @OptionGroup var limits: LimitArguments

    @Flag(help: "Menampilkan setiap kolom dan arti yang dipakai.")
    var showMapping = false

    @Option(help: ArgumentHelp("Bahasa keluaran: id atau en.", valueName: "bahasa"))
    var language: Language = .indonesian

    /// Ketentuan pengguna bagi pembaca.
    private func options() throws(OptionError) -> IntakeOptions {
        if let year, !(1900...2999).contains(year) { throw .notAYear(year) }
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
        return options
    }

    /// Berkas keputusan bagi masukan-masukan ini; dibaca sebelum masukannya.
    func decisionSources() throws(CompanionTableError) -> [DecisionSource] { try settling.sources(for: inputs, in: language) }

    /// Membaca semua masukan menjadi satu isi, dengan jawaban dari berkas keputusan dan baris perintah. Jalur yang
    /// sama ditolak sebelum dibaca; isi yang sama di bawah nama lain ditolak oleh konsolidasi.
    ///
    /// - Parameter keptMayFail: Jawaban tersimpan boleh bukan jawaban keraguannya, karena akan diganti.
    func read(with sources: [DecisionSource], keptMayFail: Bool = false) throws -> IntakeResult {
        var (options, limits) = (try options(), try limits.readingLimits())
        let answers = settling.given(by: sources, inputs: inputs)
        options.answers = answers.all
        var seen: Set<String> = []
        for input in inputs {
            guard seen.insert(input.realPath).inserted else { throw CommandError.repeatedInput(input) }
        }
        let language = language
        let progress = ProgressLine { count in
            language == .indonesian ? "Membaca: \(count) baris" : "Reading: \(count) rows"
        }
        defer { progress.finish() }
        let result = try InputReader(options: options, limits: limits).read(inputs, progress: progress.report)
        try answers.check(result.doubts, keptMayFail: keptMayFail)
        return result
    }

    /// Memastikan hasil tidak menimpa apa pun yang dibaca.
    func check(
        _ output: String, isNoneOf reading: IntakeResult, sources: [DecisionSource], settings: String? = nil
    ) throws(CommandError) {
        let companions = sources.map(\.file.path) + [settings].compactMap(\.self)
        try OutputPlace(output).check(isNoneOf: reading, inputs: inputs, companions: companions)
    }

    /// Arti setiap kolom, di keluaran kesalahan, supaya CSV dan JSON di keluaran baku tetap utuh.
    func writeMapping(of result: IntakeResult) {
        let reading = ReadingReport(result.budget, tables: result.tables, findings: result.findings)
        Console.writeError(TerminalText(language: language).summary(of: reading.mapping()) + "\n")
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
