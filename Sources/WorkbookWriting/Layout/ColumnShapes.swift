import Reporting

/// Yang menentukan rupa sel-sel sebuah kolom, tanpa tajuk dan penjelasannya: setiap sel menanyakannya.
struct ColumnShape: Sendable {
    let kind: ReportColumn.Kind
    let isText: Bool
    let isHidden: Bool
    /// Benar bila orang mengisinya.
    let isEntry: Bool
    /// Format sel kosong dan sel teksnya.
    let wordFormat: NumberFormat
    /// Format sel angka kolom kode; `nil` bila menurut angkanya.
    let codeFormat: NumberFormat?

    init(_ column: ReportColumn) {
        kind = column.kind
        isText = column.kind.isText
        isHidden = column.audience == .hidden
        isEntry = column.entry != nil
        wordFormat = column.entryFormat(isNumber: false)
        codeFormat = column.kind == .code ? column.entryFormat(isNumber: true) : nil
    }
}

/// Kolom-kolom sebuah tabel bagi penulisnya.
///
/// Kolom nama pertama berinden menurut tingkat barisnya; kolom teks pendek dan keterangan satu langkah, supaya tidak menempel pada angka di kirinya.
struct ColumnShapes: Sendable {
    let columns: [ColumnShape]
    private let nameColumn: Int?
    private let fixed: [Int]

    /// Lebar satu langkah inden.
    static let width = 1.3

    init(of columns: [ReportColumn]) {
        self.columns = columns.map(ColumnShape.init)
        nameColumn = columns.firstIndex { $0.kind == .name }
        fixed = columns.map { column in
            switch column.kind {
            case .label, .note: 1
            case .name, .code, .amount, .percent, .quantity: 0
            }
        }
    }

    subscript(column: Int) -> ColumnShape { columns[column] }

    /// Banyaknya langkah inden sebuah sel di baris bertingkat `level`.
    func indent(of column: Int, level: Int) -> Int {
        column == nameColumn ? level : fixed[column]
    }
}

extension ReportColumn {
    /// Format isian kolom kode: teks seperti diketik, kecuali bilangan bulat dan angka yang memang tersimpan sebagai angka.
    fileprivate func entryFormat(isNumber: Bool) -> NumberFormat {
        guard kind == .code, let entry else { return .general }
        if case .integer = entry { return .code("0") }
        return isNumber ? .general : .code("@")
    }
}
