import BudgetAnalysis
import BudgetModel
import Diagnostics

/// Susunan tabel yang memasangkan kinerja dan uang sebuah Renja.
enum PlanEvaluationLayout {
    /// Evaluasi hasil Renja lima belas kolom.
    case fifteen
    /// Evaluasi hasil Renja tujuh belas kolom.
    case seventeen
    /// Tabel 2.1 Renja Perubahan: evaluasi sampai dengan triwulan II.
    case revision

    /// Arti sebuah pasangan kolom.
    enum Pair: Hashable {
        /// Target akhir periode Renstra.
        case planTarget
        /// Realisasi sampai dengan tahun lalu.
        case reached
        /// Yang kedua terhadap yang pertama.
        case reachedRate
        /// Target dan pagu tahun ini.
        case target
        case quarter(Quarter)
        /// Realisasi tahun ini sampai dengan triwulan yang dilaporkan.
        case total
        /// Terhadap target tahun ini.
        case rate
        /// Realisasi tahun-tahun lalu dan tahun ini.
        case planTotal
        /// Terhadap target akhir periode.
        case planRate

        var isRate: Bool { [.reachedRate, .rate, .planRate].contains(self) }
    }

    /// Sepasang kolom; tanpa uang hanya kinerjanya.
    struct Part {
        let pair: Pair
        var hasMoney = true
        var width: Int { hasMoney ? 2 : 1 }
    }

    /// Pasangan-pasangannya dari kiri.
    var parts: [Part] {
        let quarters = Quarter.allCases.map { Part(pair: .quarter($0)) }
        let lead = [Part(pair: .planTarget), Part(pair: .reached), Part(pair: .target)] + quarters + [Part(pair: .total)]
        return switch self {
        case .fifteen: lead + [Part(pair: .planTotal), Part(pair: .planRate)]
        case .seventeen: lead + [Part(pair: .rate), Part(pair: .planTotal), Part(pair: .planRate)]
        case .revision:
            [Pair.planTarget, .reached, .reachedRate, .planTotal].map { Part(pair: $0, hasMoney: false) }
                + [Part(pair: .target), Part(pair: .total), Part(pair: .rate)]
        }
    }

    /// Tingkat capaian yang dirata-ratakan di kakinya; `nil` bila kertasnya tidak merata-ratakan.
    var meanPair: Pair? {
        switch self {
        case .fifteen: .planRate
        case .seventeen: .rate
        case .revision: nil
        }
    }

    /// Banyaknya kolom di kiri pasangan pertama.
    var leadCount: Int {
        switch self {
        case .fifteen: 4
        case .seventeen: 5
        case .revision: 3
        }
    }

    /// Tajuk sebuah pasangan, dari luar ke dalam.
    func titles(of pair: Pair, in paper: PlanEvaluationPaper) -> [LocalizedText] {
        let year = paper.source.year.year
        let stage = paper.stage?.label ?? .nothing
        let last = (paper.lines.compactMap(\.program.strategic?.lastYear).max() ?? paper.history.lastYear).map(String.init) ?? "..."
        if self == .revision { return [revisedTitle(of: pair, year, stage, last)] }
        switch pair {
        case .planTarget:
            return [
                LocalizedText(
                    id: "Target Renstra Perangkat Daerah pada Tahun \(last) (akhir periode Renstra)",
                    en: "Target of the Renstra in \(last) (its end)")
            ]
        case .reached, .reachedRate:
            return [
                LocalizedText(
                    id: "Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja Perangkat Daerah Tahun Lalu (\(year - 1))",
                    en: "Reached under the Renstra up to last year (\(year - 1))")
            ]
        case .target:
            return [
                LocalizedText(
                    id: "Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan (\(year)) yang dievaluasi, pagu \(stage)",
                    en: "Target and budget of the Renja of \(year) under evaluation, ceiling \(stage)")
            ]
        case .quarter(let quarter):
            return [
                LocalizedText(id: "Realisasi Kinerja Pada Triwulan", en: "Realised in quarter"), LocalizedText(verbatim: quarter.numeral),
            ]
        case .total:
            return [
                LocalizedText(
                    id: "Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang dievaluasi",
                    en: "Realised performance and budget of the Renja under evaluation")
            ]
        case .rate:
            return [
                LocalizedText(
                    id: "Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)", en: "Achievement and absorption of the Renja (%)")
            ]
        case .planTotal:
            return [
                LocalizedText(
                    id: "Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun \(year)",
                    en: "Realised performance and budget of the Renstra up to \(year)")
            ]
        case .planRate:
            return [
                LocalizedText(
                    id: "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun \(year) (%)",
                    en: "Achievement and absorption of the Renstra up to \(year) (%)")
            ]
        }
    }

    private func revisedTitle(of pair: Pair, _ year: Int, _ stage: LocalizedText, _ last: String) -> LocalizedText {
        switch pair {
        case .planTarget: LocalizedText(id: "Target Renstra PD Tahun \(last)", en: "Target of the Renstra in \(last)")
        case .reached:
            LocalizedText(id: "Realisasi Renja s.d. Tahun Lalu (\(year - 1))", en: "Realised up to last year (\(year - 1))")
        case .reachedRate: LocalizedText(id: "Tingkat Realisasi (%)", en: "Rate reached (%)")
        case .planTotal, .planRate:
            LocalizedText(id: "Realisasi Capaian s.d. Tahun \(year) (TW II)", en: "Reached up to \(year) (quarter II)")
        case .target:
            LocalizedText(
                id: "Target Kinerja dan Anggaran Tahun Berjalan (\(year)), pagu \(stage)",
                en: "Target and budget of the current year (\(year)), ceiling \(stage)")
        case .total, .quarter: LocalizedText(id: "Realisasi s.d. Triwulan II", en: "Realised up to quarter II")
        case .rate:
            LocalizedText(id: "Tingkat Capaian dan Realisasi Anggaran (%)", en: "Achievement and absorption (%)")
        }
    }
}
