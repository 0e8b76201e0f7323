import ExactNumbers
import Testing

@Suite("Menolak yang bukan angka")
struct NumberRejectionTests {
    struct Rejection: CustomTestStringConvertible {
        let text: String
        let position: Int?
        let reason: NumberTextError.Reason
        var testDescription: String { text }

        init(_ text: String, at position: Int?, _ reason: NumberTextError.Reason) {
            (self.text, self.position, self.reason) = (text, position, reason)
        }
    }

    static let words = [
        Rejection("", at: nil, .empty),
        Rejection(" \u{A0}\t", at: nil, .empty),
        Rejection("Rp", at: nil, .noDigits),
        Rejection("Rp.", at: nil, .noDigits),
        Rejection("+", at: nil, .noDigits),
        Rejection("(", at: nil, .noDigits),
        Rejection("()", at: 1, .unexpectedCharacter(")")),
        Rejection("n/a", at: 0, .unexpectedCharacter("n")),
        Rejection("Rumah", at: 0, .unexpectedCharacter("R")),
        Rejection("Rp Rp 5", at: 3, .unexpectedCharacter("R")),
        Rejection("Rp IDR 5", at: 3, .unexpectedCharacter("I")),
        Rejection("nihil", at: 0, .unexpectedCharacter("n")),
        Rejection("%", at: 0, .unexpectedCharacter("%")),
        Rejection("- %", at: 2, .unexpectedCharacter("%")),
        Rejection("#REF!", at: 0, .unexpectedCharacter("#")),
    ]

    static let trailing = [
        Rejection("1.234 juta", at: 6, .unexpectedCharacter("j")),
        Rejection("12abc", at: 2, .unexpectedCharacter("a")),
        Rejection("1.234 567", at: 6, .unexpectedCharacter("5")),
        Rejection("1 234.567", at: 5, .unexpectedCharacter(".")),
        Rejection("1  234", at: 3, .unexpectedCharacter("2")),
        Rejection("1\t234", at: 2, .unexpectedCharacter("2")),
        Rejection("1\n234", at: 2, .unexpectedCharacter("2")),
        Rejection("1\u{200B}234", at: 1, .unexpectedCharacter("\u{200B}")),
        Rejection("0,123 456", at: 6, .unexpectedCharacter("4")),
        Rejection("1 234 juta", at: 6, .unexpectedCharacter("j")),
        Rejection("1 \u{301}234", at: 1, .unexpectedCharacter(" \u{301}")),
        Rejection("1.234 -", at: 6, .unexpectedCharacter("-")),
        Rejection("5 %%", at: 3, .unexpectedCharacter("%")),
        Rejection("Rp5 %", at: 4, .unexpectedCharacter("%")),
        Rejection("1,234.50", at: 5, .unexpectedCharacter(".")),
        Rejection("1,5E+3", at: 3, .unexpectedCharacter("E")),
        Rejection("Ⅳ", at: 0, .unexpectedCharacter("Ⅳ")),
        Rejection("１２", at: 0, .unexpectedCharacter("１")),
        Rejection("Rp\u{A0}5é", at: 4, .unexpectedCharacter("é")),
        Rejection("−5👍🏽", at: 2, .unexpectedCharacter("👍🏽")),
        Rejection("5e\u{301}", at: 1, .unexpectedCharacter("e\u{301}")),
        Rejection("5\u{301}", at: 0, .unexpectedCharacter("5\u{301}")),
        Rejection("5\0", at: 1, .unexpectedCharacter("\0")),
        Rejection("\u{200B}5", at: 0, .unexpectedCharacter("\u{200B}")),
        Rejection("(5 x)", at: 3, .unexpectedCharacter("x")),
    ]

    static let marks = [
        Rejection("1234.567", at: 4, .wrongGroupSize),
        Rejection("1.23", at: 1, .wrongGroupSize),
        Rejection("1.2345", at: 1, .wrongGroupSize),
        Rejection("1.23.456", at: 1, .wrongGroupSize),
        Rejection("1.234.56", at: 5, .wrongGroupSize),
        Rejection("1.234.", at: 5, .wrongGroupSize),
        Rejection("1..234", at: 1, .wrongGroupSize),
        Rejection(".234", at: 0, .wrongGroupSize),
        Rejection("1234567.5", at: 7, .wrongGroupSize),
        Rejection("1 2", at: 1, .wrongGroupSize),
        Rejection("1 23", at: 1, .wrongGroupSize),
        Rejection("1 2345", at: 1, .wrongGroupSize),
        Rejection("1 23 456", at: 1, .wrongGroupSize),
        Rejection("1 234 56", at: 5, .wrongGroupSize),
        Rejection("1234 567", at: 4, .wrongGroupSize),
        Rejection("2024 100", at: 4, .wrongGroupSize),
        Rejection("5 01 02", at: 1, .wrongGroupSize),
        Rejection("1\u{A0}2", at: 1, .wrongGroupSize),
        Rejection("1\u{202F}234\u{202F}56,5", at: 5, .wrongGroupSize),
        Rejection("1 234\u{2009}5", at: 5, .wrongGroupSize),
        Rejection("0 500", at: 1, .leadingZero),
        Rejection("021 123 456", at: 7, .leadingZero),
        Rejection("0.500", at: 1, .leadingZero),
        Rejection("012.345", at: 3, .leadingZero),
        Rejection("1,2,3", at: 3, .twoDecimalMarks),
        Rejection("1,234,567", at: 5, .twoDecimalMarks),
        Rejection("1,,2", at: 2, .twoDecimalMarks),
        Rejection("1,", at: 1, .missingDecimals),
        Rejection(",", at: 0, .missingDecimals),
        Rejection(",-", at: 0, .missingDecimals),
        Rejection("1, 5", at: 1, .missingDecimals),
        Rejection("0," + String(repeating: "1", count: 31), at: 32, .tooManyDecimals(limit: 30)),
    ]

