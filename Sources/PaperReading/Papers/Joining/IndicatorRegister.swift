import BudgetModel
import Diagnostics

/// Indikator-indikator semua kertas: yang senama di kantor yang sama satu indikator, kecuali sasarannya membedakannya.
///
/// Kertas yang membedakan dua indikator senama didaftar lebih dahulu, lalu yang menyebut sasaran, lalu yang hanya menyebut nama; jadi
/// hasilnya tidak bergantung pada urutan berkas. Nama yang cocok dengan dua indikator menjadi pertanyaan (``IndicatorDoubt``).
struct IndicatorRegister {
    struct Entry {
        let key: String
        let owner: Int?
        var name: String
        var goal: String?
        var objective: String?
        var unit: String?
        var definition: String?
        var formula: String?
        var unitInCharge: String?
        let location: SourceLocation
        /// Urutan pertama kali disebut.
        fileprivate var place: Place
        /// Kertas yang menyebutnya mengatakan tujuan atau sasarannya.
        fileprivate var isPlaced: Bool { goal != nil || objective != nil }
    }

    fileprivate struct Place: Comparable {
        let paper: Int
        let measure: Int

        static func < (left: Place, right: Place) -> Bool { (left.paper, left.measure) < (right.paper, right.measure) }
    }

    private(set) var entries: [Entry] = []
    /// Indikator setiap `measure` setiap kertas; `nil` selama namanya menjadi pertanyaan.
    private(set) var indices: [[Int?]] = []
    private(set) var doubts: IndicatorDoubts
    private var offices: PaperOffices
    /// Nomor indikator-indikator senama di satu kantor.
    private var namesakes: [Name: [Int]] = [:]

    private struct Name: Hashable {
        let key: String
        let owner: Int?
    }

    init(_ papers: [PaperFacts], offices: PaperOffices, answers: [DoubtAnswer]) {
        self.offices = offices
        doubts = IndicatorDoubts(answers)
        indices = papers.map { [Int?](repeating: nil, count: $0.measures.count) }
        var ranked: [(rank: Int, place: Place)] = []
        for (paper, facts) in papers.enumerated() {
            var counts: [String: Int] = [:]
            for measure in facts.measures { counts[measure.name.key, default: 0] += 1 }
            for (index, measure) in facts.measures.enumerated() {
                let isTwin = counts[measure.name.key, default: 0] > 1
                let rank = isTwin ? 0 : measure.objective != nil ? 1 : measure.goal != nil ? 2 : 3
                ranked.append((rank, Place(paper: paper, measure: index)))
            }
        }
        for item in ranked.sorted(by: { ($0.rank, $0.place) < ($1.rank, $1.place) }) {
            register(papers[item.place.paper].measures[item.place.measure], at: item.place, isTwin: item.rank == 0)
        }
        sort()
    }

    private mutating func register(_ measure: PaperFacts.Measure, at place: Place, isTwin: Bool) {
        let owner = offices.owners[place.paper]
        let taken = Set(indices[place.paper].compactMap(\.self))
        let name = Name(key: measure.name.key, owner: owner)
        let same = namesakes[name, default: []].filter { !taken.contains($0) }
        let fitting = isTwin ? same.filter { entries[$0].isExactly(measure) } : Self.fitting(measure, same, entries)
        switch fitting.count {
        case 0: open(measure, at: place)
        case 1: join(measure, at: place, to: fitting[0])
        default:
            let question = IndicatorDoubts.Question(
                name: measure.name.name, objective: measure.objective, isLink: false, candidates: fitting.map { entries[$0] })
            switch doubts.ask(question, at: measure.location) {
            case .candidate(let chosen): join(measure, at: place, to: fitting[chosen])
            case .own: open(measure, at: place)
            case nil: break
            }
        }
    }

    private mutating func open(_ measure: PaperFacts.Measure, at place: Place) {
        let owner = offices.owners[place.paper]
        indices[place.paper][place.measure] = entries.count
        namesakes[Name(key: measure.name.key, owner: owner), default: []].append(entries.count)
        entries.append(Entry(measure, owner: owner, place: place))
    }

    private mutating func join(_ measure: PaperFacts.Measure, at place: Place, to index: Int) {
        indices[place.paper][place.measure] = index
        entries[index].complete(with: measure, at: place)
    }

    /// Yang mungkin dimaksud: sasaran yang sama, lalu yang tempatnya tidak bertentangan.
    private static func fitting(_ measure: PaperFacts.Measure, _ same: [Int], _ entries: [Entry]) -> [Int] {
        guard measure.objective != nil || measure.goal != nil else { return same }
        let exact = same.filter { entries[$0].isExactly(measure) }
        if exact.count == 1 { return exact }
        guard let stated = measure.objective, same.count > 1 else { return same }
        // "Jumlah Dokumen" di bawah sembilan sasaran: sasaran kesepuluh indikator lain, kecuali ejaannya hampir sama.
        return same.filter { index in entries[index].objective.map { isAlike($0, stated) } ?? !entries[index].isPlaced }
    }

