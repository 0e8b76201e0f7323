import BudgetModel
import ExactNumbers

/// Cakupan yang mungkin bagi sebuah jumlah, dari yang tersempit: baris sejak judul atau jumlah sebelumnya, satu bagian, jumlah
/// APBD, seluruh tabel, lalu beberapa deretan terakhir bersama-sama.
struct RunningScopes {
    /// Satu cakupan: catatan mana yang dijumlahkan, dan jumlahnya.
    struct Scope {
        let from: Int
        var isInsideTotal = false
        var sums: Amounts
        /// Sudah dijumlahkan sebuah jumlah, bukan hanya diputus sebuah judul.
        var isTotalled = false
    }

    /// Deretan-deretan satu bagian tabel.
    private struct Section {
        var run: [AccountKind: Scope] = [:]
        var all: [AccountKind: Scope] = [:]
        /// Deretan yang sudah selesai, dari yang terdahulu: jumlah di luarnya menjumlahkan beberapa yang terakhir.
        var closed: [AccountKind: [Scope]] = [:]
    }

    private let slots: Int
    private var section = Section()
    private var number: Int32 = -1
    /// Bagian-bagian lain: baris tahapan yang satu dapat berdiri di tengah baris-baris tahapan yang lain.
    private var others: [Int32: Section] = [:]
    private var regional: Scope
    private var whole: [AccountKind: Scope] = [:]

    init(slots: Int) {
        self.slots = slots
        regional = Scope(from: 0, isInsideTotal: true, sums: Amounts(slots: slots))
    }

    /// Menambahkan nilai yang dihitung dari sebuah baris.
    mutating func add(_ amounts: Amounts, at index: Int, kind: AccountKind, isInsideTotal: Bool) {
        func grown(_ scope: Scope?) -> Scope {
            var scope = scope ?? Scope(from: index, sums: Amounts(slots: slots))
            scope.sums.add(amounts)
            return scope
        }
        section.run[kind] = grown(section.run[kind])
        section.all[kind] = grown(section.all[kind])
        whole[kind] = grown(whole[kind])
        if kind == .spending, isInsideTotal { regional.sums.add(amounts) }
    }

    /// Membuka bagian bernomor ini, atau meneruskannya.
    mutating func open(section next: Int32) {
        guard next != number else { return }
        others[number] = section
        section = others.removeValue(forKey: next) ?? Section()
        number = next
    }

    /// Menutup deretan, sesudah sebuah jumlah.
    ///
    /// - Parameter claimed: Cakupan jumlah itu: deretan-deretan di dalamnya menjadi satu.
    mutating func closeRun(_ kind: AccountKind, claimed: Scope? = nil) {
        var runs = takeRuns(kind)
        let first = claimed.map { claimed in runs.firstIndex { $0.from >= claimed.from } ?? runs.endIndex } ?? untotalled(runs)
        if let joined = Self.joined(runs[first...]) {
            runs.replaceSubrange(first..., with: [joined])
            runs[first].isTotalled = true
        }
        section.closed[kind] = runs.suffix(Self.maximumRuns)
    }

    /// Memutus deretan setiap jenis di sebuah judul tanpa jumlah: jumlah berikutnya mungkin hanya tentang yang di bawahnya.
    mutating func breakRuns() {
        for kind in section.run.keys { section.closed[kind] = takeRuns(kind).suffix(Self.maximumRuns) }
    }

    private mutating func takeRuns(_ kind: AccountKind) -> [Scope] {
        defer { section.run[kind] = nil }
        return runs(kind)
    }

    private func runs(_ kind: AccountKind) -> [Scope] { (section.closed[kind] ?? []) + [section.run[kind]].compactMap(\.self) }

    /// Deretan pertama sesudah yang terakhir dijumlahkan.
    private func untotalled(_ runs: [Scope]) -> Int { runs.lastIndex(where: \.isTotalled).map { $0 + 1 } ?? 0 }

    private static func joined(_ runs: some Sequence<Scope>) -> Scope? {
        runs.reduce(nil) { joined, run in
            guard var joined else { return run }
            joined.sums.add(run.sums)
            return joined
        }
    }

    private static let maximumRuns = 64

    /// Beberapa deretan terakhir bersama-sama: jumlah dari jumlah-jumlah.
    func joinedRuns(_ kind: AccountKind) -> some Sequence<Scope> {
        sequence(state: (runs: runs(kind), inner: Amounts(slots: slots))) { state in
            guard var scope = state.runs.popLast() else { return nil }
            scope.sums.add(state.inner)
            state.inner = scope.sums
            return scope
        }
    }

    /// Cakupan-cakupan yang tidak kosong, dari yang tersempit.
    func candidates(_ kind: AccountKind) -> [Scope] {
        let narrow = [section.run[kind], section.all[kind]].compactMap(\.self)
        let inside = kind == .spending && !regional.sums.isEmpty ? [regional] : []
        return narrow + inside + [whole[kind]].compactMap(\.self)
    }

    /// Baris-baris sejak jumlah sebelumnya, bila tidak ada yang cocok.
    func narrowest(_ kind: AccountKind) -> Scope? {
        let runs = runs(kind)
        return Self.joined(runs[untotalled(runs)...]) ?? section.all[kind] ?? whole[kind]
    }

    /// Seluruh tabel.
    func all(_ kind: AccountKind) -> Scope? { whole[kind] }
}
