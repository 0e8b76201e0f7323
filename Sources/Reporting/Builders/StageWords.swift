import BudgetModel
import Diagnostics

extension BudgetStage {
    /// Nama tahapan dalam kedua bahasa.
    var label: LocalizedText { LocalizedText(id: Phrase(name), en: Phrase(englishName)) }
}

extension ProgramGroup {
    /// Nama kelompok bagi pembaca.
    var label: LocalizedText {
        switch self {
        case .core: LocalizedText(id: "Program utama", en: "Core programs")
        case .overhead: LocalizedText(id: "Program penunjang", en: "Overhead programs")
        case .support: LocalizedText(id: "Dukungan APBN", en: "APBN support")
        }
    }
}

extension TotalScope {
    /// Nama cakupan bagi pembaca.
    var label: LocalizedText {
        switch self {
        case .core: LocalizedText(id: "program utama saja", en: "core programs only")
        case .overhead: LocalizedText(id: "program penunjang saja", en: "overhead programs only")
        case .support: LocalizedText(id: "dukungan APBN saja", en: "APBN support only")
        case .regional: LocalizedText(id: "utama + penunjang (jumlah APBD)", en: "core + overhead (APBD total)")
        case .everything: LocalizedText(id: "semua, termasuk APBN", en: "all, APBN included")
        }
    }
}

/// Kata yang dipakai beberapa bagian laporan.
enum ReportWords {
    static let parentOffice = LocalizedText(id: "OPD induk", en: "Office itself")
    static let regionalTotal = LocalizedText(id: "Jumlah APBD", en: "APBD total")
    static let unlinked = LocalizedText(id: "Belum terkait indikator", en: "Not linked to an indicator")
    static let fundingSource = LocalizedText(id: "Sumber dana", en: "Funding source")
    static let unit = LocalizedText(id: "Unit pelaksana", en: "Unit")
    static let remark = LocalizedText(id: "Keterangan", en: "Remark")
    static let dropped = LocalizedText(id: "nihil", en: "dropped")

    /// Unit bagi pembaca. Unit yang bernama seperti kata bagi OPD induk diberi kutip, supaya jumlah
    /// bersyarat tidak mencampur keduanya.
    static func unit(_ unit: String?) -> LocalizedText {
        guard let unit else { return parentOffice }
        let isParentWord = Language.allCases.contains { NameKey(parentOffice.text(in: $0)) == NameKey(unit) }
        return LocalizedText(verbatim: isParentWord ? "\"\(unit)\"" : unit)
    }

    /// Beberapa tahapan dalam satu kalimat.
    static func stages(_ stages: [BudgetStage]) -> LocalizedText {
        LocalizedText(
            id: Phrase(stages.map(\.name).joined(separator: ", ")),
            en: Phrase(stages.map(\.englishName).joined(separator: ", "))
        )
    }
}
