/// Sepotong kalimat bersama fakta yang disebutnya: bagian pesan yang dipakai beberapa aturan, atau satu butir daftar.
public struct Worded: Sendable, Hashable {
    /// Kata-katanya.
    public var text: LocalizedText
    /// Angka-angka di dalamnya, menurut urutan yang tetap.
    public var facts: Facts

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ text: LocalizedText, _ facts: Facts = [:]) {
        self.text = text
        self.facts = facts
    }

    /// Tanpa kata dan tanpa fakta.
    public static let nothing = Worded(LocalizedText(id: "", en: ""))
}

extension [Worded] {
    /// Semua butir berurutan, kata-katanya dipisahkan tanda ini.
    public func joined(by separator: String) -> Worded {
        var words = Worded.nothing
        for (index, item) in enumerated() {
            words.text =
                index == 0
                ? item.text
                : LocalizedText(id: "\(words.text)\(separator)\(item.text)", en: "\(words.text)\(separator)\(item.text)")
            words.facts = words.facts + item.facts
        }
        return words
    }
}
