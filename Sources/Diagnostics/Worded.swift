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
    public static let nothing = Worded(.nothing)
}

extension [Worded] {
    /// Semua butir berurutan, kata-katanya dipisahkan tanda ini.
    public func joined(by separator: String) -> Worded {
        Worded(map(\.text).joined(by: separator), Facts(flatMap(\.facts.all)))
    }
}
