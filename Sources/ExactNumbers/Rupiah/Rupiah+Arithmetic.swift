extension Rupiah {
    /// Penjumlahan tepat; meluap memberi `overflow`.
    public static func + (left: Rupiah, right: Rupiah) throws(ArithmeticError) -> Rupiah {
        Rupiah(sen: try left.sen.plus(right.sen))
    }

    /// Pengurangan tepat: `sesudah - sebelum` adalah selisih. Meluap memberi `overflow`.
    public static func - (left: Rupiah, right: Rupiah) throws(ArithmeticError) -> Rupiah {
        Rupiah(sen: try left.sen.minus(right.sen))
    }

    /// Jumlah dengan tanda terbalik.
    public func negated() throws(ArithmeticError) -> Rupiah {
        Rupiah(sen: try Int128(0).minus(sen))
    }

    /// Jumlah seluruh deret; deret kosong berjumlah nol.
    ///
    /// Hasilnya tidak bergantung pada urutan: `overflow` hanya bila jumlah akhirnya tidak muat,
    /// juga ketika jumlah sementaranya sempat melewati batas.
    public static func sum(_ amounts: some Sequence<Rupiah>) throws(ArithmeticError) -> Rupiah { try sum(Array(amounts)) }

    /// Jumlah semua angka, seperti ``sum(_:)`` atas barisan lain.
    public static func sum(_ amounts: [Rupiah]) throws(ArithmeticError) -> Rupiah {
        var partial: Int128 = 0
        var carries = 0
        for amount in amounts {
            let (next, overflow) = partial.addingReportingOverflow(amount.sen)
            if overflow { carries += amount.sen < 0 ? -1 : 1 }
            partial = next
        }
        guard carries == 0 else { throw .overflow }
        return Rupiah(sen: partial)
    }

    /// Jumlah dikalikan pecahan tepat, lalu dibulatkan satu kali ke sen.
    ///
    /// Hasil kali sementara disimpan 256 bit, jadi `overflow` hanya bila hasil akhirnya tidak muat.
    public func multiplied(
        by ratio: Ratio,
        rule: RoundingRule = .halfAwayFromZero
    ) throws(ArithmeticError) -> Rupiah {
        let product = WideProduct(sen, times: ratio.numerator)
        return Rupiah(sen: try rule.quotient(of: product, by: ratio.denominator.magnitude))
    }
}
