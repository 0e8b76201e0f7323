import BudgetModel
import Diagnostics
import TableReading

/// Uang sebuah kertas kinerja sebagai tabel anggaran biasa: hanya kolom-kolom uang tahun berjalan, di bawah tajuk yang dikenal
/// ``PaperReader``. Baris dan kolomnya tetap di tempatnya, jadi setiap angka tetap ditunjuk di kertas aslinya.
struct PaperMoney: Sendable {
    let rows: [TableRow]
    let headings: [String]
    let location: SourceLocation

    /// `nil` bila tabel-tabel kertas itu tidak memuat program dengan pagunya, atau pagunya lebih dari satu tanpa tahapan.
    init?(_ sheet: PaperSheet, _ tables: [PaperTable]) {
        let own = tables.filter { $0.hasMoney && Set($0.columns.filter { $0.role == .amount }.map(\.side)).count == $0.amounts.count }
        guard !own.isEmpty else { return nil }
        rows = sheet.rows.compactMap { row in
            guard let table = own.last(where: { row.number >= $0.headerRows.lowerBound }) else {
                return tables.contains { row.number >= $0.headerRows.lowerBound } ? nil : row
            }
            let titles = table.moneyTitles
            if row.number == table.headerRows.lowerBound { return row.keeping(Set(titles.keys), titles: titles) }
            if table.headerRows.contains(row.number) || PaperHeaders.isColumnNumbers(sheet.filled(row)) { return nil }
            return table.rows.contains { $0.number == row.number && $0.hasMoneyCells } ? row.keeping(Set(titles.keys)) : nil
        }
        headings = sheet.headings
        location = sheet.location
    }

    /// Dibaca dari awal.
    func table() -> any Table { ReplayedTable(self) }

    private final class ReplayedTable: Table {
        let location: SourceLocation
        let headings: [String]
        private var rows: ArraySlice<TableRow>

        init(_ money: PaperMoney) {
            location = money.location
            headings = money.headings
            rows = money.rows[...]
        }

        func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
            guard let next = rows.popFirst() else { return false }
            row = next
            return true
        }
    }
}

extension PaperTable {
    fileprivate var amounts: [PaperColumn] { columns.filter { $0.role == .amount } }

    /// Tajuk setiap kolom uang dan namanya, menurut tempatnya.
    fileprivate var moneyTitles: [Int: String] {
        var titles: [Int: String] = [:]
        for column in columns {
            switch column.role {
            case .number: titles[column.position] = "No"
            case .code: titles[column.position] = "Kode"
            case .program: titles[column.position] = "Program/Kegiatan"
            case .amount:
                titles[column.position] =
                    switch column.side {
                    case .before: "Anggaran sebelum perubahan"
                    case .after: "Anggaran setelah perubahan"
                    case nil: "Anggaran"
                    }
            case .moneyRealised:
                guard let quarter = column.quarter.flatMap({ Quarter(rawValue: $0) }) else { continue }
                let isCumulative = RealisationPeriod.isCumulative(PaperColumn.words(column.title))
                titles[column.position] = "Realisasi \(isCumulative ? "s.d. " : "")\(quarter.name)"
            case .funding: titles[column.position] = column.title
            default: continue
            }
        }
        return titles
    }
}

extension PaperTable.Row {
    /// `true` bila baris ini menyebut program atau jumlah uang; baris indikator kedua sebuah program tidak.
    fileprivate var hasMoneyCells: Bool { all.contains { [.program, .amount].contains($0.column.role) && $0.isOwn && !$0.text.isEmpty } }
}
