import Diagnostics
import Foundation

/// JSON yang ditulis sepotong demi sepotong, bita demi bita seperti `JSONEncoder` menulis isi yang sama berjorok dan berurut kunci.
///
/// Hanya `value` yang disandikan sekaligus; unsur sebuah daftar dibuat ketika gilirannya ditulis.
indirect enum JSONNode {
    /// Isi kecil.
    case value(any Encodable)
    /// Anggota yang isinya `nil` tidak ditulis.
    case object([String: JSONNode?])
    /// Banyaknya unsur, dan cara membuat setiap unsur.
    case list(Int, (Int) -> JSONNode)

    /// Menulis seluruhnya, dengan satu ganti baris penutup.
    ///
    /// - Throws: kesalahan `JSONEncoder`, dan kesalahan `append`.
    func write(to append: (String) throws -> Void) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        var text = ""
        try write(with: encoder, after: "\n", into: &text, append)
        try append(text + "\n")
    }

    /// - Parameter lineBreak: Ganti baris dan jorokan tempat isi ini berdiri.
    private func write(
        with encoder: JSONEncoder, after lineBreak: String, into text: inout String, _ append: (String) throws -> Void
    ) throws {
        let inner = lineBreak + "  "
        switch self {
        case .value(let value):
            let json = ForeignText.json(String(decoding: try encoder.encode(value), as: UTF8.self))
            // Ganti baris di dalam sebuah teks JSON selalu `\n`, jadi yang tampak di sini hanya jorokan; baris kosong tidak dijorokkan.
            for (index, line) in json.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
                if index > 0 { text += line.isEmpty ? "\n" : lineBreak }
                text += Substring(line)
            }
        case .object(let members):
            let present = members.compactMapValues(\.self).sorted { $0.key < $1.key }
            text += present.isEmpty ? "{\n" : "{"
            for (index, member) in present.enumerated() {
                text += index > 0 ? "," + inner : inner
                text += "\"\(member.key)\" : "
                try member.value.write(with: encoder, after: inner, into: &text, append)
            }
            text += lineBreak + "}"
        case .list(let count, let element):
            text += count == 0 ? "[\n" : "["
            for index in 0..<count {
                text += index > 0 ? "," + inner : inner
                try element(index).write(with: encoder, after: inner, into: &text, append)
                try TextPiece.pass(&text, to: append)
            }
            text += lineBreak + "]"
        }
    }
}

extension JSONNode {
    /// Daftar yang setiap unsurnya disusun ketika ditulis.
    static func list<Element>(_ elements: [Element], _ node: @escaping (Element) -> JSONNode) -> JSONNode {
        .list(elements.count) { node(elements[$0]) }
    }
}
