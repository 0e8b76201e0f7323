import BudgetModel
import Diagnostics
import TableReading

/// Membaca sel-sel satu baris menurut arti kolomnya.
extension FlatReading {
    func text(_ row: TableRow, _ position: Int?) -> String? {
        guard let position, row.kind(at: position) != .empty else { return nil }
        let text = row.text(at: position).trimmedName
        return text.isEmpty ? nil : text
    }

    /// Isi pertama di antara kolom-kolom ini.
    private func firstText(_ row: TableRow, _ positions: [Int]) -> String? {
        for position in positions { if let text = text(row, position) { return text } }
        return nil
    }

    /// Kode baris; kode yang ditulis di beberapa sel disambung.
    func rowCode(_ row: TableRow) -> BudgetCode? {
        if columns.namesHoldCodes { return leadingCode(row)?.code }
        let parts = columns.codes.compactMap { text(row, $0) }
        guard !parts.isEmpty else { return nil }
        return BudgetCode(parts.joined(separator: "."))
    }

    /// Kode di depan nama dan namanya; satu angka sendirian adalah kode hanya bila namanya nama urusan atau akun.
    private func leadingCode(_ row: TableRow) -> (code: BudgetCode, name: String)? {
        guard let text = firstText(row, columns.names) else { return nil }
        let coded = CodedName(codedText: text)
        guard let code = coded.code.flatMap({ BudgetCode($0) }), code.segments.count > 1 || code.isRoot(named: coded.name)
        else { return nil }
        return (code, coded.name)
    }

    /// Isi kolom nomor.
    func numberText(_ row: TableRow) -> String? {
        firstText(row, columns.numbers)
    }

    /// Tanda urutan baris ini: di kolom nomor, atau di depan namanya.
    func outlineMark(_ row: TableRow) -> OutlineMark? {
        guard columns.mayBeOutlined, let place = columns.names.firstIndex(where: { text(row, $0) != nil }) else { return nil }
        if let number = numberText(row) { return OutlineMark(number) }
        // Nama di kolom uraian kedua menjorok dari yang pertama.
        return place > 0 ? .indent(place * 4) : OutlineMark(leading: row.text(at: columns.names[place]))
    }

    /// Isi kolom nama.
    func ownName(_ row: TableRow) -> String? {
        if columns.namesHoldCodes, let coded = leadingCode(row) { return coded.name }
        return firstText(row, columns.names)
    }

    /// Nama baris: sel pertama yang berisi di kolom nama; bila kolom nama kosong, teks pertama yang bukan angka.
    func label(_ row: TableRow) -> String? {
        if let name = ownName(row) { return name }
        for level in LineLevel.allCases.reversed() {
            if let name = text(row, columns.levelNames[level]) { return name }
        }
        let money = Set(columns.stages.map(\.column.position))
        return (0..<row.count).lazy.filter { !money.contains($0) && row.kind(at: $0) == .text }
            .compactMap { self.text(row, $0) }.first { !NumberLook.isNumber($0) }
    }

    /// Tingkat-tingkat yang punya kolom sendiri dan terisi.
    func rowLevels(_ row: TableRow) -> [LineLevel: CodedName] {
        var levels: [LineLevel: CodedName] = [:]
        for level in LineLevel.allCases {
            let code = text(row, columns.levelCodes[level])
            guard let name = text(row, columns.levelNames[level]) ?? (columns.levelNames[level] == nil ? nil : code) else { continue }
            levels[level] = code == nil ? CodedName(fullCodeBefore: name) : CodedName(code: code, name: name)
        }
        return levels
    }

    /// Menyimpan isi kolom lama dan menyiapkan kolom tajuk yang baru.
    mutating func renewExtras() {
        budget.extraColumns += extras.sorted { $0.key < $1.key }.map(\.value).filter { !$0.cells.isEmpty }
        extras = [:]
        for column in layout.columns where isKeptOnly(column) {
            extras[column.position] = ExtraColumn(file: table.file, sheet: table.sheet, title: column.title)
        }
    }

    /// Isi kolom yang hanya disimpan.
    mutating func keepExtras(_ row: TableRow) {
        // Kuncinya disalin: selama `extras.keys` dipegang, setiap perubahan menyalin semua sel yang sudah tersimpan.
        for position in Array(extras.keys) where row.kind(at: position) != .empty {
            extras[position]?.cells[row.number] = row.text(at: position)
        }
    }
}
