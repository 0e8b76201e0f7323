import BudgetModel
import Diagnostics
import ExactNumbers

/// Dua tabel yang memuat uang yang sama: lembar rekapitulasi di samping rinciannya, atau salinan sebuah lembar.
///
/// Yang dibandingkan ialah jumlah setiap program dan setiap OPD menurut namanya. Satu jumlah bulat yang sama dapat kebetulan;
/// dua program atau lebih yang semuanya sama sampai sennya tidak.
struct RepeatedTables {
    /// Sepasang tabel, dan jumlah terbesar yang sama.
    struct Pair {
        let first: SourceLocation
        let second: SourceLocation
        let name: String
        let stage: BudgetStage
        let amount: Rupiah
        /// Yang mengulang, bila sudah pasti yang mana: jumlahnya jumlah semua tabel lain, atau daftarnya ditulis belakangan.
        var recap: SourceLocation?
        /// Banyaknya baris yang ada di keduanya dengan pagu lain: dua versi satu daftar.
        var sharedRows: Int?
    }

    private struct Table {
        let location: SourceLocation
        var total = StageSums()
        /// Semua barisnya menyebut unitnya: uang unit itu, bukan rekapitulasi unit lain.
        var isOfUnits = true
    }

    private struct Subject: Hashable {
        let year: Int
        let office: String
        /// `nil` bagi seluruh OPD itu.
        let program: String?
    }

    private struct Places: Hashable {
        let first: Int
        let second: Int
    }

    private struct Evidence {
        var example: (name: String, stage: BudgetStage, amount: Rupiah)?
        var sameOffice = false
        var samePrograms = 0
        var isTelling = false
        var differs = false

        var isConvincing: Bool { sameOffice || (!differs && (samePrograms > 1 || (samePrograms == 1 && isTelling))) }
    }

    /// Jumlah di atas satu juta rupiah yang bukan kelipatannya jarang sama karena kebetulan.
    static func isTelling(_ amount: Rupiah) -> Bool {
        amount.sen > 100_000_000 && !amount.sen.isMultiple(of: 100_000_000)
    }

    private var tables: [Table] = []
    private var sums: [Subject: [Int: StageSums]] = [:]
    private var names: [Subject: String] = [:]

    /// Pasangan-pasangan tabel asal baris-baris ini yang memuat uang yang sama.
    static func pairs(in lines: BudgetLines) -> [Pair] {
        guard lines.standInSeveralTables else { return [] }
        var tables = RepeatedTables()
        tables.add(lines)
        let pairs = tables.pairs
        let known = Set(pairs.map { Set([$0.first, $0.second]) })
        return pairs + ListVersions.pairs(in: lines).filter { !known.contains([$0.first, $0.second]) }
    }

    private mutating func add(_ lines: BudgetLines) {
        var places: [SourceLocation: Int] = [:]
        var place = 0
        var start = 0
        let programs = lines.grouping(by: [.table, .year, .office, .program]).places
        for index in lines.indices {
            if index == 0 || !lines.areInOneTable(index, index - 1) {
                let location = lines.location(at: index).table
                place = places[location] ?? tables.count
                if place == tables.count { tables.append(Table(location: location)) }
                places[location] = place
            }
            let next = index + 1
            guard next == lines.count || programs[next] != programs[index] else { continue }
            add(lines[start..<next], table: place)
            start = next
        }
    }

    /// Baris-baris berurutan satu program.
    private mutating func add(_ lines: Slice<BudgetLines>, table: Int) {
        guard let line = lines.first else { return }
        var run = StageSums()
        for row in lines.indices { run.add(lines.base.ceilings(at: row)) }
        tables[table].total.add(run)
        tables[table].isOfUnits = tables[table].isOfUnits && lines.allSatisfy { $0.unit != nil }
        let office = NameKey(line.office).text
        for program in [nil, NameKey(line.program.name).text] {
            let subject = Subject(year: line.year, office: office, program: program)
            if names[subject] == nil { names[subject] = program == nil ? line.office : line.program.name }
            sums[subject, default: [:]][table, default: StageSums()].add(run)
        }
    }

