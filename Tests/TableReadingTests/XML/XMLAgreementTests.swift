import CLibXML
import Testing

@testable import TableReading

/// libxml2 adalah pembanding: apa pun yang diterima pembaca kita harus diterima libxml2 juga, dengan elemen,
/// atribut, dan teks yang sama.
@Suite("XML: pembaca cepat sepakat dengan libxml2")
struct XMLAgreementTests {
    private func ours(_ bytes: [UInt8]) throws -> [String] {
        let file = try ZipFixture.file([(name: "a.xml", bytes: bytes)])
        let archive = try ZipArchive(path: file.path, name: "a.zip", limits: .default)
        var scanner = try XMLScanner(try archive.open("a.xml"))
        var events: [String] = []
        var text: [UInt8] = []
        func flush() {
            if !text.isEmpty { events.append("teks \(String(decoding: text, as: UTF8.self))") }
            text = []
        }
        while true {
            switch try scanner.next() {
            case .start:
                flush()
                var values: [String] = []
                for index in 0..<scanner.attributes.count {
                    let attribute = scanner.attributes[index]
                    let name = scanner.string(attribute.name)
                    let prefix = scanner.string(attribute.prefix)
                    if name == "xmlns" || prefix == "xmlns" { continue }
                    values.append("\(name)=\(scanner.string(attribute))")
                }
                events.append(
                    "buka \(scanner.string(scanner.name)) \(values.sorted().joined(separator: " "))")
            case .text: try scanner.appendText(to: &text)
            case .end:
                flush()
                events.append("tutup \(scanner.string(scanner.name))")
            case .finished: return events
            }
        }
    }

    private func theirs(_ bytes: [UInt8]) -> [String]? {
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let reader = bytes.withUnsafeBytes {
            xmlReaderForMemory(
                $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil, Int32(options)
            )
        }
        guard let reader else { return nil }
        defer { xmlFreeTextReader(reader) }
        var events: [String] = []
        var text = ""
        func flush() {
            if !text.isEmpty { events.append("teks \(text)") }
            text = ""
        }
        func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
            pointer.map { String(cString: $0) } ?? ""
        }
        while true {
            let status = xmlTextReaderRead(reader)
            guard status >= 0 else { return nil }
            guard status == 1 else { return events }
            let name = string(xmlTextReaderConstLocalName(reader))
            switch xmlTextReaderNodeType(reader) {
            case 1:
                flush()
                let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
                var values: [String] = []
                while xmlTextReaderMoveToNextAttribute(reader) == 1 {
                    if xmlTextReaderIsNamespaceDecl(reader) == 1 { continue }
                    values.append(
                        "\(string(xmlTextReaderConstLocalName(reader)))=\(string(xmlTextReaderConstValue(reader)))"
                    )
                }
                events.append("buka \(name) \(values.sorted().joined(separator: " "))")
                if isEmpty { events.append("tutup \(name)") }
            case 15:
                flush()
                events.append("tutup \(name)")
            case 3, 4, 13, 14: text += string(xmlTextReaderConstValue(reader))
            case 10: return nil
            default: continue
            }
        }
    }

    static let seeds = [
        ExcelFixture.worksheet(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a&amp;b&#x41; </t></is></c><c/></row>"
        ),
        "<a xmlns='u' xmlns:p=\"v\"><p:b p:c='1' d=\"&lt;x&gt; &#10;y\tz\"/><!-- k --><?pi isi?><![CDATA[<&>]]>\r\nteks\r</a>",
        OpenDocumentFixture.content(tables: "<table:table table:name=\"é\"><table:table-row/></table:table>"),
    ]

    /// Tanpa deklarasi, komentar, dan petunjuk pengolahan: isinya tidak dibaca siapa pun, dan di sana
    /// pembaca kita lebih longgar daripada libxml2.
    static let mutationSeeds = seeds.map {
        $0.replacing(/<\?.*?\?>/, with: "").replacing(/<!--.*?-->/, with: "")
            .trimmingPrefix(while: \.isWhitespace)
    }

    @Test("Dokumen utuh", arguments: seeds)
    func whole(text: String) throws {
        #expect(try ours(Array(text.utf8)) == theirs(Array(text.utf8)))
    }

    @Test(
        "Dokumen yang diubah sembarang: diterima kita berarti diterima libxml2 dengan isi sama",
        arguments: 0..<12)
    func mutated(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var accepted = 0
        for _ in 0..<150 {
            var bytes = Array(Self.mutationSeeds[Int.random(in: 0..<3, using: &generator)].utf8)
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
