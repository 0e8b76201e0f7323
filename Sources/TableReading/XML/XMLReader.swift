/// Pembaca XML yang ditarik satu tanda demi satu tanda; memori sebesar satu potong masukan.
///
/// Yang mengurai adalah libxml2, lihat ``XMLPushParser``.
struct XMLReader: ~Copyable {
    /// Jenis tanda terakhir. Elemen kosong `<a/>` memberi `.start` lalu `.end`.
    enum Token {
        case start, end, text, finished
    }

    let part: ZipPart
    /// Ruang nama yang dikenal, dari kamus pengurai tanda terakhir.
    private(set) var spaces: XMLPushParser.Spaces
    /// Banyaknya elemen yang sedang terbuka.
    private(set) var depth = 0
    private var segments: XMLSegments
    private var events: UnsafeMutablePointer<XMLEvents>
    private var place = 0
    private var current = XMLEvent(kind: .end)

    /// - Parameters:
    ///   - mark: Elemen berulang yang membolehkan bagian besar diurai beberapa utas.
    ///   - recordedDepth: Elemen yang lebih dalam, dan teksnya, diperiksa tetapi tidak diberikan.
    init(
        _ part: ZipPart, splitAt mark: XMLSegments.Mark? = nil, recordedDepth: Int = .max
    ) throws(TableReadingError) {
        self.part = part
        segments = try XMLSegments(part, splitAt: mark, recordedDepth: recordedDepth)
        events = segments.current.parser.events
        spaces = segments.current.parser.spaces
    }

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
        case .text, .reference:
            return .text
        }
    }

    /// Menguraikan masukan sampai ada tanda; `false` bila habis. Kesalahan baru berlaku sesudah semua
    /// tanda yang mendahuluinya dibaca.
    private mutating func refill() throws(TableReadingError) -> Bool {
        place = 0
        repeat {
            switch events.pointee.failure {
            case .damage(let damage): throw part.damaged(damage)
            case .limit(let limit): throw part.exceeded(limit)
            case nil: break
            }
            guard try segments.advance() else { return false }
            events = segments.current.parser.events
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
        let attribute = events.pointee.attributes[index]
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

    /// Teks anak tunggal elemen yang baru dibuka; anak dan kedua penutupnya lalu terlewati.
    ///
    /// Jalan pintas untuk bentuk sel yang paling lazim. `nil`, tanpa maju, bila bentuknya lain, teksnya lebih
    /// panjang dari `maximum`, atau belum seluruhnya ada di potong ini.
    @inline(__always)
    mutating func takeOnlyChild(_ name: StaticString, upTo maximum: Int) -> UnsafeBufferPointer<UInt8>? {
        guard place + 4 <= events.pointee.list.count else { return nil }
        let next = events.pointee.list.base + place
        guard next[0].kind == .start, next[1].kind == .text, next[2].kind == .end, next[3].kind == .end,
            next[1].end - next[1].start <= maximum, Self.matches(next[0].name, name)
        else { return nil }
        place += 4
        depth -= 1
        return bytes(next[1].start, next[1].end)
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
