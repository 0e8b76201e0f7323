import ArgumentParser
import Diagnostics

/// Bahasa bantuan dan penolakan, yang ditetapkan satu kali sebelum argumen diuraikan: ArgumentParser menyusun kata-kata sebuah perintah selagi
/// menguraikannya.
enum HelpWords {
    @TaskLocal static var language: Language = .indonesian

    /// Kata-kata dalam bahasa itu.
    static func chosen(id: String, en: String) -> String { language == .indonesian ? id : en }
}

/// Kata-kata sebuah perintah dalam satu bahasa.
struct CommandWords {
    let name: String
    let abstract: String
    let usage: String
    let discussion: String
}

extension CommandConfiguration {
    /// Perintah yang bernama dan berbantuan dalam kedua bahasa; nama dalam bahasa lain selalu berlaku juga.
    init(id: CommandWords, en: CommandWords) {
        let (own, other) = HelpWords.language == .indonesian ? (id, en) : (en, id)
        self.init(commandName: own.name, abstract: own.abstract, usage: own.usage, discussion: own.discussion, aliases: [other.name])
    }
}

extension ArgumentHelp {
    /// Bantuan sebuah pilihan dalam kedua bahasa, dan nama nilainya bila ia bernilai.
    init(id: String, en: String, value idValue: String? = nil, _ enValue: String? = nil) {
        let value = HelpWords.language == .indonesian ? idValue : enValue ?? idValue
        self.init(HelpWords.chosen(id: id, en: en), valueName: value)
    }
}
