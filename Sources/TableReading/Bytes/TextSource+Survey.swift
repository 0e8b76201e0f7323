extension TextSource {
    /// Membaca berkas sampai pengodeannya pasti, sebelum satu sel pun diserahkan; yang sudah pasti ditolak tidak dibaca terus.
    static func survey(_ file: StoredFile) throws(TableReadingError) -> TextEncoding {
        var buffer = [UInt8](repeating: 0, count: chunkSize)
        var length = try file.fill(&buffer, at: 0)
        var offset = 0
        let marked = TextEncoding.marked(by: buffer.prefix(length))
        guard length > marked?.markLength ?? 0 else { throw .empty(file: file.name) }
        if marked == .utf16LittleEndian || marked == .utf16BigEndian, let marked { return marked }

        var survey = UTF8Survey()
        while length > 0 {
            buffer.withUnsafeBufferPointer { survey.add(UnsafeBufferPointer(rebasing: $0[..<length])) }
            if survey.isRefused(isMarked: marked != nil) { break }
            offset += length
            length = try file.fill(&buffer, at: offset)
        }
        survey.finish()
        return try verdict(of: survey, on: file, marked: marked)
    }

    /// UTF-8 bila semua byte cocok; Windows-1252 hanya bila tidak ada satu pun tanda UTF-8 dan setiap
    /// byte punya huruf. Campuran keduanya ditolak: menebak berarti mengubah nama orang dan program.
    private static func verdict(
        of survey: UTF8Survey, on file: StoredFile, marked: TextEncoding?
    ) throws(TableReadingError) -> TextEncoding {
        if let offset = survey.nulOffset {
            throw .nulByte(file: file.name, line: try line(at: offset, in: file, encoding: .utf8))
        }
        guard let invalid = survey.invalidOffset else { return marked ?? .utf8 }
        if marked != nil || survey.hasMultibyte {
            let line = try line(at: invalid, in: file, encoding: .utf8)
            throw .invalidEncoding(file: file.name, line: line, encoding: .utf8)
        }
        if let undefined = survey.undefinedOffset {
            let line = try line(at: undefined, in: file, encoding: .windows1252)
            throw .invalidEncoding(file: file.name, line: line, encoding: .windows1252)
        }
        return .windows1252
    }

    static func fault(
        _ failure: UTF8Transcoder.Failure, in file: StoredFile, encoding: TextEncoding
    ) throws(TableReadingError) -> TableReadingError {
        let line = try line(at: failure.offset, in: file, encoding: encoding)
        return failure.isNUL
            ? .nulByte(file: file.name, line: line)
            : .invalidEncoding(file: file.name, line: line, encoding: encoding)
    }

    /// Nomor baris teks byte ke-`offset`; hanya dihitung bila ada kesalahan.
    private static func line(
        at offset: Int, in file: StoredFile, encoding: TextEncoding
    ) throws(TableReadingError) -> Int {
        var buffer = [UInt8](repeating: 0, count: chunkSize)
        let width = encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? 2 : 1
        let low = encoding == .utf16LittleEndian ? 0 : width - 1
        var place = 0
        var line = 1
        var previous: UInt16 = 0
        while place < offset {
            let length = try file.fill(&buffer, at: place)
            guard length > 0 else { break }
            for index in stride(from: 0, to: min(length, offset - place) - width + 1, by: width) {
                let high = width == 2 ? UInt16(buffer[index + 1 - low]) << 8 : 0
                let unit = high | UInt16(buffer[index + low])
                if unit == 0x0D || (unit == 0x0A && previous != 0x0D) { line += 1 }
                previous = unit
            }
            place += length
        }
        return line
    }
}
