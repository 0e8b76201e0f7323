import BudgetModel
import Diagnostics
import ExactNumbers
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
        let parts = columns.codes.compactMap { text(row, $0) }
        guard !parts.isEmpty else { return nil }
        return BudgetCode(parts.joined(separator: "."))
    }

    /// Isi kolom nomor.
    func numberText(_ row: TableRow) -> String? {
        firstText(row, columns.numbers)
    }

    /// Tanda urutan baris ini: di kolom nomor, atau di depan namanya.
    func outlineMark(_ row: TableRow) -> OutlineMark? {
        guard columns.mayBeOutlined, let name = columns.names.first(where: { text(row, $0) != nil }) else { return nil }
        if let number = numberText(row) { return OutlineMark(number) }
        return OutlineMark(leading: row.text(at: name))
    }

    /// Isi kolom nama.
    func ownName(_ row: TableRow) -> String? {
        firstText(row, columns.names)
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
            levels[level] = CodedName(code: code, name: name)
        }
        return levels
    }

    /// Pagu setiap tahapan.
    mutating func readCeilings(_ row: TableRow) -> StageAmounts {
        var ceilings = StageAmounts()
        for index in columns.stages.indices {
            guard let amount = columns.stages[index].column.amount(in: row, notation: notation, log: &log) else { continue }
            ceilings[columns.stages[index].stage] = amount
        }
        return ceilings
    }

    /// Selisih dan persen tertera.
    mutating func readVariances(_ row: TableRow, label: String, code: String?, ceilings: StageAmounts) -> [PrintedVariance] {
        var variances: [PrintedVariance] = []
        for index in columns.changes.indices {
            let difference = columns.changes[index].difference?.amount(in: row, notation: notation, log: &log)
            let percent = columns.changes[index].percent.flatMap { self.percent(row, $0) }
            guard difference != nil || percent != nil else { continue }
            let change = columns.changes[index]
            variances.append(
                PrintedVariance(
                    subject: .line, label: label, code: code, from: change.from, to: change.to,
                    before: ceilings[change.from], after: ceilings[change.to], difference: difference,
                    percent: percent, location: table.at(row: row.number)
                )
            )
        }
        return variances
    }

    mutating func percent(_ row: TableRow, _ position: Int) -> PrintedFigure? {
        guard let text = text(row, position), text != "-" else { return nil }
        let place = table.at(row: row.number, column: position + 1)
        var notations = FigureNotations()
        notations.adopt(notation)
        let (reading, isPercent) = notations.reading(of: text, kind: row.kind(at: position), document: "")
        if case .unreadable = reading {
            log.add(.notAQuantity(layout.columns.first { $0.position == position }?.title ?? "%", text: text, severity: .note, at: place))
        }
        return PrintedFigure(
            text: text, reading: reading, isPercent: isPercent, isStoredNumber: row.kind(at: position) != .text, location: place)
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
