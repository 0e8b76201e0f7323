import BudgetChecks
import BudgetFixtures
import BudgetModel
import BudgetSession
import Diagnostics
import ExactNumbers
import Foundation
import PaperReading
import Reporting
import Testing
import WorkbookWriting

/// Sebuah sesi sebagai pustaka: tanpa baris perintah dan tanpa layar.
@Suite("Sesi: dibuka, diperiksa, dibandingkan, diterima, ditulis")
struct SessionTests {
    private static let table = """
        Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000,800.000
        2024,Dinas Perdagangan,Perdagangan Luar Negeri,utama,APBD,500.000,500.000
        """

    private static let papers = [
        "pagu.csv": table, "dokumen.csv": "Kode,Jenis,Tahun,Tahapan\npk,PK,2024,Murni",
        "total-tertera.csv": "Dokumen,Label,Cakupan,Jumlah Tertera\npk,Anggaran,utama,1.600.000",
    ]

    @Test("Perbandingan memberi jumlah kedua tahapan")
    func compares() throws {
        let package = try TemporaryPackage(Self.papers)
        let session = try Session(Session.Request(inputs: [package.path]))
        #expect(!session.stopped.hasErrors)
        let report = try session.comparisonReport(toolVersion: "0")
        let table = try #require(report.tables.first { $0.id == "sandingan" })
        let total = try #require(table.rows.last { $0.role == .total })
        #expect(total.cells.map(\.value).contains(.amount(Rupiah(1_500_000))))
        #expect(total.cells.map(\.value).contains(.amount(Rupiah(1_300_000))))
    }

    @Test("Temuan yang diterima satu sesi berlaku bagi sesi berikutnya; yang angkanya berubah kembali")
    func acceptsOnce() throws {
        let package = try TemporaryPackage(Self.papers)
        let request = Session.Request(inputs: [package.path])
        let first = try Session(request, isDeciding: true)
        let finding = try #require(first.check().findings.first { $0.finding.rule == "J001" })
        #expect(finding.isOpen)
        let name = try #require(FindingName("J001@\(finding.finding.location.reference)"))
        let recorded = try first.accept(name, reason: "dibulatkan", day: "2024-11-20")
        #expect(recorded.name == name.text && recorded.replaced.isEmpty)
        defer { try? FileManager.default.removeItem(atPath: recorded.path) }

        func status() throws -> [Bool] { try Session(request).check { $0 == "J001" }.findings.map(\.isOpen) }
        #expect(try status() == [false])
        try Data("Dokumen,Label,Cakupan,Jumlah Tertera\npk,Anggaran,utama,1.700.000".utf8).write(
            to: URL(fileURLWithPath: "\(package.path)/total-tertera.csv"))
        #expect(try status() == [true])
    }

    @Test("Temuan yang tidak ada, masukan yang berulang, dan hasil di atas masukan ditolak dengan sebabnya")
    func refuses() throws {
        let package = try TemporaryPackage(Self.papers)
        let session = try Session(Session.Request(inputs: [package.path]))
        let name = try #require(FindingName("J001@lain.csv!9"))
        #expect(throws: SessionError.self) { try session.accept(name, reason: "x", day: "2024-11-20") }
        #expect(throws: SessionError.repeatedInput("\(package.path)/.")) {
            try Session(Session.Request(inputs: [package.path, "\(package.path)/."]))
        }
        let paper = "\(package.path)/pagu.csv"
        #expect(throws: SessionError.outputIsInput(output: paper, input: paper)) { try session.write("x", to: paper, replacing: true) }
    }

    @Test("Buku kerja dan paket ditulis utuh; berkas yang sudah ada tidak diganti tanpa diminta")
    func writes() throws {
        let package = try TemporaryPackage(Self.papers)
        let folder = try TemporaryPackage([:])
        let session = try Session(Session.Request(inputs: [package.path]))
        let report = try session.comparisonReport(toolVersion: "0")
        let workbook = "\(folder.path)/sandingan.xlsx"
        let summary = try session.write(report, toWorkbook: workbook, in: .indonesian)
        #expect(summary.inexactAmounts.isEmpty)
        #expect(throws: (any Error).self) { try session.write(report, toWorkbook: workbook, in: .indonesian) }
        #expect(throws: SessionError.notWorkbookName("\(folder.path)/sandingan.ods")) {
            try session.write(report, toWorkbook: "\(folder.path)/sandingan.ods", in: .indonesian)
        }
        #expect(try session.writePackage(to: "\(folder.path)/paket") == 0)
        let copy = try Session(Session.Request(inputs: ["\(folder.path)/paket"]))
        #expect(copy.reading.budget.lines.map(\.ceilings) == session.reading.budget.lines.map(\.ceilings))
    }

    @Test("Berkas yang ditulis sepotong demi sepotong muncul utuh, atau tidak sama sekali bila terhenti di tengahnya")
    func writesInPieces() throws {
        struct Stop: Error {}
        let package = try TemporaryPackage(Self.papers)
        let folder = try TemporaryPackage([:])
        let session = try Session(Session.Request(inputs: [package.path]))
        let file = "\(folder.path)/temuan.txt"
        #expect(throws: Stop.self) {
            try session.write(to: file) { append in
                try append("setengah")
                throw Stop()
            }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        let count = try session.write(to: file) { append in
            try append("utuh, ")
            try append("dua potong\n")
            return 2
        }
        #expect(count == 2)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "utuh, dua potong\n")
    }
}
