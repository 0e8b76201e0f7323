import BudgetModel
import Diagnostics

/// Dua nama OPD yang mungkin satu OPD: tahapan yang satu tidak ada pada yang lain, sedangkan program-programnya sama.
///
/// Tanpa pertanyaan ini setiap program tampak dinolkan di OPD yang satu dan baru di OPD yang lain.
struct OfficeNames {
    static let sameWord = "satu"
    static let otherWord = "dua"

    /// Nama yang dipakai bila keduanya satu OPD.
    let kept: String
    let other: String
    let doubt: ReadingDoubt

    private struct Office {
        let name: String
        let place: SourceLocation
        var stages: Set<BudgetStage> = []
        var programs: Set<String> = []

        /// Nama berkas yang bukan nama kantor.
        var isAssumed: Bool { AssumedOffices.isAssumed(name, at: place) && !TitleFacts.isOffice(name) }
    }

    /// Pasangan-pasangan yang meragukan; setiap OPD paling banyak di satu pasangan.
    static func doubted(in lines: BudgetLines) -> [OfficeNames] {
        guard lines.nameSeveralOffices, Set(lines.offices.map { NameKey($0) }).count <= maximumOffices else { return [] }
        var offices: [String: Office] = [:]
        var order: [String] = []
        for group in lines.counts(by: [.year, .office, .program]) {
            let line = lines[group.first]
            let key = "\(line.year) \(NameKey(line.office).text)"
            if offices[key] == nil {
                order.append(key)
                offices[key] = Office(name: line.office, place: line.location)
            }
            offices[key]?.stages.formUnion(group.counts.map(\.stage))
            offices[key]?.programs.insert(line.program.matchKey)
        }
        guard order.count > 1, order.count <= maximumOffices else { return [] }
        // OPD yang memuat setiap tahapan tidak pernah bertahapan lain daripada OPD di sampingnya; hampir semua OPD begitu.
        let all = offices.values.reduce(into: Set()) { $0.formUnion($1.stages) }
        let hasEmpty = offices.values.contains { $0.stages.isEmpty }
        let doubtful = order.filter { key in offices[key].map { hasEmpty || $0.isAssumed || $0.stages != all } ?? false }
        var taken: Set<String> = []
        var found: [OfficeNames] = []
        for (index, first) in doubtful.enumerated() {
            for second in doubtful[(index + 1)...] where !taken.contains(first) && !taken.contains(second) {
                guard let left = offices[first], let right = offices[second], first.prefix(4) == second.prefix(4), mayBeOne(left, right)
                else {
                    continue
                }
                taken.formUnion([first, second])
                found.append(OfficeNames(left, right))
            }
        }
        return found
    }

    private static let maximumOffices = 1_000

    private static func mayBeOne(_ left: Office, _ right: Office) -> Bool {
        // Dua nama berkas bukan bukti dua OPD, juga bila tahapannya sama.
        guard left.stages.isDisjoint(with: right.stages) || (left.isAssumed && right.isAssumed) else { return false }
        let shared = left.programs.intersection(right.programs).count
        return shared > 0 && shared * 2 >= min(left.programs.count, right.programs.count)
    }

    private init(_ left: Office, _ right: Office) {
        let (longer, shorter) = left.name.count >= right.name.count ? (left, right) : (right, left)
        (kept, other) = (longer.name, shorter.name)
        doubt = ReadingDoubt(
            rule: RulePage.officeSpelling.id, places: [right.place, left.place],
            facts: [Facts.Fact("nama", .verbatim(left.name)), Facts.Fact("nama lain", .verbatim(right.name))],
            question: left.stages.isDisjoint(with: right.stages)
                ? LocalizedText(
                    id:
                        "OPD \"\(left.name)\" (\(Self.words(left.stages))) dan \"\(right.name)\" (\(Self.words(right.stages))) memuat program yang sama pada tahapan yang berlainan; mungkin satu OPD yang ditulis dengan dua cara.",
                    en:
                        "Offices \"\(left.name)\" (\(Self.englishWords(left.stages))) and \"\(right.name)\" (\(Self.englishWords(right.stages))) hold the same programs at different stages; they may be one office written in two ways."
                )
                : LocalizedText(
                    id:
                        "Berkas \"\(left.name)\" dan \"\(right.name)\" tidak menyebut OPD-nya dan memuat program yang sama pada tahapan yang sama; uangnya terhitung dua kali bila keduanya satu OPD.",
                    en:
                        "Files \"\(left.name)\" and \"\(right.name)\" name no office and hold the same programs at the same stage; the money counts twice if both are one office."
                ),
            answers: [
                ReadingDoubt.Answer(
                    Self.sameWord, LocalizedText(id: "satu OPD, ditulis \"\(longer.name)\"", en: "one office, written \"\(longer.name)\"")),
                ReadingDoubt.Answer(Self.otherWord, LocalizedText(id: "dua OPD", en: "two offices")),
            ]
        )
    }

    private static func words(_ stages: Set<BudgetStage>) -> String { stages.sorted().map(\.name).joined(separator: ", ") }
    private static func englishWords(_ stages: Set<BudgetStage>) -> String { stages.sorted().map(\.englishName).joined(separator: ", ") }
}
