import BudgetModel
import Diagnostics
import PaperReading
import TableReading

/// Tabel kecil yang dibaca utuh, karena notasi angkanya baru pasti setelah semua angkanya dilihat.
struct BufferedTable<Column: PackageColumn> {
    var records: [Record<Column>] = []
    var notations = FigureNotations()
}

extension PackageSession {
    /// Membaca seluruh tabel dan mencatat notasi kolom `figures` per kertas.
    mutating func buffered<Column: PackageColumn>(
        _ source: any Table, columns: Column.Type, figures: [Column],
        document: (Record<Column>) -> String
    ) throws(TableReadingError) -> BufferedTable<Column> {
        var table = BufferedTable<Column>()
        try forEachRecord(source, columns: columns) { _, record in
            for column in figures {
                guard let text = record.text(column) else { continue }
                table.notations.observe(text, kind: record.kind(column), document: document(record))
            }
            table.records.append(record)
        }
        return table
    }

    /// Angka tertera di satu sel; `nil` bila kosong. Yang mendua atau bukan angka dicatat.
    mutating func figure<Column: PackageColumn>(
        _ column: Column, in record: Record<Column>, of table: BufferedTable<Column>, document: String,
        unreadable severity: Severity = .warning
    ) -> PrintedFigure? {
        guard let text = record.text(column) else { return nil }
        let place = record.location(column)
        let kind = record.kind(column)
        // Setrip di tempat target atau capaian berarti tidak ada angkanya; hanya uang yang nolnya ditulis begitu.
        if kind == .text, text.isOnlyDashes { return PrintedFigure(text: text, reading: .unreadable, location: place) }
        let (reading, isPercent) = table.notations.reading(of: text, kind: kind, document: document)
        switch reading {
        case .unreadable where kind == .formulaWithoutValue:
            log.add(.formulaWithoutValue(column.rawValue, formula: text, at: place))
        case .unreadable where kind == .error:
            log.add(.errorCell(column.rawValue, text: text, at: place))
        case .single:
            break
        case .ambiguous(let comma, let point):
            log.add(.ambiguous(column.rawValue, text: text, comma: comma, point: point, at: place))
        case .unreadable:
            log.add(.notAQuantity(column.rawValue, text: text, severity: severity, at: place))
        }
        return PrintedFigure(
            text: text, reading: reading, isPercent: isPercent, isStoredNumber: kind == .number || kind == .percent,
            location: place
        )
    }
}

extension String {
    fileprivate var isOnlyDashes: Bool { contains { $0 != " " } && allSatisfy { "-–—− ".contains($0) } }
}
