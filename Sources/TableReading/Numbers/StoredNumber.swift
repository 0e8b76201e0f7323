/// Angka seperti disimpan buku kerja, menjadi digit polos tanpa melewati bilangan pecahan biner.
///
/// Buku kerja menyimpan `double`; teksnya dapat berekor biner (`0.30000000000000004`) atau berpangkat
/// (`1.5E-3`). Excel menampilkan 15 digit, maka teks pecahan atau berpangkat yang lebih panjang dibulatkan
/// ke 15 digit berarti, tetapi tidak pernah lebih kasar dari dua desimal: sen sebuah jumlah besar bukan ekor. Bilangan
/// bulat yang ditulis penuh tidak punya ekor dan tidak disentuh.
///
/// Google Sheets dan Apache POI menulis setiap bilangan sebagai pecahan (`1.0`, `2024.0`, `1.0E8`). Nol di ujung desimal
/// tidak bernilai, jadi dibuang: hasilnya `1`, `2024`, `100000000`, sama dengan yang ditulis Excel.
struct StoredNumber {
    /// Digit berarti yang ditampilkan Excel.
    static let significantDigits = 15
    /// Pangkat sepuluh terbesar yang masih dimekarkan; `double` berakhir di 308.
    private static let maximumExponent = 330

    var isNegative = false
    /// Digit 0...9 tanpa nol di depan; nilai = 0,d1d2d3… x 10^`point`.
    var digits: [UInt8] = []
    var point = 0

    /// `nil` bila teks bukan angka menurut XML Schema.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        guard let mantissaEnd = readMantissa(text) else { return nil }
        let isWhole = point >= digits.count && mantissaEnd == text.count
        if mantissaEnd < text.count {
            guard let exponent = Self.exponent(text[(mantissaEnd + 1)...]) else { return nil }
            if !digits.isEmpty { point += exponent }
        }
        guard abs(point) <= Self.maximumExponent else { return nil }
        if !isWhole { roundToSignificantDigits() }
        while digits.count > max(point, 0), digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { isNegative = false }
    }

    /// Membaca tanda dan digit; hasilnya letak `E`, atau akhir teks.
    private mutating func readMantissa(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var place = 0
        var hasDigit = false
        var hasPoint = false
        digits.reserveCapacity(text.count)
        if let sign = text.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            place = 1
        }
        while place < text.count {
            let byte = text[place]
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if byte.isDigit {
                hasDigit = true
                let isLeadingZero = digits.isEmpty && byte == UInt8(ascii: "0")
                if !isLeadingZero { digits.append(byte - UInt8(ascii: "0")) }
                if hasPoint, isLeadingZero { point -= 1 }
                if !hasPoint, !isLeadingZero { point += 1 }
            } else {
                break
            }
            place += 1
        }
        guard hasDigit else { return nil }
        let isEnd = place == text.count || text[place] | 0x20 == UInt8(ascii: "e")
        return isEnd ? place : nil
    }

    private static func exponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard let first = text.first, text.count <= 6, first != UInt8(ascii: "_") else { return nil }
        return Int(String(decoding: text, as: UTF8.self))
    }

    /// Membulatkan setengah menjauhi nol.
    private mutating func roundToSignificantDigits() {
        let kept = max(Self.significantDigits, point + 2)
        guard digits.count > kept else { return }
        let roundsUp = digits[kept] >= 5
        digits.removeSubrange(kept...)
        if roundsUp {
            while digits.last == 9 { digits.removeLast() }
            if let last = digits.indices.last {
                digits[last] += 1
            } else {
                digits = [1]
                point += 1
            }
        }
    }

    /// Menulis nilai x 10^`shift` dengan sedikitnya `minimumDecimals` desimal.
    func append(shift: Int = 0, minimumDecimals: Int = 0, to bytes: inout [UInt8]) {
        let point = digits.isEmpty ? 0 : point + shift
        if isNegative { bytes.append(UInt8(ascii: "-")) }
        if point <= 0 { bytes.append(UInt8(ascii: "0")) }
        for index in 0..<max(point, 0) { bytes.append(digit(index)) }
        let decimals = max(digits.count - point, minimumDecimals)
        guard decimals > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        for index in point..<point + decimals { bytes.append(digit(index)) }
    }

    private func digit(_ index: Int) -> UInt8 {
        UInt8(ascii: "0") + (digits.indices.contains(index) ? digits[index] : 0)
    }
}

extension StoredNumber {
    /// `true` untuk teks yang sudah polos, tanpa nol di ujung desimal, dan paling banyak 15 digit: jalan yang paling
    /// sering dilalui.
    static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let last = text.last, last.isDigit, text.count <= significantDigits else { return false }
        let zero = UInt8(ascii: "0")
        var hasPoint = false
        for (index, byte) in text.enumerated() where !byte.isDigit {
            // `-0` adalah nol, tanpa tanda.
            if byte == UInt8(ascii: "-"), index == 0, text.count > 2 || last != zero, text[1].isDigit { continue }
            guard byte == UInt8(ascii: "."), !hasPoint, index > 0, text[index - 1].isDigit else {
                return false
            }
            hasPoint = true
        }
        return !hasPoint || last != zero
    }
}
