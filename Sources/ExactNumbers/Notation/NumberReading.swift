/// Semua bacaan yang mungkin dari satu teks.
public enum NumberReading: Hashable, Sendable {
    /// Hanya satu nilai yang mungkin.
    case single(ParsedNumber)
    /// Dua nilai yang mungkin: `16.000` adalah enam belas ribu atau enam belas.
    case both(decimalComma: ParsedNumber, decimalPoint: ParsedNumber)
}

extension NumberNotation {
    /// Membaca teks menurut kedua notasi.
    ///
    /// - Parameter maximumDecimals: Bacaan dengan lebih banyak desimal dianggap mustahil; 2 untuk uang.
    /// - Throws: Alasan dari bacaan yang sampai paling jauh, bila tidak ada bacaan yang mungkin.
    public static func readings(
        of text: some StringProtocol,
        maximumDecimals: Int? = nil
    ) throws(NumberTextError) -> NumberReading {
        let text = String(text)
        do throws(ScanFailure) {
            return try Readings(of: text, maximumDecimals: maximumDecimals).possible()
        } catch {
            throw NumberTextError(error, in: text)
        }
    }
}

/// Hasil membaca satu teks menurut kedua notasi, tanpa alokasi.
struct Readings {
    let comma: Result<ScannedNumber, ScanFailure>
    let point: Result<ScannedNumber, ScanFailure>

    init(of text: String, maximumDecimals: Int?) {
        var text = text
        self = text.withUTF8 { Readings(of: $0, maximumDecimals: maximumDecimals) }
    }

    init(of bytes: UnsafeBufferPointer<UInt8>, maximumDecimals: Int?) {
        let limit = maximumDecimals ?? Quantity.maximumDecimals
        func scan(_ notation: NumberNotation) -> Result<ScannedNumber, ScanFailure> {
            Result { () throws(ScanFailure) in
                try NumberScanner.scan(bytes, notation: notation).limited(toDecimals: limit)
            }
        }
        comma = scan(.decimalComma)
        point = scan(.decimalPoint)
    }

    func possible() throws(ScanFailure) -> NumberReading {
        switch (comma, point) {
        case (.success(let comma), .success(let point)):
            return comma.number == point.number
                ? .single(comma.number) : .both(decimalComma: comma.number, decimalPoint: point.number)
        case (.success(let only), .failure), (.failure, .success(let only)):
            return .single(only.number)
        case (.failure(let comma), .failure(let point)):
            throw (point.offset ?? 0) > (comma.offset ?? 0) ? point : comma
        }
    }
}
