/// Baris-baris sebuah tabel bertingkat yang dapat dilipat: rincian tepat di bawah jumlahnya.
///
/// Tanpa skrip: jumlahnya memegang kotak pilih, dan keduanya berdiri di satu `tbody`, jadi lembar gaya dapat menyembunyikan rinciannya.
struct HTMLFolds {
    private var heads: Set<Int> = []
    private var folded: Set<Int> = []
    private var ends: Set<Int> = []
    private let isOpen: Bool
    /// Kolom yang memuat kotaknya.
    let column: Int

    /// Tabel yang lebih panjang dari sekian baris mulai terlipat.
    private static let longestOpen = 60

    /// Tanpa lipatan.
    init() {
        (column, isOpen) = (-1, true)
    }

    init(of table: ReportTable) {
        column = table.columns.firstIndex { $0.kind == .name } ?? 0
        isOpen = table.rows.count <= Self.longestOpen
        let levels = table.rows.map(\.level)
        // Jumlah yang semua baris di bawahnya rincian: setingkat lebih dalam, tanpa baris di bawahnya sendiri.
        var head = 0
        while head < levels.count {
            let below = levels[(head + 1)...].prefix { $0 > levels[head] }
            if let level = below.first, below.allSatisfy({ $0 == level }) {
                heads.insert(head)
                folded.formUnion(below.indices)
                ends.insert(below.endIndex)
                head = below.endIndex
            } else {
                head += 1
            }
        }
    }

    func isHead(_ row: Int) -> Bool { heads.contains(row) }

    func isFolded(_ row: Int) -> Bool { folded.contains(row) }

    /// `true` bila sebuah kelompok mulai atau berakhir di atas baris ini.
    func starts(at row: Int) -> Bool { isHead(row) || ends.contains(row) }

    func opening(at row: Int) -> String { isHead(row) ? "<tbody class=\"fold\">" : "<tbody>" }

    /// Teks jumlahnya dengan kotak pilih di depannya.
    func head(_ text: String) -> String { "<label><input type=\"checkbox\"\(isOpen ? " checked" : "")> \(text)</label>" }
}
