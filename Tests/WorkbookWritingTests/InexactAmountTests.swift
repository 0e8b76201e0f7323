import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Angka yang tidak dapat disimpan Excel dengan tepat")
struct InexactAmountTests {
    private static let large: Rupiah = .sen(18_152_642_574_029, 29)

    private static func report(_ amounts: [Rupiah]) -> Report {
        SmallReport.report(SmallReport.table(kinds: [.amount], amounts.map { [ReportCell(.amount($0))] }))
    }

    @Test func `Jumlah 16 angka tetap angka, ditandai, dan teks tepatnya ada di catatan`() throws {
        let workbook = try WrittenWorkbook(Self.report([Rupiah(1), Self.large]))
        #expect(try workbook.cell("A6") == "<c r=\"A6\"><v>18152642574029.29</v></c>")
        #expect(try workbook.fill("A6") == "FFFFE699")
        #expect(try workbook.fill("A5") != "FFFFE699")
        #expect(
            try workbook.part("xl/comments1.xml").contains(
                "<t>Angka tepat: Rp18.152.642.574.029,29. Excel hanya menyimpan 15 angka penting.</t>"))
    }

    @Test func `Ringkasan menyebut lembar, sel, dan angka tepatnya`() throws {
        let workbook = try WrittenWorkbook(Self.report([Self.large]))
        #expect(
            workbook.summary.inexactAmounts == [
                InexactAmount(
                    sheet: LocalizedText(verbatim: "Lembar"), cell: "A5",
                    exactText: LocalizedText(id: "\(Self.large)", en: "\(Self.large)"))
            ])
    }

    @Test func `Daftar sebelum menulis sama dengan ringkasan sesudahnya`() throws {
        let report = Self.report([Self.large, Rupiah(1), Rupiah(1_234_567_890_123_456)])
        #expect(try report.inexactAmounts() == WrittenWorkbook(report).summary.inexactAmounts)
        #expect(try report.inexactAmounts().map(\.cell) == ["A5", "A7"])
    }

    @Test func `Daftar tetap benar bila ditambahkan di bawah isi laporan`() throws {
        var report = Self.report([Self.large])
        let found = try report.inexactAmounts()
        report.sections[0].blocks += found.map { .paragraph($0.exactText) }
        #expect(try report.inexactAmounts() == found)
    }

    @Test(arguments: [
        (name: "15 angka bulat", amount: Rupiah(999_999_999_999_999), isListed: false),
        (name: "16 angka bulat", amount: Rupiah(1_000_000_000_000_001), isListed: true),
        (name: "nol di belakang tidak dihitung", amount: Rupiah(1_500_000_000_000_000_000), isListed: false),
        (name: "13 angka dan sen", amount: Rupiah.sen(9_999_999_999_999, 99), isListed: false),
        (name: "14 angka dan sen", amount: Rupiah.sen(10_000_000_000_000, 1), isListed: true),
        (name: "negatif", amount: Rupiah.sen(-18_152_642_574_029, -29), isListed: true),
        (name: "nol", amount: Rupiah.zero, isListed: false),
    ])
    func `Batasnya lima belas angka penting`(name: String, amount: Rupiah, isListed: Bool) throws {
        #expect(try Self.report([amount]).inexactAmounts().isEmpty == !isListed, "\(name)")
    }

    @Test func `Hitungan dari angka sepanjang itu tetap rumus, ditandai, dan hasil tepatnya ada di catatan`() throws {
        let before = Rupiah.sen(18_152_642_574_029, 29)
        let after = Rupiah.sen(18_152_642_574_029, 30)
        let rise = ReportCell.Value.amount(.sen(0, 1))
        let workbook = try WrittenWorkbook(
            SmallReport.derived([before, after], rise, .difference(after: .t(0, 1), before: .t(0, 0))))
        #expect(try workbook.cell("C5") == "<c r=\"C5\"><f>ROUND(B5-A5,2)</f><v>0.01</v></c>")
        #expect(try workbook.fill("C5") == "FFFFE699")
        #expect(workbook.summary.approximateResults == [CellPlace(sheet: "Lembar", cell: "C5")])
        #expect(workbook.summary.fixedResults.isEmpty)
        #expect(workbook.summary.formulaCount == 1)
        #expect(
            try workbook.part("xl/comments1.xml").contains(
                "<t>Hasil tepat: Rp0,01. Rumus Excel dapat meleset pada angka terakhirnya: Excel berhitung dengan 15 angka penting.</t>"))
    }

    @Test func `Sel yang memakai hasil yang dapat meleset ikut ditandai, sel lain tidak`() throws {
        let (before, after) = (Rupiah.sen(18_152_642_574_029, 29), Rupiah.sen(18_152_642_574_029, 30))
        let rise = ReportCell.Value.amount(.sen(0, 1))
        let cells = [
            ReportCell(.amount(before)), ReportCell(.amount(after)),
            ReportCell(rise, derivation: .difference(after: .t(0, 1), before: .t(0, 0))),
            ReportCell(rise, derivation: .same(.t(0, 2))), ReportCell(rise, derivation: .sum([.t(0, 3), .t(0, 5)])),
            ReportCell(.amount(.zero)),
            ReportCell(.amount(.zero), derivation: .same(.t(0, 5))),
        ]
        // Yang mengacu berdiri di lembar lain, sebelum yang diacu ditulis.
        let first = SmallReport.table(
            "depan", kinds: [.amount],
            [[ReportCell(rise, derivation: .same(.t(0, 3)))], [ReportCell(.amount(.zero), derivation: .same(.t(0, 6)))]])
        let sections = [("Depan", first), ("Lembar", SmallReport.table(kinds: Array(repeating: .amount, count: 7), [cells]))].map {
            name, table in
            ReportSection(id: name, title: LocalizedText(verbatim: name), blocks: [.table(table)])
        }
        var report = SmallReport.report()
        report.sections = sections
        let workbook = try WrittenWorkbook(report)
        #expect(
            workbook.summary.approximateResults == [
                CellPlace(sheet: "Depan", cell: "A5"), CellPlace(sheet: "Lembar", cell: "C5"), CellPlace(sheet: "Lembar", cell: "D5"),
                CellPlace(sheet: "Lembar", cell: "E5"),
            ])
        #expect(try workbook.cell("A6") == "<c r=\"A6\"><f>'Lembar'!G5</f><v>0</v></c>")
    }

    @Test func `Persen dari angka sepanjang itu tetap rumus`() throws {
        let numbers = [Rupiah(1_234_567_890_123_456), Rupiah(2_469_135_780_246_912)]
        let workbook = try WrittenWorkbook(
            SmallReport.derived(numbers, .percent(Quantity(100)), .change(after: .t(0, 1), before: .t(0, 0))))
        #expect(try workbook.cell("C5").hasSuffix("<v>1</v></c>"))
        #expect(workbook.summary.fixedResults.isEmpty)
    }

    @Test func `Hasil bagi yang nyaris di tengah pembulatan tetap rumus yang ditandai`() throws {
        // 0,12344999999999999 lebih: tepatnya turun, hitungan biner 15 angka naik.
        let whole = Rupiah(200_000_000_000_000)
        let part = Rupiah(24_689_999_999_999)
        let ratio = try Ratio(part, over: whole).percent()
        let workbook = try WrittenWorkbook(
            SmallReport.derived([part, whole], .percent(ratio), .share(part: .t(0, 0), whole: .t(0, 1))))
        #expect(try workbook.cell("C5") == "<c r=\"C5\"><f>IF(B5=0,\"-\",ROUND(A5/B5,4))</f><v>0.1234</v></c>")
        #expect(workbook.summary.approximateResults == [CellPlace(sheet: "Lembar", cell: "C5")])
        #expect(try workbook.part("xl/comments1.xml").contains("<t>Hasil tepat: 12,34 %. Rumus Excel dapat meleset"))
    }

    @Test func `Catatan pengguna ikut di bawah catatan angka tepat`() throws {
        let cell = ReportCell(
            .amount(Self.large), note: LocalizedText(id: "Lihat lampiran.", en: "See annex."))
        let report = SmallReport.report(SmallReport.table(kinds: [.amount], [[cell]]))
        let comments = try WrittenWorkbook(report, language: .english).part("xl/comments1.xml")
        #expect(
            comments.contains(
                "Exact figure: Rp18,152,642,574,029.29. Excel keeps only 15 significant digits.\n\nSee annex."
            ))
    }
}
