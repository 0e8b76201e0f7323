public import BudgetModel
public import ExactNumbers

/// Bagian anggaran yang membentuk surplus, pembiayaan netto, dan SiLPA.
public enum BalancePart: Sendable, Hashable {
    /// Belanja di dalam jumlah APBD.
    case spending
    /// Pendapatan atau pembiayaan.
    case account(BalanceLine.Kind)
}

/// Jumlah sebuah bagian, dengan jarak terjauhnya dari yang sebenarnya karena dicetak dalam ribuan atau juta.
public struct BalanceAmount: Sendable, Hashable {
    /// Jumlahnya.
    public let amount: Rupiah
    /// Jarak terjauhnya dari yang sebenarnya; nol bila rupiah penuh.
    public let rounding: Rupiah
}

/// Pendapatan dan pembiayaan satu tahun di samping belanjanya: setiap jumlah hanya ada bila bagiannya tertera.
///
/// Kosong bukan nol: tahapan yang tidak memuat suatu bagian tidak punya jumlah bagian itu, jadi juga tidak punya
/// surplus atau SiLPA. Bila beberapa OPD punya bagian itu, jumlah semuanya hanya ada bila setiap OPD memuat tahapannya.
public struct YearBalance: Sendable {
    /// Baris setelah disatukan lintas tahapan, menurut urutan pertama kali muncul.
    public let lines: [BalanceLine]
    /// Penyamaan tulisan yang perlu diketahui pembaca.
    public let weakMatches: [WeakMatch]
    private let sums: [BalancePart: [NameKey: Sum]]

    private struct Sum {
        var amounts = StageAmounts()
        var rounding = Rupiah.zero

        mutating func add(_ other: StageAmounts, rounding: Rupiah) throws(ArithmeticError) {
            for stage in other.stages {
                guard let amount = other[stage] else { continue }
                amounts[stage] = try (amounts[stage] ?? .zero) + amount
            }
            self.rounding = try self.rounding + rounding
        }
    }

    init(_ lines: [BalanceLine], spending: [ProgramPosition]) throws(ArithmeticError) {
        let matching = BalanceMatching(lines)
        self.lines = matching.lines
        weakMatches = matching.weakMatches
        var sums: [BalancePart: [NameKey: Sum]] = [:]
        for (_, positions) in spending.filter(\.group.isInsideTotal).inGroups(by: { $0.officeNumber }) {
            var sum = Sum()
            for position in positions { try sum.add(position.ceilings, rounding: position.rounding) }
            sums[.spending, default: [:]][positions[0].key.office] = sum
        }
        for line in matching.lines {
            try sums[.account(line.kind), default: [:]][NameKey(line.office), default: Sum()]
                .add(line.amounts, rounding: line.rounding)
        }
        self.sums = sums
    }

    /// OPD menurut urutan pertama kali muncul, dengan satu ejaan bagi setiap OPD.
    public var offices: [String] {
        var seen: Set<NameKey> = []
        return lines.compactMap { seen.insert(NameKey($0.office)).inserted ? $0.office : nil }
    }

    /// Jenis yang ada, menurut urutan APBD.
    public var kinds: [BalanceLine.Kind] {
        BalanceLine.Kind.allCases.filter { sums[.account($0)] != nil }
    }

    /// Jumlah sebuah bagian pada suatu tahapan, di semua OPD atau di satu OPD; `nil` bila tidak tertera.
    public func total(
        _ part: BalancePart, at stage: BudgetStage, in office: String? = nil
    ) throws(AnalysisError) -> BalanceAmount? {
        guard let byOffice = sums[part] else { return nil }
        let members = office.map { office in [byOffice[NameKey(office)]].compactMap(\.self) } ?? Array(byOffice.values)
        var (amount, rounding) = (Rupiah.zero, Rupiah.zero)
        for member in members {
            guard let own = member.amounts[stage] else { return nil }
            do {
                amount = try amount + own
                rounding = try rounding + member.rounding
            } catch {
                throw .overflow
            }
        }
        return members.isEmpty ? nil : BalanceAmount(amount: amount, rounding: rounding)
    }

    /// Surplus, pembiayaan netto, atau SiLPA dari baris-barisnya; `nil` bila salah satu bagiannya tidak tertera.
    ///
    /// Pembiayaan yang arahnya tidak disebut kertas membuat pembiayaan netto tidak dapat dihitung. Pendapatan OPD yang
    /// belanjanya tidak ada (pendapatan provinsi di samping belanja satu dinas) tidak punya surplus.
    public func amount(
        of balance: PrintedBalance.Kind, at stage: BudgetStage, in office: String? = nil
    ) throws(AnalysisError) -> BalanceAmount? {
        switch balance {
        case .surplus:
            guard office != nil || hasSpendingWhereverRevenue else { return nil }
            return try combined(
                try total(.account(.revenue), at: stage, in: office), try total(.spending, at: stage, in: office)
            ) { (left, right) throws(ArithmeticError) in try left - right }
        case .netFinancing:
            guard !hasFinancingWithoutDirection(in: office) else { return nil }
            return try combined(
                try total(.account(.receipt), at: stage, in: office), try total(.account(.outlay), at: stage, in: office)
            ) { (left, right) throws(ArithmeticError) in try left - right }
        case .remainder:
            return try combined(
                try amount(of: .surplus, at: stage, in: office), try amount(of: .netFinancing, at: stage, in: office)
            ) { (left, right) throws(ArithmeticError) in try left + right }
        }
    }

    /// `true` bila ada pembiayaan yang arahnya tidak disebut.
    public func hasFinancingWithoutDirection(in office: String? = nil) -> Bool {
        guard let byOffice = sums[.account(.financing)] else { return false }
        return office.map { byOffice[NameKey($0)] != nil } ?? true
    }

    /// `true` bila setiap OPD yang punya pendapatan juga punya belanja.
    private var hasSpendingWhereverRevenue: Bool {
        let spending = sums[.spending] ?? [:]
        return (sums[.account(.revenue)] ?? [:]).keys.allSatisfy { spending[$0] != nil }
    }

    private func combined(
        _ left: BalanceAmount?, _ right: BalanceAmount?, by operation: (Rupiah, Rupiah) throws(ArithmeticError) -> Rupiah
    ) throws(AnalysisError) -> BalanceAmount? {
        guard let left, let right else { return nil }
        do {
            return BalanceAmount(
                amount: try operation(left.amount, right.amount), rounding: try left.rounding + right.rounding
            )
        } catch {
            throw .overflow
        }
    }
}
