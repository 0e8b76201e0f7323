import ExactNumbers

/// Jumlah per kolom uang yang bertambah baris demi baris; kolom yang tidak pernah tercetak tetap tidak ada, dan jumlah
/// yang tidak muat ditandai, tidak pernah salah.
struct Amounts {
    private(set) var values: [Rupiah?]
    /// Jarak terjauh dari yang sebenarnya karena bagian-bagiannya dicetak dalam ribuan atau juta.
    private(set) var rounding = Rupiah.zero
    private(set) var hasOverflow = false

    init(slots: Int) { values = Array(repeating: nil, count: slots) }

    /// `true` bila tidak ada satu jumlah pun.
    var isEmpty: Bool { values.allSatisfy { $0 == nil } }

    subscript(slot: Int) -> Rupiah? { values[slot] }

    mutating func add(_ amount: Rupiah?, _ slot: Int) {
        guard let amount else { return }
        do throws(ArithmeticError) {
            values[slot] = try (values[slot] ?? .zero) + amount
        } catch {
            hasOverflow = true
        }
    }

    mutating func addRounding(_ amount: Rupiah) {
        guard !amount.isZero else { return }
        do throws(ArithmeticError) {
            rounding = try rounding + amount
        } catch {
            hasOverflow = true
        }
    }

    mutating func add(_ other: Amounts) {
        for slot in values.indices { add(other.values[slot], slot) }
        addRounding(other.rounding)
        hasOverflow = hasOverflow || other.hasOverflow
    }

    /// Mengurangkan jumlah-jumlah lain; kelonggaran cetaknya tetap bertambah.
    mutating func subtract(_ other: Amounts) {
        for slot in values.indices {
            guard let amount = other.values[slot] else { continue }
            do throws(ArithmeticError) {
                values[slot] = try (values[slot] ?? .zero) - amount
            } catch {
                hasOverflow = true
            }
        }
        addRounding(other.rounding)
        hasOverflow = hasOverflow || other.hasOverflow
    }

    /// Menambahkan yang tertera di sebuah baris.
    mutating func add(_ index: Int, of ledger: RowLedger) {
        for slot in values.indices { add(ledger.amount(index, slot), slot) }
        addRounding(ledger.rounding(index))
    }
}

extension RowLedger {
    /// Bagaimana sebuah baris mencetak jumlah baris-baris lain.
    enum Agreement {
        /// Tidak mencetak jumlah apa pun yang juga dicetak baris-baris itu.
        case silent
        case exact
        /// Sama menurut pembulatan cetaknya.
        case rounded
        case differs
    }

    /// Membandingkan yang dicetak baris `index` dengan `sums`, di kolom pagu yang keduanya ada (bila tidak ada, di kolom
    /// realisasi).
    ///
    /// - Parameter parts: Banyaknya baris yang dijumlahkan; satu baris yang dibulatkan seperti jumlahnya harus sama dengannya.
    func agreement(of index: Int, with sums: Amounts, parts: Int? = nil) -> Agreement {
        let ceilings = ceilingSlots.filter { amount(index, $0) != nil && sums[$0] != nil }
        let shared = ceilings.isEmpty ? slots.indices.filter { amount(index, $0) != nil && sums[$0] != nil } : ceilings
        guard !shared.isEmpty else { return .silent }
        if shared.allSatisfy({ amount(index, $0) == sums[$0] }) { return .exact }
        if parts == 1, sums.rounding == rounding(index) { return .differs }
        let tolerance = (try? sums.rounding + rounding(index)) ?? sums.rounding
        let isWithin = shared.allSatisfy { slot in
            guard let printed = amount(index, slot), let sum = sums[slot] else { return true }
            return printed.isWithin(tolerance, of: sum)
        }
        return isWithin ? .rounded : .differs
    }

    /// Membandingkan yang dicetak sebuah baris dengan jumlah yang dicetak baris-baris ini.
    func agreement(of index: Int, over parts: [Int]) -> Agreement {
        var sums = Amounts(slots: slots.count)
        for part in parts { sums.add(part, of: self) }
        return agreement(of: index, with: sums, parts: parts.count)
    }
}
