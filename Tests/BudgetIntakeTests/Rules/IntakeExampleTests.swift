import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading
import Testing

@Suite("Contoh di halaman aturan pembacaan dijalankan")
struct IntakeExampleTests {
    @Test("Contoh buruk memicu aturannya dengan bobot terberat yang dikatakan halamannya", arguments: RulePage.intake)
    func badExampleFires(page: RulePage) throws {
        let example = try RulePageExample(page.bad)
        #expect(
            example.findings(of: page.id).map(\.severity).max() == page.severity,
            "\(page.id.code): \(example.text(example.result.allFindings))"
        )
    }

    @Test("Contoh baik terbaca tanpa temuan itu dan tanpa kesalahan", arguments: RulePage.intake)
    func goodExampleIsSilent(page: RulePage) throws {
        let example = try RulePageExample(page.good)
        let unwanted = example.result.allFindings.filter { $0.rule == page.id || $0.severity == .error }
        #expect(example.text(unwanted) == "", "\(page.id.code)")
        let budget = example.result.budget
        #expect(!budget.lines.isEmpty || !budget.documents.isEmpty, "\(page.id.code): contoh baik harus memuat baris anggaran atau kertas")
    }

    @Test("Contoh buruk hanya menunjukkan masalahnya sendiri: tidak ada kesalahan lain", arguments: RulePage.intake)
    func badExampleShowsOneProblem(page: RulePage) throws {
        let example = try RulePageExample(page.bad)
        let others = example.result.allFindings.filter { $0.rule != page.id && $0.severity == .error }
        #expect(example.text(others) == "", "\(page.id.code)")
    }

    @Test("Jati diri temuan setiap contoh tetap: keputusan yang memuatnya tidak terbuka kembali")
    func evidenceIsKept() throws {
        let evidence = try RulePage.intake.flatMap { page in
            let example = try RulePageExample(page.bad)
            return example.findings(of: page.id).map { "\($0.rule.code) \($0.severity) | \($0.evidence)" }
        }
        let lines = try GoldenText(of: "BudgetIntakeTests").lines(of: evidence.joined(separator: "\n"), named: "bukti-contoh.txt")
        #expect(lines.now == lines.golden)
    }

    @Test("Kedua bahasa terisi, dan tidak ada kalimat yang sama di keduanya", arguments: RulePage.intake)
    func bothLanguages(page: RulePage) {
        for text in [page.title, page.why, page.basis] {
            let (id, en) = (text.text(in: .indonesian), text.text(in: .english))
            #expect(!id.isEmpty && !en.isEmpty && id != en, "\(page.id.code): \(id)")
        }
    }

    @Test("Setiap angka sebuah pesan adalah fakta temuannya", arguments: RulePage.intake)
    func figuresAreFacts(page: RulePage) throws {
        for finding in try RulePageExample(page.bad).result.findings {
            let facts = finding.facts.all.map(\.figure.plainText)
            let loose = finding.message.id.figures.filter { !facts.contains($0) }
            #expect(loose == [], "\(finding.rule.code): \(finding.message.text(in: .indonesian))")
        }
    }
}
