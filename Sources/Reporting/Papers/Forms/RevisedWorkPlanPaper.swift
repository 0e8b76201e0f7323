import BudgetAnalysis
import BudgetModel
import Diagnostics

extension OfficePaper {
    /// Tabel 3.3 Renja Perubahan: pagu awal dan pagu perubahan setiap program, kegiatan, dan sub kegiatan.
    static let revisedWorkPlan = OfficePaper(
        id: "renja-perubahan", title: LocalizedText(id: "Renja Perubahan, Tabel 2.1 dan 3.3", en: "Revised Renja, tables 2.1 and 3.3"),
        missing: { PaperGap.stages([.original, .revised], $0) },
        blanks: { source in
            let lack = PlanEvaluationPaper.subjects(source)
            guard !lack.isEmpty else { return PlanEvaluationPaper.blanks(source) }
            let words = lack.joined(by: "; ")
            return [LocalizedText(id: "Tabel 2.1: \(words)", en: "table 2.1: \(words)")]
        },
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
            return (try halfYear(source)) + [
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

    /// Tabel 2.1: kinerja dan anggaran sampai dengan triwulan II terhadap pagu murni; tidak ada tanpa indikator dan kaitannya.
    private static func halfYear(_ source: PaperSource) throws -> [ReportSection] {
        guard PlanEvaluationPaper.subjects(source).isEmpty else { return [] }
        let paper = try PlanEvaluationPaper(source, "renja-perubahan-2-1", .revision, at: .original, upTo: .second)
        return [
            .paper(
                paper.id.name, LocalizedText(id: "Renja Perubahan 2.1", en: "Revised Renja 2.1"), .landscape,
                [
                    .titles([
                        LocalizedText(
                            id: "TABEL 2.1 REKAPITULASI EVALUASI HASIL PELAKSANAAN RENJA PERANGKAT DAERAH SAMPAI DENGAN TRIWULAN II",
                            en: "TABLE 2.1 EVALUATION OF THE RENJA UP TO QUARTER II"),
                        LocalizedText(verbatim: source.office.uppercased()),
                        LocalizedText(id: "TAHUN \(source.year.year)", en: "YEAR \(source.year.year)"),
                    ]),
                    .table(try PlanEvaluationTable(paper).table()), .signatures([nil, source.headSignature([source.placeAndDate])]),
                ])
        ]
    }
}
