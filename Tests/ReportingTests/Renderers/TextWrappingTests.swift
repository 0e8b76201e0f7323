import SeededRandom
import Testing

@testable import Reporting

@Suite("Memotong teks menjadi baris")
struct TextWrappingTests {
    @Test(
        "Pada spasi, dan di tengah kata yang lebih panjang dari barisnya",
        arguments: [
            ("Pagu \"Program A\" naik 600,00 %.", ["Pagu \"Program", "A\" naik 600,00", "%."]),
            ("satu baris saja", ["satu baris saja"]),
            ("  spasi   berulang  ", ["spasi berulang"]),
            ("", [""]),
            ("satu\n\ndua ", ["satu", "", "dua"]),
            ("abcdefghijklmnopqrs tu", ["abcdefghijklmno", "pqrs tu"]),
            ("Tertera: »7.000.000«", ["Tertera:", "»7.000.000«"]),
            ("»234567890123« tt", ["»234567890123«", "tt"]),
            (
                "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} ee\u{301}eee eeee",
                ["e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} ee\u{301}eee", "eeee"]
            ),
        ])
    func example(text: String, lines: [String]) {
        #expect(TextWrapping.lines(of: text, width: 15) == lines)
    }

    @Test("Sama dengan memotong huruf demi huruf, apa pun isinya")
    func everyText() {
        let simple = [
            "a", "b", "kata", "1.000", " ", " ", "  ", "\n", "\t", "\u{0}", "»", "«", "é", "\u{85}", "\u{A0}", "\u{AD}", "©", "\u{2FF}",
        ]
        let joining = ["\r", "\r\n", "\u{300}", "\u{301}", "…", "\u{200D}", "\u{FE0F}", "👩‍👩‍👧", "🇮🇩", "क्षि", "각", "\u{1100}", "\u{1161}", "漢"]
        var random = SeededGenerator(seed: 13)
        var wrong: [String] = []
        for round in 0..<20_000 {
            let alphabet = round.isMultiple(of: 2) ? simple : simple + joining
            let text = (0..<Int.random(in: 0...24, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
            let width = Int.random(in: 1...14, using: &random)
            if TextWrapping.lines(of: text, width: width) != Self.lines(of: text, width: width) { wrong.append("\(width): \(text)") }
        }
        #expect(wrong == [])
    }

    /// Aturannya, seperti dibaca orang: setiap huruf sebuah `Character`.
    private static func lines(of text: String, width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            var lines: [String] = []
            var line = ""
            for word in paragraph.split(separator: " ") {
                if !line.isEmpty, line.count + 1 + word.count > width {
                    lines.append(line)
                    line = ""
                }
                var rest = Array(word)
                while rest.count > width {
                    lines.append(String(rest.prefix(width)))
                    rest.removeFirst(width)
                }
                line = line.isEmpty ? String(rest) : line + " " + String(rest)
            }
            return lines + [line]
        }
    }
}
