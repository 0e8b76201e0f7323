import ArgumentParser
import BudgetModel
import Foundation
import PaperReading

/// Yang ditentukan pengguna karena masukannya tidak mengatakannya: arti kolom, tahun, dan OPD.
struct MeaningArguments: ParsableArguments {
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

    /// Ketentuan pengguna bagi pembaca.
    func options() throws(OptionError) -> IntakeOptions {
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
        return options
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
