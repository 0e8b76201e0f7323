@testable import TableReading

/// Semua tanda sebuah bagian sampai habis atau gagal; teks yang bersambung menjadi satu.
struct XMLTranscript: Equatable {
    var events: [String] = []
    var failure: TableReadingError?

    init(of bytes: [UInt8], splitAt mark: XMLMark? = nil, limits: ReadingLimits = .default) throws {
        try self.init(ofFile: try ZipFixture.file([(name: "a.xml", bytes: bytes)]).path, splitAt: mark, limits: limits)
    }

    /// Bagian `a.xml` arsip ini.
    init(ofFile path: String, splitAt mark: XMLMark? = nil, limits: ReadingLimits = .default) throws {
        let archive = try ZipArchive(path: path, name: "a.zip", limits: limits)
        var reader = try XMLReader(try archive.open("a.xml"), splitAt: mark)
        var text: [UInt8] = []
        do throws(TableReadingError) {
            while try add(reader: &reader, &text) {}
        } catch {
            failure = error
        }
        flush(&text)
    }

    private mutating func add(reader: inout XMLReader, _ text: inout [UInt8]) throws(TableReadingError) -> Bool {
        switch try reader.next() {
        case .start:
            flush(&text)
            let values = reader.attributeIndices.map { index in
                let attribute = reader.attribute(at: index)
                let name = attribute.name.map { String(cString: $0) } ?? ""
                return "\(name)=\(String(decoding: attribute.value, as: UTF8.self))"
            }
            events.append("buka \(reader.name) \(values.sorted().joined(separator: " "))")
        case .text: text += reader.text
        case .end:
            flush(&text)
            events.append("tutup \(reader.name)")
        case .finished: return false
        }
        return true
    }

    private mutating func flush(_ text: inout [UInt8]) {
        if !text.isEmpty { events.append("teks \(String(decoding: text, as: UTF8.self))") }
        text = []
    }
}
