/// Teks yang bukan angka menurut suatu notasi: karakter mana, di posisi mana, dan mengapa.
public struct NumberTextError: Error, Hashable, Sendable {
    /// Mengapa teks ditolak.
    public enum Reason: Hashable, Sendable {
        /// Tidak ada apa-apa selain spasi.
        case empty
        /// Ada tanda atau mata uang, tetapi tidak ada angka.
        case noDigits
        /// Karakter yang tidak punya tempat di sini, termasuk teks sesudah angka.
        case unexpectedCharacter(Character)
        /// Kelompok ribuan tidak 1-3 angka di depan lalu tepat 3 angka; posisinya tanda kelompoknya, yang boleh berupa spasi.
        case wrongGroupSize
        /// Angka berkelompok diawali nol, misalnya `0.500` bertanda kelompok titik.
        case leadingZero
        /// Tanda desimal kedua.
        case twoDecimalMarks
        /// Tanda desimal tanpa angka sesudahnya.
        case missingDecimals
        /// Kurung buka atau tutup tanpa pasangan.
        case unbalancedParenthesis
        /// Dua tanda plus/minus, atau tanda bersama kurung.
        case twoSigns
        /// Lebih banyak desimal daripada yang diizinkan; posisinya desimal pertama yang berlebih.
        case tooManyDecimals(limit: Int)
        /// Persen di tempat yang hanya menerima uang.
        case percentNotAllowed
        /// Angka tidak muat dalam 128 bit.
        case overflow
    }

    /// Teks yang ditolak, utuh.
    public let text: String
    /// Posisi karakter penyebab, dihitung mulai 0; tidak ada bila seluruh teks penyebabnya.
    public let position: Int?
    /// Alasan penolakan.
    public let reason: Reason

    /// Penolakan atas `text` karena karakter di `position`.
    public init(text: String, position: Int?, reason: Reason) {
        self.text = text
        self.position = position
        self.reason = reason
    }

    /// Karakter penyebab, bila posisinya ada.
    public var character: Character? {
        position.flatMap { text.dropFirst($0).first }
    }
}

extension NumberTextError {
    /// Menerjemahkan posisi byte menjadi posisi karakter; hanya terjadi pada teks yang ditolak.
    init(_ failure: ScanFailure, in text: String) {
        var position: Int?
        var character: Character?
        if let offset = failure.offset {
            let index = text.utf8.index(text.startIndex, offsetBy: offset)
            var start = text.startIndex
            var count = 0
            while start < text.endIndex, case let next = text.index(after: start), next <= index {
                start = next
                count += 1
            }
            position = count
            character = start < text.endIndex ? text[start] : nil
        }
        self.init(text: text, position: position, reason: failure.reason(character: character))
    }
}
