package import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import SeededRandom

/// Kantor kecil karangan: indikator, program, dan kertas-kertasnya setahun, dengan cara menulis acak.
package struct RandomOffice {
    package private(set) var budget = Budget()
    package let dress: PaperDress
    private var generator: SeededGenerator
    private let year = 2025
    private let office = "Dinas Karya Kabupaten Contoh"

    /// Benih yang sama selalu memberi kantor yang sama.
    package init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        dress = PaperDress.random(using: &generator)
        addIndicators()
        addPrograms()
        addPlan()
        addKeyIndicators()
        addAgreements()
        addMonitoring()
        addEvaluation()
        addFollowUps()
    }

    /// Kertas-kertasnya.
    package var papers: [DrawnPaper] { OfficePapers(budget, region: "Kabupaten Contoh") { [dress] _ in dress }.papers }

    private static let place = SourceLocation(file: "kantor")

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &generator)] }
    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &generator) <= percent }
    private mutating func shuffledPrefix(_ values: [String], _ range: ClosedRange<Int>) -> [String] {
        Array(values.shuffled(using: &generator).prefix(Int.random(in: range, using: &generator)))
    }
}

/// Yang diukur dan yang dibiayai.
extension RandomOffice {
    private mutating func addIndicators() {
        let names = shuffledPrefix(
            [
                "Nilai Ekspor Daerah", "Nilai Ekspor", "Indeks Kepuasan Masyarakat", "Persentase Pasar Tertib Ukur",
                "Jumlah Industri Kecil",
                "Nilai SAKIP", "Angka Kemiskinan", "Cakupan Air Minum", "Prevalensi Stunting", "Produksi Padi", "Nilai Reformasi Birokrasi",
            ], 1...5)
        let objectives = shuffledPrefix(
            ["Meningkatnya ekspor", "Tertibnya pasar", "Meningkatnya kualitas layanan", "Meningkatnya akuntabilitas"], 1...3)
        let goals = ["Meningkatnya ekonomi daerah", "Terwujudnya tata kelola yang baik"]
        for (index, name) in names.enumerated() {
            let place = index * objectives.count / names.count
            budget.indicators.append(
                Indicator(
                    code: "i\(index)", goal: goals[place % 2], objective: objectives[place], name: name,
                    unitOfMeasure: pick(["persen", "Triliun (Rp)", "Ton", "Orang", "Nilai", "Indeks", "Juta (Rp)"]),
                    definition: "Ukuran \(name)", formula: "a dibagi b",
                    unitInCharge: pick([nil, "Bidang Bina Usaha", "Bidang Bina Usaha; UPTD Balai"]),
                    location: Self.place))
        }
    }

    private mutating func addPrograms() {
        let core = shuffledPrefix(
            [
                "Program Pengembangan Ekspor", "Program Perlindungan Konsumen", "Program Pembangunan Industri", "Program Sarana Distribusi",
                "Program Pengelolaan Informasi Industri", "Program Stabilisasi Harga", "Program Pemasaran Produk Dalam Negeri",
            ], budget.indicators.count...7)
        for (index, name) in core.enumerated() {
            let indicator = budget.indicators[index * budget.indicators.count / core.count]
            let units: [String?] = chance(25) ? [nil, "UPTD BALAI"] : [nil]
            for unit in units {
                addLine(name, unit: unit, group: .core)
                budget.links.append(
                    ProgramLink(
                        program: CodedName(name: name), unit: unit, indicator: indicator.code, weight: Quantity(100), location: Self.place))
            }
        }
        if chance(80) {
            addLine("Program Penunjang Urusan Pemerintahan Daerah Kabupaten", unit: nil, group: .overhead)
            if chance(40) { addLine("Program Penunjang Urusan Pemerintahan Daerah Kabupaten", unit: "UPTD BALAI", group: .overhead) }
        }
        if chance(50) { addLine("Program Perdagangan Luar Negeri", unit: nil, group: .support) }
    }

    private mutating func addLine(_ name: String, unit: String?, group: ProgramGroup) {
        var ceilings = StageAmounts()
        ceilings[.original] = amount()
        ceilings[.revised] = amount()
        let line = try? BudgetLine(
            year: year, office: office, unit: unit, program: CodedName(name: name), group: group,
            fundingSource: group == .support ? .central : .regional, ceilings: ceilings, location: Self.place)
        if let line { budget.lines.append(line) }
    }

