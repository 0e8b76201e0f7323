public import BudgetModel

/// Kaitan yang dapat dicari menurut kedudukan program.
///
/// Kaitan yang menyebut unit berlaku bagi unit itu. Kaitan tanpa unit berlaku bagi OPD induk dan bagi
/// unit lain yang tidak punya kaitan sendiri: indikator dijanjikan untuk program, bukan untuk unit.
public struct ProgramLinks: Sendable {
    private var byName: [NameKey: [ProgramLink]] = [:]
    private var byCode: [String: [ProgramLink]] = [:]

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ links: [ProgramLink]) {
        for link in links {
            byName[NameKey(link.program.name), default: []].append(link)
            if let code = link.program.comparableCode { byCode[code, default: []].append(link) }
        }
    }

    /// Kaitan kedudukan ini menurut urutan berkas.
    ///
    /// Penunjang dan dukungan APBN dapat juga dikaitkan; bila tidak, daftar ini kosong.
    public func links(of position: ProgramPosition) -> [ProgramLink] {
        links(of: position.program, unit: position.unit, office: position.office)
    }

    /// Kaitan sebuah program di suatu unit.
    public func links(of program: CodedName, unit: String?, office: String) -> [ProgramLink] {
        guard !byName.isEmpty else { return [] }
        let coded = program.comparableCode.flatMap { byCode[$0] }?.filter { $0.offices.includes(office) } ?? []
        let named = byName[NameKey(program.name)]?.filter { $0.offices.includes(office) } ?? []
        let candidates = coded.isEmpty ? named : coded
        let unitKey = unit.map { NameKey($0) }
        let own = candidates.filter { $0.unit.map { NameKey($0) } == unitKey }
        return own.isEmpty ? candidates.filter { $0.unit == nil } : own
    }
}
