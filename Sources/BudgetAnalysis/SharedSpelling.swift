import BudgetModel
import Diagnostics

/// Satu ejaan bagi setiap OPD, unit, dan program: yang pertama tertulis. Tanpa ini "UPTD. RPK" dan
/// "UPTD RPK" pada dua program menjadi dua unit di rekap.
///
/// Kata-kata yang disamakan dinomori, dan yang dibandingkan nomornya: sejuta program sebuah negeri memakai beberapa ribu kata.
struct SharedSpelling {
    /// Ejaan lain yang ditemukan, masing-masing sekali.
    private(set) var weakMatches: [WeakMatch] = []

    private struct Spelling {
        let name: String
        /// Baris pertama yang menulisnya.
        let row: Int32
    }

    /// Nama yang dibandingkan, sebagai nomor katanya: program dan unit berlaku di dalam OPD-nya.
    private struct Subject: Hashable {
        let office: Int32
        var unit: Int32 = -1
        var program: Int32 = -1
    }

    private struct Pair: Hashable {
        let first: String
        let second: String
    }

    private let lines: BudgetLines
    private var keys: [String: NameKey] = [:]
    private var numbers: [String: Int32] = [:]
    private var words: [String] = []
    private var sources: [FundingSource: Int32] = [:]
    /// Kode yang dipakai sebuah nama program di satu OPD; ``several`` bila beberapa.
    private var codes: [Subject: Int32] = [:]
    private var spellings: [Subject: Int32] = [:]
    private var firsts: [Spelling] = []
    private var printedCodes: [Subject: String] = [:]
    private var reported: Set<Pair> = []

    private static let several: Int32 = -1

    /// - Parameter rows: Nomor baris-baris yang ejaannya disamakan.
    init(_ lines: BudgetLines, rows: some Sequence<Int>) {
        self.lines = lines
        // Kode dicari menurut nama hanya bagi program yang ditulis tanpa kode.
        if lines.allProgramsHaveCodes { return }
        for row in rows {
            let line = lines[row]
            guard let code = line.program.comparableCode else { continue }
            let (office, name, own) = (number(of: key(line.office)), number(of: key(line.program.name)), number(of: code))
            let named = Subject(office: office, program: name)
            switch codes[named] {
            case nil: codes[named] = own
            case .some(let other) where other != own: codes[named] = Self.several
            default: break
            }
            let subject = Subject(office: office, program: own)
            if printedCodes[subject] == nil { printedCodes[subject] = line.program.code }
        }
    }

    /// Baris dengan ejaan bersama, dan jati diri programnya.
    ///
    /// `place` jati dirinya sebagai nomor, berarti hanya di antara baris-baris ini.
    mutating func shared(_ row: Int) -> (line: BudgetLine, key: ProgramKey, place: SIMD4<Int32>) {
        var line = lines[row]
        let office = key(line.office)
        let officeNumber = number(of: office)
        line.office = spelling(line.office, of: Subject(office: officeNumber), at: row)
        var unit: NameKey?
        var unitNumber: Int32 = -1
        if let name = line.unit {
            let unitKey = key(name)
            unitNumber = number(of: unitKey)
            line.unit = spelling(name, of: Subject(office: officeNumber, unit: unitNumber), at: row)
            unit = unitKey
        }
        let program = program(line.program, office: officeNumber)
        let subject = Subject(office: officeNumber, program: program)
        let name = spelling(line.program.name, of: subject, at: row, isCoded: line.program.code != nil)
        line.program = CodedName(code: line.program.code ?? printedCodes[subject], name: name)
        let place = SIMD4(officeNumber, unitNumber, program, number(of: line.fundingSource))
        return (line, ProgramKey(office: office, unit: unit, program: words[Int(program)]), place)
    }

    /// Kode program, juga bagi baris yang hanya menulis namanya. Nama yang punya beberapa kode tidak
    /// memutuskan kodenya, jadi tetap dikenali sebagai nama.
    private mutating func program(_ program: CodedName, office: Int32) -> Int32 {
        if let code = program.comparableCode { return number(of: code) }
        let name = number(of: key(program.name))
        guard let code = codes[Subject(office: office, program: name)], code != Self.several else { return name }
        return code
    }

    private mutating func key(_ name: String) -> NameKey {
        if let key = keys[name] { return key }
        let key = NameKey(name)
        keys[name] = key
        return key
    }

    private mutating func number(of key: NameKey) -> Int32 { number(of: key.text) }

    private mutating func number(of source: FundingSource) -> Int32 {
        let number = sources[source] ?? Int32(sources.count)
        sources[source] = number
        return number
    }

    private mutating func number(of word: String) -> Int32 {
        if let number = numbers[word] { return number }
        let number = Int32(words.count)
        words.append(word)
        numbers[word] = number
        return number
    }

    private mutating func spelling(_ name: String, of subject: Subject, at row: Int, isCoded: Bool = false) -> String {
        guard let number = spellings[subject] else {
            spellings[subject] = Int32(firsts.count)
            firsts.append(Spelling(name: name, row: Int32(row)))
            return name
        }
        let first = firsts[Int(number)]
        guard first.name != name, reported.insert(Pair(first: first.name, second: name)).inserted else { return first.name }
        weakMatches.append(
            WeakMatch(
                basis: isCoded && NameKey(first.name) != NameKey(name) ? .code : .normalisedName,
                first: first.name, firstLocation: lines.location(at: Int(first.row)), second: name,
                secondLocation: lines.location(at: row)
            )
        )
        return first.name
    }
}
