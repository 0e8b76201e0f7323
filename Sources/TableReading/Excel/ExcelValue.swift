/// Arti byte `v` sebuah sel menurut jenis dan gayanya.
enum ExcelValue {
    /// Angka menurut format tampilannya. Teks yang bukan angka disimpan sebagai teks, bukan dibuang.
    static func appendNumber(
        _ value: UnsafeBufferPointer<UInt8>, as format: NumberFormat, in system: SerialDate.System,
        to bytes: inout [UInt8]
    ) -> CellKind {
        guard let number = StoredNumber(value.trimmed) else {
            bytes.append(contentsOf: value)
            return .text
        }
        switch format {
        case .number:
            break
        case .percent(let decimals):
            number.append(shift: 2, minimumDecimals: decimals, to: &bytes)
            return .percent
        case .date, .time, .elapsed:
            guard let date = SerialDate(number) else { break }
            if format == .elapsed || format == .time && date.days == 0 {
                bytes.append(contentsOf: date.elapsed.utf8)
                return .time
            }
            if let text = date.date(in: system) {
                bytes.append(contentsOf: text.utf8)
                return .date
            }
            guard date.seconds > 0 else { break }
            bytes.append(contentsOf: date.time.utf8)
            return .time
        }
        number.append(to: &bytes)
        return .number
    }

    /// Tanggal ISO 8601 (`t="d"`): pecahan detik nol, `Z`, dan tengah malam tidak ditulis. Yang bukan
    /// tanggal disimpan sebagai teks.
    static func appendISODate(_ value: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> CellKind {
        var text = String(decoding: value, as: UTF8.self).uppercased()
        if text.hasSuffix("Z") { text.removeLast() }
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        let dayPattern = parts.first?.map { $0.isNumber ? "9" : $0 } ?? []
        let clock = parts.last.map { dropZeroFraction($0) } ?? ""
        switch (String(dayPattern), parts.count) {
        case ("9999-99-99", 1):
            bytes.append(contentsOf: text.utf8)
            return .date
        case ("9999-99-99", 2):
            bytes.append(contentsOf: parts[0].utf8)
            if clock != "00:00:00", clock != "00:00" { bytes.append(contentsOf: "T\(clock)".utf8) }
            return .date
        case (let pattern, 1) where pattern.hasPrefix("99:99:99"):
            bytes.append(contentsOf: clock.utf8)
            return .time
        default:
            bytes.append(contentsOf: value)
            return .text
        }
    }

    private static func dropZeroFraction(_ clock: Substring) -> String {
        let parts = clock.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, parts[1].allSatisfy({ $0 == "0" }) else { return String(clock) }
        return String(parts[0])
    }
}
