import BudgetModel
import ExactNumbers

/// Menyusun baris demi baris menurut bukti yang tertulis; yang dipegang hanya satu jalur pohon, dan induk-induk akun yang
/// tertutup di dalam satu program, karena akun dapat terpotong dan disambung lagi.
struct LevelTree {
    private struct Node {
        var row: PaperRow
        let entry: Int
        /// Kepala rekening kode gabungan yang kegiatannya tidak dicetak di atasnya.
        let head: AccountHead?
        /// Urusan atau bidang urusan.
        let isFunction: Bool
        var hasChildren = false
        /// Di bawah kepala rekening ini sudah ada program.
        var hasPrograms = false
        /// Jumlah bagian-bagian sebuah urusan sejauh ini.
        var held = StageAmounts()

        /// `true` bila bagian-bagian urusan ini sudah tepat sebanyak yang dicetaknya.
        var isComplete: Bool { isFunction && hasChildren && !row.ceilings.stages.isEmpty && held == row.ceilings }
    }

    /// Tempat sebuah baris di pohon.
    struct Place {
        /// Nomor catatan induknya; `nil` di puncak.
        let parent: Int?
        /// `true` bila induknya baru pasti setelah jumlahnya dibandingkan.
        let isSoft: Bool
        /// Baris-baris di atasnya, dari luar ke dalam.
        let ancestors: [PaperRow]
        /// `true` bila barisnya kepala rekening yang menaungi program.
        let isProgramHead: Bool
    }

    private var path: [Node] = []
    /// Induk akun yang sudah tertutup di bawah baris program yang sama, menurut ruas kodenya.
    private var closed: [[String]: [Node]] = [:]

    /// Baris sebelumnya mengulang induk yang masih terbuka.
    private var isRepeating = false

    /// Baris terakhir.
    var last: PaperRow? { path.last?.row }

    /// Menyambung nama baris terakhir, yang terpotong oleh pergantian halaman.
    mutating func continueName(with words: String) { if !path.isEmpty { path[path.count - 1].row.name += " \(words)" } }

    /// `true` bila `row` mengulang induk yang masih terbuka, di halaman berikutnya; tepat di bawah induk yang diulang juga
    /// bila baris itu belum punya bagian.
    mutating func repeats(_ row: PaperRow) -> Bool {
        isRepeating = path.contains { ($0.hasChildren || isRepeating) && $0.row.isRepeated(by: row) }
        return isRepeating
    }

    /// Menaruh baris berikutnya, yang catatannya nomor `entry`.
    mutating func open(_ row: PaperRow, entry: Int) -> Place {
        var isSoft = false
        let head = AccountHead(row).flatMap { head in path.contains { head.isPart(of: $0.row) } ? nil : head }
        while let top = path.last {
            let hold = hold(of: top, on: row, head: head)
            if hold != .none {
                isSoft = hold == .ifSumAgrees
                break
            }
            close(path.removeLast())
        }
        if row.code?.deepest.tree == .program { closed = [:] }
        if let interrupted = interruptedParent(of: row), interrupted.count > path.count { path = interrupted }
        let ancestors = path.map(\.row)
        let parent = path.last?.entry
        if !path.isEmpty { note(row, isHead: head != nil, in: &path[path.count - 1]) }
        path.append(Node(row: row, entry: entry, head: head, isFunction: row.isFunction))
        return Place(parent: parent, isSoft: isSoft, ancestors: ancestors, isProgramHead: head?.mayHoldPrograms == true)
    }

    private func note(_ row: PaperRow, isHead: Bool, in parent: inout Node) {
        parent.hasChildren = true
        if parent.head != nil, !isHead, row.code?.single?.combined == nil { parent.hasPrograms = true }
        guard parent.isFunction else { return }
        for stage in row.ceilings.stages {
            if let amount = row.ceilings[stage] { parent.held[stage] = try? (parent.held[stage] ?? .zero) + amount }
        }
    }

    private func hold(of top: Node, on row: PaperRow, head: AccountHead?) -> PaperRow.Hold {
        if let holder = top.head {
            // Di atas akun teratas yang paling luar tidak ada urusan, jadi urusan di bawahnya merincinya.
            if head == nil, row.isFunction { return path[0].head != nil && holder.mayHoldPrograms ? .certain : .none }
            return holder.holds(row, head: head, hasPrograms: top.hasPrograms) ? .certain : .none
        }
        if let head {
            guard head.isUnder(top.row), !top.isComplete else { return .none }
            let above = path.last { $0.head != nil }
            return above?.head?.holds(row, head: head, hasPrograms: true) ?? true ? .certain : .none
        }
        return endsInside(top.row, row) || isForeign(row, to: top.row) ? .none : top.row.hold(on: row)
    }

    /// `true` bila OPD berdiri di dalam urusan, atau "5 BELANJA" di dalam program, sehingga urusan atau program berikutnya bukan
    /// bagiannya; di kertas lain keduanya berdiri di atasnya.
    private func endsInside(_ top: PaperRow, _ row: PaperRow) -> Bool {
        if let zero = top.code?.single, let above = path.dropLast().last,
            above.head?.isZeroUnit(top) == true || above.row.code?.single.map({ zero.isZeroPart(of: $0) }) == true
        {
            return row.code?.single?.text.hasPrefix(zero.text + ".") == false
        }
        if top.isOrganisation { return row.isFunction && path.contains { $0.row.isFunction } }
        return top.isAccountRoot && row.code?.account == nil && path.contains { $0.row.code?.program != nil }
    }

    /// `true` bila "Belanja Daerah" tidak mungkin menaungi baris pendapatan atau pembiayaan, berapa pun jorokannya: judul di antaranya
    /// tidak mencetak jumlah, jadi tidak ada di pohon.
    private func isForeign(_ row: PaperRow, to top: PaperRow) -> Bool {
        row.code == nil && row.kind.balance != nil && top.kind == .spending && RowWords.spendingStarts.start(top.name)
    }

    /// Menutup semua baris, di batas bagian.
    mutating func closeAll() { self = LevelTree() }

    private mutating func close(_ node: Node) {
        guard node.hasChildren, let code = node.row.code?.single, code.tree == .account else { return }
        closed[code.segments] = path + [node]
    }

    /// Jalur ke induk akun terdalam yang sudah tertutup, bila akun baris ini bagiannya.
    private func interruptedParent(of row: PaperRow) -> [Node]? {
        guard !closed.isEmpty, let code = row.code?.single, code.tree == .account, code.segments.count > 1 else { return nil }
        for count in (1..<code.segments.count).reversed() {
            if let path = closed[Array(code.segments.prefix(count))] { return path }
        }
        return nil
    }
}
