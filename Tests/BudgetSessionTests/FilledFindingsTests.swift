import ArchiveFixtures
import BudgetChecks
import BudgetFixtures
import Diagnostics
import Foundation
import Reporting
import Testing
import WorkbookWriting

@testable import BudgetSession

/// Lembar *Temuan* sebuah buku kerja yang diisi orang lalu dibaca kembali.
@Suite("Keputusan yang diisi di buku kerja")
struct FilledFindingsTests {
    private static let papers = [
        "pagu.csv": """
        Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000,800.000
        2024,Dinas Perdagangan,Perdagangan Luar Negeri,utama,APBD,500.000,500.000
        """,
        "dokumen.csv": "Kode,Jenis,Tahun,Tahapan\npk,PK,2024,Murni",
        "total-tertera.csv": "Dokumen,Label,Cakupan,Jumlah Tertera\npk,Anggaran,utama,1.600.000\npk,Total,utama,1.700.000",
    ]

    private let office: TemporaryPackage
    private let desk: TemporaryPackage

    init() throws {
        office = try TemporaryPackage(Self.papers)
        desk = try TemporaryPackage([:])
    }

    private var workbook: String { "\(desk.path)/sandingan.xlsx" }
    private var decisions: String { "\(desk.path)/keputusan.csv" }

    private func session(isDeciding: Bool = false) throws -> Session {
        var request = Session.Request(inputs: [office.path])
        if isDeciding || FileManager.default.fileExists(atPath: decisions) { request.decisionFiles = [decisions] }
        return try Session(request, isDeciding: isDeciding)
    }

    /// Menulis buku kerjanya, lalu mengisi *Keputusan* dan *Alasan* baris-baris temuan dari atas, seperti Excel menyimpannya.
    private func fill(_ rows: (decision: String, reason: String)...) throws {
        let session = try session()
        _ = try session.write(session.comparisonReport(toolVersion: "0"), toWorkbook: workbook, in: .indonesian, replacing: true)
        let parts = try #require(ArchiveFixture.parts(of: workbook, maximumBytes: 1 << 24)).map { part in
            var text = String(decoding: part.bytes, as: UTF8.self)
            guard text.contains("<dataValidation ") else { return part }
            let header = try #require(text.firstMatch(of: /<autoFilter ref="A(\d+):/).flatMap { Int($0.1) })
            for (index, row) in rows.enumerated() {
                for (column, content) in [("J", row.decision), ("K", row.reason)] where !content.isEmpty {
                    let start = try #require(text.firstRange(of: "<c r=\"\(column)\(header + 1 + index)\""))
                    let end = try #require(text[start.upperBound...].firstRange(of: "/>"))
                    let cell = text[start] + " t=\"inlineStr\"><is><t>\(content)</t></is></c>"
                    text.replaceSubrange(start.lowerBound..<end.upperBound, with: cell)
                }
            }
            return ArchiveFixture.Part(name: part.name, bytes: Array(text.utf8))
        }
        try FileManager.default.removeItem(atPath: workbook)
        try ArchiveFixture.write(parts, to: workbook)
    }

    private func taken() throws -> (recorded: [String], refused: [String]) {
        let taken = try session(isDeciding: true).accept(fromWorkbook: workbook, day: "2024-11-20")
        func short(_ text: String) -> String {
            text.replacingOccurrences(of: office.path, with: "kantor").replacingOccurrences(of: desk.path + "/", with: "")
        }
        return (taken.recorded.map { short($0.name) }, taken.refused.map { short($0.text(in: .indonesian)) })
    }

    @Test("Yang diterima dengan alasan dicatat dan berlaku; baris yang tidak diisi dibiarkan")
    func takesOver() throws {
        try fill(("terima", "dibulatkan menurut risalah"))
        let taken = try taken()
        #expect(taken.recorded == ["J001@kantor/total-tertera.csv!D3"])
        #expect(taken.refused == [])
        let judged = try session().check { $0 == "J001" }.findings
        #expect(judged.map(\.isOpen) == [true, false])
    }

    @Test("Tanpa alasan, dan alasan tanpa keputusan: disebut, tidak dicatat")
    func refuses() throws {
        try fill(("terima", ""), ("", "lupa memilih"))
        let taken = try taken()
        #expect(taken.recorded == [])
        #expect(
            taken.refused == [
                "sandingan.xlsx, lembar \"Temuan\", baris 7: J001@total-tertera.csv!D3 diterima tanpa alasan; tulis alasannya.",
                "sandingan.xlsx, lembar \"Temuan\", baris 8: J001@total-tertera.csv!D2 punya alasan tetapi tidak diterima; pilih \"terima\".",
            ])
    }

    @Test("Temuan yang angkanya berubah tidak dicatat")
    func changed() throws {
        try fill(("terima", "ya"))
        try Data("Dokumen,Label,Cakupan,Jumlah Tertera\npk,Anggaran,utama,1.600.000\npk,Total,utama,1.800.000".utf8).write(
            to: URL(fileURLWithPath: "\(office.path)/total-tertera.csv"))
        let taken = try taken()
        #expect(taken.recorded == [])
        #expect(
            taken.refused == [
                "sandingan.xlsx, lembar \"Temuan\", baris 7: J001@total-tertera.csv!D3 tidak ada lagi, atau angkanya berubah sejak buku kerja ditulis."
            ])
        #expect(!FileManager.default.fileExists(atPath: decisions))
    }

    @Test("Daftar yang berlanjut di \"Temuan (2)\" diambil dari kedua lembarnya")
    func continued() throws {
        func section(_ title: String, _ id: TableID) throws -> ReportSection {
            var table = FindingsTable.table(try session().check { $0 == "J001" }.findings)
            table.id = id
            for row in table.rows.indices { table.rows[row].cells[9] = .verbatim("terima") }
            return ReportSection(id: id.name, title: LocalizedText(verbatim: title), blocks: [.table(table)])
        }
        let report = Report(
            title: LocalizedText(verbatim: "Laporan"), subtitles: [], year: 2024,
            sections: [try section("Temuan", "temuan"), try section("Temuan (2)", "temuan-2")])
        _ = try session().write(report, toWorkbook: workbook, in: .indonesian)
        let sheets = try FilledFindings(path: workbook).rows.map { $0.place.sheet ?? "" }
        #expect(sheets == ["Temuan", "Temuan", "Temuan (2)", "Temuan (2)"])
    }

    @Test("Buku kerja lain ditolak dengan sebabnya")
    func otherWorkbook() throws {
        let form = "\(desk.path)/lain.xlsx"
        try Data(contentsOf: URL(fileURLWithPath: Sample.office + ".xlsx")).write(to: URL(fileURLWithPath: form))
        #expect(throws: SessionError.noFindingsSheet(form)) { try session(isDeciding: true).accept(fromWorkbook: form, day: "2024-11-20") }
    }
}
