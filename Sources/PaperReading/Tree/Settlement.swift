import BudgetModel
import ExactNumbers

/// Putusan tentang seluruh tabel: pohonnya, apa yang dijumlahkan setiap jumlah tertera, dan lipatan yang perlu dijawab.
struct Settlement {
    /// Jumlah tertera selain induk: "Jumlah", judul bagian, baris tanpa nama.
    struct Mark {
        let entry: Int
        /// "Sub Jumlah": hanya sebagian.
        var isPartial = false
        /// Kelompok menurut judul bagiannya.
        var group: ProgramGroup?
        /// Berdiri di atas baris-barisnya.
        var isHeading = false
    }

    /// Apa yang dijumlahkan sebuah jumlah tertera.
    struct Claimed {
        let entry: Int
        let parts: [Int]
    }

    /// Susunan yang dipakai.
    enum Structure {
        /// Yang tertulis; bagian yang tidak tertulis menurut hitungan.
        case written
        /// Hanya menurut hitungan.
        case sums
        /// Tidak ada: setiap baris berdiri sendiri.
        case flat
    }

    private(set) var forest: Forest
    private(set) var claimed: [Claimed] = []
    private(set) var reviews: [FoldReview] = []
    /// Baris tanpa nama yang bukan jumlah baris mana pun.
    private(set) var unexplained: [Int] = []
    private let marks: [Int: Mark]

    /// - Parameters:
    ///   - name: Nama sebuah catatan.
    ///   - answer: Klaim-klaim sebuah lipatan yang diragukan menurut jawaban pengguna; `nil` bila belum dijawab.
    init(
        _ ledger: RowLedger, marks: [Mark], as structure: Structure = .written, levelRows: Int = FoldReview.maximumLevelRows,
        name: (Int) -> String, answer: (FoldReview, Forest) -> [Fold.Claim]?
    ) {
        forest = Forest(ledger, isWritten: structure == .written)
        self.marks = Dictionary(marks.map { ($0.entry, $0) }) { first, _ in first }
        countEmptySections()
        if structure != .flat { fold(name, levelRows, answer) }
        claimTotals()
    }

    /// Judul bagian yang mencetak jumlah tanpa satu baris pun di bawahnya adalah baris itu sendiri.
    private mutating func countEmptySections() {
        let filled = Set(forest.ledger.entries.filter { $0.role == .content }.map(\.section))
        for mark in marks.values.sorted(by: { $0.entry < $1.entry }) where mark.isHeading && mark.group != nil {
            let entry = forest.ledger.entries[mark.entry]
            if entry.role == .heading, !filled.contains(entry.section), forest.ledger.hasAmount(mark.entry) {
                forest.assign(.content, to: mark.entry)
            }
        }
    }

    private struct Scope: Hashable {
        let section: Int32
        let kind: AccountKind
    }

    private mutating func fold(_ name: (Int) -> String, _ levelRows: Int, _ answer: (FoldReview, Forest) -> [Fold.Claim]?) {
        var roots: [Scope: [Int]] = [:]
        for index in forest.ledger.entries.indices {
            let entry = forest.ledger.entries[index]
            guard entry.role == .content, entry.parent < 0 else { continue }
            roots[Scope(section: entry.section, kind: forest.kind(of: index)), default: []].append(index)
        }
        let totals = sectionTotals(isOnlySection: Set(roots.keys.map(\.section)).count == 1)
        for (scope, own) in roots.sorted(by: { ($0.key.section, $0.key.kind.rawValue) < ($1.key.section, $1.key.kind.rawValue) }) {
            let review = FoldReview(own, in: forest, total: totals[scope], levelRows: levelRows, name: name)
            guard !contradictsTotal(review) else { continue }
            let claims = review.verdict == .tree ? review.claims : review.verdict == .doubt ? answer(review, forest) ?? [] : []
            for claim in claims { forest.claim(claim.sum, claim.parts) }
            if review.verdict != .flat { reviews.append(review) }
        }
    }

