import BudgetModel
import Diagnostics
import ExactNumbers

/// Realisasi yang dikumpulkan per program dan unit, karena sebuah realisasi keuangan selalu tentang satu program
/// di satu unit, sedangkan barisnya dapat lebih rinci.
struct RealisationLedger {
    /// Satu program di satu unit pada satu kolom.
    struct Entry: Hashable, Sendable {
        let office: String
        let subject: MoneyRealisation.Subject
        let year: Int
        let column: Int
        /// Triwulan dokumen-dokumennya, di daftar dokumen; `nil` bila tidak bertanggal.
        let quarter: Quarter?
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
        /// Baris tahapan-tahapannya menyebut realisasi yang berlainan.
        var differsByStage = false
    }

    /// Realisasi seluruh program.
    struct Whole: Hashable, Sendable {
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
        let quarter: Quarter?
        /// Tahapan barisnya, di tabel yang menyebut tahapan per baris.
        var stage: BudgetStage?
    }

    private var entries: [Entry] = []
    private var indices: [Key: Int] = [:]
    /// `true` di tabel yang menyebut tahapan per baris: setiap tahapan mengulang realisasi yang sama.
    private let isPerStage: Bool
    /// `true` bila barisnya kantor, bukan program: register SP2D.
    private let isPerOffice: Bool

    init(isPerStage: Bool, isPerOffice: Bool) {
        self.isPerStage = isPerStage
        self.isPerOffice = isPerOffice
    }

    /// Mencatat sel-sel satu baris anggaran.
    mutating func add(_ cells: [RealisedCell], of line: BudgetLine) {
        for cell in cells {
            entries[index(of: line, cell)].add(cell, of: line)
        }
    }

    /// Mencatat yang tertera pada baris program di atas rinciannya.
    mutating func addPrinted(
        _ cells: [RealisedCell], of line: BudgetLine
    ) {
        for cell in cells {
            guard let evidence = cell.evidence else { continue }
            entries[index(of: line, cell)].printed = Whole(
                evidence: evidence, rounding: line.rounding, location: line.location)
        }
    }

    private mutating func index(of line: BudgetLine, _ cell: RealisedCell) -> Int {
        var key = Key(
            office: line.office, program: isPerOffice ? "" : line.program.matchKey, unit: isPerOffice ? "" : line.unit.matchKey,
            year: line.year, column: cell.column, quarter: cell.day?.quarter)
        if isPerStage { key.stage = line.ceilings.stages.first }
        if let index = indices[key] { return index }
        indices[key] = entries.count
        entries.append(
            Entry(
                office: line.office, subject: isPerOffice ? .office(line.office) : .program(line.program, unit: line.unit),
                year: line.year, column: cell.column, quarter: cell.day?.quarter, location: line.location)
        )
        return entries.count - 1
    }

    /// Satu catatan per program dan kolom, menurut urutan pertama kali muncul: realisasi tidak bertahapan, jadi yang diulang
    /// baris-baris tahapannya dihitung satu kali, dan yang berlainan tidak dihitung.
    var settled: [Entry] {
        guard isPerStage else { return entries }
        var groups: [Key: [Int]] = [:]
        for (key, index) in indices {
            var whole = key
            whole.stage = nil
            groups[whole, default: []].append(index)
        }
        return groups.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }.map { own in
            let filled = own.filter { !entries[$0].cells.isEmpty || entries[$0].printed != nil }
            var entry = entries[filled.last ?? own[0]]
            let wholes = filled.map { entries[$0].whole }
            if filled.count > 1, wholes.contains(where: { $0?.evidence != wholes[0]?.evidence }) {
                entry.differsByStage = true
                for index in filled { entry.cells.merge(entries[index].cells) { first, _ in first } }
            }
            return entry
        }
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
        guard !hasOverflow, !differsByStage else { return nil }
        if blankRows.isEmpty, lineCount > 0, let evidence {
            if case .percentage = evidence, lineCount > 1 { return printed }
            return RealisationLedger.Whole(evidence: evidence, rounding: rounding, location: location)
        }
        return printed
    }
}
