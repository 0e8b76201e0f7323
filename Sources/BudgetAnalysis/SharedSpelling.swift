import BudgetModel
import Diagnostics

/// Satu ejaan bagi setiap OPD, unit, dan program: yang pertama tertulis. Tanpa ini "UPTD. RPK" dan
/// "UPTD RPK" pada dua program menjadi dua unit di rekap.
///
/// Yang disamakan nomor-nomor kamus barisnya: sejuta program sebuah negeri memakai beberapa ribu kata, dan tidak satu pun barisnya dibentuk.
struct SharedSpelling {
    /// OPD, unit, dan kelompok dengan ejaan bersamanya.
    struct Owner {
        let office: String
        let officeKey: NameKey
        let unit: String?
        let unitKey: NameKey?
        let group: ProgramGroup
        /// Nomor nama OPD dan unitnya yang disamakan; unit -1 bagi OPD induk.
        let numbers: NumberPair
    }

    /// Program dengan ejaan bersamanya.
    struct Program {
        let words: CodedName
        /// Kodenya bila diketahui, namanya yang disamakan bila tidak; dan nomor kata itu.
        let key: String
        let number: Int32
    }

    /// Ejaan lain yang ditemukan, masing-masing sekali.
    private(set) var weakMatches: [WeakMatch] = []
    /// Semua pemilik dan program yang sudah ditanyakan.
    private(set) var owners: [Owner] = []
    private(set) var programs: [Program] = []

    private struct Spelling {
        let text: Int32
        /// Baris pertama yang menulisnya.
        let row: Int
    }

    /// Yang membedakan pemilik.
    private struct OwnerIdentity: Hashable {
        let place: NumberPair
        let source: Int32
        let group: ProgramGroup
    }

    private struct ProgramIdentity: Hashable {
        let spelling: NumberPair
        let number: Int32
    }

    private struct Pair: Hashable {
        let first: String
        let second: String
    }

    private let lines: BudgetLines
    private var sources: [FundingSource: Int32] = [:]
    /// Nomor di ``owners`` bagi setiap pemilik baris; -1 bila belum ditanyakan.
    private var ownerPlaces: [Int32]
    private var ownerIdentities: [OwnerIdentity: Int32] = [:]
    private var programIdentities: [ProgramIdentity: Int32] = [:]
    private var offices: [Int32: Spelling] = [:]
    /// Unit dan program berlaku di dalam OPD-nya.
    private var units: [NumberPair: Spelling] = [:]
    private var names: [NumberPair: Spelling] = [:]
    /// Kode yang dipakai sebuah nama program di satu OPD, ``several`` bila beberapa; dan tulisannya yang pertama. Hanya bila ada program yang
    /// tidak berkode.
    private var codes: [NumberPair: Int32] = [:]
    private var printedCodes: [NumberPair: Int32] = [:]
    private var reported: Set<Pair> = []

    private static let several: Int32 = -1

    /// - Parameter rows: Nomor baris-baris yang ejaannya disamakan.
    init(_ lines: BudgetLines, rows: [Int]) {
        self.lines = lines
        ownerPlaces = [Int32](repeating: -1, count: lines.ownerCount)
        // Kode dicari menurut nama hanya bagi program yang ditulis tanpa kode.
        guard rows.contains(where: { lines.programNumbers(at: $0).codeKey == nil }) else { return }
        for row in rows {
            let program = lines.programNumbers(at: row)
            guard let own = program.codeKey else { continue }
            let office = lines.ownerNumbers(lines.ownerNumber(at: row)).officeKey
            let named = NumberPair(office, program.nameKey)
            switch codes[named] {
            case nil: codes[named] = own
            case .some(let other) where other != own: codes[named] = Self.several
            default: break
            }
            let subject = NumberPair(office, own)
            if printedCodes[subject] == nil { printedCodes[subject] = program.code }
        }
    }

    /// Nomor pemilik dan program sebuah baris, dengan ejaan bersama.
    mutating func shared(_ row: Int) -> (owner: Int32, program: Int32) {
        let owner = owner(of: row)
        let office = owners[Int(owner)].numbers.x
        let printed = lines.programNumbers(at: row)
        let number = number(of: printed, office: office)
        let subject = NumberPair(office, number)
        let name = spelling(printed.name, known: names[subject], at: row, isCoded: printed.codeKey != nil) {
            $0.names[subject] = $1
        }
        let code = printed.code >= 0 ? printed.code : printedCodes[subject] ?? printed.code
        let identity = ProgramIdentity(spelling: NumberPair(code, name), number: number)
        if let known = programIdentities[identity] { return (owner, known) }
        let program = Int32(programs.count)
        programIdentities[identity] = program
        programs.append(
            Program(
                words: CodedName(code: lines.text(code), name: lines.text(name) ?? ""), key: lines.keyText(number), number: number))
        return (owner, program)
    }

    private mutating func owner(of row: Int) -> Int32 {
        let place = lines.ownerNumber(at: row)
        if ownerPlaces[place] >= 0 { return ownerPlaces[place] }
        let printed = lines.ownerNumbers(place)
        let office = spelling(printed.office, known: offices[printed.officeKey], at: row) { $0.offices[printed.officeKey] = $1 }
        let numbers = NumberPair(printed.officeKey, printed.unitKey)
        var unit: Int32 = -1
        if printed.unit >= 0 { unit = spelling(printed.unit, known: units[numbers], at: row) { $0.units[numbers] = $1 } }
        let source = sources[printed.fundingSource] ?? Int32(sources.count)
        sources[printed.fundingSource] = source
        let identity = OwnerIdentity(place: numbers, source: source, group: printed.group)
        let known = ownerIdentities[identity] ?? Int32(owners.count)
        if known == owners.count {
            let (office, unit) = (lines.text(office) ?? "", lines.text(unit))
            owners.append(
                Owner(
                    office: office, officeKey: NameKey(office), unit: unit, unitKey: unit.map { NameKey($0) }, group: printed.group,
                    numbers: numbers))
            ownerIdentities[identity] = known
        }
        ownerPlaces[place] = known
        return known
    }

    /// Kode program, juga bagi baris yang hanya menulis namanya. Nama yang punya beberapa kode tidak
    /// memutuskan kodenya, jadi tetap dikenali sebagai nama.
    private func number(of program: BudgetLines.ProgramNumbers, office: Int32) -> Int32 {
        if let code = program.codeKey { return code }
        guard let code = codes[NumberPair(office, program.nameKey)], code != Self.several else { return program.nameKey }
        return code
    }

    /// Ejaan pertama; `hold` menyimpannya bila inilah yang pertama.
    private mutating func spelling(
        _ text: Int32, known: Spelling?, at row: Int, isCoded: Bool = false, _ hold: (inout SharedSpelling, Spelling) -> Void
    ) -> Int32 {
        guard let known else {
            hold(&self, Spelling(text: text, row: row))
            return text
        }
        guard known.text != text, let first = lines.text(known.text), let second = lines.text(text), first != second,
            reported.insert(Pair(first: first, second: second)).inserted
        else { return known.text }
        weakMatches.append(
            WeakMatch(
                basis: isCoded && NameKey(first) != NameKey(second) ? .code : .normalisedName,
                first: first, firstLocation: lines.location(at: known.row), second: second,
                secondLocation: lines.location(at: row)))
        return known.text
    }
}
