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
            let tableKey = Key(rule: decision.rule, place: Self.table(of: decision.place), evidence: decision.evidence)
            if standing.contains(key) {
                exact[key] = decision
            } else if !decision.evidence.isEmpty, counts[tableKey] == 1 {
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
        let cell = place[place.index(after: mark)...]
        let isCell = cell.wholeMatch(of: /[A-Z]*[0-9]+/) != nil
        return isCell ? String(place[..<mark]) : place
    }
}
