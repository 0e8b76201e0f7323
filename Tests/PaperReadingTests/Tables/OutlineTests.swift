import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Susunan bernomor: kedalaman dari tanda urutan")
struct OutlineTests {
    /// Kedalaman setiap tanda, menurut urutan baris; "." baris tanpa tanda.
    static func depths(_ marks: String) -> String {
        var outline = Outline()
        return marks.split(separator: " ").map { mark in
            String(outline.depth(of: mark == "." ? nil : mark.hasPrefix("_") ? .indent(mark.count) : OutlineMark(String(mark))))
        }.joined(separator: " ")
    }

    @Test(
        "Cara menomori yang baru dan mulai dari satu turun satu tingkat",
        arguments: [
            ("A I 1 2 II 1 B I 1", "0 1 2 2 1 2 0 1 2"), ("1. a. b. 2. a. 3.", "0 1 1 0 1 0"), ("I A 1 a) b) 2 B", "0 1 2 3 3 2 1"),
            ("1. a. 1) 2) b. (1) (2) 2.", "0 1 2 2 1 2 2 0"), ("1 1.1 1.2 1.2.1 2 2.1", "0 1 1 2 0 1"),
            ("A 1 1.1 1.2 2 B 1", "0 1 2 2 1 0 1"), ("i ii iii iv v", "0 0 0 0 0"), ("1 _ _ 2 _", "0 1 1 0 1"),
            ("__ ____ ____ __", "1 2 2 1"),
        ])
    func nested(marks: String, expected: String) {
        #expect(Self.depths(marks) == expected)
    }

    @Test(
        "Yang tampak bersusun tetapi tidak: satu tingkat",
        arguments: [
            ("1 2 3 4", "0 0 0 0"), ("1. 2. 3. 1. 2.", "0 0 0 0 0"), ("1 2 4 4 7", "0 0 0 0 0"), ("G H I J", "0 0 0 0"),
            ("A B C D E F G H I J", "0 0 0 0 0 0 0 0 0 0"), ("U V W X Y", "0 0 0 0 0"), ("1 . . 2 .", "0 0 0 0 0"),
            ("1.1 1.2 2.1", "0 0 0"), ("3 5 B 6", "0 0 0 0"), ("I II III IV V", "0 0 0 0 0"), (". . .", "0 0 0"),
        ])
    func flat(marks: String, expected: String) {
        #expect(Self.depths(marks) == expected)
    }

    @Test("Bukan tanda urutan", arguments: ["", "-", "AB", "Program", "1a", "2024-01", "(1", "*", "IIII", "12345", "a.b"])
    func notMarks(text: String) {
        #expect(OutlineMark(text) == nil)
    }

    @Test(
        "Tanda di depan nama",
        arguments: [
            ("A. BELANJA", OutlineMark("A.")), ("1) Gaji", OutlineMark("1)")), ("(2) Gaji", OutlineMark("(2)")),
            ("1.2. Gaji", OutlineMark("1.2.")), ("- Gaji", .indent(1)), ("  - Gaji", .indent(3)), ("    Gaji", .indent(4)),
            (" Gaji", nil), ("Gaji", nil), ("A Yani", nil), ("-", nil), ("PT. Maju", nil), ("", nil),
        ])
    func leading(cell: String, mark: OutlineMark?) {
        #expect(OutlineMark(leading: cell) == mark)
    }
}
