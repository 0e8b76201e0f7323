import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Reporting
import Testing

@Suite("Kertas resmi yang ditulis lalu dibaca kembali")
struct PaperRoundTripTests {
    private func read(_ paper: String, _ settings: [PaperSettings.Name: String] = [:]) throws -> Budget {
        let report = try PaperDesk.sample(settings).report(paper)
        return try TemporaryWorkbook(report).read().budget
    }

    @Test(
        "Jenis kertasnya dikenal",
        arguments: [
            ("pk", ["PK"]), ("pk-perubahan", ["PK Perubahan"]), ("rpd", ["RPD"]), ("iku", ["IKU"]), ("iku-perubahan", ["IKU Perubahan"]),
            ("monev-tw1", ["Monitoring"]), ("monev-tw4", ["Monitoring"]), ("lhe-akip", ["LHE AKIP"]), ("tindak-lanjut", ["Tindak Lanjut"]),
        ])
    func kinds(paper: String, kinds: [String]) throws {
        let budget = try read(paper)
        #expect(budget.documents.map(\.kind) == kinds)
    }

    @Test(
        "Target lampiran PK dengan desimalnya, nama dan satuan terpisah, formulanya",
        arguments: [("pk", ["16.000", "12.900"]), ("pk-perubahan", ["21.750", "16.150"])])
    func agreement(paper: String, targets: [String]) throws {
        let budget = try read(paper)
        #expect(budget.targets.map { $0.figure.value?.plainText } == targets)
        #expect(budget.indicators.map(\.name) == ["Nilai Lapangan Usaha Industri Pengolahan", "Nilai Lapangan Usaha Perdagangan"])
        #expect(budget.indicators.map(\.unitOfMeasure) == ["Triliyun (Rp)", "Triliyun (Rp)"])
        #expect(budget.indicators.map(\.formula).first == "Nilai PDRB Lapangan Usaha Industri Pengolahan (N)")
        #expect(budget.links.count == 12)
    }

    @Test("Lampiran IKU: kondisi awal, target setiap tahun, definisi, dan nomor keputusannya")
    func keyIndicators() throws {
        let budget = try read("iku")
        #expect(
            budget.targets.prefix(5).map { "\($0.kind.rawValue) \($0.year.map(String.init) ?? "-") \($0.figure.value?.plainText ?? "?")" }
                == [
                    "kondisi awal 2022 14.500", "target 2023 15.250", "target 2024 16.000", "target 2025 16.750", "target 2026 17.500",
                ])
        #expect(budget.targets.count == 10)
        #expect(budget.documents.map(\.number) == ["188.4/004/SK/DISPERINDAG/2024"])
        #expect(budget.indicators.map(\.definition).last == "Nilai PDRB Lapangan Usaha Perdagangan")
    }

    @Test("Tabel RPD: semua target, kondisi awal, dan kondisi akhir")
    func plan() throws {
        let budget = try read("rpd")
        let sample = try PaperDesk.sample().source.year.budget
        func values(_ budget: Budget) -> [String] {
            budget.targets.map { target in
                let name = budget.indicator(target.indicator)?.name ?? ""
                return
                    "\(name) \(target.kind.rawValue) \(target.year.map(String.init) ?? "-") \(target.figure.value?.plainText ?? target.figure.text)"
            }.sorted()
        }
        var own = sample
        own.targets.removeAll { $0.document != "rpd" }
        // 16.000 di kertas lain tidak mendua; di tabel ini desimalnya koma.
        #expect(values(budget).count == 64)
        #expect(Set(values(budget)).subtracting(values(own)) == [])
    }

    @Test(
        "Realisasi, target, dan capaian setiap triwulan",
        arguments: [
            (1, ["21.750 5.4375 4.952 91.07 22.77 12.45", "16.150 4.0375 4.031 99.84 24.96 5.47"]),
            (2, ["21.750 5.4375 5.460 100.41 47.87 27.25", "16.150 4.0375 4.033 99.89 49.93 21.49"]),
            (3, ["21.750 5.4375 5.743 105.62 74.28 40.31", "16.150 4.0375 4.038 100.01 74.93 40.44"]),
            (4, ["21.750 5.4375 5.987 110.11 101.80 97.17", "16.150 4.0375 4.413 109.30 102.26 91.53"]),
        ])
    func monitoring(number: Int, expected: [String]) throws {
        let budget = try read("monev-tw\(number)")
        let realised = zip(budget.indicatorRealisations, budget.moneyRealisations).map { item, money in
            var figures: [PrintedFigure?] = [
                item.yearTarget, item.quarterTarget, item.realised, item.achievement, item.cumulativeAchievement,
            ]
            if case .percentage(let figure, _) = money.evidence { figures.append(figure) }
            return figures.map { $0?.value?.plainText ?? "?" }.joined(separator: " ")
        }
        #expect(realised == expected)
        #expect(budget.indicatorRealisations.map(\.quarter.rawValue) == [number, number])
        #expect(budget.indicatorRealisations.allSatisfy { $0.cumulativeRealised != nil && $0.narrative != nil })
        #expect(budget.moneyRealisations.map(\.span) == [.cumulative, .cumulative])
    }

    @Test("Nilai komponen AKIP dua tahun, hasil, predikat, dan sebutannya")
    func evaluation() throws {
        let scores = try read("lhe-akip").akipScores
        #expect(
            scores.map { "\($0.year) \($0.level.rawValue) \($0.weight?.value?.plainText ?? "?") \($0.score?.value?.plainText ?? "?")" } == [
                "2022 komponen 30 24.60", "2023 komponen 30 24.60", "2022 komponen 30 22.50", "2023 komponen 30 23.10",
                "2022 komponen 15 11.25", "2023 komponen 15 10.95", "2022 komponen 25 15.00", "2023 komponen 25 15.50",
                "2022 hasil 100 73.35", "2023 hasil 100 74.15",
            ])
        #expect(scores.suffix(2).map { [$0.predicate, $0.word] } == [["BB", "Sangat Baik"], ["BB", "Sangat Baik"]])
    }

    @Test("Setiap butir tindak lanjut utuh")
    func followUp() throws {
        func content(_ items: [FollowUp]) -> [[String?]] {
            items.map { item in
                [item.number, item.recommendation, item.action, item.target, item.plannedTime, item.status, item.evidence]
                    + Quarter.allCases.map { item.realised[$0] }
            }
        }
        #expect(try content(read("tindak-lanjut").followUps) == content(PaperDesk.sample().source.year.budget.followUps))
    }
}
