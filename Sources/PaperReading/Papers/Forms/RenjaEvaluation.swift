import BudgetModel

extension PaperForm {
    /// Evaluasi hasil Renja (formulir E.81 dan E.55) dan kerabatnya: pasangan kinerja ("K") dan uang ("Rp") setiap kolom. Uangnya
    /// dibaca sebagai tabel anggaran dari kolom-kolom tahun berjalan saja (``PaperMoney``); yang menghitung dari kolom lain, dan yang
    /// milik Renstra, hanya tercetak.
    static let renjaEvaluation = PaperForm(
        kinds: [.renjaEvaluation],
        example: """
            Formulir E.81
            Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten/kota
            Renja Perangkat Daerah Dinas Pertanian Kabupaten Contoh
            Periode Pelaksanaan: 2024
            No;Sasaran;Program/Kegiatan;Indikator Kinerja Program (outcome)/Kegiatan (output);Target Renstra pada Tahun 2026;;Target Kinerja dan Anggaran Renja Tahun Berjalan yang dievaluasi;;Realisasi Kinerja Pada Triwulan;;;;Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi;
            ;;;;;;;;I;;II;;;
            1;2;3;4;5;;7;;8;;9;;12=8+9;
            ;;;;K;Rp;K;Rp;K;Rp;K;Rp;K;Rp
            1;Meningkatnya produksi;Program Sarana Pertanian;Produksi padi;10;9.000.000;5;2.500.000;1;400.000;2;600.000;3;1.000.000
            """,
        fits: { document in
            document.tables.contains { $0.has(.indicator) && $0.has(.realised) && $0.has(.printedOnly) && $0.has(.moneyRealised) }
                ? .renjaEvaluation : nil
        },
        takes: { $0.has(.indicator) && $0.has(.realised) },
        read: { _, tables, facts in
            for table in tables {
                facts.takeTargets(table)
                facts.takeRealised(table)
            }
        })
}
