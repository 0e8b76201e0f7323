/// Membaca satu angka dari byte UTF-8, sekali jalan dari kiri ke kanan, tanpa alokasi.
///
/// Susunannya: awalan (tanda, mata uang, kurung), angka, akhiran (tanda, persen, kurung). Setiap
/// bagian ada di berkasnya sendiri.
struct NumberScanner {
    let decimalMark: UInt8
    let groupMark: UInt8
    var cursor: ByteCursor

    var sign: Sign?
    var hasCurrency = false
    var parenthesis: Int?
    var digits = DigitBuffer()
    var decimals = 0
    var decimalsStart = 0
    var percentOffset: Int?

    enum Sign {
        case plus
        case minus
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, notation: NumberNotation) {
        decimalMark = notation.decimalMark
        groupMark = notation.groupMark
        cursor = ByteCursor(bytes)
    }

    /// Angka yang memenuhi seluruh `bytes`.
    static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>,
        notation: NumberNotation
    ) throws(ScanFailure) -> ScannedNumber {
        var scanner = NumberScanner(bytes, notation: notation)
        return try scanner.scan()
    }

    /// Angka yang memenuhi seluruh `text`.
    static func scan(_ text: String, notation: NumberNotation) throws(ScanFailure) -> ScannedNumber {
        var text = text
        return try text.withUTF8 { bytes in
            Result { () throws(ScanFailure) in try scan(bytes, notation: notation) }
        }.get()
    }

    private mutating func scan() throws(ScanFailure) -> ScannedNumber {
        cursor.skipSpaces()
        if cursor.isAtEnd { throw ScanFailure(.empty) }
        try scanPrefix()
        if cursor.isAtEnd {
            // Tanda hubung sendirian adalah cara tabel keuangan menulis nol.
            guard sign == .minus else { throw ScanFailure(.noDigits) }
        } else {
            try scanDigits()
            try scanSuffix()
        }
        return ScannedNumber(
            coefficient: try digits.value(isNegative: sign == .minus || parenthesis != nil),
            decimals: decimals,
            decimalsStart: decimalsStart,
            percentOffset: percentOffset,
            hasCurrency: hasCurrency
        )
    }
}
