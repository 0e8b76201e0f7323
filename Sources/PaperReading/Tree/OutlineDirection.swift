import ExactNumbers

/// Di mana induk berdiri di tabel tanpa kode yang susunannya tertulis (nomor, jorokan, kolom bertangga, nama tingkat): di
/// atas bagian-bagiannya, atau di bawahnya.
///
/// Jorokan saja tidak mengatakannya; yang memutuskan hitungannya. Tanpa bukti, induk berdiri di atas.
struct OutlineDirection {
    /// Induk di bawah bagian-bagiannya, menurut urutan baris; `nil` bila induk berdiri di atas.
    let parentsBelow: [(index: Int, parts: [Int])]?

    init(_ ledger: RowLedger) {
        let rows = ledger.entries.indices.filter { ledger.entries[$0].role == .content }
        // Di tabel yang hanya menjorok atau bertangga, lebar jorokannya kedalamannya, apa pun urutan barisnya.
        let isIndented =
            rows.contains { ledger.entries[$0].basis == .indent }
            && rows.allSatisfy { [.indent, .none, .name].contains(ledger.entries[$0].basis) }
        let depths = rows.map { isIndented ? ledger.entries[$0].outline.indent : ledger.entries[$0].outline.depth }
        guard rows.count > 2, depths.allSatisfy({ $0 >= 0 }), Set(depths).count > 1 else {
            parentsBelow = nil
            return
        }
        let above = Self.tree(rows, depths, in: ledger, isBelow: false)
        let below = Self.tree(rows, depths, in: ledger, isBelow: true)
        let (aboveScore, belowScore) = (Self.score(above, in: ledger), Self.score(below, in: ledger))
        let isBelow =
            belowScore.agrees > 0 && belowScore.differs == 0 && (aboveScore.differs > 0 || aboveScore.agrees == 0)
            || belowScore.agrees > 2 * aboveScore.agrees && belowScore.differs < aboveScore.differs
        parentsBelow = isBelow ? below.parents : nil
    }

    private typealias Tree = (parents: [(index: Int, parts: [Int])], orphans: Int)

    /// Setiap baris yang lebih dangkal menaungi deretan baris yang lebih dalam di sampingnya; yang lebih dalam tanpa baris dangkal di
    /// arah itu tidak bernaung.
    private static func tree(_ rows: [Int], _ depths: [Int16], in ledger: RowLedger, isBelow: Bool) -> Tree {
        var open: [(index: Int, depth: Int16, section: Int32)] = []
        var parents: [(index: Int, parts: [Int])] = []
        let marked = Array(zip(rows, depths))
        for (index, depth) in isBelow ? marked : marked.reversed() {
            let section = ledger.entries[index].section
            var own: [Int] = []
            while let last = open.last, last.section == section, last.depth > depth { own.append(open.removeLast().index) }
            if !own.isEmpty { parents.append((index, isBelow ? own.reversed() : own)) }
            open.append((index, depth, section))
        }
        let top = depths.min() ?? 0
        // Pembiayaan netto berdiri di atas penerimaan dan pengeluarannya, juga di kertas yang induknya di bawah.
        let orphans = open.count { row in
            let entry = ledger.entries[row.index]
            return row.depth > top && entry.basis != .none && !entry.kind.isFinancing
        }
        return (isBelow ? parents : parents.reversed(), orphans)
    }

    private static func score(_ tree: Tree, in ledger: RowLedger) -> (agrees: Int, differs: Int) {
        var score = (agrees: 0, differs: tree.orphans)
        // Satu tetangga tanpa tanda yang sama tidak mengatakan di mana induk berdiri.
        for (index, parts) in tree.parents
        where (parts.count > 1 || ledger.entries[parts[0]].basis != .none) && !ledger.entries[index].kind.isFinancing {
            switch ledger.agreement(of: index, over: parts) {
            case .exact, .rounded: score.agrees += 1
            case .differs: score.differs += 1
            case .silent: break
            }
        }
        return score
    }
}
