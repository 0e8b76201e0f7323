import Diagnostics

/// Nilai JSON dengan urutan kunci yang tetap, supaya dua kali ekspor memberi bita yang sama dan pemerian
/// paket terbaca orang menurut urutannya.
enum OrderedJSON: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([OrderedJSON])
    case object([(key: String, value: OrderedJSON)])
    /// JSON yang sudah jadi, baris demi baris.
    case prepared(String)

    /// Teks JSON yang menjorok dua spasi per tingkat, tanpa baris baru di akhir.
    var text: String {
        var text = ""
        write(to: &text, indent: "")
        return text
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .text(let string): Self.write(string, to: &text)
        case .number(let number): text += String(number)
        case .flag(let flag): text += flag ? "true" : "false"
        case .prepared(let json): text += json.split(separator: "\n").joined(separator: "\n" + indent)
        case .list(let items) where items.allSatisfy(\.isShort):
            text += "["
            for (index, item) in items.enumerated() {
                if index > 0 { text += ", " }
                item.write(to: &text, indent: indent)
            }
            text += "]"
        case .list(let items):
            Self.write(items, to: &text, indent: indent, open: "[", close: "]") { $0.write(to: &$1, indent: $2) }
        case .object(let members):
            Self.write(members, to: &text, indent: indent, open: "{", close: "}") { member, text, inner in
                Self.write(member.key, to: &text)
                text += ": "
                member.value.write(to: &text, indent: inner)
            }
        }
    }

    private var isShort: Bool {
        switch self {
        case .text, .number, .flag: true
        case .list, .object, .prepared: false
        }
    }

    private static func write<Item>(
        _ items: [Item], to text: inout String, indent: String, open: String, close: String,
        item write: (Item, inout String, String) -> Void
    ) {
        let inner = indent + "  "
        text += open
        for (index, item) in items.enumerated() {
            text += (index > 0 ? ",\n" : "\n") + inner
            write(item, &text, inner)
        }
        text += items.isEmpty ? close : "\n" + indent + close
    }

    /// Sebuah teks di antara tanda kutip.
    static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            if let escaped = ForeignText.jsonCharacter(scalar) {
                text += escaped
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
