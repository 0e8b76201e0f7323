import ArgumentParser
import Diagnostics
import Foundation

/// Yang harus diketahui dari argumen sebelum diuraikan: bahasanya, dan perintah mana yang dimaksud.
struct GivenArguments {
    /// Argumen bagi ArgumentParser.
    let all: [String]
    /// Bahasa yang disebut terakhir; yang tidak dikenal ditolak saat diuraikan.
    let language: Language
    /// Argumen selain bahasa.
    private let words: [String]

    init(_ arguments: some Sequence<String>) {
        var (all, words) = (Array(arguments), [String]())
        var language: Language?
        if let index = all.firstIndex(where: { !$0.hasPrefix("-") }), all[index] == "bantuan" { all[index] = Self.help }
        var rest = all[...]
        while let word = rest.popFirst() {
            if word == "--" {
                words += [word] + rest
                break
            }
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            guard let name = parts.first, LanguageArguments.names.contains(name) else {
                words.append(word)
                continue
            }
            let value = parts.count == 2 ? parts[1] : rest.popFirst()
            language = value.flatMap { Language(rawValue: $0) } ?? language
        }
        self.all = all
        self.words = words
        self.language = language ?? .indonesian
    }

    private static let help = "help"

    /// Perintah yang disebut; `nil` bila tidak ada atau tidak dikenal.
    var command: (any ParsableCommand.Type)? { words.first.flatMap(Self.command) }

    /// Memastikan perintah yang disebut ada, sebelum pilihannya ditolak atas nama perintah utama.
    func checkCommand() throws(CommandError) {
        guard let first = words.first else { return }
        try Self.check(first, isAsked: first == Self.help)
        if first == Self.help, words.count > 1 { try Self.check(words[1], isAsked: true) }
    }

    /// - Parameter isAsked: Perintah ini hanya ditanyakan, jadi bukan nama masukan yang perintahnya lupa disebut.
    private static func check(_ word: String, isAsked: Bool) throws(CommandError) {
        guard !word.isEmpty, !word.hasPrefix("-"), word != help, command(word) == nil else { return }
        if !isAsked, FileManager.default.fileExists(atPath: word) { throw .missingCommand(word) }
        throw .unknownCommand(word, intended: IntendedWord.nearest(to: word, among: names + [[help]]))
    }

    private static func command(_ word: String) -> (any ParsableCommand.Type)? {
        SelisihCommand.configuration.subcommands.first { $0.names.contains(word) }
    }

    private static var names: [[String]] { SelisihCommand.configuration.subcommands.map { $0.names } }
}

extension ParsableCommand {
    /// Namanya dalam bahasa yang dipilih, lalu dalam bahasa lain.
    fileprivate static var names: [String] { [configuration.commandName ?? ""] + configuration.aliases }
}
