extension Rupiah {
    /// Membagi jumlah menurut bobot dengan cara sisa terbesar, tepat sampai sen.
    ///
    /// Setiap bagian dipotong ke sen; sen yang tersisa diberikan satu-satu kepada bagian dengan sisa
    /// terbesar, dan bila sama kepada yang lebih dahulu. Jumlah semua bagian tepat sama dengan jumlah
    /// semula; jumlah negatif dibagi seperti cermin jumlah positifnya; bobot nol mendapat nol.
    ///
    /// - Parameter weights: Bobot, tidak harus berjumlah 100 dan boleh berbeda desimal.
    /// - Throws: `invalidWeights` bila kosong, ada yang negatif, atau semua nol; `overflow` bila
    ///   jumlah bobot tidak muat dalam 128 bit pada desimal terbanyak.
    public func apportioned(over weights: [Quantity]) throws(ArithmeticError) -> [Rupiah] {
        let shares = try Self.integerShares(weights)
        var total: Int128 = 0
        for share in shares { total = try total.plus(share) }
        guard total > 0 else { throw .invalidWeights }

        var parts: [UInt128] = []
        var remainders: [UInt128] = []
        var undivided = sen.magnitude
        for share in shares {
            let product = WideProduct(sen, times: share)
            let (part, remainder) = try product.magnitudeDivided(by: total.magnitude)
            parts.append(part)
            remainders.append(remainder)
            undivided -= part
        }

        let byRemainder = parts.indices.sorted { left, right in
            (remainders[right], left) < (remainders[left], right)
        }
        for index in byRemainder.prefix(Int(undivided)) { parts[index] += 1 }

        var amounts: [Rupiah] = []
        amounts.reserveCapacity(parts.count)
        for part in parts {
            amounts.append(Rupiah(sen: try Int128(magnitude: part, isNegative: isNegative)))
        }
        return amounts
    }

    /// Bobot sebagai bilangan bulat pada desimal yang sama.
    private static func integerShares(_ weights: [Quantity]) throws(ArithmeticError) -> [Int128] {
        let decimals = weights.lazy.map(\.decimals).max() ?? 0
        var shares: [Int128] = []
        shares.reserveCapacity(weights.count)
        for weight in weights {
            guard !weight.isNegative else { throw .invalidWeights }
            shares.append(try weight.rescaled(to: decimals).coefficient)
        }
        return shares
    }
}
