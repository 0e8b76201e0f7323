import Diagnostics
import TableReading
import Testing

@Suite("Buku kerja: penolakan menyebut berkas dan sebab")
struct WorkbookRefusalTests {
    private func refusal(of file: TemporaryFile, limits: ReadingLimits = .default) throws -> TableReadingError {
        try #require(throws: TableReadingError.self) {
            let file = try TableFile.open(path: file.path, name: "pagu.xlsx", limits: limits)
            for index in file.sheets.indices {
                _ = try filledCells(of: file.table(at: index))
                _ = try file.table(at: index).mergedRanges()
            }
        }
    }

    struct Signature: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]
        var id: String

        init(_ name: String, _ bytes: some Sequence<UInt8>, _ id: String) {
            testDescription = name
            self.bytes = Array(bytes)
            self.id = id
        }
    }

    /// Wadah OLE: kepala 512 byte, lalu entri folder 128 byte.
    static func compound(_ name: String) -> [UInt8] {
        let wide = Array(name.utf8.map { [$0, 0] }.joined()) + [0, 0]
        let entry = wide + [UInt8](repeating: 0, count: 64 - wide.count) + [UInt8(wide.count)]
        return [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
            + [UInt8](repeating: 0, count: 128) + entry + [UInt8](repeating: 0, count: 128 - entry.count)
    }

    static let signatures = [
        Signature(
            "buku kerja berkata sandi", compound("EncryptedPackage"),
            "pagu.xlsx: berkas ini dikunci dengan kata sandi. Buka di aplikasinya, hapus kata sandinya, lalu simpan."
        ),
        Signature(
            ".xls", compound("Workbook"),
            "pagu.xlsx: ini buku kerja Excel 97-2003 (.xls). Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx."
        ),
        Signature(
            ".xls Excel 5", compound("Book"),
            "pagu.xlsx: ini buku kerja Excel 97-2003 (.xls). Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx."
        ),
        Signature(
            ".doc", compound("WordDocument"),
            "pagu.xlsx: ini dokumen Word 97-2003 (.doc). Buka di Word atau LibreOffice, lalu simpan ulang sebagai .docx."
        ),
        Signature(
            "halaman HTML bernama .xls", "\n <HTML><table>".utf8,
            "pagu.xlsx: ini halaman web, walaupun mungkin bernama .xls. Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx."
        ),
        Signature(
            "Excel 2003 XML", "<?xml version=\"1.0\"?><Workbook>".utf8,
            "pagu.xlsx: ini berkas XML, bukan buku kerja. Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx."
        ),
        Signature(
            "PDF", "%PDF-1.7".utf8,
            "pagu.xlsx: ini berkas PDF. Minta tabel aslinya sebagai .xlsx, .ods, .docx, atau .csv."),
        Signature(
            "JPEG", [0xFF, 0xD8, 0xFF, 0xE0],
            "pagu.xlsx: ini gambar. Minta tabel aslinya sebagai .xlsx, .ods, .docx, atau .csv."),
        Signature(
            "gzip", [0x1F, 0x8B, 0x08],
            "pagu.xlsx: ini arsip tanpa buku kerja atau dokumen di dalamnya. Mekarkan arsipnya dan sebutkan berkas tabelnya."
        ),
        Signature("kosong", [], "pagu.xlsx: berkas ini kosong. Simpan ulang tabel dari aplikasi asalnya."),
        Signature(
            "arsip kosong", [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18),
            "pagu.xlsx: arsip ini tidak berisi apa pun. Salin atau unduh ulang berkasnya, atau simpan ulang dari aplikasi asalnya."
        ),
        Signature(
            "arsip terpotong", [0x50, 0x4B, 0x03, 0x04, 0x14],
            "pagu.xlsx: arsip berkas ini terpotong atau rusak. Salin atau unduh ulang berkasnya, atau simpan ulang dari aplikasi asalnya."
        ),
    ]

    @Test("Jenis berkas dikenali dari isinya", arguments: signatures)
    func signature(_ example: Signature) throws {
        let error = try refusal(of: TemporaryFile(example.bytes))
        #expect(error.explanation.text(in: .indonesian) == example.id)
    }

    struct Damage: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var part: String
        var text: String?
        var expected: TableReadingError

        init(_ name: String, _ part: String, _ text: String?, _ expected: TableReadingError) {
            testDescription = name
            self.part = part
            self.text = text
            self.expected = expected
        }

        static func sheet(_ name: String, _ text: String, _ damage: PartDamage) -> Damage {
            Damage(
                name, "xl/worksheets/sheet1.xml", text,
                .damagedPart(file: "pagu.xlsx", part: "xl/worksheets/sheet1.xml", damage))
        }

        static func rows(_ name: String, _ rows: String, _ damage: PartDamage) -> Damage {
            sheet(name, ExcelFixture.worksheet(rows), damage)
        }
    }

    static let bomb = """
        <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
        """

    static let damages: [Damage] = [
        .sheet("DTD di lembar", bomb + "<worksheet/>", .documentType),
        Damage(
            "DTD di teks bersama", "xl/sharedStrings.xml", bomb + "<sst/>",
            .damagedPart(file: "pagu.xlsx", part: "xl/sharedstrings.xml", .documentType)),
        Damage(
            "DTD di daftar lembar", "xl/workbook.xml", bomb + "<workbook/>",
            .damagedPart(file: "pagu.xlsx", part: "xl/workbook.xml", .documentType)),
        .sheet("lembar terpotong", "<worksheet><sheetData><row><c><v>1</v>", .malformedXML),
        .sheet("penutup tidak cocok", "<worksheet><sheetData></worksheet>", .malformedXML),
        .sheet("dua akar", "<worksheet/><worksheet/>", .malformedXML),
        .sheet("teks di luar akar", "x<worksheet/>", .malformedXML),
        .sheet("kosong", "", .malformedXML),
        .rows(
            "entitas tak dikenal", "<row><c t=\"inlineStr\"><is><t>&luar;</t></is></c></row>", .malformedXML),
        .rows(
            "rujukan ke huruf terlarang", "<row><c t=\"inlineStr\"><is><t>&#0;</t></is></c></row>",
            .malformedXML),
        .rows("atribut tanpa kutip", "<row r=1/>", .malformedXML),
        .rows("atribut berdempetan", "<row r=\"1\"s=\"1\"/>", .malformedXML),
        .sheet("byte NUL", "<worksheet>\0</worksheet>", .invalidCharacter),
        .sheet(
            "pengodean asing", "<?xml version=\"1.0\" encoding=\"EBCDIC\"?><worksheet/>", .unknownEncoding),
        .sheet("bukan lembar", "<html/>", .unexpectedContent),
        .rows("baris mundur", "<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"/>", .rowOrder(row: 2)),
        .rows("nomor baris bukan angka", "<row r=\"dua\"/>", .unexpectedContent),
        .rows("jenis sel tak dikenal", "<row><c t=\"z\"><v>1</v></c></row>", .unexpectedContent),
        .rows("alamat tak sah", "<row><c r=\"12\"><v>1</v></c></row>", .unexpectedContent),
        .rows(
            "dua isi di satu sel", "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
            .duplicateCell(row: 1, column: 1)),
        .rows(
            "teks bersama tidak ada", "<row r=\"3\"><c r=\"AB3\" t=\"s\"><v>7</v></c></row>",
            .missingString(row: 3, column: 28)),
        Damage(
            "lembar hilang", "xl/worksheets/sheet1.xml", nil,
            .damagedArchive(file: "pagu.xlsx", .missingPart("xl/worksheets/sheet1.xml"))),
        Damage(
            "arsip tanpa buku kerja", "xl/workbook.xml", nil,
            .unsupportedFormat(file: "pagu.xlsx", .otherArchive)),
        Damage(
            "dokumen Word", "xl/workbook.xml", "<document/>",
            .unsupportedFormat(file: "pagu.xlsx", .otherArchive)),
    ]

    @Test("Bagian yang rusak", arguments: damages)
    func damage(_ example: Damage) throws {
        var fixture = ExcelFixture(rows: "<row><c><v>1</v></c></row>")
        fixture.parts[example.part] = example.text
        #expect(try refusal(of: fixture.file()) == example.expected)
    }

    @Test("Setiap penolakan punya kalimat dalam kedua bahasa")
    func sentences() {
        let part: [PartDamage] = [
            .malformedXML, .documentType, .unknownEncoding, .invalidCharacter, .unexpectedContent,
            .rowOrder(row: 12_000), .duplicateCell(row: 3, column: 28), .missingString(row: 3, column: 1),
        ]
        let archive: [ArchiveDamage] = [
            .unreadable, .noParts, .missingPart("a"), .duplicatePart("a"), .damagedPart("a"),
            .unknownCompression("a"),
        ]
        let errors =
            part.map { TableReadingError.damagedPart(file: "p", part: "a", $0) }
            + archive.map { .damagedArchive(file: "p", $0) }
            + UnsupportedFormat.allCases.map { .unsupportedFormat(file: "p", $0) }
            + ReadingLimit.allCases.map {
                .limitExceeded($0, maximum: 1000, at: SourceLocation(file: "p", sheet: "S"))
            }
            + [.encrypted(file: "p"), .noSuchSheet(file: "p", number: 3)]
        let id = errors.map { $0.explanation.text(in: .indonesian) }
        let en = errors.map { $0.explanation.text(in: .english) }
        #expect(Set(id).count >= errors.count - 1)
        #expect(Set(en).count >= errors.count - 1)
        #expect(
            zip(id, en).allSatisfy {
                $0 != $1 && $0.hasPrefix("p") && $1.hasPrefix("p") && $0.hasSuffix(".") && $1.hasSuffix(".")
            })
        #expect(id[6] == "p, bagian \"a\": sel AB3 punya dua isi. Simpan ulang dari aplikasi asalnya.")
        #expect(en[6] == "p, part \"a\": cell AB3 has two contents. Save it again from its application.")
        #expect(
            id[5]
                == "p, bagian \"a\": baris 12000 mundur atau berulang. Simpan ulang dari aplikasi asalnya."
        )
        #expect(id.last == "p: tidak ada lembar atau tabel nomor 3. Pilih yang ada di berkas ini.")
    }

    @Test("Arsip dengan bagian terenkripsi")
    func encryptedParts() throws {
        let parts = ExcelFixture(rows: "").parts.map { ($0.key, $0.value) }
        #expect(try refusal(of: ZipFixture.file(parts, password: "rahasia")) == .encrypted(file: "pagu.xlsx"))
    }

    @Test("Dua bagian yang namanya hanya beda huruf besar")
    func duplicateParts() throws {
        var fixture = ExcelFixture(rows: "")
        fixture.parts["XL/workbook.xml"] = "<workbook/>"
        #expect(
            try refusal(of: fixture.file())
                == .damagedArchive(file: "pagu.xlsx", .duplicatePart("xl/workbook.xml")))
    }

    @Test("Nomor lembar yang tidak ada")
    func noSuchSheet() throws {
        let file = try ExcelFixture().open()
        #expect(throws: TableReadingError.noSuchSheet(file: "pagu.xlsx", number: 2)) { try file.table(at: 1) }
    }
}
