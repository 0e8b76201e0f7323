extension Budget {
    /// Menulis setiap sumber dana dengan ejaan yang pertama kali muncul.
    ///
    /// Tabel dan rumus mencocokkan sumber dana menurut tulisannya; satu sumber dengan dua ejaan akan menjadi
    /// dua jumlah.
    public mutating func unifyFundingSources() { lines.unifyFundingSources() }
}
