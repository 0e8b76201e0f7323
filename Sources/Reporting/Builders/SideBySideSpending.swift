import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Realisasi terakhir setiap baris *Sandingan* yang dibicarakan sebuah realisasi. Baris induk tanpa realisasi sendiri mendapat jumlah
/// anak-anaknya, bila semuanya diketahui sampai waktu yang sama.
struct SideBySideSpending {
    /// Yang diketahui tentang satu baris.
    struct Entry {
        let period: Period
        /// Salah bila jumlah anak-anaknya.
        var isOwn = true
        /// Rupiahnya dan selnya; `nil` bila kertas hanya mencetak persen, atau berbeda-beda.
        var amount: (value: Rupiah, origin: Derivation)?
        /// Persen seperti tertera dan selnya.
        var percent: (value: Quantity, cell: CellReference)?
        var isDisputed = false
    }

    private var entries: [Int: Entry] = [:]

    /// - Parameters:
    ///   - children: Anak-anak setiap baris.
    ///   - column: Kolom realisasinya.
    init(_ tables: AbsorptionTables, _ ceilings: CeilingCells, at stage: BudgetStage, children: [[Int]], column: Int)
        throws(ArithmeticError)
    {
        for record in tables.records {
            guard let absorption = record.absorptions.first(where: { $0.stage == stage }),
                let row = ceilings.row(of: record.realisation, at: stage, amount: absorption.ceiling)
            else { continue }
            let entry = Self.entry(record, absorption, tables)
            guard let known = entries[row], known.period.lastMonth >= entry.period.lastMonth else {
                entries[row] = entry
                continue
            }
            if known.period.lastMonth == entry.period.lastMonth, !Self.agree(known, entry) {
                entries[row] = Entry(period: known.period, isDisputed: true)
            }
        }
        var visited = [Bool](repeating: false, count: children.count)
        for row in children.indices { try sum(row, children, column, &visited) }
    }

    /// Realisasi sebuah baris; `nil` bila tidak diketahui.
    subscript(row: Int) -> Entry? { entries[row] }

    /// `true` bila tidak satu realisasi pun diketahui.
    var isEmpty: Bool { entries.isEmpty }

    /// `true` bila ada baris yang rupiahnya diketahui.
    var hasAmounts: Bool { entries.values.contains { $0.amount != nil } }

    private static func entry(_ record: AbsorptionRecord, _ absorption: Absorption, _ tables: AbsorptionTables) -> Entry {
        var entry = Entry(period: record.realisation.period)
        if absorption.realised.isExact, let cell = tables.realised(record.realisation, at: absorption.stage)?.lower {
            entry.amount = (absorption.realised.lower, .same(cell))
        } else if record.realisation.span == .cumulative, case .percentage(let figure, _) = record.realisation.evidence,
            let value = figure.value, let cell = tables.printed(record.realisation)
        {
            entry.percent = (value, cell)
        }
        return entry
    }

    private static func agree(_ left: Entry, _ right: Entry) -> Bool {
        left.amount?.value == right.amount?.value && left.percent?.value == right.percent?.value
    }

    private mutating func sum(_ row: Int, _ children: [[Int]], _ column: Int, _ visited: inout [Bool]) throws(ArithmeticError) {
        guard !visited[row] else { return }
        visited[row] = true
        for child in children[row] { try sum(child, children, column, &visited) }
        guard entries[row] == nil, let first = children[row].first.flatMap({ entries[$0] }) else { return }
        var total = Rupiah.zero
        for child in children[row] {
            guard let entry = entries[child], let amount = entry.amount, entry.period == first.period else { return }
            total = try total + amount.value
        }
        let cells = children[row].map { CellReference(SideBySideTable.id, row: $0, column: column) }
        entries[row] = Entry(period: first.period, isOwn: false, amount: (total, .sum(cells)))
    }
}

extension SideBySideSpending.Entry {
    /// Kata-kata tentangnya, sebagai hitungan bila memuat angka.
    var words: RemarkPart {
        let until = LocalizedText(id: "s.d. \(period.label)", en: "up to \(period.label)")
        guard !isDisputed else {
            let text = LocalizedText(id: "realisasi \(until) dicetak berbeda", en: "realisation \(until) is printed differently")
            return RemarkPart(text)
        }
        guard let percent else {
            let text = LocalizedText(id: "realisasi \(until)", en: "realised \(until)")
            return RemarkPart(text)
        }
        let (start, end) = (LocalizedText(id: "serapan ", en: "absorption "), LocalizedText(id: " \(until)", en: " \(until)"))
        let text = LocalizedText(id: "\(start)\(percent: percent.value)\(end)", en: "\(start)\(percent: percent.value)\(end)")
        // Rumus persen tidak menulis tanda; serapan di bawah nol jarang dan tetap teks.
        guard !percent.value.isNegative else { return RemarkPart(text) }
        return RemarkPart(
            text,
            .joined([.words(start), .percent(.cell(percent.cell), decimals: percent.value.decimals), .words(end)]))
    }
}
