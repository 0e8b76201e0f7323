import BudgetChecks
import BudgetFixtures
import Diagnostics
import Testing

/// Contoh di halaman aturan dijalankan: yang buruk memicu, yang baik tidak.
struct ExampleTests {
    @Test("Contoh buruk memicu aturannya", arguments: RuleCatalogue.rules.map(\.page))
    func badExampleFires(page: RulePage) throws {
        let findings = try CheckPage(page.bad).findings.filter { $0.rule == page.id }
        #expect(!findings.isEmpty, "\(page.id.code) tidak terpicu")
        #expect(findings.map(\.severity).max() == page.severity, "bobot terberat \(page.id.code) bukan yang dikatakan halamannya")
    }

    @Test("Contoh baik tidak memicu aturannya, dan terbaca tanpa kesalahan", arguments: RuleCatalogue.rules.map(\.page))
    func goodExampleIsSilent(page: RulePage) throws {
        let check = try CheckPage(page.good)
        #expect(check.text(of: page.id) == "")
        #expect(!check.findings.contains { $0.severity == .error }, "\(check.text())")
    }

    @Test("Jati diri temuan setiap contoh tetap: keputusan yang memuatnya tidak terbuka kembali")
    func evidenceIsKept() throws {
        let evidence = try RuleCatalogue.rules.map(\.page).flatMap { page in
            let check = try CheckPage(page.bad)
            return check.findings.filter { $0.rule == page.id }.map { "\(check.place(of: $0)) | \($0.evidence)" }
        }
        let lines = try GoldenText(of: "BudgetChecksTests").lines(of: evidence.joined(separator: "\n"), named: "bukti-contoh.txt")
        #expect(lines.now == lines.golden)
    }

    @Test("Setiap angka sebuah pesan adalah fakta temuannya", arguments: RuleCatalogue.rules.map(\.page))
    func figuresAreFacts(page: RulePage) throws {
        for finding in try CheckPage(page.bad).findings {
            let facts = finding.facts.all.map(\.figure.plainText)
            let loose = finding.message.id.figures.filter { !facts.contains($0) }
            #expect(loose == [], "\(finding.rule.code): \(finding.message.text(in: .indonesian))")
        }
    }
}
