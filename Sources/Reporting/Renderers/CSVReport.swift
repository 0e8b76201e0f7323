public import Diagnostics
import ExactNumbers
import TableReading

/// Laporan sebagai satu berkas CSV: setiap tabel didahului barisnya sendiri yang memuat nama tabel, lalu
/// tajuk, lalu isi; antara dua tabel satu baris kosong.
///
/// Bahasa Indonesia memakai titik koma dan koma desimal, bahasa Inggris koma dan titik desimal, seperti
/// Excel dengan setelan bahasa itu. Angka tidak dikelompokkan. Teks yang mulai seperti rumus diberi apostrof oleh
/// ``CSVText``; banyaknya ada di ``written(_:)``.
public struct CSVReport {
    private let language: Language

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(language: Language) {
        self.language = language
    }

    /// Seluruh laporan.
    public func text(of report: Report) -> String { written(report).text }

    /// Seluruh laporan, dan banyaknya sel yang diberi apostrof supaya tidak dijalankan sebagai rumus.
    public func written(_ report: Report) -> (text: String, guardedCells: Int) {
        var text = ""
        let guarded = write(report) { text += $0 }
        return (text, guarded)
    }

    /// Menulis seluruh laporan sepotong demi sepotong; `append` menerima potongan berikutnya.
    ///
    /// - Returns: Banyaknya sel yang diberi apostrof supaya tidak dijalankan sebagai rumus.
    public func write<Failure: Error>(_ report: Report, to append: (String) throws(Failure) -> Void) throws(Failure) -> Int {
        var csv = CSVText(separator: .list(of: language), guardsFormulas: true)
        for (index, table) in report.shown.tables.lazy.map(\.visible).enumerated() {
            if index > 0 { csv.append(row: [] as [String]) }
            csv.append(row: ["[\(table.id.name)]"])
            csv.append(row: table.columns.map { $0.fullTitle.text(in: language) })
            for row in table.rows {
                csv.append(row: row.cells.map { $0.plainText(in: language) })
                if TextPiece.isFull(csv.text) { try append(csv.take()) }
            }
        }
        try append(csv.take())
        return csv.guardedCells
    }
}

extension ReportCell {
    /// Isi sel bagi program lain: angka tanpa kelompok, dengan tanda desimal bahasanya.
    func plainText(in language: Language) -> String {
        func number(_ plain: String) -> String { language == .indonesian ? String(plain.map { $0 == "." ? "," : $0 }) : plain }
        return switch value {
        case .empty: ""
        case .text(let text): text.text(in: language)
        case .code(let code): ForeignText.shown(code, in: language)
        case .amount(let amount): number(amount.plainText)
        case .percent(let quantity), .quantity(let quantity): number(quantity.plainText)
        }
    }
}

extension CSVDialect.Separator {
    /// Pemisah yang dipakai Excel dengan setelan bahasa itu.
    static func list(of language: Language) -> CSVDialect.Separator { language == .indonesian ? .semicolon : .comma }
}
