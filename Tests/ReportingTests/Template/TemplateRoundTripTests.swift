import BudgetAnalysis
import BudgetFixtures
import BudgetIntake
import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers
import Foundation
import PaperReading
import Reporting
import Testing
import WorkbookWriting

@Suite("Anggaran ke isian dan kembali")
struct TemplateRoundTripTests {
    @Test("Setiap anggaran kembali utuh dari isiannya", arguments: UInt64(1)...12)
    func identity(seed: UInt64) throws {
        var years = RandomOfficeYear(seed: seed)
        let budget = try years.next()
        let result = try TemporaryWorkbook(budget).read()
        #expect(result.budget.content == budget.content)
        #expect(result.budget.files.map(\.rowCount) == [PackageTables(budget).tables.reduce(0) { $0 + $1.rows.count }])
    }

    @Test("Juga dengan sen, jumlah negatif dan panjang, nama panjang, dan aksara lain", arguments: UInt64(1)...12)
    func oddIdentity(seed: UInt64) throws {
        var years = RandomOfficeYear(seed: seed)
        let budget = try years.nextOdd()
        let result = try TemporaryWorkbook(budget).read()
        #expect(result.budget.content == budget.content)
        #expect(result.findings.filter { $0.severity == .error } == [])
    }

    @Test("Dokumen nyata: isian dan paket CSV memberi anggaran dan temuan yang sama")
    func sample() throws {
        let package = try InputReader().read(Sample.office)
        let template = try TemporaryWorkbook(package.budget).read()
        #expect(template.budget.content == package.budget.content)
        #expect(template.findings.map(\.rule) == package.findings.map(\.rule))
        #expect(template.findings.map(\.excerpt) == package.findings.map(\.excerpt))
    }

    @Test("Dokumen nyata: buku kerja sandingan dari isian dan dari paket CSV sama byte demi byte")
    func comparison() throws {
        let package = try InputReader().read(Sample.office)
        let template = try TemporaryWorkbook(package.budget).read()
        let workbooks = try [package, template].map { result in
            let comparison = try Comparison(result.budget.content, from: nil, to: nil)
            let report = try ComparisonReport(comparison, findings: [], toolVersion: "uji").report()
            let file = try TemporaryWorkbook()
            _ = try WorkbookWriter(language: .indonesian, replacing: false).write(report, to: file.path)
            return try file.bytes
        }
        #expect(workbooks[0] == workbooks[1])
    }

    @Test("Contoh di repositori adalah isian dari paket CSV-nya, byte demi byte")
    func storedSample() throws {
        let package = try InputReader().read(Sample.office)
        let stored = try Data(contentsOf: URL(fileURLWithPath: Sample.office + ".xlsx"))
        let fresh = try TemporaryWorkbook(package.budget).bytes
        #expect(
            stored == fresh,
            "Jalankan: selisih templat --from Samples/disperindag-babel-2024 -o Samples/disperindag-babel-2024.xlsx --force")
    }

    @Test("Angka dengan dua arti tetap berdua arti, dan angka yang tersimpan sebagai angka tetap satu arti")
    func printedForm() throws {
        let place = SourceLocation(file: "x", row: 1)
        let sixteen = try Quantity(coefficient: 16_125, decimals: 3)
        var budget = Budget()
        budget.lines = [.line("Program A", murni: 100, perubahan: 80)]
        budget.documents = [Document(code: "pk", kind: "PK", year: 2024, location: place)]
        budget.indicators = [Indicator(code: "nilai", name: "Nilai", location: place)]
        budget.targets = [
            PrintedFigure(
                text: "16.000",
                reading: .ambiguous(decimalComma: Quantity(16_000), decimalPoint: try Quantity(coefficient: 16_000, decimals: 3)),
                location: place),
            PrintedFigure(text: "16.125", reading: .single(sixteen), isStoredNumber: true, location: place),
        ].map { Target(document: "pk", indicator: "nilai", kind: .target, year: 2024, figure: $0) }
        let workbook = try TemporaryWorkbook(budget)
        #expect(try workbook.read().budget.content == budget.content)
        let ambiguous = "isian.xlsx, lembar \"target\", baris 3, kolom F: N001 \"16.000\""
        #expect(try workbook.findings().map { String($0.prefix(ambiguous.count)) } == [ambiguous])
    }

    @Test("Jumlah di atas 15 angka penting tetap tepat: ditulis sebagai teks")
    func longAmount() throws {
        var budget = Budget()
        var line = BudgetLine.line("Program A", murni: 1)
        line.ceilings[.original] = Rupiah(sen: 1_234_567_890_123_456_789)
        budget.lines = [line]
        #expect(try TemporaryWorkbook(budget).read().budget.content == budget.content)
    }

    @Test("Pendapatan dan pembiayaan ikut ke isian dan kembali; isian kosong tidak menawarkannya")
    func balanceLines() throws {
        var budget = Budget()
        budget.lines = [.line("Program A", murni: 100, perubahan: 80)]
        budget.balanceLines = [
            .balance(.revenue, "4 Pendapatan", "4.1 PAD", murni: 10, perubahan: 20), .balance(.outlay, "Penyertaan modal", perubahan: 0),
        ]
        budget.printedBalances = [.printed(.surplus, murni: -90)]
        let result = try TemporaryWorkbook(budget).read()
        #expect(result.budget.content == budget.content)
        #expect(result.findings == [])
        #expect(!OfficeTemplate().report.sections.map(\.id).contains("pendapatan-pembiayaan"))
    }

    @Test("Juga isian berbahasa Inggris kembali utuh")
    func english() throws {
        var years = RandomOfficeYear(seed: 3)
        let budget = try years.next()
        let result = try TemporaryWorkbook(budget, language: .english).read()
        #expect(result.budget.content == budget.content)
        #expect(result.findings.filter { $0.severity == .error } == [])
    }

    @Test("Lembar yang disembunyikan isian tetap dibaca bila terisi")
    func hiddenSheets() throws {
        var years = RandomOfficeYear(seed: 5)
        let budget = try years.next()
        var report = OfficeTemplate(budget).report
        for index in report.sections.indices { report.sections[index].isHidden = report.sections[index].id == "tindak-lanjut" }
        let result = try TemporaryWorkbook(report).read()
        #expect(!result.budget.followUps.isEmpty)
        #expect(result.budget.content == budget.content)
    }

    @Test("Kolom tambahan ikut ke isian dan kembali bersama barisnya")
    func extraColumns() throws {
        let package = try TemporaryPackage([
            "pagu.csv":
                "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Warna\n2024,Dinas,A,utama,APBD,1,merah\n2024,Dinas,B,utama,APBD,2,\n"
        ])
        let result = try TemporaryWorkbook(try InputReader().read(package.path).budget).read()
        #expect(result.budget.extraColumns.map(\.title) == ["Warna"])
        #expect(result.budget.extraColumns.map(\.cells) == [[3: "merah"]])
        #expect(result.budget.extraColumns.map(\.sheet) == ["pagu"])
    }
}
