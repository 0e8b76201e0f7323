import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Menggolongkan setiap baris: judul, tajuk ulang, jumlah, judul bagian, penutup, atau isi.
struct RowClassifier {
    /// Baris isi di atasnya, sejauh menentukan golongan baris berikutnya.
    struct Above {
        var exists = false
        var isCoded = false
        var hasCeilings = false
        /// OPD yang disebut baris terakhir yang menyebutnya.
        var office: String?
    }

    private let header: HeaderLayout
    private(set) var layout: HeaderLayout
    var columns: TableColumns
    /// Isi pertama setiap baris tajuk, supaya tajuk ulang dicari hanya di baris yang mungkin.
    private var headerStarts: Set<String>
    /// Baris penutup pertama.
    private var closingRow: Int?
    /// `true` sejak tajuk tabel lain yang tidak memuat pagu, sampai tajuk berikutnya yang dapat dibaca.
    private var isOtherTable = false
    private(set) var kinds: KindTracker
    private var details = DetailRows()
    /// Di antara bulan-bulan rencana kas; jumlah berikutnya jumlah bulan-bulan itu.
    private var isInCashPlan = false
    private var carried = CarriedCodes()
    private let forced: [String: ColumnMeaning]
    private let year: Int?

    init(_ layout: HeaderLayout, columns: TableColumns, forced: [String: ColumnMeaning], year: Int?) {
        header = layout
        self.layout = layout
        self.columns = columns
        headerStarts = layout.starts
        kinds = KindTracker(hasOnlyAccounts: columns.names.holdsOnlyAccounts)
        self.forced = forced
        self.year = year
    }

    /// Golongan sebuah baris berisi.
    ///
    /// - Parameter cells: Isinya yang tidak kosong, spasi dirapikan.
    mutating func classify(_ row: TableRow, _ cells: [String], below above: Above) -> RowClass {
        if header.rows.contains(row.number) { return .header }
        if row.number < header.rows.lowerBound { return title(cells) }
        let hasAmount = columns.hasAmount(in: row)
        if let furniture = furniture(row, cells, hasAmount: hasAmount) { return furniture }
        if isOtherTable { return .ofOtherTable }
        if hasAmount, columns.owner.isOtherMeasure(row) { return .otherMeasure }
        let code = columns.names.code(row, &carried)
        let mark = code == nil ? columns.outlineMark(row) : nil
        if let closing = closing(row, cells, code: code, hasAmount: hasAmount) { return closing }
        if let code, let name = columns.label(row), let balance = KindTracker.balance(code, name) {
            details.close()
            return hasAmount ? .balance(balance, label: name) : .furniture(.otherThanSpending)
        }
        if let code, let name = columns.label(row), kinds.isAccrual(code, name: name) {
            details.close()
            return hasAmount ? .otherMeasure : .furniture(.otherMeasure)
        }
        guard code == nil else { return detail(row, code: code, hasAmount: hasAmount, above) ?? .content(code: code, mark: mark) }
        return uncoded(row, cells, mark: mark, hasAmount: hasAmount, above)
    }

    private mutating func uncoded(_ row: TableRow, _ cells: [String], mark: OutlineMark?, hasAmount: Bool, _ above: Above) -> RowClass {
        let label = columns.label(row)
        let name = label ?? cells[0]
        if columns.names.levelNames.isEmpty { kinds.see(name) }
        if let balance = KindTracker.balance(name) {
            details.close()
            return hasAmount ? .balance(balance, label: name) : .furniture(.otherThanSpending)
        }
        if hasAmount, columns.owner.period == nil, MonthName.number(name.lowercased()) != nil {
            details.close()
            isInCashPlan = true
            return .cashPlan
        }
        if isInCashPlan {
            isInCashPlan = false
            if hasAmount, RowWords.isTotal(name) { return .cashPlan }
        }
        if RowWords.isOtherYear(name), mark == nil {
            details.close()
            return hasAmount ? .otherYear : .furniture(.otherYear)
        }
        if columns.names.number(row) == nil, RowWords.isEnumeratedTotal(name) {
            details.close()
            return .total(label: name)
        }
        if RowWords.isTotal(name) {
            details.close()
            return mark?.isNumber == true && hasAmount && !RowWords.isPlainTotal(name)
                ? .content(code: nil, mark: mark) : .total(label: name)
        }
        if let office = office(row, above) { return .office(office, hasAmount: hasAmount) }
        if let detail = detail(row, code: nil, hasAmount: hasAmount, above) { return detail }
        return heading(row, cells, mark: mark, hasAmount: hasAmount, above) ?? .content(code: nil, mark: mark)
    }

