import Diagnostics
import Testing

@Suite("Potongan kalimat bersama faktanya")
struct WordedTests {
    @Test("Daftar disambung dengan pemisahnya, faktanya berurutan")
    func joins() {
        let items = (1...3).map { Worded(LocalizedText(id: "ke-\($0)", en: "no. \($0)"), [.count: .count($0)]) }
        let joined = items.joined(by: "; ")
        #expect(joined.text.text(in: .indonesian) == "ke-1; ke-2; ke-3")
        #expect(joined.text.text(in: .english) == "no. 1; no. 2; no. 3")
        #expect(joined.facts.all.map(\.figure.plainText) == ["1", "2", "3"])
        #expect([Worded]().joined(by: "; ").text.text(in: .indonesian).isEmpty)
    }

    @Test("Daftar seratus ribu potong tetap datar: tidak bersarang sedalam banyaknya")
    func longList() {
        let item = Worded(LocalizedText(id: "x", en: "x"), [.count: .count(1)])
        let joined = [Worded](repeating: item, count: 100_000).joined(by: ",")
        #expect(joined.text.text(in: .indonesian).utf8.count == 199_999)
        #expect(joined.facts.all.count == 100_000)
    }
}
