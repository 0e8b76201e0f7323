import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Menggolongkan setiap baris: judul, tajuk ulang, jumlah, judul bagian, penutup, atau isi.
extension FlatReading {
    mutating func take(_ row: TableRow) {
        log.noteBrokenQuote(row, of: table)
        if header.rows.contains(row.number) { return }
        let cells = Self.cells(row)
        guard let first = cells.first else { return }
        if row.number < header.rows.lowerBound {
            takeTitle(row, cells)
            return
        }
        let hasAmount = columns.hasAmount(in: row)
        if skipFurniture(row, cells, hasAmount: hasAmount) { return }
        if isOtherTable {
            skip(row, cells, .otherTable)
            return
        }
        if row.lacksLineEnd, let last = layout.columns.last, row.count <= last.position {
            log.add(.cutRow(cells: row.count, columns: last.position + 1, at: table.at(row: row.number)))
        }
        let code = rowCode(row)
        let mark = code == nil ? outlineMark(row) : nil
        if !hasAmount, closingRow != nil || isClosing(cells, code: code) {
            closingRow = closingRow ?? row.number
            skip(row, cells, .closing)
            return
        }
        if closingRow != nil {
            log.add(.amountAfterClosing(cells.joined(separator: " "), closing: closingRow ?? row.number, at: table.at(row: row.number)))
            return
        }
        if code == nil, skipOtherThanSpending(row, label: label(row) ?? first, cells, hasAmount: hasAmount) {
            return
        } else if code == nil, RowWords.isTotal(label(row) ?? first) {
            details.close()
            takeTotal(row, label: label(row) ?? first, cells)
        } else if code == nil, takeOffice(row, cells, hasAmount: hasAmount) {
            return
        } else if takeDetail(row, cells, hasAmount: hasAmount) {
            return
        } else if code == nil, takeHeading(row, cells, mark: mark, hasAmount: hasAmount) {
            return
        } else {
            takeLine(row, code: code, mark: mark, hasAmount: hasAmount, cells)
        }
    }

    /// Surplus, netto, SILPA, dan jumlah bagian yang bukan belanja; `true` bila barisnya sudah selesai.
    private mutating func skipOtherThanSpending(_ row: TableRow, label: String, _ cells: [String], hasAmount: Bool) -> Bool {
        if columns.levelNames.isEmpty { otherThanSpending.see(label) }
        let isSectionTotal = otherThanSpending.isOpen && RowWords.isTotal(label) && !label.lowercased().contains("belanja")
        guard isSectionTotal || OtherThanSpending.isBalance(label) else { return false }
        details.close()
        if hasAmount { otherThanSpending.count += 1 }
        skip(row, cells, .otherThanSpending)
        return true
    }

    mutating func skip(_ row: TableRow, _ cells: [String], _ reason: SkipReason) {
        skipped.add(row.number, cells.joined(separator: " "), reason)
    }

    private mutating func takeTitle(_ row: TableRow, _ cells: [String]) {
        skip(row, cells, .title)
        if let heading = SectionHeading(cells.joined(separator: " ")), heading.amount != nil {
            open(heading, at: table.at(row: row.number))
        }
    }

    /// Baris yang hanya perabot kertas: tajuk ulang, nomor kolom, nomor halaman.
    private mutating func skipFurniture(_ row: TableRow, _ cells: [String], hasAmount: Bool) -> Bool {
        if cells.count > 1, cells.allSatisfy(NumberLook.isColumnNumber), isColumnNumbering(cells) {
            skip(row, cells, .columnNumbers)
        } else if cells.count == 1, RowWords.isPageNumber(cells[0]), !hasAmount || closingRow != nil {
            skip(row, cells, .pageNumber)
        } else if isRepeatedHeader(row, cells) {
            skip(row, cells, .repeatedHeader)
            closingRow = nil
            isOtherTable = false
        } else if let next = otherHeader(row, cells, hasAmount: hasAmount) {
            closingRow = nil
            next.isUsable ? continueUnder(next, row, cells) : leaveTable(next, row, cells)
        } else {
            return false
        }
        return true
    }

    /// Bagian berikutnya di bawah tajuk yang lain, misalnya tanpa kolom indikator.
    private mutating func continueUnder(_ next: HeaderLayout, _ row: TableRow, _ cells: [String]) {
        skip(row, cells, .newHeader)
        isOtherTable = false
        if tree.last?.isEmitted == true { closeTree() }
        layout = next
        headerStarts.formUnion(next.starts)
        columns.finish(log: &log)
        let namesHoldCodes = columns.namesHoldCodes
        columns = RowColumns(next, assumedStage: assumedStage, facts: facts, year: options.year ?? facts.year, table: table)
        columns.namesHoldCodes = namesHoldCodes && !columns.isCoded
        renewExtras()
    }

    /// Tabel lain di lembar yang sama, misalnya indikator: tidak dibaca, dan disebut.
    private mutating func leaveTable(_ other: HeaderLayout, _ row: TableRow, _ cells: [String]) {
        skip(row, cells, .otherTable)
        isOtherTable = true
        var finding = Finding.unrecognisedTable(other, at: table.at(row: row.number))
        finding.severity = .warning
        log.add(finding)
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
        guard let next = HeaderSearch.layout(of: row, forced: forced, year: options.year ?? facts.year) else { return nil }
        return next.knownCount > 2 || (next.isUsable && next.knownCount == next.columns.count) ? next : nil
    }

    private func isClosing(_ cells: [String], code: BudgetCode?) -> Bool {
        code == nil && cells.contains(where: RowWords.isClosing)
    }

    /// Judul bagian, atau lanjutan nama baris di atasnya; `true` bila barisnya sudah selesai.
    private mutating func takeHeading(_ row: TableRow, _ cells: [String], mark: OutlineMark?, hasAmount: Bool) -> Bool {
        // Hampir setiap baris adalah isi: kata-katanya baru dipilah bila mungkin judul.
        guard !hasAmount || SectionHeading.mayBe(in: cells) else { return false }
        let number = numberText(row)
        let words = cells.filter { !NumberLook.isNumber($0) && !NumberLook.isColumnNumber($0) && ($0 != number || mark == nil) }
        if let heading = SectionHeading(cells.joined(separator: " ")) ?? SectionHeading(words.first ?? "") {
            let isProgramRow = heading.amount == nil && hasAmount && words.count > 1
            if !isProgramRow {
                var printed = RowMoney()
                if heading.amount == nil, hasAmount { readCeilings(row, into: &printed) }
                open(heading, printed: printed, at: table.at(row: row.number))
                skip(row, cells, .heading)
                return true
            }
        }
        guard !hasAmount else { return false }
        if let name = label(row), cells.count == 1, name == cells[0], RowWords.isContinuation(name), tree.last != nil {
            tree.changeLast { $0.row.name += " \(name)" }
            skip(row, cells, .continuation)
            return true
        }
        if mark != nil { return false }
        if !columns.levelNames.isEmpty, rowLevels(row).isEmpty == false { return false }
        if cells.count <= 2, tree.last?.row.code == nil, label(row).map({ FlatRow(name: $0).namedDepth == nil }) ?? true {
            if TitleFacts.isOffice(words.first ?? ""), columns.office == nil { facts.office = words.first }
            skip(row, cells, .heading)
            return true
        }
        return false
    }
}

extension FlatRow {
    /// Baris yang baru diketahui namanya.
    init(name: String) {
        self.init(number: 0, name: name, location: SourceLocation(file: ""))
    }
}
