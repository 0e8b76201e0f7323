import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Reporting
import TableReading
import Testing
import WorkbookWriting

@Suite("Isian kosong")
struct BlankTemplateTests {
    @Test(
        "Lembar pagu dahulu, lalu petunjuk; yang jarang diisi tersembunyi",
        arguments: [(Language.indonesian, "Petunjuk"), (.english, "Instructions")])
    func sheets(language: Language, guide: String) throws {
        let workbook = try TemporaryWorkbook(Budget(), language: language)
        let file = try TableFile.open(path: workbook.path, name: "isian.xlsx")
        #expect(
            file.sheets.map(\.name) == [
                "pagu", guide, "indikator", "kaitan", "dokumen", "target", "rencana-kas", "realisasi-keuangan", "renstra",
                "realisasi-kinerja", "total-tertera", "nilai-akip", "tindak-lanjut",
            ]
        )
        #expect(
            file.sheets.filter(\.isHidden).map(\.name) == ["rencana-kas", "renstra", "total-tertera", "nilai-akip", "tindak-lanjut"])
        #expect(try workbook.findings() == ["isian.xlsx, lembar \"pagu\": B013 Tabel pagu tidak memuat satu baris pun."])
    }

    @Test("Isian yang belum diisi ditolak karena kosong: contoh dan rumus bukan isi")
    func refusal() throws {
        let workbook = try TemporaryWorkbook(Budget())
        #expect(try workbook.findings() == ["isian.xlsx, lembar \"pagu\": B013 Tabel pagu tidak memuat satu baris pun."])
        #expect(try workbook.read().budget.content == Budget())
    }

    @Test("Tajuk pagu: kolom tanda, kolom paket data, lalu hitungan sesudah pagu terakhir")
    func header() throws {
        let pagu = try table("pagu", of: OfficeTemplate(shifts: 1))
        #expect(
            titles(pagu) == [
                "Baris", "Tahun", "OPD", "Unit", "Kode Program", "Program", "Kode Kegiatan", "Kegiatan", "Kode Sub Kegiatan",
                "Sub Kegiatan", "Kode Rekening", "Rekening", "Kelompok", "Sumber Dana", "Pagu Murni", "Pagu Pergeseran 1",
                "Pagu Perubahan", "Bertambah/(Berkurang)", "%", "Alasan Perubahan", "Keterangan Perubahan", "Catatan",
            ]
        )
        let first = CellReference("pagu", row: 0, column: 14)
        let last = CellReference("pagu", row: 0, column: 16)
        #expect(pagu.rows[0].cells[17] == ReportCell(.amount(Rupiah(-286_327_263)), derivation: .difference(after: last, before: first)))
        #expect(pagu.rows[0].cells[18].derivation == .change(after: last, before: first))
        #expect(pagu.rows[1].cells[17].value == .empty)
        #expect(pagu.rows[1].cells[17].derivation != nil)
    }

    @Test(
        "Program dan indikator dipilih dari lembar pagu dan indikator",
        arguments: [
            ("kaitan", "Program", "pagu", "Program"), ("kaitan", "Indikator", "indikator", "Kode"),
            ("realisasi-keuangan", "Program", "pagu", "Program"), ("realisasi-keuangan", "Indikator", "indikator", "Kode"),
        ])
    func choices(name: String, column: String, target: String, title: String) throws {
        let template = OfficeTemplate()
        let source = try #require(titles(try table(target, of: template)).firstIndex(of: title))
        let sheet = try table(name, of: template)
        let index = try #require(titles(sheet).firstIndex(of: column))
        #expect(sheet.columns[index].entry == .column(TableID(target), source))
    }

    @Test("Tanpa lembar yang isinya menjadi pilihan, kolomnya bebas diisi")
    func choicesLeftOut() throws {
        let report = OfficeTemplate().report.keeping(["pagu", "kaitan"])
        let links = try #require(report.tables.first { $0.id == "kaitan" })
        let entries = Dictionary(uniqueKeysWithValues: zip(titles(links), links.columns.map(\.entry)))
        #expect(entries["Indikator"] == .free)
        #expect(entries["Program"] == .column("pagu", 5))
        let workbook = try TemporaryWorkbook(report)
        #expect(try TableFile.open(path: workbook.path, name: "isian.xlsx").sheets.map(\.name) == ["pagu", "kaitan"])
    }

    @Test("Setiap kolom dijelaskan dalam kedua bahasa, dan setiap kolom wajib punya contoh")
    func explanations() throws {
        for section in OfficeTemplate().report.sections where section.use == .data {
            let table = try table(section.id, of: OfficeTemplate())
            for (column, example) in zip(table.columns, table.rows[0].cells) {
                let name = "\(section.id).\(column.title.text(in: .indonesian))"
                let notes = Set(Language.allCases.map { column.note?.text(in: $0) ?? "" })
                #expect(notes.count == 2 && notes.allSatisfy { $0.count > 5 }, "\(name)")
                #expect(!column.isRequired || example.value != .empty, "\(name)")
            }
        }
    }

    @Test("Baris contoh sendiri sah: tanpa tandanya ia terbaca sebagai isi")
    func examples() throws {
        var report = OfficeTemplate().report
        for section in report.sections.indices where report.sections[section].use == .data {
            guard case .table(var table) = report.sections[section].blocks[0] else { continue }
            table.rows[1].cells = [.empty] + table.rows[0].cells.dropFirst().map { ReportCell($0.value) }
            report.sections[section].blocks = [.table(table)]
        }
        let result = try TemporaryWorkbook(report).read()
        #expect(result.findings.filter { $0.severity == .error } == [])
        #expect(result.budget.lines.map(\.program.code) == ["3.31.02"])
        #expect(result.budget.files.map(\.rowCount) == [12])
    }

    private func table(_ name: String, of template: OfficeTemplate) throws -> ReportTable {
        try #require(template.report.tables.first { $0.id == TableID(name) })
    }

    private func titles(_ table: ReportTable) -> [String] { table.columns.map { $0.title.text(in: .indonesian) } }

    @Test("Isian yang sama selalu sama byte demi byte")
    func reproducible() throws {
        #expect(try TemporaryWorkbook(Budget()).bytes == TemporaryWorkbook(Budget()).bytes)
    }

    @Test("Berkas yang sudah ada tidak ditimpa tanpa izin")
    func replacing() throws {
        let workbook = try TemporaryWorkbook(Budget())
        let report = OfficeTemplate().report
        #expect(throws: WorkbookError.self) {
            _ = try WorkbookWriter(language: .indonesian, replacing: false).write(report, to: workbook.path)
        }
        _ = try WorkbookWriter(language: .indonesian, replacing: true).write(report, to: workbook.path)
    }
}
