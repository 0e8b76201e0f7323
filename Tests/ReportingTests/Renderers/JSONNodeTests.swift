import Foundation
import SeededRandom
import Testing

@testable import Reporting

@Suite("JSON yang ditulis sepotong demi sepotong")
struct JSONNodeTests {
    @Test("Sama bita demi bita dengan JSONEncoder atas isi yang sama")
    func likeEncoder() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        var random = SeededGenerator(seed: 13)
        for _ in 0..<500 {
            let content = Content.random(depth: 4, using: &random)
            var text = ""
            try content.node.write { text += $0 }
            #expect(try text == String(decoding: encoder.encode(content), as: UTF8.self) + "\n")
        }
    }

    @Test("Unsur sebuah daftar baru dibuat ketika gilirannya ditulis, dan tidak ditumpuk")
    func inPieces() throws {
        var pieces: [Int] = []
        try JSONNode.list(1000) { .value("\($0) \(String(repeating: "x", count: 1000))") }.write { pieces.append($0.utf8.count) }
        #expect(pieces.reduce(0, +) == 1_009_893)
        #expect(pieces.count == 16)
    }

    @Test("Anggota tanpa isi tidak ditulis; huruf tak tampak menjadi kodenya")
    func object() throws {
        var text = ""
        try JSONNode.object(["b": .value("\u{202E}\n"), "a": nil, "c": .list(0) { _ in .value(0) }]).write { text += $0 }
        #expect(
            text == """
                {
                  "b" : "\\u202e\\n",
                  "c" : [

                  ]
                }

                """)
    }

    /// Isi yang dapat ditulis dengan kedua cara.
    private enum Content: Encodable {
        case text(String)
        case number(Int)
        case list([Content])
        case object([String: Content])

        static func random(depth: Int, using random: inout SeededGenerator) -> Content {
            switch Int.random(in: depth == 0 ? 0...1 : 0...3, using: &random) {
            case 0: return .text(["", "kata", "a/b \"c\"\n\t\\", "é»"].randomElement(using: &random) ?? "")
            case 1: return .number(Int.random(in: -9...9, using: &random))
            case 2: return .list((0..<Int.random(in: 0...3, using: &random)).map { _ in .random(depth: depth - 1, using: &random) })
            default:
                let names = ["a", "b2", "$schema", "Z"].prefix(Int.random(in: 0...4, using: &random))
                return .object(Dictionary(uniqueKeysWithValues: names.map { ($0, .random(depth: depth - 1, using: &random)) }))
            }
        }

        /// Unsur ganjil disandikan sekaligus, yang genap sepotong demi sepotong.
        var node: JSONNode {
            switch self {
            case .text, .number: .value(self)
            case .list(let contents): .list(contents.count) { $0.isMultiple(of: 2) ? contents[$0].node : .value(contents[$0]) }
            case .object(let contents): .object(contents.mapValues(\.node))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            case .list(let contents): try container.encode(contents)
            case .object(let contents): try container.encode(contents)
            }
        }
    }
}