    /// `true` bila sebuah jumlah tertera di tengah baris-baris sebuah klaim memang jumlah semua baris di atasnya: yang di bawahnya
    /// lalu bukan bagian dari yang di atasnya.
    private func contradictsTotal(_ review: FoldReview) -> Bool {
        guard review.verdict != .flat else { return false }
        return marks.values.contains { mark in
            let entry = forest.ledger.entries[mark.entry]
            guard entry.role == .total, forest.ledger.hasAmount(mark.entry) else { return false }
            let spans = review.claims.contains { claim in
                let rows = [claim.sum] + claim.parts
                return rows.contains { $0 < mark.entry } && rows.contains { $0 > mark.entry }
            }
            guard spans else { return false }
            let above = review.roots.filter { $0 < mark.entry && forest.ledger.entries[$0].section == entry.section }
            return forest.ledger.agreement(of: mark.entry, with: forest.sum(above)) == .exact
        }
    }

    /// Jumlah terakhir setiap bagian, yang mencakup seluruh bagiannya.
    private func sectionTotals(isOnlySection: Bool) -> [Scope: Int] {
        var totals: [Scope: Int] = [:]
        for mark in marks.values.sorted(by: { $0.entry < $1.entry }) where !mark.isPartial {
            let entry = forest.ledger.entries[mark.entry]
            guard entry.role == .total || entry.role == .nameless, forest.ledger.hasAmount(mark.entry) else { continue }
            totals[Scope(section: entry.section, kind: entry.kind)] = mark.entry
        }
        return totals
    }

    private mutating func claimTotals() {
        var scopes = RunningScopes(slots: forest.ledger.slots.count)
        var waiting: [Mark] = []
        for index in forest.ledger.entries.indices {
            let entry = forest.ledger.entries[index]
            guard entry.role != .aside else { continue }
            scopes.open(section: entry.section)
            if forest.ledger.opensRun(index) { scopes.breakRuns() }
            switch entry.role {
            case .aside: break
            case .content:
                if let mark = marks[index], !mark.isHeading, let scope = exact(index, scopes) {
                    forest.assign(.total, to: index)
                    claim(index, scope)
                    scopes.closeRun(entry.kind, claimed: scope)
                } else {
                    add(index, to: &scopes)
                }
            case .total, .nameless, .heading:
                guard let mark = marks[index], forest.ledger.hasAmount(index) else { continue }
                if mark.isHeading || scopes.candidates(entry.kind).isEmpty {
                    waiting.append(mark)
                } else {
                    scopes.closeRun(entry.kind, claimed: judge(mark, scopes))
                }
            }
        }
        if !waiting.isEmpty {
            let lines = HeadedLines(forest)
            for mark in waiting { judgeHeading(mark, lines) }
        }
        claimed.sort { $0.entry < $1.entry }
    }

    private func add(_ index: Int, to scopes: inout RunningScopes) {
        var amounts = Amounts(slots: forest.ledger.slots.count)
        for slot in forest.ledger.slots.indices where forest.counts(index, slot: slot) {
            amounts.add(forest.ledger.amount(index, slot), slot)
        }
        guard !amounts.isEmpty else { return }
        amounts.addRounding(forest.ledger.rounding(index))
        scopes.add(amounts, at: index, kind: forest.kind(of: index), isInsideTotal: forest.ledger.entries[index].isInsideTotal)
    }

    /// Yang tepat sama dengan jumlah ini; baris bernomor atau berkode yang namanya berawal "Jumlah" hanya jumlah bila ada.
    private func exact(_ entry: Int, _ scopes: RunningScopes) -> RunningScopes.Scope? {
        first(of: entry, scopes) { $0 == .exact }
    }

    private func first(of entry: Int, _ scopes: RunningScopes, where fits: (Forest.Agreement) -> Bool) -> RunningScopes.Scope? {
        let kind = forest.ledger.entries[entry].kind
        func isFitting(_ scope: RunningScopes.Scope) -> Bool { fits(forest.ledger.agreement(of: entry, with: scope.sums)) }
        return scopes.candidates(kind).first(where: isFitting) ?? scopes.joinedRuns(kind).first(where: isFitting)
    }

