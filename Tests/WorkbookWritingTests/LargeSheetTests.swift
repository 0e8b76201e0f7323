import Diagnostics
import ExactNumbers
import Foundation
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Lembar besar")
struct LargeSheetTests {
    /// Setiap sel: alamat, rumus, dan isinya sebagai teks; teks bersama dan teks di dalam sel tidak dibedakan.
    private static func cells(_ workbook: WrittenWorkbook, sheet: Int) throws -> [String] {
        let shared = try workbook.part("xl/sharedStrings.xml").matches(of: /<si>(.*?)<\/si>/.dotMatchesNewlines()).map {
            text(String($0.1))
        }
        return try workbook.sheet(sheet).matches(of: /<c r="(\w+)"([^>]*?)(\/>|>(.*?)<\/c>)/.dotMatchesNewlines()).map { match in
            let content = String(match.4 ?? "")
            let formula = content.firstMatch(of: /<f>(.*?)<\/f>/).map { " =\($0.1)" } ?? ""
            let stored = content.firstMatch(of: /<v>(.*?)<\/v>/).map { String($0.1) } ?? ""
            // Pustaka C menulis 16 angka penting, baris yang disisipkan yang terpendek yang terbaca sama.
            let number = match.2.contains("t=") ? nil : Double(stored)
            let value = number.map { String(format: "%.16G", $0) } ?? stored
            let shown = match.2.contains("t=\"s\"") ? Int(value).map { shared[$0] } ?? "" : content.contains("<is>") ? text(content) : value
            return "\(match.1)\(formula) \(shown)"
        }
    }

    private static func text(_ xml: String) -> String { String(xml.replacing(/<[^>]*>/, with: "")) }

    private static func write(_ report: Report, _ limits: SheetLimits) throws -> WrittenWorkbook {
        try WrittenWorkbook(report, limits: limits)
    }

    @Test func `Baris yang disisipkan memuat sel yang sama dengan yang ditulis pustaka C`() throws {
        for report in [try SampleReport.report(), try RandomReport(digits: 1...15, hasSen: true, seed: 21, rowCount: 40).report()] {
            let held = try Self.write(report, SheetLimits())
            let poured = try Self.write(report, SheetLimits(pouredRows: 0))
            #expect(poured.summary == held.summary)
            for sheet in 1...report.sections.count {
                let (own, library) = (try Self.cells(poured, sheet: sheet), try Self.cells(held, sheet: sheet))
                #expect(own.count == library.count)
                for (own, library) in zip(own, library) { #expect(own == library) }
            }
        }
    }

    @Test(.enabled(if: Recalculation.isAvailable)) func `Lembar yang disisipkan dihitung ulang LibreOffice`() throws {
        let workbook = try Self.write(try SampleReport.report(), SheetLimits(pouredRows: 0))
        let (status, output) = try Recalculation.run(on: workbook.path)
        #expect(status == 0, "\(output)")
    }

    @Test func `Baris yang disisipkan memakai titik desimal walaupun lokalnya berkoma`() async throws {
        await #expect(processExitsWith: .success) {
            let names = ["id_ID.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8"]
            guard names.contains(where: { setlocale(LC_ALL, $0) != nil }) else { return }
            let percent = ReportCell(.percent(try Quantity(coefficient: -3864, decimals: 2)))
            let report = SmallReport.report(SmallReport.table(kinds: [.percent], [[percent]]))
            #expect(try LargeSheetTests.write(report, SheetLimits(pouredRows: 0)).sheet().contains("<v>-0.3864</v>"))
        }
    }

    /// Sepuluh baris: sebelum, setelah, selisih; lalu sebuah tabel kedua yang mengacu ke baris ketujuh dan menjumlahkan semuanya.
    private static func longReport() throws -> Report {
        let rows = (0..<10).map { row in
            [
                ReportCell.verbatim("Rekening \(row + 1)"), ReportCell(.amount(Rupiah(Int64(row)))), ReportCell(.amount(Rupiah(10))),
                ReportCell(.amount(Rupiah(Int64(10 - row))), derivation: .difference(after: .t(row, 2), before: .t(row, 1))),
            ]
        }
        let total = ReportTable(
            id: "jumlah", columns: [ReportColumn(LocalizedText(verbatim: "J"), .amount)],
            rows: [
                ReportRow(cells: [ReportCell(.amount(Rupiah(6)), derivation: .same(.t(6, 1)))]),
                ReportRow(cells: [ReportCell(.amount(Rupiah(45)), derivation: .sum((0..<10).map { .t($0, 1) }))]),
                ReportRow(cells: [
                    ReportCell(
                        .amount(Rupiah(6)),
                        derivation: .sumWhere(
                            table: "t", rows: 0..<10, column: 1,
                            matching: [CellCondition(column: 0, text: LocalizedText(verbatim: "Rekening 7"))]))
                ]),
            ])
        var report = SmallReport.report(sheet: "Rincian", SmallReport.table(kinds: [.name, .amount, .amount, .amount], rows))
        report.sections.append(SmallReport.section("Jumlah", [total]))
        return report
    }

