import BudgetModel
import ExactNumbers

/// Cakupan yang mungkin bagi sebuah jumlah, dari yang tersempit: baris sejak jumlah sebelumnya, satu bagian, jumlah APBD,
/// seluruh tabel.
struct RunningScopes {
    /// Satu cakupan: catatan mana yang dijumlahkan, dan jumlahnya.
    struct Scope {
        let from: Int
        var isInsideTotal = false
        var sums: Amounts
    }

    private let slots: Int
    private var run: [AccountKind: Scope] = [:]
    private var section: [AccountKind: Scope] = [:]
    /// Deretan yang sudah dijumlahkan, dari yang terdahulu: jumlah di luarnya menjumlahkan beberapa yang terakhir.
    private var closed: [AccountKind: [Scope]] = [:]
    private var regional: Scope
    private var whole: [AccountKind: Scope] = [:]

    init(slots: Int) {
        self.slots = slots
        regional = Scope(from: 0, isInsideTotal: true, sums: Amounts(slots: slots))
    }

    /// Menambahkan nilai yang dihitung dari sebuah baris.
    mutating func add(_ amounts: Amounts, at index: Int, kind: AccountKind, group: ProgramGroup?) {
        func grown(_ scope: Scope?) -> Scope {
            var scope = scope ?? Scope(from: index, sums: Amounts(slots: slots))
            scope.sums.add(amounts)
            return scope
        }
        run[kind] = grown(run[kind])
        section[kind] = grown(section[kind])
        whole[kind] = grown(whole[kind])
        if kind == .spending, group?.isInsideTotal ?? true { regional.sums.add(amounts) }
    }

    /// Membuka bagian baru.
    mutating func openSection() {
        run = [:]
        section = [:]
        closed = [:]
    }

    /// Menutup deretan, sesudah sebuah jumlah.
    ///
    /// - Parameter claimed: Cakupan jumlah itu: deretan-deretan di dalamnya menjadi satu.
    mutating func closeRun(_ kind: AccountKind, claimed: Scope? = nil) {
        var runs = (closed[kind] ?? []) + [run[kind]].compactMap(\.self)
        run[kind] = nil
        if let claimed, let first = runs.firstIndex(where: { $0.from >= claimed.from }) {
            let joined = runs[(first + 1)...].reduce(into: runs[first]) { $0.sums.add($1.sums) }
            runs.replaceSubrange(first..., with: [joined])
        }
        closed[kind] = runs.suffix(Self.maximumRuns)
    }

    private static let maximumRuns = 16

    /// Beberapa deretan terakhir bersama-sama: jumlah dari jumlah-jumlah.
    func joinedRuns(_ kind: AccountKind) -> [Scope] {
        let runs = (closed[kind] ?? []) + [run[kind]].compactMap(\.self)
        var joined: [Scope] = []
        for run in runs.reversed() {
            var scope = run
            if let inner = joined.last { scope.sums.add(inner.sums) }
            joined.append(scope)
        }
        return joined
    }

    /// Cakupan-cakupan yang tidak kosong, dari yang tersempit.
    func candidates(_ kind: AccountKind) -> [Scope] {
        let narrow = [run[kind], section[kind]].compactMap(\.self)
        let inside = kind == .spending && !regional.sums.isEmpty ? [regional] : []
        return narrow + inside + [whole[kind]].compactMap(\.self)
    }

    /// Cakupan tersempit dan terlebar, bila tidak ada yang cocok.
    func narrowest(_ kind: AccountKind) -> Scope? { run[kind] ?? section[kind] ?? whole[kind] }

    /// Seluruh tabel.
    func all(_ kind: AccountKind) -> Scope? { whole[kind] }
}
