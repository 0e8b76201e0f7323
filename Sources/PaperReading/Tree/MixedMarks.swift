import ExactNumbers

/// Baris bernomor di antara baris tanpa nomor yang menurut tandanya sederajat: yang satu sering tingkat di bawah yang lain.
///
/// "Operasi / a. Pegawai / b. Barang / Modal": baris tanpa nomor menaungi yang bernomor. "1 Irigasi / Rehab / Bangun / 2 Jalan":
/// yang bernomor menaungi yang tidak. Yang memutuskan hitungannya.
struct MixedMarks {
    /// Baris-baris dan induknya yang baru.
    let parents: [(index: Int, parts: [Int])]

    /// - Parameters:
    ///   - siblings: Baris-baris sederajat, sebagai nomor catatan.
    ///   - isInner: Baris mana yang menurut tandanya di dalam.
    ///   - mayTurn: `true` bila yang di luar dapat juga di dalam.
    ///   - isWeak: `true` bila tandanya hanya menguatkan hitungannya.
    ///   - closes: `true` bila baris-baris itu, sesudah dilipat, berjumlah baris di atasnya.
    init?(
        _ siblings: [Int], isInner isMarked: [Bool], mayTurn: Bool, isWeak: Bool, in ledger: RowLedger,
        closes: (_ parts: [Int], _ parent: Int) -> Bool
    ) {
        guard isMarked.contains(true), isMarked.contains(false),
            siblings.allSatisfy({ [.number, .none, .name].contains(ledger.entries[$0].basis) })
        else { return nil }
        let readings = (mayTurn ? [true, false] : [true]).map { isMarkedBelow in
            let groups = Self.groups(siblings, isMarked, isMarkedBelow: isMarkedBelow, in: ledger)
            return (groups, Self.score(groups, in: ledger, closes))
        }
        if let best = readings.filter({ $0.1.isConvincing(isWeak: isWeak) }).max(by: { $0.1.agrees < $1.1.agrees }) {
            parents = best.0
        } else if mayTurn, isMarked.first == true, let groups = readings.last?.0, Self.dominates(groups, isMarked, in: ledger, closes) {
            parents = groups
        } else {
            return nil
        }
    }

    /// Setiap baris bernomor diikuti beberapa baris tanpa nomor yang tidak lebih besar daripadanya, atau satu yang sama dengannya:
    /// susunannya jelas walaupun jumlahnya tidak cocok. Jumlah yang tidak cocok lalu ditanyakan (``TreeDoubt``).
    private static func dominates(
        _ groups: [(index: Int, parts: [Int])], _ isMarked: [Bool], in ledger: RowLedger, _ closes: ([Int], Int) -> Bool
    ) -> Bool {
        groups.count == isMarked.count { $0 } && groups.contains { $0.parts.count > 1 }
            && groups.allSatisfy { group in
                (group.parts.count > 1 || closes(group.parts, group.index))
                    && ledger.ceilingSlots.allSatisfy { slot in
                        guard let whole = ledger.amount(group.index, slot) else { return true }
                        return group.parts.allSatisfy { ledger.amount($0, slot).map { $0 <= whole } ?? true }
                    }
            }
    }

    /// Setiap baris luar dengan baris-baris dalam tepat di bawahnya; baris dalam sebelum baris luar pertama tetap.
    private static func groups(_ siblings: [Int], _ isMarked: [Bool], isMarkedBelow: Bool, in ledger: RowLedger) -> [(
        index: Int, parts: [Int]
    )] {
        var groups: [(index: Int, parts: [Int])] = []
        for (index, mark) in zip(siblings, isMarked) {
            if mark == isMarkedBelow {
                // Pembiayaan di bawah belanja bukan bagiannya: judulnya tidak mencetak jumlah, jadi tidak ada di sini.
                guard let last = groups.indices.last,
                    (ledger.entries[groups[last].index].kind == .spending) == (ledger.entries[index].kind == .spending)
                else { continue }
                groups[last].parts.append(index)
            } else {
                groups.append((index, []))
            }
        }
        return groups.filter { !$0.parts.isEmpty }
    }

    private struct Score {
        var agrees = 0
        var differs = 0
        /// Induk yang menjumlahkan lebih dari satu baris.
        var sums = 0

        /// Satu pasang yang sama tidak membuktikan apa pun; satu jumlah yang cocok, atau dua pasang, bersama tandanya membuktikan.
        func isConvincing(isWeak: Bool) -> Bool {
            if isWeak { return agrees > 1 && sums > 0 && differs == 0 }
            return agrees >= max(1, differs) && (sums > 0 || agrees > 1)
        }
    }

    private static func score(
        _ groups: [(index: Int, parts: [Int])], in ledger: RowLedger, _ closes: ([Int], Int) -> Bool
    ) -> Score {
        var score = Score()
        for (index, parts) in groups where ledger.hasAmount(index) && parts.contains(where: ledger.hasAmount) {
            if closes(parts, index) {
                score.agrees += 1
                score.sums += parts.count > 1 ? 1 : 0
            } else {
                score.differs += 1
            }
        }
        return score
    }
}
