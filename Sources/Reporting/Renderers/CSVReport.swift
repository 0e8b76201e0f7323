public import Diagnostics
import ExactNumbers
import TableReading

/// Laporan sebagai satu berkas CSV: setiap tabel didahului barisnya sendiri yang memuat nama tabel, lalu
/// tajuk, lalu isi; antara dua tabel satu baris kosong.
///
/// Bahasa Indonesia memakai titik koma dan koma desimal, bahasa Inggris koma dan titik desimal, seperti
/// Excel dengan setelan bahasa itu. Angka tidak dikelompokkan. Teks dari berkas pengguna yang mulai
/// dengan `=`, `+`, `-`, `@` diberi apostrof di depan supaya tidak dijalankan Excel sebagai rumus.
public struct CSVReport {
    private let language: Language

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(language: Language) {
        self.language = language
    }

    /// Seluruh laporan.
    public func text(of report: Report) -> String {
        var csv = CSVText(separator: language == .indonesian ? .semicolon : .comma)
        for (index, table) in report.tables.enumerated() {
            if index > 0 { csv.append(row: [] as [String]) }
            csv.append(row: ["[\(table.id.name)]"])
            csv.append(row: table.columns.map { Self.harmless($0.title.text(in: language)) })
            for row in table.rows { csv.append(row: row.cells.map(text(of:))) }
        }
        return csv.text
    }

    private func text(of cell: ReportCell) -> String {
        switch cell.value {
        case .empty: ""
        case .text(let text): Self.harmless(text.text(in: language))
        case .code(let code): Self.harmless(code)
        case .amount(let amount): number(amount.plainText)
        case .percent(let quantity), .quantity(let quantity): number(quantity.plainText)
        }
    }

    private func number(_ plain: String) -> String {
        language == .indonesian ? String(plain.map { $0 == "." ? "," : $0 }) : plain
    }

    private static func harmless(_ text: String) -> String {
        guard text.unicodeScalars.count > 1, let first = text.unicodeScalars.first,
            "=+-@\t\r".unicodeScalars.contains(first)
        else { return text }
        return "'" + text
    }
}