    private mutating func amount() -> Rupiah {
        if chance(8) { return .zero }
        return Rupiah(sen: Int128(Int64.random(in: 10_000...9_999_999_999, using: &generator)) * 100)
    }
}

/// Kertas-kertasnya.
extension RandomOffice {
    private mutating func add(
        _ kind: PaperKind, title: String? = nil, number: String? = nil, date: String? = nil, weekday: String? = nil,
        stage: BudgetStage? = nil,
        amends: String? = nil, year: Int? = nil
    ) -> String {
        let code = "\(kind.rawValue) \(budget.documents.count)"
        budget.documents.append(
            Document(
                code: code, kind: kind.rawValue, title: title, number: number, printedDate: date, printedWeekday: weekday,
                year: year ?? self.year, stage: stage, amends: amends, location: Self.place))
        return code
    }

    /// Angka seperti tercetak: desimal, bulat, beribuan, rentang, atau predikat.
    private mutating func figure(onlyNumbers: Bool = false) -> String {
        let whole = Int.random(in: 1...99, using: &generator)
        switch Int.random(in: 0...(onlyNumbers ? 6 : 9), using: &generator) {
        case 0...2: return "\(whole),\(Int.random(in: 10...99, using: &generator))"
        case 3: return "\(whole)"
        case 4: return "\(whole),\(Int.random(in: 100...999, using: &generator))"
        case 5: return "\(whole).\(Int.random(in: 100...999, using: &generator)),5"
        case 6: return "\(whole),5"
        case 7: return "\(whole)-\(whole + 5)"
        case 8: return pick(["BB", "A", "B"])
        default: return "\(whole),\(Int.random(in: 10...99, using: &generator))%"
        }
    }

    private mutating func addTarget(_ document: String, _ indicator: String, _ kind: Target.Kind, _ year: Int?) {
        let figure = PrintedFigure(text: figure(), reading: .unreadable, location: Self.place)
        budget.targets.append(Target(document: document, indicator: indicator, kind: kind, year: year, figure: figure))
    }

    private mutating func addPlan() {
        let document = add(
            .plan, title: "Tabel 7.1 Indikator Kinerja \(office) yang Mengacu pada Tujuan dan Sasaran RPD 2024-2026", year: 2024)
        for indicator in budget.indicators {
            addTarget(document, indicator.code, .baseline, nil)
            for year in 2024...2026 { addTarget(document, indicator.code, .target, year) }
            addTarget(document, indicator.code, .endOfPeriod, nil)
        }
    }

    private mutating func addKeyIndicators() {
        let used = budget.indicators.filter { _ in Bool.random(using: &generator) }.map(\.code)
        guard !used.isEmpty else { return }
        let first = add(.keyIndicators, number: "188.4/\(Int.random(in: 1...200, using: &generator))/SK/2025", date: "9 Januari 2025")
        addYears(first, used)
        guard chance(70) else { return }
        let number = "188.4/\(Int.random(in: 201...400, using: &generator))/SK/2025"
        for _ in 0..<Int.random(in: 1...2, using: &generator) {
            addYears(add(.keyIndicatorsRevised, number: number, date: "27 Juni 2025", amends: first), used)
        }
    }

    private mutating func addYears(_ document: String, _ indicators: [String]) {
        for indicator in indicators {
            addTarget(document, indicator, .baseline, 2024)
            for year in 2025...2027 { addTarget(document, indicator, .target, year) }
        }
    }

    private mutating func addAgreements() {
        var original: String?
        for (kind, stage) in [(PaperKind.agreement, BudgetStage.original), (.agreementRevised, .revised)] {
            let document = add(kind, date: stage == .original ? "Januari 2025" : "November 2025", stage: stage, amends: original)
            original = original ?? document
            for indicator in budget.indicators { addTarget(document, indicator.code, .target, year) }
            addTotals(document, stage)
        }
        if chance(50) {
            _ = add(.minutes, number: "BA-\(Int.random(in: 1...99, using: &generator))/KARYA/2025", date: "27 Juni 2025", weekday: "Jumat")
        }
    }

