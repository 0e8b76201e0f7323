/// Baris-baris yang mungkin dijumlahkan sebuah judul: bagiannya, jumlah APBD, dan seluruh tabel; disusun satu kali bagi semua judul.
struct HeadedLines {
    /// Baris-baris terhitung dan jumlahnya.
    struct Lines {
        fileprivate(set) var indices: [Int] = []
        fileprivate(set) var sums: Amounts
    }

    private struct Section: Hashable {
        let number: Int32
        let kind: AccountKind
    }

    private let none: Lines
    private var all: [AccountKind: Lines] = [:]
    private var inside: [AccountKind: Lines] = [:]
    private var sections: [Section: Lines] = [:]

    init(_ forest: Forest) {
        none = Lines(sums: Amounts(slots: forest.ledger.slots.count))
        for index in forest.ledger.entries.indices where forest.isCounted(index) {
            let entry = forest.ledger.entries[index]
            let kind = forest.kind(of: index)
            func add(to lines: inout Lines) {
                lines.indices.append(index)
                lines.sums.add(forest.countedSum(CollectionOfOne(index)))
            }
            add(to: &all[kind, default: none])
            add(to: &sections[Section(number: entry.section, kind: kind), default: none])
            if entry.isInsideTotal { add(to: &inside[kind, default: none]) }
        }
    }

    /// Seluruh tabel.
    func all(_ kind: AccountKind) -> Lines { all[kind] ?? none }

    /// Yang termasuk jumlah APBD.
    func inside(_ kind: AccountKind) -> Lines { inside[kind] ?? none }

    /// Bagian judulnya sendiri.
    func own(_ section: Int32, _ kind: AccountKind) -> Lines { sections[Section(number: section, kind: kind)] ?? none }
}

extension Forest {
    /// `true` bila sebuah baris dihitung di salah satu kolomnya.
    func isCounted(_ index: Int) -> Bool { ledger.slots.indices.contains { counts(index, slot: $0) } }

    /// Jumlah yang dihitung dari baris-baris ini.
    func countedSum(_ indices: some Sequence<Int>) -> Amounts {
        var sums = Amounts(slots: ledger.slots.count)
        for index in indices {
            for slot in ledger.slots.indices where counts(index, slot: slot) { sums.add(ledger.amount(index, slot), slot) }
            sums.addRounding(ledger.rounding(index))
        }
        return sums
    }
}
