import Foundation

/// Kalimat ArgumentParser, yang hanya ada dalam bahasa Inggris, bagi pemakai Indonesia.
///
/// Diganti seluruhnya menurut bentuknya; kalimat yang tidak dikenal dibiarkan apa adanya. Nama dan nilai dari pemakai
/// berdiri di antara tanda kutip dan tidak diubah.
enum CommandLineWords {
    /// Bantuan atau penolakan dalam bahasa Indonesia. Teks lain, misalnya skrip pelengkap, tidak disentuh.
    static func indonesian(_ text: String) -> String {
        if text.hasPrefix("OVERVIEW: ") { return replacing(help, in: text) }
        guard text.hasPrefix("Error: ") else { return text }
        return replacing(refusals, in: text)
    }

    private static let help = [
        (#"\AOVERVIEW: "#, ""),
        (#"(?m)^USAGE: "#, "PEMAKAIAN: "),
        (#"(?m)^ARGUMENTS:$"#, "ARGUMEN:"),
        (#"(?m)^OPTIONS:$"#, "PILIHAN:"),
        (#"(?m)^SUBCOMMANDS:$"#, "PERINTAH:"),
        (#"Show the version\."#, "Menampilkan versi."),
        (#"Show help information\."#, "Menampilkan bantuan ini."),
        (#"\(values:"#, "(nilai:"),
        (#"\bdefault: "#, "bawaan: "),
        (#"(?m)\bdefault:$"#, "bawaan:"),
        (#"See '(.*) <subcommand>' for detailed help\."#, "Rincian sebuah perintah: $1 <perintah>"),
    ]

    private static let refusals = [
        (#"\AError: Missing expected argument '(.*)'"#, "Belum disebut: '$1'."),
        (#"\AError: Missing value for '(.*)'"#, "Nilai bagi '$1' belum disebut."),
        (#"\AError: Unknown option '(.*)'\. Did you mean '(.*)'\?"#, "Pilihan '$1' tidak ada. Maksudnya '$2'?"),
        (#"\AError: Unknown option '(.*)'"#, "Pilihan '$1' tidak ada."),
        (#"\AError: Unexpected argument '(.*)'"#, "'$1' tidak dikenal di tempat ini."),
        (#"\AError: \d+ unexpected arguments: (.*)"#, "$1 tidak dikenal di tempat ini."),
        (
            #"\AError: The option '(.*)' does not take any value, but '(.*)' was specified\."#,
            "Pilihan '$1' tidak bernilai, tetapi diberi '$2'."
        ),
        (
            #"\AError: The value '(.*)' is invalid for '(.*)'\. Please provide one of (.*)(?: and | or )('.*')\."#,
            "Nilai '$1' tidak berlaku bagi '$2'. Pakai $3 atau $4."
        ),
        (#"\AError: The value '(.*)' is invalid for '(.*)'"#, "Nilai '$1' tidak berlaku bagi '$2'."),
        (#"\AError: "#, ""),
        (#"(?m)^Help:  "#, "Artinya: "),
        (#"(?m)^Usage: "#, "Pemakaian: "),
        (#"(?m)^  See '(.*)' for more information\."#, "Selengkapnya: $1"),
    ]

    private static func replacing(_ words: [(form: String, words: String)], in text: String) -> String {
        words.reduce(text) { text, word in
            text.replacingOccurrences(of: word.form, with: word.words, options: .regularExpression)
        }
    }
}
