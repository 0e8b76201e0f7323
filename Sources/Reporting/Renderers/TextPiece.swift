/// Sepotong keluaran panjang yang disusun lalu diserahkan: cukup besar supaya jarang ditulis, cukup kecil supaya memorinya tidak berarti.
enum TextPiece {
    private static let bytes = 1 << 16

    /// `true` bila teksnya sudah sepotong penuh.
    static func isFull(_ text: String) -> Bool { text.utf8.count >= bytes }

    /// Menyerahkan teksnya bila sudah sepotong penuh, lalu mengosongkannya.
    static func pass<Failure: Error>(_ text: inout String, to append: (String) throws(Failure) -> Void) throws(Failure) {
        guard isFull(text) else { return }
        try append(text)
        text.removeAll(keepingCapacity: true)
    }
}
