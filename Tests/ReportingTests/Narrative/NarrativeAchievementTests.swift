import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("Target dan capaian di dalam naskah")
struct NarrativeAchievementTests {
    private static let opening =
        "Pagu program utama untuk indikator Nilai industri pada tahapan Murni sebesar Rp1,00 dan pada tahapan Perubahan tetap sebesar Rp1,00. Realisasi keuangan indikator ini tidak tercantum dalam masukan. "

    /// Alinea indikator sesudah kalimat pagu dan realisasinya.
    private static func text(
        _ indicator: Indicator, _ performance: [IndicatorRealisation], targets: (String?, String?) = (nil, nil)
    ) throws -> String {
        var budget = NarrativeDesk.budget([.line("A", murni: 1, perubahan: 1)])
        budget.indicators = [indicator]
        budget.links = [NarrativeDesk.link("A", Quantity(100))]
        budget.documents = [
            Document(code: "pk", kind: "PK", year: 2024, stage: .original, location: NarrativeDesk.place),
            Document(code: "pk-p", kind: "PK Perubahan", year: 2024, stage: .revised, location: NarrativeDesk.place),
        ]
        for (document, value) in [("pk", targets.0), ("pk-p", targets.1)] {
            guard let value else { continue }
            budget.targets.append(
                Target(document: document, indicator: "industri", kind: .target, year: 2024, figure: try NarrativeDesk.figure(value)))
        }
        budget.indicatorRealisations = performance
        let text = try #require(try NarrativeDesk.texts(budget, under: "Nilai industri").first)
        try #require(text.hasPrefix(opening))
        return String(text.dropFirst(opening.count))
    }

