import BudgetModel
import Diagnostics

/// Program, kegiatan, sub kegiatan, dan rekening sebuah baris menurut kode dan leluhurnya.
extension FlatReading {
    mutating func levels(_ row: FlatRow, under parents: [FlatRow]) -> [LineLevel: CodedName] {
        let ancestors = parents.filter { $0.number != row.carrier }
        if row.hasOwnLevels || !lastLevels.isEmpty || !columns.levelNames.isEmpty { return ownLevels(row, under: ancestors) }
        var levels = facts.levels
        let chain = ancestors + [row]
        if columns.listsOffices {
            if levels[.program] == nil { levels[.program] = stand(in: [row]) }
            return levels
        }
        if row.outline != nil, chain.count > 1, !chain.contains(where: { $0.namedDepth != nil }) {
            outlineLevels(chain.filter { $0.number == row.number || !TitleFacts.isOffice($0.name) }, in: &levels)
            return levels
        }
        for item in chain { place(item, isLeaf: item.number == row.number, in: &levels) }
        if levels[.program] == nil { levels[.program] = stand(in: chain) }
        return levels
    }

    private func place(_ row: FlatRow, isLeaf: Bool, in levels: inout [LineLevel: CodedName]) {
        guard let code = row.code else {
            if let depth = row.namedDepth, columns.soleLevel == nil || columns.soleLevel == .program {
                levels[depth] = CodedName(name: row.name)
            } else if isLeaf {
                levels[levels[.program] == nil ? .program : .account] = CodedName(code: levels[.account]?.code, name: row.name)
            }
            return
        }
        if let (program, account) = code.combined {
            levels[.subActivity] = levels[.subActivity] ?? CodedName(code: program.text, name: program.text)
            levels[.account] = CodedName(code: account.text, name: row.name)
            return
        }
        let named = CodedName(code: code.text, name: row.name)
        if let level = code.level {
            if level != .account || isLeaf { levels[level] = named }
        } else if isLeaf, levels[.program] == nil, code.tree == .program {
            levels[.program] = named
        } else if isLeaf {
            levels[.account] = named
        }
    }

    /// Pohon rekening tanpa program: akar pohonnya (misalnya "BELANJA DAERAH") berdiri sebagai program.
    private mutating func stand(in chain: [FlatRow]) -> CodedName {
        assumptions.withoutProgram += 1
        if let root = chain.first, chain.count > 1 { return CodedName(code: root.code?.text, name: root.name) }
        if let title = facts.title { return CodedName(name: title) }
        return CodedName(name: "Belanja")
    }

    /// Setiap tingkat punya kolom: sel kosong di luar tingkat terdalam memakai isi di atasnya.
    private mutating func ownLevels(_ row: FlatRow, under ancestors: [FlatRow]) -> [LineLevel: CodedName] {
        var levels = row.levels
        let deepest = levels.keys.map(\.rawValue).max() ?? -1
        for level in LineLevel.allCases where level.rawValue < deepest && levels[level] == nil {
            levels[level] = ancestors.reversed().lazy.compactMap { $0.levels[level] }.first ?? lastLevels[level]
        }
        if levels.isEmpty { levels = lastLevels }
        lastLevels = levels
        if levels[.program] == nil { levels[.program] = facts.levels[.program] ?? stand(in: [row]) }
        return levels
    }
}
