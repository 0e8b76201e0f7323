import ExactNumbers

/// Jumlah satu tahapan dari semua baris: delapan bita sebaris; yang tidak muat (di atas 92 kuadriliun rupiah) berdiri di samping.
struct AmountColumn: Sendable {
    private var sen: [Int64] = []
    private var large: [Int: Rupiah] = [:]

    private static let absent = Int64.min
    private static let isLarge = Int64.min + 1

    /// Jumlah sebuah baris; `nil` bila baris itu tidak berdiri di tahapan ini.
    subscript(row: Int) -> Rupiah? {
        get {
            guard row < sen.count, sen[row] != Self.absent else { return nil }
            return sen[row] == Self.isLarge ? large[row] : Rupiah(sen: Int128(sen[row]))
        }
        set {
            if row >= sen.count {
                if newValue == nil { return }
                sen.append(contentsOf: repeatElement(Self.absent, count: row + 1 - sen.count))
            }
            if sen[row] == Self.isLarge { large[row] = nil }
            guard let newValue else {
                sen[row] = Self.absent
                return
            }
            if let small = Int64(exactly: newValue.sen), small > Self.isLarge {
                sen[row] = small
            } else {
                sen[row] = Self.isLarge
                large[row] = newValue
            }
        }
    }

    /// `true` bila baris itu berdiri di tahapan ini.
    func has(_ row: Int) -> Bool { row < sen.count && sen[row] != Self.absent }

    /// `true` bila tidak satu baris pun berdiri di tahapan ini.
    var isBlank: Bool { sen.allSatisfy { $0 == Self.absent } }

    /// Jumlah baris-baris yang disebut, menurut urutannya.
    func selecting(_ rows: [Int]) -> AmountColumn {
        var column = AmountColumn()
        column.sen.reserveCapacity(rows.count)
        for row in rows { column.sen.append(row < sen.count ? sen[row] : Self.absent) }
        guard !large.isEmpty else { return column }
        for (place, row) in rows.enumerated() where column.sen[place] == Self.isLarge { column.large[place] = large[row] }
        return column
    }

    /// Menyambung kolom lain sesudah `count` baris yang sudah ada.
    mutating func append(_ other: AmountColumn, after count: Int) {
        if sen.count < count { sen.append(contentsOf: repeatElement(Self.absent, count: count - sen.count)) }
        sen.append(contentsOf: other.sen)
        for (row, amount) in other.large { large[count + row] = amount }
    }
}
