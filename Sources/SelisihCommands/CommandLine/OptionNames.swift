import ArgumentParser
import Foundation

/// Nama pilihan sebuah perintah, seperti disebut ArgumentParser sendiri.
struct OptionNames: Decodable {
    private struct Command: Decodable {
        let arguments: [Argument]?
    }

    private struct Argument: Decodable {
        let names: [Name]?
    }

    private struct Name: Decodable {
        let kind: String
        let name: String
    }

    private let command: Command

    /// Nama panjang setiap pilihan, `--output`; nama lain pilihan yang sama berdiri bersama.
    static func long(of command: any ParsableCommand.Type) -> [[String]] {
        guard let names = try? JSONDecoder().decode(OptionNames.self, from: Data(command._dumpHelp().utf8)) else { return [] }
        return (names.command.arguments ?? []).compactMap { argument in
            let long = (argument.names ?? []).filter { $0.kind == "long" }.map { "--" + $0.name }
            return long.isEmpty ? nil : long
        }
    }
}