    private var pairs: [Pair] {
        var found: [Places: Evidence] = [:]
        for (subject, byTable) in sums where byTable.count > 1 {
            let entries = byTable.sorted { $0.key < $1.key }
            for (index, left) in entries.enumerated() {
                for right in entries[(index + 1)...] {
                    let places = Places(first: left.key, second: right.key)
                    compare(subject, left.value, right.value, into: &found[places, default: Evidence()])
                }
            }
        }
        let pairs = found.sorted { ($0.key.second, $0.key.first) < ($1.key.second, $1.key.first) }.compactMap { pair($0.key, $0.value) }
        guard let whole = tables.indices.first(where: isSumOfOthers) else { return pairs }
        // Bagian yang sama dengan seluruhnya bagi satu OPD bukan ulangannya.
        let recap = tables[whole].location
        return pairs.filter { $0.first != recap && $0.second != recap } + recapitulation(whole)
    }

    /// `true` bila jumlah tabel ini sama dengan jumlah semua tabel lain, di semua tahapan.
    private func isSumOfOthers(_ index: Int) -> Bool {
        guard tables.count > 2 else { return false }
        let own = tables[index].total
        var others = StageSums()
        for other in tables.indices where other != index { others.add(tables[other].total) }
        return !own.hasOverflow && !others.hasOverflow && own.amounts == others.amounts
            && (own.amounts.values.contains(where: Self.isTelling) || repeatsEverySubject(index))
    }

    /// `true` bila setiap OPD tabel ini, dua atau lebih, sama dengan yang dimuat tabel-tabel lain di semua tahapan; sekian
    /// kesamaan tidak kebetulan, juga bila pagunya bulat. Program yang semuanya sama membuktikannya hanya bila lembar atau
    /// berkasnya bernama rekapitulasi: pagu dinas dan pagu unit-unitnya dapat sebanding.
    private func repeatsEverySubject(_ index: Int) -> Bool {
        guard !tables[index].isOfUnits else { return false }
        let isNamedRecap = TitleFacts.namesRecap(tables[index].location.sheet ?? tables[index].location.fileStem)
        return repeats(index) { $0.program == nil ? "\($0.year) \($0.office)" : nil }
            || isNamedRecap && repeats(index) { subject in subject.program.map { "\(subject.year) \($0)" } }
    }

    private func repeats(_ index: Int, by key: (Subject) -> String?) -> Bool {
        var own: [String: StageSums] = [:]
        var others: [String: StageSums] = [:]
        for (subject, byTable) in sums {
            guard let key = key(subject) else { continue }
            for (table, sum) in byTable {
                if table == index { own[key, default: StageSums()].add(sum) } else { others[key, default: StageSums()].add(sum) }
            }
        }
        return own.count > 1 && own.allSatisfy { others[$0.key]?.amounts == $0.value.amounts }
    }

    private func recapitulation(_ whole: Int) -> [Pair] {
        let own = tables[whole]
        let telling = own.total.amounts.filter { Self.isTelling($0.value) }
        guard let (stage, amount) = (telling.isEmpty ? own.total.amounts : telling).min(by: { $0.key < $1.key }) else { return [] }
        return tables.indices.filter { $0 != whole }.map { other in
            Pair(
                first: tables[other].location, second: own.location, name: own.location.file, stage: stage, amount: amount,
                recap: own.location)
        }
    }

    private func compare(_ subject: Subject, _ left: StageSums, _ right: StageSums, into evidence: inout Evidence) {
        let stages = left.amounts.keys.filter { right.amounts[$0] != nil && !(left[$0].isZero && right[$0].isZero) }.sorted()
        guard let stage = stages.first else { return }
        let isProgram = subject.program != nil
        guard stages.allSatisfy({ left[$0] == right[$0] }) else {
            evidence.differs = evidence.differs || isProgram
            return
        }
        // Pagu bulat yang sama sesudah berubah dengan cara yang sama pun bukan kebetulan.
        let isTelling = stages.contains { Self.isTelling(left[$0]) } || Set(stages.map { left[$0] }).count > 1
        guard isProgram || isTelling else { return }
        evidence.sameOffice = evidence.sameOffice || !isProgram
        evidence.samePrograms += isProgram ? 1 : 0
        evidence.isTelling = evidence.isTelling || isTelling
        let example = (name: names[subject] ?? "", stage: stage, amount: left[stage])
        guard let best = evidence.example, (best.amount, example.name) >= (example.amount, best.name) else {
            evidence.example = example
            return
        }
    }

    private func pair(_ places: Places, _ evidence: Evidence) -> Pair? {
        guard evidence.isConvincing, let example = evidence.example else { return nil }
        let (first, second) = (tables[places.first], tables[places.second])
        return Pair(first: first.location, second: second.location, name: example.name, stage: example.stage, amount: example.amount)
    }
}
