import ExactNumbers

/// Memeriksa bahwa rumus Excel, yang berhitung biner, sampai pada hasil tepat kita.
///
/// Sampai 15 angka penting jawabannya hampir selalu ya. Di atas itu, atau pada hasil bagi yang nyaris
/// tepat di tengah dua pembulatan, rumus dapat meleset satu angka terakhir; sel seperti itu ditandai.
enum BinaryCheck {
    /// Angka hasil bagi biner yang dapat dipercaya; dua terakhir dari 16 dapat memuat kesalahan.
    private static let reliableDigits = 14

    /// Selisih dua sel.
    static func difference(_ result: CellNumber, after: Operand, before: Operand, decimals: Int) -> Bool {
        lands(after.stored - before.stored, on: result, from: [after, before], decimals: decimals)
    }

    /// Jumlah dari kiri ke kanan, cara paling kasar di antara program lembar kerja.
    static func sum(_ result: CellNumber, of operands: [Operand], decimals: Int) -> Bool {
        lands(operands.reduce(0) { $0 + $1.stored }, on: result, from: operands, decimals: decimals)
    }

    /// Hasil bagi yang dibulatkan pada `decimals` desimal: aman bila digit jauh di belakangnya, tempat
    /// kesalahan biner berada, tidak mengubah pembulatan.
    static func ratio(_ part: Operand, over whole: Operand, decimals: Int) -> Bool {
        guard !whole.exact.isZero else { return part.isReached && whole.isReached }
        let drift = part.relativeDrift + whole.relativeDrift
        return drift == 0
            ? ratio(part: part.exact, whole: whole.exact, decimals: decimals)
            : ratio(part: part.exact, whole: whole.exact, drift: drift, decimals: decimals)
    }

    /// Sejauh ini jumlah atau selisih sel-sel itu paling banyak meleset: kesalahan setiap penjumlahan dan pembulatannya, dan yang dibawa sel-selnya.
    static func drift(ofSum operands: [Operand]) -> Double {
        let magnitude = operands.reduce(0) { $0 + abs($1.stored) }
        // Program lembar kerja yang membulatkan pada 15 angka penting meleset sampai 23 kali ketelitian biner.
        return operands.reduce(Double(operands.count + 64) * magnitude * .ulpOfOne) { $0 + $1.drift }
    }

    /// Perubahan relatif yang dibulatkan pada `decimals` desimal.
    static func change(_ after: Operand, from before: Operand, decimals: Int) -> Bool {
        guard after.isReached, before.isReached, let rise = try? after.exact - before.exact else { return false }
        return before.exact.isZero || ratio(part: rise, whole: before.exact, decimals: decimals)
    }

    /// Hasil bagi dua angka tepat yang dibulatkan pada `decimals` desimal.
    static func ratio(part: Quantity, whole: Quantity, decimals: Int) -> Bool {
        guard let ratio = try? Ratio(part, over: whole), let once = try? ratio.rounded(to: decimals),
            let wholeDigits = try? ratio.rounded(to: 0)
        else { return false }
        let digits = String(wholeDigits.coefficient.magnitude).count
        let reliable = reliableDigits - digits
        guard reliable > decimals, let near = try? ratio.rounded(to: reliable) else { return false }
        return (try? near.rescaled(to: decimals)) == once
    }

    /// Sama bagi dua angka yang bersama meleset sejauh `drift` bagian: hasil yang digeser sejauh itu ke kedua arah harus dibulatkan sama.
    private static func ratio(part: Quantity, whole: Quantity, drift: Double, decimals: Int) -> Bool {
        var (digits, bound) = (0, drift)
        while bound <= 0.1, digits < reliableDigits { (digits, bound) = (digits + 1, bound * 10) }
        guard let ratio = try? Ratio(part, over: whole), let once = try? ratio.rounded(to: decimals),
            let wholeDigits = try? ratio.rounded(to: 0)
        else { return false }
        let reliable = digits - String(wholeDigits.coefficient.magnitude).count
        guard reliable > decimals, let near = try? ratio.rounded(to: reliable) else { return false }
        return [-2, 2].allSatisfy { (steps: Int128) in
            guard let step = try? Quantity(coefficient: steps, decimals: reliable), let moved = try? near + step else { return false }
            return (try? moved.rescaled(to: decimals)) == once
        }
    }

    private static func lands(
        _ computed: Double, on result: CellNumber, from operands: [Operand], decimals: Int
    ) -> Bool {
        guard operands.allSatisfy(\.isReached) else { return false }
        // Bilangan bulat tidak dibulatkan rumus, jadi harus kena tepat.
        guard decimals > 0 else { return computed == result.stored }
        // Di atas 15 angka penting setiap program lembar kerja membulatkan dengan caranya sendiri.
        let numbers = operands.compactMap(\.number) + [result]
        guard numbers.allSatisfy(\.isHeldExactly), let quarter = Double("25E-\(decimals + 2)") else {
            return false
        }
        // ROUND memperbaiki kesalahan di bawah setengah satuan; seperempat memberi ruang aman.
        return abs(computed - result.stored) < quarter
    }
}
