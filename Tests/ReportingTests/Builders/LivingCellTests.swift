import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

/// Sebuah angka berdiri satu kali; di tempat lain ia acuan atau hitungan.
@Suite("Angka yang berdiri satu kali")
struct LivingCellTests {
    private static let place = SourceLocation(file: "r.csv")

    private static func report(_ lines: [BudgetLine], _ change: (inout Budget) -> Void = { _ in }) throws -> Report {
        var budget = Budget()
        budget.lines = BudgetLines(lines)
        change(&budget)
        return try Report.of(budget)
    }

    private static func realisation(_ quarter: Quarter, _ span: MoneyRealisation.Span, _ evidence: MoneyRealisation.Evidence)
        -> MoneyRealisation
    {
        MoneyRealisation(
            document: nil, subject: .program(CodedName(name: "A"), unit: nil), year: 2024, quarter: quarter, span: span, evidence: evidence,
            location: SourceLocation(file: "r.csv", row: quarter.rawValue))
    }

    private static func sandingan(_ row: Int, _ column: Int) -> Derivation { .same(CellReference("sandingan", row: row, column: column)) }

    @Test("Dukungan APBN mengacu ke Sandingan, juga di perbandingannya dengan APBD")
    func support() throws {
        let report = try Self.report([.line("A", murni: 100, perubahan: 120), .line("C", group: .support, murni: 7, perubahan: 9, row: 3)])
        let table = try #require(report.table("dukungan-apbn"))
        #expect(table.rows[0].cells[3...4].map(\.derivation) == [Self.sandingan(5, 3), Self.sandingan(5, 4)])
        let ratios = try #require(report.table("rasio-apbn"))
        #expect(ratios.rows.prefix(3).map { $0.cells[1].derivation } == [Self.sandingan(4, 3), Self.sandingan(0, 3), Self.sandingan(3, 3)])
    }

    @Test("Kaitan mengacu ke baris setiap bagian di Sandingan")
    func links() throws {
        let report = try Self.report([.line("A", murni: 100, perubahan: 120)])
        let table = try #require(report.table("kaitan-1"))
        #expect(table.rows[0].cells[4...5].map(\.derivation) == [Self.sandingan(2, 3), Self.sandingan(2, 4)])
    }

    @Test("Jumlah di samping angka tertera diacu dari Sandingan, dan cakupan yang sama dicari rumus")
    func printedTotals() throws {
        let report = try Self.report([.line("A", murni: 100, perubahan: 120)]) { budget in
            budget.documents = [Document(code: "pk", kind: "PK", year: 2024, stage: .original, location: Self.place)]
            budget.printedTotals = [
                PrintedTotal(document: "pk", label: "Anggaran", scope: .core, amount: Rupiah(100), location: Self.place)
            ]
        }
        let cells = try #require(report.table("angka-tertera")).rows[0].cells
        #expect(cells[1].derivation == nil)
        #expect(cells[2].derivation == Self.sandingan(0, 3))
        guard case .formula(.choice(.equal(let printed, let sum), .words(let words), _))? = cells[5].derivation else {
            Issue.record("tanpa rumus")
            return
        }
        #expect(printed == .cell(CellReference("angka-tertera", row: 0, column: 1)))
        #expect(sum == .sum([.cell(CellReference("sandingan", row: 0, column: 3))]))
        #expect(words.text(in: .indonesian) == "program utama saja")
    }

