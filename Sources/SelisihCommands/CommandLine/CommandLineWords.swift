import ArgumentParser
import Diagnostics
import Foundation

/// Kalimat ArgumentParser, yang hanya ada dalam bahasa Inggris, seperti kalimat Selisih yang lain.
///
/// Diganti seluruhnya menurut bentuknya; kalimat yang tidak dikenal dibiarkan apa adanya. Nama dan nilai dari pemakai
/// berdiri di antara tanda kutip dan tidak diubah.
struct CommandLineWords {
    let language: Language
    /// Perintah yang menolak, yang pilihannya mungkin dimaksud; `nil` berarti perintah utama.
    let command: (any ParsableCommand.Type)?

    /// Bantuan atau penolakan dalam bahasa itu. Teks lain, misalnya skrip pelengkap, tidak disentuh.
    func text(_ text: String) -> String {
        if text.hasPrefix("OVERVIEW: ") { return replacing(Self.help, in: text) }
        guard text.hasPrefix("Error: ") else { return text }
        return replacing(Self.refusals, in: unknownOption(text))
    }

    private typealias Form = (form: String, id: String, en: String)

    private static let help: [Form] = [
        (#"\AOVERVIEW: "#, "", ""),
        (#"(?m)^USAGE: "#, "PEMAKAIAN: ", "USAGE: "),
        (#"(?m)^ARGUMENTS:$"#, "ARGUMEN:", "ARGUMENTS:"),
        (#"(?m)^OPTIONS:$"#, "PILIHAN:", "OPTIONS:"),
        (#"(?m)^SUBCOMMANDS:$"#, "PERINTAH:", "COMMANDS:"),
        (#"Show the version\."#, "Menampilkan versi.", "Show the version."),
        (#"Show help information\."#, "Menampilkan bantuan ini.", "Show this help."),
        (#"\(values:"#, "(nilai:", "(values:"),
        (#"\bdefault: "#, "bawaan: ", "default: "),
        (#"(?m)\bdefault:$"#, "bawaan:", "default:"),
        (
            #"See '(.*) help <subcommand>' for detailed help\."#, "Rincian sebuah perintah: $1 bantuan <perintah>",
            "More about a command: $1 help <command> --language en"
        ),
    ]

    private static let refusals: [Form] = [
        (#"\AError: Missing expected argument '(.*)'"#, "Belum disebut: '$1'.", "Not given: '$1'."),
        (#"\AError: Missing value for '(.*)'"#, "Nilai bagi '$1' belum disebut.", "The value of '$1' is not given."),
        (#"\AError: Unexpected argument '(.*)'"#, "'$1' tidak dikenal di tempat ini.", "'$1' is not known in this place."),
        (#"\AError: \d+ unexpected arguments: (.*)"#, "$1 tidak dikenal di tempat ini.", "$1 are not known in this place."),
        (
            #"\AError: The option '(.*)' does not take any value, but '(.*)' was specified\."#,
            "Pilihan '$1' tidak bernilai, tetapi diberi '$2'.", "Option '$1' takes no value, but was given '$2'."
        ),
        (
            #"\AError: The value '(.*)' is invalid for '(.*)'\. Please provide one of (.*)(?: and | or )('.*')\."#,
            "Nilai '$1' tidak berlaku bagi '$2'. Pakai $3 atau $4.", "Value '$1' is not valid for '$2'. Use $3 or $4."
        ),
        (
            #"\AError: The value '(.*)' is invalid for '(.*)'"#, "Nilai '$1' tidak berlaku bagi '$2'.",
            "Value '$1' is not valid for '$2'."
        ),
        (#"\AError: "#, "", ""),
        (
            #"(?m)^   or: Missing value for '(.*)' in '(.*)'$"#, "Atau nilai bagi '$1' belum disebut di '$2'.",
            "Or the value of '$1' is not given in '$2'."
        ),
        (#"(?m)^Help:  "#, "Artinya: ", "Meaning: "),
        (#"(?m)^Usage: "#, "Pemakaian: ", "Usage: "),
        (#"(?m)^  See '(.*)' for more information\."#, "Selengkapnya: $1", "More: $1 --language en"),
    ]

    private func replacing(_ forms: [Form], in text: String) -> String {
        forms.reduce(text) { text, form in
            text.replacingOccurrences(of: form.form, with: language == .indonesian ? form.id : form.en, options: .regularExpression)
        }
    }

    /// Yang disarankan ArgumentParser boleh berbeda tiga huruf berapa pun panjangnya, dan dari dua yang sama dekat ia memilih; saran kita tidak.
    private func unknownOption(_ text: String) -> String {
        guard let match = text.firstMatch(of: /\AError: Unknown option '(?<name>.+?)'(?:\. Did you mean '.+'\?)?(?=\n|\z)/) else {
            return text
        }
        let name = String(match.output.name)
        let words = name.hasPrefix("--") ? OptionNames.long(of: command ?? SelisihCommand.self) : []
        var refusal = LocalizedText(id: "Pilihan '\(name)' tidak ada.", en: "There is no option '\(name)'.").text(in: language)
        if let intended = IntendedWord.nearest(to: name, among: words) {
            refusal += " " + LocalizedText(id: "Maksudnya '\(intended)'?", en: "Did you mean '\(intended)'?").text(in: language)
        }
        return "Error: " + refusal + text[match.range.upperBound...]
    }
}
