/// Pengumpul temuan pembacaan, terbatas supaya berkas yang rusak seluruhnya tidak menenggelamkan
/// pembaca: setelah batas, temuan sejenis di berkas yang sama hanya dihitung, dan hitungannya dilaporkan.
package struct FindingLog {
    private struct Kind: Hashable {
        let rule: RuleID
        let file: String
    }

    /// Banyaknya temuan sejenis yang ditampilkan per berkas.
    package static let shownPerKind = 100

    package init() {}

    private var shown: [Finding] = []
    private var counts: [Kind: Int] = [:]
    private var severities: [Kind: Severity] = [:]
    private var order: [Kind] = []

    /// Banyaknya temuan yang dicatat, ditampilkan atau tidak.
    package private(set) var count = 0

    /// `true` bila ada temuan berbobot kesalahan.
    package var hasErrors: Bool { severities.values.contains(.error) }

    package mutating func add(_ finding: Finding) {
        self.count += 1
        let kind = Kind(rule: finding.rule, file: finding.location.file)
        let count = counts[kind, default: 0] + 1
        counts[kind] = count
        severities[kind] = max(severities[kind] ?? finding.severity, finding.severity)
        if count == 1 { order.append(kind) }
        if count <= Self.shownPerKind { shown.append(finding) }
    }

    /// Temuan menurut urutan ditemukan, lalu satu baris untuk setiap jenis yang tidak semua ditampilkan.
    package var findings: [Finding] {
        shown
            + order.compactMap { kind in
                guard let count = counts[kind], count > Self.shownPerKind else { return nil }
                return Finding(
                    rule: kind.rule,
                    severity: severities[kind] ?? .error,
                    location: SourceLocation(file: kind.file),
                    facts: [.others: .count(count - Self.shownPerKind)],
                    message: LocalizedText(
                        id: "Masih ada \(count: count - Self.shownPerKind) temuan \(kind.rule.code) lain di berkas ini.",
                        en: "There are \(count: count - Self.shownPerKind) more findings \(kind.rule.code) in this file."
                    ),
                    advice: LocalizedText(
                        id: "Perbaiki yang ditampilkan, lalu jalankan lagi.",
                        en: "Mend those shown, then run again."
                    )
                )
            }
    }
}