    @Test func `Tabel yang melebihi satu lembar dibagi, dan acuannya mengikuti`() throws {
        // Judul, judul bagian, catatan, tajuk, dan dua baris kosong: enam; tinggal lima baris isi.
        let workbook = try Self.write(try Self.longReport(), SheetLimits(rows: 11))
        let names = try workbook.part("xl/workbook.xml").matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
        #expect(names == ["Rincian", "Rincian (2)", "Jumlah"])
        func edges(of sheet: Int) throws -> [String] {
            try Self.cells(workbook, sheet: sheet).filter { ($0.hasPrefix("A") || $0.hasPrefix("D")) && !$0.hasSuffix(" ") }
        }
        let first = try edges(of: 1)
        #expect(
            first == [
                "A1 Laporan", "A2 Rincian",
                "A3 Bagian 1 dari 2, karena satu lembar Excel memuat paling banyak 11 baris: baris 1 sampai 5 dari 10. Lanjutannya di lembar \"Rincian (2)\".",
                "A5 K", "D5 K", "A6 Rekening 1", "D6 =C6-B6 10", "A7 Rekening 2", "D7 =C7-B7 9", "A8 Rekening 3", "D8 =C8-B8 8",
                "A9 Rekening 4", "D9 =C9-B9 7", "A10 Rekening 5", "D10 =C10-B10 6",
            ])
        let second = try edges(of: 2)
        #expect(
            second == [
                "A1 Laporan", "A2 Rincian",
                "A3 Bagian 2 dari 2, karena satu lembar Excel memuat paling banyak 11 baris: baris 6 sampai 10 dari 10.",
                "A5 K", "D5 K", "A6 Rekening 6", "D6 =C6-B6 5", "A7 Rekening 7", "D7 =C7-B7 4", "A8 Rekening 8", "D8 =C8-B8 3",
                "A9 Rekening 9", "D9 =C9-B9 2", "A10 Rekening 10", "D10 =C10-B10 1",
            ])
        // Jumlah bersyarat yang meliputi dua lembar menjadi jumlah dua jumlah bersyarat.
        let totals = try Self.cells(workbook, sheet: 3).suffix(3)
        #expect(
            totals == [
                "A5 ='Rincian (2)'!B7 6", "A6 =SUM('Rincian'!B6:B10,'Rincian (2)'!B6:B10) 45",
                "A7 =SUMIFS('Rincian'!B6:B10,'Rincian'!A6:A10,\"=Rekening 7\")+SUMIFS('Rincian (2)'!B6:B10,'Rincian (2)'!A6:A10,\"=Rekening 7\") 6",
            ])
        #expect(workbook.summary.fixedResults.isEmpty)
    }

    @Test func `Tabel yang tepat memenuhi satu lembar tidak dibagi`() throws {
        let workbook = try Self.write(try Self.longReport(), SheetLimits(rows: 15))
        #expect(try !workbook.part("xl/workbook.xml").contains("(2)"))
    }

    @Test func `Angka yang tidak muat di Excel disebut di lembar tempatnya berdiri`() throws {
        let large = Rupiah.sen(18_152_642_574_029, 29)
        let rows = (0..<10).map { [ReportCell(.amount($0 == 8 ? large : Rupiah(1)))] }
        var report = SmallReport.report(SmallReport.table(kinds: [.amount], rows))
        // Daftar angkanya berdiri di bagian terakhir, di lembar lain.
        report.sections.append(SmallReport.section("Metode", []))
        let workbook = try Self.write(report, SheetLimits(rows: 11))
        #expect(workbook.summary.inexactAmounts.map { "\($0.sheet.text(in: .indonesian)) \($0.cell)" } == ["Lembar (2) A9"])
        #expect(try workbook.part("xl/comments1.xml").contains("Angka tepat"))
    }

    @Test func `Nama lembar lanjutan yang terlalu panjang dipendekkan`() throws {
        let rows = (0..<10).map { [ReportCell(.amount(Rupiah($0)))] }
        let name = String(repeating: "n", count: 31)
        let report = SmallReport.report(sheet: name, SmallReport.table(kinds: [.amount], rows))
        let workbook = try Self.write(report, SheetLimits(rows: 11)).part("xl/workbook.xml")
        #expect(workbook.contains("<sheet name=\"\(String(repeating: "n", count: 27)) (2)\""))
    }

    @Test func `Beberapa tabel selembar tidak dibagi`() throws {
        let rows = (0..<10).map { [ReportCell(.amount(Rupiah($0)))] }
        let report = SmallReport.report(SmallReport.table("a", kinds: [.amount], rows), SmallReport.table("b", kinds: [.amount], rows))
        #expect(throws: WorkbookError.tooManyRows(sheet: "Lembar", count: 27)) { try Self.write(report, SheetLimits(rows: 11)) }
    }
}
