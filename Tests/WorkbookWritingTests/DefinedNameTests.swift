import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Nama sel")
struct DefinedNameTests {
    @Test(arguments: [
        (words: "Jumlah APBD Murni", name: "Jumlah_APBD_Murni"),
        (words: "Dukungan APBN (di luar jumlah) Murni", name: "Dukungan_APBN_di_luar_jumlah_Murni"),
        (words: "TW1", name: "TW1_"), (words: "XFD1048576", name: "XFD1048576_"), (words: "ABCD1", name: "ABCD1"),
        (words: "R1C1", name: "R1C1_"),
        (words: "R", name: "R_"), (words: "c7", name: "c7_"), (words: "2024 Murni", name: "_2024_Murni"), (words: "True", name: "True_"),
        (words: "Caf\u{E9}: 50%", name: "Caf\u{E9}_50"), (words: "\u{4E2D}\u{6587}", name: "_"), (words: "", name: "_"),
    ])
    func `Kata menjadi nama yang diterima Excel, dan tidak pernah terbaca sebagai alamat sel`(words: String, name: String) {
        var used: Set<String> = []
        #expect(DefinedName.unique(words, used: &used) == name)
    }

    @Test func `Nama yang sama, besar kecil hurufnya tidak dibedakan, diberi nomor; nama panjang dipotong`() {
        var used: Set<String> = []
        let names = ["Nilai (A)", "nilai a", "NILAI-A"].map { DefinedName.unique($0, used: &used) }
        #expect(names == ["Nilai_A", "nilai_a_2", "NILAI_A_3"])
        #expect(DefinedName.unique(String(repeating: "x", count: 400), used: &used).count == 240)
    }

    private static func names(_ report: Report, _ language: Language = .indonesian, limits: SheetLimits = SheetLimits()) throws -> [String]
    {
        try WrittenWorkbook(report, language: language, limits: limits).part("xl/workbook.xml").matches(
            of: /<definedName name="([^_][^"]*)">([^<]*)</
        ).map { "\($0.1) = \($0.2)" }
    }

    private static func report() -> Report {
        let amounts = SmallReport.table(kinds: [.name, .amount], [1, 2].map { [.verbatim("A"), ReportCell(.amount(Rupiah($0)))] })
        var report = SmallReport.report(sheet: "Pagu '24", amounts)
        let pair = ["u", "v"].map { SmallReport.table(TableID($0), kinds: [.name], [[.verbatim("A")]]) }
        report.sections.append(SmallReport.section("Dua tabel", pair))
        report.names = [
            ReportName(LocalizedText(id: "Jumlah APBD", en: "APBD total"), .t(1, 1)), ReportName(LocalizedText(verbatim: "TW1"), .t(0, 1)),
            ReportName(LocalizedText(verbatim: "tidak ada"), CellReference("lain", row: 0, column: 0)),
        ]
        return report
    }

    @Test func `Angka bernama dan tabel tunggal setiap lembar, dalam bahasanya; yang selnya tidak ada tidak dinamai`() throws {
        #expect(
            try Self.names(Self.report()) == [
                "Jumlah_APBD = 'Pagu ''24'!$B$6", "Tabel_Pagu_24 = 'Pagu ''24'!$A$4:$B$6", "TW1_ = 'Pagu ''24'!$B$5",
            ])
        #expect(
            try Self.names(Self.report(), .english) == [
                "APBD_total = 'Pagu ''24'!$B$6", "Table_Pagu_24 = 'Pagu ''24'!$A$4:$B$6", "TW1_ = 'Pagu ''24'!$B$5",
            ])
    }

    @Test func `Tabel yang terbagi di beberapa lembar tidak dinamai; selnya tetap`() throws {
        let table = SmallReport.table(kinds: [.name], (0..<8).map { [.verbatim("\($0)")] })
        var report = SmallReport.report(table)
        report.names = [ReportName(LocalizedText(verbatim: "Terakhir"), .t(7, 0))]
        let names = try Self.names(report, limits: SheetLimits(rows: 10))
        #expect(names == ["Terakhir = 'Lembar (2)'!$A$9"])
    }
}
