import Reporting

/// Inden sel sebuah tabel: kolom nama pertama menurut tingkat barisnya, kolom teks pendek dan keterangan satu
/// langkah supaya tidak menempel pada angka di kirinya.
struct ColumnIndents: Sendable, Hashable {
    private let nameColumn: Int?
    private let fixed: [Int]

    /// Lebar satu langkah inden.
    static let width = 1.3

    init(of columns: [ReportColumn]) {
        nameColumn = columns.firstIndex { $0.kind == .name }
        fixed = columns.map { column in
            switch column.kind {
            case .label, .note: 1
            case .name, .code, .amount, .percent, .quantity: 0
            }
        }
    }

    /// Banyaknya langkah inden sebuah sel di baris bertingkat `level`.
    func indent(of column: Int, level: Int) -> Int {
        column == nameColumn ? level : fixed[column]
    }
}
