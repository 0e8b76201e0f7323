import BudgetFixtures
import Diagnostics
import Reporting
import Testing

@Suite("Isi kertas resmi contoh")
struct PaperGoldenTests {
    static let papers = [
        "pk", "pk-perubahan", "rpd", "iku", "iku-perubahan", "iku-sandingan", "monev-tw1", "monev-tw2", "monev-tw3", "monev-tw4",
        "lhe-akip", "tindak-lanjut", "pk-sandingan", "renja-perubahan", "pergeseran",
    ]

    @Test("Setiap sel, judul, dan tanda tangan", arguments: papers, Language.allCases)
    func cells(paper: String, language: Language) throws {
        let name = "kertas-\(paper).\(language == .indonesian ? "id" : "en").txt"
        try GoldenText.expect(PaperDesk.sample().report(paper).paperText(in: language), named: name)
    }

    @Test("Hitungan setiap sel dihitung ulang sama", arguments: Language.allCases)
    func derivations(language: Language) throws {
        for paper in Self.papers {
            let evaluator = DerivationEvaluator(try PaperDesk.sample().report(paper), language: language)
            #expect(evaluator.mismatches == [], "\(paper)")
        }
    }

    @Test("Semua kertas dapat dibuat dari contoh", arguments: papers)
    func complete(paper: String) throws {
        #expect(try PaperDesk.sample().missing(paper) == [])
    }
}
