import BudgetModel
import Diagnostics

/// Kolom realisasi yang waktunya diketahui.
struct RealisationColumn {
    let title: String
    let isPercent: Bool
    let period: RealisationPeriod
    /// Tahapan pagu dasar persen; `nil` bila kertas tidak menyebutnya.
    let ceiling: BudgetStage?
    var money: MoneyColumn

    var position: Int { money.position }

    /// Arti kolom bagi pengguna.
    var label: LocalizedText {
        let content =
            isPercent
            ? LocalizedText(id: "persen realisasi", en: "realisation percentage") : LocalizedText(id: "realisasi", en: "realisation")
        let span =
            period.span == .cumulative
            ? LocalizedText(id: "s.d. \(period.quarter.name)", en: "up to \(period.quarter.name)")
            : LocalizedText(id: "di dalam \(period.quarter.name)", en: "within \(period.quarter.name)")
        return LocalizedText(id: "\(content) \(span)", en: "\(content) \(span)")
    }
}

/// Kolom realisasi yang hanya disimpan, dengan sebabnya.
struct KeptRealisation {
    enum Reason: Hashable {
        /// Kertas tidak menyebut sampai kapan.
        case unknownTime
        /// Waktunya bukan akhir triwulan.
        case betweenQuarters
        /// Tahun lain.
        case otherYear(Int)
        /// Dapat rupiah, dapat persen.
        case unclearContent
    }

    let title: String
    let position: Int
    let reason: Reason
}

/// Isi satu sel realisasi.
struct RealisedCell {
    let column: Int
    /// `nil` bila selnya kosong atau tidak terbaca.
    let evidence: MoneyRealisation.Evidence?
    /// Isi sel seperti tersimpan.
    let text: String

    /// `true` bila isinya jumlah uang.
    var isAmount: Bool {
        if case .amount = evidence { true } else { false }
    }
}
