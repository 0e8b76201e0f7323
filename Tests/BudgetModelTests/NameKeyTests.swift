import BudgetModel
import SeededRandom
import Testing

@Suite("Nama dan kode yang disamakan")
struct NameKeyTests {
    @Test(
        "Tulisan berbeda bagi satu nama menjadi sama",
        arguments: [
            ("Perencanaan Dan Pembangunan", "Perencanaan dan Pembangunan"),
            ("UPTD. RPK", "UPTD RPK"),
            ("UPTD RPK", "RPK"),
            ("UPT RPK", "UPTD RPK"),
            ("Program Pengembangan Ekspor", "Pengembangan Ekspor"),
            ("Sub Kegiatan Rapat", "Rapat"),
            ("Program  Penunjang\tUrusan", "Program Penunjang Urusan"),
            ("Barang (Pokok)", "Barang Pokok"),
            ("Pokok/Penting", "Pokok Penting"),
        ])
    func same(left: String, right: String) {
        #expect(NameKey(left) == NameKey(right))
    }

    @Test(
        "Nama yang berbeda tetap berbeda",
        arguments: [
            ("UPTD RPK", "UPTD BPSMB"),
            ("Perdagangan Dalam Negeri", "Perdagangan Luar Negeri"),
            ("Pengembangan Ekspor", "Pengembangan Ekspor 2"),
            ("Ekspor Program", "Ekspor"),
            ("Penunjang", "Pendukung"),
        ])
    func different(left: String, right: String) {
        #expect(NameKey(left) != NameKey(right))
    }

    @Test(
        "Nama ASCII dibaca sama dengan nama berhuruf lain",
        arguments: ["UPTD. RPK", "  Program\tA_B-2 (dua)", "a", "Sub  Kegiatan", "", "#"])
    func asciiAndOthers(name: String) {
        #expect(NameKey(name + " \u{2013}") == NameKey(name))
        #expect((name + "\u{2003}").trimmedName == name.trimmedName)
    }

    @Test("Kata jenis yang berdiri sendiri tetap sebuah nama")
    func loneTitle() {
        #expect(NameKey("Program").text == "program")
        #expect(NameKey("UPTD").text == "uptd")
        #expect(NameKey("Program") != NameKey("UPTD"))
    }

    @Test("Bentuk yang dibandingkan dapat dibaca orang")
    func text() {
        #expect(NameKey("Program Pengelolaan Sistem Informasi (SIINas)").text == "pengelolaan sistem informasi siinas")
    }

    @Test(
        "Kode dibandingkan tanpa nol di depan setiap ruas",
        arguments: [
            ("3.30.02", "3.30.2"), ("3.30.2", "3.30.2"), ("03.030.002", "3.30.2"), ("5.1.02.01.01.0024", "5.1.2.1.1.24"),
            ("0", "0"), ("1.00.3", "1.0.3"), ("A.01", "A.1"), ("3.30.20", "3.30.20"),
        ])
    func codes(code: String, comparable: String) {
        #expect(CodedName(code: code, name: "Program").comparableCode == comparable)
    }

    @Test("Kode acak: sama dengan ruas-ruasnya yang dibuang nolnya satu demi satu")
    func randomCodes() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            let code = String((0..<Int.random(in: 0...12, using: &random)).map { _ in "00.1A".randomElement(using: &random) ?? "0" })
            let parts = code.split(separator: ".").map { part in
                let digits = part.drop { $0 == "0" }
                return digits.isEmpty ? "0" : String(digits)
            }
            #expect(CodedName(code: code, name: "Program").comparableCode == parts.joined(separator: "."), "\(code)")
        }
    }

    @Test("Nama tanpa kode tidak punya kode pembanding")
    func noCode() {
        #expect(CodedName(name: "Program").comparableCode == nil)
    }

    @Test("Spasi nama dirapikan tanpa mengubah hurufnya")
    func trimmed() {
        #expect("  Program\u{00A0}A \t dan  B\n".trimmedName == "Program A dan B")
        #expect("   ".trimmedName.isEmpty)
    }

    @Test(
        "Tanda gabung tidak hilang bersama spasi di depannya",
        arguments: [
            ("A \u{301}b", "A \u{301}b"), (" \u{301}a", " \u{301}a"), ("\u{301}a", "\u{301}a"), ("a \u{301}", "a \u{301}"),
            ("\u{A0}\u{301}a", "\u{A0}\u{301}a"), ("A  \u{301}b  c ", "A  \u{301}b c"), ("\t\u{301}a", "\u{301}a"),
            ("A\t\u{301}b", "A \u{301}b"), ("e\u{301} \r\n é", "e\u{301} é"), ("  \u{64B}كتاب", " \u{64B}كتاب"),
        ])
    func combiningMarks(text: String, expected: String) {
        #expect(Array(text.trimmedName.unicodeScalars) == Array(expected.unicodeScalars))
        #expect(Array(expected.trimmedName.unicodeScalars) == Array(expected.unicodeScalars))
    }
}
