import SeededRandom
import Testing

@testable import WorkbookWriting

@Suite("Lebar teks menurut bita sama dengan huruf demi huruf")
struct TextMeasureTests {
    @Test(arguments: [
        (text: "", width: 0.0), (text: "Rp1.234", width: 6.7), (text: "mm\nil", width: 3.4), (text: "a\r\nb", width: 3),
        (text: "é—日", width: 4.7),
    ])
    func `Satu angka lebarnya satu`(text: String, width: Double) {
        #expect(abs(TextMeasure.width(text) - width) < 1e-9)
    }

    @Test func `Teks acak mana pun terukur sama di kedua jalan`() {
        var generator = SeededGenerator(seed: 7)
        let letters: [String] = [
            "a", "i", "M", "%", "(", "-", "7", ".", " ", " ", "\n", "\t", "\r\n", "\r", "é", "e\u{301}", "—", "日", "👩‍👩‍👧",
        ]
        for round in 0..<4_000 {
            let alphabet = round.isMultiple(of: 2) ? Array(letters.prefix(12)) : letters
            let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
            let limit = Double.random(in: 0...30, using: &generator)
            for bold in [false, true] {
                #expect(TextMeasure.width(text, bold: bold) == SlowMeasure.width(text, bold: bold), "\(text.debugDescription)")
                #expect(
                    TextMeasure.lines(text, within: limit, bold: bold) == SlowMeasure.lines(text, within: limit, bold: bold),
                    "\(text.debugDescription) \(limit)")
            }
        }
    }
}

/// Cara yang lambat dan jelas: huruf demi huruf.
private enum SlowMeasure {
    static func width(_ text: String, bold: Bool) -> Double {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let widest = lines.map { line in line.reduce(0) { $0 + TextMeasure.width(of: $1) } }.max() ?? 0
        return bold ? widest * 1.08 : widest
    }

    static func lines(_ text: String, within limit: Double, bold: Bool) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + wrapped($1, within: max(limit, 1), bold) }
    }

    private static func wrapped(_ line: Substring, within limit: Double, _ bold: Bool) -> Int {
        var count = 1
        var used = 0.0
        for word in line.split(separator: " ") {
            let size = width(String(word), bold: bold)
            let space = used > 0 ? TextMeasure.width(of: " ") : 0
            if used + space + size <= limit {
                used += space + size
                continue
            }
            let extra = max(Int((size / limit).rounded(.up)) - 1, 0)
            count += (used > 0 ? 1 : 0) + extra
            used = size - Double(extra) * limit
        }
        return count
    }
}
