import BudgetAnalysis
import BudgetModel
import Diagnostics

extension OfficePaper {
    /// Lampiran surat permohonan pergeseran anggaran kepada Sekretaris Daerah selaku Ketua TAPD: semula, menjadi, bertambah/(berkurang), dan
    /// alasan setiap sub kegiatan (PP 12/2019 pasal 163, Permendagri 77/2020 bab VI.D).
    static let shiftRequest = OfficePaper(
        id: "pergeseran", title: LocalizedText(id: "Lampiran permohonan pergeseran", en: "Annex of the shift request"),
        missing: { PaperGap.twoStages($0) },
        sections: { source in
            guard let from = source.before, let to = source.after else { return [] }
            let tree = BudgetTreeTable(source, id: "pergeseran", from: from, to: to, depth: .account)
            let variance = VarianceColumns(table: tree.id, first: 2)
            let amount = LocalizedText(id: "JUMLAH (Rp)", en: "AMOUNT (Rp)")
            var columns = [
                ReportColumn(LocalizedText(id: "KODE", en: "CODE"), .code, width: 22),
                ReportColumn(LocalizedText(id: "URAIAN", en: "ITEM"), .name, width: 48),
                ReportColumn(LocalizedText(id: "SEMULA", en: "BEFORE"), .amount, field: .ceiling(from), width: 19),
                ReportColumn(LocalizedText(id: "MENJADI", en: "AFTER"), .amount, field: .ceiling(to), width: 19),
                ReportColumn(
                    LocalizedText(id: "BERTAMBAH/ (BERKURANG)", en: "INCREASE/ (DECREASE)"), .amount, field: .difference, width: 19),
                ReportColumn(LocalizedText(verbatim: "%"), .percent, field: .change, width: 10),
                ReportColumn(LocalizedText(id: "ALASAN", en: "REASON"), .note, width: 34),
            ]
            for column in 2...5 { columns[column].groups = [amount] }
            let rows = try tree.rows(
                total: ReportWords.regionalTotal, variance: variance,
                leading: { [$0.code.map { ReportCell(.code($0)) } ?? .empty, .text($0.title)] }, trailing: { [tree.reasons(of: $0)] })
            return [
                .paper(
                    "pergeseran", LocalizedText(id: "Pergeseran", en: "Shift"), .landscape,
                    [
                        .titles([
                            LocalizedText(id: "LAMPIRAN PERMOHONAN PERGESERAN ANGGARAN", en: "ANNEX OF THE REQUEST TO SHIFT THE BUDGET"),
                            LocalizedText(verbatim: source.office.uppercased()),
                            LocalizedText(id: "TAHUN ANGGARAN \(source.year.year)", en: "BUDGET YEAR \(source.year.year)"),
                            LocalizedText(
                                id: "SEMULA \(from.label), MENJADI \(to.label)", en: "BEFORE \(from.label), AFTER \(to.label)"),
                        ]),
                        .table(ReportTable(id: tree.id, columns: columns, rows: rows)),
                        .signatures([nil, source.headSignature([source.placeAndDate])]),
                    ])
            ]
        })
}
