import Diagnostics

extension [String] {
    /// Nama dalam tanda kutip; sesudah tiga nama hanya banyaknya yang disebut.
    var quotedNames: Worded {
        let names = prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")
        guard count > 3 else { return Worded(LocalizedText(verbatim: names)) }
        return Worded(
            LocalizedText(id: "\(names), dan \(count: count - 3) lainnya", en: "\(names), and \(count: count - 3) more"),
            [.others: .count(count - 3)])
    }
}