    static let pairs = [
        Rejection("(5", at: 0, .unbalancedParenthesis),
        Rejection("Rp(5", at: 2, .unbalancedParenthesis),
        Rejection("5)", at: 1, .unbalancedParenthesis),
        Rejection("((5))", at: 1, .unbalancedParenthesis),
        Rejection("(5))", at: 3, .unbalancedParenthesis),
        Rejection("--5", at: 1, .twoSigns),
        Rejection("--", at: 1, .twoSigns),
        Rejection("+-5", at: 1, .twoSigns),
        Rejection("-5-", at: 2, .twoSigns),
        Rejection("(-5)", at: 1, .twoSigns),
        Rejection("-(5)", at: 1, .twoSigns),
        Rejection("(5-)", at: 2, .twoSigns),
        Rejection("(-)", at: 1, .twoSigns),
    ]

    static let huge = [
        Rejection("170.141.183.460.469.231.731.687.303.715.884.105.728", at: nil, .overflow),
        Rejection(String(repeating: "9", count: 39), at: nil, .overflow),
        Rejection(String(repeating: "9", count: 5_000), at: nil, .overflow),
        Rejection("340282366920938463463374607431768211457", at: nil, .overflow),
    ]

    @Test(
        "Penolakan menyebut karakter, posisi, dan alasannya",
        arguments: words + trailing + marks + pairs + huge)
    func rejections(_ example: Rejection) {
        let expected = NumberTextError(
            text: example.text, position: example.position, reason: example.reason)
        #expect(throws: expected) { try NumberNotation.decimalComma.parse(example.text) }
        #expect(throws: expected) { try NumberNotation.decimalComma.rupiah(example.text) }
    }

    @Test(
        "Uang menolak desimal ketiga, persen, dan jumlah yang tidak muat",
        arguments: [
            Rejection("1.234,567", at: 8, .tooManyDecimals(limit: 2)),
            Rejection("Rp 0,500", at: 7, .tooManyDecimals(limit: 2)),
            Rejection("91,07%", at: 5, .percentNotAllowed),
            Rejection("(32,98) %", at: 8, .percentNotAllowed),
            Rejection("170141183460469231731687303715884105727", at: nil, .overflow),
            Rejection("1701411834604692317316873037158841057,28", at: nil, .overflow),
        ])
    func amounts(_ example: Rejection) {
        let expected = NumberTextError(
            text: example.text, position: example.position, reason: example.reason)
        #expect(throws: expected) { try NumberNotation.decimalComma.rupiah(example.text) }
    }

    @Test("Bilangan terbesar dan terkecil masih terbaca")
    func edges() throws {
        let notation = NumberNotation.decimalComma
        #expect(try notation.parse("170141183460469231731687303715884105727").quantity.coefficient == .max)
        #expect(try notation.parse("-170141183460469231731687303715884105728").quantity.coefficient == .min)
        #expect(try notation.rupiah("(1701411834604692317316873037158841057,28)") == smallest)
    }

    @Test("Karakter penyebab dapat ditunjukkan")
    func character() {
        #expect(throws: NumberTextError.self) { try rupiah("1.23") }
        let marked = NumberTextError(text: "1.23", position: 1, reason: .wrongGroupSize)
        #expect(marked.character == ".")
        #expect(NumberTextError(text: "", position: nil, reason: .empty).character == nil)
        #expect(NumberTextError(text: "5", position: 9, reason: .noDigits).character == nil)
    }

    @Test("Potongan teks melaporkan posisi di dalam potongan itu")
    func substringPosition() {
        let cell = "kolom;1.23x".split(separator: ";")[1]
        let expected = NumberTextError(text: "1.23x", position: 1, reason: .wrongGroupSize)
        #expect(throws: expected) { try NumberNotation.decimalComma.parse(cell) }
    }
}
