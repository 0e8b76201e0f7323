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
            let codes = levels.map { $0?.comparableCode }
            guard let deepest = levels.lastIndex(where: { $0 != nil }), codes[deepest] != nil else { return nil }
            parts += codes.map { $0 ?? "" }
        case .name:
            parts += levels.map { $0.map { NameKey($0.name).text } ?? "" }
        }
        self.parts = parts
    }
}
