import BudgetModel
import ExactNumbers

/// Uang setiap indikator dalam satu tahun, dikumpulkan satu kali.
struct IndicatorMoneyIndex {
    private let shares: [IndicatorShare]
    /// Nomor bagian setiap indikator.
    private let numbers: [String: [Int]]
    /// Penyerapan yang dicetak bagi indikatornya.
    private var direct: [String: [Quarter: [AbsorptionRecord]]] = [:]
    /// Penyerapan program yang memuat sebuah bagian.
    private var ofPrograms: [Quarter: [Int: [ProgramRecord]]] = [:]

    /// Penyerapan sebuah program dan nomor semua bagiannya.
    private struct ProgramRecord: Hashable {
        let record: AbsorptionRecord
        let members: [Int]
    }

    init(_ year: BudgetYear) throws(AnalysisError) {
        let shares = year.shares
        self.shares = shares
        numbers = Dictionary(grouping: shares.indices.filter { shares[$0].indicator != nil }) { shares[$0].indicator ?? "" }
        for record in try year.absorptionRecords() {
            // Angka satu bulan di tengah triwulan bukan angka triwulannya.
            guard let quarter = record.realisation.period.closedQuarter, !record.absorptions.isEmpty else { continue }
            switch record.realisation.subject {
            case .indicator(let code): direct[code, default: [:]][quarter, default: []].append(record)
            case .program:
                let members = year.shareIndex.numbers(meantBy: record.realisation)
                for member in members {
                    ofPrograms[quarter, default: [:]][member, default: []].append(ProgramRecord(record: record, members: members))
                }
            case .office: break
            }
        }
    }

    func money(of indicator: String) throws(ArithmeticError) -> IndicatorMoney {
        let numbers = numbers[indicator] ?? []
        var cost = StageAmounts()
        for share in numbers.map({ shares[$0] }) {
            for stage in share.ceilings.stages {
                guard let amount = share.ceilings[stage] else { continue }
                cost[stage] = try (cost[stage] ?? .zero) + amount
            }
        }
        var quarters: [QuarterMoney] = []
        for quarter in Quarter.allCases { quarters.append(try money(of: indicator, numbers, cost, in: quarter)) }
        return IndicatorMoney(shares: numbers.map { shares[$0] }, cost: cost, quarters: quarters)
    }

    private func money(
        of indicator: String, _ numbers: [Int], _ cost: StageAmounts, in quarter: Quarter
    ) throws(ArithmeticError) -> QuarterMoney {
        let own = direct[indicator]?[quarter] ?? []
        if let first = own.first {
            let isSame = own.allSatisfy { $0.absorptions == first.absorptions }
            return QuarterMoney(
                quarter: quarter, source: isSame ? .indicator : .disputed, absorptions: isSame ? first.absorptions : [], records: own)
        }
        let found = numbers.map { ofPrograms[quarter]?[$0] ?? [] }
        let records = found.flatMap(\.self).distinct
        if found.contains(where: { Set($0.map(\.record.absorptions)).count > 1 }) {
            return QuarterMoney(quarter: quarter, source: .disputed, absorptions: [], records: records.map(\.record))
        }
        guard !numbers.isEmpty, !found.contains(where: \.isEmpty) else {
            return QuarterMoney(quarter: quarter, source: .unknown, absorptions: [], records: [])
        }
        let used = found.compactMap(\.first).distinct
        var absorptions: [Absorption] = []
        for stage in cost.stages {
            if let absorption = try sum(used, of: indicator, cost[stage] ?? .zero, at: stage) { absorptions.append(absorption) }
        }
        let source = absorptions.isEmpty ? QuarterMoney.Source.unknown : .programs
        return QuarterMoney(quarter: quarter, source: source, absorptions: absorptions, records: used.map(\.record))
    }

    /// Jumlah bagian indikator ini dari setiap program; `nil` bila salah satunya tidak dapat dibagi.
    private func sum(
        _ records: [ProgramRecord], of indicator: String, _ ceiling: Rupiah, at stage: BudgetStage
    ) throws(ArithmeticError) -> Absorption? {
        var realised = AmountRange(.zero)
        var (rounding, ceilingRounding) = (Rupiah.zero, Rupiah.zero)
        for item in records {
            // Jumlah yang pasti sama bagi setiap tahapan, juga yang tidak memuat programnya.
            let known = item.record.absorptions.first { $0.stage == stage } ?? item.record.absorptions.first { $0.realised.isExact }
            guard let known, let part = try part(of: known.realised, item.members, indicator) else { return nil }
            realised = try realised + part
            rounding = try rounding + .sum(item.record.parts.map(\.rounding))
            ceilingRounding = try ceilingRounding + .sum(item.members.map { shares[$0].position.rounding })
        }
        return try Absorption(stage: stage, ceiling: ceiling, realised: realised, rounding: rounding, ceilingRounding: ceilingRounding)
    }

    /// Bagian indikator ini dari realisasi sebuah program, menurut bobot kaitannya: jumlah yang pasti dibagi dengan sisa terbesar, batas-batas
    /// rentang dibulatkan ke luar ke sen. Program yang berdiri di beberapa kedudukan hanya dapat dibagi bila seluruhnya milik indikator ini.
    private func part(of realised: AmountRange, _ members: [Int], _ indicator: String) throws(ArithmeticError) -> AmountRange? {
        let parts = members.map { shares[$0] }
        if parts.allSatisfy({ $0.indicator == indicator }) { return realised }
        guard parts.allSatisfy({ $0.position == parts[0].position }) else { return nil }
        var rest = Quantity(100)
        for part in parts { rest = try rest - (part.weight ?? .zero) }
        let weights = parts.map { $0.weight ?? max(rest, .zero) }
        guard let place = parts.firstIndex(where: { $0.indicator == indicator }) else { return nil }
        if realised.isExact { return AmountRange(try realised.lower.apportioned(over: weights)[place]) }
        var whole = Quantity.zero
        for weight in weights { whole = try whole + weight }
        let share = try Ratio(weights[place], over: whole)
        return AmountRange(
            lower: try realised.lower.multiplied(by: share, rule: .floor), upper: try realised.upper.multiplied(by: share, rule: .ceiling))
    }
}
