/// Satu sel ODS: nilai di atribut `office:…`, teks tampilan di elemen `text:p`. Ruangnya dipakai berulang.
struct OpenDocumentCell {
    fileprivate enum ValueType {
        case none, string, float, currency, percentage, date, time, boolean, unknown
    }

    private var type = ValueType.none
    private var value: [UInt8] = []
    private var formula: [UInt8] = []
    private var hasValue = false
    private var isError = false
    private var display: [UInt8] = []

    /// Membaca sel yang baru dibuka sampai penutupnya, lalu menambahkan nilainya.
    mutating func read(from xml: inout XMLReader, to bytes: inout [UInt8]) throws(TableReadingError) -> CellKind {
        readAttributes(of: xml)
        try readDisplay(from: &xml)
        return appendValue(to: &bytes)
    }

    private mutating func readAttributes(of xml: borrowing XMLReader) {
        value.removeAll(keepingCapacity: true)
        formula.removeAll(keepingCapacity: true)
        display.removeAll(keepingCapacity: true)
        type = xml.attribute("value-type", in: xml.spaces.office).map { ValueType($0) } ?? .none
        isError = xml.attribute("value-type", in: xml.spaces.calcExtension)?.elementsEqual("error".utf8) ?? false
        let attribute = xml.attribute(type.attribute, in: xml.spaces.office)
        hasValue = attribute != nil
        if let attribute { value.append(contentsOf: attribute) }
        if let text = xml.attribute("formula", in: xml.spaces.table) { formula.append(contentsOf: Self.plainFormula(text)) }
    }

    /// `of:=SUM([.A1:.A3])` menjadi `=SUM([.A1:.A3])`.
    private static func plainFormula(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: text[(text.firstIndex(of: UInt8(ascii: "=")) ?? 0)...])
    }

    private func appendValue(to bytes: inout [UInt8]) -> CellKind {
        switch type {
        case .string:
            // LibreOffice menulis nilai kosong di atribut sel kesalahan; kesalahannya hanya di tampilan.
            bytes.append(contentsOf: hasValue && !isError ? value : display)
            return isError ? .error : .text
        case .float, .currency:
            guard let number = number else { break }
            number.append(to: &bytes)
            return .number
        case .percentage:
            guard let number = number else { break }
            number.append(shift: 2, minimumDecimals: displayedDecimals(of: number), to: &bytes)
            return .percent
        case .date:
            return value.withUnsafeBufferPointer { ExcelValue.appendISODate($0, to: &bytes) }
        case .time:
            guard let clock = Self.clock(String(decoding: value, as: UTF8.self)) else { break }
            bytes.append(contentsOf: clock.utf8)
            return .time
        case .boolean:
            bytes.append(contentsOf: value)
            return .boolean
        case .none where !formula.isEmpty:
            bytes.append(contentsOf: formula)
            return .formulaWithoutValue
        default:
            break
        }
        bytes.append(contentsOf: display.isEmpty ? value : display)
        return .text
    }

    private var number: StoredNumber? {
        value.withUnsafeBufferPointer { StoredNumber($0.trimmed) }
    }

    /// Desimal persen diambil dari teks tampilan `91,07%`, karena formatnya tersimpan jauh dari sel. Hanya
    /// dipercaya bila bagian bulatnya sama; `1.234%` bukan tiga desimal.
    private func displayedDecimals(of number: StoredNumber) -> Int {
        let digitsAndMarks = display.filter {
            $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
        }
        guard let mark = digitsAndMarks.lastIndex(where: { !$0.isDigit }) else { return 0 }
        var whole: [UInt8] = []
        number.append(shift: 2, to: &whole)
        let integer = whole.filter { $0 != UInt8(ascii: "-") }.prefix { $0 != UInt8(ascii: ".") }
        let shown = digitsAndMarks[..<mark].filter(\.isDigit)
        return integer.elementsEqual(shown) ? digitsAndMarks.count - mark - 1 : 0
    }

    /// `PT08H30M00S` menjadi `08:30:00`; pecahan detik nol tidak ditulis.
    private static func clock(_ duration: String) -> String? {
        guard duration.hasPrefix("PT") else { return nil }
        var fields: [Character: Substring] = [:]
        var rest = duration.dropFirst(2)
        while let unit = rest.firstIndex(where: { "HMS".contains($0) }) {
            fields[rest[unit]] = rest[..<unit]
            rest = rest[rest.index(after: unit)...]
        }
        let seconds = fields["S"]?.split(whereSeparator: { ".,".contains($0) }) ?? ["0"]
        guard rest.isEmpty, let hour = Int(fields["H"] ?? "0"), let minute = Int(fields["M"] ?? "0"),
            let second = Int(seconds.first ?? "0"), minute < 60, second < 60
        else { return nil }
        let fraction = seconds.dropFirst().first.map { $0.allSatisfy { $0 == "0" } ? "" : ".\($0)" } ?? ""
        return [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + fraction
    }
}

extension OpenDocumentCell {
    /// Paragraf sel dirangkai dengan ganti baris; komentar dan gambar di dalam sel bukan isi.
    private mutating func readDisplay(from xml: inout XMLReader) throws(TableReadingError) {
        let outside = xml.depth - 1
        var paragraphs = 0
        while true {
            switch try xml.next() {
            case .start where xml.space == xml.spaces.text && (xml.isNamed("p") || xml.isNamed("h")):
                if paragraphs > 0 { display.append(lineFeed) }
                paragraphs += 1
                try OpenDocumentParagraph.append(from: &xml, to: &display)
                guard display.count <= xml.part.archive.limits.maximumCellBytes else {
                    throw xml.part.exceeded(.cellBytes)
                }
            case .start:
                try xml.skipElement()
            case .end where xml.depth == outside:
                return
            case .end, .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }
}

extension OpenDocumentCell.ValueType {
    fileprivate init(_ name: UnsafeBufferPointer<UInt8>) {
        func or(_ type: Self, _ expected: StaticString) -> Self {
            name.elementsEqual(UnsafeBufferPointer(start: expected.utf8Start, count: expected.utf8CodeUnitCount)) ? type : .unknown
        }
        self =
            switch name.count {
            case 0: .none
            case 4: or(.date, "date") == .date ? .date : or(.time, "time")
            case 5: or(.float, "float")
            case 6: or(.string, "string")
            case 7: or(.boolean, "boolean")
            case 8: or(.currency, "currency")
            case 10: or(.percentage, "percentage")
            default: .unknown
            }
    }

    /// Atribut `office:…` yang memuat nilai jenis ini.
    fileprivate var attribute: StaticString {
        switch self {
        case .date: "date-value"
        case .time: "time-value"
        case .boolean: "boolean-value"
        case .string: "string-value"
        case .none, .float, .currency, .percentage, .unknown: "value"
        }
    }
}
