import ExactNumbers

/// Pohon sebuah tabel sesudah semua barisnya terlihat: siapa menjumlahkan siapa, dan apa yang dihitung.
///
/// Nilai sebuah baris di sebuah kolom ialah yang tertera; bila tidak tertera, jumlah bagian-bagiannya. Yang tidak
/// tertera di mana pun tetap tidak ada, bukan nol.
struct Forest {
    private(set) var ledger: RowLedger
    /// Bagian-bagian setiap baris yang menjumlahkan, menurut nomor catatan.
    private(set) var parts: [Int: [Int]] = [:]
    /// Jenis setiap baris; induk yang hanya menaungi pendapatan bukan belanja.
    private var kinds: [AccountKind]
    /// Nilai baris-baris yang tidak mencetak semua kolomnya sendiri.
    private var values: [Int: Amounts] = [:]

    /// - Parameter isWritten: `false` bila susunan yang tertulis diabaikan: setiap baris berdiri sendiri, tanpa tanda.
    init(_ ledger: RowLedger, isWritten: Bool = true) {
        self.ledger = isWritten ? ledger.readingMarks() : ledger
        kinds = ledger.entries.map(\.kind)
        guard isWritten else {
            for index in ledger.entries.indices { self.ledger.change(index) { ($0.parent, $0.basis) = (-1, .none) } }
            return
        }
        let ledger = self.ledger
        var children: [Int: [Int]] = [:]
        if let below = OutlineDirection(ledger).parentsBelow {
            for (index, own) in below { claim(index, own) }
            return
        }
        for index in ledger.entries.indices where ledger.entries[index].role == .content && ledger.entries[index].parent >= 0 {
            children[Int(ledger.entries[index].parent), default: []].append(index)
        }
        settleParents(&children)
        settleClaimsBelow()
    }

    /// Menetapkan induk dari belakang, supaya bagian-bagian setiap baris sudah pasti sebelum barisnya dinilai.
    private mutating func settleParents(_ children: inout [Int: [Int]]) {
        for index in (0..<ledger.count).reversed() {
            guard var own = children[index] else { continue }
            own.sort()
            // Yang menaungi baris-baris di atasnya dan tidak menaungi apa pun di bawahnya bukan bagian baris di atasnya.
            if own.allSatisfy({ ledger.entries[$0].isSoft && ledger.entries[$0].claimsFrom >= 0 && parts[$0] == nil }) {
                release(own, from: index, &children)
                continue
            }
            if ledger.hasAmount(index), agreement(of: index, with: own) == .differs {
                if let roots = folded(own, under: index) {
                    own = roots
                } else if own.allSatisfy({ ledger.entries[$0].isSoft && parts[$0] == nil }) {
                    release(own, from: index, &children)
                    continue
                }
            }
            parts[index] = own
            settle(index)
        }
    }

    /// Melipat bagian-bagian tanpa bukti susunan sampai jumlahnya sama dengan induknya; `nil` bila tidak menutup.
    private mutating func folded(_ own: [Int], under index: Int) -> [Int]? {
        guard own.count > 1, own.contains(where: { ledger.entries[$0].basis == .none }) else { return nil }
        let slots = ledger.ceilingSlots.filter { ledger.amount(index, $0) != nil }
        guard !slots.isEmpty else { return nil }
        let rows = own.map { part in slots.map { value(part)[$0]?.sen ?? 0 } }
        let total = (amounts: slots.map { ledger.amount(index, $0)?.sen ?? 0 }, rounding: ledger.rounding(index).sen)
        let outcome = Fold(rows: rows, roundings: own.map { value($0).rounding.sen }).best(total: total)
        guard outcome.closes, !outcome.claims.isEmpty else { return nil }
        for item in outcome.claims { claim(own[item.sum], item.parts.map { own[$0] }) }
        return outcome.roots.map { own[$0] }.sorted()
    }

    private mutating func release(_ own: [Int], from index: Int, _ children: inout [Int: [Int]]) {
        let above = ledger.entries[index].parent
        for child in own { ledger.change(child) { $0.parent = above } }
        if above >= 0 { children[Int(above), default: []] += own }
    }

