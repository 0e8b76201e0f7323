package import Diagnostics

/// Yang dirujuk dengan kodenya.
package enum ReferenceKind: CaseIterable, Sendable {
    case document
    case indicator
}

/// Satu rujukan dan tempatnya.
package struct Reference: Sendable {
    /// Kode yang dicari; berbeda dari yang tertera bila paket lain di gabungan punya kode itu.
    package let code: String
    /// Tempat rujukan.
    package let location: SourceLocation

    /// Kode seperti tertera.
    package var printedCode: String { String(code.prefix { $0 != Self.foreign }) }

    /// Penanda rujukan yang kodenya dimiliki paket lain di gabungan, bukan paketnya sendiri; tidak mungkin ada di sel.
    static let foreign: Character = "\u{1F}"
}

extension Budget {
    /// Kode kertas atau indikator yang ada.
    package func codes(of kind: ReferenceKind) -> [String] {
        switch kind {
        case .document: documents.map(\.code)
        case .indicator: indicators.map(\.code)
        }
    }

    /// Semua rujukan kepada kertas atau indikator, tabel demi tabel.
    package func references(to kind: ReferenceKind) -> [Reference] {
        switch kind {
        case .document: documentReferences
        case .indicator: indicatorReferences
        }
    }

    /// Kode yang dirujuk tetapi tidak ada, satu kali, menurut urutan.
    func unknownCodes(of kind: ReferenceKind) -> [String] {
        var known = Set(codes(of: kind))
        return references(to: kind).compactMap { known.insert($0.code).inserted ? $0.code : nil }
    }

    private var documentReferences: [Reference] {
        var found: [Reference] = []
        for document in documents { document.amends.map { found.append(Reference(code: $0, location: document.location)) } }
        found += targets.map { Reference(code: $0.document, location: $0.figure.location) }
        for item in moneyRealisations { item.document.map { found.append(Reference(code: $0, location: item.location)) } }
        found += indicatorRealisations.map { Reference(code: $0.document, location: $0.location) }
        found += printedTotals.map { Reference(code: $0.document, location: $0.location) }
        found += akipScores.map { Reference(code: $0.document, location: $0.location) }
        found += followUps.map { Reference(code: $0.document, location: $0.location) }
        return found
    }

    private var indicatorReferences: [Reference] {
        var found = targets.map { Reference(code: $0.indicator, location: $0.figure.location) }
        found += links.map { Reference(code: $0.indicator, location: $0.location) }
        found += indicatorRealisations.map { Reference(code: $0.indicator, location: $0.location) }
        for item in moneyRealisations {
            if case .indicator(let code) = item.subject { found.append(Reference(code: code, location: item.location)) }
        }
        return found
    }
}
