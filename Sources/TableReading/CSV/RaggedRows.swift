public import Diagnostics

/// Mengumpulkan baris CSV yang banyak selnya tidak sama dengan tajuk.
///
/// Hanya CSV yang mengenal masalah ini; lembar kerja tidak punya panjang baris. Baris kosong tidak
/// dihitung, sel lebih yang kosong juga tidak. Temuan digabung menurut sebab: satu temuan menunjuk baris
/// pertamanya dan menyebut jumlahnya.
public struct RaggedRows: Sendable {
    private struct Group: Sendable {
        var count = 0
        var first: SourceLocation
        var cells: Int
    }

    private let columns: Int
    private let location: SourceLocation
    private let rule: RuleID
    private var short: Group?
    private var long: Group?
    private var cut: Group?

    /// - Parameters:
    ///   - columns: Banyaknya kolom tajuk.
    ///   - location: Tempat tabel.
    ///   - rule: Kode aturan yang dicantumkan di temuan.
    public init(columns: Int, location: SourceLocation, rule: RuleID) {
        self.columns = columns
        self.location = location
        self.rule = rule
    }

    /// Mencatat satu baris di bawah tajuk.
    public mutating func observe(_ row: TableRow) {
        if row.count < columns, !row.isBlank {
            row.lacksLineEnd ? note(row, in: &cut) : note(row, in: &short)
        } else if row.count > columns, (columns..<row.count).contains(where: { row.kind(at: $0) != .empty }) {
            note(row, in: &long)
        }
    }

    private func note(_ row: TableRow, in group: inout Group?) {
        var noted = group ?? Group(first: location.at(row: row.number), cells: row.count)
        noted.count += 1
        group = noted
    }

    /// Temuan sejauh ini, paling banyak satu untuk setiap sebab.
    public var findings: [Finding] {
        [cut.map(cutFinding), short.map(shortFinding), long.map(longFinding)].compactMap { $0 }
    }

    private func cutFinding(_ group: Group) -> Finding {
        Finding(
            rule: rule, severity: .error, location: group.first,
            message: LocalizedText(
                id:
                    "Baris terakhir berkas punya \(group.cells) sel, padahal tajuknya \(columns) kolom, dan tidak diakhiri ganti baris.",
                en:
                    "The last row of the file has \(group.cells) cells although its header has \(columns) columns, and no line end follows."
            ),
            advice: LocalizedText(
                id: "Berkas mungkin terpotong; simpan ulang dari aplikasi asalnya.",
                en: "The file may be cut off; save it again from its application."))
    }

    private func shortFinding(_ group: Group) -> Finding {
        Finding(
            rule: rule, severity: .warning, location: group.first,
            message: LocalizedText(
                id:
                    "\(count: group.count) baris punya sel lebih sedikit daripada tajuk (\(columns) kolom); yang pertama punya \(group.cells) sel.",
                en:
                    "Rows with fewer cells than the header (\(columns) columns): \(count: group.count); the first has \(group.cells) cells."
            ),
            advice: LocalizedText(
                id: "Sel yang tidak ada dianggap kosong; periksa apakah kolomnya bergeser.",
                en: "Missing cells are taken as empty; check whether columns have shifted."))
    }

    private func longFinding(_ group: Group) -> Finding {
        Finding(
            rule: rule, severity: .error, location: group.first,
            message: LocalizedText(
                id:
                    "\(count: group.count) baris punya isi di luar tajuk (\(columns) kolom); yang pertama punya \(group.cells) sel.",
                en:
                    "Rows with content beyond the header (\(columns) columns): \(count: group.count); the first has \(group.cells) cells."
            ),
            advice: LocalizedText(
                id: "Mungkin ada pemisah di dalam teks yang tidak dikutip; beri tanda kutip pada teks itu.",
                en: "A separator may stand inside unquoted text; put that text in quotation marks."))
    }
}
