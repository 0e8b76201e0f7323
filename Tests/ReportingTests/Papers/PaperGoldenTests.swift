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

    /// Kertas dari paket yang lengkap, dengan setelannya.
    static let completePapers: [(name: String, paper: String, settings: [PaperSettings.Name: String])] = [
        ("rfk", "rfk", [.month: "Juni"]), ("rfk-rak", "rfk", [.month: "Desember", .deviation: "rak"]), ("lra", "lra", [:]),
        ("renja-evaluasi-e81", "renja-evaluasi", [:]), ("renja-evaluasi-e55", "renja-evaluasi", [.evaluationForm: "E.55"]),
        ("renja-perubahan-lengkap", "renja-perubahan", [:]),
    ]

    @Test("Setiap sel kertas dari paket yang lengkap, dan hitungannya", arguments: completePapers.indices, Language.allCases)
    func completeCells(index: Int, language: Language) throws {
        let (name, paper, settings) = Self.completePapers[index]
        let report = try PaperDesk.complete(settings).report(paper)
        try GoldenText.expect(report.paperText(in: language), named: "kertas-\(name).\(language == .indonesian ? "id" : "en").txt")
        #expect(DerivationEvaluator(report, language: language).mismatches == [])
    }

    @Test("Setiap jenis kertas dapat dibuat dari paket yang lengkap", arguments: OfficePaper.all.map(\.id))
    func possible(paper: String) throws {
        let desk = try PaperDesk.complete()
        #expect(try desk.missing(paper) == [])
        #expect(DerivationEvaluator(try desk.report(paper), language: .indonesian).mismatches == [])
    }

    @Test("Semua kertas dapat dibuat dari contoh", arguments: papers)
    func complete(paper: String) throws {
        #expect(try PaperDesk.sample().missing(paper) == [])
    }
}
