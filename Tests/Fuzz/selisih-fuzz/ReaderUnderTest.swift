import BudgetIntake
import DataPackage
import Diagnostics
import PaperReading
import TableReading

/// Apa yang dilakukan atas setiap masukan. Tiga pembaca terakhir sengaja buruk: dengan itu gerbangnya terbukti dapat gagal.
enum ReaderUnderTest: String {
    case selisih
    case jatuh
    case macet
    case rakus

    func read(_ path: String) {
        switch self {
        case .selisih:
            readTable(path)
            // Tabelnya dan seluruh bacaannya masing-masing punya waktunya sendiri.
            GateKeeper.restart()
            readBudget(path)
        case .jatuh: precondition(path.isEmpty)
        case .macet:
            let start = ContinuousClock.now
            while ContinuousClock.now >= start {}
        case .rakus:
            var memory: [[UInt8]] = []
            while !path.isEmpty { memory.append([UInt8](repeating: UInt8(memory.count % 251), count: 1 << 20)) }
        }
    }

    /// Setiap sel setiap lembar, dan sel gabungannya.
    private func readTable(_ path: String) {
        do throws(TableReadingError) {
            let file = try TableFile.open(path: path, name: "masukan")
            var row = TableRow()
            for note in file.notes { _ = note.message.text(in: .indonesian) + note.advice.text(in: .english) }
            for index in file.sheets.indices {
                let table = try file.table(at: index)
                while try table.readRow(into: &row) {
                    for column in 0..<row.count { row.withUTF8(at: column) { _ in } }
                }
                _ = try table.mergedRanges()
                _ = try table.hiddenColumns()
            }
        } catch {
            _ = error.explanation.text(in: .indonesian)
        }
    }

    /// Sampai paket data yang diekspor, seperti `selisih baca`.
    private func readBudget(_ path: String) {
        do throws(IntakeError) {
            let result = try InputReader().read(path)
            for finding in result.findings { _ = finding.message.text(in: .indonesian) }
            if !result.hasErrors { _ = DataPackage(result.budget).files }
        } catch {
            _ = error.explanation.text(in: .english)
        }
    }
}
