extension Budget {
    /// Menulis setiap sumber dana dengan ejaan yang pertama kali muncul.
    ///
    /// Tabel dan rumus mencocokkan sumber dana menurut tulisannya; satu sumber dengan dua ejaan akan menjadi
    /// dua jumlah.
    public mutating func unifyFundingSources() {
        var first: [FundingSource: FundingSource] = [:]
        for index in lines.indices {
            let source = lines[index].fundingSource
            guard let known = first[source] else {
                first[source] = source
                continue
            }
            if known.name != source.name { lines[index].fundingSource = known }
        }
    }
}
