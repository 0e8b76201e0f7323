import BudgetModel
import Diagnostics
import ExactNumbers

/// Satu cara menghitung ulang persen tertera, dengan kata-kata masukannya.
struct PercentCandidate {
    /// Hasil dalam satuan persen.
    let computed: PrintedValue
    /// Masukannya: "5,460 terhadap target triwulan tertera 5,438".
    let words: Worded
}

/// Putusan atas persen tertera yang punya lebih dari satu cara hitung yang sah.
enum PercentVerdict {
    /// Salah satu cara memberi persen ini tepat.
    case exact
    /// Tidak ada cara yang tepat, tetapi masih di dalam pembulatan masukannya.
    case withinRounding(Quantity, PercentCandidate)
    /// Tertera 100 %, sedangkan semua cara memberi lebih: kertasnya membatasi capaian.
    case capped(Quantity, PercentCandidate)
    /// Hanya cocok dengan cara hitung yang bukan milik indikatornya.
    case otherKind(Quantity, PercentCandidate)
    /// Tidak ada cara yang memberi persen ini. Angka dan cara yang paling dekat ikut disebut.
    case wrong(Quantity, PercentCandidate)

    /// Menilai `figure`.
    ///
    /// - Parameters:
    ///   - figure: Persen tertera. Tanpa tanda persen dan berdesimal dua atau lebih, `0,9107` dibaca juga sebagai 91,07 %.
    ///   - own: Cara hitung menurut ketentuan indikatornya.
    ///   - others: Cara hitung lain yang dipakai orang.
    /// - Returns: `nil` bila angkanya tidak pasti atau tidak ada masukan untuk menghitungnya.
    init?(_ figure: PrintedFigure, own: [PercentCandidate], others: [PercentCandidate]) throws {
        guard let printed = figure.value, let nearest = try Self.nearest(own, to: printed) else { return nil }
        if try own.contains(where: { try $0.judgement(of: printed, in: figure) == .exact }) {
            self = .exact
        } else if let candidate = try own.first(where: { try $0.judgement(of: printed, in: figure) != .wrong }) {
            let best = try nearest.candidate.judgement(of: printed, in: figure) == .wrong ? candidate : nearest.candidate
            self = .withinRounding(try best.computed.value.rounded(to: printed.decimals), best)
        } else if try printed == Quantity(100) && own.allSatisfy({ try $0.computed.value > Ratio(100, over: 1) }) {
            self = .capped(nearest.value, nearest.candidate)
        } else if let other = try others.first(where: { try $0.judgement(of: printed, in: figure) != .wrong }) {
            self = .otherKind(nearest.value, other)
        } else {
            self = .wrong(nearest.value, nearest.candidate)
        }
    }

    private static func nearest(
        _ candidates: [PercentCandidate], to printed: Quantity
    ) throws(ArithmeticError) -> (value: Quantity, candidate: PercentCandidate)? {
        var nearest: (value: Quantity, candidate: PercentCandidate)?
        var shortest: Quantity?
        for candidate in candidates {
            let value = try candidate.computed.value.rounded(to: printed.decimals)
            let distance = try (value - printed).magnitude
            if let known = shortest, known <= distance { continue }
            (nearest, shortest) = ((value, candidate), distance)
        }
        return nearest
    }
}

extension PercentCandidate {
    fileprivate func judgement(of printed: Quantity, in figure: PrintedFigure) throws(ArithmeticError) -> PrintedJudgement {
        let plain = try PrintedJudgement(printed, against: computed)
        guard plain == .wrong, !figure.isPercent, printed.decimals >= 2 else { return plain }
        let hundredth = try Ratio(1, over: 100)
        return try PrintedJudgement(
            printed, against: computed.mapped { (ratio) throws(ArithmeticError) in try ratio * hundredth }
        )
    }
}
