/// Cara sebuah berkas CSV ditulis, seperti dikenali dari isinya.
public struct CSVDialect: Sendable, Hashable {
    /// Pemisah kolom.
    public var separator: Separator
    /// Pengodean huruf.
    public var encoding: TextEncoding
    /// Akhir baris pertama yang ditemukan; pembaca menerima ketiganya di mana pun.
    public var lineEnd: LineEnd
    /// `true` bila pemisah disebut berkas sendiri lewat baris pertama `sep=;`.
    public var declaresSeparator: Bool

    /// Pemisah kolom: satu huruf ASCII selain tanda kutip dan akhir baris.
    public struct Separator: Sendable, Hashable {
        /// Kode ASCII pemisah.
        public let byte: UInt8

        /// `nil` bila huruf ini tidak dapat menjadi pemisah.
        public init?(byte: UInt8) {
            let isMark = byte == 0x09 || (0x20..<0x7F).contains(byte)
            guard isMark, byte != 0x22 else { return nil }
            self.byte = byte
        }

        private init(mark: Unicode.Scalar) {
            byte = UInt8(truncatingIfNeeded: mark.value)
        }

        /// Koma.
        public static let comma = Separator(mark: ",")
        /// Titik koma, pemisah Excel berbahasa Indonesia.
        public static let semicolon = Separator(mark: ";")
        /// Tab.
        public static let tab = Separator(mark: "\t")
        /// Garis tegak.
        public static let pipe = Separator(mark: "|")
        /// Titik dua.
        public static let colon = Separator(mark: ":")
    }

    /// Akhir baris.
    public enum LineEnd: String, Sendable, Hashable, CaseIterable {
        /// LF (Linux, macOS).
        case lineFeed = "\n"
        /// CRLF (Windows).
        case carriageReturnLineFeed = "\r\n"
        /// CR (Mac lama).
        case carriageReturn = "\r"
    }
}

/// Pengodean huruf yang dikenali pembaca CSV.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    /// UTF-8 tanpa tanda urutan byte.
    case utf8
    /// UTF-8 dengan tanda urutan byte, "CSV UTF-8" di Excel.
    case utf8WithMark
    /// UTF-16 little-endian dengan tanda urutan byte, "Teks Unicode" di Excel.
    case utf16LittleEndian
    /// UTF-16 big-endian dengan tanda urutan byte.
    case utf16BigEndian
    /// Windows-1252, CSV biasa dari Excel di Windows.
    case windows1252

    /// Nama yang dikenal pengguna.
    var name: String {
        switch self {
        case .utf8, .utf8WithMark: "UTF-8"
        case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
        case .windows1252: "Windows-1252"
        }
    }

    /// Panjang tanda urutan byte di awal berkas.
    var markLength: Int {
        switch self {
        case .utf8WithMark: 3
        case .utf16LittleEndian, .utf16BigEndian: 2
        case .utf8, .windows1252: 0
        }
    }

    /// Pengodean yang diumumkan tanda urutan byte, bila ada.
    static func marked(by bytes: some Collection<UInt8>) -> TextEncoding? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8WithMark }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return nil
    }

    /// UTF-8 menurut tanda di awal berkas saja; `nil` bila kosong, atau tandanya menyebut pengodean lain.
    static func assumed(of file: StoredFile) throws(TableReadingError) -> TextEncoding? {
        var opening = [UInt8](repeating: 0, count: 4)
        let length = try file.fill(&opening, at: 0)
        let marked = marked(by: opening.prefix(length))
        guard length > 0, marked == nil || marked == .utf8WithMark else { return nil }
        return marked ?? .utf8
    }
}
