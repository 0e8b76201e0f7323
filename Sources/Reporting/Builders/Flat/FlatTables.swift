import Diagnostics

/// Tabel laporan yang juga berdiri sendiri sebagai tabel datar, dan nama berkasnya.
///
/// Yang tidak ada di sini mengulang angka tabel lain dalam susunan bagi mata: rekap, gambar, rasio, dukungan APBN, dan pembagian kaitan:
/// *Sandingan* datar memuat bobot setiap indikator dan baris di luar jumlah APBD.
enum FlatTables {
    private static let names: [TableID: LocalizedText] = [
        "ringkasan-kinerja": LocalizedText(id: "kinerja", en: "performance"),
        "angka-tertera": LocalizedText(id: "angka-tertera", en: "printed-totals"),
        SideBySideTable.id: LocalizedText(id: "sandingan", en: "side-by-side"),
        "tahapan": LocalizedText(id: "tahapan", en: "stages"),
        BalanceTable.id: LocalizedText(id: "pendapatan-pembiayaan", en: "revenue-financing"),
        AbsorptionTables.known: LocalizedText(id: "penyerapan", en: "absorption"),
        AbsorptionTables.ranges: LocalizedText(id: "penyerapan-menurut-persen", en: "absorption-by-percentage"),
        AbsorptionTables.remaining: LocalizedText(id: "sisa-menurut-persen", en: "remaining-by-percentage"),
        PerformanceTargets.id: LocalizedText(id: "kinerja-target", en: "performance-targets"),
        PerformanceQuarters.id: LocalizedText(id: "kinerja-triwulan", en: "performance-quarters"),
        PerformanceLatest.id: LocalizedText(id: "kinerja-terakhir", en: "performance-latest"),
        PerformanceEfficiency.id: LocalizedText(id: "kinerja-efisiensi", en: "performance-efficiency"),
        AchievementTable.id: LocalizedText(id: "capaian-tertera", en: "printed-achievement"),
        DetailRows.table: LocalizedText(id: "rincian", en: "details"),
        FindingsTable.id: LocalizedText(id: "temuan", en: "findings"),
        "tanpa-pemeriksaan": LocalizedText(id: "tanpa-pemeriksaan", en: "without-checks"),
        GroupedWords.unjudgedTable: LocalizedText(id: "tidak-dinilai", en: "not-judged"),
        GroupedWords.sourceTable: LocalizedText(id: "jumlah-di-sumber", en: "summed-at-source"),
        "berkas": LocalizedText(id: "berkas", en: "files"),
        "asal-baris": LocalizedText(id: "asal-baris", en: "row-origins"),
        "penyamaan": LocalizedText(id: "penyamaan", en: "matched-spellings"),
        "tidak-dibaca": LocalizedText(id: "tidak-dibaca", en: "not-read"),
        "tersembunyi": LocalizedText(id: "baris-tersembunyi", en: "hidden-rows"),
        "keraguan": LocalizedText(id: "keraguan-dijawab", en: "answered-doubts"),
    ]

    /// Nama berkasnya tanpa akhiran; `nil` bila tabel ini tidak menjadi tabel datar.
    static func name(of table: TableID) -> LocalizedText? { names[table] }

    /// Semua nama yang mungkin, dalam setiap bahasa.
    static var allNames: [String] { names.values.flatMap { name in Language.allCases.map { name.text(in: $0) } } }
}
