import Diagnostics

/// Jati diri baris sebagai bilangan: baris yang sama tahun, OPD, unit, tingkat, kelompok, dan sumber dananya bernomor sama.
///
/// Setiap nama disamakan satu kali saja; tabel ratusan ribu baris hanya menyebut beberapa ribu nama.
package struct LineIdentities {
    package typealias Key = SIMD8<Int32>

    private var canonical: [String: Int32] = ["": 0]
    private var names: [String: Int32] = [:]
    private var codes: [String: Int32] = [:]
    private var paths: [SIMD2<Int32>: Int32] = [:]
    /// Tulisan terakhir di setiap tempat: baris yang berurutan hampir selalu menyebut nama yang sama.
    private var last = [(text: String, number: Int32)](repeating: ("", 0), count: 12)

    package init() {}

    package mutating func key(of line: BudgetLine) -> Key {
        let source = remembered(line.fundingSource.name, at: 6) { $0.number($1) }
        return Key(
            Int32(truncatingIfNeeded: line.year), office(line.office, in: line.region), line.unit.map { name($0, at: 1) } ?? 0,
            level(line.program, at: 2), line.activity.map { level($0, at: 3) } ?? 0, line.subActivity.map { level($0, at: 4) } ?? 0,
            line.account.map { level($0, at: 5) } ?? 0, source &* 4 &+ line.group.place)
    }

    package mutating func key(of line: BalanceLine) -> Key {
        var path: Int32 = 0
        for level in line.path {
            let step = SIMD2(path, self.level(level, at: 2))
            let next = paths[step] ?? Int32(truncatingIfNeeded: paths.count + 1)
            paths[step] = next
            path = next
        }
        return Key(Int32(truncatingIfNeeded: line.year), office(line.office, in: line.region), number(line.kind.rawValue), path, 0, 0, 0, 0)
    }

    /// OPD senama di dua daerah adalah dua OPD.
    private mutating func office(_ office: String, in region: String?) -> Int32 {
        let own = name(office, at: 0)
        guard let region else { return own }
        let pair = SIMD2(-name(region, at: 11), own)
        let number = paths[pair] ?? Int32(truncatingIfNeeded: paths.count + 1)
        paths[pair] = number
        return -number
    }

    private mutating func name(_ name: String, at place: Int) -> Int32 { remembered(name, at: place) { $0.named($1) } }

    private mutating func level(_ level: CodedName, at place: Int) -> Int32 {
        guard let code = level.code else { return name(level.name, at: place) }
        return remembered(code, at: place + 5) { $0.coded($1, level) }
    }

    private mutating func coded(_ code: String, _ level: CodedName) -> Int32 {
        if let known = codes[code] { return known }
        let number = number(level.matchKey)
        codes[code] = number
        return number
    }

    private mutating func named(_ name: String) -> Int32 {
        if let known = names[name] { return known }
        let number = number(NameKey(name).text)
        names[name] = number
        return number
    }

    private mutating func number(_ text: String) -> Int32 {
        if let known = canonical[text] { return known }
        let number = Int32(truncatingIfNeeded: canonical.count)
        canonical[text] = number
        return number
    }

    private mutating func remembered(_ text: String, at place: Int, _ find: (inout Self, String) -> Int32) -> Int32 {
        if last[place].text == text { return last[place].number }
        let number = find(&self, text)
        last[place] = (text, number)
        return number
    }
}

extension ProgramGroup {
    fileprivate var place: Int32 { Int32(Self.allCases.firstIndex(of: self) ?? 0) }
}

extension [BudgetLine] {
    /// Nomor-nomor baris yang jati dirinya sama, dua atau lebih, menurut urutan.
    package var equalRows: [[Int]] {
        var identities = LineIdentities()
        return indices.sharing { identities.key(of: self[$0]) }
    }

    /// Pasangan baris yang sama pada tahapan yang sama: nomor baris pertama dan nomor ulangannya.
    package var twins: [(first: Int, second: Int)] { equalRows.twins { self[$0].ceilings.stages } }

    /// Pasangan baris yang sama pada tahapan yang sama di dua berkas.
    package var twinsAcrossFiles: [(first: Int, second: Int)] {
        guard let file = first?.location.file, contains(where: { $0.location.file != file }) else { return [] }
        return equalRows.twinsAcrossFiles(of: { self[$0].location.file }, stages: { self[$0].ceilings.stages })
    }
}

extension [BalanceLine] {
    /// Nomor-nomor baris yang jati dirinya sama, dua atau lebih, menurut urutan.
    package var equalRows: [[Int]] {
        var identities = LineIdentities()
        return indices.sharing { identities.key(of: self[$0]) }
    }

    /// Pasangan baris yang sama pada tahapan yang sama: nomor baris pertama dan nomor ulangannya.
    package var twins: [(first: Int, second: Int)] { equalRows.twins { self[$0].amounts.stages } }
}

extension Range<Int> {
    fileprivate func sharing(_ key: (Int) -> LineIdentities.Key) -> [[Int]] {
        var firsts: [LineIdentities.Key: Int] = [:]
        firsts.reserveCapacity(count)
        var places: [Int: Int] = [:]
        var groups: [[Int]] = []
        for index in self {
            let key = key(index)
            guard let first = firsts[key] else {
                firsts[key] = index
                continue
            }
            if let place = places[first] {
                groups[place].append(index)
            } else {
                places[first] = groups.count
                groups.append([first, index])
            }
        }
        return groups
    }
}

extension [[Int]] {
    /// Baris yang tahapannya sudah dimuat baris terdahulu di kelompoknya. Per tahapan hanya pemilik pertama yang disimpan, supaya
    /// satu baris yang diulang ratusan ribu kali tetap selesai.
    fileprivate func twins(stages: (Int) -> [BudgetStage]) -> [(first: Int, second: Int)] {
        var found: [(first: Int, second: Int)] = []
        for group in self {
            var owners: [BudgetStage: Int] = [:]
            for index in group {
                let own = stages(index)
                if let first = own.compactMap({ owners[$0] }).min() { found.append((first, index)) }
                for stage in own where owners[stage] == nil { owners[stage] = index }
            }
        }
        return found.sorted { $0.second < $1.second }
    }

    package func twinsAcrossFiles(of file: (Int) -> String, stages: (Int) -> [BudgetStage]) -> [(first: Int, second: Int)] {
        var found: [(first: Int, second: Int)] = []
        for group in self {
            // Per tahapan pemilik pertama, dan yang pertama di berkas selain berkas pemilik itu.
            var owners: [BudgetStage: (first: Int, other: Int?)] = [:]
            for index in group {
                let (own, here) = (stages(index), file(index))
                let former = own.compactMap { stage in owners[stage].flatMap { file($0.first) != here ? $0.first : $0.other } }
                if let first = former.min() { found.append((first, index)) }
                for stage in own {
                    guard let owner = owners[stage] else {
                        owners[stage] = (index, nil)
                        continue
                    }
                    if owner.other == nil, file(owner.first) != here { owners[stage]?.other = index }
                }
            }
        }
        return found.sorted { $0.second < $1.second }
    }
}
