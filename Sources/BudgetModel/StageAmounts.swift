public import ExactNumbers

/// Pagu sebuah baris pada setiap tahapan yang memuatnya.
///
/// Tahapan yang tidak ada berarti baris itu tidak berdiri di tahapan tersebut; itu berbeda dari nol
/// yang tercetak.
public struct StageAmounts: Sendable, Hashable {
    private var entries: [(stage: BudgetStage, amount: Rupiah)]

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init() {
        entries = []
    }

    /// Pagu pada suatu tahapan; `nil` bila baris tidak ada di tahapan itu.
    public subscript(stage: BudgetStage) -> Rupiah? {
        get { entries.first { $0.stage == stage }?.amount }
        set {
            entries.removeAll { $0.stage == stage }
            guard let newValue else { return }
            entries.append((stage, newValue))
            entries.sort { $0.stage < $1.stage }
        }
    }

    /// Tahapan yang memuat baris ini, menurut waktu.
    public var stages: [BudgetStage] { entries.map(\.stage) }

    /// Sama bila semua isinya sama.
    public static func == (left: StageAmounts, right: StageAmounts) -> Bool {
        left.entries.elementsEqual(right.entries) { $0 == $1 }
    }

    /// Sama isi, sama nilai.
    public func hash(into hasher: inout Hasher) {
        for entry in entries {
            hasher.combine(entry.stage)
            hasher.combine(entry.amount)
        }
    }
}