    @Test("Pagu tahapan yang tidak dibandingkan diacu dari Tahapan")
    func otherStages() throws {
        let report = try Self.report([.line("A", murni: 100, geser: 90, perubahan: 120)]) { budget in
            budget.moneyRealisations = [Self.realisation(.first, .cumulative, .amount(Rupiah(30)))]
        }
        let cells = try #require(report.table("penyerapan")).rows[0].cells
        #expect(
            [3, 6, 9].map { cells[$0].derivation } == [
                Self.sandingan(2, 3), .same(CellReference("tahapan", row: 0, column: 4)), Self.sandingan(2, 4),
            ])
    }

    @Test("Realisasi per periode: rupiahnya berdiri sendiri, jumlahnya hitungan atas periode-periodenya")
    func periods() throws {
        let report = try Self.report([.line("A", murni: 100, perubahan: 120)]) { budget in
            budget.moneyRealisations = [
                Self.realisation(.first, .period, .amount(Rupiah(30))), Self.realisation(.second, .period, .amount(Rupiah(12))),
            ]
        }
        let table = try #require(report.table("penyerapan"))
        #expect(table.rows().map { $0[2] } == ["30", "42"])
        #expect(table.rows(for: [.workbook]) == [["30"], ["12"]])
        let column = table.columns.count - 1
        #expect(table.rows[1].cells[2].derivation == .sum([0, 1].map { CellReference("penyerapan", row: $0, column: column) }))
        #expect(table.rows.allSatisfy { $0.cells[column].derivation == nil })
    }

    @Test(
        "Rentang dari persen dihitung dari pagu dan persennya, tepat sampai ke sen, juga bila persennya di bawah nol",
        arguments: ["12.45", "0.00", "50", "97.165", "-1.5", "100.00"])
    func ranges(percent: String) throws {
        let value = try NumberNotation.decimalPoint.parse(percent).quantity
        let figure = PrintedFigure(text: percent, reading: .single(value), isPercent: true, location: Self.place)
        let report = try Self.report([.line("A", murni: 1_586_227_863, perubahan: 23_077_608_564)]) { budget in
            budget.moneyRealisations = [
                Self.realisation(.first, .cumulative, .percentage(figure, of: nil)),
                Self.realisation(.second, .cumulative, .percentage(figure, of: .revised)),
            ]
        }
        let table = try #require(report.table("penyerapan-menurut-persen"))
        let remaining = try #require(report.table("sisa-menurut-persen"))
        for row in remaining.rows { #expect(row.cells[2...].allSatisfy { $0.derivation != nil }) }
        for row in table.rows {
            for column in [4, 5, 7, 8] { #expect(row.cells[column].derivation != nil) }
        }
        #expect(DerivationEvaluator(report, language: .indonesian).mismatches == [])
    }

    @Test(
        "Kalimat pembuka dihitung dari tabel di bawahnya, kata dan persennya juga",
        arguments: [
            (name: "turun", before: Int64(100), after: Int64(61)), ("naik", 100, 250), ("tetap", 100, 100), ("baru", 0, 100),
            ("nihil", 100, 0),
        ])
    func headlines(name: String, before: Int64, after: Int64) throws {
        let report = try Self.report([
            .line("A", murni: before, perubahan: after), .line("C", group: .support, murni: 7, perubahan: 9, row: 3),
        ])
        let sentences = report.sections[0].blocks.compactMap { if case .sentence(_, let formula) = $0 { formula } else { nil } }
        #expect(sentences.count == 3)
        #expect(sentences.allSatisfy { Set($0.cells.map(\.table)) == ["ringkasan-cakupan"] })
        for language in Language.allCases { #expect(DerivationEvaluator(report, language: language).mismatches == []) }
    }

    @Test("\"nihil\" mengikuti pagunya; keterangan lain tetap di belakangnya")
    func dropped() throws {
        var reasoned = BudgetLine.line("B", murni: 5, perubahan: 5, row: 3)
        reasoned.change.remark = "refocusing"
        let report = try Self.report([.line("A", murni: 5, perubahan: 0), reasoned])
        let table = try #require(report.table("sandingan"))
        let remarks = table.rows.map(\.cells).compactMap(\.last)
        #expect(remarks.map(\.derivation).filter { $0 != nil }.count == 2)
        #expect(table.rows().compactMap(\.last).filter { !$0.isEmpty } == ["nihil", "refocusing"])
        #expect(DerivationEvaluator(report, language: .indonesian).mismatches == [])
    }

    private static func link(_ indicator: String, _ weight: String, to program: String) throws -> ProgramLink {
        ProgramLink(
            program: CodedName(name: program), unit: nil, indicator: indicator,
            weight: try NumberNotation.decimalPoint.parse(weight).quantity,
            location: place)
    }

    private static func split(_ weights: [String], murni: Int64, perubahan: Int64, group: ProgramGroup = .core) throws -> Report {
        let codes = weights.indices.map { "i\($0 + 1)" }
        // Urutan indikator terbalik dari urutan kaitannya: sen yang sama sisanya diberikan menurut urutan kaitan.
        return try report([.line("A", group: group, murni: murni, perubahan: perubahan)]) { budget in
            budget.indicators = codes.reversed().map { Indicator(code: $0, name: "Indikator \($0)", location: place) }
            budget.links = (try? zip(codes, weights).map { try link($0, $1, to: "A") }) ?? []
        }
    }

    @Test("Pembagian menurut bobot: pagu utuh di Kaitan, langkahnya di Pembagian, Sandingan mengacu ke hasilnya")
    func apportionment() throws {
        let report = try Self.split(["33.33", "33.33", "33.34"], murni: 100, perubahan: -1)
        let links = try #require(report.table("kaitan-1"))
        #expect(links.rows(for: [.workbook]) == [["100", "-1"]] + Array(repeating: ["", ""], count: 7))
        let steps = try #require(report.table("pembagian"))
        #expect(
            steps.rows(in: .indonesian).map { Array($0[2...]) } == [
                ["Murni", "Indikator i1", "100", "333.300", "1.000.000", "0", "10.000", "3.333", "0", "0", "1", "33,33"],
                ["Murni", "Indikator i2", "100", "333.300", "1.000.000", "0", "10.000", "3.333", "0", "0", "2", "33,33"],
                ["Murni", "Indikator i3", "100", "333.400", "1.000.000", "0", "10.000", "3.334", "0", "0", "3", "33,34"],
                ["Perubahan", "Indikator i1", "-1", "333.300", "1.000.000", "0", "100", "33", "330.000", "1", "2", "-0,33"],
                ["Perubahan", "Indikator i2", "-1", "333.300", "1.000.000", "0", "100", "33", "330.000", "1", "3", "-0,33"],
                ["Perubahan", "Indikator i3", "-1", "333.400", "1.000.000", "0", "100", "33", "340.000", "1", "1", "-0,34"],
            ])
        let side = try #require(report.table("sandingan"))
        let leaves = side.rows.filter { $0.role == .detail }
        #expect(leaves.map { $0.cells[3].derivation } == [2, 1, 0].map { .same(CellReference("pembagian", row: $0, column: 13)) })
        #expect(leaves.allSatisfy { $0.cells[8].derivation != nil })
    }

    @Test(
        "Setiap langkah pembagian sama dengan hitungan ulangnya, juga bila bobotnya tidak genap seratus dan pada angka besar",
        arguments: [
            ["60", "40"], ["60", "30"], ["50", "50"], ["16.67", "16.67", "16.67", "16.67", "16.67", "16.67"], ["0", "100"], ["99.9999"],
            ["33.3", "0.0001", "5"],
        ])
    func apportionmentRecalculates(weights: [String]) throws {
        for (murni, perubahan) in [(Int64(1), Int64(0)), (-7, 1_000_003), (23_077_608_564, 9_999_999_999_999)] {
            for group in [ProgramGroup.core, .overhead, .support] {
                let report = try Self.split(weights, murni: murni, perubahan: perubahan, group: group)
                #expect(report.table("pembagian") != nil)
                for language in Language.allCases { #expect(DerivationEvaluator(report, language: language).mismatches == []) }
            }
        }
    }

    @Test("Langkah pembagian hanya ada di buku kerja")
    func apportionmentIsForWorkbooks() throws {
        let report = try Self.split(["60", "40"], murni: 100, perubahan: 90)
        #expect(report.sections.contains { $0.id == "pembagian" })
        #expect(try !JSONReport(language: .indonesian).text(of: report).contains("\"pembagian\""))
        #expect(!CSVReport(language: .indonesian).text(of: report).contains("[pembagian]"))
        #expect(!MarkdownReport(language: .indonesian).text(of: report).contains("Sisa pembagian"))
    }

    @Test("Lembar yang tidak ikut tidak memutus acuan: bagiannya dan jumlah rinciannya menjadi nilainya")
    func keeping() throws {
        var budget = Budget()
        budget.lines = BudgetLines([
            .line("A", account: CodedName(code: "5.1.02", name: "Belanja Barang"), murni: 10, perubahan: 7),
            .line("B", murni: 5, perubahan: 5, row: 3),
        ])
        budget.indicators = ["x", "y"].map { Indicator(code: $0, name: "Indikator \($0)", location: Self.place) }
        budget.links = [try Self.link("x", "60", to: "A"), try Self.link("y", "40", to: "A")]
        let whole = try Report.of(budget)
        let links = try #require(whole.table("kaitan-1"))
        let details = links.rows[0].cells.suffix(2).map(\.derivation)
        #expect(details == [6, 7].map { .sumOf(table: "rincian", rows: [0..<1], column: $0) })
        for kept in [["sandingan"], ["kaitan", "sandingan"], ["pembagian"], ["ringkasan", "rincian"]] as [Set<String>] {
            let report = whole.keeping(kept)
            for language in Language.allCases { #expect(DerivationEvaluator(report, language: language).mismatches == [], "\(kept)") }
        }
    }
}
