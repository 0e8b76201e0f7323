/// Predikat AKIP, juga sebagai target atau capaian yang dicetak sebagai huruf; urutannya dari D sampai AA.
public enum AKIPPredicate: String, Sendable, Hashable, Comparable, CaseIterable {
    case aa = "AA"
    case a = "A"
    case bb = "BB"
    case b = "B"
    case cc = "CC"
    case c = "C"
    case d = "D"

    /// Makin baik makin besar: AA > A > BB > B > CC > C > D.
    public static func < (left: AKIPPredicate, right: AKIPPredicate) -> Bool { left.place > right.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
