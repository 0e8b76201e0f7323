/// Menjadikan tanda-tanda XML sebuah lembar XLSX catatan sel yang sudah jadi.
///
/// Jalan yang paling sering dilalui di seluruh modul: tidak ada objek yang dibuat untuk sebuah sel. Yang bergantung
/// pada baris sebelumnya (nomor, urutan, batas) diperiksa ``SheetScanner``, karena potongan lembar dibaca beberapa
/// jalur sekaligus.
struct SheetDecoder: ~Copyable {
    enum Section {
        case beforeData, data, afterData
    }

    private enum Part {
        case none, value, formula, inline
    }

    private(set) var entries = ScratchBuffer<SheetEntry>(capacity: 2048)
    /// Isi semua sel di ``entries``, dan isi sel yang belum ditutup.
    private(set) var bytes = ScratchBuffer<UInt8>(capacity: 32 << 10)
    private(set) var section = Section.beforeData
    private var headSection = Section.beforeData
    private var values: CellValues
    private let maximumContentBytes: Int
    /// Sesudah kegagalan tidak ada lagi yang dicatat.
    private var hasFailed = false

    private var isInRow = false
    private var isInCell = false
    private var column = 0
    private var style = 0
    private var type = CellType.number
    private var part = Part.none
    private var valueStart = 0
    private var hasValue = false
    private var hasFormula = false
    private var formula: [UInt8] = []
    private var richText: RichText

    init(styles: CellStyles, dateSystem: SerialDate.System, limits: ReadingLimits) {
        values = CellValues(styles: styles, dateSystem: dateSystem)
        // Pelarian `_xHHHH_` tujuh kali lebih panjang dari hurufnya.
        maximumContentBytes = limits.maximumCellBytes * 7
        richText = RichText(limits: limits)
    }

    /// Membuang catatan potong yang lalu; isi sel yang belum ditutup tetap.
    mutating func clear() {
        entries.truncate(to: 0)
        if isInCell { bytes.removeFirst(valueStart) } else { bytes.truncate(to: 0) }
        valueStart = 0
    }

    mutating func markHead() {
        headSection = section
    }

    /// Baris yang belum ditutup membawa kolom terakhirnya, jadi bukan tempat berangkat.
    var isBackAtHead: Bool { section == headSection && !isInRow }

    @inline(__always)
    mutating func open(_ element: XMLElement, depth: Int) {
        guard !hasFailed else { return }
        switch depth {
        case 5 where isInCell: openPart(element.name)
        case 4 where isInRow && element.name.matches("c"): openCell(element)
        case 3 where section == .data && element.name.matches("row"): openRow(element)
        case 2 where section == .beforeData && element.name.matches("sheetData"): section = .data
        case 1 where !element.name.matches("worksheet"): fail(.unexpectedContent)
        case 6... where part == .inline: richText.open(element, depth: depth)
        default: break
        }
    }

    @inline(__always)
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, isReference: Bool, depth: Int) {
        switch part {
        case .none:
            break
        case .value where depth == 5:
            bytes.append(text)
            if bytes.count - valueStart > maximumContentBytes { fail(.tooLong) }
        case .formula where depth == 5:
            formula.append(contentsOf: text)
            if formula.count > maximumContentBytes { fail(.tooLong) }
        case .value, .formula:
            break
        case .inline:
            if !richText.add(text, isReference: isReference, depth: depth) { fail(.tooLong) }
        }
    }

    @inline(__always)
    mutating func close(depth: Int) {
        guard !hasFailed else { return }
        switch depth {
        case 5 where isInCell: closePart()
        case 4 where isInCell: closeCell()
        case 3 where isInRow:
            isInRow = false
            entries.append(SheetEntry(kind: .rowEnd))
        case 2 where section == .data:
            section = .afterData
            entries.append(SheetEntry(kind: .dataEnd))
        case 6... where part == .inline: richText.close(depth: depth)
        default: break
        }
    }

    private mutating func fail(_ kind: SheetEntry.Kind) {
        entries.append(SheetEntry(kind: kind))
        hasFailed = true
        isInCell = false
        part = .none
    }
}

extension SheetDecoder {
    private mutating func openRow(_ element: XMLElement) {
        var entry = SheetEntry(kind: .rowStart)
        var (isHidden, isFlat, hasOwnHeight) = (false, false, false)
        for index in 0..<element.attributeCount {
            guard let (name, space, value) = element.attribute(at: index), space == nil else { continue }
            if name.matches("r") {
                guard let number = value.wholeNumber, number > 0 else { return fail(.unexpectedContent) }
                entry.place = number
            } else if name.matches("hidden") {
                isHidden = value.isTrue
            } else if name.matches("outlineLevel") {
                entry.start = value.wholeNumber ?? 0
            } else if name.matches("ht") {
                isFlat = value.isZero
            } else if name.matches("customHeight") {
                hasOwnHeight = value.isTrue
            }
        }
        entry.end = isHidden || isFlat && hasOwnHeight ? 1 : 0
        isInRow = true
        column = -1
        entries.append(entry)
    }

    @inline(__always)
    private mutating func openCell(_ element: XMLElement) {
        column += 1
        style = 0
        type = .number
        for index in 0..<element.attributeCount {
            guard let (name, space, value) = element.attribute(at: index), let name, name[0] != 0, name[1] == 0, space == nil
            else { continue }
            switch name[0] {
            case UInt8(ascii: "r"):
                guard let column = value.columnReference else { return fail(.unexpectedContent) }
                self.column = column
            case UInt8(ascii: "s") where !value.isEmpty:
                guard let style = value.wholeNumber else { return fail(.unexpectedContent) }
                self.style = style
            case UInt8(ascii: "t") where !value.isEmpty:
                guard let type = CellType(value) else { return fail(.unexpectedContent) }
                self.type = type
            default:
                // Atribut lain, juga gaya dan jenis yang disebut tanpa isi: `s=""` berarti gaya bawaan.
                continue
            }
        }
        isInCell = true
        hasValue = false
        hasFormula = false
        valueStart = bytes.count
    }

    /// Sel `inlineStr` yang juga punya `v` menampilkan teks `is`-nya.
    @inline(__always)
    private mutating func openPart(_ name: XMLName?) {
        if name.matches("v") {
            hasValue = true
            if type != .inline { part = .value }
        } else if name.matches("is") {
            hasValue = true
            part = .inline
            bytes.truncate(to: valueStart)
            richText.begin()
        } else if name.matches("f") {
            hasFormula = true
            part = .formula
            formula.removeAll(keepingCapacity: true)
            formula.append(UInt8(ascii: "="))
        }
    }

    @inline(__always)
    private mutating func closePart() {
        if part == .inline {
            guard richText.finish() else { return fail(.tooLong) }
            richText.bytes.withUnsafeBufferPointer { bytes.append($0) }
            type = .inline
        }
        part = .none
    }

    @inline(__always)
    private mutating func closeCell() {
        isInCell = false
        var entry = SheetEntry(kind: .cell, place: column, start: valueStart)
        if bytes.count == valueStart {
            guard hasFormula, !hasValue || type == .number else { return }
            formula.withUnsafeBufferPointer { bytes.append($0) }
            entry.content = .formulaWithoutValue
        } else if type == .shared {
            entry.kind = .sharedCell
            entry.start = UnsafeBufferPointer(rebasing: bytes.contents[valueStart...]).wholeNumber ?? -1
            bytes.truncate(to: valueStart)
        } else {
            entry.content = values.convert(&bytes, from: valueStart, type: type, style: style)
        }
        entry.end = bytes.count
        entry.look = values.styles.look(of: style)
        entries.append(entry)
    }
}
