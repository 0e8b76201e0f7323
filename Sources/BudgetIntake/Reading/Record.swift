import BudgetModel
import Diagnostics
import PaperReading
import TableReading

/// Satu baris isi tabel, dibaca menurut nama kolom.
struct Record<Column: PackageColumn> {
    let header: Header<Column>
    let row: TableRow
    let table: SourceLocation

    /// Tempat baris.
    var location: SourceLocation { table.at(row: row.number) }

    /// Tempat sel; tempat baris bila kolomnya tidak ada.
    func location(_ column: Column) -> SourceLocation {
        table.at(row: row.number, column: header.positions[column].map { $0 + 1 })
    }

    /// Isi sel dengan spasi dirapikan; `nil` bila kosong atau kolomnya tidak ada.
    func text(_ column: Column) -> String? {
        guard let position = header.positions[column] else { return nil }
        let text = row.text(at: position).trimmedName
        return text.isEmpty ? nil : text
    }

    /// Isi sel wajib; bila kosong dicatat sebagai kesalahan.
    func required(_ column: Column, log: inout FindingLog) -> String? {
        guard let text = text(column) else {
            log.add(.emptyCell(column.rawValue, at: location(column)))
            return nil
        }
        return text
    }

    /// Jenis sel menurut berkasnya.
    func kind(_ column: Column) -> CellKind {
        header.positions[column].map { row.kind(at: $0) } ?? .empty
    }

    /// Kode dan nama satu tingkat; `nil` bila namanya kosong dan kodenya kosong.
    func coded(_ code: Column, _ name: Column) -> CodedName? {
        let code = text(code)
        guard let name = text(name) ?? code else { return nil }
        return CodedName(code: code, name: name)
    }

    /// Pilihan dari daftar tetap; isi yang tidak dikenal dicatat sebagai kesalahan.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ column: Column, _ type: Choice.Type, log: inout FindingLog
    ) -> Choice? {
        guard let text = text(column) else { return nil }
        guard let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) else {
            log.add(
                .unknownChoice(
                    column.rawValue, text: text, allowed: Choice.allCases.map(\.rawValue), at: location(column)
                )
            )
            return nil
        }
        return choice
    }

    /// Tahun empat angka; lainnya dicatat sebagai kesalahan.
    func year(_ column: Column, log: inout FindingLog) -> Int? {
        guard let text = text(column) else { return nil }
        guard text.utf8.count == 4, let year = Int(text), (1900...2999).contains(year) else {
            log.add(.notAYear(column.rawValue, text: text, at: location(column)))
            return nil
        }
        return year
    }

    /// Tahapan; tulisan lain dicatat sebagai kesalahan.
    func stage(_ column: Column, log: inout FindingLog) -> BudgetStage? {
        guard let text = text(column) else { return nil }
        guard let stage = BudgetStage(text) else {
            log.add(
                .unknownChoice(
                    column.rawValue, text: text, allowed: ["Murni", "Pergeseran 1", "Perubahan"], at: location(column)
                )
            )
            return nil
        }
        return stage
    }

    /// Triwulan; tulisan lain dicatat sebagai kesalahan.
    func quarter(_ column: Column, log: inout FindingLog) -> Quarter? {
        guard let text = required(column, log: &log) else { return nil }
        guard let quarter = Quarter(text) else {
            log.add(
                .unknownChoice(
                    column.rawValue, text: text, allowed: Quarter.allCases.map(\.name), at: location(column)
                )
            )
            return nil
        }
        return quarter
    }
}
