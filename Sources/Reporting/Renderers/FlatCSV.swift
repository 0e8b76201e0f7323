public import Diagnostics
import ExactNumbers
import TableReading

/// Laporan datar (``ComparisonReport/Detail/flat``) sebagai berkas CSV, satu berkas setiap tabel: satu baris tajuk, lalu satu jenis baris.
///
/// UTF-8 dengan tanda urutan bita, pemisah dan tanda desimal menurut bahasanya seperti ``CSVReport``. Kode ditulis `="1.02"`, satu-satunya bentuk
/// yang dibiarkan Excel sebagai teks dalam bahasa mana pun: di Indonesia `3.30.02` adalah jam, di Amerika `1.02` bilangan. Teks lain yang seluruhnya
/// angka juga. Kolom terakhir menyebut tabelnya; dengan kolom itu Selisih mengenali laporannya sendiri.
public struct FlatCSV {
    /// Yang perlu diketahui pembaca tentang isi yang sudah ditulis.
    public struct Counts: Sendable, Hashable {
        /// Sel yang diberi apostrof supaya tidak dijalankan sebagai rumus.
        public var guardedCells = 0
        /// Angka yang lebih panjang daripada 15 angka penting; tepat di berkasnya, dibulatkan Excel.
        public var longFigures = 0

        /// Belum ada yang ditulis.
        public init() {}
    }

    /// Satu berkas; isinya dibuat saat ditulis.
    public struct File {
        /// Nama berkas, misalnya `sandingan.csv`.
        public let name: String
        /// Tabel laporannya.
        public let table: TableID
        private let content: ReportTable
        private let language: Language
        private let label: String

        init(_ table: ReportTable, named label: String, in language: Language) {
            name = label + FlatCSV.suffix
            self.table = table.id
            content = table
            self.label = label
            self.language = language
        }
    }

    /// Tajuk kolom terakhir setiap berkas.
    static let markTitle = LocalizedText(id: "Tabel Selisih", en: "Selisih table")
    fileprivate static let suffix = ".csv"

    private let language: Language

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(language: Language) {
        self.language = language
    }

    /// Berkas setiap tabel datar, menurut urutan laporan.
    public func files(of report: Report) -> [File] {
        report.tables.compactMap { table in
            FlatTables.name(of: table.id).map { File(table, named: $0.text(in: language), in: language) }
        }
    }

    /// Nama setiap berkas yang mungkin ditulis, dalam setiap bahasa.
    public static var allNames: [String] { FlatTables.allNames.map { $0 + suffix } }
}

extension FlatCSV.File {
    /// Menyusun isinya sepotong demi sepotong.
    public func write<Failure: Error>(_ append: (String) throws(Failure) -> Void) throws(Failure) -> FlatCSV.Counts {
        var counts = FlatCSV.Counts()
        try append("\u{FEFF}")
        var csv = CSVText(separator: .list(of: language), lineEnd: .carriageReturnLineFeed, guardsFormulas: true)
        csv.append(row: (content.columns.map(\.title) + [FlatCSV.markTitle]).map { $0.text(in: language) })
        for row in content.rows {
            csv.append(cells: row.cells.map(cell) + [.text(label)])
            counts.longFigures += row.cells.count(where: \.isLongFigure)
            if TextPiece.isFull(csv.text) { try append(csv.take()) }
        }
        try append(csv.take())
        counts.guardedCells = csv.guardedCells
        return counts
    }

    private func cell(_ cell: ReportCell) -> CSVText.Cell {
        let text = cell.plainText(in: language)
        return switch cell.value {
        case .code: .code(text)
        case .text where ForeignText.readsAsNumber(text): .code(text)
        case .empty, .text, .amount, .percent, .quantity: .text(text)
        }
    }
}

extension ReportCell {
    /// Lebih dari 15 angka penting.
    fileprivate var isLongFigure: Bool {
        let text: String
        switch value {
        case .amount(let amount): text = amount.plainText
        case .percent(let quantity), .quantity(let quantity): text = quantity.plainText
        case .empty, .text, .code: return false
        }
        let digits = text.filter(\.isNumber).drop { $0 == "0" }
        return digits.count > 15 && digits.reversed().drop { $0 == "0" }.count > 15
    }
}
