import Diagnostics
import FileWriting
import Testing

@testable import WorkbookWriting

@Suite("Penjelasan kegagalan buku kerja")
struct WorkbookErrorTests {
    private static let place = CellPlace(sheet: "Sandingan", cell: "D5")

    @Test(arguments: [
        (
            error: WorkbookError.file(.isFolder(path: "hasil")),
            id: "\"hasil\" adalah folder. Sebutkan nama berkas di dalamnya."
        ),
        (error: .noSections, id: "Laporan tidak berisi apa pun. Pilih paling sedikit satu bagian."),
        (
            error: .tooManyRows(sheet: "Sandingan", count: 1_200_000),
            id:
                "Lembar \"Sandingan\" butuh 1.200.000 baris; Excel memuat paling banyak 1.048.576. Bagi laporan per kantor."
        ),
        (
            error: .tooManyColumns(sheet: "Sandingan", count: 20_000),
            id:
                "Lembar \"Sandingan\" butuh 20.000 kolom; Excel memuat paling banyak 16.384. Kurangi kolom tabel."
        ),
        (
            error: .textTooLong(place, length: 40_000, limit: 32_767),
            id: """
            Teks di lembar "Sandingan" sel D5 panjangnya 40.000 huruf; batas Excel di sana 32.767. \
            Pendekkan teksnya di berkas sumber.
            """
        ),
        (
            error: .formulaTooLong(place, length: 9_000),
            id: """
            Rumus di lembar "Sandingan" sel D5 panjangnya 9.000 huruf; batas Excel 8.192. \
            Jumlahkan lewat subtotal.
            """
        ),
        (
            error: .unwritableNumber(place, text: "0.1"),
            id: """
            Angka 0.1 di lembar "Sandingan" sel D5 berdesimal lebih banyak daripada yang dapat \
            ditampilkan Excel. Kurangi desimalnya di berkas sumber.
            """
        ),
        (
            error: .yearOutOfRange(24),
            id: "Tahun anggaran 24 di luar 1900 sampai 9999. Periksa tahun di berkas sumber."
        ),
        (
            error: .raggedRow(table: "t", row: 3, cells: 2, columns: 4),
            id: """
            Tabel "t" baris 3 punya 2 sel untuk 4 kolom. \
            Ini kesalahan Selisih; laporkan bersama berkas sumbernya.
            """
        ),
        (
            error: .duplicateTable("t"),
            id: "Dua tabel laporan bernama \"t\". Ini kesalahan Selisih; laporkan bersama berkas sumbernya."
        ),
        (
            error: .missingReference(place, table: "t"),
            id: """
            Rumus di lembar "Sandingan" sel D5 mengacu ke sel yang tidak ada di tabel "t". \
            Ini kesalahan Selisih; laporkan bersama berkas sumbernya.
            """
        ),
        (
            error: .textInFormula(place),
            id: """
            Rumus di lembar "Sandingan" sel D5 memakai teks di tempat angka. \
            Ini kesalahan Selisih; laporkan bersama berkas sumbernya.
            """
        ),
        (
            error: .disagreement(place),
            id: """
            Nilai di lembar "Sandingan" sel D5 berbeda dari hitungan rumusnya. \
            Ini kesalahan Selisih; laporkan bersama berkas sumbernya.
            """
        ),
        (
            error: .incomplete(part: "xl/styles.xml"),
            id: """
            Bagian "xl/styles.xml" dari buku kerja tidak tertulis utuh; folder sementara mungkin penuh. \
            Kosongkan ruang atau arahkan TMPDIR ke folder lain, lalu ulangi.
            """
        ),
        (
            error: .tooLarge(part: "xl/worksheets/sheet2.xml"),
            id: """
            Bagian "xl/worksheets/sheet2.xml" dari buku kerja melebihi 4 GiB, yang tidak dapat dibuka Excel. \
            Bagi laporan per kantor lalu ulangi.
            """
        ),
        (
            error: .outOfMemory,
            id: "Memori tidak cukup untuk menyusun buku kerja. Bagi laporan per kantor lalu ulangi."
        ),
        (
            error: .library(code: 5),
            id: """
            Pustaka penulis buku kerja gagal dengan kode 5. \
            Periksa ruang disk dan folder sementara (TMPDIR), lalu ulangi.
            """
        ),
    ])
    func `Setiap sebab menyebut tempat, batas, dan jalan keluarnya`(error: WorkbookError, id: String) {
        #expect(error.explanation.text(in: .indonesian) == id)
        #expect(error.explanation.text(in: .english) != id || id.contains("hasil"))
    }

