public import Diagnostics

extension BudgetStage {
    /// Nama tahapan dalam kedua bahasa.
    public var label: LocalizedText { LocalizedText(id: Phrase(name), en: Phrase(englishName)) }
}

extension ProgramGroup {
    /// Nama kelompok bagi pembaca.
    public var label: LocalizedText {
        switch self {
        case .core: LocalizedText(id: "Program utama", en: "Core programs")
        case .overhead: LocalizedText(id: "Program penunjang", en: "Overhead programs")
        case .support: LocalizedText(id: "Dukungan APBN", en: "APBN support")
        }
    }
}

extension TotalScope {
    /// Nama cakupan bagi pembaca.
    public var label: LocalizedText {
        switch self {
        case .core: LocalizedText(id: "program utama saja", en: "core programs only")
        case .overhead: LocalizedText(id: "program penunjang saja", en: "overhead programs only")
        case .support: LocalizedText(id: "dukungan APBN saja", en: "APBN support only")
        case .regional: LocalizedText(id: "utama + penunjang (jumlah APBD)", en: "core + overhead (APBD total)")
        case .everything: LocalizedText(id: "semua, termasuk APBN", en: "all, APBN included")
        }
    }
}
