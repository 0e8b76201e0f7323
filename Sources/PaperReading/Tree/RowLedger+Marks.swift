import ExactNumbers

/// Apa yang dikatakan nomor urut sebuah tabel tentang tingkat, sesudah semua barisnya terlihat.
extension RowLedger {
    /// Catatan yang sama dengan induk baris bernomor dan tanpa nomor yang sudah pasti; nomor yang hanya berjalan (1, 2, 3, ...) tidak
    /// lagi menjadi bukti bahwa baris-barisnya sederajat.
    func readingMarks() -> RowLedger {
        guard entries.contains(where: { $0.basis == .number || $0.outline.isBold }) else { return self }
        var read = self
        read.joinMixedMarks()
        read.joinUnderBold()
        read.forgetRunningNumbers()
        return read
    }

    private struct Family: Hashable {
        let section: Int32
        let parent: Int32
    }

    private mutating func joinMixedMarks() {
        var sections: [Int32: [Int]] = [:]
        var families: [Family: [Int]] = [:]
        for index in entries.indices where entries[index].role == .content { sections[entries[index].section, default: []].append(index) }
        for rows in sections.values { joinUnderUnmarked(rows) }
        for index in entries.indices where entries[index].role == .content {
            families[Family(section: entries[index].section, parent: entries[index].parent), default: []].append(index)
        }
        for siblings in families.values {
            join(siblings, isInner: siblings.map { entries[$0].basis == .number }, mayTurn: true)
        }
    }

    /// Baris tanpa nomor di seluruh bagian menaungi yang bernomor, juga bila ia berdiri sesudah nomor yang bertingkat.
    private mutating func joinUnderUnmarked(_ rows: [Int]) {
        let outer = rows.filter { [.none, .name].contains(entries[$0].basis) }
        guard outer.contains(where: { entries[$0].parent >= 0 }),
            outer.allSatisfy({ entries[$0].parent < 0 || (entries[$0].basis == .none && entries[Int(entries[$0].parent)].basis == .number) }
            )
        else { return }
        let top = rows.filter { [.none, .name].contains(entries[$0].basis) || entries[$0].parent < 0 }
        guard join(top, isInner: top.map { entries[$0].basis == .number }) else { return }
        for index in outer { change(index) { $0.parent = -1 } }
    }

    @discardableResult
    private mutating func join(_ siblings: [Int], isInner: [Bool], mayTurn: Bool = false, isWeak: Bool = false) -> Bool {
        guard let mixed = MixedMarks(siblings, isInner: isInner, mayTurn: mayTurn, isWeak: isWeak, in: self, closes: closes) else {
            return false
        }
        for (parent, parts) in mixed.parents {
            let isFolded = !agrees(parts, parent) && closes(parts, parent)
            for part in parts {
                change(part) { entry in
                    (entry.parent, entry.isSoft) = (Int32(parent), false)
                    if isFolded { entry.basis = .none }
                }
            }
        }
        return true
    }

    private func agrees(_ parts: [Int], _ parent: Int) -> Bool { agreement(of: parent, over: parts) != .differs }

    /// `true` bila baris-baris ini, sesudah dilipat, berjumlah `parent`.
    private func closes(_ parts: [Int], _ parent: Int) -> Bool {
        if agrees(parts, parent) { return true }
        let slots = ceilingSlots.filter { amount(parent, $0) != nil }
        guard parts.count > 1, !slots.isEmpty else { return false }
        let rows = parts.map { part in slots.map { amount(part, $0)?.sen ?? 0 } }
        let total = (amounts: slots.map { amount(parent, $0)?.sen ?? 0 }, rounding: rounding(parent).sen)
        return Fold(rows: rows, roundings: parts.map { rounding($0).sen }).best(total: total).closes
    }

    /// Baris tebal di antara baris tanpa tanda: tanda kedua yang lemah, jadi hanya bila hitungannya membenarkan.
    private mutating func joinUnderBold() {
        var sections: [Int32: [Int]] = [:]
        for index in entries.indices where entries[index].role == .content { sections[entries[index].section, default: []].append(index) }
        for rows in sections.values where rows.allSatisfy({ entries[$0].basis == .none && entries[$0].parent < 0 }) {
            join(rows, isInner: rows.map { !entries[$0].outline.isBold }, isWeak: true)
        }
    }

    /// Nomor yang sedalam di seluruh bagiannya tidak pernah bertingkat, jadi tidak berkata apa pun tentang tingkat.
    private mutating func forgetRunningNumbers() {
        var depths: [Int32: Int16] = [:]
        var nested: Set<Int32> = []
        let parents = Set(entries.filter { $0.basis == .number && $0.parent >= 0 }.map(\.parent))
        for entry in entries where entry.role == .content && entry.basis == .number {
            if depths.updateValue(entry.outline.depth, forKey: entry.section).map({ $0 != entry.outline.depth }) == true {
                nested.insert(entry.section)
            }
        }
        for index in entries.indices where entries[index].role == .content && entries[index].basis == .number {
            let entry = entries[index]
            guard entry.parent < 0, !nested.contains(entry.section), !parents.contains(Int32(index)) else { continue }
            change(index) { $0.basis = .none }
        }
    }
}
