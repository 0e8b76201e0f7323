import BudgetModel
import Diagnostics

/// Satu ejaan bagi setiap OPD, unit, dan program: yang pertama tertulis. Tanpa ini "UPTD. RPK" dan
/// "UPTD RPK" pada dua program menjadi dua unit di rekap.
struct SharedSpelling {
    /// Ejaan lain yang ditemukan, masing-masing sekali.
    private(set) var weakMatches: [WeakMatch] = []

    private struct Spelling {
        let name: String
        let location: SourceLocation
    }

    /// Nama yang dibandingkan: program dan unit berlaku di dalam OPD-nya.
    private struct Subject: Hashable {
        let office: NameKey
        var unit: NameKey?
        var program: String?
    }

    private struct Pair: Hashable {
        let first: String
        let second: String
    }

    private var codes: [NameKey: [NameKey: CodeUse]] = [:]
    private var keys: [String: NameKey] = [:]
    private var spellings: [Subject: Spelling] = [:]
    private var printedCodes: [Subject: String] = [:]
    private var reported: Set<Pair> = []

    /// Kode yang dipakai sebuah nama program di satu OPD.
    private enum CodeUse {
        case one(String)
        case several
    }

    init(_ lines: some Sequence<BudgetLine>) {
        for line in lines {
            guard let code = line.program.comparableCode else { continue }
            let (office, name) = (key(line.office), key(line.program.name))
            switch codes[office]?[name] {
            case nil: codes[office, default: [:]][name] = .one(code)
            case .one(let other) where other != code: codes[office]?[name] = .several
            default: break
            }
            let subject = Subject(office: office, program: code)
            if printedCodes[subject] == nil { printedCodes[subject] = line.program.code }
        }
    }

    /// Baris dengan ejaan bersama, dan jati diri programnya.
    mutating func shared(_ line: BudgetLine) -> (line: BudgetLine, key: ProgramKey) {
        var line = line
        let office = key(line.office)
        line.office = spelling(line.office, of: Subject(office: office), at: line.location)
        var unit: NameKey?
        if let name = line.unit {
            let unitKey = key(name)
            line.unit = spelling(name, of: Subject(office: office, unit: unitKey), at: line.location)
            unit = unitKey
        }
        let program = programKey(line.program, office: office)
        let subject = Subject(office: office, program: program)
        let name = spelling(line.program.name, of: subject, at: line.location, isCoded: line.program.code != nil)
        line.program = CodedName(code: line.program.code ?? printedCodes[subject], name: name)
        return (line, ProgramKey(office: office, unit: unit, program: program))
    }

    /// Kode program, juga bagi baris yang hanya menulis namanya. Nama yang punya beberapa kode tidak
    /// memutuskan kodenya, jadi tetap dikenali sebagai nama.
    private mutating func programKey(_ program: CodedName, office: NameKey) -> String {
        if let code = program.comparableCode { return code }
        let name = key(program.name)
        if case .one(let code) = codes[office]?[name] { return code }
        return name.text
    }

    private mutating func key(_ name: String) -> NameKey {
        if let key = keys[name] { return key }
        let key = NameKey(name)
        keys[name] = key
        return key
    }

    private mutating func spelling(
        _ name: String, of subject: Subject, at place: SourceLocation, isCoded: Bool = false
    ) -> String {
        guard let first = spellings[subject] else {
            spellings[subject] = Spelling(name: name, location: place)
            return name
        }
        guard first.name != name, reported.insert(Pair(first: first.name, second: name)).inserted else { return first.name }
        weakMatches.append(
            WeakMatch(
                basis: isCoded && NameKey(first.name) != NameKey(name) ? .code : .normalisedName,
                first: first.name, firstLocation: first.location, second: name, secondLocation: place
            )
        )
        return first.name
    }
}
