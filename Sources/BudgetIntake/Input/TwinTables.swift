import BudgetModel
import Diagnostics
import PaperReading

/// Baris-baris yang sudah ada di tabel lain pada tahapan yang sama, sepasang tabel demi sepasang.
///
/// Dua berkas yang keduanya dibaca sebagai satu tahapan mengulang semua barisnya; itu satu masalah, bukan satu per baris.
struct TwinTables {
    private let pairs: [(first: BudgetLine, second: BudgetLine)]
    private let stage: BudgetStage

    private struct Key: Hashable {
        let first: SourceLocation
        let second: SourceLocation
        let stage: BudgetStage
    }

    /// Banyaknya baris kembar mulai mana penyebabnya tahapan yang sama, bukan satu baris yang tertulis dua kali.
    private static let sharedRows = 2

    /// - Parameter boundaries: Nomor baris anggaran pertama setiap masukan setelah yang pertama.
    static func groups(of twins: [(first: Int, second: Int)], in lines: [BudgetLine], boundaries: [Int]) -> [TwinTables] {
        var order: [Key] = []
        var groups: [Key: [(first: BudgetLine, second: BudgetLine)]] = [:]
        for twin in twins where boundaries.contains(where: { twin.first < $0 && $0 <= twin.second }) {
            let (first, second) = (lines[twin.first], lines[twin.second])
            guard let stage = second.ceilings.stages.first(where: { first.ceilings[$0] != nil }) ?? second.ceilings.stages.first else {
                continue
            }
            let key = Key(first: first.location.table, second: second.location.table, stage: stage)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append((first, second))
        }
        return order.map { TwinTables(pairs: groups[$0] ?? [], stage: $0.stage) }
    }

    /// Satu temuan bagi sepasang tabel setahapan, atau satu bagi setiap baris bila hanya sedikit.
    var findings: [Finding] {
        guard pairs.count >= Self.sharedRows, let (first, second) = pairs.first else {
            return pairs.map { .repeatedLine($0.second, first: $0.first) }
        }
        return [
            Finding(
                rule: IntakeRule.duplicateRow, severity: .error, location: second.location.table, related: [first.location.table],
                subject: stage.name,
                message: LocalizedText(
                    id:
                        "\(second.location.table.text) dan \(first.location.table.text) keduanya dibaca sebagai tahapan \(stage.name), dan \(count: pairs.count) baris ada di keduanya.",
                    en:
                        "\(second.location.table.text) and \(first.location.table.text) are both read as stage \(stage.englishName), and \(count: pairs.count) rows stand in both."
                ),
                advice: LocalizedText(
                    id:
                        "Sebut tahapan masing-masing (Pergeseran 1, Perubahan) di nama berkas atau judulnya, atau dengan --map; bila berkasnya memang sama, hapus salah satu.",
                    en:
                        "Name the stage of each (Pergeseran 1, Perubahan) in the file's name or title, or with --map; if they are the same paper, remove one."
                )
            )
        ]
    }
}
