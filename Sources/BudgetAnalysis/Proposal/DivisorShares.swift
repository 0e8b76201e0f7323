import ExactNumbers

/// Pembagian menurut bobot dengan cara pembagi Webster/Sainte-Laguë, di antara batas bawah dan batas atas setiap bagian.
///
/// Setiap bagian naik setangga demi setangga: dari batas bawahnya ke kelipatan satuan berikutnya, lalu kelipatan demi kelipatan, dan
/// terakhir ke batas atasnya. Semua anak tangga berdiri dalam satu urutan tetap, menurut titik tengahnya dibagi bobot, dan bila sama menurut
/// nomor bagian. Jumlah yang lebih besar hanya mengambil lebih banyak anak tangga dari urutan yang sama, jadi tidak pernah menurunkan satu
/// bagian pun; cara sisa terbesar tidak punya sifat itu. Anak tangga yang tidak terambil utuh memuat sisa yang bukan kelipatan satuan.
struct DivisorShares {
    /// Satu bagian; semuanya dalam sen dan tidak negatif.
    struct Part {
        /// Jumlahnya sekarang; batas bawah bagi yang belum dibagi.
        var amount: Int128
        var upper: Int128
        let weight: Int128
        /// Bobot setelah semua bagian yang berbobot penuh sampai batas atasnya.
        let spareWeight: Int128
    }

    private(set) var parts: [Part]
    /// Satuan pembulatan dalam sen, lebih dari nol.
    let unit: Int128

    init(_ parts: [Part], unit: Int128) { (self.parts, self.unit) = (parts, unit) }

    /// Apa yang terjadi pada anak tangga terakhir, bila sisanya tidak cukup untuk naik utuh.
    enum Ending {
        /// Naik sebagian, sehingga jumlahnya tepat.
        case exact
        /// Naik utuh, sehingga jumlahnya paling sedikit.
        case atLeast
    }

    /// Bagian yang naik sebagian.
    struct Marginal {
        let part: Int
        /// Kenaikannya di atas anak tangga terakhir.
        let amount: Int128
    }

    /// Menaikkan sebuah bagian sampai batas atasnya.
    mutating func fill(_ part: Int) { parts[part].amount = parts[part].upper }

    /// Mengganti jumlah sebuah bagian sebelum dibagi.
    mutating func start(_ part: Int, at amount: Int128) { parts[part].amount = amount }

    /// Mengganti batas atas sebuah bagian, tetapi tidak di bawah jumlahnya sekarang.
    mutating func limit(_ part: Int, to upper: Int128) { parts[part].upper = max(upper, parts[part].amount) }

    /// Menaikkan bagian-bagian ini sampai jumlahnya `total`; pemanggil menjamin jumlah itu di antara batas-batasnya.
    ///
    /// - Returns: Bagian yang naik sebagian; `nil` bila tidak ada.
    mutating func raise(_ members: [Int], to total: Int128, ending: Ending = .exact) throws(ArithmeticError) -> Marginal? {
        var missing = total
        for member in members { missing = try minus(missing, parts[member].amount) }
        let tiers: [(Part) -> Int128] = [
            { $0.weight }, { $0.weight > 0 ? 0 : $0.spareWeight }, { $0.weight > 0 || $0.spareWeight > 0 ? 0 : 1 },
        ]
        for tier in tiers where missing > 0 {
            var ladder: [Ladder] = []
            var room: Int128 = 0
            for member in members {
                let part = parts[member]
                guard tier(part) > 0, part.amount < part.upper else { continue }
                ladder.append(Ladder(part: member, lower: part.amount, upper: part.upper, weight: tier(part), unit: unit))
                room = try plus(room, part.upper - part.amount)
            }
            guard room > missing else {
                for step in ladder { parts[step.part].amount = step.upper }
                missing -= room
                continue
            }
            return try climb(ladder, by: missing, ending: ending)
        }
        return nil
    }

    /// Mengambil anak-anak tangga terendah sampai naik sebanyak `missing`, yang kurang dari yang tersedia.
    private mutating func climb(_ ladders: [Ladder], by missing: Int128, ending: Ending) throws(ArithmeticError) -> Marginal? {
        let search = try DivisorSearch(ladders, missing: missing)
        var left = missing
        var steps: [Step] = []
        for climber in search.settled + search.open {
            let ladder = climber.ladder
            parts[ladder.part].amount = climber.low
            left -= climber.low - ladder.lower
            var from = climber.low
            while from < climber.high {
                let to = ladder.next(after: from)
                steps.append(Step(part: ladder.part, weight: ladder.weight.magnitude, from: from, to: to))
                from = to
            }
        }
        steps.sort()
        for step in steps where left > 0 {
            let size = step.to - step.from
            if size > left, ending == .exact {
                parts[step.part].amount = step.from + left
                return Marginal(part: step.part, amount: left)
            }
            parts[step.part].amount = step.to
            left -= size
        }
        return nil
    }
}

/// Satu anak tangga: urutannya menurut titik tengah dibagi bobot, lalu nomor bagian.
private struct Step: Comparable {
    let part: Int
    let weight: UInt128
    let from: Int128
    let to: Int128

    /// Dua kali titik tengahnya; muat, karena batas atas sudah diperiksa.
    private var midpoints: UInt128 { (from + to).magnitude }

    static func < (left: Step, right: Step) -> Bool {
        let first = left.midpoints.multipliedFullWidth(by: right.weight)
        let second = right.midpoints.multipliedFullWidth(by: left.weight)
        return (first.high, first.low, left.part, left.from) < (second.high, second.low, right.part, right.from)
    }
}

/// Tangga satu bagian: batas bawah, kelipatan satuan di antaranya, batas atas.
struct Ladder {
    let part: Int
    let lower: Int128
    let upper: Int128
    let weight: Int128
    let unit: Int128

    /// Kelipatan pertama di atas batas bawah, dan kelipatan terakhir di bawah batas atas; batas bawahnya bila tidak ada di antaranya.
    private let first: Int128
    private let last: Int128

    init(part: Int, lower: Int128, upper: Int128, weight: Int128, unit: Int128) {
        (self.part, self.lower, self.upper, self.weight, self.unit) = (part, lower, upper, weight, unit)
        first = (lower / unit + 1) * unit
        last = max((upper - 1) / unit * unit, lower)
    }

    /// Anak tangga di atas `amount`.
    func next(after amount: Int128) -> Int128 {
        amount >= last ? upper : (amount / unit + 1) * unit
    }

    /// Anak tangga tertinggi yang dua kali titik tengahnya tidak lebih dari `reach`.
    func height(reach: Int128) -> Int128 {
        guard last > lower else { return lower + upper <= reach ? upper : lower }
        guard lower + first <= reach else { return lower }
        // Kelipatan ke-k dicapai bila (2k - 1) satuan <= reach; dibagi dahulu supaya tidak meluap.
        let multiple = (reach / unit + 1) / 2
        let reached = multiple >= last / unit ? last : max(multiple * unit, first)
        return reached == last && last + upper <= reach ? upper : reached
    }
}

private func plus(_ left: Int128, _ right: Int128) throws(ArithmeticError) -> Int128 {
    let (sum, overflow) = left.addingReportingOverflow(right)
    if overflow { throw .overflow }
    return sum
}

private func minus(_ left: Int128, _ right: Int128) throws(ArithmeticError) -> Int128 {
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    if overflow { throw .overflow }
    return difference
}
