import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import PaperReading
import Reporting
import Testing

/// `Tests/Fixtures/Template/diisi.xlsx` adalah isian kosong yang diisi openpyxl dengan `isi-seperti-orang.py`. openpyxl membuang
/// hasil rumus, jadi semua rumusnya tanpa nilai tersimpan.
@Suite("Isian yang diisi orang")
struct FilledTemplateTests {
    private let result: IntakeResult
    private static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/Template/diisi.xlsx").path

    init() throws {
        result = try InputReader().read(Self.path)
    }

    @Test("Angka di sel angka dan uang di sel teks sama-sama tepat")
    func amounts() {
        #expect(result.budget.lines.map { $0.ceilings[.original] } == [Rupiah(1_000_000), Rupiah(0)])
        #expect(result.budget.lines.map { $0.ceilings[.revised] } == [Rupiah(sen: 80_000_050), Rupiah(sen: 123_450)])
        #expect(result.budget.links.map(\.weight) == [Quantity(100)])
    }

    @Test("Baris kosong berumus dan baris contoh di mana pun bukan isi; nomor baris tetap nomor di lembar")
    func rows() {
        #expect(result.budget.lines.map(\.location.row) == [3, 6])
        #expect(result.budget.lines.map(\.office) == ["Dinas", "Dinas"])
        #expect(result.budget.files.map(\.rowCount) == [7])
    }

    @Test("Nomor baris di kolom Baris, huruf besar, dan APBDP diterima")
    func spelling() {
        #expect(result.budget.lines.map(\.group) == [.core, .core])
        #expect(result.budget.lines.map(\.fundingSource) == [.regional, .regional])
        #expect(result.budget.lines.map(\.unit) == [nil, "UPTD RPK"])
    }

    @Test("Tanggal Excel menjadi teks ISO")
    func dates() {
        #expect(result.budget.documents.map(\.printedDate) == ["2024-01-09"])
    }

    @Test("Angka tertera yang diketik sebagai angka punya satu arti")
    func figures() {
        #expect(result.budget.targets.map(\.figure.text) == ["4,28", "16.125"])
        #expect(result.budget.targets.map(\.figure.isStoredNumber) == [false, true])
        #expect(result.budget.targets.map(\.figure.value?.plainText) == ["4.28", "16.125"])
    }

    @Test("Lembar buatan sendiri disebut, tidak dibaca")
    func ownSheet() {
        let findings = result.findings.map { finding in
            finding.location.text.text(in: .indonesian).replacingOccurrences(of: Self.path, with: "diisi.xlsx") + ": "
                + finding.message.text(in: .indonesian)
        }
        #expect(findings == ["diisi.xlsx, lembar \"Coretan\": Lembar ini bukan tabel yang dikenal dan tidak dibaca."])
    }
}

@Suite("Kesalahan di isian menunjuk selnya")
struct TemplateFindingTests {
    @Test(
        "Satu sel pagu yang salah",
        arguments: [
            ("satu juta", "isian.xlsx, lembar \"pagu\", baris 3, kolom G: N003"),
            ("12,345", "isian.xlsx, lembar \"pagu\", baris 3, kolom G: bersih"),
        ])
    func amount(text: String, expected: String) throws {
        let workbook = try TemporaryWorkbook(Self.report(Self.table(amount: text)))
        let lines = try workbook.findings().map { String($0.prefix(expected.count)) }
        #expect(lines == (expected.hasSuffix("bersih") ? [] : [expected]))
    }

    @Test("Isi di luar tajuk dilaporkan, sel kosong di kanan tidak")
    func outside() throws {
        var table = Self.table(amount: "1")
        table.columns.append(ReportColumn(LocalizedText(verbatim: " "), .name))
        for row in table.rows.indices { table.rows[row].cells.append(.empty) }
        #expect(try TemporaryWorkbook(Self.report(table)).findings() == [])
    }

    private static func table(amount: String) -> ReportTable {
        let titles = ["Baris", "Tahun", "OPD", "Program", "Kelompok", "Sumber Dana", "Pagu Murni"]
        let cells = ["2024", "Dinas", "A", "utama", "APBD", amount].map { ReportCell(.code($0)) }
        return ReportTable(
            id: "pagu", columns: titles.map { ReportColumn(LocalizedText(verbatim: $0), .code) },
            rows: [ReportRow(.beside, cells: [.verbatim("Contoh ")] + cells), ReportRow(cells: [.empty] + cells)])
    }

    private static func report(_ table: ReportTable) -> Report {
        var section = ReportSection(id: "pagu", title: LocalizedText(verbatim: "pagu"), blocks: [.table(table)])
        section.use = .data
        let guide = ReportSection(id: "petunjuk", title: LocalizedText(verbatim: "Petunjuk"), blocks: [])
        return Report(title: LocalizedText(verbatim: "uji"), subtitles: [], year: 2024, sections: [section, guide])
    }
}
