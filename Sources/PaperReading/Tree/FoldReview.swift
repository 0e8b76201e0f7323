import ExactNumbers

/// Menimbang lipatan satu bagian tabel: pohon, daftar rata, atau keraguan.
struct FoldReview {
    /// Putusan.
    enum Verdict {
        /// Daftar rata: setiap baris dihitung.
        case flat
        /// Pohon: klaim-klaimnya berlaku.
        case tree
        /// Kedua bacaan didukung bukti.
        case doubt
        /// Daftar rata, tetapi satu baris kebetulan sama dengan jumlah yang lain; cukup disebut.
        case noted
    }

    /// Baris-baris puncak yang ditimbang, sebagai nomor catatan.
    let roots: [Int]
    let verdict: Verdict
    /// Klaim menurut nomor catatan.
    let claims: [Fold.Claim]
    /// Pasangan berjumlah sama di puncak lipatan yang terbuka: induk beranak satu, atau dua baris.
    let pairs: [Fold.Claim]
    let direction: Fold.Direction

    /// Banyaknya baris mulai mana lipatan yang mungkin kebetulan menjadi keraguan; di bawahnya hanya disebut.
    private static let doubtedRows = 8
    static let maximumLevelRows = 20_000
    private static let maximumPartialRows = 2_000

    /// - Parameters:
    ///   - total: Baris jumlah berlabel bagi puncak-puncak ini.
    ///   - name: Nama sebuah catatan; hanya ditanyakan bila ada lipatan.
    init(_ roots: [Int], in forest: Forest, total: Int?, levelRows: Int, name: (Int) -> String) {
        let ledger = forest.ledger
        let slots = Self.columns(of: roots, in: forest)
        let all = roots.map { index in slots.map { forest.value(index)[$0]?.sen ?? 0 } }
        let kept = roots.indices.filter { all[$0].contains { $0 != 0 } }
        self.roots = kept.map { roots[$0] }
        let rows = kept.map { all[$0] }
        let roundings = self.roots.map { forest.value($0).rounding.sen }
        let printed = total.map { index in (amounts: slots.map { ledger.amount(index, $0)?.sen ?? 0 }, rounding: ledger.rounding(index).sen)
        }
        let marked = self.roots
        let repeatsHead = printed.map { total in rows.indices.contains { rows[$0] == total.amounts && ledger.entries[marked[$0]].isHead } }
        let isCovered = self.roots.allSatisfy { ledger.entries[$0].basis != .none }
        let isLevelled = isCovered && self.roots.contains { ledger.entries[$0].basis == .level }
        guard rows.count > 1, !isLevelled || rows.count <= levelRows,
            !Self.agrees(rows, roundings, printed, isExact: repeatsHead == true)
        else {
            (verdict, claims, pairs, direction) = (.flat, [], [], .above)
            return
        }
        let named = kept.map { roots[$0] }
        let heads = Set(named.indices.filter { ledger.entries[named[$0]].isHead })
        var outcome = Fold(rows: rows, roundings: roundings).best(total: printed, heads: heads)
        var isProof = Chance(rows: rows, roundings: roundings).isExceeded(by: outcome.claims)
        let isPartial = total == nil && !isCovered && !outcome.closes && !isProof
        let one = isPartial ? Self.closing(rows, roundings) : nil
        if let one { (outcome, isProof) = (one, true) }
        let isHead = outcome.closes && !heads.isDisjoint(with: outcome.roots)
        let openHead = outcome.closes || isCovered ? nil : [0, named.count - 1].first { heads.contains($0) }
        var found = outcome.claims
        // "Belanja Daerah" di tepi tabel menamai keseluruhannya; bila jumlahnya tidak menutup, ada yang salah cetak.
        if let openHead { found.append(Fold.Claim(sum: openHead, parts: outcome.roots.filter { $0 != openHead })) }
        claims = found.map { Fold.Claim(sum: named[$0.sum], parts: $0.parts.map { named[$0] }) }
        pairs = openHead == nil ? outcome.pairs.map { Fold.Claim(sum: named[$0.sum], parts: $0.parts.map { named[$0] }) } : []
        direction = outcome.direction
        guard openHead == nil else {
            verdict = .doubt
            return
        }
        guard one == nil else {
            verdict = .doubt
            return
        }
        let repeatsTotal = printed.map { total in rows.count(where: { $0 == total.amounts }) > 0 } ?? false
        verdict = withoutActuallyEscaping(name) { name in
            Self.verdict(
                outcome, count: rows.count, isCovered: isCovered, isProof: isProof, isHead: isHead, hasTotal: total != nil,
                repeatsTotal: repeatsTotal && rows.count > 2, names: FoldNames(outcome, count: named.count) { name(named[$0]) })
        }
    }

