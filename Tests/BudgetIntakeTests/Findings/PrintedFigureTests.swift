import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Testing

@Suite("Angka tertera")
struct PrintedFigureTests {
    private func page(_ rows: String, documents: String = SmallPackage.documents) throws -> ReadingPage {
        try ReadingPage(
            SmallPackage.with([
                "dokumen.csv": documents, "target.csv": "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\n" + rows + "\n",
            ]))
    }

    @Test("16.000 sendirian mendua: kedua artinya disebut, tidak satu pun dipilih")
    func ambiguous() throws {
        let page = try page("pk,nilai,target,2024,16.000")
        #expect(
            page.text() == """
                kantor/target.csv, baris 2, kolom E: peringatan N001
                  "16.000" di kolom "Nilai Tertera" dapat berarti ribuan (16.000) atau desimal (16,000); angka lain di kertas ini tidak memutuskannya.
                  Periksa kertas aslinya. Angka ini tidak dihitung sebelum tanda desimalnya pasti.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/target.csv, row 2, column E: warning N001
                  "16.000" in column "Nilai Tertera" can mean thousands (16,000) or decimals (16.000); the paper's other figures do not decide it.
                  Check the original paper. This figure is not computed with until its decimal mark is certain.
                """)
        let figure = try #require(page.budget.targets.first?.figure)
        #expect(figure.text == "16.000")
        #expect(figure.value == nil)
        guard case .ambiguous(let comma, let point) = figure.reading else {
            Issue.record("tidak mendua")
            return
        }
        #expect(comma.plainText == "16000")
        #expect(point.plainText == "16.000")
    }

    @Test("Angka lain di kertas yang sama memutuskan tanda desimalnya")
    func decidedByPaper() throws {
        let page = try page("pk,nilai,target,2024,16.000\npk,nilai,target,2025,\"4,28\"")
        #expect(page.text() == "")
        #expect(page.budget.targets.map { $0.figure.value?.plainText } == ["16000", "4.28"])
    }

    @Test("Kertas lain hanya memutuskan angka yang memakai tanda desimalnya")
    func decidedByTable() throws {
        let documents = "Kode,Jenis,Tahun\npk,PK,2024\niku,IKU,2024\n"
        let page = try page(
            "pk,nilai,target,2024,16.000\npk,nilai,target,2025,\"14,500\"\niku,nilai,target,2024,\"4,28\"", documents: documents)
        #expect(page.result.findings.map(\.excerpt) == ["16.000"])
        #expect(page.budget.targets.map { $0.figure.value?.plainText } == [nil, "14.500", "4.28"])
    }

    @Test("Angka yang bukan angka di target hanya catatan: kertas sering mencetak kata")
    func word() throws {
        let page = try page("pk,nilai,target,2024,Baik")
        #expect(
            page.text() == """
                kantor/target.csv, baris 2, kolom E: catatan N003
                  "Baik" di kolom "Nilai Tertera" bukan angka; isinya disimpan tetapi tidak dihitung.
                  Bila seharusnya angka, betulkan tulisannya seperti yang tercetak di kertas.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/target.csv, row 2, column E: note N003
                  "Baik" in column "Nilai Tertera" is not a number; it is kept but not computed with.
                  If it should be a number, correct it to what the paper prints.
                """)
        #expect(page.budget.targets.map(\.figure.reading) == [.unreadable])
    }

    @Test(
        "Angka tertera menyimpan desimal yang tercetak",
        arguments: [("4,280", "4.280"), ("70,50", "70.50"), ("8000,00%", "8000.00"), ("-0,5", "-0.5"), ("5", "5")])
    func decimals(text: String, plain: String) throws {
        let page = try page("pk,nilai,target,2024,\"\(text)\"\npk,nilai,target,2025,\"1,1\"")
        #expect(page.budget.targets.first?.figure.value?.plainText == plain)
        #expect(page.budget.targets.first?.figure.isPercent == text.hasSuffix("%"))
    }
}
