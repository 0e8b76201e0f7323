import BudgetAnalysis
import BudgetModel
import Diagnostics
import TableReading
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Lembar buku kerja: sel gabungan dan jenis sel")
struct WorkbookTableTests {
    typealias Cell = (text: String, kind: CellKind)

    static func texts(_ texts: String...) -> [Cell] { texts.map { ($0, .text) } }

    static func read(_ rows: [[Cell]], merges: [MergedRange] = [], sheet: String = "Lembar1") throws -> FlatPage {
        let outcome = try PaperReader(options: IntakeOptions(), forced: ForcedColumns([:]))
            .read(FakeTable(rows, merges: merges, sheet: sheet), progress: nil)
        return FlatPage(outcome.result)
    }

    @Test("Tajuk gabungan dua baris disebar ke kolom di bawahnya")
    func mergedHeader() throws {
        let page = try Self.read(
            [
                Self.texts("TAHUN ANGGARAN 2024"),
                Self.texts("No", "Uraian", "Sebelum Perubahan", "", "Setelah Perubahan", ""),
                Self.texts("", "", "Volume", "Jumlah (Rp)", "Volume", "Jumlah (Rp)"),
                [("1", .number), ("Program A", .text), ("12", .number), ("1500.5", .number), ("10", .number), ("1000", .number)],
            ],
            merges: [
                MergedRange(rows: 1...1, columns: 0...5), MergedRange(rows: 2...3, columns: 0...0),
                MergedRange(rows: 2...3, columns: 1...1), MergedRange(rows: 2...2, columns: 2...3),
                MergedRange(rows: 2...2, columns: 4...5),
            ])
        #expect(page.lines == "Program A | utama | APBD | Murni 1.500,50 | Perubahan 1.000")
        #expect(
            page.understanding == """
                No = nomor urut; Uraian = uraian; Sebelum Perubahan / Volume = diabaikan; Sebelum Perubahan / Jumlah (Rp) = pagu Murni; Setelah Perubahan / Volume = diabaikan; Setelah Perubahan / Jumlah (Rp) = pagu Perubahan
                1: judul
                """
        )
    }

    @Test(
        "Nama lembar mengatakan yang tidak dikatakan judulnya: kantor, tahun, dan tahapan",
        arguments: [
            ("Dinas Pendidikan", "TA 2024", "Dinas Pendidikan 2024 Murni"), ("APBD-P 2025", "DINAS X", "DINAS X 2025 Perubahan"),
            ("Perubahan", "DINAS X TAHUN 2024", "DINAS X 2024 Perubahan"), ("Perubahan", "PAGU MURNI TAHUN 2024", "buatan 2024 Murni"),
            ("Sheet1", "TA 2024", "buatan 2024 Murni"),
        ])
    func sheetNames(sheet: String, title: String, line: String) throws {
        let rows = [Self.texts(title), Self.texts("Program", "Pagu"), [("Program A", .text), ("10", .number)]]
        let page = try Self.read(rows, sheet: sheet)
        #expect(page.budget.lines.map { "\($0.office) \($0.year) \($0.ceilings.stages.map(\.name).joined())" } == [line])
    }

    @Test("Rumus tanpa hasil dan sel kesalahan adalah temuan, bukan nol")
    func formulas() throws {
        let page = try Self.read([
            Self.texts("TA 2024", "DINAS X"),
            Self.texts("Program", "Semula", "Menjadi"),
            [("Program A", .text), ("SUM(B1:B2)", .formulaWithoutValue), ("#REF!", .error)],
        ])
        #expect(
            page.findings(.error) == """
                baris 3 kesalahan B026: Rumus di kolom "Semula" tidak menyimpan hasilnya, jadi jumlahnya tidak diketahui.
                baris 3 kesalahan B027: Sel di kolom "Menjadi" berisi kesalahan rumus #REF!.
                """
        )
    }

    @Test("Tahun sebagai sel angka di bawah tajuk gabungan: hanya pagu tahun tabel yang dibaca")
    func mergedYears() throws {
        let page = try Self.read(
            [
                Self.texts("TAHUN ANGGARAN 2024"), Self.texts("Program", "Pagu", "", ""),
                [("", .text), ("2023", .number), ("2024", .number), ("2025", .number)],
                [("Program A", .text), ("10", .number), ("20", .number), ("30", .number)],
            ],
            merges: [MergedRange(rows: 2...3, columns: 0...0), MergedRange(rows: 2...2, columns: 1...3)]
        )
        #expect(page.lines == "Program A | utama | APBD | Murni 20")
        #expect(page.budget.extraColumns.map(\.title) == ["Pagu / 2023", "Pagu / 2025"])
    }

    /// Angka yang tersimpan di sel, jenisnya, dan yang terbaca atau temuannya.
    @Test(
        "Sisa hitungan biner sebuah rumus bukan pecahan sen; pecahan sen yang sungguh ada tetap temuan",
        arguments: [
            ("812302499.709999", CellKind.number, "812.302.499,71", ""), ("-0.0999999999", .number, "-0,10", ""),
            ("1000.00004", .number, "1.000", ""), ("1000.0049", .number, "-", "N004"), ("1000.00005", .number, "-", "N004"),
            ("812302499,709999", .text, "-", "N004"),
        ])
    func binaryRemainder(stored: String, kind: CellKind, expected: String, rule: String) throws {
        let page = try Self.read([
            Self.texts("TA 2024", "DINAS X"),
            Self.texts("Program", "Semula", "Menjadi", "Bertambah/(Berkurang)"),
            [("Program A", .text), ("1", .number), ("2", .number), (stored, kind)],
        ])
        #expect(page.budget.printedVariances.map { FlatPage.text($0.difference) } == (expected == "-" ? [] : [expected]))
        #expect(page.result.findings.filter { $0.severity == .error }.map(\.rule.code) == (rule.isEmpty ? [] : [rule]))
        #expect(page.result.findings.contains { $0.rule == RulePage.binaryTail.id } == (expected != "-"))
    }

    @Test("Sisa hitungan biner disebut satu kali per kolom, dengan banyaknya dan tempat pertamanya")
    func binaryRemainderNote() throws {
        let page = try Self.read([
            Self.texts("TA 2024", "DINAS X"), Self.texts("Program", "Semula", "Menjadi"),
            [("Program A", .text), ("10.25", .number), ("812302499.709999", .number)],
            [("Program B", .text), ("10.2", .number), ("812302499.710001", .number)],
            [("Program C", .text), ("10", .number), ("0.1", .number)],
        ])
        let notes = page.result.findings.filter { $0.rule == RulePage.binaryTail.id }
        #expect(notes.map(\.location.reference) == ["buatan.xlsx!Lembar1!C3"])
        #expect(
            notes.map { $0.message.text(in: .indonesian) } == [
                "2 angka di kolom \"Menjadi\" tersimpan dengan sisa hitungan rumus; yang pertama \"812302499.709999\", dibaca Rp812.302.499,71."
            ])
    }

    @Test("Baris tersembunyi ikut dihitung, dan disebut")
    func hiddenRows() throws {
        let rows = [
            Self.texts("TA 2024", "DINAS X"), Self.texts("Program", "Semula"), [("Program A", .text), ("10", .number)],
            [("Program B", .text), ("20", .number)], [("Program C", .text), ("30", .number)], [("Jumlah", .text), ("60", .number)],
        ]
        let outcome = try PaperReader(options: IntakeOptions(), forced: ForcedColumns([:]))
            .read(FakeTable(rows, hidden: [1, 4, 5]), progress: nil)
        #expect(outcome.result.tables.map(\.hiddenRows) == [[4, 5]])
        #expect(outcome.result.budget.lines.count == 3)
    }

    @Test("Rincian lama yang disembunyikan tidak dihitung bila yang tampak saja sama dengan jumlah tertera")
    func oldHiddenRows() throws {
        let rows = [
            Self.texts("TA 2024", "DINAS X"), Self.texts("Program", "Semula"), Self.texts("", "30"),
            [("Program A", .text), ("10", .number)], [("Kegiatan lama", .text), ("7", .number)],
            [("Program B", .text), ("20", .number)], [("Kegiatan lain", .text), ("9", .number)],
        ]
        let outcome = try PaperReader(options: IntakeOptions(), forced: ForcedColumns([:]))
            .read(FakeTable(rows, hidden: [5, 7]), progress: nil)
        let page = FlatPage(outcome.result)
        #expect(page.totals == "Murni 30")
        #expect(page.troubles == "")
        #expect(outcome.result.tables.map(\.hiddenRows) == [[]])
        let accounts = outcome.result.tables.flatMap(\.accounts).flatMap(\.entries).map { $0.reason?.text(in: .indonesian) }
        #expect(accounts.contains("tersembunyi: baris yang tampak saja sama dengan jumlah tertera"))
    }

    @Test("Jumlah nol bukan bukti: baris tersembunyi yang berisi tetap dihitung")
    func hiddenRowsBesideZero() throws {
        let rows = [
            Self.texts("TA 2024", "DINAS X"), Self.texts("Program", "Semula"), [("Program A", .text), ("0", .number)],
            [("Program B", .text), ("20", .number)], [("Jumlah", .text), ("0", .number)],
        ]
        let outcome = try PaperReader(options: IntakeOptions(), forced: ForcedColumns([:]))
            .read(FakeTable(rows, hidden: [4]), progress: nil)
        #expect(FlatPage(outcome.result).totals == "Murni 20")
        #expect(outcome.result.tables.map(\.hiddenRows) == [[4]])
    }

    @Test("\"Nihil\" di kolom uang berarti nol, juga di kolom bersatuan")
    func nihil() throws {
        let page = try Self.read([
            Self.texts("TA 2024", "DINAS X"), Self.texts("Program", "Semula (Rp)", "Menjadi (juta)"), Self.texts("Program A", "NIHIL", "2"),
            Self.texts("Program B", "7", "Nihil"),
        ])
        #expect(
            page.lines == """
                Program A | utama | APBD | Murni 0 | Perubahan 2.000.000
                Program B | utama | APBD | Murni 7 | Perubahan 0
                """)
        #expect(page.findings(.error) == "")
    }

    @Test("Persen tersimpan sebagai persen, kode sebagai teks")
    func percent() throws {
        let page = try Self.read([
            Self.texts("TA 2024"),
            Self.texts("Kode", "Uraian", "Murni", "Perubahan", "%"),
            [("3.30.02", .text), ("Program A", .text), ("200", .number), ("150", .number), ("-25.00", .percent)],
        ])
        #expect(page.lines == "3.30.02 Program A | utama | APBD | Murni 200 | Perubahan 150")
        #expect(page.variances == "baris Program A | - | -25.00")
    }

    @Test("Perangkat daerah di dalam pohon kode menjadi OPD, bukan baris")
    func organisation() throws {
        let page = try Self.read([
            Self.texts("TA 2024"),
            Self.texts("Kode", "Uraian", "Murni", "Perubahan"),
            [("3.30", .text), ("PERDAGANGAN", .text), ("300", .number), ("200", .number)],
            [("3.30.0.00.0.00.01.0000", .text), ("DINAS PERDAGANGAN", .text), ("300", .number), ("200", .number)],
            [("3.30.02", .text), ("Program A", .text), ("100", .number), ("50", .number)],
            [("3.30.03", .text), ("Program B", .text), ("200", .number), ("150", .number)],
        ])
        #expect(page.budget.offices == ["DINAS PERDAGANGAN"])
        #expect(page.budget.lines.map(\.program.name) == ["Program A", "Program B"])
        #expect(page.sumReadings.filter { !$0.isConsistent }.isEmpty)
    }

    @Test("Tabel bertangga: program, kegiatan di bawahnya dengan sel program kosong")
    func staircase() throws {
        let page = try Self.read([
            Self.texts("TA 2024"),
            Self.texts("Program", "Kegiatan", "Murni"),
            [("Program A", .text), ("", .empty), ("300", .number)],
            [("", .empty), ("Kegiatan 1", .text), ("100", .number)],
            [("", .empty), ("Kegiatan 2", .text), ("200", .number)],
        ])
        #expect(
            page.lines == """
                Program A > Kegiatan 1 | utama | APBD | Murni 100
                Program A > Kegiatan 2 | utama | APBD | Murni 200
                """
        )
        #expect(page.sums == "Program A | Murni 300 | cocok")
    }
}
