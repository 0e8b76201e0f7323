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

extension BalanceLine.Kind {
    /// Nama jenis bagi pembaca.
    public var label: LocalizedText {
        switch self {
        case .revenue: LocalizedText(id: "Pendapatan", en: "Revenue")
        case .receipt: LocalizedText(id: "Penerimaan pembiayaan", en: "Financing receipts")
        case .outlay: LocalizedText(id: "Pengeluaran pembiayaan", en: "Financing outlays")
        case .financing: LocalizedText(id: "Pembiayaan yang arahnya tidak disebut", en: "Financing without a direction")
        }
    }
}

extension PrintedBalance.Kind {
    /// Nama hitungan bagi pembaca.
    public var label: LocalizedText {
        switch self {
        case .surplus: LocalizedText(id: "Surplus/(Defisit)", en: "Surplus/(Deficit)")
        case .netFinancing: LocalizedText(id: "Pembiayaan netto", en: "Net financing")
        case .remainder: LocalizedText(id: "SiLPA", en: "Budget remainder (SiLPA)")
        }
    }

    /// Cara menghitungnya.
    public var formula: LocalizedText {
        switch self {
        case .surplus: LocalizedText(id: "pendapatan - belanja", en: "revenue - spending")
        case .netFinancing:
            LocalizedText(id: "penerimaan pembiayaan - pengeluaran pembiayaan", en: "financing receipts - financing outlays")
        case .remainder: LocalizedText(id: "surplus/(defisit) + pembiayaan netto", en: "surplus/(deficit) + net financing")
        }
    }
}
