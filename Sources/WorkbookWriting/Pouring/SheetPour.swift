import Diagnostics
import Reporting

/// Menulis baris-baris tabel sebuah lembar besar tanpa pustaka C: disusun sebagai teks dan dimampatkan sepotong demi sepotong di semua inti, lalu
/// menunggu di ``PourFile`` sampai disisipkan ke lembarnya.
///
/// Yang menyentuh buku kerja (nomor rupa, gabungan, catatan, tautan) dikerjakan menurut urutan, jadi hasilnya tidak bergantung pada banyaknya inti.
struct SheetPour: Sendable {
    /// Sebagian kecil lembar yang dapat disusun tanpa yang lain.
    private enum Unit {
        case text(CellStyle.Look, LocalizedText, row: Int)
        case header(TableWriter)
        case rows(TableWriter, Range<Int>)

        /// Kira-kira banyaknya baris.
        var weight: Int { if case .rows(_, let rows) = self { rows.count } else { 1 } }
    }

    private let writer: SheetWriter
    private let lines: ArraySlice<SheetLine>
    private let rows: ClosedRange<Int>
    private let columns: Int

    /// Baris sepotong: cukup banyak supaya pemampatannya rapat, cukup sedikit supaya semua inti bekerja.
    private static let pieceRows = 256
    /// Potongan yang dikerjakan bersama, setiap inti.
    private static let piecesEach = 4

    /// - Parameter lines: Baris teks dan tabel berurutan; yang pertama dan yang terakhir tabel.
    init(_ writer: SheetWriter, _ lines: ArraySlice<SheetLine>) {
        self.writer = writer
        self.lines = lines
        let tables = lines.compactMap(\.table)
        let top = tables.first?.headerTop ?? 0
        rows = top...(tables.last.map { $0.headerRow + $0.rows.count } ?? top)
        columns = max(writer.layout.columnCount, writer.widths.textSpan)
    }

    /// Bagian lembar yang ditulis dengan cara ini: tabel-tabel dan teks di antaranya.
    static func blocks(of lines: [SheetLine]) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var isOpen = false
        for (index, line) in lines.enumerated() {
            switch line.content {
            case .table where isOpen: blocks[blocks.count - 1] = blocks[blocks.count - 1].lowerBound..<index + 1
            case .table:
                blocks.append(index..<index + 1)
                isOpen = true
            case .text: break
            case .sentence, .charts, .field, .signature, .link: isOpen = false
            }
        }
        return blocks
    }

    /// Hasil satu pekerjaan: sepotong yang disusun, atau sepotong yang sudah bernomor rupa dan dimampatkan.
    private enum Step: Sendable {
        case rows(Result<PouredRows, WorkbookError>)
        case piece(DeflatedPiece?)
    }

    /// - Throws: kesalahan sel pertama yang tidak dapat ditulis; tempat sementara penuh.
    func pour(into file: inout WorkbookFile, tally: inout WorkbookTally) throws(WorkbookError) {
        let writers = try tableWriters()
        try file.reserve(rows: rows, columns: columns, level: writers.values.map(\.outlineLevel).max() ?? 0, on: writer.sheet)
        try file.pour.open(on: writer.sheet, rows: rows)
        let pieces = pieces(writers)
        var next = 0
        var waiting: [(text: RowText, indexes: [Int])] = []
        while next < pieces.count || !waiting.isEmpty {
            let batch = pieces[next..<min(next + Self.piecesEach * Parallel.width, pieces.count)]
            next = batch.endIndex
            let texts = waiting
            // Yang satu menyusun, yang lain memampatkan: pekerjaan yang berbeda lamanya mengisi semua inti.
            let steps = Parallel.map(texts.count + batch.count) { index -> Step in
                guard index >= texts.count else { return .piece(DeflatedPiece(texts[index].text.filled(with: texts[index].indexes))) }
                do throws(WorkbookError) { return .rows(.success(try rows(of: batch[batch.startIndex + index - texts.count]))) } catch {
                    return .rows(.failure(error))
                }
            }
            waiting = []
            for step in steps {
                switch step {
                case .piece(let piece):
                    guard let piece else { throw .outOfMemory }
                    try file.pour.append(piece)
                case .rows(let rows): waiting.append(try take(try rows.get(), into: &file, tally: &tally))
                }
            }
        }
        for line in lines { if let writer = writers[line.row] { try writer.finish(in: &file) } }
    }

    private func tableWriters() throws(WorkbookError) -> [Int: TableWriter] {
        var writers: [Int: TableWriter] = [:]
        for line in lines {
            if let table = line.table { writers[line.row] = try writer.tableWriter(of: table) }
        }
        return writers
    }

    /// Potongan-potongan lembar dari atas.
    private func pieces(_ writers: [Int: TableWriter]) -> [[Unit]] {
        var pieces: [[Unit]] = [[]]
        var weight = 0
        func add(_ unit: Unit) {
            if weight >= Self.pieceRows {
                pieces.append([])
                weight = 0
            }
            pieces[pieces.count - 1].append(unit)
            weight += unit.weight
        }
        for line in lines {
            if case .text(let look, let text) = line.content { add(.text(look, text, row: line.row)) }
            guard let writer = writers[line.row] else { continue }
            add(.header(writer))
            let rows = writer.placed.rows
            for start in stride(from: rows.lowerBound, to: rows.upperBound, by: Self.pieceRows) {
                add(.rows(writer, start..<min(start + Self.pieceRows, rows.upperBound)))
            }
        }
        return pieces
    }

    private func rows(of units: [Unit]) throws(WorkbookError) -> PouredRows {
        var rows = PouredRows(columns: columns, sheetName: writer.plan.sheetNames[writer.sheet])
        for unit in units {
            switch unit {
            case .text(let look, let text, let row): try writer.pour(text, look, on: row, into: &rows)
            case .header(let table): try table.pourHeader(into: &rows)
            case .rows(let table, let indexes): try table.pour(indexes, into: &rows)
            }
        }
        return rows
    }

    /// Memberitahukan sepotong kepada buku kerja.
    private func take(
        _ rows: PouredRows, into file: inout WorkbookFile, tally: inout WorkbookTally
    ) throws(WorkbookError) -> (text: RowText, indexes: [Int]) {
        tally.add(rows.tally)
        for merge in rows.merges { try file.merge(merge.area, on: writer.sheet, style: merge.style) }
        for note in rows.notes { try file.writeNote(note.text, at: note.cell, on: writer.sheet) }
        for link in rows.links {
            try file.writeLink(to: link.target, text: link.text, at: link.cell, on: writer.sheet, style: link.style)
        }
        var indexes: [Int] = []
        for style in rows.text.styles { indexes.append(try file.index(of: style)) }
        return (rows.text, indexes)
    }
}
