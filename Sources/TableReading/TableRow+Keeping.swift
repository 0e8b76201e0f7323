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

extension TableRow {
    /// Memori yang dipegang baris ini.
    package var retainedBytes: Int { bytes.count + MemoryLayout<Cell>.stride * cells.count }

    /// Baris yang sama dengan isi setiap sel dipotong di `maximum` byte, di batas huruf: tajuk dan judul tidak pernah sepanjang itu, dan
    /// mencarinya membaca setiap sel berkali-kali.
    package func clipped(to maximum: Int) -> TableRow {
        guard cells.contains(where: { $0.end - $0.start > maximum }) else { return self }
        var clipped = self
        for index in cells.indices where cells[index].end - cells[index].start > maximum {
            var end = cells[index].start + maximum
            while end > cells[index].start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            clipped.cells[index] = Cell(start: cells[index].start, end: end, kind: cells[index].kind, look: cells[index].look)
        }
        return clipped
    }
}
