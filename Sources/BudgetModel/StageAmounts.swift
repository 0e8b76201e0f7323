public import ExactNumbers

/// Pagu sebuah baris pada setiap tahapan yang memuatnya.
///
/// Tahapan yang tidak ada berarti baris itu tidak berdiri di tahapan tersebut; itu berbeda dari nol
/// yang tercetak.
public struct StageAmounts: Sendable, Hashable {
    private struct Entry: Hashable {
        let stage: BudgetStage
        let amount: Rupiah
    }

    /// Hampir setiap baris berdiri di paling banyak dua tahapan; keduanya tanpa simpanan sendiri, karena dibentuk jutaan kali.
    private var first: Entry?
    private var second: Entry?
    private var others: [Entry] = []

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init() {}

    /// Pagu pada suatu tahapan; `nil` bila baris tidak ada di tahapan itu.
    public subscript(stage: BudgetStage) -> Rupiah? {
        get {
            if let first, first.stage == stage { return first.amount }
            if let second, second.stage == stage { return second.amount }
            return others.first { $0.stage == stage }?.amount
        }
        set {
            if let newValue, (others.last ?? second ?? first).map({ $0.stage < stage }) ?? true {
                append(newValue, at: stage)
                return
            }
            var entries = entries.filter { $0.stage != stage }
            if let newValue {
                let place = entries.firstIndex { $0.stage > stage } ?? entries.count
                entries.insert(Entry(stage: stage, amount: newValue), at: place)
            }
            hold(entries)
        }
    }

    /// Tahapan yang memuat baris ini, menurut waktu.
    public var stages: [BudgetStage] { entries.map(\.stage) }

    /// Isinya menurut waktu.
    private var entries: [Entry] { [first, second].compactMap(\.self) + others }

    private mutating func hold(_ entries: [Entry]) {
        first = entries.first
        second = entries.dropFirst().first
        others = Array(entries.dropFirst(2))
    }

    /// Menambahkan pagu tahapan yang lebih akhir daripada semua yang ada.
    mutating func append(_ amount: Rupiah, at stage: BudgetStage) {
        let entry = Entry(stage: stage, amount: amount)
        if first == nil { first = entry } else if second == nil { second = entry } else { others.append(entry) }
    }
}