    /// Menetapkan apa yang dijumlahkan sebuah jumlah; hasilnya cakupan yang cocok.
    private mutating func judge(_ mark: Mark, _ scopes: RunningScopes) -> RunningScopes.Scope? {
        let kind = forest.ledger.entries[mark.entry].kind
        let isNameless = forest.ledger.entries[mark.entry].role == .nameless
        let isOwn = isNameless && mark.isPartial
        if !isOwn, let fitting = exact(mark.entry, scopes) ?? first(of: mark.entry, scopes, where: { $0 == .rounded }) {
            claim(mark.entry, fitting)
            return fitting
        } else if isNameless {
            unexplained.append(mark.entry)
        } else if let roots = agreeingRoots(mark.entry, kind) {
            claimed.append(Claimed(entry: mark.entry, parts: roots))
        } else {
            claim(mark.entry, mark.isPartial ? scopes.narrowest(kind) : scopes.all(kind))
        }
        return nil
    }

    /// Jumlah di judul bagian dapat mencakup lebih dari bagiannya: "Anggaran : Rp 23.077.608.564" di atas program utama.
    private mutating func judgeHeading(_ mark: Mark, _ headed: HeadedLines) {
        let entry = forest.ledger.entries[mark.entry]
        guard entry.role != .content else { return }
        let all = headed.all(entry.kind)
        let own = mark.isHeading ? headed.own(entry.section, entry.kind) : all
        let sets = mark.group == nil ? [own, headed.inside(entry.kind), all] : [own]
        let agreements = sets.map { $0.indices.isEmpty ? .silent : forest.ledger.agreement(of: mark.entry, with: $0.sums) }
        let agreeing = (agreements.firstIndex(of: .exact) ?? agreements.firstIndex(of: .rounded)).map { sets[$0].indices }
        guard entry.role != .nameless || (agreeing != nil && !mark.isPartial) else {
            unexplained.append(mark.entry)
            return
        }
        let narrowest = mark.group == nil && own.indices.isEmpty ? all.indices : own.indices
        guard let parts = agreeing ?? (narrowest.isEmpty ? nil : narrowest) else { return }
        claimed.append(Claimed(entry: mark.entry, parts: parts))
    }

    private mutating func claim(_ entry: Int, _ scope: RunningScopes.Scope?) {
        guard let scope else { return }
        let kind = forest.ledger.entries[entry].kind
        let parts = (scope.from..<entry).filter { index in
            forest.isCounted(index) && forest.kind(of: index) == kind
                && (!scope.isInsideTotal || forest.ledger.entries[index].isInsideTotal)
        }
        claimed.append(Claimed(entry: entry, parts: parts))
    }

    /// Puncak-puncak yang jumlah terteranya sama dengan jumlah ini: bedanya lalu milik induk di bawahnya, bukan jumlah ini.
    private func agreeingRoots(_ entry: Int, _ kind: AccountKind) -> [Int]? {
        let roots = forest.roots(of: kind).filter { $0 < entry }
        return forest.ledger.agreement(of: entry, with: forest.sum(roots)) == .exact ? roots : nil
    }
}

extension Settlement {
    /// Jumlah berlabel terakhir yang mencetak pagu dan sama dengan semua baris belanja berpagu tabelnya, di semua kolomnya.
    var closed: Int? {
        let counted = Set(
            forest.ledger.entries.indices.filter { index in
                forest.kind(of: index) == .spending && forest.ledger.ceilingSlots.contains { forest.counts(index, slot: $0) }
            })
        guard !counted.isEmpty else { return nil }
        return claimed.last { claim in
            forest.ledger.entries[claim.entry].role == .total && counted.isSubset(of: claim.parts)
                && forest.ledger.ceilingSlots.contains { forest.ledger.amount(claim.entry, $0) != nil }
                && forest.ledger.agreement(of: claim.entry, with: forest.countedSum(claim.parts)) == .exact
        }?.entry
    }

    /// Banyaknya jumlah tertera yang sama dengan baris-barisnya, dan yang tidak.
    var totalsMet: (count: Int, missed: Int) {
        let agreements = claimed.filter { forest.ledger.entries[$0.entry].role == .total }.map {
            forest.ledger.agreement(of: $0.entry, with: forest.countedSum($0.parts))
        }
        return (agreements.count { $0 == .exact || $0 == .rounded }, agreements.count { $0 == .differs })
    }
}

extension Forest {
    typealias Agreement = RowLedger.Agreement
}