    /// Kelompok bagian sebuah baris isi.
    mutating func kind(of code: RowCode?, levels: [LineLevel: CodedName], name: String) -> AccountKind {
        guard !columns.names.levelNames.isEmpty else { return kinds.kind(of: code, name: name) }
        // Di tabel yang setiap tingkatnya punya kolom, hanya kode rekening yang menentukan.
        guard let text = levels[.account]?.code, text.hasPrefix("4") || text.hasPrefix("6"), let account = BudgetCode(text) else {
            return .spending
        }
        return kinds.kind(of: RowCode(account), name: name)
    }

    private func title(_ cells: [String]) -> RowClass {
        let text = cells.joined(separator: " ")
        guard let heading = SectionHeading(text), heading.amount != nil, !RowWords.isOtherYear(text) else { return .furniture(.title) }
        return .section(heading, hasAmount: false)
    }

    /// Memakai tajuk berikutnya di lembar yang sama.
    mutating func continueUnder(_ next: HeaderLayout, columns: TableColumns) {
        layout = next
        self.columns = columns
        headerStarts.formUnion(next.starts)
        isOtherTable = false
    }
}

extension RowClassifier {
    /// `true` bila nama di kolom tingkat ini tidak dapat membuat baris berjumlahnya golongan lain daripada isi.
    ///
    /// - Parameter isLabel: Kolomnya tingkat terdalam, yang namanya menjadi label baris.
    static func isPlainName(_ name: String, isLabel: Bool) -> Bool {
        guard !SectionHeading.mayBe(in: [name]) else { return false }
        return !isLabel
            || KindTracker.balance(name) == nil && MonthName.number(name.lowercased()) == nil && !RowWords.isOtherYear(name)
                && !RowWords.isEnumeratedTotal(name) && !RowWords.isTotal(name) && !RowWords.mayBeTotal(name)
                && DetailRows.Depth(name: name) == nil
    }
}

/// Perabot kertas: tajuk ulang, nomor kolom, nomor halaman, penutup.
extension RowClassifier {
    private mutating func furniture(_ row: TableRow, _ cells: [String], hasAmount: Bool) -> RowClass? {
        if cells.count > 1, cells.allSatisfy(NumberLook.mayBeColumnNumber), cells.allSatisfy(NumberLook.isColumnNumber),
            isColumnNumbering(cells)
        {
            return .furniture(.columnNumbers)
        }
        if cells.count == 1, RowWords.isPageNumber(cells[0]), !hasAmount || closingRow != nil { return .furniture(.pageNumber) }
        if isRepeatedHeader(row, cells) {
            closingRow = nil
            isOtherTable = false
            return .furniture(.repeatedHeader)
        }
        guard let next = otherHeader(row, cells, hasAmount: hasAmount) else { return nil }
        closingRow = nil
        isOtherTable = !next.isUsable
        return .nextHeader(next)
    }

    private func isColumnNumbering(_ cells: [String]) -> Bool {
        let numbers = cells.compactMap { cell in
            Int(cell.filter { !$0.isWhitespace && !"().".contains($0) }.prefix { $0.isNumber })
        }
        return numbers.count == cells.count && zip(numbers, numbers.dropFirst()).allSatisfy { $0.0 < $0.1 }
            && numbers.first.map { $0 <= 2 } == true && cells.count >= min(3, layout.columns.count)
    }

    private func isRepeatedHeader(_ row: TableRow, _ cells: [String]) -> Bool {
        guard let first = cells.first?.lowercased(), headerStarts.contains(first) else { return false }
        let texts = HeaderSearch.trimmed((0..<row.count).map { row.text(at: $0).trimmedName.lowercased() })
        return layout.texts.contains(texts) || header.texts.contains(texts)
    }

