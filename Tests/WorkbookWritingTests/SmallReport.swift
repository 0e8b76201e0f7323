import Diagnostics
import ExactNumbers
import Reporting

/// Laporan sekecil mungkin: satu bagian, satu tabel. Isinya mulai di baris lembar ke-5.
enum SmallReport {
    static func report(
        title: String = "Laporan", sheet: String = "Lembar", year: Int = 2024, _ tables: ReportTable...
    ) -> Report {
        Report(
            title: LocalizedText(verbatim: title), subtitles: [], year: year,
            sections: [section(sheet, tables)])
    }

    static func section(_ title: String, _ tables: [ReportTable]) -> ReportSection {
        ReportSection(id: title, title: LocalizedText(verbatim: title), blocks: tables.map { .table($0) })
    }

    static func table(
        _ id: TableID = "t", kinds: [ReportColumn.Kind], _ rows: [[ReportCell]]
    ) -> ReportTable {
        ReportTable(
            id: id,
            columns: kinds.map { ReportColumn(LocalizedText(verbatim: "K"), $0) },
            rows: rows.map { ReportRow(cells: $0) })
    }

    /// Tabel satu baris berisi angka-angka lalu satu sel hitungan.
    static func derived(_ numbers: [Rupiah], _ value: ReportCell.Value, _ derivation: Derivation) -> Report {
        let cells = numbers.map { ReportCell(.amount($0)) } + [ReportCell(value, derivation: derivation)]
        return report(table(kinds: cells.map { _ in .amount }, [cells]))
    }
}

extension CellReference {
    /// Sel di tabel `t`.
    static func t(_ row: Int, _ column: Int) -> CellReference { CellReference("t", row: row, column: column) }
}

extension Rupiah {
    /// Rupiah dan sen, misalnya `sen(1_234, 50)`.
    static func sen(_ rupiah: Int128, _ sen: Int128) -> Rupiah { Rupiah(sen: rupiah * 100 + sen) }
}

extension FindingMark {
    /// Tanda sebuah temuan dengan kalimat ini; tanpa bobot berarti sudah diterima.
    init(_ rule: RuleID, _ severity: Severity?, _ message: LocalizedText) {
        let place = SourceLocation(file: "pagu.csv")
        self.init(
            Finding(rule: rule, severity: severity ?? .note, location: place, message: message, advice: message), isOpen: severity != nil)
    }
}
