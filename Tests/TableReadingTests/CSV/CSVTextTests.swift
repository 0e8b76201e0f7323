import TableReading
import Testing
import SeededRandom

@Suite("CSV: menulis, dan membaca kembali")
struct CSVTextTests {
    @Test("Hanya sel yang perlu yang dikutip")
    func quoting() {
        var csv = CSVText(separator: .semicolon, lineEnd: .carriageReturnLineFeed)
        csv.append(row: ["Program", "Pagu", "Ket; erangan", "ha \"ha\""])
        csv.append(row: ["dua\nbaris", "=1+1", "", "a,b"])
        csv.append(row: [])
        csv.append(row: [""])
        #expect(
            csv.text
                == "Program;Pagu;\"Ket; erangan\";\"ha \"\"ha\"\"\"\r\n\"dua\nbaris\";=1+1;;a,b\r\n\r\n\"\"\r\n"
        )
    }

    @Test("Kode menjadi rumus teks, yang terlalu panjang diberi apostrof, dan teks seperti rumus dijaga")
    func codes() {
        let long = String(repeating: "7", count: 256)
        var csv = CSVText(separator: .semicolon, guardsFormulas: true)
        csv.append(cells: [.code("1.02"), .text("1.02"), .code(""), .code("a\"b"), .code("=A1"), .text("=A1"), .code(long)])
        csv.append(cells: [.code(String(long.dropLast()))])
        #expect(
            csv.text == """
                "=""1.02""\";1.02;;"=""a""\""b""\";"=""=A1""\";'=A1;"'\(long)"
                "=""\(long.dropLast())""\"

                """)
        #expect(csv.guardedCells == 2)
    }

    @Test(
        "Sel pertama yang menyerupai sep= atau tanda urutan byte tidak hilang",
        arguments: ["sep=;", "\u{FEFF}a"])
    func lookalikes(cell: String) throws {
        var csv = CSVText()
        csv.append(row: [cell])
        csv.append(row: ["a", "b"])
        #expect(try readCSV(csv.text, separator: .comma).contents.rows == [[cell], ["a", "b"]])
    }

    static let separators: [CSVDialect.Separator] = [.comma, .semicolon, .tab, .pipe, .colon]

    @Test("Tabel acak kembali utuh dalam semua dialek", arguments: 0..<20)
    func roundTrip(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for separator in Self.separators {
            for lineEnd in CSVDialect.LineEnd.allCases {
                for encoding in TextEncoding.allCases {
                    let rows = Self.table(using: &generator)
                    var csv = CSVText(separator: separator, lineEnd: lineEnd)
                    for row in rows { csv.append(row: row) }
                    let result = try readCSV(encoding.bytes(of: csv.text), separator: separator)
                    #expect(result.contents.rows == rows, "\(encoding) \(lineEnd) \(csv.text)")
                }
            }
        }
    }

    @Test("Tabel acak yang setiap selnya dikutip kembali utuh", arguments: 0..<20)
    func fullyQuoted(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for separator in Self.separators {
            for lineEnd in CSVDialect.LineEnd.allCases {
                let rows = Self.table(using: &generator)
                let mark = String(Unicode.Scalar(separator.byte))
                let lines = rows.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: mark) }
                let text = lines.map { $0 + lineEnd.rawValue }.joined()
                #expect(try readCSV(text, separator: separator).contents.rows == rows, "\(lineEnd) \(text)")
            }
        }
    }

    @Test("Tabel anggaran acak dikenali dialeknya sendiri", arguments: 0..<20)
    func recognised(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for separator in [CSVDialect.Separator.comma, .semicolon, .tab, .pipe] {
            let rows = Self.budget(using: &generator)
            var csv = CSVText(separator: separator, lineEnd: .carriageReturnLineFeed)
            for row in rows { csv.append(row: row) }
            let result = try readCSV(csv.text)
            #expect(result.dialect.separator == separator)
            #expect(result.contents.rows == rows)
        }
    }

    static func table(using generator: inout SeededGenerator) -> [[String]] {
        // "é€€" tanpa spasi adalah satu aksara Han bila byte Windows-1252-nya dibaca sebagai UTF-8.
        let pieces = [
            "a", "1", ",", ";", "\t", "|", ":", "\"", "\n", "\r\n", "\r", " ", "é", "€ ", "sep=", "12345678",
        ]
        return (0..<Int.random(in: 1...6, using: &generator)).map { _ in
            (0..<Int.random(in: 0...5, using: &generator)).map { _ in
                (0..<Int.random(in: 0...4, using: &generator))
                    .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
            }
        }
    }

    static func budget(using generator: inout SeededGenerator) -> [[String]] {
        let titles = [[], [["RINCIAN BELANJA, TAHUN 2024"]], [["Dinas X; Babel"], []]][
            Int.random(in: 0..<3, using: &generator)]
        let lines = (1...Int.random(in: 4...40, using: &generator)).map { number in
            [
                "3.30.0\(number)", ["Program A", "Program B, C", "Program \"D\"; E"][number % 3],
                "\(Int.random(in: 1...999, using: &generator)).000.000,50",
                "\(Int.random(in: 1...99, using: &generator)),\(Int.random(in: 10...99, using: &generator))",
            ]
        }
        return titles + [["Kode", "Program", "Pagu (Rp)", "%"]] + lines
    }
}
