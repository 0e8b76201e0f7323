import BudgetModel

extension PaperForm {
    /// Renja dan Renja Perubahan: indikator dengan target tahun berjalan, dan program dengan pagu awal dan pagu perubahan. Pagunya
    /// dibaca sebagai tabel anggaran.
    static let renja = PaperForm(
        kinds: [.renjaRevised, .renja],
        example: """
            Tabel 3.3 Rencana Program dan Kegiatan Renja Perubahan Tahun 2025
            DINAS SOSIAL
            Kode;Program/Kegiatan/Subkegiatan;Pagu Awal;Pagu Perubahan;Selisih
            1.06.02;Program Pemberdayaan Sosial;900.000.000;1.000.000.000;100.000.000
            """,
        fits: { _ in nil },
        takes: { $0.hasMoney || ($0.has(.indicator) && $0.has(.target)) },
        read: { _, tables, facts in for table in tables where table.has(.indicator) { facts.takeTargets(table) } })
}
