/// Tahapan anggaran: versi anggaran tempat sebuah pagu berlaku.
///
/// Tahapan adalah bagian dari setiap kunci; menjumlahkan murni dan perubahan adalah kesalahan klasik
/// (Fiscal Data Package: murni = *approved*, pergeseran dan perubahan = *adjusted*).
public enum BudgetStage: Sendable, Hashable, Comparable {
    /// APBD murni.
    case original
    /// Pergeseran anggaran ke-n, mulai 1.
    case shift(Int)
    /// Perubahan APBD (APBD-P).
    case revised
    /// Usulan di atas salah satu tahapan, dari lembar *Usulan* yang diisi orang. Belum berlaku, jadi tidak pernah ikut jumlah tahapan lain.
    case proposal

    /// Tahapan dari tulisan orang: `Murni`, `APBD Murni`, `Pergeseran 2`, `Perubahan`, `APBD-P`, `Usulan`.
    ///
    /// `nil` bila tulisan itu bukan nama tahapan.
    public init?(_ text: String) {
        var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.first == "apbd", words.count > 1 { words.removeFirst() }
        switch words {
        case ["murni"], ["original"], ["induk"]: self = .original
        case ["perubahan"], ["p"], ["apbdp"], ["revised"]: self = .revised
        case ["pergeseran"], ["shift"]: self = .shift(1)
        case ["usulan"], ["proposal"]: self = .proposal
        default:
            guard words.count == 2, ["pergeseran", "shift"].contains(words[0]),
                let number = Int(words[1]), (1...99).contains(number)
            else { return nil }
            self = .shift(number)
        }
    }

    private var rank: Int {
        switch self {
        case .original: 0
        case .shift(let number): number
        case .revised: 100
        case .proposal: 101
        }
    }

    /// Urutan waktu: murni, pergeseran 1..n, perubahan, lalu usulan.
    public static func < (left: BudgetStage, right: BudgetStage) -> Bool {
        left.rank < right.rank
    }

    /// Nama Indonesia, juga tajuk kolom tanpa kata "Pagu": `Murni`, `Pergeseran 1`, `Perubahan`.
    public var name: String {
        switch self {
        case .original: "Murni"
        case .shift(let number): "Pergeseran \(number)"
        case .revised: "Perubahan"
        case .proposal: "Usulan"
        }
    }

    /// Nama Inggris.
    public var englishName: String {
        switch self {
        case .original: "Original"
        case .shift(let number): "Shift \(number)"
        case .revised: "Revised"
        case .proposal: "Proposal"
        }
    }
}
