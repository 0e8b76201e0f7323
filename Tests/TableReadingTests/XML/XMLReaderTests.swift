import CLibXML
import Testing

@testable import TableReading
import SeededRandom

/// Apa pun potongan masukannya, tanda yang keluar sama dengan pohon yang dibangun libxml2 sekaligus.
@Suite("XML: tanda yang ditarik sama dengan pohon libxml2")
struct XMLReaderTests {
    private func ours(_ bytes: [UInt8]) throws -> [String] {
        let transcript = try XMLTranscript(of: bytes)
        if let failure = transcript.failure { throw failure }
        return transcript.events
    }

    private func theirs(_ bytes: [UInt8]) -> [String]? {
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NOERROR.rawValue
            | XML_PARSE_NOWARNING.rawValue
        let document = bytes.withUnsafeBytes {
            xmlReadMemory(
                $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil, Int32(options)
            )
        }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        var events: [String] = []
        Self.walk(xmlDocGetRootElement(document), &events)
        return events
    }

    private static func walk(_ first: xmlNodePtr?, _ events: inout [String]) {
        var text = ""
        func flush() {
            if !text.isEmpty { events.append("teks \(text)") }
            text = ""
        }
        func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
            pointer.map { String(cString: $0) } ?? ""
        }
        var next = first
        while let node = next {
            next = node.pointee.next
            switch node.pointee.type {
            case XML_ELEMENT_NODE:
                flush()
                let name = string(node.pointee.name)
                var values: [String] = []
                var attribute = node.pointee.properties
                while let found = attribute {
                    attribute = found.pointee.next
                    values.append("\(string(found.pointee.name))=\(string(found.pointee.children?.pointee.content))")
                }
                events.append("buka \(name) \(values.sorted().joined(separator: " "))")
                walk(node.pointee.children, &events)
                events.append("tutup \(name)")
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: text += string(node.pointee.content)
            default: continue
            }
        }
        flush()
    }

    static let seeds = [
        ExcelFixture.worksheet(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a&amp;b&#x41; </t></is></c><c/></row>"
        ),
        "<a xmlns='u' xmlns:p=\"v\"><p:b p:c='1' d=\"&lt;x&gt; &#10;y\tz\"/><!-- k --><?pi isi?><![CDATA[<&>]]>\r\nteks\r</a>",
        OpenDocumentFixture.content(tables: "<table:table table:name=\"é\"><table:table-row/></table:table>"),
    ]

    @Test("Dokumen utuh", arguments: seeds)
    func whole(text: String) throws {
        #expect(try ours(Array(text.utf8)) == theirs(Array(text.utf8)))
    }

    @Test("Dokumen yang melintasi banyak potongan masukan", arguments: seeds)
    func long(text: String) throws {
        let content = text.replacing(/<\?.*?\?>/, with: "").trimmingPrefix(while: \.isWhitespace)
        let bytes = Array("<akar>\(String(repeating: String(content), count: 3000))</akar>".utf8)
        #expect(bytes.count > 3 * 64 << 10)
        let (found, expected) = (try ours(bytes), try #require(theirs(bytes)))
        #expect(found.count == expected.count)
        let different = zip(found, expected).first { $0 != $1 }
        #expect(different == nil)
    }

    @Test("UTF-16 dengan tanda urutan byte")
    func wide() throws {
        let text = "\u{FEFF}<a b=\"é\">" + String(repeating: "d😀", count: 20_000) + "</a>"
        #expect(try ours(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == ours(Array(text.utf8)))
        #expect(try ours(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == ours(Array(text.utf8)))
    }

    @Test("Kesalahan baru berlaku sesudah semua tanda yang mendahuluinya")
    func order() throws {
        let file = try ZipFixture.file([("a.xml", "<a><b/>&luar;</a>")])
        let archive = try ZipArchive(path: file.path, name: "a.zip", limits: .default)
        var reader = try XMLReader(try archive.open("a.xml"))
        var names: [String] = []
        var failure: TableReadingError?
        do throws(TableReadingError) {
            while try reader.next() == .start { names.append(reader.name) }
            _ = try reader.next()
        } catch {
            failure = error
        }
        #expect(names == ["a", "b"])
        #expect(failure == .damagedPart(file: "a.zip", part: "a.xml", .malformedXML))
    }

    @Test("Huruf yang ditulis sebagai rujukan dibedakan dari huruf biasa")
    func references() throws {
        final class Letters: XMLSink {
            var referenced: [UInt8] = []
            var plain: [UInt8] = []

            override func add(_ text: UnsafeBufferPointer<UInt8>, isReference: Bool, depth: Int) {
                if isReference { referenced += text } else { plain += text }
            }
        }
        let letters = Letters()
        let lane = try #require(XMLLane(limits: .default, sink: letters))
        Array("<a> &#10;é;\r\n;&#32;</a>".utf8).withUnsafeBytes { lane.parser.parse($0, isLast: true) }
        #expect(lane.parser.failure == nil)
        #expect(letters.referenced == [0x0A, 0x20])
        #expect(String(decoding: letters.plain, as: UTF8.self) == " é;\n;")
    }

    @Test(
        "Yang sah bagi pengurai tanpa ruang nama, tetapi bukan bagi kita",
        arguments: ["<p:a/>", "<a p:b=\"1\"/>", "<a xmlns:p=\"\"/>", "<a:b:c xmlns:a=\"u\"/>"])
    func namespaces(text: String) throws {
        #expect(throws: TableReadingError.damagedPart(file: "a.zip", part: "a.xml", .malformedXML)) {
            try ours(Array(text.utf8))
        }
    }

    @Test("Ruang nama yang bukan URI sah hanya nama")
    func oddNamespace() throws {
        #expect(try ours(Array("<a xmlns=\"dua kata\"/>".utf8)) == ["buka a ", "tutup a"])
    }

    @Test("Entitas buatan DTD tidak pernah dikenal, DTD-nya sendiri ditolak")
    func documentType() throws {
        for text in [
            "<!DOCTYPE a [<!ENTITY b \"ha\">]><a>&b;</a>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
            "<!DOCTYPE a><a/>",
        ] {
            #expect(throws: TableReadingError.damagedPart(file: "a.zip", part: "a.xml", .documentType)) {
                try ours(Array(text.utf8))
            }
        }
    }

    @Test(
        "Dokumen yang diubah sembarang: diterima kita berarti diterima libxml2 dengan isi sama",
        arguments: 0..<12)
    func mutated(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var accepted = 0
        for _ in 0..<150 {
            var bytes = Array(Self.seeds[Int.random(in: 0..<3, using: &generator)].utf8)
            for _ in 0...Int.random(in: 0...2, using: &generator) { Self.mutate(&bytes, using: &generator) }
            guard let events = try? ours(bytes) else { continue }
            accepted += 1
            #expect(events == theirs(bytes), "\(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(accepted > 0)
    }

    static func mutate(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
        let special = Array("<>/&;\"'= \r\n!?-[]x1:#é".utf8)
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = special[Int.random(in: 0..<special.count, using: &generator)]
        case 1: bytes.insert(special[Int.random(in: 0..<special.count, using: &generator)], at: place)
        case 2: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[place..<min(place + 30, bytes.count)], at: place)
        }
    }
}
