extension Quantity: Comparable {
    /// Sama nilainya, walaupun desimal tercetaknya berbeda.
    public static func == (left: Quantity, right: Quantity) -> Bool {
        if left.decimals == right.decimals { return left.coefficient == right.coefficient }
        return left.aligned(with: right) == right.aligned(with: left)
    }

    /// Urutan menurut nilai; desimal yang berbeda disamakan tanpa meluap.
    public static func < (left: Quantity, right: Quantity) -> Bool {
        if left.decimals == right.decimals { return left.coefficient < right.coefficient }
        return left.aligned(with: right) < right.aligned(with: left)
    }

    /// Koefisien pada desimal terbanyak dari keduanya, 256 bit, sehingga tidak pernah meluap.
    private func aligned(with other: Quantity) -> (high: Int128, low: UInt128) {
        coefficient.multipliedFullWidth(by: PowerOfTen.power(max(0, other.decimals - decimals)))
    }
}

extension Quantity: Hashable {
    /// Hash menurut nilai: 16,000 dan 16 punya hash yang sama.
    public func hash(into hasher: inout Hasher) {
        var (digits, places) = (coefficient, decimals)
        while places > 0 && digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        hasher.combine(digits)
        hasher.combine(places)
    }
}
