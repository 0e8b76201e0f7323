package import ExactNumbers

/// Notasi bertanda yang sudah pernah ada di sebuah kolom: sel lain yang bernotasi sama tidak menambah temuan tentang kolom itu.
package struct SeenNotations: Sendable {
    private let hasComma: Bool
    private let hasPoint: Bool

    /// Belum ada.
    package init() { (hasComma, hasPoint) = (false, false) }

    /// - Parameter hasSeen: `true` bila kolomnya sudah menunjukkan notasi itu.
    package init(_ hasSeen: (NumberNotation) -> Bool) { (hasComma, hasPoint) = (hasSeen(.decimalComma), hasSeen(.decimalPoint)) }

    /// `true` bila angka bernotasi ini tidak memberi tahu hal baru; `nil` angka tanpa tanda.
    package func contain(_ notation: NumberNotation?) -> Bool {
        switch notation {
        case nil: true
        case .decimalComma: hasComma
        case .decimalPoint: hasPoint
        }
    }
}
