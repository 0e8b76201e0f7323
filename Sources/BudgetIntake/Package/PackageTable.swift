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

extension PackageTable {
    /// Tajuk wajibnya, dalam bentuk yang dibandingkan.
    var requiredTitles: Set<String> {
        switch self {
        case .documents: Self.titles(DocumentColumn.self)
        case .indicators: Self.titles(IndicatorColumn.self)
        case .targets: Self.titles(TargetColumn.self)
        case .lines: Self.titles(LineColumn.self)
        case .balances: Self.titles(BalanceColumn.self)
        case .links: Self.titles(LinkColumn.self)
        case .moneyRealisations: Self.titles(MoneyRealisationColumn.self)
        case .indicatorRealisations: Self.titles(IndicatorRealisationColumn.self)
        case .printedTotals: Self.titles(PrintedTotalColumn.self)
        case .akipScores: Self.titles(AKIPColumn.self)
        case .followUps: Self.titles(FollowUpColumn.self)
        }
    }

    private static func titles<Column: PackageColumn>(_ type: Column.Type) -> Set<String> {
        Set(Column.allCases.filter { Column.required.contains($0) }.map(\.normalisedTitle))
    }
}
