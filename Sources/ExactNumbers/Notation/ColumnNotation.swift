/// Menyimpulkan satu notasi dari seluruh kolom.
///
/// Sebuah teks menjadi bukti bila hanya sah menurut satu notasi: `1.234.567`, `14,50`, dan `0,500`
/// membuktikan koma desimal; `1,234.50` dan `1234567.5` membuktikan titik desimal. `16.000` sah
/// menurut keduanya dengan nilai berbeda, jadi sendirian ia mendua.
public struct ColumnNotation: Sendable {
    /// Kesimpulan atas kolom.
    public enum Verdict: Hashable, Sendable {
        /// Tidak ada teks yang berbeda nilainya; kedua notasi sepakat.
        case unmarked
        /// Semua bukti menunjuk satu notasi; `evidence` adalah banyaknya bukti.
        case decided(NumberNotation, evidence: Int)
        /// Ada teks mendua dan tidak ada bukti; `example` adalah nomor teks mendua pertama.
        case ambiguous(example: Int)
        /// Ada bukti untuk kedua notasi, masing-masing sebanyak ini.
        case mixed(comma: Int, point: Int)
    }

    /// Banyaknya bukti suatu notasi dan nomor teks pertamanya.
    private struct Evidence {
        var count = 0
        var first: Int?

        mutating func add(_ index: Int) {
            count += 1
            first = first ?? index
        }
    }

    private let maximumDecimals: Int?
    private var comma = Evidence()
    private var point = Evidence()
    private var ambiguous = Evidence()

    /// Kolom yang belum berisi teks.
    ///
    /// - Parameter maximumDecimals: Bacaan dengan lebih banyak desimal mustahil. Dengan 2, untuk uang,
    ///   `103.990` hanya dapat berarti ribuan.
    public init(maximumDecimals: Int? = nil) {
        self.maximumDecimals = maximumDecimals
    }

    /// Mencatat satu teks; teks yang bukan angka menurut kedua notasi tidak menjadi bukti apa pun.
    public mutating func observe(_ text: some StringProtocol, at index: Int) {
        let readings = Readings(of: String(text), maximumDecimals: maximumDecimals)
        switch (readings.comma, readings.point) {
        case (.success(let left), .success(let right)):
            if left.number.quantity != right.number.quantity { ambiguous.add(index) }
        case (.success, .failure): comma.add(index)
        case (.failure, .success): point.add(index)
        case (.failure, .failure): break
        }
    }

    /// Kesimpulan dari semua teks yang sudah dicatat.
    public var verdict: Verdict {
        if comma.count > 0 && point.count > 0 { return .mixed(comma: comma.count, point: point.count) }
        if comma.count > 0 { return .decided(.decimalComma, evidence: comma.count) }
        if point.count > 0 { return .decided(.decimalPoint, evidence: point.count) }
        if let example = ambiguous.first { return .ambiguous(example: example) }
        return .unmarked
    }

    /// Nomor teks pertama yang membuktikan suatu notasi, untuk ditunjukkan kepada pengguna.
    public func firstEvidence(for notation: NumberNotation) -> Int? {
        switch notation {
        case .decimalComma: comma.first
        case .decimalPoint: point.first
        }
    }
}
