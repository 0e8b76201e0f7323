import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading
import TableReading
import TemplateWriting
import Testing
import WorkbookWriting

@Suite("Isian kosong")
struct BlankTemplateTests {
    @Test("Lembarnya petunjuk lalu semua tabel paket data")
    func sheets() throws {
        let workbook = try TemporaryWorkbook(Budget())
        let file = try TableFile.open(path: workbook.path, name: "isian.xlsx")
        #expect(
            file.sheets.map(\.name) == [
                "Petunjuk", "dokumen", "indikator", "target", "pagu", "kaitan", "realisasi-keuangan", "realisasi-kinerja",
                "total-tertera", "nilai-akip", "tindak-lanjut",
            ]
        )
    }

    @Test("Isian yang belum diisi ditolak karena kosong: contoh dan rumus bukan isi")
    func refusal() throws {
        let workbook = try TemporaryWorkbook(Budget())
        #expect(try workbook.findings() == ["isian.xlsx, lembar \"pagu\": B013 Tabel pagu tidak memuat satu baris pun."])
        #expect(try workbook.read().budget.content == Budget())
    }

    @Test("Tajuk pagu: kolom tanda, kolom paket data, lalu rumus sesudah pagu terakhir")
    func header() throws {
        let form = OfficeTemplate(shifts: 1).form
        let pagu = try #require(form.tables.first { $0.name == "pagu" })
        #expect(
            pagu.columns.map(\.title) == [
                "Baris", "Tahun", "OPD", "Unit", "Kode Program", "Program", "Kode Kegiatan", "Kegiatan", "Kode Sub Kegiatan",
                "Sub Kegiatan", "Kode Rekening", "Rekening", "Kelompok", "Sumber Dana", "Pagu Murni", "Pagu Pergeseran 1",
                "Pagu Perubahan", "Bertambah/(Berkurang)", "%", "Alasan Perubahan", "Keterangan Perubahan", "Catatan",
            ]
        )
        #expect(pagu.columns[17].content == .difference(before: 14, after: 16))
        #expect(pagu.columns[18].content == .change(before: 14, after: 16))
    }

    @Test(
        "Program dan indikator dipilih dari lembar pagu dan indikator",
        arguments: [
            ("kaitan", "Program", FormColumn.Rule.column(sheet: "pagu", title: "Program")),
            ("kaitan", "Indikator", .column(sheet: "indikator", title: "Kode")),
            ("realisasi-keuangan", "Program", .column(sheet: "pagu", title: "Program")),
            ("realisasi-keuangan", "Indikator", .column(sheet: "indikator", title: "Kode")),
        ])
    func choices(table: String, column: String, rule: FormColumn.Rule) throws {
        let sheet = try #require(OfficeTemplate().form.tables.first { $0.name == table })
        #expect(sheet.columns.first { $0.title == column }?.rule == rule)
    }

    @Test("Setiap kolom dijelaskan, dan setiap kolom wajib punya contoh")
    func explanations() {
        for table in OfficeTemplate().form.tables {
            for (column, example) in zip(table.columns, table.example) {
                #expect(column.note.count > 5, "\(table.name).\(column.title)")
                #expect(!column.isRequired || example != .blank, "\(table.name).\(column.title)")
            }
        }
    }

    @Test("Baris contoh sendiri sah: tanpa tandanya ia terbaca sebagai isi")
    func examples() throws {
        var form = OfficeTemplate().form
        for index in form.tables.indices {
            form.tables[index].rows = [[.blank] + form.tables[index].example.dropFirst()]
        }
        let workbook = try TemporaryWorkbook(form)
        let result = try workbook.read()
        #expect(result.findings.filter { $0.severity == .error } == [])
        #expect(result.budget.lines.map(\.program.code) == ["3.31.02"])
        #expect(result.budget.files.map(\.rowCount) == [10])
    }

    @Test("Isian yang sama selalu sama byte demi byte")
    func reproducible() throws {
        #expect(try TemporaryWorkbook(Budget()).bytes == TemporaryWorkbook(Budget()).bytes)
    }

    @Test("Berkas yang sudah ada tidak ditimpa tanpa izin")
    func replacing() throws {
        let workbook = try TemporaryWorkbook(Budget())
        #expect(throws: WorkbookError.self) { try FormWriter(replacing: false).write(OfficeTemplate().form, to: workbook.path) }
        try FormWriter(replacing: true).write(OfficeTemplate().form, to: workbook.path)
    }
}
