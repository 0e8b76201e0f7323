extension NumberNotation {
    /// Membaca satu angka menurut notasi ini; seluruh teks harus menjadi bagian angka itu.
    ///
    /// Bentuk yang diterima ada di tabel pada halaman dokumentasi modul ini.
    @inlinable
    public func parse(_ text: some StringProtocol) throws(NumberTextError) -> ParsedNumber {
        // Hanya lapisan tipis ini yang disisipkan ke pemanggil, supaya teksnya dibaca di tempat tanpa
        // disalin. Teks yang ditolak dibaca ulang untuk menyusun alasannya.
        if let number = text.utf8.withContiguousStorageIfAvailable({ number(in: $0) }) ?? nil {
            return number
        }
        return try explainedNumber(String(text))
    }

    /// Membaca jumlah uang: paling banyak dua desimal, tanpa persen; `-` adalah nol.
    @inlinable
    public func rupiah(_ text: some StringProtocol) throws(NumberTextError) -> Rupiah {
        if let amount = text.utf8.withContiguousStorageIfAvailable({ amount(in: $0) }) ?? nil {
            return amount
        }
        return try explainedAmount(String(text))
    }

    @usableFromInline
    func number(in bytes: UnsafeBufferPointer<UInt8>) -> ParsedNumber? {
        try? NumberScanner.scan(bytes, notation: self).number
    }

    @usableFromInline
    func amount(in bytes: UnsafeBufferPointer<UInt8>) -> Rupiah? {
        try? NumberScanner.scan(bytes, notation: self).amount()
    }

    @usableFromInline
    func explainedNumber(_ text: String) throws(NumberTextError) -> ParsedNumber {
        try explained(text) { (scanned) throws(ScanFailure) in scanned.number }
    }

    @usableFromInline
    func explainedAmount(_ text: String) throws(NumberTextError) -> Rupiah {
        try explained(text) { (scanned) throws(ScanFailure) in try scanned.amount() }
    }

    private func explained<Value>(
        _ text: String,
        _ value: (ScannedNumber) throws(ScanFailure) -> Value
    ) throws(NumberTextError) -> Value {
        do throws(ScanFailure) {
            return try value(NumberScanner.scan(text, notation: self))
        } catch {
            throw NumberTextError(error, in: text)
        }
    }
}
