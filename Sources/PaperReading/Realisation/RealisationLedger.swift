import BudgetModel
import Diagnostics
import ExactNumbers

/// Realisasi yang dikumpulkan per program dan unit, karena sebuah realisasi keuangan selalu tentang satu program
/// di satu unit, sedangkan barisnya dapat lebih rinci.
struct RealisationLedger {
    /// Satu program di satu unit pada satu kolom.
    struct Entry {
        let office: String
        let subject: MoneyRealisation.Subject
        let year: Int
        let column: Int
        var evidence: MoneyRealisation.Evidence?
        var location: SourceLocation
        var lineCount = 0
        /// Baris yang selnya kosong.
        var blankRows: [Int] = []
        /// Isi sel menurut baris, bila tidak dapat menjadi realisasi.
        var cells: [Int: String] = [:]
        var hasOverflow = false
        /// Jarak terjauh jumlahnya dari yang sebenarnya karena baris-barisnya dicetak dalam ribuan atau juta.
        var rounding = Rupiah.zero
        /// Yang tertera pada baris programnya sendiri.
        var printed: Whole?
    }

    /// Realisasi seluruh program.
    struct Whole {
        let evidence: MoneyRealisation.Evidence
        let rounding: Rupiah
        let location: SourceLocation
    }

    private struct Key: Hashable {
        let office: String
        let program: String
        let unit: String
        let year: Int
        let column: Int
    }

    private(set) var entries: [Entry] = []
    private var indices: [Key: Int] = [:]

    /// Mencatat sel-sel satu baris anggaran.
    mutating func add(_ cells: [RealisedCell], of line: BudgetLine) {
        for cell in cells {
            let index = index(line.program, unit: line.unit, office: line.office, year: line.year, column: cell.column, at: line.location)
            entries[index].add(cell, of: line)
        }
    }

    /// Mencatat yang tertera pada baris program di atas rinciannya.
    mutating func addPrinted(
        _ cells: [RealisedCell], of line: BudgetLine
    ) {
        for cell in cells {
            guard let evidence = cell.evidence else { continue }
            let index = index(
                line.program, unit: line.unit, office: line.office, year: line.year, column: cell.column, at: line.location)
            entries[index].printed = Whole(evidence: evidence, rounding: line.rounding, location: line.location)
        }
    }

    private mutating func index(
        _ program: CodedName, unit: String?, office: String, year: Int, column: Int, at place: SourceLocation
    ) -> Int {
        let key = Key(office: office, program: program.matchKey, unit: unit.matchKey, year: year, column: column)
        if let index = indices[key] { return index }
        indices[key] = entries.count
        entries.append(
            Entry(office: office, subject: .program(program, unit: unit), year: year, column: column, location: place)
        )
        return entries.count - 1
    }
}

extension RealisationLedger.Entry {
    fileprivate mutating func add(_ cell: RealisedCell, of line: BudgetLine) {
        let row = line.location.row ?? 0
        lineCount += 1
        guard let new = cell.evidence else {
            blankRows.append(row)
            if !cell.text.isEmpty { cells[row] = cell.text }
            return
        }
        cells[row] = cell.text
        do throws(ArithmeticError) {
            rounding = try rounding + line.rounding
        } catch {
            hasOverflow = true
        }
        switch (evidence, new) {
        case (nil, _):
            evidence = new
        case (.amount(let former), .amount(let amount)):
            do throws(ArithmeticError) {
                evidence = .amount(try former + amount)
            } catch {
                hasOverflow = true
            }
        default:
            // Persen rincian tidak dapat dijumlahkan.
            blankRows.append(row)
        }
    }

    /// Bukti tentang seluruh program; `nil` bila rinciannya tidak lengkap dan programnya tidak mencetak apa pun.
    var whole: RealisationLedger.Whole? {
        guard !hasOverflow else { return nil }
        if blankRows.isEmpty, lineCount > 0, let evidence {
            if case .percentage = evidence, lineCount > 1 { return printed }
            return RealisationLedger.Whole(evidence: evidence, rounding: rounding, location: location)
        }
        return printed
    }
}
