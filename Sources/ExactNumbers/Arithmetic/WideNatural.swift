/// Bilangan asli sebesar apa pun: perkalian dan perbandingan saja, bagi hasil kali yang tidak muat dalam 128 bit.
struct WideNatural {
    /// Angka-angka berbasis 2^32, yang terkecil lebih dahulu, tanpa nol di depan.
    private var digits: [UInt32]

    init(_ value: UInt128) {
        digits = []
        var rest = value
        while rest != 0 {
            digits.append(UInt32(truncatingIfNeeded: rest))
            rest >>= 32
        }
    }

    static func * (left: WideNatural, right: WideNatural) -> WideNatural {
        var product = WideNatural(0)
        guard !left.digits.isEmpty, !right.digits.isEmpty else { return product }
        product.digits = [UInt32](repeating: 0, count: left.digits.count + right.digits.count)
        for (place, digit) in left.digits.enumerated() {
            var carry: UInt64 = 0
            for (offset, other) in right.digits.enumerated() {
                let sum = UInt64(digit) * UInt64(other) + UInt64(product.digits[place + offset]) + carry
                product.digits[place + offset] = UInt32(truncatingIfNeeded: sum)
                carry = sum >> 32
            }
            product.digits[place + right.digits.count] = UInt32(carry)
        }
        while product.digits.last == 0 { product.digits.removeLast() }
        return product
    }

    static func *= (left: inout WideNatural, right: WideNatural) { left = left * right }

    /// Pangkat bulat, dengan mengkuadratkan.
    func power(_ exponent: Int) -> WideNatural {
        var (result, base, rest) = (WideNatural(1), self, exponent)
        while rest > 0 {
            if rest & 1 == 1 { result *= base }
            rest >>= 1
            if rest > 0 { base *= base }
        }
        return result
    }

    static func <= (left: WideNatural, right: WideNatural) -> Bool {
        if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
        for (own, other) in zip(left.digits.reversed(), right.digits.reversed()) where own != other { return own < other }
        return true
    }
}
