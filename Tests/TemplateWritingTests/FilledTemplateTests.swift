import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import PaperReading
import Testing
import WorkbookWriting

/// `Tests/Fixtures/Template/diisi.xlsx` adalah isian kosong yang diisi openpyxl dengan `isi-seperti-orang.py`. openpyxl membuang
/// hasil rumus, jadi semua rumusnya tanpa nilai tersimpan.
@Suite("Isian yang diisi orang")
struct FilledTemplateTests {
    private let result: IntakeResult
    private static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/Template/diisi.xlsx").path

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
        let workbook = try TemporaryWorkbook(Self.form(amount: text))
        let lines = try workbook.findings().map { String($0.prefix(expected.count)) }
        #expect(lines == (expected.hasSuffix("bersih") ? [] : [expected]))
    }

    @Test("Isi di luar tajuk dilaporkan, sel kosong di kanan tidak")
    func outside() throws {
        var form = Self.form(amount: "1")
        form.tables[0].columns.append(FormColumn(title: " ", note: "-", width: 9, content: .text))
        form.tables[0].example.append(.blank)
        form.tables[0].rows[0].append(.blank)
        #expect(try TemporaryWorkbook(form).findings() == [])
    }

    private static func form(amount: String) -> FormWorkbook {
        let titles = ["Baris", "Tahun", "OPD", "Program", "Kelompok", "Sumber Dana", "Pagu Murni"]
        let columns = titles.map { FormColumn(title: $0, note: "-", width: 12, content: .literal) }
        let row: [FormCell] = [.blank, .text("2024"), .text("Dinas"), .text("A"), .text("utama"), .text("APBD"), .text(amount)]
        let table = FormTable(name: "pagu", columns: columns, example: [.text("Contoh ")] + row.dropFirst(), rows: [row])
        return FormWorkbook(title: "uji", guide: FormGuide(name: "Petunjuk", widths: [20], lines: [.title("Uji")]), tables: [table])
    }
}
