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

    /// Simpul yang menjumlahkan anak-anaknya.
    struct Group {
        let title: LocalizedText
        var code: String?
        /// Apa yang dijumlahkan simpul ini, untuk acuan dari bagian lain.
        var subject: Subject?
        let variance: Variance
    }

    /// Isi sebuah simpul. Daun disebut dengan nomor baris perbandingannya, karena sejuta daun yang disalin melebihi isinya sendiri.
    enum Content {
        case group(Group)
        /// Program yang berdiri di satu tempat.
        case program(Int)
        /// Satu unit sebuah program.
        case unit(Int)
    }

    let content: Content
    let variance: Variance
    let children: [SideBySideNode]

    /// Simpul kelompok; selisihnya jumlah anak-anaknya.
    init(
        _ title: LocalizedText, code: String? = nil, subject: Subject? = nil, children: [SideBySideNode]
    ) throws(ArithmeticError) {
        variance = try Variance(
            before: .sum(children.map(\.variance.before)), after: .sum(children.map(\.variance.after))
        )
        content = .group(Group(title: title, code: code, subject: subject, variance: variance))
        self.children = children
    }

    private init(_ leaf: Content, _ row: ComparisonRow) {
        content = leaf
        variance = row.variance
        children = []
    }
}

extension SideBySideNode {
    /// Kelompok di dalam satu OPD: utama per indikator, lalu penunjang.
    ///
    /// - Parameter rows: Nomor baris-baris perbandingannya.
    static func groups(of rows: [Int], _ comparison: Comparison) throws -> [SideBySideNode] {
        var nodes: [SideBySideNode] = []
        for group in [ProgramGroup.core, .overhead] {
            let members = rows.filter { comparison.rows[$0].position.group == group }
            guard !members.isEmpty else { continue }
            let isLinked = members.contains { comparison.rows[$0].indicator != nil }
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
    private static func indicators(of rows: [Int], _ comparison: Comparison) throws -> [SideBySideNode] {
        var nodes: [SideBySideNode] = []
        func isCore(_ row: Int) -> Bool { comparison.rows[row].position.group == .core }
        for indicator in comparison.servedIndicators {
            let members = rows.filter { comparison.rows[$0].indicator == indicator.code }
            guard !members.isEmpty else { continue }
            nodes.append(
                try SideBySideNode(
                    LocalizedText(verbatim: indicator.name), subject: isCore(members[0]) ? .indicator(indicator.code) : nil,
                    children: programs(of: members, comparison)
                )
            )
        }
        let unlinked = rows.filter { comparison.rows[$0].indicator == nil }
        if let first = unlinked.first {
            nodes.append(
                try SideBySideNode(
                    ReportWords.unlinked, subject: isCore(first) ? .unlinked : nil, children: programs(of: unlinked, comparison)))
        }
        return nodes
    }

    /// Program; unit menjadi anak bila programnya berdiri di lebih dari satu unit atau di satu UPTD.
    static func programs(of rows: [Int], _ comparison: Comparison) throws -> [SideBySideNode] {
        try rows.inGroups { comparison.rows[$0].position.programPlace }.map { _, members in
            let first = comparison.rows[members[0]]
            if members.count == 1, first.position.unit == nil { return SideBySideNode(.program(members[0]), first) }
            return try SideBySideNode(
                LocalizedText(verbatim: first.position.program.name), code: first.position.program.code,
                children: members.map { SideBySideNode(.unit($0), comparison.rows[$0]) }
            )
        }
    }
}
