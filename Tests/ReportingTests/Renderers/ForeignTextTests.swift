import Diagnostics
import Foundation
import Testing

@Suite("Satu pintu bagi teks asing")
struct ForeignTextTests {
    @Test(
        "Huruf kendali, ganti baris, dan huruf tak tampak menjadi tanda yang tampak",
        arguments: [
            ("biasa", "Program Industri, é 漢 😀", "Program Industri, é 漢 😀"), ("warna terminal", "\u{1B}[31mMerah\u{7}", "␛[31mMerah␇"),
            ("ganti baris", "dua\nbaris\r\n\tini", "dua␊baris␍␊␉ini"), ("NUL dan DEL", "a\0b\u{7F}", "a␀b␡"),
            ("CSI delapan bit", "a\u{9B}31m", "a‹U+009B›31m"),
            ("pengubah arah", "a\u{202E}b\u{2066}c\u{2069}", "a‹U+202E›b‹U+2066›c‹U+2069›"),
            ("tanda urutan bita", "\u{FEFF}a", "‹U+FEFF›a"),
            ("pemisah baris Unicode", "a\u{2028}b\u{2029}c\u{85}", "a‹U+2028›b‹U+2029›c‹U+0085›"),
            ("tag tak tampak", "a\u{E0041}", "a‹U+E0041›"),
        ])
    func visible(name: String, text: String, expected: String) {
        #expect(ForeignText.visible(text) == expected)
        #expect(ForeignText.lines(text) == expected.replacingOccurrences(of: "␊", with: "\n"))
        #expect(LocalizedText(verbatim: text).text(in: .indonesian) == expected)
        #expect(LocalizedText(id: "Sel \"\(text)\" salah.", en: "").text(in: .indonesian) == "Sel \"\(expected)\" salah.")
    }

    @Test("Teks panjang dipotong dengan tanda, dan kalimat di sekitarnya tetap")
    func clipped() {
        let text = String(repeating: "x", count: 130_000)
        let shown = String(repeating: "x", count: 1000)
        let sentence = LocalizedText(id: "Sel \"\(text)\" salah.", en: "Cell \"\(text)\" is wrong.")
        #expect(sentence.text(in: .indonesian) == "Sel \"\(shown)…‹130.000 huruf›\" salah.")
        #expect(sentence.text(in: .english) == "Cell \"\(shown)…‹130,000 characters›\" is wrong.")
        // Satu huruf dengan tanda gabung sepanjang halaman.
        let marks = "a" + String(repeating: "\u{301}", count: 5000)
        #expect(ForeignText.shown(marks, in: .indonesian).unicodeScalars.count < 1100)
        #expect(ForeignText.shown(shown, in: .indonesian) == shown)
    }

    @Test("Teks utuh dari kertas tersimpan huruf demi huruf")
    func exact() {
        let text = "a\u{202E}\n" + String(repeating: "x", count: 5000)
        #expect(LocalizedText(verbatim: text).exactText(in: .english) == text)
        #expect(LocalizedText(id: "\(text)!", en: "").exactText(in: .indonesian).hasPrefix("a‹U+202E›␊x"))
    }

    @Test(
        "JSON tetap bernilai sama tanpa bita yang menjadi perintah",
        arguments: ["a\u{202E}b", "\u{9B}31m", "\u{7F}\u{2028}", "\u{E0041}", "\u{FEFF}=1", "\u{1B}\n\t\"\\"])
    func json(text: String) throws {
        let json = ForeignText.json(String(decoding: try JSONEncoder().encode([text]), as: UTF8.self))
        #expect(json.utf8.allSatisfy { 0x20..<0x7F ~= $0 })
        #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
        let written = "[\"" + text.unicodeScalars.map { ForeignText.jsonCharacter($0) ?? String($0) }.joined() + "\"]"
        #expect(written.utf8.allSatisfy { 0x20..<0x7F ~= $0 })
        #expect(try JSONDecoder().decode([String].self, from: Data(written.utf8)) == [text])
    }

    @Test(
        "Tidak ada kata yang menjadi tautan di Markdown",
        arguments: [
            ("lihat https://contoh.id/a_b", "lihat `https://contoh.id/a_b`"), ("(WWW.contoh.id)", "`(WWW.contoh.id)`"),
            ("surel a@b.id ya", "surel `a@b.id` ya"), ("@orang", "`@orang`"), ("ftp://x|y", "`ftp://x\\|y`"),
            ("`http://x`", "`` `http://x` ``"), ("<http://x>", "`<http://x>`"), ("pukul 10:00. Selesai", "pukul 10:00. Selesai"),
            ("javascript:x [a](b)", "javascript:x \\[a\\](b)"),
        ])
    func markdown(text: String, expected: String) {
        #expect(ForeignText.markdown(text) == expected)
    }

    @Test(
        "Sel CSV yang mulai seperti rumus diberi apostrof, dan kembali sama",
        arguments: [
            ("=1+1", true), ("+1", true), ("-1+2", true), ("@SUM(A1)", true), ("\t=1", true), ("\r=1", true), ("\u{FEFF}=1", true),
            ("\u{FEFF}", true), ("＝1+1", true), ("＋1", true), ("－1+cmd", true), ("＠SUM", true), ("=\u{301}1", true),
            ("-cmd|' /C'!A0", true),
            ("'=1", true), ("''@x", true), ("-", false), ("--", false), ("-5", false), ("-1.234,50", false), ("'-5", false),
            ("=", false), ("'", false), ("'tahun", false), ("a=1", false), ("", false), ("Program", false),
        ])
    func spreadsheet(cell: String, isGuarded: Bool) {
        let guarded = ForeignText.guarded(cell)
        #expect(guarded == (isGuarded ? "'" + cell : cell))
        #expect(ForeignText.unguarded(guarded) == cell)
    }
}
