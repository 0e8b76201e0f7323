import BudgetModel
import ExactNumbers

/// Baris-baris yang induknya masih terbuka, dari luar ke dalam.
///
/// Sebuah baris baru diketahui sebagai baris anggaran atau induk setelah baris berikutnya terlihat; karena
/// itu yang dipegang hanya satu jalur pohon, berapa pun panjang tabelnya.
struct RowTree {
    struct Node {
        var row: FlatRow
        /// Jumlah anak langsung: yang tertera, atau hitungannya bila anak tidak mencetak jumlah.
        var children = StageSums()
        var hasChildren = false
        /// Dirinci menurut sumber dana oleh baris-baris tanpa nama.
        var isSplit = false
        /// Ada anak yang dikenali hanya dari jorokannya.
        var hasIndentedChildren = false
        /// Ada anak langsung yang belanja, atau yang bukan.
        var hasSpending = false
        var hasOtherThanSpending = false
        /// Sudah menjadi baris anggaran, karena tabel mencetak jumlah di bawahnya.
        var isEmitted = false

        /// `false` bagi pendapatan dan pembiayaan, dan bagi induk yang hanya menaunginya.
        var isSpending: Bool { row.isSpending && (hasSpending || !hasOtherThanSpending) }

        /// `true` bila hanya baris ini yang mencetak jumlah, sehingga ia sendiri baris anggaran.
        var standsAlone: Bool {
            !hasChildren || (children.amounts.isEmpty && children.realised.isEmpty && !row.ceilings.stages.isEmpty)
        }
    }

    private(set) var path: [Node] = []

    /// Baris terakhir yang belum ditutup.
    var last: Node? { path.last }

    /// Mengubah baris terakhir, misalnya menyambung namanya.
    mutating func changeLast(_ change: (inout Node) -> Void) {
        guard !path.isEmpty else { return }
        change(&path[path.count - 1])
    }

    /// Menutup semua baris yang tidak menaungi `row`, lalu membukanya; mengembalikan yang tertutup beserta
    /// leluhurnya.
    mutating func open(_ row: FlatRow) -> [(node: Node, ancestors: [FlatRow])] {
        var closed: [(Node, [FlatRow])] = []
        while let top = path.last, !top.row.isAbove(row) { closed.append(close(top)) }
        if !path.isEmpty {
            path[path.count - 1].hasChildren = true
            if row.carrier == path[path.count - 1].row.number { path[path.count - 1].isSplit = true }
            if row.isIndented { path[path.count - 1].hasIndentedChildren = true }
        }
        path.append(Node(row: row))
        return closed
    }

    /// `true` bila `row` mengulang induk yang masih terbuka, di halaman berikutnya.
    func repeats(_ row: FlatRow) -> Bool {
        path.contains { $0.hasChildren && $0.row.isRepeated(by: row) }
    }

    /// Menutup semua yang tersisa.
    mutating func finish() -> [(node: Node, ancestors: [FlatRow])] {
        var closed: [(Node, [FlatRow])] = []
        while let top = path.last { closed.append(close(top)) }
        return closed
    }

    /// Leluhur baris terakhir.
    var ancestorsOfLast: [FlatRow] { path.dropLast().map(\.row) }

    private mutating func close(_ node: Node) -> (Node, [FlatRow]) {
        path.removeLast()
        if !path.isEmpty, node.isSpending {
            path[path.count - 1].children.add(node)
            path[path.count - 1].hasSpending = true
        } else if !path.isEmpty {
            path[path.count - 1].hasOtherThanSpending = true
        }
        return (node, path.map(\.row))
    }
}
