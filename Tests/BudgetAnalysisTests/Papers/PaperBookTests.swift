import BudgetAnalysis
import BudgetModel
import Diagnostics
import Testing

@Suite("Kertas dan deretannya")
struct PaperBookTests {
    private static func paper(
        _ code: String, number: String? = nil, date: String? = nil, stage: BudgetStage? = nil, amends: String? = nil
    ) -> Document {
        Document(
            code: code, kind: code, number: number, printedDate: date, year: 2024, stage: stage, amends: amends,
            location: SourceLocation(file: "dokumen.csv")
        )
    }

    private func book(_ documents: Document...) -> PaperBook {
        var budget = Budget()
        budget.documents = documents
        return PaperBook(budget)
    }

    @Test("Rantai perubahan ditelusuri sampai kertas asal, dari urutan mana pun")
    func chain() throws {
        let book = book(
            Self.paper("iku-3", amends: "iku-2"), Self.paper("iku"), Self.paper("iku-2", amends: "iku"), Self.paper("lain")
        )
        #expect(["iku", "iku-2", "iku-3", "lain"].map { book[$0]?.depth } == [0, 1, 2, 0])
        #expect(book["iku-3"]?.family == .amendments(of: "iku"))
        #expect(book["lain"]?.family == .amendments(of: "lain"))
        #expect(["iku", "iku-2", "iku-3"].map { book[$0]?.isRevision } == [false, true, true])
        #expect(book["tidak ada"] == nil)
        #expect(try #require(book["iku-3"]).supersedes(#require(book["iku-2"])))
        #expect(try !#require(book["iku-2"]).supersedes(#require(book["iku-3"])))
    }

    @Test("Lingkaran, diri sendiri, dan kertas yang tidak ada tidak menggagalkan penelusuran")
    func hostileChains() {
        let book = book(
            Self.paper("a", amends: "b"), Self.paper("b", amends: "c"), Self.paper("c", amends: "a"),
            Self.paper("sendiri", amends: "sendiri"), Self.paper("yatim", amends: "hilang"), Self.paper("ekor", amends: "a")
        )
        #expect(Set(["a", "b", "c", "ekor"].map { book[$0]?.family }).count == 1)
        #expect(book["sendiri"]?.family == .amendments(of: "sendiri"))
        #expect(book["yatim"]?.isRevision == true)
        #expect(book["yatim"]?.depth == 0)
    }

    @Test("Rantai panjang ditelusuri sekali saja")
    func longChain() {
        var budget = Budget()
        budget.documents = (0..<20_000).reversed().map { Self.paper("p\($0)", amends: $0 == 0 ? nil : "p\($0 - 1)") }
        let book = PaperBook(budget)
        #expect(book["p19999"]?.depth == 19_999)
        #expect(book["p19999"]?.family == .amendments(of: "p0"))
    }

    @Test("Perjanjian satu tahun satu deretan, walaupun tidak menyebut yang diubahnya")
    func agreements() throws {
        let book = book(
            Self.paper("pk", stage: .original), Self.paper("pk-g", stage: .shift(1)), Self.paper("pk-p", stage: .revised, amends: "pk")
        )
        #expect(Set(["pk", "pk-g", "pk-p"].map { book[$0]?.family }) == [.agreements(year: 2024)])
        #expect(["pk", "pk-g", "pk-p"].map { book[$0]?.isRevision } == [false, true, true])
        #expect(try #require(book["pk-p"]).supersedes(#require(book["pk-g"])))
        #expect(try !#require(book["pk-g"]).supersedes(#require(book["pk-p"])))
    }

    @Test(
        "Lampiran satu keputusan: nomor dan tanggal yang sama, tanda bacanya tidak penting",
        arguments: [
            ("188.4/107/SK", "27 Juni 2024", true), ("188.4/107 SK", "27/6/2024", true), ("188.4/108/SK", "27 Juni 2024", false),
            ("188.4/107/SK", "28 Juni 2024", false), ("188.4/107/SK", nil, false), (nil, "27 Juni 2024", false),
            (" / ", "27 Juni 2024", false),
        ] as [(String?, String?, Bool)])
    func annexes(number: String?, date: String?, isAnnex: Bool) throws {
        let book = book(
            Self.paper("a", number: "188.4/107/SK", date: "27 Juni 2024"), Self.paper("b", number: number, date: date)
        )
        #expect(try #require(book["b"]).isAnnex(besides: #require(book["a"])) == isAnnex)
        #expect(try #require(book["a"]).isAnnex(besides: #require(book["b"])) == isAnnex)
    }
}
