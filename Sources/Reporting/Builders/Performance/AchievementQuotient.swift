import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Capaian sebuah indikator sebagai hasil bagi dua hitungan atas sel, supaya buku kerja menghitungnya kembali dengan satu pembulatan.
struct AchievementQuotient {
    let numerator: CellFormula
    /// Kelipatan targetnya, jadi lebih dari nol selama capaiannya berarti; bagi `T/R` realisasinya.
    let denominator: CellFormula

    /// - Parameters:
    ///   - realised: Realisasi, atau jumlah realisasi triwulan.
    ///   - target: Target yang sebanding dengannya.
    init(_ formula: AchievementFormula, realised: CellFormula, target: CellFormula) {
        switch formula {
        case .positive: (numerator, denominator) = (realised, target)
        case .twoMinusRatio: (numerator, denominator) = (.difference(.product(.number(Quantity(2)), target), realised), target)
        case .inverseRatio: (numerator, denominator) = (target, realised)
        case .relativeGap: (numerator, denominator) = (.difference(target, realised), target)
        }
    }

    /// Capaiannya sebagai persen dua desimal; kosong selama tidak berarti.
    var percent: Derivation { .formula(meaningful(.ratio(numerator, over: denominator, decimals: 4))) }

    /// Hitungan ini selama capaiannya berarti, selain itu kosong.
    func meaningful(_ formula: CellFormula) -> CellFormula { .choice(.below(.zero, denominator), formula, .words(.nothing)) }

    /// Capaiannya dikurangi hasil bagi lain, dalam poin persen.
    func gap(to part: CellFormula, over whole: CellFormula) -> CellFormula {
        let difference = CellFormula.difference(.product(numerator, whole), .product(part, denominator))
        return meaningful(.ratio(.product(.number(Quantity(100)), difference), over: .product(denominator, whole), decimals: 2))
    }

    /// Sebutan capaiannya: batas-batas dari yang tertinggi, terakhir tingkat tanpa batas bila ada.
    func band(_ bands: [(lower: CellReference?, word: LocalizedText)]) -> CellFormula {
        var formula = CellFormula.words(.nothing)
        for band in bands.reversed() {
            guard let lower = band.lower else {
                formula = .words(band.word)
                continue
            }
            formula = .choice(.below(numerator, .product(.cell(lower), denominator)), formula, .words(band.word))
        }
        return meaningful(formula)
    }
}

extension ReportCell {
    /// Capaian: persen dua desimal, atau kata bagi predikat.
    static func achieved(_ achievement: Achievement) throws(ArithmeticError) -> ReportCell {
        switch achievement {
        case .ratio(let ratio): ReportCell(.percent(try ratio.percent()))
        case .grade(let steps) where steps >= 0: .text(LocalizedText(id: "tercapai", en: "met"))
        case .grade(let steps):
            .text(LocalizedText(id: "\(-steps) tingkat di bawah target", en: "\(-steps) steps below the target"))
        }
    }
}
