import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Isi anggaran sekali pandang")
struct BudgetViewsTests {
    @Test("Tahapan yang dimuat paling sedikit satu baris, menurut waktu")
    func stages() {
        var budget = Budget()
        #expect(budget.stages.isEmpty)
        budget.lines = [.line("A", perubahan: 1), .line("B", geser: 2), .line("C", murni: 0)]
        #expect(budget.stages == [.original, .shift(1), .revised])
    }

    @Test("Tahun menaik dan OPD menurut urutan muncul, masing-masing satu kali")
    func yearsAndOffices() {
        var budget = Budget()
        budget.lines = [
            .line("A", office: "Dinas Z", murni: 1), .line("B", office: "Dinas A", murni: 1), .line("C", office: "Dinas Z", murni: 1),
        ]
        budget.lines[0].year = 2025
        #expect(budget.years == [2024, 2025])
        #expect(budget.offices == ["Dinas Z", "Dinas A"])
    }

    @Test("Pendapatan dan pembiayaan ikut memberi tahapan, tahun, dan OPD, tetapi bukan milik belanja")
    func balanceLines() {
        var budget = Budget()
        budget.balanceLines = [
            .balance(.revenue, "4.1 PAD", office: "Badan", perubahan: 1), .balance(.outlay, "6.2 Utang", office: "Dinas", murni: 1),
        ]
        budget.balanceLines[0].year = 2025
        #expect((budget.stages, budget.years, budget.offices) == ([.original, .revised], [2024, 2025], ["Badan", "Dinas"]))
        #expect(budget.spendingStages.isEmpty)
        budget.lines = [.line("A", office: "Dinas", geser: 1)]
        #expect(budget.stages == [.original, .shift(1), .revised])
        #expect((budget.spendingStages, budget.spendingOffices, budget.offices) == ([.shift(1)], ["Dinas"], ["Dinas", "Badan"]))
    }

    @Test("Kertas dan indikator dicari menurut kodenya")
    func lookup() {
        var budget = Budget()
        budget.documents = [Document(code: "pk", kind: "PK", year: 2024, location: SourceLocation(file: "dokumen.csv"))]
        budget.indicators = [Indicator(code: "nilai", name: "Nilai", location: SourceLocation(file: "indikator.csv"))]
        #expect(budget.document("pk")?.kind == "PK")
        #expect(budget.document("PK") == nil)
        #expect(budget.indicator("nilai")?.name == "Nilai")
        #expect(budget.indicator("lain") == nil)
    }

    @Test(
        "Hanya angka yang artinya tunggal punya nilai",
        arguments: [
            ("16,5", PrintedFigure.Reading.single(Quantity(16)), Quantity(16) as Quantity?),
            ("16.000", .ambiguous(decimalComma: Quantity(16000), decimalPoint: Quantity(16)), nil),
            ("lihat lampiran", .unreadable, nil),
        ])
    func printedFigure(text: String, reading: PrintedFigure.Reading, value: Quantity?) {
        let figure = PrintedFigure(text: text, reading: reading, location: SourceLocation(file: "target.csv"))
        #expect(figure.value == value)
        #expect(figure.text == text)
    }
}
