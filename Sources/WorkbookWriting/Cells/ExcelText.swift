import Diagnostics

/// Teks yang dapat disimpan di XML buku kerja.
enum ExcelText {
    /// Karakter kendali diganti gambarnya (U+000B menjadi ␋) supaya tetap terlihat: XML melarangnya,
    /// dan membuangnya diam-diam mengubah isi kertas pengguna. Akhir baris menjadi satu LF.
    static func visible(_ text: String) -> String {
        if isPlain(text) { return text }
        guard text.unicodeScalars.contains(where: isUnwritable) else { return text }
        var result = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            if scalar == "\n" && afterReturn { continue }
            result.append(picture(of: scalar))
        }
        return String(result)
    }

    /// Teks seperti tersimpan di XML: Excel membaca `_x0041_` sebagai huruf A, jadi garis bawahnya
    /// disamarkan menjadi `_x005F_` supaya teks pengguna kembali apa adanya.
    static func stored(_ text: String) -> String {
        if isPlain(text) { return text }
        let text = visible(text)
        guard text.contains("_x") else { return text }
        return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
    }

    /// Teks sebuah sel atau catatan seperti tersimpan di XML.
    ///
    /// - Throws: `textTooLong` bila melebihi batas Excel.
    static func stored(_ text: String, at spot: CellSpot) throws(WorkbookError) -> String {
        let text = stored(text)
        guard text.utf8.count <= ExcelLimits.text || text.utf16.count <= ExcelLimits.text else {
            throw .textTooLong(spot.place, length: text.utf16.count, limit: ExcelLimits.text)
        }
        return text
    }

    /// Jalan cepat: tanpa huruf kendali, tanpa garis bawah, dan tanpa bita yang memulai U+FFFE dan U+FFFF.
    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { utf8 in
            unsafe utf8.allSatisfy { byte in
                (byte >= 0x20 && byte != UInt8(ascii: "_") && byte != 0xEF) || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
            }
        }
    }

    private static func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar != "\t" && scalar != "\n") || scalar.value == 0xFFFE
            || scalar.value == 0xFFFF
    }

    private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard isUnwritable(scalar) else { return scalar }
        if scalar == "\r" { return "\n" }
        return ForeignText.picture(of: scalar) ?? "\u{FFFD}"
    }
}
