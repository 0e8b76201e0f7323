import BudgetModel
import Diagnostics
import TableReading
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Sel yang tulisannya patut dicurigai di tabel datar")
struct SuspectCellTests {
    typealias Cell = WorkbookTableTests.Cell

    static func codes(_ cells: Cell...) throws -> FlatPage {
        try WorkbookTableTests.read(
            [
                WorkbookTableTests.texts("TA 2024"), WorkbookTableTests.texts("Kode", "Uraian", "Murni"),
                [("5", .text), ("BELANJA", .text), ("300", .number)],
            ] + cells.map { [$0, ("Belanja \($0.text)", .text), ("100", .number)] }
        )
    }

    @Test("Kode berupa angka pecahan: nol di belakangnya mungkin hilang, satu temuan untuk semua")
    func numericCodes() throws {
        let page = try Self.codes(("5.1", .number), ("5.2", .number), ("5.3", .text))
        #expect(
            page.findings(.warning)
                == "baris 4 peringatan B031: 2 kode tersimpan sebagai angka, yang pertama \"5.1\": nol di belakangnya mungkin hilang (\"5.10\")."
        )
        #expect(page.result.findings.first { $0.rule == RulePage.codeNotText.id }?.location.column == 1)
        #expect(page.budget.lines.compactMap(\.account?.code) == ["5.1", "5.2", "5.3"])
    }

    @Test("Kode teks dan kode bulat tidak dicurigai")
    func safeCodes() throws {
        #expect(try Self.codes(("5.10", .text), ("52", .number)).findings(.warning) == "")
    }

    @Test("Kode yang menjadi tanggal tidak dapat dikembalikan: kesalahan")
    func dates() throws {
        #expect(
            try Self.codes(("2002-01-05", .date)).findings(.warning)
                == "baris 4 kesalahan B031: Sel kode ini tersimpan sebagai tanggal atau jam (2002-01-05), jadi kodenya tidak diketahui."
        )
    }

    @Test("Kutip rusak di tabel datar CSV disebut dengan tempatnya")
    func brokenQuote() throws {
        let page = try FlatPage("Program,Semula\n\"Program A\" baru,100\n", options: FlatFindingTests.options())
        #expect(page.lines == "Program A baru | utama | APBD | Murni 100")
        #expect(
            page.findings(.warning)
                == "baris 2 peringatan B030: Masih ada teks sesudah tanda kutip (\") penutup sel ini; isinya disimpan, tetapi batas selnya mungkin salah."
        )
    }

    @Test("Baris CSV tanpa sel pagu adalah kesalahan; sel pagu yang kosong bukan")
    func absentCeiling() throws {
        let text = "Program,Semula,Menjadi\nProgram A,100,90\nProgram B,50\nProgram C,70,\nProgram D,5,5\n"
        let page = try FlatPage(text, options: FlatFindingTests.options())
        #expect(
            page.findings(.warning)
                == "baris 3 kesalahan B006: Baris ini berisi 2 sel, padahal tajuknya 3 kolom; sel \"Menjadi\" tidak ada."
        )
    }

    @Test(
        "Nomor pergeseran dari tajuk",
        arguments: [
            ("Pergeseran", BudgetStage.shift(1)), ("Setelah Pergeseran II", .shift(2)), ("Anggaran Pergeseran ke-3", .shift(3)),
            ("Pergeseran Kedua", .shift(2)), ("Pagu Pergeseran Anggaran 4", .shift(4)),
        ])
    func shifts(title: String, stage: BudgetStage) throws {
        let page = try FlatPage("Program,Murni,\(title)\nProgram A,100,90\n", options: FlatFindingTests.options())
        #expect(page.budget.stages == [.original, stage])
    }

    @Test("Pergeseran ke-0 dan ke-100 tidak ada: kesalahan, bukan tahapan lain", arguments: ["Pergeseran 0", "Pagu Pergeseran ke-100"])
    func impossibleShift(title: String) throws {
        let page = try FlatPage("Program,Murni,\(title)\nProgram A,100,90\n", options: FlatFindingTests.options())
        #expect(page.budget.stages == [.original])
        #expect(page.findings(.warning) == "baris 1 kesalahan B008: Tahapan pada tajuk \"\(title)\" tidak dikenal.")
    }

    @Test(
        "Nomor pergeseran dari judul",
        arguments: [
            ("PERGESERAN ANGGARAN KE-2 TAHUN 2024", BudgetStage.shift(2)), ("PERGESERAN KETIGA APBD TAHUN 2024", .shift(3)),
            ("PERGESERAN APBD TAHUN ANGGARAN 2024", .shift(1)), ("PERGESERAN 2024", .shift(1)),
        ])
    func shiftTitles(title: String, stage: BudgetStage) throws {
        #expect(try FlatPage("\(title)\nProgram,Anggaran\nProgram A,100\n").budget.stages == [stage])
        let impossible = try FlatPage("PERGESERAN KE-0 TAHUN 2024\nProgram,Anggaran\nProgram A,100\n")
        #expect(
            impossible.findings(.warning) == "tabel kesalahan B008: Tahapan pada tajuk \"PERGESERAN KE-0 TAHUN 2024\" tidak dikenal.")
    }
}
