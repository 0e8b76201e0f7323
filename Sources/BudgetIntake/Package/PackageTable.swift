/// Tabel yang dikenal di dalam paket data; nama berkas bawaannya `<nama>.csv`.
enum PackageTable: String, CaseIterable {
    case documents = "dokumen"
    case indicators = "indikator"
    case targets = "target"
    case lines = "pagu"
    case balances = "pendapatan-pembiayaan"
    case links = "kaitan"
    case moneyRealisations = "realisasi-keuangan"
    case indicatorRealisations = "realisasi-kinerja"
    case printedTotals = "total-tertera"
    case akipScores = "nilai-akip"
    case followUps = "tindak-lanjut"
}
