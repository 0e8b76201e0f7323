import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing
import SeededRandom

@Suite("Penyerapan")
struct AbsorptionTests {
    private static let program = MoneyRealisation.Subject.program(CodedName(name: "Program A"), unit: nil)

    private func realisation(
        _ quarter: Quarter, span: MoneyRealisation.Span = .cumulative, of subject: MoneyRealisation.Subject = program,
        _ evidence: MoneyRealisation.Evidence
    ) -> MoneyRealisation {
        MoneyRealisation(
            document: nil, subject: subject, year: 2024, quarter: quarter, span: span, evidence: evidence,
            location: SourceLocation(file: "realisasi-keuangan.csv", row: 2)
        )
    }

    private func percent(_ coefficient: Int128, decimals: Int, of stage: BudgetStage?) throws -> MoneyRealisation.Evidence {
        let value = try Quantity(coefficient: coefficient, decimals: decimals)
        return .percentage(
            PrintedFigure(text: value.plainText, reading: .single(value), isPercent: true, location: SourceLocation(file: "x.csv")),
            of: stage)
    }

    private func records(
        _ realisations: [MoneyRealisation], lines: BudgetLines = [.line("Program A", murni: 1000, perubahan: 800)],
        links: [ProgramLink] = []
    ) throws -> [AbsorptionRecord] {
        var budget = Budget()
        budget.lines = lines
        budget.links = links
        budget.moneyRealisations = realisations
        return try Comparison(budget).annual.absorptionRecords()
    }

    /// Satu penyerapan, seperti "Murni 1000: 250..250 (25.00..25.00), sisa 750..750".
    private func words(_ record: AbsorptionRecord) throws -> [String] {
        try record.absorptions.map { item in
            let ratio = try item.ratio.map { "\(try $0.lowerBound.percent().plainText)..\(try $0.upperBound.percent().plainText)" } ?? "-"
            return """
                \(item.stage.name) \(item.ceiling.plainText): \(item.realised.lower.plainText)..\(item.realised.upper.plainText) \
                (\(ratio)), sisa \(item.remaining.lower.plainText)..\(item.remaining.upper.plainText)
                """
        }
    }

