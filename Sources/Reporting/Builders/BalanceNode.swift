import BudgetAnalysis
import BudgetModel
import Diagnostics

/// Simpul pohon pendapatan dan pembiayaan: jenis > OPD (bila beberapa) > induk-induk > baris.
struct BalanceNode {
    let title: LocalizedText
    var code: String?
    let change: BalanceChange
    /// Baris di berkas pengguna; hanya pada daun.
    var sources: [SourceLocation] = []
    var children: [BalanceNode] = []

    /// Pohon satu jenis. Jumlahnya hanya ada bila setiap OPD yang punya jenis itu memuat tahapannya.
    static func tree(of kind: BalanceLine.Kind, _ comparison: Comparison) throws(AnalysisError) -> BalanceNode {
        let lines = comparison.balance.lines.filter { $0.kind == kind }
        let offices = groups(of: lines) { NameKey($0.office).text }
        var children: [BalanceNode] = []
        if comparison.balance.offices.count > 1 {
            for group in offices {
                let office = group[0].office
                children.append(
                    BalanceNode(
                        title: LocalizedText(verbatim: office), change: try comparison.change(of: .account(kind), in: office),
                        children: try nodes(of: group, below: 0, comparison)
                    )
                )
            }
        } else {
            children = try nodes(of: lines, below: 0, comparison)
        }
        return BalanceNode(title: kind.label, change: try comparison.change(of: .account(kind)), children: children)
    }

    /// Simpul-simpul pada tingkat `depth`; induk yang hanya mengulang nama jenisnya dilewati.
    private static func nodes(
        of lines: [BalanceLine], below depth: Int, _ comparison: Comparison
    ) throws(AnalysisError) -> [BalanceNode] {
        var nodes: [BalanceNode] = []
        for group in groups(of: lines, by: { BalanceNode.key(of: $0, at: depth) }) {
            guard let level = group[0].path.dropFirst(depth).first else { continue }
            let deeper = group.filter { $0.path.count > depth + 1 }
            var children: [BalanceNode] = []
            for line in group where line.path.count == depth + 1 {
                children.append(
                    BalanceNode(
                        title: LocalizedText(verbatim: level.name), code: level.code, change: try comparison.change(of: [line]),
                        sources: [line.location]
                    )
                )
            }
            children += try BalanceNode.nodes(of: deeper, below: depth + 1, comparison)
            if deeper.isEmpty || level.isRoot(of: group[0].kind) {
                nodes += children
            } else {
                nodes.append(
                    BalanceNode(
                        title: LocalizedText(verbatim: level.name), code: level.code, change: try comparison.change(of: group),
                        children: children
                    )
                )
            }
        }
        return nodes
    }

    private static func key(of line: BalanceLine, at depth: Int) -> String {
        guard let level = line.path.dropFirst(depth).first else { return "" }
        return level.matchKey
    }

    /// Kelompok dan anggotanya menurut urutan pertama kali muncul.
    private static func groups(of lines: [BalanceLine], by key: (BalanceLine) -> String) -> [[BalanceLine]] {
        var places: [String: Int] = [:]
        var groups: [[BalanceLine]] = []
        for line in lines {
            let key = key(line)
            if let place = places[key] {
                groups[place].append(line)
            } else {
                places[key] = groups.count
                groups.append([line])
            }
        }
        return groups
    }
}

extension CodedName {
    /// `true` bila tingkat ini akar bagan akun jenis itu, sehingga sama dengan baris jenisnya sendiri.
    fileprivate func isRoot(of kind: BalanceLine.Kind) -> Bool {
        if let comparableCode { return kind.rootCodes.contains(comparableCode) }
        return kind.rootNames.contains(NameKey(name).text)
    }
}

extension BalanceLine.Kind {
    fileprivate var rootCodes: Set<String> {
        switch self {
        case .revenue: ["4"]
        case .receipt: ["6", "6.1"]
        case .outlay: ["6", "6.2"]
        case .financing: ["6"]
        }
    }

    fileprivate var rootNames: Set<String> {
        switch self {
        case .revenue: ["pendapatan", "pendapatan daerah"]
        case .receipt: ["pembiayaan", "pembiayaan daerah", "penerimaan pembiayaan", "penerimaan pembiayaan daerah"]
        case .outlay: ["pembiayaan", "pembiayaan daerah", "pengeluaran pembiayaan", "pengeluaran pembiayaan daerah"]
        case .financing: ["pembiayaan", "pembiayaan daerah"]
        }
    }
}
