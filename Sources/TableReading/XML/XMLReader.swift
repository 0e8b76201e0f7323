/// Pembaca XML yang ditarik satu tanda demi satu tanda; memori sebesar satu potong masukan.
///
/// Yang mengurai adalah libxml2, lihat ``XMLPushParser``.
struct XMLReader: ~Copyable {
    /// Jenis tanda terakhir. Elemen kosong `<a/>` memberi `.start` lalu `.end`.
    enum Token {
        case start, end, text, finished
    }

    /// Ruang nama yang dikenal, dari kamus pengurai yang sama.
    struct Spaces {
        let xml, office, table, text, style, calcExtension: XMLName?
    }

    let part: ZipPart
    let spaces: Spaces
    /// Banyaknya elemen yang sedang terbuka.
    private(set) var depth = 0
    private let parser: XMLPushParser
    private let input: UnsafeMutableRawBufferPointer
    private var place = 0
    private var current = XMLEvent(kind: .end)
    private var isFinished = false

    private static let chunkSize = 64 << 10

    init(_ part: ZipPart) throws(TableReadingError) {
        guard let parser = XMLPushParser(limits: part.archive.limits) else { throw part.damaged(.malformedXML) }
        self.part = part
        spaces = Spaces(
            xml: parser.intern("http://www.w3.org/XML/1998/namespace"),
            office: parser.intern("urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
            table: parser.intern("urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
            text: parser.intern("urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
            style: parser.intern("urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
            calcExtension: parser.intern(
                "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"))
        self.parser = parser
        input = .allocate(byteCount: Self.chunkSize, alignment: 16)
    }

    deinit {
        input.deallocate()
    }

    /// Maju ke tanda berikutnya. Byte dari tanda sebelumnya tidak berlaku lagi.
    @inline(__always)
    mutating func next() throws(TableReadingError) -> Token {
        if place == parser.events.pointee.list.count, try !refill() { return .finished }
        current = parser.events.pointee.list[place]
        place += 1
        switch current.kind {
        case .start:
            depth += 1
            return .start
        case .end:
            depth -= 1
            return .end
        case .text, .reference:
            return .text
        }
    }

    /// Menguraikan masukan sampai ada tanda; `false` bila habis. Kesalahan baru berlaku sesudah semua
    /// tanda yang mendahuluinya dibaca.
    private mutating func refill() throws(TableReadingError) -> Bool {
        place = 0
        repeat {
            switch parser.events.pointee.failure {
            case .damage(let damage): throw part.damaged(damage)
            case .limit(let limit): throw part.exceeded(limit)
            case nil: break
            }
            guard !isFinished else { return false }
            let count = try part.read(into: input)
            isFinished = count == 0
            parser.parse(UnsafeRawBufferPointer(rebasing: input[..<count]))
        } while parser.events.pointee.list.count == 0
        return true
    }
}

extension XMLReader {
    /// Nama elemen terakhir tanpa awalan.
    var name: String { current.name.map { String(cString: $0) } ?? "" }

    /// Ruang nama elemen terakhir.
    @inline(__always)
    var space: XMLName? { current.space }

    /// `true` bila elemen terakhir bernama ini (tanpa awalan).
    @inline(__always)
    func isNamed(_ expected: StaticString) -> Bool {
        Self.matches(current.name, expected)
    }

    /// `true` bila teks terakhir satu huruf yang ditulis sebagai rujukan.
    var isReference: Bool { current.kind == .reference }

    /// Teks terakhir.
    @inline(__always)
    var text: UnsafeBufferPointer<UInt8> { bytes(current.start, current.end) }

    /// Atribut elemen `.start` terakhir.
    @inline(__always)
    var attributeIndices: Range<Int> { current.start..<current.end }

    @inline(__always)
    func attribute(at index: Int) -> (name: XMLName?, space: XMLName?, value: UnsafeBufferPointer<UInt8>) {
        let attribute = parser.events.pointee.attributes[index]
        return (attribute.name, attribute.space, bytes(attribute.start, attribute.end))
    }

    /// Nilai atribut elemen `.start` terakhir tanpa awalan, atau dengan ruang nama tertentu.
    func attribute(_ expected: StaticString, in space: XMLName? = nil) -> UnsafeBufferPointer<UInt8>? {
        for index in attributeIndices {
            let attribute = attribute(at: index)
            if attribute.space == space, Self.matches(attribute.name, expected) { return attribute.value }
        }
        return nil
    }

    /// Melewati sisa elemen yang baru dibuka, termasuk penutupnya.
    mutating func skipElement() throws(TableReadingError) {
        let outside = depth - 1
        while depth > outside { _ = try next() }
    }

    @inline(__always)
    private func bytes(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: parser.events.pointee.bytes.base + start, count: end - start)
    }

    @inline(__always)
    private static func matches(_ name: XMLName?, _ expected: StaticString) -> Bool {
        guard let name else { return false }
        let other = expected.utf8Start
        for offset in 0..<expected.utf8CodeUnitCount where name[offset] != other[offset] { return false }
        return name[expected.utf8CodeUnitCount] == 0
    }
}

extension UInt8 {
    @inline(__always)
    var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
