/// Satu paragraf yang tampak: teks dengan nomor otomatisnya, dan rupanya.
struct WordParagraph {
    var text: [UInt8] = []
    var look = CellLook()

    /// `true` bila tidak ada yang tampak selain spasi.
    var isBlank: Bool { text.isBlankText }
}

/// Isi sebuah wadah (halaman, sel, kotak teks) menurut urutannya.
enum WordBlock {
    case paragraph(WordParagraph)
    case table(WordTableContent)
}

/// Sebuah tabel seperti tersimpan; baris yang dihapus perubahan terlacak sudah tidak ada.
struct WordTableContent {
    var rows: [WordRow] = []
}

/// Satu baris tabel; baris tanpa sel pun dihitung, seperti tampak di halaman.
struct WordRow {
    var cells: [WordCell] = []
    var isHidden = false
}

/// Satu sel di kisi tabelnya.
struct WordCell {
    /// Bagian sel ini dalam gabungan ke bawah.
    enum Merge {
        case none
        /// Sel paling atas, yang isinya tampak.
        case start
        /// Tertutup sel di atasnya.
        case covered
    }

    /// Kolom kisi pertama, mulai 0.
    var column: Int
    var span = 1
    var merge = Merge.none
    var blocks: [WordBlock] = []
}

extension [UInt8] {
    /// `true` bila tidak ada huruf yang tampak. Spasi tak terputus dan spasi selebar nol termasuk spasi.
    var isBlankText: Bool {
        if allSatisfy({ $0 <= 0x20 }) { return true }
        guard contains(where: { $0 >= 0x80 }) else { return false }
        return String(decoding: self, as: UTF8.self).unicodeScalars
            .allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
    }
}
