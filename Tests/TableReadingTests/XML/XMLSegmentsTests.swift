import Diagnostics
import Foundation
import SeededRandom
import Testing

@testable import TableReading

/// Acuannya selalu satu pengurai yang membaca seluruh bagian: tanda, urutan, dan kesalahannya harus sama.
@Suite("XML: beberapa jalur memberi tanda yang sama dengan satu pengurai")
struct XMLSegmentsTests {
    /// Potong kecil, supaya dokumen kecil pun melewati semua jalur.
    private static func mark(_ size: Int, closing: StaticString = "</row>") -> XMLMark {
        XMLMark(opening: "<row", closing: closing, chunkSize: size, smallSize: size)
    }

    private static func sheet(_ rows: Int, head: String = "", tail: String = "", insert: (at: Int, text: String)? = nil) -> [UInt8] {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"u\" xmlns:p=\"v\">\(head)<sheetData>"
        for row in 1...rows {
            if let insert, insert.at == row { text += insert.text }
            text += "<row r=\"\(row)\"><c r=\"A\(row)\" p:s=\"1\"><v>\(row * 7)</v></c>\r\n <c t='s'>é&amp;&#10;</c></row>"
        }
        return Array((text + "</sheetData>\(tail)</worksheet>").utf8)
    }

    private func expectSame(_ bytes: [UInt8], limits: ReadingLimits = .default, sizes: [Int] = [64, 100, 333, 1000]) throws {
        let expected = try XMLTranscript(of: bytes, limits: limits)
        for size in sizes {
            let found = try XMLTranscript(of: bytes, splitAt: Self.mark(size), limits: limits)
            #expect(found.failure == expected.failure, "potong \(size)")
            #expect(found.events.count == expected.events.count, "potong \(size)")
            let different = zip(found.events, expected.events).first { $0 != $1 }
            #expect(different == nil, "potong \(size)")
        }
    }