    /// Menghitung jenis dan nilai sebuah induk yang bagian-bagiannya sudah pasti.
    private mutating func settle(_ index: Int) {
        guard let own = parts[index], !own.isEmpty else { return }
        if ledger.entries[index].kind == .spending, !own.contains(where: { kinds[$0] == .spending }) {
            kinds[index] = own.map { kinds[$0] }.min { $0.rawValue < $1.rawValue } ?? .spending
        }
        guard ledger.slots.indices.contains(where: { ledger.amount(index, $0) == nil }) else { return }
        var value = Amounts(slots: ledger.slots.count)
        value.add(index, of: ledger)
        let below = sum(countedParts(of: index))
        var isDerived = false
        for slot in ledger.slots.indices where value[slot] == nil && below[slot] != nil {
            value.add(below[slot], slot)
            isDerived = true
        }
        if isDerived {
            value.addRounding(below.rounding)
            values[index] = value
        }
    }

    /// Induk yang kodenya di atas kode baris-baris sebelumnya.
    ///
    /// Bila kebanyakan jumlahnya cocok, atau tidak satu kode pun menaungi baris di bawahnya, induk di tabel ini memang berdiri di
    /// bawah: yang jumlahnya tidak cocok lalu induk yang salah cetak, dan yang di bawah sebuah induk bukan bagiannya.
    private mutating func settleClaimsBelow() {
        let claiming = ledger.entries.indices.filter { ledger.entries[$0].claimsFrom >= 0 }
        guard !claiming.isEmpty else { return }
        let misplaced = Set(
            parts.keys.filter { index in
                ledger.entries[index].basis == .code && agreement(of: index) == .differs
            })
        let free = claiming.filter { parts[$0] == nil }
        let moving = claiming.filter { parts[$0] == nil || misplaced.contains($0) }
        if !misplaced.isEmpty, let moved = claimingBelow(moving, releasing: misplaced.sorted(), isNeeded: true) {
            self = moved
            return
        }
        let hasParentsAbove = ledger.entries.contains { $0.basis == .code && $0.parent >= 0 && isAbove($0) }
        if let below = claimingBelow(free, releasing: [], isNeeded: hasParentsAbove) {
            self = below
        } else {
            _ = claimBelow(free, onlyAgreeing: true)
        }
    }

    /// Pohonnya bila induk-induk ini berdiri di bawah; `nil` bila hitungannya tidak membenarkannya.
    ///
    /// - Parameter isNeeded: `true` bila hitungannya harus membenarkannya.
    private func claimingBelow(_ candidates: [Int], releasing: [Int], isNeeded: Bool) -> Forest? {
        guard !candidates.isEmpty else { return nil }
        var whole = self
        for index in releasing { whole.release(partsOf: index) }
        let agreeing = whole.claimBelow(candidates, onlyAgreeing: false)
        return !isNeeded || (agreeing > 0 && agreeing * 2 >= candidates.count) ? whole : nil
    }

    private mutating func release(partsOf index: Int) {
        let above = ledger.entries[index].parent
        let own = parts[index] ?? []
        for part in own { ledger.change(part) { $0.parent = above } }
        parts[index] = nil
        values[index] = nil
        kinds[index] = ledger.entries[index].kind
        if above >= 0 { parts[Int(above), default: []] += own }
    }

    /// Menetapkan induk-induk di bawah; hasilnya banyaknya yang jumlahnya cocok.
    private mutating func claimBelow(_ candidates: [Int], onlyAgreeing: Bool) -> Int {
        var agreeing = 0
        for index in candidates {
            let own = partsAbove(index)
            guard !own.isEmpty else { continue }
            let agrees = [.exact, .rounded].contains(ledger.agreement(of: index, with: sum(own)))
            agreeing += agrees ? 1 : 0
            if agrees || !onlyAgreeing { claim(index, own) }
        }
        return agreeing
    }

    private func isAbove(_ entry: RowLedger.Entry) -> Bool { ledger.entries[Int(entry.parent)].number < entry.number }

    private func partsAbove(_ index: Int) -> [Int] {
        let entry = ledger.entries[index]
        return (Int(entry.claimsFrom)..<index).filter {
            ledger.entries[$0].parent == entry.parent && isPart($0) && ledger.entries[$0].kind == entry.kind
        }
    }

    private func isPart(_ index: Int) -> Bool { ledger.entries[index].role == .content }

