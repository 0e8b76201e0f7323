import TableReading
import Testing

@Suite("CSV: pemisah dan akhir baris dikenali dari isi")
struct CSVDialectTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var separator: CSVDialect.Separator
        var text: String

        init(_ name: String, _ separator: CSVDialect.Separator, _ text: String) {
            testDescription = name
            self.separator = separator
            self.text = text
        }
    }

    static let examples = [
        Example("koma biasa", .comma, "a,b,c\n1,2,3\n"),
        Example("titik koma biasa", .semicolon, "a;b;c\n1;2;3\n"),
        Example("tab", .tab, "a\tb\n1,5\t2;5\n"),
        Example("garis tegak", .pipe, "a|b|c\n1|2|3\n"),
        Example("titik dua", .colon, "kota:provinsi\nPangkalpinang:Babel\n"),
        Example(
            "tajuk yang lebih panjang dari contohnya", .semicolon,
            (0..<4000).map { "Kolom nomor \($0), tambahan" }.joined(separator: ";") + "\n"
                + (0..<4000).map { "\($0),5" }.joined(separator: ";") + "\n"),
        Example("koma desimal di setiap baris", .semicolon, "Program;Pagu\nA;1,5\nB;2,5\nC;3,5\n"),
        Example("koma desimal tanpa tajuk", .semicolon, "1,5;2,5\n3,5;4,5\n"),
        Example(
            "judul dengan koma di atas tabel titik koma", .semicolon,
            "Dinas Perindustrian, Kab. X\nNo;Program, Kegiatan;Pagu\n1;A;1,5\n2;B;2,5\n3;C;3,5\n"),
        Example(
            "titik koma di dalam teks tabel koma", .comma,
            "No,Program,Pagu\n1,\"A; B\",100\n2,C; D,200\n3,E; F,300\n"),
        Example(
            "titik koma berkutip di setiap baris data tabel koma", .comma,
            "No,Kode,Program,Pagu\n1,101,\"Pembinaan; pengawasan\",1000000\n2,102,\"Pelatihan; magang\",2000000\n"),
        Example(
            "koma berkutip di setiap baris data tabel titik koma", .semicolon,
            "No;Kode;Program;Pagu\n1;101;\"Pembinaan, pengawasan, evaluasi\";1000000\n2;102;\"a, b, c\";2000000\n"),
        Example(
            "garis tegak dan tab berkutip dalam tabel koma", .comma,
            "No,\"a|b\",\"c\td\"\n1,\"e|f\",\"g\th\"\n2,\"i|j\",\"k\tl\"\n"),
        Example(
            "koma dan titik koma berkutip dalam tabel tab", .tab,
            "\"a, b\"\t\"c; d\"\n\"e, f\"\t\"g; h\"\n\"i, j\"\t\"k; l\"\n"),
        Example(
            "kutip ganda di dalam kutip", .comma,
            "No,Program\n1,\"Sentra \"\"A; B\"\"; C\"\n2,\"Sentra \"\"D; E\"\"; F\"\n"),
        Example(
            "kutip tanpa penutup tidak menelan baris sesudahnya", .semicolon,
            "No;Program\nx:\"1;A, B\n2;C\n3;D\n4;\"E, F\"\n5;\"G, H\"\n"),
        Example(
            "titik koma sebagai tanda baca di setiap baris tabel koma", .comma,
            "No,Kode,Program; Kegiatan,Pagu\n1,101,Pembinaan; rapat,1000000\n2,102,Pelatihan; magang,2000000\n"),
        Example(
            "koma sebagai tanda baca di setiap baris tabel titik koma", .semicolon,
            "Dinas, Unit;Pagu\nPerindustrian, RPK;100\nPerdagangan, PK;200\n"),
        Example("spasi sesudah setiap koma pemisah", .comma, "No, Program, Pagu\n1, A, 5\n2, B, 6\n"),
        Example("spasi sesudah setiap titik koma pemisah", .semicolon, "No; Program; Pagu\n1; A; 5,5\n2; B; 6,5\n"),
        Example(
            "titik koma rapat di setiap baris tabel koma yang lebih lebar", .comma,
            "Unit,a;b,Murni,Perubahan\nRPK,c;d,x5,x6\nPK,e;f,x7,x8\n"),
        Example(
            "judul dan kaki yang lebih pendek dari tabel", .comma,
            "Rincian Belanja; Tahun 2024\nDinas X; Kab. Y\n\nNo,Program,Pagu\n1,\"A; B\",100\n2,\"C; D\",200\nDicetak; 2024\n"),
        Example("angka semua", .comma, "1,2,3\n4,5,6\n"),
        Example(
            "koma desimal berkutip dalam tabel koma", .comma,
            "a,b,c\n\"1,7\",\"200.000.000\",\n\"1,8\",\"3\",\n"),
        Example("ganti baris dan koma di dalam kutip", .semicolon, "a;b\n\"x,\ny,\nz,\";2\n\"p,\nq,\";3\n"),
        Example("jam bukan titik dua pemisah", .comma, "Jam,Acara\n08:30,Rapat\n09:30,Makan\n"),
        Example("satu kolom jam", .comma, "08:30\n09:15\n10:45\n"),
        Example("satu kolom koma desimal", .semicolon, "Pagu\n1,5\n2,5\n"),
        Example("satu kolom kata", .comma, "Program\nA\nB\n"),
        Example(
            "banyak judul sebelum tabel", .semicolon, "Laporan\nTahun 2024\n\nDinas\nNo;Nama\n1;A\n2;B\n"),
    ]

    @Test("Pemisah", arguments: examples)
    func separator(_ example: Example) throws {
        #expect(try readCSV(example.text).dialect.separator == example.separator)
    }

    /// Nama berpemisah lain di dalam kutip tidak pernah mengubah pemisah maupun isi selnya.
    @Test("Isi kutip tidak ikut memilih pemisah", arguments: [",", ";", "\t", "|"], [",", ";", "\t", "|", ":", ", ", "; ", "\n"])
    func quotedText(separator: String, mark: String) throws {
        let names = ["Pembinaan\(mark)pengawasan", "Pelatihan\(mark)magang\(mark)kerja", "Promosi\(mark)\(mark)pameran"]
        let rows = [["No", "Program", "Pagu"]] + names.enumerated().map { ["\($0.offset + 1)", $0.element, "\($0.offset)000"] }
        let text = rows.map { "\($0[0])\(separator)\"\($0[1])\"\(separator)\($0[2])\n" }.joined()
        let result = try readCSV(text)
        #expect(result.dialect.separator.byte == separator.utf8.first)
        #expect(result.contents.rows == rows)
    }

    @Test("Pemisah yang diminta pemanggil menang atas isi")
    func requested() throws {
        let result = try readCSV("a,b\n1,2\n", separator: .semicolon)
        #expect(result.contents.rows == [["a,b"], ["1,2"]])
    }

    @Test(
        "Akhir baris pertama di luar kutip",
        arguments: [
            ("a,b\n1,2\r\n", CSVDialect.LineEnd.lineFeed),
            ("a,b\r\n1,2\n", .carriageReturnLineFeed),
            ("a,b\r1,2\r", .carriageReturn),
            ("\"a\nb\",c\r\n", .carriageReturnLineFeed),
        ])
    func lineEnd(text: String, expected: CSVDialect.LineEnd) throws {
        #expect(try readCSV(text).dialect.lineEnd == expected)
    }

    @Test("Baris sep= disebut di dialek")
    func declared() throws {
        let dialect = try readCSV("sep=;\r\na;b\r\n").dialect
        #expect(dialect.declaresSeparator)
        #expect(dialect.separator == .semicolon)
        #expect(dialect.lineEnd == .carriageReturnLineFeed)
        #expect(try !readCSV("a;b\n").dialect.declaresSeparator)
    }

    @Test(
        "Huruf yang tidak dapat menjadi pemisah",
        arguments: [UInt8](["\"", "\n", "\r", "\0", "\u{7F}"].map { UInt8(ascii: $0) }))
    func impossible(byte: UInt8) {
        #expect(CSVDialect.Separator(byte: byte) == nil)
    }
}
