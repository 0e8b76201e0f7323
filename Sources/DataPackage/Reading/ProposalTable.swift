package import BudgetModel
package import Diagnostics
import ExactNumbers
import PaperReading
package import TableReading

/// Lembar *Usulan* dibaca sebagai tabel pagu: judul di atas tajuknya dilewati, tajuk tampak menjadi tajuk paket data, dan jumlahnya tidak
/// ikut. Dari orang hanya masuk yang memang diisi: usulan, jenis pergeseran, alasan, keterangan, dan baris baru.
package final class ProposalTable: Table {
    private let sheet: any Table
    private let key: Int
    /// Baris tajuknya dengan tajuk paket data.
    private let header: TableRow
    /// Kolom yang diisi orang pada baris baru.
    private let filled: [Int]
    /// Kolom jumlah tepat, dan kolom sel angka yang dijelaskannya.
    private let exact: [(column: Int, amount: Int)]
    private var isOpened = false
    /// Tahapan dasarnya; `nil` bagi lembar baris baru, yang tidak punya pagu dasar.
    package let base: BudgetStage?

    /// `nil` bila lembar ini bukan lembar *Usulan*: tidak satu pun baris pembukanya memuat tajuk kunci.
    package init?(_ sheet: any Table) throws(TableReadingError) {
        var row = TableRow()
        var key: Int?
        while key == nil, try sheet.readRow(into: &row) {
            guard row.number <= Self.openingRows else { return nil }
            key = (0..<row.count).first { row.text(at: $0).trimmedName == ProposalMarks.keyTitle }
        }
        guard let key else { return nil }
        var filled: [Int] = []
        var base: BudgetStage?
        var places: [String: Int] = [:]
        var exact: [(column: Int, title: String)] = []
        for position in 0..<row.count {
            let title = row.text(at: position).trimmedName
            guard let column = ProposalMarks.column(titled: title) else {
                if let amount = ProposalMarks.exactColumn(titled: title) { exact.append((position, amount.title)) }
                row.emptyCell(at: position)
                continue
            }
            row.setText(column.title, at: position)
            places[column.title] = position
            if let stage = column.stage, stage != .proposal { base = stage }
            // Pemilik sudah terisi di baris yang disediakan.
            if !LineIdentity.owner.contains(column.title) { filled.append(position) }
        }
        (self.sheet, self.key, self.filled, self.base, header) = (sheet, key, filled, base, row)
        self.exact = exact.compactMap { item in places[item.title].map { (item.column, $0) } }
    }

    /// Tajuknya berdiri di bawah beberapa baris judul.
    private static let openingRows = 60

    package var location: SourceLocation { sheet.location }

    package var maximumLeadingBytes: Int { sheet.maximumLeadingBytes }

    package func mergedRanges() throws(TableReadingError) -> [MergedRange] { try sheet.mergedRanges() }

    package func hiddenColumns() throws(TableReadingError) -> [ClosedRange<Int>] { try sheet.hiddenColumns() }

    package func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
        guard isOpened else {
            isOpened = true
            row = header
            return true
        }
        while try sheet.readRow(into: &row) {
            // Baris berisi tanpa kunci disisipkan orang; ia dibaca, supaya angkanya tidak hilang diam-diam.
            switch ProposalMarks.Key(rawValue: row.text(at: key).trimmedName) {
            case .aside: continue
            case .spare where filled.allSatisfy({ row.text(at: $0).trimmedName.isEmpty }): continue
            case .line, .spare, nil:
                restoreAmounts(of: &row)
                return true
            }
        }
        return false
    }

    /// Sel angka menyimpan 15 angka penting. Selama angkanya masih sama sampai di situ, jumlahnya jumlah tepat yang berdiri di sampingnya;
    /// yang diubah orang tetap yang diisinya.
    private func restoreAmounts(of row: inout TableRow) {
        for (column, amount) in exact {
            let text = row.text(at: column)
            row.emptyCell(at: column)
            guard !text.isEmpty, row.kind(at: amount) != .text, let exact = try? NumberNotation.decimalComma.rupiah(text),
                let stored = try? NumberNotation.decimalPoint.rupiah(row.text(at: amount)),
                stored.isWithin(Self.halfLastDigit(of: exact), of: exact)
            else { continue }
            row.setText(text, at: amount)
        }
    }

    /// Setengah satuan angka penting ke-15.
    private static func halfLastDigit(of amount: Rupiah) -> Rupiah {
        var unit: Int128 = 1
        var rest = amount.sen.magnitude / 1_000_000_000_000_000
        while rest > 0 {
            unit *= 10
            rest /= 10
        }
        return Rupiah(sen: unit / 2)
    }
}
