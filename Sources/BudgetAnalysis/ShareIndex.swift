import BudgetModel

/// Bagian program yang dapat dicari menurut apa yang disebut sebuah realisasi, tanpa menelusuri semuanya.
///
/// Disusun ketika pertama kali ditanyakan: anggaran tanpa realisasi tidak memerlukannya, dan kuncinya lebih besar daripada bagiannya.
struct ShareIndex: Sendable {
    /// Apa yang disebut: OPD (`nil` berarti OPD mana pun), dan indikator atau program di suatu unit.
    private struct Key: Hashable {
        let office: NameKey?
        let subject: Subject
    }

    private enum Subject: Hashable {
        case indicator(String)
        case code(String, unit: NameKey?)
        case name(NameKey, unit: NameKey?)
        case office(NameKey)
    }

    private let shares: [IndicatorShare]
    private let held = Once<[Key: [Int]]>()

    init(_ shares: [IndicatorShare]) { self.shares = shares }

    private var places: [Key: [Int]] { held.value { Self.places(of: shares) } }

    private static func places(of shares: [IndicatorShare]) -> [Key: [Int]] {
        var places: [Key: [Int]] = [:]
        for (index, share) in shares.enumerated() {
            let position = share.position
            let (office, unit) = (position.key.office, position.key.unit)
            var subjects = [Subject.name(NameKey(position.program.name), unit: unit)]
            if let code = position.program.comparableCode { subjects.append(.code(code, unit: unit)) }
            if let indicator = share.indicator { subjects.append(.indicator(indicator)) }
            if position.group.isInsideTotal { subjects.append(.office(office)) }
            for office in [nil, office] {
                for subject in subjects { places[Key(office: office, subject: subject), default: []].append(index) }
            }
        }
        return places
    }

    /// Bagian yang dibicarakan sebuah realisasi, menurut urutan semula.
    func shares(meantBy realisation: MoneyRealisation) -> [IndicatorShare] {
        numbers(meantBy: realisation).map { shares[$0] }
    }

    /// Nomor bagian-bagian itu, menaik.
    func numbers(meantBy realisation: MoneyRealisation) -> [Int] {
        numbers(meantBy: realisation.subject, in: realisation.offices)
    }

    /// Bagian yang dibicarakan sebuah rencana, menurut urutan semula.
    func shares(meantBy subject: MoneyRealisation.Subject, in offices: OfficeScope) -> [IndicatorShare] {
        numbers(meantBy: subject, in: offices).map { shares[$0] }
    }

    private func numbers(meantBy subject: MoneyRealisation.Subject, in offices: OfficeScope) -> [Int] {
        let offices = offices.names.map { Set($0.map { NameKey($0) }).map { Optional($0) } } ?? [nil]
        return offices.flatMap { indices(of: subject, in: $0) }.sorted()
    }

    /// Program dikenali menurut kodenya bila keduanya berkode, selain itu menurut nama yang disamakan.
    private func indices(of subject: MoneyRealisation.Subject, in office: NameKey?) -> [Int] {
        let places = places
        func indices(_ subject: Subject) -> [Int] { places[Key(office: office, subject: subject)] ?? [] }
        switch subject {
        case .indicator(let code):
            return indices(.indicator(code))
        case .office(let name):
            return indices(.office(NameKey(name)))
        case .program(let program, let unit):
            let unit = unit.map { NameKey($0) }
            let named = indices(.name(NameKey(program.name), unit: unit))
            guard let code = program.comparableCode else { return named }
            return indices(.code(code, unit: unit)) + named.filter { shares[$0].position.program.code == nil }
        }
    }
}
