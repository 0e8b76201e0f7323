/// Pembaca XML yang ditarik satu tanda demi satu tanda; memori sebesar satu potong masukan.
///
/// Yang mengurai adalah libxml2, lihat ``XMLPushParser``.
struct XMLReader: ~Copyable {
    /// Jenis tanda terakhir. Elemen kosong `<a/>` memberi `.start` lalu `.end`.
    enum Token {
        case start, end, text, finished
    }

    /// Ruang nama yang dikenal, dari kamus pengurai tanda terakhir.
    private(set) var spaces: XMLPushParser.Spaces
    /// Banyaknya elemen yang sedang terbuka.
    private(set) var depth = 0
    private var segments: XMLSegments<XMLEventSink>
    private var events: UnsafeMutablePointer<XMLEvents>
    private var place = 0
    private var current = XMLEvent(kind: .end)

    /// - Parameters:
    ///   - mark: Elemen berulang yang membolehkan bagian besar diurai beberapa utas.
    ///   - recordedDepth: Elemen yang lebih dalam, dan teksnya, diperiksa tetapi tidak diberikan.
    init(
        _ part: ZipPart, splitAt mark: XMLMark? = nil, recordedDepth: Int = .max
    ) throws(TableReadingError) {
        segments = try XMLSegments(part, splitAt: mark) { XMLEventSink(recordedDepth: recordedDepth) }
        events = segments.current.sink.events
        spaces = segments.current.parser.spaces
    }

    var part: ZipPart { segments.part }

    /// Maju ke tanda berikutnya. Byte dari tanda sebelumnya tidak berlaku lagi.
    @inline(__always)
    mutating func next() throws(TableReadingError) -> Token {
        if place == events.pointee.list.count, try !refill() { return .finished }
        current = events.pointee.list[place]
        place += 1
        switch current.kind {
        case .start:
            depth += 1
            return .start
        case .end:
            depth -= 1
            return .end
        case .text:
            return .text
        }
    }

    /// Menguraikan masukan sampai ada tanda; `false` bila habis.
    private mutating func refill() throws(TableReadingError) -> Bool {
        place = 0
        repeat {
            guard try segments.advance() else { return false }
            events = segments.current.sink.events
            spaces = segments.current.parser.spaces
        } while events.pointee.list.count == 0
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
        current.name.matches(expected)
    }

    /// Teks terakhir.
    @inline(__always)
    var text: UnsafeBufferPointer<UInt8> { bytes(current.start, current.end) }

    /// Atribut elemen `.start` terakhir.
    @inline(__always)
    var attributeIndices: Range<Int> { current.start..<current.end }

    @inline(__always)
    func attribute(at index: Int) -> (name: XMLName?, space: XMLName?, value: UnsafeBufferPointer<UInt8>) {
        let attribute = events.pointee.attributes[index]
        return (attribute.name, attribute.space, bytes(attribute.start, attribute.end))
    }

    /// Nilai atribut elemen `.start` terakhir tanpa awalan, atau dengan ruang nama tertentu.
    func attribute(_ expected: StaticString, in space: XMLName? = nil) -> UnsafeBufferPointer<UInt8>? {
        for index in attributeIndices {
            let attribute = attribute(at: index)
            if attribute.space == space, attribute.name.matches(expected) { return attribute.value }
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
        UnsafeBufferPointer(start: events.pointee.bytes.base + start, count: end - start)
    }
}

extension UInt8 {
    @inline(__always)
    var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