    @Test(arguments: [
        (problem: SheetNameProblem.empty, en: "the name is empty"),
        (problem: .tooLong(40), en: "it has 40 characters, the Excel limit is 31"),
        (problem: .forbidden("/"), en: "the character \"/\" is not allowed in sheet names"),
        (problem: .apostrophe, en: "a sheet name must not begin or end with an apostrophe"),
        (problem: .reserved, en: "Excel keeps that name for itself"),
        (
            problem: .duplicate,
            en: "another sheet already has that name (upper and lower case count as the same)"
        ),
    ])
    func `Nama lembar yang ditolak dijelaskan dalam bahasa Inggris`(problem: SheetNameProblem, en: String) {
        let text = WorkbookError.sheetName("Pagu", problem).explanation.text(in: .english)
        #expect(text == "Excel refuses sheet \"Pagu\": \(en). Change the section's title.")
    }

    @Test func `Nama lembar yang ditolak dijelaskan dalam bahasa Indonesia`() {
        #expect(
            WorkbookError.sheetName("A/B", .forbidden("/")).explanation.text(in: .indonesian)
                == "Lembar \"A/B\" ditolak Excel: karakter \"/\" dilarang di nama lembar. Ganti judul bagiannya."
        )
    }
}

@Suite("Penjelasan kegagalan buku kerja dalam bahasa Inggris")
struct WorkbookErrorEnglishTests {
    private static let place = CellPlace(sheet: "Budget", cell: "D5")

    @Test(arguments: [
        (error: WorkbookError.noSections, en: "The report is empty. Choose at least one section."),
        (
            error: .tooManyRows(sheet: "Budget", count: 1_200_000),
            en: """
            Sheet "Budget" needs 1,200,000 rows; Excel holds at most 1,048,576. \
            Split the report by office.
            """
        ),
        (
            error: .tooManyColumns(sheet: "Budget", count: 20_000),
            en: "Sheet \"Budget\" needs 20,000 columns; Excel holds at most 16,384. Use fewer columns."
        ),
        (
            error: .textTooLong(place, length: 40_000, limit: 32_767),
            en: """
            The text in sheet "Budget" cell D5 has 40,000 characters; the Excel limit there is 32,767. \
            Shorten it in the source file.
            """
        ),
        (
            error: .formulaTooLong(place, length: 9_000),
            en: """
            The formula in sheet "Budget" cell D5 has 9,000 characters; the Excel limit is 8,192. \
            Add up through subtotals.
            """
        ),
        (
            error: .unwritableNumber(place, text: "0.1"),
            en: """
            The number 0.1 in sheet "Budget" cell D5 has more decimals than Excel can show. \
            Use fewer decimals in the source file.
            """
        ),
        (
            error: .yearOutOfRange(24),
            en: "Budget year 24 is outside 1900 to 9999. Check the year in the source file."
        ),
        (
            error: .raggedRow(table: "t", row: 3, cells: 2, columns: 4),
            en: """
            Table "t" row 3 has 2 cells for 4 columns. \
            This is a fault of Selisih; please report it with the source files.
            """
        ),
        (
            error: .duplicateTable("t"),
            en: """
            Two tables of the report are named "t". \
            This is a fault of Selisih; please report it with the source files.
            """
        ),
        (
            error: .missingReference(place, table: "t"),
            en: """
            The formula in sheet "Budget" cell D5 refers to a missing cell of table "t". \
            This is a fault of Selisih; please report it with the source files.
            """
        ),
        (
            error: .textInFormula(place),
            en: """
            The formula in sheet "Budget" cell D5 uses text in the place of a number. \
            This is a fault of Selisih; please report it with the source files.
            """
        ),
        (
            error: .disagreement(place),
            en: """
            The value in sheet "Budget" cell D5 differs from what its formula computes. \
            This is a fault of Selisih; please report it with the source files.
            """
        ),
        (
            error: .incomplete(part: "xl/styles.xml"),
            en: """
            Part "xl/styles.xml" of the workbook was not written completely; the temporary folder may be \
            full. Free some space or point TMPDIR at another folder, then try again.
            """
        ),
        (
            error: .tooLarge(part: "xl/worksheets/sheet2.xml"),
            en: """
            Part "xl/worksheets/sheet2.xml" of the workbook exceeds 4 GiB, which Excel cannot open. \
            Split the report by office and try again.
            """
        ),
        (
            error: .outOfMemory,
            en: "Not enough memory to build the workbook. Split the report by office and try again."
        ),
        (
            error: .library(code: 5),
            en: """
            The workbook library failed with code 5. \
            Check the disk space and the temporary folder (TMPDIR), then try again.
            """
        ),
    ])
    func `Setiap sebab menyebut tempat, batas, dan jalan keluarnya`(error: WorkbookError, en: String) {
        #expect(error.explanation.text(in: .english) == en)
    }
}
