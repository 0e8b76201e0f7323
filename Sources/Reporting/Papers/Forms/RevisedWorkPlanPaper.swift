import BudgetAnalysis
import BudgetModel
import Diagnostics

extension OfficePaper {
    /// Tabel 3.3 Renja Perubahan: pagu awal dan pagu perubahan setiap program, kegiatan, dan sub kegiatan.
    static let revisedWorkPlan = OfficePaper(
        id: "renja-perubahan", title: LocalizedText(id: "Renja Perubahan, Tabel 3.3", en: "Revised Renja, table 3.3"),
        missing: { PaperGap.stages([.original, .revised], $0) },
        sections: { source in
            let (from, to) = (BudgetStage.original, BudgetStage.revised)
            let tree = BudgetTreeTable(source, id: "renja-perubahan", from: from, to: to, depth: .subActivity)
            let variance = VarianceColumns(table: tree.id, first: 2)
            let columns = [
                ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code, width: 20),
                ReportColumn(LocalizedText(id: "Program/ Kegiatan/ Subkegiatan", en: "Program/ Activity/ Sub-activity"), .name, width: 52),
                ReportColumn(LocalizedText(id: "Pagu Awal", en: "Original ceiling"), .amount, field: .ceiling(from), width: 19),
                ReportColumn(LocalizedText(id: "Pagu Perubahan", en: "Revised ceiling"), .amount, field: .ceiling(to), width: 19),
                ReportColumn(LocalizedText(id: "Selisih", en: "Difference"), .amount, field: .difference, width: 19),
                ReportColumn(LocalizedText(verbatim: "%"), .percent, field: .change, width: 10),
                ReportColumn(LocalizedText(id: "Unit Perangkat Daerah Penanggung Jawab", en: "Unit in charge"), .label, width: 24),
            ]
            let rows = try tree.rows(
                total: ReportWords.regionalTotal, variance: variance,
                leading: { [$0.code.map { ReportCell(.code($0)) } ?? .empty, .text($0.title)] }, trailing: { [tree.unit(of: $0)] })
            return [
                .paper(
                    "renja-perubahan", LocalizedText(id: "Renja Perubahan", en: "Revised Renja"), .landscape,
                    [
                        .titles([
                            LocalizedText(
                                id: "TABEL 3.3 PROGRAM, KEGIATAN, DAN SUB KEGIATAN RENJA PERUBAHAN",
                                en: "TABLE 3.3 PROGRAMS, ACTIVITIES, AND SUB-ACTIVITIES OF THE REVISED RENJA"),
                            LocalizedText(verbatim: source.office.uppercased()),
                            LocalizedText(id: "TAHUN \(source.year.year)", en: "YEAR \(source.year.year)"),
                        ]),
                        .table(ReportTable(id: tree.id, columns: columns, rows: rows)),
                        .signatures([nil, source.headSignature([source.placeAndDate])]),
                    ])
            ]
        })
}
