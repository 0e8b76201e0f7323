import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Survei satu kali jalan sama dengan mengukur sel demi sel")
struct SurveyTests {
    /// Cara yang lambat dan jelas: setiap sel dijadikan teks seperti akan tampil, lalu diukur.
    private static func slowWidths(_ table: ReportTable, in language: Language) -> [Double] {
        table.columns.indices.map { column in
            var numbers = ColumnNumbers()
            for row in table.rows { numbers.take(row.cells[column].value) }
            return table.rows.map { row in
                let steps = ColumnShapes(of: table.columns).indent(of: column, level: row.level)
                let text = DisplayedText.text(of: row.cells[column].value, numbers: numbers, in: language)
                return TextMeasure.width(text, bold: row.role != .detail) + Double(steps) * 1.3
            }.max() ?? 0
        }
    }

    @Test(arguments: [
        RandomReport(digits: 1...12, hasSen: false, seed: 11), RandomReport(digits: 1...19, hasSen: true, seed: 12),
        RandomReport(digits: 1...3, hasSen: true, seed: 13),
    ])
    func `Lebar angka acak`(random: RandomReport) throws {
        for language in Language.allCases {
            for table in try random.report().tables {
                #expect(try TableSurvey.surveys(of: [table], in: language)[0].contentWidths == Self.slowWidths(table, in: language))
            }
        }
    }

    @Test func `Lebar laporan contoh, dengan inden, teks, dan baris tebal`() throws {
        for language in Language.allCases {
            for table in try SampleReport.report().tables {
                #expect(
                    try TableSurvey.surveys(of: [table], in: language)[0].contentWidths == Self.slowWidths(table, in: language),
                    "\(table.id.name)")
            }
        }
    }

    @Test func `Bilangan biner dari pembagian sama dengan dari teksnya`() throws {
        var generator = SeededGenerator(seed: 14)
        for _ in 0..<5_000 {
            let size = Int.random(in: 0...126, using: &generator)
            let digits = Int128(truncatingIfNeeded: UInt128(generator.next()) << 64 | UInt128(generator.next()))
            let quantity = try Quantity(coefficient: digits >> Int128(126 - size), decimals: Int.random(in: 0...30, using: &generator))
            let text = "\(quantity.coefficient)E-\(quantity.decimals)"
            #expect(try #require(CellNumber(quantity)).stored == Double(text), "\(text)")
        }
    }
}
