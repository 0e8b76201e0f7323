import ExactNumbers
import PaperReading

/// Satu tabel kertas menurut arti kolom-kolomnya, sebelum memakai cara menulis sebuah kantor.
struct TableSketch {
    struct Column {
        let role: PaperRole
        let title: String
        let width: Int
    }

    /// Kolom-kolom yang berdiri bersama, di bawah satu tajuk bila ada.
    struct Block {
        var outer: String?
        var columns: [Column]
    }

    enum Cell: Hashable {
        case text(String)
        case figure(String)
        case amount(Rupiah)
        case empty
        /// Isi yang sama dengan baris di atasnya.
        case same

        init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
        init(figure: String?) { self = figure.map { .figure($0) } ?? .empty }
    }

    enum Row {
        case cells([Cell])
        /// "TAMBAHAN : Rp. ..." selebar tabel.
        case section(String)
    }

    var blocks: [Block] = []
    var rows: [Row] = []

    mutating func add(_ role: PaperRole, _ title: String, width: Int = 24) {
        blocks.append(Block(outer: nil, columns: [Column(role: role, title: title, width: width)]))
    }

    func table(in dress: PaperDress) -> DrawnTable {
        let places = order(in: dress)
        let columns = blocks.flatMap(\.columns)
        let head = header(places.blocks, dress)
        var body: [[DrawnCell?]] = []
        var last = [Int?](repeating: nil, count: columns.count)
        for row in rows {
            switch row {
            case .section(let text):
                var line = [DrawnCell?](repeating: nil, count: columns.count)
                line[0] = DrawnCell(content: .text(text), columns: columns.count)
                body.append(line)
                last = last.map { _ in nil }
            case .cells(let cells):
                var line: [DrawnCell?] = []
                for (position, source) in places.columns.enumerated() {
                    guard cells[source] == .same else {
                        line.append(DrawnCell(content: content(cells[source], dress)))
                        last[position] = body.count
                        continue
                    }
                    guard let start = last[position] else {
                        line.append(DrawnCell())
                        continue
                    }
                    switch dress.repeats {
                    case .merged:
                        body[start][position]?.rows += 1
                        line.append(nil)
                    case .blank: line.append(DrawnCell())
                    case .repeated: line.append(DrawnCell(content: body[start][position]?.content))
                    }
                }
                body.append(line)
            }
        }
        return DrawnTable(widths: places.columns.map { columns[$0].width }, rows: head + body)
    }

    private func content(_ cell: Cell, _ dress: PaperDress) -> DrawnCell.Content? {
        switch cell {
        case .text(let text): .text(text)
        case .figure(let text): dress.figure(text)
        case .amount(let amount): dress.amount(amount)
        case .empty, .same: nil
        }
    }

    /// Kelompok kolom dan nomor kolom asalnya menurut urutan kantor ini.
    private func order(in dress: PaperDress) -> (blocks: [Block], columns: [Int]) {
        func rank(_ block: Block) -> Int {
            guard let role = block.columns.first?.role, role != .number else { return -1 }
            return dress.order.firstIndex(of: role) ?? dress.order.count
        }
        let starts = blocks.indices.map { index in blocks[..<index].reduce(0) { $0 + $1.columns.count } }
        let order = blocks.indices.sorted { (rank(blocks[$0]), $0) < (rank(blocks[$1]), $1) }
        return (order.map { blocks[$0] }, order.flatMap { index in blocks[index].columns.indices.map { starts[index] + $0 } })
    }

    private func header(_ blocks: [Block], _ dress: PaperDress) -> [[DrawnCell?]] {
        let height = blocks.contains { $0.outer != nil } ? 2 : 1
        var lines = [[DrawnCell?]](repeating: [], count: height)
        for block in blocks {
            if let outer = block.outer {
                lines[0].append(DrawnCell(content: .text(outer), columns: block.columns.count, isHeader: true))
                lines[0] += [DrawnCell?](repeating: nil, count: block.columns.count - 1)
                lines[1] += block.columns.map { DrawnCell(content: .text($0.title), isHeader: true) }
            } else {
                lines[0] += block.columns.map { DrawnCell(content: .text($0.title), rows: height, isHeader: true) }
                if height > 1 { lines[1] += [DrawnCell?](repeating: nil, count: block.columns.count) }
            }
        }
        let count = lines[0].count
        let numbers: [String]? =
            switch dress.columnNumbers {
            case .none: nil
            case .plain: (1...count).map { "\($0)" }
            case .brackets: (1...count).map { "(\($0))" }
            }
        return lines + (numbers.map { [$0.map { DrawnCell(content: .text($0), isHeader: true) }] } ?? [])
    }
}
