import BudgetModel
import ExactNumbers

/// Batas bawah dan batas atas setiap baris tahapan dasar, sebelum lantainya.
struct ProposalBounds {
    struct Line {
        let row: Int
        let position: Int
        let ceiling: Rupiah
        /// Sebab barisnya tetap; `nil` bila ikut dibagi.
        var fixed: Proposal.Reason?
        var lower: Rupiah
        /// `nil` bila tidak berbatas.
        var upper: Rupiah?
        /// Tarif yang menentukan batas atasnya.
        var rate: Quantity?
        /// `true` bila batas atasnya ditulis orang.
        var isCapped = false
    }

    private(set) var lines: [Line] = []
    /// Jumlah pagu di dalam cakupan.
    let ceiling: Rupiah
    /// `true` bila jumlahnya dipotong dan tidak satu baris pun boleh naik.
    let isCut: Bool

    /// - Throws: ``ProposalError`` bila cakupannya kosong, satuannya bukan satuan, atau sebuah pemilih tidak memilih apa pun.
    init(_ year: BudgetYear, request: ProposalRequest, base: BudgetStage) throws {
        guard request.unit > .zero else { throw ProposalError.notAUnit(request.unit) }
        let positions = year.positionOfLines
        let sources = Set(request.sources)
        var matches = SelectorMatches(request.rules)
        var scoped: [Rupiah] = []
        for row in year.lines.indices {
            guard let ceiling = year.lines.ceilings(at: row)[base] else { continue }
            let position = year.positions[positions[row]]
            let isInScope = sources.isEmpty ? position.fundingSource.isUntied : sources.contains(position.fundingSource)
            var line = Line(row: row, position: positions[row], ceiling: ceiling, lower: ceiling, upper: ceiling)
            if isInScope {
                scoped.append(ceiling)
                try matches.bound(&line, by: year.lines[row], unit: request.unit)
            } else {
                line.fixed = .otherSource
            }
            lines.append(line)
        }
        let present = Set(year.positions.filter { $0.ceilings[base] != nil }.map(\.fundingSource))
        guard !scoped.isEmpty else { throw ProposalError.nothingInScope(request.sources, present: present.sorted()) }
        if let absent = request.sources.first(where: { !present.contains($0) }) {
            throw ProposalError.absentSource(absent, present: present.sorted())
        }
        if let unused = matches.unused { throw ProposalError.selectsNothing(unused) }
        ceiling = try .sum(scoped)
        isCut = request.total < ceiling && !request.mayMoveBothWays
        for index in lines.indices where lines[index].fixed == nil {
            lines[index].direct(cutting: isCut, bothWays: request.mayMoveBothWays)
        }
    }
}

extension ProposalBounds {
    /// Jumlah baris yang dilindungi.
    var protected: Rupiah {
        get throws(ArithmeticError) {
            try .sum(lines.lazy.filter { if case .protected = $0.fixed { true } else { false } }.map(\.ceiling))
        }
    }
}

extension ProposalBounds.Line {
    /// Menetapkan batas menurut arah perubahan jumlahnya; batas atas yang ada berasal dari tarif atau batas tertulis.
    fileprivate mutating func direct(cutting: Bool, bothWays: Bool) {
        lower = .zero
        if cutting {
            upper = min(upper ?? ceiling, ceiling)
        } else if !bothWays {
            lower = min(upper ?? ceiling, ceiling)
        }
    }
}

/// Pemilih-pemilih sebuah ketentuan, dan yang sudah memilih sesuatu.
private struct SelectorMatches {
    private let rules: ProposalRules
    private var used: Set<LineSelector> = []

    init(_ rules: ProposalRules) { self.rules = rules }

    /// Pemilih pertama yang tidak memilih satu baris pun di dalam cakupan.
    var unused: LineSelector? {
        (rules.protected + rules.rates.map(\.selector) + rules.caps.map(\.selector)).first { !used.contains($0) }
    }

    /// Menetapkan apakah barisnya tetap, dan batas atasnya menurut tarif dan batas tertulis.
    mutating func bound(_ line: inout ProposalBounds.Line, by own: BudgetLine, unit: Rupiah) throws(ArithmeticError) {
        guard !line.ceiling.isNegative else {
            line.fixed = .negative
            return
        }
        line.upper = nil
        guard !rules.isEmpty else { return }
        let protection = best(rules.protected.map { ($0, ()) }, for: own)
        let rate = best(rules.rates.map { ($0.selector, $0.percent) }, for: own)
        let cap = best(rules.caps.map { ($0.selector, $0.cap) }, for: own)
        if let protection {
            line.fixed = .protected(protection.selector)
            line.upper = line.ceiling
            return
        }
        if let rate {
            line.rate = rate.value
            line.upper = try line.portion(Quantity(100) - rate.value, unit: unit)
        }
        guard let cap else { return }
        let most: Rupiah
        switch cap.value {
        case .amount(let amount): most = amount
        case .percent(let percent): most = try line.portion(percent, unit: unit)
        }
        if line.upper.map({ most < $0 }) ?? true { (line.upper, line.rate, line.isCapped) = (most, nil, true) }
    }

    /// Pemilih yang paling rinci; yang sama rincinya, yang pertama ditulis.
    private mutating func best<Value>(
        _ entries: [(LineSelector, Value)], for line: BudgetLine
    ) -> (selector: LineSelector, value: Value)? {
        var best: (selector: LineSelector, value: Value, precision: Int)?
        for (selector, value) in entries {
            guard let precision = selector.precision(on: line) else { continue }
            used.insert(selector)
            if precision > best?.precision ?? -1 { best = (selector, value, precision) }
        }
        return best.map { ($0.selector, $0.value) }
    }
}

extension ProposalBounds.Line {
    /// Sebagian pagunya dalam persen, dibulatkan ke bawah ke kelipatan satuan; 100 % tepat pagunya.
    fileprivate func portion(_ percent: Quantity, unit: Rupiah) throws(ArithmeticError) -> Rupiah {
        guard percent != Quantity(100) else { return ceiling }
        let exact = try ceiling.multiplied(by: Ratio(percent: percent), rule: .floor)
        return Rupiah(sen: exact.sen / unit.sen * unit.sen)
    }
}
