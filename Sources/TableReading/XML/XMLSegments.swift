/// Elemen berulang tempat sebuah bagian boleh dipotong.
struct XMLMark {
    var opening: StaticString
    var closing: StaticString
    /// Byte masukan satu potong, sebelum sisa potong yang lalu.
    var chunkSize = 64 << 10
    /// Bagian yang tidak lebih besar dari ini diurai di utas pemanggil.
    var smallSize = 256 << 10

    static let row = XMLMark(opening: "<row", closing: "</row>")
    static let string = XMLMark(opening: "<si", closing: "</si>")
    static let tableRow = XMLMark(opening: "<table:table-row", closing: "</table:table-row>")
}

/// Menguraikan sebuah bagian ke penampung jalurnya, sepotong demi sepotong menurut urutannya.
///
/// Bagian besar dipotong sesudah tanda penutup sebuah elemen berulang, `</row>`, dan potongannya diurai
/// beberapa jalur sekaligus. Setiap jalur membaca kepala dokumen yang sama, lalu sebagian potongannya; karena
/// sesudah setiap potong jalur kembali ke tempat yang sama, tidak ada yang dapat dibedakan dari membaca
/// semuanya dengan satu pengurai. Bila sebuah potong tidak kembali ke sana (elemennya bersarang, ruangnya sudah
/// ditutup, `</row>` itu isi komentar), jalurnya membaca sendiri seluruh sisanya.
struct XMLSegments<Sink: XMLSink>: ~Copyable {
    /// Jalur yang penampungnya sedang dibaca.
    private(set) var current: XMLLane<Sink>
    let part: ZipPart
    private let mark: XMLMark?
    private let chunkSize: Int
    private let makeSink: () -> Sink
    private var phase = Phase.unread
    /// Jalur yang bekerja, menurut urutan potongannya.
    private var working: [XMLLane<Sink>] = []
    private var idle: [XMLLane<Sink>] = []
    /// Masukan sesudah tempat potong terakhir.
    private var rest = ScratchBuffer<UInt8>(capacity: 0)
    private var input = Input.open

    private enum Phase {
        case unread, split, whole
    }

    private enum Input {
        case open
        /// Bagian habis, tetapi potong terakhirnya belum diserahkan.
        case over
        case handedOut
        /// Berlaku sesudah semua masukan yang mendahuluinya dibaca.
        case failed(TableReadingError)
    }

    private var laneCount: Int { 4 }

    init(_ part: ZipPart, splitAt mark: XMLMark?, into makeSink: @escaping () -> Sink) throws(TableReadingError) {
        self.part = part
        self.mark = mark
        self.makeSink = makeSink
        chunkSize = mark?.chunkSize ?? 64 << 10
        current = try Self.lane(for: part, makeSink())
    }

    private static func lane(for part: ZipPart, _ sink: Sink) throws(TableReadingError) -> XMLLane<Sink> {
        guard let lane = XMLLane(limits: part.archive.limits, sink: sink) else { throw part.damaged(.malformedXML) }
        return lane
    }

    /// Maju ke potong berikutnya; `false` bila bagian habis. Kegagalan sebuah potong baru berlaku sesudah semua yang
    /// diterima penampungnya dibaca.
    mutating func advance() throws(TableReadingError) -> Bool {
        switch current.parser.failure {
        case .damage(let damage): throw part.damaged(damage)
        case .limit(let limit): throw part.exceeded(limit)
        case nil: break
        }
        let hasMore = try step()
        try part.archive.budget.count(tags: current.parser.takeTags())
        return hasMore
    }

    private mutating func step() throws(TableReadingError) -> Bool {
        switch phase {
        case .unread:
            phase = .whole
            if try readHead() { return true }
            return try advanceWhole()
        case .split where current.parser.isBackAtHead:
            return try advanceSplit()
        case .split, .whole:
            phase = .whole
            return try advanceWhole()
        }
    }
}

extension XMLSegments {
    /// Kepala dokumen menjadi potong pertama setiap jalur; `false` bila bagian ini kecil atau tidak dapat dipotong.
    private mutating func readHead() throws(TableReadingError) -> Bool {
        guard let mark else { return false }
        while case .open = input, rest.count <= mark.smallSize { input = Self.read(chunkSize, of: part, into: &rest) }
        guard case .open = input, let opening = rest.contents.start(ofFirst: mark.opening),
            let end = rest.contents[..<opening].lastIndex(of: UInt8(ascii: ">"))
        else { return false }
        let head = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(rest.contents)[...end])
        current.parser.parseHead(head)
        for _ in 1..<laneCount {
            let lane = try Self.lane(for: part, makeSink())
            lane.parser.parseHead(head)
            idle.append(lane)
        }
        rest.removeFirst(head.count)
        phase = .split
        return true
    }

    private mutating func advanceSplit() throws(TableReadingError) -> Bool {
        idle.append(current)
        while let lane = idle.last, load(lane, cutting: true) {
            idle.removeLast()
            working.append(lane)
            lane.start()
        }
        guard !working.isEmpty else { return try advanceWhole() }
        current = working.removeFirst()
        current.finish()
        return true
    }

    private mutating func advanceWhole() throws(TableReadingError) -> Bool {
        if !working.isEmpty {
            let next = working.removeFirst()
            next.abandon()
            current.parse(inputOf: next)
        } else if load(current, cutting: false) {
            current.parse(inputOf: current)
        } else if case .failed(let error) = input {
            throw error
        } else {
            return false
        }
        return true
    }

    /// Mengisi masukan jalur; `false` bila tidak ada lagi.
    private mutating func load(_ lane: XMLLane<Sink>, cutting: Bool) -> Bool {
        lane.input.truncate(to: 0)
        lane.input.append(rest.base, count: rest.count)
        rest.truncate(to: 0)
        if case .open = input, lane.input.count < chunkSize { input = Self.read(chunkSize, of: part, into: &lane.input) }
        lane.isLast = false
        switch input {
        case .open:
            // Sesudah kepala dibaca, persediaannya beberapa potong.
            let piece = UnsafeBufferPointer(rebasing: lane.input.contents.prefix(2 * chunkSize))
            guard cutting, let mark, let cut = piece.end(ofLast: mark.closing) else { return true }
            rest.append(lane.input.base + cut, count: lane.input.count - cut)
            lane.input.truncate(to: cut)
            return true
        case .over:
            lane.isLast = true
            input = .handedOut
            return true
        case .handedOut:
            return false
        case .failed:
            return lane.input.count > 0
        }
    }

    private static func read(_ size: Int, of part: ZipPart, into buffer: inout ScratchBuffer<UInt8>) -> Input {
        do throws(TableReadingError) {
            let count = try part.read(into: buffer.reserve(size))
            buffer.extend(by: count)
            return count == 0 ? .over : .open
        } catch {
            return .failed(error)
        }
    }
}
