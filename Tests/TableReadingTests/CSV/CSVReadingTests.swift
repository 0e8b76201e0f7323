import Testing

@testable import TableReading

@Suite("CSV: sel dan baris")
struct CSVReadingTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        var rows: [[String]]

        init(_ name: String, _ text: String, _ rows: [[String]]) {
            testDescription = name
            self.text = text
            self.rows = rows
        }
    }

    static let examples = [
        Example("koma", "Kode,Pagu\n3.30.02,1000\n", [["Kode", "Pagu"], ["3.30.02", "1000"]]),
        Example(
            "titik koma dengan koma desimal", "Kode;%\n3.30.02;28,57\n",
            [["Kode", "%"], ["3.30.02", "28,57"]]),
        Example("tanpa akhir baris terakhir", "a,b\n1,2", [["a", "b"], ["1", "2"]]),
        Example("CRLF", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        Example("CR saja", "a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
        Example(
            "akhir baris campuran", "a,b\r\n1,2\n3,4\r5,6",
            [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
        Example("pemisah di dalam kutip", "a,b\n\"Siltap, Desa\",2", [["a", "b"], ["Siltap, Desa", "2"]]),
        Example("kutip ganda", "a,b\n\"ha \"\"ha\"\" ha\",\"\"\"\"", [["a", "b"], ["ha \"ha\" ha", "\""]]),
        Example(
            "ganti baris di dalam kutip", "a,b\n\"satu\r\ndua\n\",2", [["a", "b"], ["satu\r\ndua\n", "2"]]),
        Example("sel kutip kosong", "a,b\n\"\",\"\"", [["a", "b"], ["", ""]]),
        Example(
            "kutip di tengah sel adalah huruf", "a,b\n5\" pipa,6 \"x\"",
            [["a", "b"], ["5\" pipa", "6 \"x\""]]),
        Example("kutip sesudah spasi adalah huruf", "a,b\n1, \"x\"", [["a", "b"], ["1", " \"x\""]]),
        Example(
            "teks sesudah kutip penutup tetap ada", "a,b\n\"x\"y,\"p\" \"q\"",
            [["a", "b"], ["xy", "p \"q\""]]),
        Example("spasi dijaga", "a,b\n 1 ,  ", [["a", "b"], [" 1 ", "  "]]),
        Example(
            "baris pendek dan panjang", "a,b,c\n1\n1,2,3,4", [["a", "b", "c"], ["1"], ["1", "2", "3", "4"]]),
        Example("pemisah di akhir baris", "a,b,\n,,\n", [["a", "b", ""], ["", "", ""]]),
        Example("baris kosong", "a,b\n\n1,2\n\n", [["a", "b"], [], ["1", "2"], []]),
        Example("baris kosong di awal", "\r\n\r\na,b\r\n", [[], [], ["a", "b"]]),
        Example("satu sel saja", "Program", [["Program"]]),
        Example("emoji dan aksara lain", "a,b\n🏛️,日本", [["a", "b"], ["🏛️", "日本"]]),
        Example("baris sep", "sep=;\na,5;b\n1,5;2\n", [["a,5", "b"], ["1,5", "2"]]),
        Example("baris sep CRLF", "SEP=|\r\na|b\r\n", [["a", "b"]]),
        Example(
            "sep di dalam kutip adalah isi", "\"sep=;\"\na,b\nc,d\n", [["sep=;"], ["a", "b"], ["c", "d"]]),
    ]

    @Test("Tabel dibaca apa adanya", arguments: examples)
    func reading(_ example: Example) throws {
        #expect(try readCSV(example.text).contents.rows == example.rows)
    }

    @Test("Potongan sekecil apa pun memberi baris yang sama", arguments: examples, [1, 2, 3, 7])
    func pieces(_ example: Example, size: Int) throws {
        let file = try TemporaryFile(example.text)
        let table = try CSVTable(path: file.path, name: "pagu.csv")
        let skipped =
            table.dialect.declaresSeparator ? example.text.utf8.count - bodyOfSep(example.text).count : 0
        let bytes = Array(example.text.utf8.dropFirst(skipped))

        var scanner = CSVScanner(separator: table.dialect.separator, firstLine: 1, limits: .default)
        var rows: [[String]] = []
        var row = TableRow()
        func keep() {
            rows.append((0..<row.count).map { row.text(at: $0) })
            row.clear()
        }
        for start in stride(from: 0, to: bytes.count, by: size) {
            let piece = Array(bytes[start..<min(start + size, bytes.count)])
            try piece.withUnsafeBufferPointer {
                var position = 0
                while try scanner.scan($0, from: &position, into: &row) { keep() }
            }
        }
        if try scanner.finish(into: &row) { keep() }
        #expect(rows == example.rows)
    }

    private func bodyOfSep(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        return Array(bytes.dropFirst(bytes[5] == carriageReturn ? 7 : 6))
    }

    @Test("Nomor baris mengikuti lembar kerja, baris teks mengikuti berkas")
    func numbers() throws {
        let contents = try readCSV("sep=;\na;b\n\"x\r\ny\";2\n\n3;\"4\n\n5\"\n6;7\n").contents
        #expect(contents.rows == [["a", "b"], ["x\r\ny", "2"], [], ["3", "4\n\n5"], ["6", "7"]])
        #expect(contents.numbers == [1, 2, 3, 4, 5])
        #expect(contents.lines == [2, 3, 5, 6, 9])
    }

    @Test("Kolom dengan teks sesudah kutip penutup ditandai")
    func brokenQuote() throws {
        let file = try TemporaryFile("a,b,c\n1,\"x\"y,\"z\"z\n1,\"x\",z\n")
        let table = try CSVTable(path: file.path, name: "pagu.csv")
        var row = TableRow()
        var columns: [Int?] = []
        while try table.readRow(into: &row) { columns.append(row.brokenQuoteColumn) }
        #expect(columns == [nil, 1, nil])
    }

    @Test("Setelah tabel habis, baris kosong dan jawabannya tetap false")
    func exhausted() throws {
        let file = try TemporaryFile("a,b\n")
        let table = try CSVTable(path: file.path, name: "pagu.csv")
        var row = TableRow()
        #expect(try table.readRow(into: &row))
        #expect(try !table.readRow(into: &row))
        #expect(row.count == 0)
        #expect(try !table.readRow(into: &row))
    }

    @Test("Potongan berkas besar tidak terlihat di hasil", arguments: 0..<12)
    func chunkBoundary(shift: Int) throws {
        let padding = String(repeating: "x", count: 1000)
        let text =
            String(repeating: "y", count: shift) + "\n"
            + String(repeating: "\(padding),\"a\"\"é;\r\n\",z\r\n", count: 600)
        let contents = try readCSV(text, separator: .comma).contents
        #expect(contents.rows.count == 601)
        #expect(contents.rows.dropFirst().allSatisfy { $0 == [padding, "a\"é;\r\n", "z"] })
        #expect(contents.lines.last == 1200)
    }
}
