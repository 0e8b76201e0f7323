import BudgetModel
import Diagnostics

/// Kolom realisasi yang waktunya diketahui.
struct RealisationColumn {
    let title: String
    let isPercent: Bool
    /// `nil` bila setiap barisnya menyebut tanggalnya sendiri.
    let period: RealisationPeriod?
    /// Tahapan pagu dasar persen; `nil` bila kertas tidak menyebutnya.
    let ceiling: BudgetStage?
    var money: MoneyColumn

    var position: Int { money.position }

    /// Arti kolom bagi pengguna.
    var label: LocalizedText {
        let content =
            isPercent
            ? LocalizedText(id: "persen realisasi", en: "realisation percentage") : LocalizedText(id: "realisasi", en: "realisation")
        guard let period else {
            return LocalizedText(id: "\(content) menurut tanggal dokumennya", en: "\(content) by the date of its document")
        }
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
        /// Hanya sebagian dari realisasinya.
        case part(RealisationTitle.Part)
    }

    let title: String
    let position: Int
    let reason: Reason
    /// Tajuk kolom lain yang sebabnya sama.
    var others: [String] = []
}

extension KeptRealisation {
    /// Bagian-bagian yang sebabnya sama disebut satu kali, di kolom pertamanya.
    static func joined(_ all: [KeptRealisation]) -> [KeptRealisation] {
        var joined: [KeptRealisation] = []
        for kept in all {
            guard case .part = kept.reason, let index = joined.firstIndex(where: { $0.reason == kept.reason }) else {
                joined.append(kept)
                continue
            }
            joined[index].others.append(kept.title)
        }
        return joined
    }
}

/// Isi satu sel realisasi.
struct RealisedCell {
    let column: Int
    /// `nil` bila selnya kosong atau tidak terbaca.
    let evidence: MoneyRealisation.Evidence?
    /// Isi sel seperti tersimpan.
    let text: String
    /// Hari dokumennya, di daftar dokumen.
    var day: CalendarDay?

    /// `true` bila isinya jumlah uang.
    var isAmount: Bool {
        if case .amount = evidence { true } else { false }
    }
}