    /// Tajuk lain di tengah tabel: yang dapat dibaca, atau yang sekurang-kurangnya tiga katanya dikenal.
    private func otherHeader(_ row: TableRow, _ cells: [String], hasAmount: Bool) -> HeaderLayout? {
        guard cells.count >= 3, !hasAmount else { return nil }
        guard let next = HeaderSearch.layout(of: row, forced: forced, year: year) else { return nil }
        return next.knownCount > 2 || next.listsPeople || (next.isUsable && next.knownCount == next.columns.count) ? next : nil
    }

    private mutating func closing(_ row: TableRow, _ cells: [String], code: RowCode?, hasAmount: Bool) -> RowClass? {
        if !hasAmount, closingRow != nil || (code == nil && cells.contains(where: RowWords.isClosing)) {
            closingRow = closingRow ?? row.number
            return .furniture(.closing)
        }
        return closingRow.map { .afterClosing(since: $0) }
    }
}

/// Judul bagian, baris kantor, rincian.
extension RowClassifier {
    /// Rincian SIPD yang sudah termasuk baris di atasnya.
    private mutating func detail(_ row: TableRow, code: RowCode?, hasAmount: Bool, _ above: Above) -> RowClass? {
        let isCoded = columns.names.codePositions.contains { row.cell($0) != nil } || (columns.names.namesHoldCodes && code != nil)
        guard !isCoded, let depth = details.depth(name: columns.label(row), isCodedTable: columns.names.isCoded),
            !(depth == .item && !hasAmount && opensGroup(row))
        else {
            details.close()
            return nil
        }
        return details.cover(depth, hasAmount: hasAmount, accountHasAmount: above.hasCeilings) ? .detail : nil
    }

    /// `true` bila uraiannya nama kelompok: judul bagian berikutnya, bukan barang rincian.
    private func opensGroup(_ row: TableRow) -> Bool { columns.label(row).flatMap { SectionHeading.group(of: $0) } != nil }

    /// Baris yang hanya menyebut OPD membuka bagian OPD itu.
    private func office(_ row: TableRow, _ above: Above) -> String? {
        guard let office = row.cell(columns.owner.office), office != above.office, !columns.names.listsOffices, !RowWords.isTotal(office),
            columns.names.ownName(row) == nil, columns.names.levels(row).isEmpty, row.cell(columns.owner.unit) == nil,
            row.cell(columns.owner.funding) == nil
        else { return nil }
        return office
    }

    /// Judul bagian, atau lanjutan nama baris di atasnya; `nil` bila barisnya isi.
    private func heading(_ row: TableRow, _ cells: [String], mark: OutlineMark?, hasAmount: Bool, _ above: Above) -> RowClass? {
        // Hampir setiap baris adalah isi: kata-katanya baru dipilah bila mungkin judul.
        guard !hasAmount || SectionHeading.mayBe(in: cells) else { return nil }
        let number = columns.names.number(row)
        let words = cells.filter { !NumberLook.isNumber($0) && !NumberLook.isColumnNumber($0) && ($0 != number || mark == nil) }
        // Jumlah di kolom uang milik barisnya, bukan lanjutan judul yang berakhir titik dua.
        if let heading = (hasAmount ? nil : SectionHeading(cells.joined(separator: " "))) ?? SectionHeading(words.first ?? "") {
            // "2 | Program Penunjang" bernomor dan berjumlah adalah baris, bukan judul; "2 | Penunjang" judul.
            let isRow = heading.amount == nil && hasAmount && (words.count > 1 || (mark != nil && LineLevel(startOf: heading.label) != nil))
            if !isRow { return .section(heading, hasAmount: heading.amount == nil && hasAmount) }
        }
        guard !hasAmount else { return nil }
        let label = columns.label(row)
        if let label, cells.count == 1, label == cells[0], mark?.isNumber != true, RowWords.isContinuation(label), above.exists {
            return .continuation(label)
        }
        if mark != nil { return nil }
        if !columns.names.levelNames.isEmpty, !columns.names.levels(row).isEmpty { return nil }
        if cells.count <= 2, !above.isCoded, label.map({ LineLevel(startOf: $0) == nil }) ?? true {
            return .plainHeading(columns.owner.office == nil ? TitleFacts.office(in: words) : nil)
        }
        return nil
    }
}
