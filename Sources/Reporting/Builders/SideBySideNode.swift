import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Simpul pohon sandingan: OPD > kelompok > indikator > program > unit.
struct SideBySideNode {
    /// Yang dijumlahkan sebuah simpul kelompok.
    enum Subject: Hashable {
        case group(ProgramGroup)
        case indicator(String)
        /// Program utama yang belum terkait indikator mana pun.
        case unlinked
        case office(String)
    }

    var title: LocalizedText
    var code: String?
    /// Apa yang dijumlahkan simpul ini, untuk acuan dari bagian lain.
    var subject: Subject?
    /// Baris asal; hanya pada daun.
    var leaf: ComparisonRow?
    var variance: Variance
    var children: [SideBySideNode] = []

    /// Simpul kelompok; selisihnya jumlah anak-anaknya.
    init(
        _ title: LocalizedText, code: String? = nil, subject: Subject? = nil, children: [SideBySideNode]
    ) throws(ArithmeticError) {
        self.title = title
        self.subject = subject
        self.code = code
        self.children = children
        variance = try Variance(
            before: .sum(children.map(\.variance.before)), after: .sum(children.map(\.variance.after))
        )
    }

    /// Baris jumlah dari selisih yang sudah dihitung.
    init(_ title: LocalizedText, total: Variance) {
        self.title = title
        variance = total
    }

    /// Daun.
    init(_ title: LocalizedText, code: String? = nil, leaf: ComparisonRow) {
        self.title = title
        self.code = code
        self.leaf = leaf
        variance = leaf.variance
    }
}

extension SideBySideNode {
    /// Kelompok di dalam satu OPD: utama per indikator, lalu penunjang.
    static func groups(
        of rows: [ComparisonRow], _ comparison: Comparison
    ) throws -> [SideBySideNode] {
        var nodes: [SideBySideNode] = []
        for group in [ProgramGroup.core, .overhead] {
            let members = rows.filter { $0.position.group == group }
            guard !members.isEmpty else { continue }
            let isLinked = members.contains { $0.indicator != nil }
            nodes.append(
                try SideBySideNode(
                    group.label, subject: .group(group),
                    children: group == .core || isLinked
                        ? indicators(of: members, comparison) : programs(of: members, comparison)
                )
            )
        }
        return nodes
    }

    /// Indikator menurut urutan tabel indikator; yang belum terkait di akhir.
    private static func indicators(
        of rows: [ComparisonRow], _ comparison: Comparison
    ) throws -> [SideBySideNode] {
        var nodes: [SideBySideNode] = []
        for indicator in comparison.servedIndicators {
            let members = rows.filter { $0.indicator == indicator.code }
            guard !members.isEmpty else { continue }
            nodes.append(
                try SideBySideNode(
                    LocalizedText(verbatim: indicator.name), subject: members[0].position.group == .core ? .indicator(indicator.code) : nil,
                    children: programs(of: members, comparison)
                )
            )
        }
        let unlinked = rows.filter { $0.indicator == nil }
        if let first = unlinked.first {
            nodes.append(
                try SideBySideNode(
                    ReportWords.unlinked, subject: first.position.group == .core ? .unlinked : nil,
                    children: programs(of: unlinked, comparison)))
        }
        return nodes
    }

    /// Program; unit menjadi anak bila programnya berdiri di lebih dari satu unit atau di satu UPTD.
    static func programs(of rows: [ComparisonRow], _ comparison: Comparison) throws -> [SideBySideNode] {
        try comparison.grouped(rows, by: \.position.key.inAnyUnit).map { group in
            let program = group.rows[0].position.program
            let title = LocalizedText(verbatim: program.name)
            if group.rows.count == 1, group.rows[0].position.unit == nil {
                return SideBySideNode(title, code: program.code, leaf: group.rows[0])
            }
            return try SideBySideNode(
                title, code: program.code,
                children: group.rows.map { SideBySideNode(ReportWords.unit($0.position.unit), leaf: $0) }
            )
        }
    }
}
