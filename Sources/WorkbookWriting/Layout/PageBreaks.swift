import Reporting

/// Di mana halaman cetak sebuah lembar dipotong: di antara kelompok, tidak sesudah judul atau baris kelompok, dan jumlah tetap bersama rinciannya.
///
/// Baris-baris lembar dijalani satu kali dari atas; halaman yang penuh dipotong di tempat terbaik dalam bagian bawahnya.
struct PageBreaks {
    /// Boleh tidaknya halaman dipotong tepat di atas sebuah baris; yang lebih kecil lebih baik, `nil` tidak boleh.
    private struct Slice {
        let row: Int
        let height: Double
        let cost: Int?
        var isBlank = false
    }

    private let layout: SheetLayout
    private let heights: RowHeights
    private var slices: [Slice] = []

    init(_ layout: SheetLayout, _ heights: RowHeights) {
        self.layout = layout
        self.heights = heights
        collect()
    }

    /// Baris-baris yang mulai di halaman baru, dengan yang diminta lembarnya sendiri.
    ///
    /// - Parameters:
    ///   - room: Tinggi isi satu halaman.
    ///   - repeated: Tinggi tajuk yang diulang mulai halaman kedua.
    func rows(room: Double, repeated: Double) -> [Int] {
        let wanted = Set(layout.pageBreaks)
        var breaks: [Int] = []
        var start = 0
        var used = 0.0
        var index = 0
        while index < slices.count {
            let slice = slices[index]
            // Permintaan hanya berlaku bila isi sebelumnya memenuhi halamannya, atau muat di halaman pertama.
            if index > start, wanted.contains(slice.row), start == 0 || used >= room * Self.fullness {
                breaks.append(slice.row)
                (start, used) = (index, repeated)
            } else if index > start, used + slice.height > room {
                // Baris kosong di ujung halaman tidak memotong apa pun.
                guard !slice.isBlank else {
                    index += 1
                    continue
                }
                let cut = cut(from: start, before: index, filled: breaks.isEmpty ? 0 : repeated, room: room)
                breaks.append(slices[cut].row)
                (start, used, index) = (cut, repeated, cut)
                continue
            }
            used += slice.height
            index += 1
        }
        return breaks.count <= ExcelLimits.pageBreaks ? breaks : layout.pageBreaks
    }

    /// Potongan termurah di bagian bawah halaman, yang terakhir bila sama; halaman tidak dibiarkan lebih kosong daripada ini.
    private static let fullness = 0.7

    private func cut(from start: Int, before end: Int, filled: Double, room: Double) -> Int {
        var best: (index: Int, cost: Int)?
        var last: Int?
        var used = filled
        for index in start..<end {
            used += slices[index].height
            guard let cost = slices[index + 1].cost else { continue }
            last = index + 1
            guard used >= room * Self.fullness, cost <= best?.cost ?? .max else { continue }
            best = (index + 1, cost)
        }
        return best?.index ?? last ?? end
    }

    private mutating func collect() {
        var isGlued = true
        var row = 0
        func blank(until next: Int, isCuttable: Bool = true) {
            while row < next {
                slices.append(Slice(row: row, height: RowHeights.standard, cost: nil, isBlank: isCuttable))
                row += 1
            }
        }
        for line in layout.lines {
            let isSigning = if case .signature = line.content { true } else { false }
            if let table = line.table {
                blank(until: table.headerTop)
            } else {
                blank(until: line.row, isCuttable: !isSigning)
            }
            switch line.content {
            case .text(let look, let text), .link(let text, let look, _):
                let isTitle = [.heading, .caption, .sectionTitle, .title, .paperTitle, .subtitle].contains(look)
                append(row: &row, height: heights.height(of: text, look), cost: isGlued ? nil : 1)
                isGlued = isTitle
            case .field(let field):
                append(row: &row, height: heights.height(of: field), cost: isGlued ? nil : 1)
                isGlued = false
            case .signature(let texts, let look):
                // Sebuah tempat tanda tangan tidak terbelah, dan tidak berdiri sendirian di halamannya.
                append(row: &row, height: heights.height(of: texts, look), cost: nil)
                isGlued = false
            case .sentence(let text, _):
                append(row: &row, height: heights.height(of: text, .paragraph), cost: isGlued ? nil : 1)
                isGlued = false
            case .charts(_, let rows):
                append(row: &row, height: Double(rows) * RowHeights.standard, cost: isGlued ? nil : 1)
                row = line.row + rows + 1
                isGlued = false
            case .table(let table, let rows):
                for (index, height) in heights.headerHeights(of: table).enumerated() {
                    append(row: &row, height: height, cost: isGlued || index > 0 ? nil : 1)
                }
                add(table, rows, at: &row)
                isGlued = false
            }
        }
    }

    private mutating func append(row: inout Int, height: Double, cost: Int?) {
        slices.append(Slice(row: row, height: min(height, ExcelLimits.rowHeight * 2), cost: cost))
        row += 1
    }

    private mutating func add(_ table: ReportTable, _ rows: Range<Int>, at row: inout Int) {
        let shapes = ColumnShapes(of: table.columns)
        let joins = layout.joins(of: table)
        var former: (level: Int, opensGroup: Bool)?
        for index in rows {
            let content = table.rows[index]
            let next = index + 1 < rows.upperBound ? table.rows[index + 1].level : 0
            let opensGroup = content.role == .heading || next > content.level
            let isSum = content.role == .total
            // Baris pertama tetap di bawah tajuknya, anak pertama di bawah induknya, dan jumlah di bawah rinciannya.
            let isGlued = former.map { $0.opensGroup && content.level >= $0.level } ?? true
            let isInside = joins.continuedRows.contains(index)
            let weight = (content.level + (isInside ? 1 : 0)) * 2
            let cost = isGlued || isSum ? nil : weight + (opensGroup || content.level < former?.level ?? 0 ? 1 : 4)
            append(row: &row, height: heights.height(of: content, at: index, in: table, shapes, joins) ?? RowHeights.standard, cost: cost)
            former = (content.level, opensGroup)
        }
    }
}