    /// `true` bila separuh kata-katanya sama.
    private static func isAlike(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Set(left.letterWords), Set(right.letterWords))
        return left.intersection(right).count * 2 >= max(left.count, right.count)
    }

    /// Indikator yang dimaksud tabel program sebuah kertas; `nil` bila tidak ada atau masih ditanyakan.
    mutating func indicator(of link: PaperFacts.LinkFact, in paper: Int) -> (isKnown: Bool, index: Int?) {
        let key = IndicatorName(link.indicator).key
        let own = indices[paper].compactMap(\.self).filter { entries[$0].key == key }
        let all = namesakes[Name(key: key, owner: offices.owners[paper]), default: []]
        let fitting = own.isEmpty ? all : own
        guard fitting.count > 1 else { return (!fitting.isEmpty, fitting.first) }
        let question = IndicatorDoubts.Question(
            name: link.indicator, objective: nil, isLink: true, candidates: fitting.map { entries[$0] })
        guard case .candidate(let chosen) = doubts.ask(question, at: link.location) else { return (true, nil) }
        return (true, fitting[chosen])
    }

    /// Menurut urutan pertama kali disebut.
    private mutating func sort() {
        let order = entries.indices.sorted { entries[$0].place < entries[$1].place }
        var moved = [Int](repeating: 0, count: entries.count)
        for (new, old) in order.enumerated() { moved[old] = new }
        entries = order.map { entries[$0] }
        indices = indices.map { $0.map { $0.map { moved[$0] } } }
        namesakes = namesakes.mapValues { $0.map { moved[$0] }.sorted() }
    }

    /// Kode setiap indikator dari namanya; yang senama dibedakan menurut tempatnya: indikator tujuan, lalu nomor menurut sasarannya.
    func codes(except used: some Sequence<String>) -> [String] {
        var used = Set(used)
        var codes = [String](repeating: "", count: entries.count)
        for (index, base) in entries.map({ base(of: $0) }).enumerated().sorted(by: { left, right in
            (left.element, entries[left.offset].objective ?? "", left.offset) < (
                right.element, entries[right.offset].objective ?? "", right.offset
            )
        }) { codes[index] = used.insertUnused(base) }
        return codes
    }

    private func base(of entry: Entry) -> String {
        let isTwin = namesakes[Name(key: entry.key, owner: entry.owner), default: []].count > 1
        return entry.key.split(separator: " ").joined(separator: "-") + (isTwin && entry.objective == nil ? "-tujuan" : "")
            + offices.suffix(entry.owner)
    }
}

extension IndicatorRegister.Entry {
    fileprivate init(_ measure: PaperFacts.Measure, owner: Int?, place: IndicatorRegister.Place) {
        self.init(
            key: measure.name.key, owner: owner, name: measure.name.name, goal: measure.goal, objective: measure.objective,
            unit: measure.unit, definition: measure.definition, formula: measure.formula, unitInCharge: measure.unitInCharge,
            location: measure.location, place: place)
    }

    /// Sasarannya sama, atau keduanya indikator tujuan yang sama.
    fileprivate func isExactly(_ measure: PaperFacts.Measure) -> Bool {
        guard let stated = measure.objective else {
            return objective == nil && (measure.goal == nil || goal == nil || NameKey(measure.goal ?? "") == NameKey(goal ?? ""))
        }
        return objective.map { NameKey($0) } == NameKey(stated)
    }

    /// Yang belum dikatakan kertas sebelumnya.
    fileprivate mutating func complete(with measure: PaperFacts.Measure, at place: IndicatorRegister.Place) {
        let isEarlier = place < self.place
        self.place = min(place, self.place)
        if isEarlier { name = measure.name.name }
        func first(_ known: String?, _ new: String?) -> String? { isEarlier ? new ?? known : known ?? new }
        goal = first(goal, measure.goal)
        objective = first(objective, measure.objective)
        unitInCharge = first(unitInCharge, measure.unitInCharge)
        definition = first(definition, measure.definition)
        formula = first(formula, measure.formula)
        // Satuan yang paling lengkap: "Triliun (Rp)" di samping "Triliun".
        if let new = measure.unit, new.count > (unit?.count ?? 0) { unit = new }
    }
}

extension Set<String> {
    /// Menambahkan kode yang belum dipakai: kodenya sendiri, atau dengan nomor di belakangnya.
    mutating func insertUnused(_ base: String) -> String {
        var code = base
        var number = 1
        while !insert(code).inserted {
            number += 1
            code = "\(base)-\(number)"
        }
        return code
    }
}
