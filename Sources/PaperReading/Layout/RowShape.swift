import BudgetModel
import TableReading

/// Sel-sel yang bergeser dari kolom tajuknya, dan uraian yang menuruni tangga kolom: di laporan realisasi SAKTI setiap tingkat
/// menulis kode dan namanya di kolomnya sendiri di bawah satu tajuk "Uraian", dan jumlah s.d. periode baris rinci berdiri satu kolom
/// di kanan jumlah totalnya.
///
/// Ditetapkan satu kali dari tajuk dan baris-baris pembuka; setiap baris lalu dikembalikan ke kolom-kolom tajuknya.
struct RowShape {
    /// Kolom yang isinya milik kolom bertajuk di kirinya.
    private var slips: [(from: Int, to: Int)] = []
    /// Kolom-kolom uraian bertangga.
    private var stairs: ClosedRange<Int>?

    /// Paling sedikit sekian anak tangga.
    private static let minimumSteps = 3

    init(_ layout: HeaderLayout, body: [TableRow]) {
        let titled = layout.columns.filter { $0.title != "" }.sorted { $0.position < $1.position }
        for (index, column) in titled.enumerated() where !column.isForced {
            guard index == 0 || titled[index - 1].levels != column.levels else { continue }
            let next = titled[(index + 1)...].first { $0.levels != column.levels }?.position
            let width = body.map(\.count).max() ?? 0
            let end = (next ?? min(width, HeaderGrid.maximumColumns)) - 1
            guard end > column.position else { continue }
            let block = column.position...end
            if column.meaning == .name(nil), stairs == nil {
                if Self.isStaircase(block, body) { stairs = block }
            } else if column.isMoney || column.isCeiling {
                slips += Self.slips(in: block, body).map { (from: $0, to: column.position) }
            }
        }
    }

    var isPlain: Bool { slips.isEmpty && stairs == nil }

    /// Kolom-kolom yang isinya dikembalikan ke kolom tajuknya, jadi bukan kolom sendiri.
    var emptied: Set<Int> { Set(slips.map(\.from)).union(stairs.map { Set($0.dropFirst()) } ?? []) }

    /// Mengembalikan sel-sel sebuah baris ke kolom tajuknya.
    func restore(_ row: inout TableRow) {
        for slip in slips { row.moveCell(from: slip.from, to: slip.to) }
        guard let stairs else { return }
        let filled = stairs.filter { row.cell($0) != nil }
        guard let first = filled.first, filled.count <= 2, first > stairs.lowerBound || filled.count == 2 else { return }
        let texts = filled.compactMap { row.cell($0) }
        // "DL" dan "DL.2376" di kolom yang sama: yang bertitik satu tingkat di bawahnya.
        let isInner = texts.count == 2 && texts[0].contains(".")
        let indent = 4 * (first - stairs.lowerBound) + (isInner ? 2 : 0)
        for position in filled { row.emptyCell(at: position) }
        row.setText(String(repeating: " ", count: indent) + texts.joined(separator: " "), at: stairs.lowerBound)
    }

    /// Setiap baris mengisi paling banyak dua sel, kode lalu nama, dan tingkat-tingkatnya mulai di kolom yang berlainan.
    private static func isStaircase(_ block: ClosedRange<Int>, _ body: [TableRow]) -> Bool {
        guard block.count > minimumSteps else { return false }
        var steps: Set<Int> = []
        var pairs = 0
        for row in body {
            let filled = block.filter { row.cell($0) != nil }
            guard let first = filled.first else { continue }
            guard filled.count <= 2 else { return false }
            steps.insert(first)
            if filled.count == 2 {
                guard let code = row.cell(first), code.utf8.count <= 12, !code.contains(" ") else { return false }
                pairs += 1
            }
        }
        return steps.count >= minimumSteps && pairs >= minimumSteps
    }

    /// Kolom-kolom berjumlah di kanan tajuknya yang tidak pernah terisi bersama kolom lain di bloknya.
    private static func slips(in block: ClosedRange<Int>, _ body: [TableRow]) -> [Int] {
        let rows = body.map { row in block.filter { row.cell($0) != nil } }.filter { !$0.isEmpty }
        guard rows.allSatisfy({ $0.count == 1 }) else { return [] }
        let used = Set(rows.flatMap(\.self)).subtracting([block.lowerBound])
        let isAmount = body.allSatisfy { row in
            used.allSatisfy {
                row.kind(at: $0) == .empty || row.kind(at: $0) == .percent || HeaderBody.isAmount(row, at: $0)
                    || row.text(at: $0).contains("%")
            }
        }
        return isAmount ? block.dropFirst().map(\.self) : []
    }
}

extension HeaderLayout {
    /// Membuang kolom-kolom yang isinya dikembalikan ke kolom tajuknya.
    mutating func drop(_ positions: Set<Int>) { columns.removeAll { positions.contains($0.position) } }
}