    @Test("Angka sumbernya: target 16,000 menjadi 21,750, dan 22,142 adalah 101,80 %")
    func source() throws {
        let quarters = try zip(Quarter.allCases, ["4.952", "5.460", "5.743", "5.987"]).map {
            try NarrativeDesk.performance($0, $1, target: "21.750")
        }
        #expect(
            try Self.text(NarrativeDesk.indicator(), quarters, targets: ("16.000", "21.750"))
                == "Target kinerja Tahun 2024 semula 16,000 Triliun pada tahapan Murni menjadi 21,750 Triliun pada tahapan Perubahan, naik 5,750, atau 35,94 %. Realisasi kinerja sampai dengan TW IV (jumlah triwulan) 22,142 Triliun, dengan capaian 101,80 % terhadap target tahun 21,750 Triliun."
        )
    }

    @Test(
        "Indikator negatif menyebut rumusnya",
        arguments: [
            (Indicator.NegativeFormula.twoMinusRatio, "6.5", "7", "capaian 107,14 % menurut rumus 2-R/T terhadap target tahun 7 Triliun."),
            (.twoMinusRatio, "9", "8", "capaian 87,50 % menurut rumus 2-R/T terhadap target tahun 8 Triliun."),
            (.inverseRatio, "6.5", "7", "capaian 107,69 % menurut rumus T/R terhadap target tahun 7 Triliun."),
        ])
    func negative(formula: Indicator.NegativeFormula, realised: String, target: String, ending: String) throws {
        let text = try Self.text(
            NarrativeDesk.indicator(.negative, .endPosition, formula: formula),
            [NarrativeDesk.performance(.fourth, realised, target: target)])
        #expect(text.hasPrefix("Realisasi kinerja sampai dengan TW IV (posisi akhir) "))
        #expect(text.hasSuffix(ending))
    }

    @Test(
        "Yang tidak diketahui dikatakan, bukan nol",
        arguments: [
            ([], (nil, nil), "Realisasi kinerjanya tidak tercantum dalam masukan."),
            (
                [], ("5", nil),
                "Target kinerja Tahun 2024 pada tahapan Murni 5 Triliun; target pada tahapan Perubahan tidak diketahui. Realisasi kinerjanya tidak tercantum dalam masukan."
            ),
            (
                [], (nil, "5"),
                "Target kinerja Tahun 2024 pada tahapan Perubahan 5 Triliun; target pada tahapan Murni tidak diketahui. Realisasi kinerjanya tidak tercantum dalam masukan."
            ),
            ([], ("5", "5.0"), "Target kinerja Tahun 2024 tetap 5,0 Triliun. Realisasi kinerjanya tidak tercantum dalam masukan."),
            ([(.second, "3")], (nil, nil), "Realisasi kinerja sampai dengan TW II tidak dihitung: angka TW I tidak tercantum."),
            (
                [(.first, "3"), (.first, "4")], (nil, nil),
                "Realisasi kinerja sampai dengan TW I tidak dihitung: angka TW I dicetak berbeda."
            ),
            (
                [(.first, "3")], (nil, nil),
                "Realisasi kinerja sampai dengan TW I 3 Triliun; target tahunnya tidak diketahui, jadi capaiannya tidak dihitung."
            ),
            (
                [(.first, "3")], (nil, "0"),
                "Target kinerja Tahun 2024 pada tahapan Perubahan 0 Triliun; target pada tahapan Murni tidak diketahui. Realisasi kinerja sampai dengan TW I 3 Triliun; capaiannya terhadap target tahun 0 Triliun tidak berarti, jadi tidak dihitung."
            ),
        ] as [([(Quarter, String)], (String?, String?), String)])
    func missing(performance: [(Quarter, String)], targets: (String?, String?), expected: String) throws {
        let records = try performance.map { try NarrativeDesk.performance($0.0, $0.1) }
        #expect(try Self.text(NarrativeDesk.indicator(), records, targets: targets) == expected)
    }

    @Test("Rata-rata paling sedikit dua desimal; angka mendua dikutip")
    func means() throws {
        let quarters = try [NarrativeDesk.performance(.first, "1"), NarrativeDesk.performance(.second, "2", target: "4")]
        #expect(
            try Self.text(NarrativeDesk.indicator(.positive, .mean), quarters)
                == "Realisasi kinerja sampai dengan TW II (rata-rata triwulan) 1,50 Triliun, dengan capaian 37,50 % terhadap target tahun 4 Triliun."
        )
        var ambiguous = try NarrativeDesk.performance(.first, "1", target: "4")
        ambiguous.realised = PrintedFigure(
            text: "16.000", reading: .ambiguous(decimalComma: Quantity(16000), decimalPoint: Quantity(16)), location: NarrativeDesk.place)
        #expect(
            try Self.text(NarrativeDesk.indicator(), [ambiguous])
                == "Realisasi kinerja sampai dengan TW I tidak dihitung: angka TW I tertera \"16.000\", yang tidak pasti artinya.")
    }

    @Test(
        "Rentang dan predikat ditulis apa adanya, dengan capaian menurut hitungan yang sama dengan lembar Kinerja",
        arguments: [
            (
                "80-90", "BB", "BB",
                "Target kinerja Tahun 2024 semula 80-90 Triliun pada tahapan Murni menjadi BB Triliun pada tahapan Perubahan. Realisasi kinerja sampai dengan TW I BB Triliun, memenuhi target tahun BB Triliun."
            ),
            (
                "A", "A", "B",
                "Target kinerja Tahun 2024 tetap A Triliun. Realisasi kinerja sampai dengan TW I B Triliun, 2 tingkat di bawah target tahun A Triliun."
            ),
            (
                "80-90", "85-95", "90",
                "Target kinerja Tahun 2024 semula 80-90 Triliun pada tahapan Murni menjadi 85-95 Triliun pada tahapan Perubahan. Realisasi kinerja sampai dengan TW I 90 Triliun, dengan capaian 100,00 % terhadap target tahun 85-95 Triliun."
            ),
        ])
    func words(before: String, after: String, realised: String, expected: String) throws {
        var records = [try NarrativeDesk.performance(.first, "1")]
        records[0].realised = try NarrativeDesk.figure(realised)
        #expect(try Self.text(NarrativeDesk.indicator(.positive, .endPosition), records, targets: (before, after)) == expected)
    }

    @Test("Indikator tanpa program tetap diceritakan bila kinerjanya tertera")
    func unlinked() throws {
        var budget = NarrativeDesk.budget([.line("A", murni: 1, perubahan: 1)])
        budget.indicators = [NarrativeDesk.indicator()]
        #expect(try NarrativeDesk.texts(budget, under: "Nilai industri") == [])
        budget.indicatorRealisations = [try NarrativeDesk.performance(.first, "2", target: "8")]
        #expect(
            try NarrativeDesk.texts(budget, under: "Nilai industri") == [
                "Program yang mendukung indikator ini tidak tercantum dalam masukan. Realisasi kinerja sampai dengan TW I 2 Triliun, dengan capaian 25,00 % terhadap target tahun 8 Triliun."
            ])
    }
}
