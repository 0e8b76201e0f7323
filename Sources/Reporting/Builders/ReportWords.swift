import BudgetModel
import Diagnostics

/// Kata yang dipakai beberapa bagian laporan.
enum ReportWords {
    static let parentOffice = LocalizedText(id: "OPD induk", en: "Office itself")
    private static let parentWords = Set(Language.allCases.map { NameKey(parentOffice.text(in: $0)) })
    static let regionalTotal = LocalizedText(id: "Jumlah APBD", en: "APBD total")
    static let unlinked = LocalizedText(id: "Belum terkait indikator", en: "Not linked to an indicator")
    static let fundingSource = LocalizedText(id: "Sumber dana", en: "Funding source")
    static let region = LocalizedText(id: "Daerah", en: "Region")
    static let unit = LocalizedText(id: "Unit pelaksana", en: "Unit")
    static let remark = LocalizedText(id: "Keterangan", en: "Remark")
    static let dropped = LocalizedText(id: "nihil", en: "dropped")

    /// OPD laporan: namanya, atau banyaknya bila beberapa.
    static func offices(_ names: [String]) -> LocalizedText {
        names.count == 1
            ? LocalizedText(verbatim: names[0])
            : LocalizedText(id: "Gabungan \(names.count) OPD", en: "\(names.count) offices combined")
    }

    /// Unit bagi pembaca. Unit yang bernama seperti kata bagi OPD induk diberi kutip, supaya jumlah
    /// bersyarat tidak mencampur keduanya.
    static func unit(_ unit: String?) -> LocalizedText {
        guard let unit else { return parentOffice }
        return LocalizedText(verbatim: parentWords.contains(NameKey(unit)) ? "\"\(unit)\"" : unit)
    }

    /// Daerah bagi pembaca.
    static func region(_ region: String?) -> LocalizedText {
        region.map { LocalizedText(verbatim: $0) } ?? LocalizedText(id: "tidak disebut", en: "not stated")
    }

    /// Beberapa tahapan dalam satu kalimat.
    static func stages(_ stages: [BudgetStage]) -> LocalizedText {
        LocalizedText(
            id: Phrase(stages.map(\.name).joined(separator: ", ")),
            en: Phrase(stages.map(\.englishName).joined(separator: ", "))
        )
    }
}
