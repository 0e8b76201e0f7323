import BudgetChecks
import BudgetModel
import Diagnostics
import Reporting
import TableReading

/// Lembar *Temuan* sebuah buku kerja sandingan yang kolom *Keputusan* dan *Alasan*-nya diisi orang.
struct FilledFindings {
    /// Satu baris yang diisi.
    struct Row {
        /// Tempatnya di buku kerja.
        let place: SourceLocation
        /// Kode aturannya.
        let code: String
        /// Tempat temuannya seperti tercetak di buku kerja: tanpa folder penyusunnya.
        let reference: String
        /// `Finding.evidence` ketika buku kerjanya ditulis.
        let evidence: String
        /// Alasan; mungkin kosong.
        let reason: String
        /// `true` bila *Keputusan* menerima temuannya; `false` bila hanya alasannya yang ditulis.
        let isAccepted: Bool

        /// Nama temuannya bagi orang.
        var name: String { "\(code)@\(reference)" }
    }

    /// Baris yang *Keputusan*-nya "terima", atau yang alasannya ditulis tanpa keputusan.
    let rows: [Row]

    private struct Columns {
        let code: Int
        let place: Int
        let decision: Int
        let reason: Int
        let evidence: Int
    }

    /// - Throws: ``SessionError/noFindingsSheet(_:)`` bila buku kerja ini tidak memuat lembar *Temuan* yang dapat diisi, dan kesalahan
    ///   pembaca.
    init(path: String) throws {
        let file = try TableFile.open(path: path, name: path)
        let words = Set(Language.allCases.map { FindingsTable.acceptWord.text(in: $0) })
        let titles = Language.allCases.map { FindingsTable.title.text(in: $0) }
        var (rows, isFound) = ([Row](), false)
        // Daftar yang melebihi satu lembar Excel berlanjut di "Temuan (2)".
        for index in file.sheets.indices where titles.contains(where: { file.sheets[index].name?.hasPrefix($0) ?? false }) {
            let table = try file.table(at: index)
            var (row, columns) = (TableRow(), Columns?.none)
            while try table.readRow(into: &row) {
                guard let known = columns else {
                    columns = Self.columns(of: row)
                    continue
                }
                func text(_ column: Int) -> String { column < row.count ? row.text(at: column).trimmedName : "" }
                let (decision, reason) = (text(known.decision).lowercased(), text(known.reason))
                // Keputusan lama ("diterima 2024-11-20") bukan isian baru.
                guard words.contains(decision) || decision.isEmpty && !reason.isEmpty else { continue }
                rows.append(
                    Row(
                        place: table.location.at(row: row.number), code: text(known.code), reference: text(known.place),
                        evidence: text(known.evidence), reason: reason, isAccepted: !decision.isEmpty))
            }
            isFound = isFound || columns != nil
        }
        guard isFound else { throw SessionError.noFindingsSheet(path) }
        self.rows = rows
    }

    private static func columns(of row: TableRow) -> Columns? {
        let titles = (0..<row.count).map { row.text(at: $0).trimmedName }
        for language in Language.allCases {
            func column(_ title: LocalizedText) -> Int? { titles.firstIndex(of: title.text(in: language)) }
            guard let code = column(FindingsTable.codeTitle), let place = column(FindingsTable.placeTitle),
                let decision = column(FindingsTable.decisionTitle), let reason = column(FindingsTable.reasonTitle),
                let evidence = column(FindingsTable.identityTitle)
            else { continue }
            return Columns(code: code, place: place, decision: decision, reason: reason, evidence: evidence)
        }
        return nil
    }
}
