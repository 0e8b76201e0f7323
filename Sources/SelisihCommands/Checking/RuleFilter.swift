import BudgetSession
import Diagnostics

/// Aturan yang dipilih `--only` dan `--ignore`: kode (`J001`) atau keluarga (`J`).
struct RuleFilter {
    private let only: Set<String>?
    private let ignored: Set<String>

    /// - Throws: ``CommandError/unknownRule(option:text:)`` bila tidak ada aturan yang dimaksud.
    init(only: String?, ignore: String?) throws(CommandError) {
        self.only = try only.map { (text) throws(CommandError) in try Self.codes(text, option: "--only") }
        ignored = try ignore.map { (text) throws(CommandError) in try Self.codes(text, option: "--ignore") } ?? []
    }

    /// `true` bila aturan ini ikut.
    func includes(_ rule: RuleID) -> Bool {
        (only?.contains(rule.code) ?? true) && !ignored.contains(rule.code)
    }

    private static func codes(_ text: String, option: String) throws(CommandError) -> Set<String> {
        var codes: Set<String> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let wanted = part.filter { !$0.isWhitespace }.uppercased()
            let known = RulePages.all.map(\.id.code).filter { $0 == wanted || wanted.count == 1 && $0.hasPrefix(wanted) }
            guard !known.isEmpty else { throw .unknownRule(option: option, text: String(part)) }
            codes.formUnion(known)
        }
        return codes
    }
}
