import Diagnostics
import ExactNumbers
import Reporting

extension RandomReport {
    /// Nama unit yang dipahami SUMIFS dengan caranya sendiri.
    static let units = [
        "RPK", "rpk", "01", "1", "UPTD \"A*\" ~?", "UPTD \"AB\" ~x", "", ">5", "=x", "3.30.02", "3.30.2",
        "Jum'at & <b>", "é", "É", "a_x0041_", String(repeating: "panjang ", count: 40),
    ]

    /// Rekap bersyarat atas unit-unit itu, di lembar lain yang namanya berpetik.
    static func conditions() throws -> Report {
        let lines = (0..<420).map { index in
            (
                unit: units[index % units.count], fund: index.isMultiple(of: 2) ? "APBD" : "APBN",
                amount: Rupiah(sen: Int128(index * 7_919 + 100) * (index.isMultiple(of: 3) ? 1 : 100))
            )
        }
        let source = SmallReport.table(
            "t", kinds: [.label, .label, .amount],
            lines.map { [.verbatim($0.unit), .verbatim($0.fund), ReportCell(.amount($0.amount))] })
        var rollup: [[ReportCell]] = []
        for unit in units {
            let all = lines.filter { $0.unit == unit }
            let unitOnly = [CellCondition(column: 0, text: LocalizedText(verbatim: unit))]
            let both = unitOnly + [CellCondition(column: 1, text: LocalizedText(verbatim: "APBD"))]
            for (members, conditions) in [(all, unitOnly), (all.filter { $0.fund == "APBD" }, both)] {
                let total = try Rupiah.sum(members.map(\.amount))
                let sum = Derivation.sumWhere(
                    table: "t", rows: 0..<lines.count, column: 2, matching: conditions)
                rollup.append([.verbatim(unit), ReportCell(.amount(total), derivation: sum)])
            }
        }
        let scattered = lines.indices.filter { $0.isMultiple(of: 2) }
        rollup.append([
            .verbatim("lebih dari 255"),
            ReportCell(
                .amount(try Rupiah.sum(scattered.map { lines[$0].amount })),
                derivation: .sum(scattered.map { .t($0, 2) })),
        ])
        return Report(
            title: LocalizedText(verbatim: "Rekap"), subtitles: [], year: 2024,
            sections: [
                SmallReport.section("Jum'at & <x>", [source]),
                SmallReport.section("Rekap", [SmallReport.table("r", kinds: [.label, .amount], rollup)]),
            ])
    }
}
