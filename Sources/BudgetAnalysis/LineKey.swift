import BudgetModel

/// Dasar kunci pencocokan, dari yang paling kuat.
enum MatchBasis: Equatable {
    case equal
    case code
    case name
}

/// Kunci sebuah baris menurut suatu dasar; tahapan tidak termasuk karena itulah yang dicocokkan.
struct LineKey: Hashable {
    private let parts: [String]

    /// `nil` bila baris tidak punya kode dan dasarnya kode.
    init?(_ line: BudgetLine, by basis: MatchBasis) {
        let levels = [line.program, line.activity, line.subActivity, line.account]
        var parts = [
            String(line.year), line.group.rawValue, line.fundingSource.name,
            basis == .equal ? line.office : NameKey(line.office).text,
            basis == .equal ? line.unit ?? "" : line.unit.map { NameKey($0).text } ?? "",
        ]
        switch basis {
        case .equal:
            for level in levels { parts += [level?.code ?? "", level?.name ?? ""] }
        case .code:
            guard let deepest = levels.last(where: { $0 != nil }), deepest?.comparableCode != nil else { return nil }
            // Kode rekening berulang di setiap program; tingkat tanpa kode tetap dibedakan namanya.
            for level in levels { parts += [level?.comparableCode ?? "", level.map(Self.nameWithoutCode) ?? ""] }
        case .name:
            parts += levels.map { $0.map { NameKey($0.name).text } ?? "" }
        }
        self.parts = parts
    }

    /// Pendapatan dan pembiayaan. Kode rekeningnya lengkap, jadi dua kertas yang mencetak induk sedalam apa pun tetap bertemu.
    init?(_ line: BalanceLine, by basis: MatchBasis) {
        var parts = [
            String(line.year), line.kind.rawValue, basis == .equal ? line.office : NameKey(line.office).text,
        ]
        switch basis {
        case .equal:
            for level in line.path { parts += [level.code ?? "", level.name] }
        case .code:
            guard let deepest = line.path.last, let code = deepest.comparableCode else { return nil }
            parts.append(code)
        case .name:
            parts += line.path.map { NameKey($0.name).text }
        }
        self.parts = parts
    }

    private static func nameWithoutCode(_ level: CodedName) -> String {
        level.code == nil ? NameKey(level.name).text : ""
    }
}
