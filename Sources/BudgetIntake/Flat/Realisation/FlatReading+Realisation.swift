import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Kolom realisasi: dari sel menjadi realisasi keuangan setiap program.
extension FlatReading {
    /// Isi setiap kolom realisasi yang waktunya diketahui.
    mutating func readRealised(_ row: TableRow, into money: inout RowMoney) {
        for index in columns.realisations.indices {
            let column = columns.realisations[index]
            money.realised.append(
                RealisedCell(
                    column: column.position, evidence: evidence(row, column: index, into: &money), text: row.text(at: column.position)
                )
            )
        }
    }

    private mutating func evidence(_ row: TableRow, column index: Int, into money: inout RowMoney) -> MoneyRealisation.Evidence? {
        let column = columns.realisations[index]
        guard text(row, column.position) != nil else { return nil }
        if column.isPercent || row.kind(at: column.position) == .percent || row.text(at: column.position).contains("%") {
            return percent(row, column.position).map { .percentage($0, of: column.ceiling) }
        }
        return money.take(columns.realisations[index].money.amount(in: row, notation: notation, log: &log)).map { .amount($0) }
    }

    /// Persen penyerapan di samping jumlah yang waktunya sama; jumlah terdekat di kirinya yang dipakai.
    func absorptions(in money: RowMoney, label: String, code: String?) -> [PrintedAbsorption] {
        money.realised.compactMap { cell in
            guard case .percentage(let figure, let base) = cell.evidence, let period = columns.realisation(at: cell.column)?.period
            else { return nil }
            let beside = money.realised.last { other in
                other.column < cell.column && other.isAmount && columns.realisation(at: other.column)?.period == period
            }
            guard case .amount(let realised) = beside?.evidence else { return nil }
            return PrintedAbsorption(
                label: label, code: code, ceilings: money.ceilings, base: base, realised: realised, percent: figure,
                rounding: money.rounding
            )
        }
    }

    /// Realisasi yang tertera pada induk atau jumlah harus sama dengan jumlah barisnya.
    mutating func checkRealised(_ money: RowMoney, against sums: StageSums, label: String, at place: SourceLocation) {
        for cell in money.realised {
            guard case .amount(let printed) = cell.evidence, let computed = sums.realised[cell.column],
                !printed.isWithin(sums.rounding(with: money), of: computed)
            else { continue }
            let title = columns.realisation(at: cell.column)?.title ?? ""
            log.add(
                .realisedSum(
                    label, title: title, printed: printed, computed: computed, at: place.at(row: place.row ?? 0, column: cell.column + 1)
                )
            )
        }
    }

    /// Mencatat realisasi sebuah baris anggaran.
    mutating func record(_ row: FlatRow, as line: BudgetLine) {
        guard !row.money.realised.isEmpty else { return }
        let timely = row.money.realised.filter { cell in
            guard let named = columns.realisation(at: cell.column)?.period.year, named != line.year else { return true }
            keep(cell.text, column: cell.column, row: row.number)
            return false
        }
        realised.add(timely, of: line)
    }

    /// Realisasi yang tertera pada baris program di atas rinciannya.
    mutating func recordProgram(_ row: FlatRow, under ancestors: [FlatRow]) {
        guard row.isProgram, !row.money.realised.isEmpty, let line = line(row, under: ancestors, counts: false) else { return }
        realised.addPrinted(row.money.realised, of: line)
    }

    /// Menyimpan isi sel di kolom tambahan.
    mutating func keep(_ text: String, column: Int, row: Int) {
        guard !text.isEmpty else { return }
        let title = layout.columns.first { $0.position == column }?.title ?? ""
        extras[column, default: ExtraColumn(file: table.file, sheet: table.sheet, title: title)].cells[row] = text
    }

    /// Menjadikan yang terkumpul realisasi keuangan; yang tidak lengkap disimpan dan disebut satu kali per kolom.
    mutating func finishRealisation() {
        let hasOneOffice = budget.offices.count == 1
        var incomplete: [Int: [RealisationLedger.Entry]] = [:]
        for entry in realised.entries {
            guard let column = columns.realisation(at: entry.column) else { continue }
            guard let whole = entry.whole else {
                for (row, text) in entry.cells { keep(text, column: entry.column, row: row) }
                if !entry.cells.isEmpty { incomplete[entry.column, default: []].append(entry) }
                continue
            }
            budget.moneyRealisations.append(
                MoneyRealisation(
                    document: nil, subject: entry.subject, year: entry.year, quarter: column.period.quarter,
                    span: column.period.span, evidence: whole.evidence,
                    offices: hasOneOffice ? .all : OfficeScope([entry.office]), rounding: whole.rounding, location: whole.location
                )
            )
        }
        for column in columns.realisations {
            column.money.finish(log: &log)
            guard let entries = incomplete[column.position] else { continue }
            log.add(.incompleteRealisation(column.title, entries: entries, at: table))
        }
    }
}
