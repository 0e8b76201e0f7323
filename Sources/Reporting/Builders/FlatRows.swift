import BudgetAnalysis
import Diagnostics

/// Pohon sandingan yang diratakan: setiap kelompok berdiri di atas anggotanya.
struct FlatRows {
    /// Isi sebuah baris; kelompok disebut dengan nomornya di ``groups``, daun dengan nomor baris perbandingannya.
    enum Content {
        case group(Int32)
        case program(Int32)
        case unit(Int32)
    }

    struct Row {
        let content: Content
        let role: ReportRow.Role
        let level: Int8
        /// Nomor baris pertama sesudah semua keturunannya.
        fileprivate(set) var end: Int32

        /// Nomor baris perbandingan sebuah daun.
        var leaf: Int? {
            switch content {
            case .group: nil
            case .program(let row), .unit(let row): Int(row)
            }
        }
    }

    private(set) var rows: [Row] = []
    private(set) var groups: [SideBySideNode.Group] = []
    /// Baris jumlahnya, yang menjumlahkan semua baris terluar di atasnya.
    private(set) var totalRow = 0

    /// Menambahkan simpul dan semua anaknya.
    mutating func add(_ node: SideBySideNode) { append(node, level: 0, role: nil) }

    /// Menambahkan baris jumlah.
    mutating func addTotal(_ title: LocalizedText, variance: Variance) {
        totalRow = rows.count
        append(.group(Int32(groups.count)), level: 0, role: .total)
        groups.append(SideBySideNode.Group(title: title, variance: variance))
    }

    /// Menambahkan simpul di luar jumlah.
    mutating func addBeside(_ node: SideBySideNode) { append(node, level: 0, role: .beside) }

    /// Nomor baris anak-anak langsung sebuah baris.
    func children(of row: Int) -> [Int] {
        row == totalRow ? siblings(from: 0, to: totalRow) : siblings(from: row + 1, to: Int(rows[row].end))
    }

    private func siblings(from start: Int, to end: Int) -> [Int] {
        var found: [Int] = []
        var next = start
        while next < end {
            found.append(next)
            next = Int(rows[next].end)
        }
        return found
    }

    private mutating func append(_ content: Content, level: Int8, role: ReportRow.Role) {
        rows.append(Row(content: content, role: role, level: level, end: Int32(rows.count + 1)))
    }

    private mutating func append(_ node: SideBySideNode, level: Int8, role: ReportRow.Role?) {
        let index = rows.count
        switch node.content {
        case .program(let row): append(.program(Int32(row)), level: level, role: role ?? .detail)
        case .unit(let row): append(.unit(Int32(row)), level: level, role: role ?? .detail)
        case .group(let group):
            append(.group(Int32(groups.count)), level: level, role: role ?? .subtotal)
            groups.append(group)
            for child in node.children { append(child, level: level + 1, role: role) }
            rows[index].end = Int32(rows.count)
        }
    }
}
