import BudgetModel
import Diagnostics

/// Satu kolom bersama cara membacanya ke sebuah baris dan mencetaknya kembali. Inilah satu-satunya tempat kolom itu ditulis:
/// pembacaan, ekspor, pemerian JSON, isian, dan dokumentasi mengikutinya.
package struct Field<Row>: Sendable {
    package typealias Path<Value> = any WritableKeyPath<Row, Value> & Sendable

    let column: PackageColumn
    /// Isi sel bagi sebuah baris.
    let cell: @Sendable (Row) -> PackageCell
    /// Membaca sel ke dalam baris; yang tidak sah dicatat pembacanya.
    let read: @Sendable (inout Row, inout RowReader) -> Void
    /// `false` bila kolomnya tidak perlu ditulis bagi baris-baris ini.
    private(set) var isWritten: @Sendable ([Row]) -> Bool = { _ in true }
    /// `true` bila isian kosong menawarkannya.
    private(set) var isOffered = true

    init(
        _ title: String, _ english: String, _ kind: PackageColumn.Kind, isRequired: Bool, fiscal: FiscalMeaning? = nil,
        _ explanation: LocalizedText, example: PackageCell = .empty, cell: @escaping @Sendable (Row) -> PackageCell,
        read: @escaping @Sendable (inout Row, inout RowReader) -> Void
    ) {
        column = PackageColumn(
            title: title, english: english, kind: kind, isRequired: isRequired, fiscal: fiscal, explanation: explanation,
            example: example)
        self.cell = cell
        self.read = read
    }

    /// Kolom yang sama, ditulis hanya bila barisnya memerlukannya.
    func written(isOffered: Bool = false, when isWritten: @escaping @Sendable ([Row]) -> Bool) -> Field {
        var field = self
        (field.isWritten, field.isOffered) = (isWritten, isOffered)
        return field
    }
}

extension Field {
    /// Kolom yang harus diisi setiap baris.
    static func required<Value: CellValue>(
        _ title: String, _ english: String, _ path: Path<Value>, as kind: PackageColumn.Kind = Value.kind,
        is fiscal: FiscalMeaning? = nil, _ explanation: LocalizedText, example: PackageCell = .empty
    ) -> Field {
        Field(
            title, english, kind, isRequired: true, fiscal: fiscal, explanation, example: example, cell: { $0[keyPath: path].cell },
            read: { row, reader in
                if let value = reader.required(Value.self) { row[keyPath: path] = value }
            })
    }

    /// Kolom yang boleh kosong.
    static func optional<Value: CellValue>(
        _ title: String, _ english: String, _ path: Path<Value?>, as kind: PackageColumn.Kind = Value.kind,
        is fiscal: FiscalMeaning? = nil, _ explanation: LocalizedText, example: PackageCell = .empty
    ) -> Field {
        Field(
            title, english, kind, isRequired: false, fiscal: fiscal, explanation, example: example,
            cell: { $0[keyPath: path]?.cell ?? .empty }, read: { row, reader in row[keyPath: path] = Value.read(&reader) })
    }

    /// Kolom yang kosongnya berarti bawaan baris; `isImplied` bila bawaan itu tidak ditulis.
    static func defaulted<Value: CellValue>(
        _ title: String, _ english: String, _ path: Path<Value>, is fiscal: FiscalMeaning? = nil, _ explanation: LocalizedText,
        example: PackageCell = .empty, isImplied: @escaping @Sendable (Row) -> Bool = { _ in false }
    ) -> Field {
        Field(
            title, english, Value.kind, isRequired: false, fiscal: fiscal, explanation, example: example,
            cell: { isImplied($0) ? .empty : $0[keyPath: path].cell },
            read: { row, reader in
                if let value = Value.read(&reader) { row[keyPath: path] = value }
            })
    }

    /// Kode sebuah tingkat; berdiri di kiri namanya, dan menggantikan nama yang kosong.
    static func code(
        _ title: String, _ english: String, _ path: Path<CodedName?>, is fiscal: FiscalMeaning? = nil, _ explanation: LocalizedText,
        example: PackageCell = .empty
    ) -> Field {
        Field(
            title, english, .code, isRequired: false, fiscal: fiscal, explanation, example: example,
            cell: { PackageCell($0[keyPath: path]?.code) },
            read: { row, reader in row[keyPath: path] = reader.text.map { CodedName(code: $0, name: $0) } })
    }

    /// Nama sebuah tingkat; yang wajib boleh kosong bila kodenya terisi.
    static func name(
        _ title: String, _ english: String, _ path: Path<CodedName?>, as kind: PackageColumn.Kind = .text, isRequired: Bool = false,
        is fiscal: FiscalMeaning? = nil, _ explanation: LocalizedText, example: PackageCell = .empty
    ) -> Field {
        Field(
            title, english, kind, isRequired: isRequired, fiscal: fiscal, explanation, example: example,
            cell: { PackageCell($0[keyPath: path]?.name) },
            read: { row, reader in
                if let name = reader.text {
                    row[keyPath: path] = CodedName(code: row[keyPath: path]?.code, name: name)
                } else if isRequired, row[keyPath: path] == nil {
                    reader.fail()
                }
            })
    }
}

extension CodedName {
    /// Tingkat yang belum terbaca tidak bernama.
    var orAbsent: CodedName? {
        get { name.isEmpty ? nil : self }
        set { self = newValue ?? .absent }
    }

    static let absent = CodedName(name: "")
}
