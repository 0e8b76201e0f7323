public import BudgetModel
public import Diagnostics
import Reporting

/// Buku kerja perbandingan yang sebuah lembarnya tidak muat di Excel dan tidak dapat dibagi. Ditolak sebelum apa pun ditulis: lembar yang
/// terpotong tampak seperti lembar utuh.
public struct SheetTooLong: ExplainedError, Hashable {
    /// Nama lembarnya.
    public let sheet: String
    /// Baris yang diperlukannya.
    public let count: Int
    /// Baris yang dimuat selembar Excel.
    public let limit: Int
    /// Tingkat paling rinci yang pasti muat; `nil` bila tidak ada.
    public let level: GroupLevel?

    /// Lembar, baris yang perlu dan yang muat, dan pilihan yang menolong.
    public var explanation: LocalizedText {
        let problem = LocalizedText(
            id: "Lembar \"\(sheet)\" butuh \(count: count) baris; Excel memuat paling banyak \(count: limit).",
            en: "Sheet \"\(sheet)\" needs \(count: count) rows; Excel holds at most \(count: limit).")
        guard let level else {
            return LocalizedText(
                id: "\(problem) Bandingkan sebagian daerah atau OPD dalam satu kali jalan.",
                en: "\(problem) Compare some of the regions or offices per run.")
        }
        return LocalizedText(
            id: "\(problem) Ulangi dengan --tingkat \(level.name).", en: "\(problem) Run again with --level \(level.name).")
    }
}

extension BudgetLines {
    /// Baris laporan di atas dan di bawah baris-baris satu OPD, paling banyak: nama, kelompok, jumlah, tajuk.
    private static let rowsAroundOffice = 10

    /// Tingkat paling rinci yang lebih luas daripada baris-baris ini dan lembarnya pasti muat di `limit` baris.
    func level(within limit: Int) -> GroupLevel? {
        let own = grouping(by: GroupLevel.account.dimensions).firsts.count
        return GroupLevel.allCases.reversed().first { level in
            let groups = grouping(by: level.dimensions).firsts.count
            let owners = grouping(by: level.dimensions.intersection([.region, .office])).firsts.count
            return groups < own && groups + owners * Self.rowsAroundOffice <= limit
        }
    }
}
