/// Membaca baris-baris `sheetData` satu lembar XLSX.
///
/// Jalan yang paling sering dilalui di seluruh modul: tidak ada objek yang dibuat untuk sebuah sel.
struct SheetScanner: ~Copyable {
    fileprivate enum CellType {
        case number, shared, inline, string, boolean, error, date
    }

    private var xml: XMLReader
    private let strings: SharedStrings
    private let styles: CellStyles
    private let dateSystem: SerialDate.System
    private let limits: ReadingLimits
    private var isInsideData = false
    private var isFinished = false
    private var lastRow = 0
    private var cellCount = 0

    private var column = 0
    private var style = 0
    private var type = CellType.number
    private var value: [UInt8] = []
    private var formula: [UInt8] = []
    private var hasValue = false
    private var hasFormula = false

    init(_ xml: consuming XMLReader, strings: SharedStrings, in workbook: ExcelWorkbook) {
        self.xml = xml
        self.strings = strings
        styles = workbook.styles
        dateSystem = workbook.dateSystem
        limits = workbook.archive.limits
    }

    /// Baris berisi berikutnya; baris tanpa isi dilewati.
    mutating func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
        row.clear()
        guard try enterData() else { return false }
        while true {
            switch try xml.next() {
            case .start where xml.depth == 3 && xml.isNamed("row"):
                try readRowElement(into: &row)
                if row.count > 0 { return true }
            case .start:
                try xml.skipElement()
            case .end:
                isFinished = true
                try drain()
                return false
            case .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }

    /// Maju sampai `sheetData`; lembar tanpa `sheetData` tidak punya baris.
    private mutating func enterData() throws(TableReadingError) -> Bool {
        guard !isFinished else { return false }
        while !isInsideData {
            switch try xml.next() {
            case .start where xml.depth == 2 && xml.isNamed("sheetData"): isInsideData = true
            case .start where xml.depth == 2: try xml.skipElement()
            case .start:
                guard xml.isNamed("worksheet") else { throw xml.part.damaged(.unexpectedContent) }
            case .end, .text: continue
            case .finished:
                isFinished = true
                return false
            }
        }
        return true
    }

    /// Sisa lembar tetap dibaca, supaya bagian yang terpotong atau rusak tidak lolos sebagai utuh.
    private mutating func drain() throws(TableReadingError) {
        while try xml.next() != .finished {}
    }

    private mutating func readRowElement(into row: inout TableRow) throws(TableReadingError) {
        let number = try rowNumber()
        guard number > lastRow else { throw xml.part.damaged(.rowOrder(row: number)) }
        lastRow = number
        row.number = number
        row.line = number
        column = -1
        while true {
            switch try xml.next() {
            case .start where xml.isNamed("c"): try readCell(into: &row)
            case .start: try xml.skipElement()
            case .end: break
            case .text: continue
            case .finished: throw xml.part.damaged(.malformedXML)
            }
            if xml.depth == 2 { break }
        }
        cellCount += row.count
        guard cellCount <= limits.maximumCells else { throw xml.part.exceeded(.cells) }
        guard number <= limits.maximumRows || row.count == 0 else { throw xml.part.exceeded(.rows) }
    }

    private func rowNumber() throws(TableReadingError) -> Int {
        guard let attribute = xml.attribute("r") else { return lastRow + 1 }
        guard let number = attribute.wholeNumber, number > 0 else {
            throw xml.part.damaged(.unexpectedContent)
        }
        return number
    }
}

extension SheetScanner {
    private mutating func readCell(into row: inout TableRow) throws(TableReadingError) {
        try readCellAttributes()
        if type != .inline, let text = xml.takeOnlyChild("v", upTo: limits.maximumCellBytes) {
            let start = row.bytes.count
            try place(try appendValue(text, to: &row.bytes), from: start, in: &row)
            return
        }
        value.removeAll(keepingCapacity: true)
        hasValue = false
        hasFormula = false
        let cellDepth = xml.depth
        while true {
            switch try xml.next() {
            case .start where xml.isNamed("v"):
                hasValue = true
                // Sel `inlineStr` yang juga punya `v` menampilkan teks `is`-nya.
                if type == .inline {
                    try xml.skipElement()
                } else {
                    try xml.appendContent(to: &value, from: 0)
                }
            case .start where xml.isNamed("is"):
                hasValue = true
                value.removeAll(keepingCapacity: true)
                try xml.appendRichText(to: &value)
                type = .inline
            case .start where xml.isNamed("f"):
                hasFormula = true
                formula.removeAll(keepingCapacity: true)
                formula.append(UInt8(ascii: "="))
                try xml.appendContent(to: &formula, from: 0)
            case .start:
                try xml.skipElement()
            case .end where xml.depth < cellDepth:
                try store(in: &row)
                return
            case .end, .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }

    private mutating func readCellAttributes() throws(TableReadingError) {
        column += 1
        style = 0
        type = .number
        for index in xml.attributeIndices {
            let (name, space, value) = xml.attribute(at: index)
            guard let name, name[0] != 0, name[1] == 0, space == nil else { continue }
            switch name[0] {
            case UInt8(ascii: "r"):
                guard let column = value.columnReference else { throw xml.part.damaged(.unexpectedContent) }
                self.column = column
            case UInt8(ascii: "s"):
                guard let style = value.wholeNumber else { throw xml.part.damaged(.unexpectedContent) }
                self.style = style
            case UInt8(ascii: "t"):
                guard let type = CellType(value) else { throw xml.part.damaged(.unexpectedContent) }
                self.type = type
            default:
                continue
            }
        }
    }

    private mutating func store(in row: inout TableRow) throws(TableReadingError) {
        let start = row.bytes.count
        let kind: CellKind
        if hasFormula, value.isEmpty, !hasValue || type == .number {
            row.bytes.append(contentsOf: formula)
            kind = .formulaWithoutValue
        } else if value.isEmpty {
            return
        } else {
            kind = try value.withUnsafeBufferPointer { (bytes) throws(TableReadingError) in
                try appendValue(bytes, to: &row.bytes)
            }
        }
        try place(kind, from: start, in: &row)
    }

    @inline(__always)
    private func place(_ kind: CellKind, from start: Int, in row: inout TableRow) throws(TableReadingError) {
        guard row.bytes.count > start else { return }
        guard column < limits.maximumColumns else { throw xml.part.exceeded(.columns) }
        guard row.bytes.count - start <= limits.maximumCellBytes else { throw xml.part.exceeded(.cellBytes) }
        guard row.bytes.count <= limits.maximumRowBytes else { throw xml.part.exceeded(.rowBytes) }
        guard row.place(TableRow.Cell(start: start, end: row.bytes.count, kind: kind), at: column) else {
            throw xml.part.damaged(.duplicateCell(row: lastRow, column: column + 1))
        }
    }

    @inline(__always)
    private func appendValue(
        _ value: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
    ) throws(TableReadingError) -> CellKind {
        switch type {
        case .shared:
            guard let index = value.wholeNumber, strings.append(index, to: &bytes) else {
                throw xml.part.damaged(.missingString(row: lastRow, column: column + 1))
            }
            return .text
        case .number:
            return ExcelValue.appendNumber(value, as: styles[style], in: dateSystem, to: &bytes)
        case .inline:
            bytes.append(contentsOf: value)
            return .text
        case .string:
            let start = bytes.count
            bytes.append(contentsOf: value)
            EscapedText.decode(&bytes, from: start)
            return .text
        case .boolean:
            let isTrue = value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8)
            bytes.append(contentsOf: isTrue ? "true".utf8 : "false".utf8)
            return .boolean
        case .error:
            bytes.append(contentsOf: value)
            return .error
        case .date:
            return ExcelValue.appendISODate(value, to: &bytes)
        }
    }
}

extension SheetScanner.CellType {
    fileprivate init?(_ name: UnsafeBufferPointer<UInt8>) {
        switch name.count {
        case 1: self.init(name[0])
        case 3 where name.elementsEqual("str".utf8): self = .string
        case 9 where name.elementsEqual("inlineStr".utf8): self = .inline
        default: return nil
        }
    }

    fileprivate init?(_ letter: UInt8) {
        switch letter {
        case UInt8(ascii: "s"): self = .shared
        case UInt8(ascii: "n"): self = .number
        case UInt8(ascii: "b"): self = .boolean
        case UInt8(ascii: "e"): self = .error
        case UInt8(ascii: "d"): self = .date
        default: return nil
        }
    }
}
