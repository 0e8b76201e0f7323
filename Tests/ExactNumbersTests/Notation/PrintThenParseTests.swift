import ExactNumbers
import Testing
import SeededRandom

@Suite("Menulis lalu membaca kembali ke semula")
struct PrintThenParseTests {
    @Test("Uang, setiap notasi dan rupa", arguments: NumberNotation.allCases, AmountStyle.allCases)
    func amounts(_ notation: NumberNotation, _ style: AmountStyle) throws {
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<3_000 {
            let amount = Rupiah(sen: generator.integer())
            let text = notation.text(amount, style: style)
            #expect(try notation.rupiah(text) == amount)
            #expect(try notation.parse(text).hasCurrency == (style == .running))
        }
    }

    @Test("Bilangan, dengan desimal tercetaknya", arguments: NumberNotation.allCases, NegativeStyle.allCases)
    func quantities(_ notation: NumberNotation, _ negative: NegativeStyle) throws {
        var generator = SeededGenerator(seed: 10)
        for _ in 0..<3_000 {
            let value = try generator.quantity()
            let parsed = try notation.parse(notation.text(value, negative: negative)).quantity
            #expect(parsed.coefficient == value.coefficient)
            #expect(parsed.decimals == value.decimals)
        }
    }

    @Test("Teks mesin terbaca dalam notasi titik desimal")
    func plainText() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<3_000 {
            let amount = Rupiah(sen: generator.integer())
            #expect(try NumberNotation.decimalPoint.rupiah(amount.plainText) == amount)
            let value = try generator.quantity()
            let parsed = try NumberNotation.decimalPoint.parse(value.plainText).quantity
            #expect(parsed.coefficient == value.coefficient)
            #expect(parsed.decimals == value.decimals)
        }
    }

    @Test("Yang ditulis satu notasi tidak pernah terbaca lain tanpa dilaporkan mendua")
    func readings() throws {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<3_000 {
            let value = try generator.quantity()
            switch try NumberNotation.readings(of: NumberNotation.decimalComma.text(value)) {
            case .single(let number): #expect(number.quantity == value)
            case .both(let comma, let point):
                #expect(comma.quantity == value)
                #expect(point.quantity != value)
            }
        }
    }

    @Test("Teks acak dari huruf-huruf angka tidak pernah berhenti paksa", arguments: NumberNotation.allCases)
    func garbage(_ notation: NumberNotation) {
        let alphabet = Array("0123456789.,-−–()% Rp\u{A0}+idrE\0é")
        var generator = SeededGenerator(seed: 13)
        var (accepted, rejected) = (0, 0)
        for _ in 0..<30_000 {
            let length = Int.random(in: 0...9, using: &generator)
            let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
            do {
                let number = try notation.parse(text)
                let printed = notation.text(number.quantity)
                #expect((try? notation.parse(printed).quantity) == number.quantity)
                accepted += 1
            } catch {
                #expect(error.text == text)
                if case .unexpectedCharacter(let character) = error.reason {
                    #expect(error.character == character)
                }
                rejected += 1
            }
        }
        #expect(accepted > 500)
        #expect(rejected > 500)
    }
}
