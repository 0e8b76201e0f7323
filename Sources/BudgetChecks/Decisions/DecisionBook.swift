import Diagnostics

/// Keputusan yang dapat dicari menurut temuan, juga bila barisnya sudah berpindah.
///
/// Baris berpindah bila orang menyisipkan atau menghapus baris di atasnya. Keputusan lalu tetap berlaku bila di
/// berkas dan lembar yang sama tepat satu temuan aturan itu membawa angka yang sama, dan di tempat lamanya tidak
/// ada temuan dengan angka itu.
struct DecisionBook {
    private struct Key: Hashable {
        let rule: RuleID
        let place: String
        let evidence: String
    }

    private struct Spot: Hashable {
        let rule: RuleID
        let place: String
    }

    private var exact: [Key: Decision] = [:]
    private var moved: [Key: Decision] = [:]
    private var unused: [Spot: Decision] = [:]

    init(_ decisions: [Decision], for findings: [Finding]) {
        let standing = Set(findings.map(Self.exactKey))
        let counts = Dictionary(findings.map { (Self.tableKey($0), 1) }, uniquingKeysWith: +)
        for decision in decisions {
            let key = Key(rule: decision.rule, place: decision.place, evidence: decision.evidence)
            guard !standing.contains(key) else {
                exact[key] = decision
                continue
            }
            let tableKey = Key(rule: decision.rule, place: Self.table(of: decision.place), evidence: decision.evidence)
            if !decision.evidence.isEmpty, counts[tableKey] == 1 {
                moved[tableKey] = decision
            } else {
                unused[Spot(rule: decision.rule, place: decision.place)] = decision
            }
        }
    }

    func status(of finding: Finding) -> JudgedFinding.Status {
        if let decision = exact[Self.exactKey(finding)] ?? moved[Self.tableKey(finding)] { return .accepted(decision) }
        let former = unused[Spot(rule: finding.rule, place: finding.location.reference)]
        return former.map { .returned($0) } ?? .open
    }

    private static func exactKey(_ finding: Finding) -> Key {
        Key(rule: finding.rule, place: finding.location.reference, evidence: finding.evidence)
    }

    private static func tableKey(_ finding: Finding) -> Key {
        let table = finding.location.table
        return Key(rule: finding.rule, place: table.reference, evidence: finding.evidence)
    }

    /// Berkas dan lembar sebuah alamat: tanpa bagian terakhir bila itu baris atau sel.
    private static func table(of place: String) -> String {
        guard let mark = place.lastIndex(of: "!") else { return place }
        let row = place[place.index(after: mark)...].utf8.drop { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        let isCell = !row.isEmpty && row.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return isCell ? String(place[..<mark]) : place
    }
}
