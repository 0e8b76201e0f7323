import BudgetModel
import TableReading

/// Baris judul yang berdiri tepat di atas tajuk dan menyerupai tingkat tajuknya, karena memuat beberapa sel.
struct TitleRow {
    private let cells: [(position: Int, text: String)]

    init(_ row: TableRow) {
        cells = (0..<min(row.count, HeaderGrid.maximumColumns)).compactMap { column in
            let text = row.kind(at: column) == .empty ? "" : row.text(at: column).trimmedName
            return text.isEmpty ? nil : (column, text)
        }
    }

    /// `true` bila barisnya label dengan isinya: "Program : 3.30.02 Program X", "Program : | 3.30.02 Program X",
    /// "Program | 3.30.02 Program X".
    var isLabelled: Bool {
        guard let first = cells.first?.text else { return false }
        if let value = TitleFacts.labelledValue(first) {
            return !value.isEmpty || (cells.count > 1 && !cells.dropFirst().contains { $0.text.hasSuffix(":") })
        }
        return cells.contains { cell in
            guard let code = CodedName(codedText: cell.text).code.flatMap({ BudgetCode($0) }) else { return false }
            return code.segments.count > 1
        }
    }

    /// `true` bila barisnya menyebut tahun, satu kantor, atau satu label dengan isinya; hanya berarti bila baris di
    /// bawahnya sudah tajuk tanpa baris ini.
    var isTitle: Bool {
        let meanings = cells.map { ColumnMeaning(title: $0.text) }
        let offices = zip(cells, meanings).count { $1 == nil && TitleFacts.isOffice($0.text) }
        let statesYear =
            zip(cells, meanings).contains { $1 == .year && HeaderWords($0.text).hasYear }
            || (meanings.contains(.year) && cells.contains { HeaderWords.isYear($0.text) })
        let others = zip(cells, meanings).compactMap { cell, meaning in
            // "DINAS X | ANGGARAN TAHUN 2024" menyebut tahunnya, bukan sebuah kolom.
            meaning == .ceiling(nil) && HeaderWords(cell.text).hasYear ? nil : meaning
        }.filter { ![.year, .office, .unit].contains($0) }
        if others.isEmpty, offices == 1 || (offices == 0 && statesYear) { return true }
        return isPair && meanings.last == .some(nil) && meanings.first?.map(Self.isIdentity) == true
    }

    /// Tepat dua sel bersebelahan.
    private var isPair: Bool { cells.count == 2 && cells[0].position + 1 == cells[1].position }

    private static func isIdentity(_ meaning: ColumnMeaning) -> Bool {
        switch meaning {
        case .office, .unit, .name, .year: true
        default: false
        }
    }
}