    /// Lipatan yang menutup di satu kolom saja dan bukan kebetulan: satu angka salah cetak di kolom lain memutuskan lipatannya, tetapi
    /// tidak boleh menghitung uangnya dua kali tanpa bertanya.
    private static func closing(_ rows: [[Int128]], _ roundings: [Int128]) -> Fold.Outcome? {
        guard let width = rows.first?.count, width > 1, rows.count <= maximumPartialRows else { return nil }
        for column in 0..<width {
            let single = rows.map { [$0[column]] }
            let outcome = Fold(rows: single, roundings: roundings).best(total: nil)
            if outcome.closes, Chance(rows: single, roundings: roundings).isExceeded(by: outcome.claims) { return outcome }
        }
        return nil
    }

    private static func verdict(
        _ outcome: Fold.Outcome, count: Int, isCovered: Bool, isProof: Bool, isHead: Bool, hasTotal: Bool, repeatsTotal: Bool,
        names: FoldNames
    ) -> Verdict {
        guard !outcome.claims.isEmpty else { return .flat }
        let explained = Set((outcome.claims + outcome.pairs).flatMap { [$0.sum] + $0.parts }).count
        if isCovered { return isProof || names.namesUnits ? .doubt : .flat }
        if outcome.closes {
            // Satu tetangga yang sama tidak membuktikan apa pun.
            if outcome.claims.allSatisfy({ $0.parts.count == 1 }), !isHead, !hasTotal { return names.namesProgram ? .doubt : .flat }
            if outcome.hasEqualTop, !isHead { return .doubt }
            if isProof || hasTotal || isHead { return .tree }
            if names.namesUnits { return .doubt }
            return switch names.likeness {
            case .alike: .tree
            case .apart: .doubt
            case .silent: count >= doubtedRows ? .doubt : .noted
            }
        }
        if isProof, explained * 2 >= count || hasTotal { return .doubt }
        if names.namesUnits { return .doubt }
        if explained == count, outcome.claims.count > 1 {
            switch names.likeness {
            case .alike: return .tree
            case .apart: return .doubt
            case .silent: break
            }
        }
        if explained == count, names.sharesHeads { return .doubt }
        return hasTotal && repeatsTotal ? .doubt : .flat
    }

    /// Kolom-kolom pagu yang berisi; tanpa pagu, realisasinya.
    private static func columns(of roots: [Int], in forest: Forest) -> [Int] {
        let ledger = forest.ledger
        let ceilings = ledger.ceilingSlots.filter { slot in roots.contains { forest.value($0)[slot] != nil } }
        return ceilings.isEmpty ? Array(ledger.slots.indices) : ceilings
    }

    /// `true` bila jumlah tertera memang jumlah semua baris, jadi tidak ada induk di antaranya.
    ///
    /// - Parameter isExact: `true` bila kelonggaran cetak tidak dipakai, karena nama keseluruhan sudah mencetak jumlah yang sama.
    private static func agrees(
        _ rows: [[Int128]], _ roundings: [Int128], _ total: (amounts: [Int128], rounding: Int128)?, isExact: Bool
    ) -> Bool {
        guard let total else { return false }
        let tolerance = isExact ? 0 : roundings.reduce(total.rounding, +)
        return total.amounts.indices.allSatisfy { column in
            var sum: Int128 = 0
            for row in rows { sum = sum.addingReportingOverflow(row[column]).partialValue }
            return abs(sum - total.amounts[column]) <= tolerance
        }
    }
}
