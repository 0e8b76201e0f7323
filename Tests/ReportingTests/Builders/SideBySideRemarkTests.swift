import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

/// Yang dikatakan *Sandingan* di samping pagunya: target, realisasi dan sisa, alasan, keterangan, dan catatan.
@Suite("Keterangan dan realisasi di Sandingan")
struct SideBySideRemarkTests {
    private static let place = SourceLocation(file: "k.csv", row: 2)

    private static func report(_ lines: [BudgetLine], _ change: (inout Budget) throws -> Void = { _ in }) throws -> Report {
        var budget = Budget()
        budget.lines = BudgetLines(lines)
        try change(&budget)
        return try .of(budget)
    }

    private static func line(
        _ program: String, murni: Int64? = nil, perubahan: Int64? = nil, change: ChangeNote = ChangeNote(), remark: String? = nil,
        row: Int = 2
    ) -> BudgetLine {
        var line = BudgetLine.line(program, murni: murni, perubahan: perubahan, row: row)
        (line.change, line.remark) = (change, remark)
        return line
    }

    private static func realisation(_ program: String, _ quarter: Quarter, _ amount: Int64) -> MoneyRealisation {
        MoneyRealisation(
            document: nil, subject: .program(CodedName(name: program), unit: nil), year: 2024, quarter: quarter, span: .cumulative,
            evidence: .amount(Rupiah(amount)), location: SourceLocation(file: "r.csv", row: quarter.rawValue))
    }

    private static func remarks(_ report: Report) throws -> [String] {
        try #require(report.table("sandingan")).rows().compactMap(\.last)
    }

    @Test("Realisasi terakhir dan sisanya setiap program; jumlahnya hanya bila semuanya diketahui sampai waktu yang sama")
    func spending() throws {
        let report = try Self.report([Self.line("A", murni: 100, perubahan: 120), Self.line("B", murni: 50, perubahan: 40, row: 3)]) {
            $0.moneyRealisations = [
                Self.realisation("A", .first, 20), Self.realisation("A", .second, 60), Self.realisation("B", .second, 10),
            ]
        }
        let table = try #require(report.table("sandingan"))
        #expect(table.columns.suffix(3).map { $0.title.text(in: .indonesian) } == ["Realisasi", "Sisa (Perubahan)", "Keterangan"])
        #expect(
            table.rows().map { Array($0.suffix(3)) } == [
                ["70", "90", ""], ["70", "90", ""], ["60", "60", "realisasi s.d. TW II"], ["10", "30", "realisasi s.d. TW II"],
                ["70", "90", ""],
            ])
        #expect(DerivationEvaluator(report, language: .indonesian).mismatches == [])
        let partly = try Self.report([Self.line("A", murni: 100, perubahan: 120), Self.line("B", murni: 50, perubahan: 40, row: 3)]) {
            $0.moneyRealisations = [Self.realisation("A", .second, 60), Self.realisation("B", .third, 10)]
        }
        #expect(try #require(partly.table("sandingan")).rows()[0].suffix(3) == ["", "", ""])
    }

    @Test("Dua kertas yang berbeda tentang waktu yang sama tidak dipakai, dan disebut")
    func disputed() throws {
        let report = try Self.report([Self.line("A", murni: 100, perubahan: 120)]) {
            $0.moneyRealisations = [Self.realisation("A", .first, 20), Self.realisation("A", .first, 21)]
        }
        #expect(try Self.remarks(report)[2] == "realisasi s.d. TW I dicetak berbeda")
    }

    @Test("Tanpa realisasi tidak ada kolomnya")
    func withoutSpending() throws {
        let report = try Self.report([Self.line("A", murni: 100, perubahan: 120)])
        #expect(report.table("sandingan")?.columns.last?.title.text(in: .indonesian) == "Keterangan")
        #expect(report.table("sandingan")?.columns.contains { $0.title.text(in: .indonesian) == "Realisasi" } == false)
    }

    @Test(
        "Target indikatornya di barisnya, sebagai hitungan atas Kinerja",
        arguments: [
            ("16.0", "21.75", "target 16,0 menjadi 21,75"), ("16.0", "16.0", "target tetap 16,0"), (nil, "21.75", "target 21,75"),
            ("-1.5", "2", "target -1,5 menjadi 2"),
        ])
    func targets(before: String?, after: String, words: String) throws {
        let report = try Self.report([Self.line("A", murni: 100, perubahan: 120)]) { budget in
            budget.indicators = [Indicator(code: "i", name: "Nilai", location: Self.place)]
            budget.links = [ProgramLink(program: CodedName(name: "A"), indicator: "i", weight: Quantity(100), location: Self.place)]
            budget.documents = [
                Document(code: "pk", kind: "PK", year: 2024, stage: .original, location: Self.place),
                Document(code: "pk-p", kind: "PK Perubahan", year: 2024, stage: .revised, location: Self.place),
            ]
            for (paper, text) in [("pk", before), ("pk-p", after)] {
                guard let text else { continue }
                let value = try NumberNotation.decimalPoint.parse(text).quantity
                budget.targets.append(
                    Target(
                        document: paper, indicator: "i", kind: .target, year: 2024,
                        figure: PrintedFigure(text: text, reading: .single(value), location: Self.place)))
            }
        }
        #expect(try Self.remarks(report)[1] == words)
        #expect(report.table("sandingan")?.rows[1].cells.last?.derivation != nil)
        for language in Language.allCases { #expect(DerivationEvaluator(report, language: language).mismatches == []) }
    }

    @Test("Alasan, keterangan, dan catatan berdiri bersama; yang berbeda antartahapan menyebut tahapannya")
    func notes() throws {
        let both = try Self.report([
            Self.line("A", murni: 100, change: ChangeNote(remark: "lanjutan 2023"), remark: "disalin dari PK"),
            Self.line(
                "A", perubahan: 90, change: ChangeNote(reason: ChangeReason("c: prioritas"), remark: "ditunda"), remark: "cek lagi", row: 3),
        ])
        #expect(
            try Self.remarks(both)[2]
                == "alasan (c) perubahan prioritas atau asumsi: prioritas, Murni: lanjutan 2023; Perubahan: ditunda, catatan: Murni: disalin dari PK; Perubahan: cek lagi"
        )
        let same = try Self.report([
            Self.line("A", murni: 100, remark: "sama"), Self.line("A", perubahan: 90, remark: "sama", row: 3),
        ])
        #expect(try Self.remarks(same)[2] == "catatan: sama")
        let later = try Self.report([Self.line("A", murni: 100), Self.line("A", perubahan: 90, remark: "hanya perubahan", row: 3)])
        #expect(try Self.remarks(later)[2] == "catatan: hanya perubahan")
    }
}
