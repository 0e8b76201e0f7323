import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import Reporting
import Testing

@Suite("Laporan sebagai CSV")
struct CSVReportTests {
    @Test("Laporan kecil utuh", arguments: Language.allCases)
    func tiny(language: Language) throws {
        try GoldenText.expect(CSVReport(language: language).text(of: TinyBudget.report()), named: "kecil.\(language.rawValue).csv")
    }

    @Test(
        "Teks pengguna yang mulai seperti rumus diberi apostrof, juga di tajuk dan bila bertanda tambahan",
        arguments: ["=1+1", "+1", "-1+2", "@SUM(A1)", "=\u{301}1+1", "=HYPERLINK(\"http://x\")"])
    func formulaInjection(name: String) throws {
        var budget = Budget()
        budget.indicators = [Indicator(code: "i", name: name, location: SourceLocation(file: "i.csv"))]
        budget.links = [
            ProgramLink(program: CodedName(name: name), indicator: "i", weight: Quantity(100), location: SourceLocation(file: "k.csv"))
        ]
        budget.lines = [
            .line(name, code: name, office: name, unit: name, account: CodedName(code: name, name: name), murni: 1, perubahan: 2)
        ]
        let text = CSVReport(language: .indonesian).text(of: try .of(budget))
        let cells = text.split(whereSeparator: { $0 == "\n" || $0 == ";" }).map { $0.drop { $0 == "\"" } }
        let dangerous = cells.filter { cell in
            guard let first = cell.unicodeScalars.first, "=+-@".unicodeScalars.contains(first) else { return false }
            return cell.unicodeScalars.count > 1 && Int(cell) == nil
        }
        #expect(dangerous == [])
        #expect(text.contains("'" + name.replacingOccurrences(of: "\"", with: "\"\"")))
    }

    @Test("Angka negatif tetap angka, tanpa apostrof, dan tanda kosong tetap tanda")
    func numbers() throws {
        var budget = Budget()
        budget.lines = [.line("A", murni: 1000, perubahan: 1), .line("B", murni: 0, perubahan: 0)]
        let rows = CSVReport(language: .indonesian).text(of: try .of(budget)).split(separator: "\n")
        #expect(rows.contains("Program utama;1000;1;-999;-99,90"))
        #expect(rows.contains("    B;OPD induk;APBD;0;0;0;-;0,00;") || rows.contains("B;OPD induk;APBD;0;0;0;-;0,00;"))
    }

    @Test("Bahasa Inggris memakai koma pemisah dan titik desimal")
    func english() throws {
        let rows = CSVReport(language: .english).text(of: try .of(Self.fractions())).split(separator: "\n")
        #expect(rows.contains("Core programs,10.50,0.25,-10.25,-97.62"))
        let indonesian = CSVReport(language: .indonesian).text(of: try .of(Self.fractions())).split(separator: "\n")
        #expect(indonesian.contains("Program utama;10,50;0,25;-10,25;-97,62"))
    }

    private static func fractions() -> Budget {
        var budget = Budget()
        var line = BudgetLine.line("A")
        line.ceilings[.original] = Rupiah(sen: 1050)
        line.ceilings[.revised] = Rupiah(sen: 25)
        budget.lines = [line]
        return budget
    }
}
