import BudgetModel

extension PaperForm {
    /// Indikator kinerja utama dan perubahannya: kondisi awal dan target per tahun; setiap lampiran satu kertas.
    static let keyIndicators = PaperForm(
        kinds: [.keyIndicators, .keyIndicatorsRevised],
        example: """
            INDIKATOR KINERJA UTAMA
            DINAS PERDAGANGAN
            TAHUN 2024
            NO;SASARAN;INDIKATOR KINERJA SASARAN;KONDISI AWAL;TARGET;;Definisi
            ;;;Tahun 2022;2023;2024;
            1;Meningkatnya ekspor;Nilai ekspor (Triliun Rp);11,5;12;12,5;Nilai barang yang diekspor
            """,
        fits: { document in
            let table = document.tables.first { $0.has(.indicator) && $0.years(.target).count > 1 }
            return table.map { $0.has(.definition) || $0.has(.formula) } == true ? .keyIndicators : nil
        },
        takes: { $0.has(.indicator) && ($0.has(.target) || $0.has(.baseline) || $0.has(.definition) || $0.has(.formula)) },
        read: takeTargets)
}
