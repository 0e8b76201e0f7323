import Diagnostics
import Foundation
import TableReading
import Testing

@Suite("CSV: penolakan menyebut tempat, sebab, dan jalan keluar")
struct CSVRefusalTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]
        var limits = ReadingLimits.default
        var id: String
        var en: String

        init(
            _ name: String, _ bytes: [UInt8], limits: (inout ReadingLimits) -> Void = { _ in },
            id: String, en: String
        ) {
            testDescription = name
            self.bytes = bytes
            self.id = id
            self.en = en
            limits(&self.limits)
        }
    }

    static let examples = [
        Example(
            "berkas 0 byte", [],
            id: "pagu.csv: berkas ini kosong. Simpan ulang tabel dari aplikasi asalnya.",
            en: "pagu.csv: this file is empty. Save the table again from its application."),
        Example(
            "hanya tanda urutan byte", [0xEF, 0xBB, 0xBF],
            id: "pagu.csv: berkas ini kosong. Simpan ulang tabel dari aplikasi asalnya.",
            en: "pagu.csv: this file is empty. Save the table again from its application."),
        Example(
            "hanya tanda UTF-16", [0xFF, 0xFE],
            id: "pagu.csv: berkas ini kosong. Simpan ulang tabel dari aplikasi asalnya.",
            en: "pagu.csv: this file is empty. Save the table again from its application."),
        Example(
            "kutip tidak ditutup", Array("a;b\n\"x\ny\";\"z\n1;2\n".utf8),
            id: """
                pagu.csv, baris 2, kolom B, baris teks 3: tanda kutip (") dibuka di sini dan tidak ditutup \
                sampai akhir berkas. Berkas mungkin terpotong; simpan ulang, atau tutup kutipnya.
                """,
            en: """
                pagu.csv, row 2, column B, text line 3: a quotation mark (") opens here and is not closed \
                before the end of the file. The file may be cut off; save it again, or close the quotation mark.
                """),
        Example(
            "byte NUL", Array("a,b\r\n1,\0\r\n".utf8),
            id: """
                pagu.csv, baris teks 2: ada byte NUL, jadi ini bukan berkas CSV yang utuh. \
                Simpan ulang sebagai "CSV UTF-8" atau .xlsx.
                """,
            en: """
                pagu.csv, text line 2: there is a NUL byte, so this is not an intact CSV file. \
                Save it again as "CSV UTF-8" or .xlsx.
                """),
        Example(
            "NUL dalam UTF-16", TextEncoding.utf16BigEndian.bytes(of: "a,b\nc\n\0"),
            id: """
                pagu.csv, baris teks 3: ada byte NUL, jadi ini bukan berkas CSV yang utuh. \
                Simpan ulang sebagai "CSV UTF-8" atau .xlsx.
                """,
            en: """
                pagu.csv, text line 3: there is a NUL byte, so this is not an intact CSV file. \
                Save it again as "CSV UTF-8" or .xlsx.
                """),
        Example(
            "UTF-8 dan Windows-1252 bercampur", Array("a,é\nb,c\n".utf8) + [0xE9, 0x2C, 0x0A],
            id:
                "pagu.csv, baris teks 3: ada byte yang bukan huruf UTF-8. Simpan ulang sebagai \"CSV UTF-8\".",
            en:
                "pagu.csv, text line 3: there is a byte that is no character in UTF-8. Save it again as \"CSV UTF-8\"."
        ),
        Example(
            "tanda UTF-8 tetapi isinya bukan", [0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xE9],
            id:
                "pagu.csv, baris teks 2: ada byte yang bukan huruf UTF-8. Simpan ulang sebagai \"CSV UTF-8\".",
            en:
                "pagu.csv, text line 2: there is a byte that is no character in UTF-8. Save it again as \"CSV UTF-8\"."
        ),
        Example(
            "bukan UTF-8, bukan pula Windows-1252", [0xE9, 0x20, 0x0D, 0x0D, 0x81],
            id:
                "pagu.csv, baris teks 3: ada byte yang bukan huruf Windows-1252. Simpan ulang sebagai \"CSV UTF-8\".",
            en:
                "pagu.csv, text line 3: there is a byte that is no character in Windows-1252. Save it again as \"CSV UTF-8\"."
        ),
        Example(
            "UTF-16 terpotong di tengah huruf", [0xFF, 0xFE, 0x61, 0x00, 0x62],
            id:
                "pagu.csv, baris teks 1: ada byte yang bukan huruf UTF-16. Simpan ulang sebagai \"CSV UTF-8\".",
            en:
                "pagu.csv, text line 1: there is a byte that is no character in UTF-16. Save it again as \"CSV UTF-8\"."
        ),
        Example(
            "pengganti UTF-16 tanpa pasangan", [0xFE, 0xFF, 0x00, 0x0A, 0xDC, 0x00],
            id:
                "pagu.csv, baris teks 2: ada byte yang bukan huruf UTF-16. Simpan ulang sebagai \"CSV UTF-8\".",
            en:
                "pagu.csv, text line 2: there is a byte that is no character in UTF-16. Save it again as \"CSV UTF-8\"."
        ),
        Example(
            "terlalu banyak baris", Array("a\nb\nc\n".utf8), limits: { $0.maximumRows = 2 },
            id: "pagu.csv: lebih dari 2 baris. Bagi tabel ini menjadi beberapa berkas.",
            en: "pagu.csv: more than 2 rows. Split this table into several files."),
        Example(
            "terlalu banyak kolom", Array("a,b\nc,d,e,f\n".utf8), limits: { $0.maximumColumns = 3 },
            id:
                "pagu.csv, baris 2: lebih dari 3 kolom. Periksa pemisah kolomnya, atau buang kolom yang tidak perlu.",
            en:
                "pagu.csv, row 2: more than 3 columns. Check the column separator, or remove columns that are not needed."
        ),
        Example(
            "sel terlalu panjang", Array("a,b\nc,panjang\n".utf8), limits: { $0.maximumCellBytes = 6 },
            id: "pagu.csv, baris 2, kolom B: isi satu sel lebih dari 6 byte. Pendekkan isinya.",
            en: "pagu.csv, row 2, column B: one cell holds more than 6 bytes. Shorten its content."),
        Example(
            "sel berkutip terlalu panjang", Array("a,b\nc,\"d\ne\nf\ng\n".utf8),
            limits: { $0.maximumCellBytes = 6 },
            id: """
                pagu.csv, baris 2, kolom B, baris teks 2: isi sel dalam tanda kutip lebih dari 6 byte. \
                Mungkin kutip yang dibuka di sini tidak ditutup; periksa baris ini.
                """,
            en: """
                pagu.csv, row 2, column B, text line 2: a quoted cell holds more than 6 bytes. \
                The quotation mark opened here may not be closed; check this line.
                """),
        Example(
            "baris terlalu panjang", Array("aaaa,bbbb,cccc\n".utf8), limits: { $0.maximumRowBytes = 12 },
            id:
                "pagu.csv, baris 1: isi satu baris lebih dari 12 byte. Periksa akhir barisnya, atau pendekkan isinya.",
            en:
                "pagu.csv, row 1: one row holds more than 12 bytes. Check its line end, or shorten its content."
        ),
    ]

    @Test("Kalimat penolakan dalam kedua bahasa", arguments: examples)
    func refusal(_ example: Example) throws {
        let error = try #require(throws: TableReadingError.self) {
            try readCSV(example.bytes, limits: example.limits)
        }
        #expect(error.explanation.text(in: .indonesian) == example.id)
        #expect(error.explanation.text(in: .english) == example.en)
    }

    @Test("Batas tepat masih diterima")
    func limitsAreInclusive() throws {
        var limits = ReadingLimits.default
        limits.maximumRows = 2
        limits.maximumColumns = 2
        limits.maximumCellBytes = 4
        limits.maximumRowBytes = 9
        #expect(try readCSV("aaaa,bbbb\ncccc,dddd\n", limits: limits).contents.rows.count == 2)
    }

    @Test("Berkas yang tidak ada")
    func missing() throws {
        let error = try #require(throws: TableReadingError.self) {
            try CSVTable(path: "/tidak/ada.csv", name: "ada.csv")
        }
        #expect(error == .cannotOpen(file: "ada.csv", reason: .notFound))
        #expect(
            error.explanation.text(in: .indonesian)
                == "ada.csv: berkas ini tidak ada. Periksa nama dan foldernya.")
        #expect(
            error.explanation.text(in: .english)
                == "ada.csv: there is no such file. Check its name and folder.")
    }

    @Test("Folder bukan berkas")
    func folder() throws {
        let path = FileManager.default.temporaryDirectory.path
        let error = try #require(throws: TableReadingError.self) { try CSVTable(path: path, name: "laporan") }
        #expect(error == .cannotOpen(file: "laporan", reason: .notARegularFile))
        #expect(
            error.explanation.text(in: .indonesian)
                == "laporan: ini bukan berkas biasa melainkan folder atau perangkat. Sebutkan berkas tabelnya."
        )
    }

    @Test(
        "Kegagalan sistem menyebut kodenya",
        arguments: [
            TableReadingError.cannotRead(file: "p.csv", code: 5),
            .cannotOpen(file: "p.csv", reason: .system(code: 24)),
            .cannotOpen(file: "p.csv", reason: .notPermitted),
        ])
    func system(error: TableReadingError) {
        let expected: [TableReadingError: (String, String)] = [
            .cannotRead(file: "p.csv", code: 5): (
                "p.csv: pembacaan terhenti (kode sistem 5). Periksa media penyimpanannya, lalu coba lagi.",
                "p.csv: reading stopped (system code 5). Check the storage medium, then try again."
            ),
            .cannotOpen(file: "p.csv", reason: .system(code: 24)): (
                "p.csv: berkas ini tidak dapat dibuka (kode sistem 24). Tutup aplikasi yang memakainya, lalu coba lagi.",
                "p.csv: this file cannot be opened (system code 24). Close the application that uses it, then try again."
            ),
            .cannotOpen(file: "p.csv", reason: .notPermitted): (
                "p.csv: berkas ini tidak boleh dibaca. Minta izin baca, atau salin ke folder sendiri.",
                "p.csv: you may not read this file. Ask for read permission, or copy it to your own folder."
            ),
        ]
        #expect(error.explanation.text(in: .indonesian) == expected[error]?.0)
        #expect(error.explanation.text(in: .english) == expected[error]?.1)
    }
}
