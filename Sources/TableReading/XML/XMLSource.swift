/// Byte sebuah bagian XML sebagai UTF-8 yang sudah diperiksa, apa pun pengodean aslinya.
struct XMLSource {
    private let part: ZipPart
    private var survey = UTF8Survey()
    private var transcoder: UTF8Transcoder?
    private var raw: [UInt8] = []
    private var pending: [UInt8]
    private var isFinished = false

    /// Mengenali pengodean dari byte pertama: tanda urutan byte, atau `<` yang diapit NUL.
    init(_ part: ZipPart) throws(TableReadingError) {
        self.part = part
        var opening = [UInt8](repeating: 0, count: 1024)
        var length = 0
        while length < opening.count {
            let count = try opening.withUnsafeMutableBufferPointer { (all) throws(TableReadingError) in
                try part.read(
                    into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: all[length...])))
            }
            guard count > 0 else { break }
            length += count
        }
        opening.removeSubrange(length...)
        guard let encoding = TextEncoding.xml(opening) else { throw part.damaged(.unknownEncoding) }
        opening.removeFirst(min(encoding.marked, opening.count))
        pending = opening
        if encoding.encoding != .utf8 { transcoder = UTF8Transcoder(from: encoding.encoding, offset: 0) }
    }

    /// Mengisi `target` dengan UTF-8; 0 berarti habis.
    mutating func read(into target: UnsafeMutableBufferPointer<UInt8>) throws(TableReadingError) -> Int {
        let count = transcoder == nil ? try readDirectly(into: target) : try readTranscoded(into: target)
        if count == 0 {
            survey.finish()
        } else {
            survey.add(UnsafeBufferPointer(rebasing: target[..<count]))
        }
        guard survey.invalidOffset == nil, survey.nulOffset == nil else {
            throw part.damaged(.invalidCharacter)
        }
        return count
    }

    private mutating func readDirectly(
        into target: UnsafeMutableBufferPointer<UInt8>
    ) throws(TableReadingError) -> Int {
        guard !pending.isEmpty else { return try part.read(into: UnsafeMutableRawBufferPointer(target)) }
        return drain(into: target)
    }

    private mutating func readTranscoded(
        into target: UnsafeMutableBufferPointer<UInt8>
    ) throws(TableReadingError) -> Int {
        if raw.isEmpty, !isFinished {
            raw = pending
            pending = []
            try transcode()
        }
        while pending.isEmpty, !isFinished {
            raw = [UInt8](repeating: 0, count: 64 << 10)
            let count = try raw.withUnsafeMutableBufferPointer { (all) throws(TableReadingError) in
                try part.read(into: UnsafeMutableRawBufferPointer(all))
            }
            raw.removeSubrange(count...)
            isFinished = count == 0
            try transcode()
        }
        return drain(into: target)
    }

    private mutating func transcode() throws(TableReadingError) {
        do throws(UTF8Transcoder.Failure) {
            try raw.withUnsafeBufferPointer { (all) throws(UTF8Transcoder.Failure) in
                try transcoder?.append(all, to: &pending)
            }
            if isFinished { try transcoder?.finish() }
        } catch {
            throw part.damaged(.invalidCharacter)
        }
    }

    private mutating func drain(into target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let count = min(pending.count, target.count)
        for index in 0..<count { target[index] = pending[index] }
        pending.removeFirst(count)
        return count
    }
}

extension TextEncoding {
    /// Pengodean bagian XML dan panjang tandanya; `nil` bila pengodeannya tidak dibaca di sini.
    static func xml(_ opening: [UInt8]) -> (encoding: TextEncoding, marked: Int)? {
        switch marked(by: opening) {
        case .utf8WithMark: return (.utf8, 3)
        case let mark?: return (mark, 2)
        case nil: break
        }
        if opening.starts(with: [0x3C, 0x00]) { return (.utf16LittleEndian, 0) }
        if opening.starts(with: [0x00, 0x3C]) { return (.utf16BigEndian, 0) }
        let declaration = String(decoding: opening.prefix(while: { $0 != UInt8(ascii: ">") }), as: UTF8.self)
            .lowercased()
        guard declaration.hasPrefix("<?xml"), let found = declaration.firstRange(of: "encoding") else {
            return (.utf8, 0)
        }
        let name = declaration[found.upperBound...].split { "\"'".contains($0) }.dropFirst().first
        guard let name, !["utf-8", "utf8", "us-ascii", "ascii"].contains(name) else { return (.utf8, 0) }
        return ["iso-8859-1", "windows-1252", "latin1"].contains(name) ? (.windows1252, 0) : nil
    }
}
