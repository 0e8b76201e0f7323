extension TableRow {
    /// Baris yang sama dengan hanya kolom-kolom `columns`; teks `titles` menggantikan isi kolomnya.
    package func keeping(_ columns: Set<Int>, titles: [Int: String] = [:]) -> TableRow {
        var kept = self
        kept.clear()
        (kept.isHidden, kept.outlineLevel) = (isHidden, outlineLevel)
        for column in columns.sorted() {
            let start = kept.bytes.count
            var kind = CellKind.text
            var look = CellLook()
            if let title = titles[column] {
                kept.bytes += Array(title.utf8)
            } else if cells.indices.contains(column) {
                kept.bytes += bytes[cells[column].start..<cells[column].end]
                (kind, look) = (cells[column].kind, cells[column].look)
            }
            _ = kept.place(Cell(start: start, end: kept.bytes.count, kind: kind, look: look), at: column)
        }
        return kept
    }
}
