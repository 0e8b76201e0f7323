package import BudgetModel
package import Diagnostics

extension [BudgetLine] {
    /// Pasangan baris yang sama pada tahapan yang sama: nomor baris pertama dan nomor ulangannya.
    package var twins: [(first: Int, second: Int)] {
        var firstLines: [String: Int] = [:]
        // Hanya baris yang tertulis lebih dari sekali; per tahapan baris pertamanya, supaya berkas yang
        // mengulang satu baris ratusan ribu kali tetap selesai.
        var owners: [String: [BudgetStage: Int]] = [:]
        var twins: [(first: Int, second: Int)] = []
        for (index, line) in enumerated() {
            let key = line.identity
            guard let first = firstLines[key] else {
                firstLines[key] = index
                continue
            }
            var stageOwners = owners[key] ?? Self.owners(of: self[first].ceilings.stages, index: first)
            let twin = line.ceilings.stages.compactMap { stageOwners[$0] }.min()
            stageOwners.merge(Self.owners(of: line.ceilings.stages, index: index)) { earlier, _ in earlier }
            owners[key] = stageOwners
            if let twin { twins.append((twin, index)) }
        }
        return twins
    }

    private static func owners(of stages: [BudgetStage], index: Int) -> [BudgetStage: Int] {
        Dictionary(stages.map { ($0, index) }) { first, _ in first }
    }
}

extension BudgetLine {
    /// Apa yang membuat dua baris menjadi baris yang sama bila tahapannya juga sama.
    package var identity: String {
        let levels = [program, activity, subActivity, account].map { $0?.matchKey ?? "" }
        let parts = [String(year), NameKey(office).text, unit.matchKey] + levels + [group.rawValue, fundingSource.name]
        return parts.joined(separator: "\u{1F}")
    }
}

extension Finding {
    /// Baris yang sudah ada di tempat lain.
    package static func repeatedLine(_ line: BudgetLine, first: BudgetLine) -> Finding {
        let deepest = line.levelsBelowProgram.last ?? line.program
        return .duplicate(.line, deepest.words(unit: line.unit), first: first.location, at: line.location)
    }
}
