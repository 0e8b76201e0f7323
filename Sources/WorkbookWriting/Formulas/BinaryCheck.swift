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
        let areHeld = after.isHeldExactly && before.isHeldExactly
        return after.isReached && before.isReached
            && lands(after.stored - before.stored, on: result, areHeld: areHeld, decimals: decimals)
    }

    /// Jumlah sel-sel.
    static func sum(_ result: CellNumber, of sum: OperandSum, decimals: Int) -> Bool {
        sum.isReached && lands(sum.stored, on: result, areHeld: sum.areHeld, decimals: decimals)
    }

    /// Hasil bagi yang dibulatkan pada `decimals` desimal: aman bila digit jauh di belakangnya, tempat
    /// kesalahan biner berada, tidak mengubah pembulatan.
    ///
    /// - Parameter ratio: Hasil bagi tepatnya; `nil` bila penyebutnya nol, jadi hasilnya kata.
    static func ratio(_ ratio: Ratio?, _ part: Operand, over whole: Operand, decimals: Int) -> Bool {
        guard let ratio else { return part.isReached && whole.isReached }
        let drift = part.relativeDrift + whole.relativeDrift
        return drift == 0 ? self.ratio(ratio, decimals: decimals) : self.ratio(ratio, drift: drift, decimals: decimals)
    }

    /// Sejauh ini selisih dua sel paling banyak meleset.
    static func drift(ofDifference after: Operand, _ before: Operand) -> Double {
        var sum = OperandSum()
        sum.add(after)
        sum.add(before)
        return sum.drift
    }

    /// Perubahan relatif yang dibulatkan pada `decimals` desimal; `nil` berarti sebelumnya nol, jadi hasilnya kata.
    static func change(_ ratio: Ratio?, after: Operand, from before: Operand, decimals: Int) -> Bool {
        guard after.isReached, before.isReached else { return false }
        return ratio.map { self.ratio($0, decimals: decimals) } ?? true
    }

    /// Hasil bagi dua angka yang sampai, dibulatkan pada `decimals` desimal.
    static func ratio(_ ratio: Ratio, decimals: Int) -> Bool {
        guard let once = try? ratio.rounded(to: decimals), let wholeDigits = try? ratio.rounded(to: 0) else { return false }
        let reliable = reliableDigits - max(wholeDigits.coefficient.digitCount, 1)
        guard reliable > decimals, let near = try? ratio.rounded(to: reliable) else { return false }
        return (try? near.rescaled(to: decimals)) == once
    }

    /// Sama bagi dua angka yang bersama meleset sejauh `drift` bagian: hasil yang digeser sejauh itu ke kedua arah harus dibulatkan sama.
    private static func ratio(_ ratio: Ratio, drift: Double, decimals: Int) -> Bool {
        var (digits, bound) = (0, drift)
        while bound <= 0.1, digits < reliableDigits { (digits, bound) = (digits + 1, bound * 10) }
        guard let once = try? ratio.rounded(to: decimals), let wholeDigits = try? ratio.rounded(to: 0) else { return false }
        let reliable = digits - max(wholeDigits.coefficient.digitCount, 1)
        guard reliable > decimals, let near = try? ratio.rounded(to: reliable) else { return false }
        return [-2, 2].allSatisfy { (steps: Int128) in
            guard let step = try? Quantity(coefficient: steps, decimals: reliable), let moved = try? near + step else { return false }
            return (try? moved.rescaled(to: decimals)) == once
        }
    }

    /// - Parameter areHeld: Benar bila Excel menyimpan semua angka yang dipakai tanpa mengubahnya.
    private static func lands(_ computed: Double, on result: CellNumber, areHeld: Bool, decimals: Int) -> Bool {
        // Bilangan bulat tidak dibulatkan rumus, jadi harus kena tepat.
        guard decimals > 0 else { return computed == result.stored }
        // Di atas 15 angka penting setiap program lembar kerja membulatkan dengan caranya sendiri.
        guard areHeld, result.isHeldExactly, quarters.indices.contains(decimals) else { return false }
        // ROUND memperbaiki kesalahan di bawah setengah satuan; seperempat memberi ruang aman.
        return abs(computed - result.stored) < quarters[decimals]
    }

    /// Seperempat satuan setiap desimal.
    private static let quarters = (0...ExcelLimits.decimals).map { Double("25E-\($0 + 2)") ?? 0 }
}