    private mutating func addTotals(_ document: String, _ stage: BudgetStage) {
        func sum(_ groups: Set<ProgramGroup>) -> Rupiah {
            Rupiah(sen: budget.lines.filter { groups.contains($0.group) }.reduce(0) { $0 + ($1.ceilings[stage]?.sen ?? 0) })
        }
        let used = Set(budget.lines.map(\.group))
        func add(_ label: String, _ scope: TotalScope, _ groups: Set<ProgramGroup>) {
            budget.printedTotals.append(
                PrintedTotal(document: document, label: label, scope: scope, amount: sum(groups), location: Self.place))
        }
        switch dress.totals {
        case .none: return
        case .foot:
            let scope: TotalScope = used.contains(.support) ? .everything : used.contains(.overhead) ? .regional : .core
            add("JUMLAH", scope, used)
        case .above, .sections:
            add("Anggaran", .core, [.core])
            if used.contains(.overhead) { add("TAMBAHAN", .overhead, [.overhead]) }
            if used.contains(.support) { add("PENDUKUNG", .support, [.support]) }
        }
    }

    private mutating func addMonitoring() {
        let count = Int.random(in: 0...4, using: &generator)
        for quarter in Quarter.allCases.prefix(count) {
            let document = add(.monitoring)
            for indicator in budget.indicators {
                func printed(_ text: String) -> PrintedFigure { PrintedFigure(text: text, reading: .unreadable, location: Self.place) }
                var fact = IndicatorRealisation(
                    document: document, indicator: indicator.code, year: year, quarter: quarter,
                    realised: printed(figure(onlyNumbers: true)),
                    location: Self.place)
                let known = budget.indicatorRealisations.first { $0.indicator == indicator.code }?.yearTarget
                fact.yearTarget = known ?? printed(figure(onlyNumbers: true))
                fact.quarterTarget = printed(figure(onlyNumbers: true))
                fact.achievement = printed("\(figure(onlyNumbers: true))%")
                fact.narrative = chance(60) ? pick(["ekspor turun", "sesuai rencana", "harga naik"]) : nil
                budget.indicatorRealisations.append(fact)
                let percent =
                    "\(Int.random(in: 1...24, using: &generator) * quarter.rawValue),\(Int.random(in: 10...99, using: &generator))%"
                budget.moneyRealisations.append(
                    MoneyRealisation(
                        document: document, subject: .indicator(indicator.code), year: year, quarter: quarter, span: .cumulative,
                        evidence: .percentage(printed(percent), of: nil), location: Self.place))
            }
        }
    }

    private mutating func addEvaluation() {
        guard chance(60) else { return }
        let document = add(
            .evaluation, number: "700/\(Int.random(in: 1...99, using: &generator))/LHE/2025", date: "5 April 2025", year: 2024)
        let components = [
            ("Perencanaan Kinerja", 30), ("Pengukuran Kinerja", 30), ("Pelaporan Kinerja", 15),
            ("Evaluasi Akuntabilitas Kinerja Internal", 25),
        ]
        func printed(_ text: String) -> PrintedFigure { PrintedFigure(text: text, reading: .unreadable, location: Self.place) }
        for year in [2023, 2024] {
            for (name, weight) in components {
                let score = "\(Int.random(in: 10...29, using: &generator)),\(Int.random(in: 10...99, using: &generator))"
                budget.akipScores.append(
                    AKIPScore(
                        document: document, year: year, level: .component, component: name, weight: printed("\(weight)"),
                        score: printed(score),
                        location: Self.place))
            }
            let score = "\(Int.random(in: 50...89, using: &generator)),\(Int.random(in: 10...99, using: &generator))"
            budget.akipScores.append(
                AKIPScore(
                    document: document, year: year, level: .result, component: "Nilai Hasil Evaluasi", weight: printed("100"),
                    score: printed(score), predicate: pick(["BB", "B"]), word: "Sangat Baik", location: Self.place))
        }
    }

    private mutating func addFollowUps() {
        guard chance(60) else { return }
        let document = add(.followUp)
        for number in 1...Int.random(in: 1...4, using: &generator) {
            for part in 0..<Int.random(in: 1...2, using: &generator) {
                var realised: [Quarter: String] = [:]
                for quarter in Quarter.allCases where chance(40) { realised[quarter] = "Notulen \(quarter.name)" }
                budget.followUps.append(
                    FollowUp(
                        document: document, number: "\(number)", recommendation: "Rekomendasi ke-\(number) dilaksanakan seluruhnya",
                        action: "Rapat bagian \(part + 1)", target: "Notulen rapat",
                        plannedTime: pick(["Oktober 2025", "April - Juni 2025"]),
                        status: pick(["Selesai", "Belum"]), realised: realised, evidence: pick([nil, "arsip 12"]), location: Self.place))
            }
        }
    }
}
