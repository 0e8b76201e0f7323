import Diagnostics
import ExactNumbers
import Foundation
import Reporting
import Testing

@testable import WorkbookWriting

/// LibreOffice menghitung ulang setiap rumus; butuh `soffice` dan openpyxl.
@Suite(
    "Hasil tersimpan sama dengan hitungan ulang LibreOffice", .enabled(if: Recalculation.isAvailable),
    .serialized)
struct RecalculationTests {
    @Test func `Laporan contoh`() throws {
        let workbook = try WrittenWorkbook(try SampleReport.report(), language: .english)
        let (status, output) = try Recalculation.run(on: workbook.path)
        #expect(status == 0, "\(output)")
        #expect(output.contains("Jumlah: 42 rumus dibandingkan"))
    }

    @Test(arguments: [
        RandomReport(digits: 1...12, hasSen: false, seed: 1),
        RandomReport(digits: 10...14, hasSen: true, seed: 3),
        RandomReport(digits: 14...19, hasSen: true, seed: 5),
    ])
    func `Angka acak yang sulit bagi bilangan biner`(random: RandomReport) throws {
        let workbook = try WrittenWorkbook(try random.report())
        let (status, output) = try Recalculation.run(on: workbook.path)
        #expect(status == 0, "\(output)")
    }

    @Test func `Jumlah bersyarat atas teks yang dibaca lain oleh SUMIFS`() throws {
        let workbook = try WrittenWorkbook(try RandomReport.conditions())
        #expect(workbook.summary.fixedResults.isEmpty)
        let (status, output) = try Recalculation.run(on: workbook.path)
        #expect(status == 0, "\(output)")
    }

    @Test func `Jumlah seribu acuan terpisah, lewat jumlah antara`() throws {
        let rows = (0..<2_000).map { [ReportCell(.amount(.sen(Int128($0), 5)))] }
        let parts = stride(from: 0, to: 2_000, by: 2).map { CellReference.t($0, 0) }
        let total = parts.reduce(Int128(0)) { $0 + Int128($1.row) * 100 + 5 }
        let last = [ReportCell(.amount(Rupiah(sen: total)), derivation: .sum(parts))]
        let workbook = try WrittenWorkbook(SmallReport.report(SmallReport.table(kinds: [.amount], rows + [last])))
        #expect(workbook.summary.fixedResults.isEmpty)
        let (status, output) = try Recalculation.run(on: workbook.path)
        #expect(status == 0, "\(output)")
    }

    @Test func `Buku kerja tanpa rumus tidak dianggap lulus`() throws {
        let workbook = try WrittenWorkbook(SmallReport.report())
        let (status, output) = try Recalculation.run(on: workbook.path)
        #expect(status == 1)
        #expect(output.contains("GAGAL: tidak ada rumus"))
    }
}

/// Menjalankan `Tests/Workbook/recalculate.py`.
enum Recalculation {
    static var isAvailable: Bool {
        run(["soffice", "--version"]).status == 0 && run(["python3", "-c", "import openpyxl"]).status == 0
    }

    static func run(on path: String) throws -> (status: Int32, output: String) {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Workbook/recalculate.py").path
        return run(["python3", script, path])
    }

    private static func run(_ arguments: [String]) -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        do { try process.run() } catch { return (127, "\(error)") }
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }
}
