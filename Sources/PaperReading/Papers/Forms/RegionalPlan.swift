import BudgetModel

extension PaperForm {
    /// Tabel RPD, RPJMD, atau Renstra: tujuan, sasaran, dan indikatornya dengan kondisi awal, target setiap tahun, dan kondisi
    /// akhir.
    static let plan = PaperForm(
        kinds: [.plan, .strategicPlan],
        example: """
            Tabel 7.1 Indikator Kinerja Dinas Perdagangan yang Mengacu pada Tujuan dan Sasaran RPD 2023-2026
            No;TUJUAN RPD;SASARAN RPD;INDIKATOR SASARAN RPD;KONDISI KINERJA PADA AWAL PERIODE RPD;TARGET CAPAIAN SETIAP TAHUN;;KONDISI KINERJA PADA AKHIR PERIODE RPD
            ;;;;;2023;2024;
            1;Meningkatnya ekonomi;Meningkatnya ekspor;Nilai ekspor (Triliun Rp);11,5;12;12,5;14
            """,
        fits: { document in
            let table = document.tables.first { $0.has(.indicator) && $0.years(.target).count > 1 }
            return table.map { $0.has(.goal) || $0.has(.endOfPeriod) } == true ? .plan : nil
        },
        takes: { $0.has(.indicator) && (!$0.hasSeveralUndatedTargets || $0.hasDatedTargets) }, read: takeTargets)
}