    @Test("Jumlah pasti dibandingkan dengan pagu setiap tahapan")
    func exactAmount() throws {
        let record = try #require(records([realisation(.first, .amount(Rupiah(250)))]).first)
        #expect(
            try words(record) == [
                "Murni 1000: 250..250 (25.00..25.00), sisa 750..750", "Perubahan 800: 250..250 (31.25..31.25), sisa 550..550",
            ])
        #expect(record.absorptions.allSatisfy { $0.realised.isExact && !$0.isSpentWithoutCeiling })
        #expect(record.gap == nil)
    }

    @Test("Pagu dan realisasi yang dicetak dalam ribuan: yang pasti terlampaui dikurangi kedua pembulatannya")
    func rounded() throws {
        var line = BudgetLine.line("Program A", murni: 1000, perubahan: 800)
        line.rounding = Rupiah(500)
        var spent = realisation(.first, .amount(Rupiah(1700)))
        spent.rounding = Rupiah(50)
        let record = try #require(records([spent], lines: [line]).first)
        #expect(record.absorptions.map(\.leastSpent) == [Rupiah(1150), Rupiah(1150)])
        #expect(record.absorptions.map(\.realised.lower) == [Rupiah(1700), Rupiah(1700)])

        var empty = BudgetLine.line("Program A", murni: 0, perubahan: 0)
        empty.rounding = Rupiah(500)
        let small = try records([realisation(.first, .amount(Rupiah(500)))], lines: [empty])
        #expect(small.flatMap(\.absorptions).map(\.isSpentWithoutCeiling) == [false, false])
    }

    @Test("Contoh terbitan: 734.881.464.333 dari 855.830.897.000 adalah 85,87 persen")
    func published() throws {
        let record = try #require(
            records(
                [realisation(.fourth, .amount(Rupiah(734_881_464_333)))],
                lines: [.line("Program A", murni: 1, perubahan: 855_830_897_000)]
            ).first)
        #expect(try record.absorptions.last?.ratio?.lowerBound.percent().plainText == "85.87")
    }

    @Test("Realisasi melampaui pagu tetap disebut apa adanya, tidak dipotong pada seratus persen")
    func aboveCeiling() throws {
        let record = try #require(records([realisation(.first, .amount(Rupiah(900)))]).first)
        #expect(try words(record).last == "Perubahan 800: 900..900 (112.50..112.50), sisa -100..-100")
    }

    @Test("Angka per periode dijumlahkan sampai dengan triwulannya")
    func perPeriod() throws {
        let all = try records([
            realisation(.first, span: .period, .amount(Rupiah(100))), realisation(.third, span: .period, .amount(Rupiah(50))),
            realisation(.second, span: .period, .amount(Rupiah(20))),
        ])
        #expect(all.map { $0.absorptions.first?.realised.lower } == [Rupiah(100), Rupiah(170), Rupiah(120)])
    }

    @Test("Triwulan yang hilang disebut, bukan dianggap nol")
    func gap() throws {
        let all = try records([
            realisation(.first, span: .period, .amount(Rupiah(100))), realisation(.fourth, span: .period, .amount(Rupiah(50))),
        ])
        #expect(all.map(\.gap) == [nil, .quarter(.second)])
        #expect(all[1].absorptions.isEmpty)
    }

    @Test("Angka kumulatif tidak menutup triwulan per periode yang hilang")
    func mixedSpans() throws {
        let all = try records([
            realisation(.first, span: .cumulative, .amount(Rupiah(100))), realisation(.second, span: .period, .amount(Rupiah(50))),
        ])
        #expect(all.map(\.gap) == [nil, .quarter(.first)])
    }

    @Test("Persen dari tahapan yang disebut dihitung dari pagu tahapan itu, apa pun pembandingnya")
    func percentOfStatedStage() throws {
        let record = try #require(records([realisation(.first, percent(5000, decimals: 2, of: .revised))]).first)
        #expect(
            try words(record) == [
                "Murni 1000: 399.96..400.04 (40.00..40.00), sisa 599.96..600.04",
                "Perubahan 800: 399.96..400.04 (50.00..50.01), sisa 399.96..400.04",
            ])
    }

    @Test("Persen tanpa tahapan dicoba terhadap setiap tahapan")
    func percentOfUnknownStage() throws {
        let record = try #require(records([realisation(.first, percent(50, decimals: 0, of: nil))]).first)
        #expect(
            try words(record) == [
                "Murni 1000: 495..505 (49.50..50.50), sisa 495..505", "Perubahan 800: 396..404 (49.50..50.50), sisa 396..404",
            ])
    }

    @Test("Persen nol tidak menyiratkan belanja di bawah nol")
    func zeroPercent() throws {
        let record = try #require(records([realisation(.first, percent(0, decimals: 0, of: .original))]).first)
        #expect(record.absorptions.first?.realised.lower == .zero)
        #expect(record.absorptions.first?.realised.upper == Rupiah(5))
    }

    @Test("Persen dari tahapan yang tidak ada, dan angka mendua, tidak dihitung")
    func unknowable() throws {
        let figure = PrintedFigure(
            text: "16.000", reading: .ambiguous(decimalComma: Quantity(16000), decimalPoint: Quantity(16)),
            location: SourceLocation(file: "x.csv"))
        let all = try records([
            realisation(.first, percent(50, decimals: 0, of: .shift(1))), realisation(.first, .percentage(figure, of: nil)),
        ])
        #expect(all.map(\.absorptions.isEmpty) == [true, true])
        #expect(all.map(\.gap) == [nil, nil])
    }

    @Test("Belanja tanpa pagu adalah kesalahan, bukan nol persen")
    func spentWithoutCeiling() throws {
        let all = try records(
            [realisation(.first, .amount(Rupiah(sen: 1))), realisation(.second, .amount(.zero))],
            lines: [.line("Program A", murni: 0, perubahan: 800)])
        let first = try #require(all[0].absorptions.first)
        #expect(first.isSpentWithoutCeiling)
        #expect(first.ratio == nil)
        #expect(all[0].absorptions[1].isSpentWithoutCeiling == false)
        #expect(all[1].absorptions[0].isSpentWithoutCeiling == false)
    }

    @Test("Program dicari di unitnya sendiri, menurut kode atau nama yang disamakan")
    func subject() throws {
        let lines: BudgetLines = [
            .line("Program A", code: "3.30.02", murni: 1000, perubahan: 1),
            .line("Program A", code: "3.30.02", unit: "UPTD RPK", murni: 30, perubahan: 1),
            .line("Program B", murni: 7, perubahan: 1),
        ]
        func ceiling(_ program: CodedName, unit: String?) throws -> Rupiah? {
            try records([realisation(.first, of: .program(program, unit: unit), .amount(Rupiah(1)))], lines: lines)
                .first?.absorptions.first?.ceiling
        }
        #expect(try ceiling(CodedName(code: "3.30.2", name: "Lain"), unit: nil) == Rupiah(1000))
        #expect(try ceiling(CodedName(name: "program a"), unit: "UPTD. RPK") == Rupiah(30))
        #expect(try ceiling(CodedName(code: "9", name: "Program B"), unit: nil) == Rupiah(7))
        #expect(try ceiling(CodedName(code: "9", name: "Program A"), unit: nil) == nil, "kode yang berbeda menang atas nama yang sama")
        #expect(try ceiling(CodedName(name: "Program C"), unit: nil) == nil)
        #expect(try ceiling(CodedName(name: "Program B"), unit: "UPTD RPK") == nil)
    }

    @Test("Indikator membawa bagian pagu semua program yang melayaninya")
    func indicatorSubject() throws {
        let links = [60, 40].enumerated().map { index, weight in
            ProgramLink(
                program: CodedName(name: "Program A"), indicator: index == 0 ? "industri" : "ekspor", weight: Quantity(Int64(weight)),
                location: SourceLocation(file: "kaitan.csv"))
        }
        let record = try #require(records([realisation(.first, of: .indicator("industri"), .amount(Rupiah(60)))], links: links).first)
        #expect(
            try words(record) == [
                "Murni 600: 60..60 (10.00..10.00), sisa 540..540", "Perubahan 480: 60..60 (12.50..12.50), sisa 420..420",
            ])
    }

    @Test("Rentang persen tercetak melingkupi setiap jumlah yang dicetak sama", arguments: Array(1...40) as [UInt64])
    func rangeContainsTruth(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let ceiling = Rupiah(Int64.random(in: 1...50_000_000_000, using: &random))
        let spent = Rupiah(sen: Int128.random(in: 0...ceiling.sen, using: &random))
        let printed = try Ratio(spent, over: ceiling).percent()
        let range = try AmountRange(percent: printed, of: ceiling)
        #expect(range.lower <= spent)
        #expect(spent <= range.upper)
        #expect(range.lower >= .zero)
    }
}
