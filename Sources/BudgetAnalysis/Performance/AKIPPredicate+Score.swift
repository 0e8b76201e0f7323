public import BudgetModel
public import ExactNumbers

/// Predikat AKIP menurut Permenpan RB 88/2021; batas bawahnya tidak termasuk: 70 masih B, 70,01 sudah BB.
extension AKIPPredicate {
    /// Tahun pertama yang dinilai dengan ketentuan ini; evaluasi lebih lama tidak dinilai.
    package static let firstYear = 2021

    /// Predikat dari tulisan kertas: `BB`, `BB (Sangat Baik)`; `nil` bila tidak diawali huruf predikat.
    package init?(printed text: String) {
        guard let first = text.split(whereSeparator: { !$0.isLetter }).first else { return nil }
        self.init(rawValue: first.uppercased())
    }

    /// Predikat dari sebutannya; `nil` bila bukan sebutan AKIP.
    package init?(word text: String) {
        let key = NameKey(text).text
        let known = Self.allCases.first { NameKey($0.word).text == key }
        guard let known = known ?? (["cukup memadai", "memadai"].contains(key) ? .cc : nil) else { return nil }
        self = known
    }

    /// Predikat sebuah nilai 0 sampai 100.
    public init(score: Ratio) {
        self = Self.allCases.first { $0.isBelow(score) } ?? .d
    }

    /// Sebutannya.
    public var word: String {
        switch self {
        case .aa: "Sangat Memuaskan"
        case .a: "Memuaskan"
        case .bb: "Sangat Baik"
        case .b: "Baik"
        case .cc: "Cukup"
        case .c: "Kurang"
        case .d: "Sangat Kurang"
        }
    }

    private var bound: Int128? {
        switch self {
        case .aa: 90
        case .a: 80
        case .bb: 70
        case .b: 60
        case .cc: 50
        case .c: 30
        case .d: nil
        }
    }

    private func isBelow(_ score: Ratio) -> Bool {
        guard let bound else { return true }
        return score.numerator > 0 && score.isAbove(bound)
    }
}

extension Ratio {
    fileprivate func isAbove(_ bound: Int128) -> Bool {
        let product = denominator.multipliedReportingOverflow(by: bound)
        return !product.overflow && numerator > product.partialValue
    }
}