    /// Menetapkan bahwa baris `index` menjumlahkan `own`.
    mutating func claim(_ index: Int, _ own: [Int]) {
        parts[index] = (parts[index] ?? []) + own.sorted()
        for part in own { ledger.change(part) { $0.parent = Int32(index) } }
        settle(index)
    }

    /// Menjadikan sebuah baris isi baris jumlah, atau sebaliknya.
    mutating func assign(_ role: RowLedger.Role, to index: Int) { ledger.change(index) { $0.role = role } }

    /// Nilai sebuah baris per kolom uang.
    func value(_ index: Int) -> Amounts {
        if let value = values[index] { return value }
        var value = Amounts(slots: ledger.slots.count)
        value.add(index, of: ledger)
        return value
    }

    /// Jumlah nilai baris-baris ini.
    func sum(_ indices: some Sequence<Int>) -> Amounts {
        var sums = Amounts(slots: ledger.slots.count)
        for index in indices { sums.add(value(index)) }
        return sums
    }

    /// Bagian-bagian sebuah baris yang sejenis dengannya; induk belanja tidak menjumlahkan pendapatan di bawahnya.
    func countedParts(of index: Int) -> [Int] {
        guard let own = parts[index] else { return [] }
        return own.filter { isCounted($0, under: index) }
    }

    /// Kecocokan jumlah tertera sebuah induk dengan bagian-bagiannya.
    func agreement(of parent: Int) -> Agreement { agreement(of: parent, with: countedParts(of: parent)) }

    private func agreement(of index: Int, with own: [Int]) -> Agreement {
        let plain = ledger.agreement(of: index, with: sum(own), parts: own.count)
        return plain == .differs && isNet(index, over: own) ? ledger.agreement(of: index, with: net(own), parts: own.count) : plain
    }

    /// `true` bila baris ini pembiayaan di atas penerimaan dan pengeluarannya: yang dicetaknya nettonya, bukan jumlahnya.
    func isNetFinancing(_ index: Int) -> Bool { isNet(index, over: parts[index] ?? []) }

    private func isNet(_ index: Int, over own: [Int]) -> Bool {
        kinds[index] == .financing && Set(own.map { kinds[$0] }).isSuperset(of: [.receipt, .outlay])
    }

    /// Penerimaan dikurangi pengeluaran.
    private func net(_ indices: [Int]) -> Amounts {
        var sums = Amounts(slots: ledger.slots.count)
        for index in indices {
            if kinds[index] == .outlay { sums.subtract(value(index)) } else { sums.add(value(index)) }
        }
        return sums
    }

    /// `true` bila uang sebuah bagian sejenis dengan uang induknya.
    private func isCounted(_ part: Int, under index: Int) -> Bool {
        kinds[part] == kinds[index] || (kinds[index] == .financing && kinds[part].balance != nil)
    }

    /// Jenis sebuah baris.
    func kind(of index: Int) -> AccountKind { kinds[index] }

    /// `true` bila sel ini dihitung: barisnya tidak punya bagian yang mencetak kolom itu.
    func counts(_ index: Int, slot: Int) -> Bool {
        guard ledger.entries[index].role == .content, ledger.amount(index, slot) != nil else { return false }
        guard parts[index] != nil else { return true }
        return sum(countedParts(of: index))[slot] == nil
    }

    /// Baris-baris yang menjumlahkan, yang dalam lebih dahulu.
    var parentsFromInside: [Int] {
        var ends: [Int: Int] = [:]
        for index in parts.keys.sorted(by: >) { ends[index] = (parts[index] ?? []).map { ends[$0] ?? $0 }.max() ?? index }
        return parts.keys.sorted { ((ends[$0] ?? $0), -$0) < ((ends[$1] ?? $1), -$1) }
    }

    /// Baris-baris puncak sebuah jenis; belanja di bawah pendapatan tidak dijumlahkan induknya, jadi ia puncak.
    func roots(of kind: AccountKind) -> [Int] {
        var roots = Set(ledger.entries.indices.filter { ledger.entries[$0].role == .content && kinds[$0] == kind })
        for (index, own) in parts { for part in own where isCounted(part, under: index) { roots.remove(part) } }
        return roots.sorted()
    }
}
