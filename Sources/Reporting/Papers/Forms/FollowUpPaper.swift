import BudgetAnalysis
import BudgetModel
import Diagnostics

/// Rencana aksi tindak lanjut rekomendasi evaluasi AKIP, dengan realisasinya setiap triwulan.
extension OfficePaper {
    static let followUp = OfficePaper(
        id: "tindak-lanjut", title: LocalizedText(id: "Rencana Tindak Lanjut LHE AKIP", en: "Follow-up of the AKIP evaluation"),
        missing: { source in
            let gap = LocalizedText(
                id: "butir tindak lanjut (tabel tindak-lanjut, kolom Rekomendasi)",
                en: "items of the follow-up (table tindak-lanjut, column Rekomendasi)")
            return PaperGap.office(source) + (FollowUpPaper(source).items.isEmpty ? [gap] : [])
        },
        sections: { [FollowUpPaper($0).section()] })
}

private struct FollowUpPaper {
    let source: PaperSource
    /// Butir-butir tahun ini; yang kertasnya tidak dikenal juga.
    let items: [FollowUp]

    init(_ source: PaperSource) {
        self.source = source
        let others = Set(source.budget.documents.filter { $0.year != source.year.year }.map(\.code))
        items = source.budget.followUps.filter { !others.contains($0.document) }
    }

    func section() -> ReportSection {
        let year = source.year.year
        let titles =
            [
                LocalizedText(
                    id: "RENCANA AKSI TINDAKLANJUT REKOMENDASI LHE AKIP INTERNAL",
                    en: "PLAN TO FOLLOW UP THE RECOMMENDATIONS OF THE INTERNAL AKIP EVALUATION")
            ] + source.officeTitles + [LocalizedText(id: "TAHUN \(year)", en: "YEAR \(year)")]
        return .paper(
            "tindak-lanjut", LocalizedText(id: "Tindak Lanjut AKIP", en: "AKIP follow-up"), .landscape,
            [.titles(titles), .table(table), .signatures([nil, source.headSignature()])])
    }

    private var columns: [ReportColumn] {
        let quarters = Quarter.allCases.map { quarter in
            ReportColumn(LocalizedText(id: "TRIWULAN \(quarter.numeral)", en: "QUARTER \(quarter.numeral)"), .note, width: 15)
                .grouped(LocalizedText(id: "REALISASI", en: "REALISED"))
        }
        return [
            ReportColumn(LocalizedText(id: "NO", en: "NO"), .code, width: 5),
            ReportColumn(LocalizedText(id: "REKOMENDASI", en: "RECOMMENDATION"), .name, width: 30),
            ReportColumn(LocalizedText(id: "RENCANA AKSI TINDAKLANJUT", en: "ACTION PLANNED"), .note, width: 26),
            ReportColumn(LocalizedText(id: "TARGET", en: "TARGET"), .note, width: 18),
            ReportColumn(LocalizedText(id: "RENCANA WAKTU PELAKSANAAN", en: "TIME PLANNED"), .note, width: 15),
            ReportColumn(LocalizedText(id: "STATUS/ PROGRES PENYELESAIAN", en: "STATUS/ PROGRESS"), .note, width: 15),
        ] + quarters + [ReportColumn(LocalizedText(id: "LINK DOKUMEN BUKTI DUKUNG", en: "LINK TO THE EVIDENCE"), .note, width: 18)]
    }

    private var table: ReportTable {
        var rows: [ReportRow] = []
        var former: FollowUp?
        for item in items {
            let continues = former?.number == item.number && former?.recommendation == item.recommendation
            rows.append(
                ReportRow(
                    cells: [
                        continues ? .joinedAbove : ReportCell(.code("\(item.number).")),
                        continues ? .joinedAbove : .verbatim(item.recommendation),
                    ]
                        + ([item.action, item.target, item.plannedTime, item.status] + Quarter.allCases.map { item.realised[$0] } + [
                            item.evidence
                        ])
                        .map { .verbatim($0 ?? "") }, sources: [item.location]))
            former = item
        }
        return ReportTable(id: "tindak-lanjut", columns: columns, rows: rows)
    }
}