    struct Form: CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]

        init(_ name: String, _ bytes: [UInt8]) {
            testDescription = name
            self.bytes = bytes
        }
    }

    static let forms = [
        Form("biasa", sheet(200)),
        Form("dirapikan dengan ganti baris", Array(String(decoding: sheet(100), as: UTF8.self).replacing("><", with: ">\n  <").utf8)),
        Form("komentar di kepala", sheet(100, head: "<!-- <row> -->")),
        Form("tanda potong di komentar", sheet(100, insert: (50, "<!-- </row> -->"))),
        Form("tanda potong di banyak komentar", sheet(100, insert: (50, String(repeating: "<!--</row><row>-->", count: 90)))),
        Form("tanda potong di CDATA", sheet(100, insert: (50, "<row><![CDATA[</row><row>]]></row>"))),
        Form(
            "tanda potong di CDATA panjang",
            sheet(100, insert: (50, "<row><![CDATA[\(String(repeating: "</row><row>", count: 300))]]></row>"))),
        Form("tanda potong di petunjuk pengolah", sheet(100, insert: (50, "<?p </row><row> ?>"))),
        Form("tanda potong di atribut (bukan XML sah)", sheet(100, insert: (50, "<row a=\"</row>\"/>"))),
        Form("baris di dalam baris", sheet(100, insert: (50, "<row>\(String(repeating: "<row><c/></row>", count: 80))</row>"))),
        Form("baris yang tidak ditutup", sheet(100, insert: (50, "<row>"))),
        Form("penutup tanpa pembuka", sheet(100, insert: (50, "</row>"))),
        Form("ruang ditutup lalu dibuka lagi", sheet(100, insert: (50, "</sheetData><sheetData>"))),
        Form(
            "awalan yang berganti arti di ruang lain",
            sheet(60, tail: "<p:x xmlns:p=\"w\">\(String(repeating: "<row><p:c p:d=\"1\"/></row>", count: 90))</p:x>")),
        Form("awalan yang tidak dikenal", sheet(100, insert: (70, "<row><z:c/></row>"))),
        Form("entitas yang tidak dikenal", sheet(100, insert: (70, "<row>&luar;</row>"))),
        Form("huruf terlarang", sheet(100, insert: (70, "<row>\u{1}</row>"))),
        Form("DTD", Array("<!DOCTYPE a><a>\(String(repeating: "<row/>", count: 99))</a>".utf8)),
        Form("baris panjang", sheet(90, insert: (40, "<row>\(String(repeating: "<c>teks</c>", count: 900))</row>"))),
        Form("terpotong", Array(sheet(100).prefix(5000))),
        Form("sisa sesudah akar", sheet(100) + Array("<row></row>".utf8)),
        Form("tanpa baris", sheet(1, tail: String(repeating: "<a/>", count: 500))),
    ]

    @Test("Bentuk biasa dan bentuk yang menipu pemotong", arguments: forms)
    func everyForm(form: Form) throws {
        try expectSame(form.bytes)
    }

    @Test("Potongan benar-benar dibaca beberapa jalur, dan kembali ke satu jalur bila perlu")
    func lanes() throws {
        #expect(try laneCount(Self.sheet(200)) == 4)
        #expect(try laneCount(Self.sheet(1)) == 1)
        #expect(try laneCount(Self.sheet(200, head: "<!-- k -->")) == 1)
    }

    private func laneCount(_ bytes: [UInt8]) throws -> Int {
        let file = try ZipFixture.file([(name: "a.xml", bytes: bytes)])
        let archive = try ZipArchive(path: file.path, name: "a.zip", limits: .default)
        var segments = try XMLSegments(try archive.open("a.xml"), splitAt: Self.mark(300)) { XMLSink() }
        var lanes: Set<ObjectIdentifier> = []
        while try segments.advance() { lanes.insert(ObjectIdentifier(segments.current)) }
        return lanes.count
    }

    @Test("Pengodean lain: dipotong hanya bila tandanya terbaca sebagai byte yang sama")
    func encodings() throws {
        let text = String(decoding: Self.sheet(150), as: UTF8.self)
        let latin = text.replacing("UTF-8", with: "ISO-8859-1").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        try expectSame(latin)
        let wide = "\u{FEFF}" + text.replacing("UTF-8", with: "UTF-16")
        try expectSame(wide.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    }

    @Test("Batas berlaku di jalur mana pun", arguments: [1, 2, 30, 99])
    func limits(row: Int) throws {
        var limits = ReadingLimits.default
        limits.maximumXMLDepth = 6
        limits.maximumXMLTagBytes = 40_000
        let deep = String(repeating: "<d>", count: 9) + String(repeating: "</d>", count: 9)
        let long = "<row a=\"\(String(repeating: "x", count: 90_000))\"/>"
        for insert in ["<row>\(deep)</row>", long] {
            let bytes = Self.sheet(100, insert: (row, insert))
            #expect(try XMLTranscript(of: bytes, limits: limits).failure != nil)
            try expectSame(bytes, limits: limits)
        }
        limits = .default
        limits.maximumPartBytes = 4000
        try expectSame(Self.sheet(200), limits: limits, sizes: [64 << 10])
        let whole = try XMLTranscript(of: Self.sheet(200), splitAt: Self.mark(100), limits: limits)
        #expect(whole.failure == .limitExceeded(.partBytes, maximum: 4000, at: .init(file: "a.zip")))
        #expect(whole.events.contains("buka row r=30"))
    }

    @Test("Arsip rusak: semua tanda sebelum kerusakan datang lebih dahulu", arguments: 0..<8)
    func damagedArchive(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let file = try ZipFixture.file([(name: "a.xml", bytes: Self.sheet(9000))])
        var bytes = try [UInt8](Data(contentsOf: URL(filePath: file.path)))
        bytes[Int.random(in: 2000..<bytes.count - 200, using: &generator)] ^= 0x41
        let path = try TemporaryFile(bytes).path
        let expected = try XMLTranscript(ofFile: path)
        let found = try XMLTranscript(ofFile: path, splitAt: .row)
        #expect(expected.failure != nil)
        #expect(found == expected)
    }

    @Test("Ribuan pembaca yang ditinggalkan di tengah tidak meninggalkan utas")
    func abandoned() throws {
        let file = try ZipFixture.file([(name: "a.xml", bytes: Self.sheet(300))])
        let archive = try ZipArchive(path: file.path, name: "a.zip", limits: .default)
        let before = Self.threadCount
        for round in 0..<3000 {
            var reader = try XMLReader(try archive.open("a.xml"), splitAt: Self.mark(300))
            for _ in 0..<(round % 200) { #expect(try reader.next() != .finished) }
        }
        // Kolam utas sistem boleh menyimpan beberapa; satu utas per pembaca berarti ribuan.
        #expect(Self.threadCount < before + 100)
    }

    /// Banyaknya utas proses ini; 0 bila sistem tidak memberitahukannya lewat `/proc`.
    private static var threadCount: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count) ?? 0
    }

    @Test("Dokumen yang diubah sembarang", arguments: 0..<12)
    func mutated(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let odd = ["<!-- </row> -->", "<![CDATA[</row>]]>", "<row>", "</row>", "</sheetData>", "<?p?>", "<row/>", "&#9;"]
        for _ in 0..<25 {
            var bytes = Self.sheet(40)
            for _ in 0...Int.random(in: 0...1, using: &generator) { XMLReaderTests.mutate(&bytes, using: &generator) }
            if Bool.random(using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes.insert(contentsOf: odd[Int.random(in: 0..<odd.count, using: &generator)].utf8, at: place)
            }
            try expectSame(bytes, sizes: [80, 500])
        }
    }
}
