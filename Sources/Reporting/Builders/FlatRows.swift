import BudgetAnalysis
import Diagnostics

/// Pohon sandingan yang diratakan: setiap kelompok berdiri di atas anggotanya.
struct FlatRows {
    struct Row {
        let node: SideBySideNode
        let role: ReportRow.Role
        let level: Int
        /// Nomor baris anak langsung.
        var children: [Int] = []
    }

    private(set) var rows: [Row] = []
    /// Baris tingkat terluar, yang dijumlahkan menjadi jumlah seluruhnya.
    private(set) var topRows: [Int] = []

    /// Menambahkan simpul dan semua anaknya.
    mutating func add(_ node: SideBySideNode, level: Int) {
        topRows.append(append(node, level: level, role: nil))
    }

    /// Menambahkan baris jumlah.
    mutating func addTotal(_ title: LocalizedText, variance: Variance, children: [Int]) {
        rows.append(Row(node: SideBySideNode(title, total: variance), role: .total, level: 0, children: children))
    }

    /// Menambahkan simpul di luar jumlah.
    mutating func addBeside(_ node: SideBySideNode) {
        append(node, level: 0, role: .beside)
    }

    @discardableResult
    private mutating func append(_ node: SideBySideNode, level: Int, role: ReportRow.Role?) -> Int {
        let index = rows.count
        rows.append(Row(node: node, role: role ?? (node.leaf == nil ? .subtotal : .detail), level: level))
        for child in node.children {
            rows[index].children.append(append(child, level: level + 1, role: role))
        }
        return index
    }
}
