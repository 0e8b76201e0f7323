import ArchiveFixtures
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import PaperReading
import Reporting
import Testing
import WorkbookWriting

@testable import BudgetSession

/// Lembar *Usulan* yang diisi orang lalu dibaca kembali sebagai tahapan.
@Suite("Usulan yang dibaca kembali")
struct ProposalRoundTripTests {
    private static let papers = [
        "pagu.csv": """
        Tahun,OPD,Kode Program,Program,Kode Kegiatan,Kegiatan,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas Perdagangan,3.30.02,Perdagangan Dalam Negeri,3.30.02.1.01,Pasar Murah,utama,APBD,"1.000.000,00","800.000,50"
        2024,Dinas Perdagangan,3.30.02,Perdagangan Dalam Negeri,3.30.02.1.02,Tera Ulang,utama,DAK,500.000,500.000
        2024,Dinas Perdagangan,3.30.01,Penunjang Urusan,3.30.01.2.01,Rapat,penunjang,APBD,300.000,250.000
        2024,Dinas Perdagangan,,Stabilisasi Harga,,,pendukung,APBN,,90.000
        """,
        "realisasi-keuangan.csv": """
        Program,Tahun,Periode,Sifat,Jumlah
        Penunjang Urusan,2024,TW II,kumulatif,240.000
        """,
    ]

    private let office: TemporaryPackage
    private let desk: TemporaryPackage

    init() throws {
        office = try TemporaryPackage(Self.papers)
        desk = try TemporaryPackage([:])
    }

    private var workbook: String { "\(desk.path)/usulan.xlsx" }

    /// Menulis lembar usulan, lalu mengisinya.
    private func write(
        _ language: Language = .indonesian, base: BudgetStage? = nil, lines: [String: FilledSheet.Content] = [:],
        new: [String: FilledSheet.Content] = [:]
    ) throws {
        let session = try Session(Session.Request(inputs: [office.path]))
        let report = try session.proposalReport(base: base)
        _ = try session.write(report, toWorkbook: workbook, in: language, replacing: true)
        #expect(try FilledSheet.fill(workbook, sheet: 1, lines))
        #expect(try FilledSheet.fill(workbook, sheet: 3, new))
    }

    private func table(_ report: Report, _ id: TableID) throws -> [String] {
        let table = try #require(report.tables.first { $0.id == id })
        return table.rows.map { row in
            row.cells.map { cell in
                switch cell.value {
                case .empty: ""
                case .text(let text): text.text(in: .indonesian)
                case .code(let code): code
                case .amount(let amount): NumberNotation.decimalComma.text(amount, style: .plain)
                case .percent(let number), .quantity(let number): NumberNotation.decimalComma.text(number)
                }
            }.joined(separator: "|")
        }
    }

    private func details() throws -> [String] {
        let session = try Session(Session.Request(inputs: [office.path, workbook]))
        return try table(session.comparisonReport(toolVersion: "0"), "rincian").map {
            $0.replacing("Dinas Perdagangan|OPD induk|", with: "")
        }
    }

    private func findings(_ inputs: [String]) throws -> [String] {
        let session = try Session(Session.Request(inputs: inputs))
        return session.stopped.findings.map { finding in
            let place = finding.location.reference.replacing(desk.path + "/", with: "").replacing(office.path + "/", with: "")
            return "\(finding.rule.code)@\(place) \(finding.message.text(in: .indonesian))"
        }
    }

    @Test("Usulan yang belum diisi memberi perbandingan tanpa selisih", arguments: Language.allCases)
    func unedited(language: Language) throws {
        try write(language)
        #expect(try findings([office.path, workbook]) == [])
        let details = try details()
        #expect(
            details == [
                "Perdagangan Dalam Negeri|3.30.02.1.01|Pasar Murah|APBD|800.000,50|800.000,50|0|0,00|",
                "Perdagangan Dalam Negeri|3.30.02.1.02|Tera Ulang|DAK|500.000|500.000|0|0,00|",
                "Penunjang Urusan|3.30.01.2.01|Rapat|APBD|250.000|250.000|0|0,00|",
                "Stabilisasi Harga||Stabilisasi Harga|APBN|90.000|90.000|0|0,00|",
            ])
    }

    @Test("Yang diisi orang menjadi tahapan usulan, di atas dasarnya", arguments: Language.allCases)
    func edited(language: Language) throws {
        try write(
            language,
            lines: [
                "F12": .number("700000.25"), "K12": .text("antarkegiatan"), "L12": .text("b: penajaman"), "M12": .text("menurut rapat"),
                "F13": .formula("D13*1.5", result: "750000"),
            ],
            new: [
                "E9": .text("3.30.05"), "F9": .text("Standardisasi"), "M9": .text("utama"), "N9": .text("APBD"), "P9": .number("60000"),
            ])
        #expect(try findings([office.path, workbook]) == [])
        let details = try details()
        #expect(
            details == [
                "Perdagangan Dalam Negeri|3.30.02.1.01|Pasar Murah|APBD|800.000,50|700.000,25|-100.000,25|-12,50|pergeseran antarkegiatan, alasan (b) perubahan strategi: penajaman, menurut rapat",
                "Perdagangan Dalam Negeri|3.30.02.1.02|Tera Ulang|DAK|500.000|750.000|250.000|50,00|",
                "Penunjang Urusan|3.30.01.2.01|Rapat|APBD|250.000|250.000|0|0,00|",
                "Stabilisasi Harga||Stabilisasi Harga|APBN|90.000|90.000|0|0,00|",
                "Standardisasi|3.30.05|Standardisasi|APBD|0|60.000|60.000|baru|",
            ])
    }

    @Test("Rumus tanpa hasil tersimpan bukan nol, dan usulan yang bukan angka ditolak")
    func notAnAmount() throws {
        try write(lines: ["F12": .formula("D12*2", result: nil), "F13": .text("lima ratus")])
        let findings = try findings([office.path, workbook])
        #expect(
            findings == [
                "B026@usulan.xlsx!Usulan!F12 Rumus di kolom \"Pagu Usulan\" tidak menyimpan hasilnya, jadi jumlahnya tidak diketahui.",
                "N003@usulan.xlsx!Usulan!F13 \"lima ratus\" di kolom \"Pagu Usulan\" bukan jumlah uang: huruf ke-1, \"l\", tidak pada tempatnya.",
            ])
    }

    @Test("Lembar baru di atas masukan sekarang membawa isian lembar lama, juga baris barunya")
    func carried() throws {
        try write(
            lines: ["F12": .number("700000.25"), "L12": .text("b: penajaman"), "M12": .text("menurut rapat")],
            new: ["F9": .text("Standardisasi"), "M9": .text("utama"), "N9": .text("APBD"), "P9": .number("60000"), "R9": .text("c")])
        let former = try Session(Session.Request(inputs: [office.path, workbook])).comparisonReport(toolVersion: "0")
        let again = "\(desk.path)/baru.xlsx"
        let session = try Session(Session.Request(inputs: [office.path, workbook]))
        _ = try session.write(session.proposalReport(), toWorkbook: again, in: .indonesian)
        let carried = try Session(Session.Request(inputs: [office.path, again])).comparisonReport(toolVersion: "0")
        #expect(try table(carried, "rincian") == table(former, "rincian"))
        #expect(
            try table(carried, "rincian").last
                == "Dinas Perdagangan|OPD induk|Standardisasi||Standardisasi|APBD|0|60.000|60.000|baru|alasan (c) perubahan prioritas atau asumsi"
        )
    }

    @Test("Usulan yang dikosongkan tetap kosong di lembar baru; baris yang belum ada di lembar lama berisi pagunya")
    func emptied() throws {
        try write(lines: ["F12": .empty])
        let papers = Self.papers.mapValues { text in
            text.hasPrefix("Tahun,OPD") ? text + "\n2024,Dinas Perdagangan,3.30.04,Ekspor,3.30.04.1.01,Pameran,utama,APBD,,70.000" : text
        }
        let now = try TemporaryPackage(papers)
        let session = try Session(Session.Request(inputs: [now.path, workbook]))
        let report = try session.proposalReport()
        let rows = try table(report, "usulan").map {
            $0.split(separator: "|", omittingEmptySubsequences: false).dropFirst().prefix(8).joined(separator: "|")
        }
        #expect(rows.contains("Pasar Murah|APBD|800.000,50|tidak diketahui||-800.000,50|-100,00|"))
        #expect(rows.contains("Tera Ulang|DAK|500.000|tidak diketahui|500.000|0|0,00|"))
        #expect(rows.contains("Pameran|APBD|70.000|tidak diketahui|70.000|0|0,00|"))
        #expect(try table(report, "semula-menjadi").contains { $0.contains("Pasar Murah|800.000,50|0|-800.000,50|-100,00") })
        let again = "\(desk.path)/baru.xlsx"
        _ = try session.write(report, toWorkbook: again, in: .indonesian)
        let (former, carried) = try (
            session.comparisonReport(toolVersion: "0"),
            Session(Session.Request(inputs: [now.path, again])).comparisonReport(toolVersion: "0")
        )
        func proposed(_ report: Report) throws -> [String] { try table(report, "rincian").filter { $0.contains("Pasar Murah") } }
        #expect(try proposed(carried) == proposed(former))
        #expect(
            try proposed(carried) == [
                "Dinas Perdagangan|OPD induk|Perdagangan Dalam Negeri|3.30.02.1.01|Pasar Murah|APBD|800.000,50|0|-800.000,50|-100,00|nihil"
            ])
    }

    @Test("Jumlah yang tidak muat di sel angka kembali tepat selama tidak diubah", arguments: [nil, "123456789012346", "123456789012347"])
    func beyondCells(edit: String?) throws {
        let large = try TemporaryPackage([
            "dinas.csv": """
            Tahun,OPD,Program,Kegiatan,Pagu Murni
            2024,Dinas Perdagangan,Pasar Murah,Bazar,"123.456.789.012.345,67"
            2024,Dinas Perdagangan,Tera Ulang,Uji,"98.765.432.109.876.543,21"
            2024,Dinas Perdagangan,Promosi,Pameran,"50.000"
            """
        ])
        let input = "\(large.path)/dinas.csv"
        _ = try Session(Session.Request(inputs: [input])).write(
            Session(Session.Request(inputs: [input])).proposalReport(), toWorkbook: workbook, in: .indonesian)
        if let edit { #expect(try FilledSheet.fill(workbook, sheet: 1, ["F12": .number(edit)])) }
        for inputs in [[input, workbook], [workbook]] {
            let session = try Session(Session.Request(inputs: inputs))
            #expect(session.stopped.findings.filter { $0.severity != .note } == [])
            let rows = try table(session.comparisonReport(toolVersion: "0"), "rincian")
            let first =
                switch edit {
                case "123456789012347": "123.456.789.012.345,67|123.456.789.012.347|1,33|0,00|"
                // Yang disimpan program yang menulis 15 angka penting bukan perubahan.
                default: "123.456.789.012.345,67|123.456.789.012.345,67|0|0,00|"
                }
            #expect(
                rows.map { $0.replacing("Dinas Perdagangan|OPD induk|", with: "") }.map { $0.drop { $0 != "A" } } == [
                    "APBD|\(first)", "APBD|98.765.432.109.876.543,21|98.765.432.109.876.543,21|0|0,00|", "APBD|50.000|50.000|0|0,00|",
                ])
        }
    }

    @Test("Lembar baru berdiri di atas tahapan yang sama dengan lembar lamanya, kecuali diminta lain")
    func carriedBase() throws {
        try write(base: .original, lines: ["F12": .number("900000")])
        let session = try Session(Session.Request(inputs: [office.path, workbook]))
        func ceiling(_ report: Report) throws -> String? {
            try #require(report.tables.first { $0.id == "usulan" }).columns.map { $0.title.text(in: .indonesian) }.first {
                $0.hasPrefix("Pagu")
            }
        }
        #expect(try ceiling(session.proposalReport()) == "Pagu Murni")
        #expect(try ceiling(session.proposalReport(base: .revised)) == "Pagu Perubahan")
    }

    @Test("Lembar yang tersimpan di samping kertasnya tidak dibaca sebelum disebut namanya; sendirian, dibaca")
    func inFolder() throws {
        try write()
        let folder = try TemporaryPackage([
            "dinas.csv": "Tahun,OPD,Program,Pagu Murni,Pagu Perubahan\n2024,Dinas Perdagangan,Pasar Murah,900.000,800.000"
        ])
        try FileManager.default.copyItem(atPath: workbook, toPath: "\(folder.path)/usulan.xlsx")
        let session = try Session(Session.Request(inputs: [folder.path]))
        #expect(session.reading.budget.stages == [.original, .revised])
        #expect(
            session.stopped.findings.filter { $0.rule == "B009" }.map { $0.message.text(in: .indonesian) }
                == ["Berkas ini lembar Usulan di samping kertas-kertasnya, dan tidak dibaca."])
        try FileManager.default.removeItem(atPath: "\(folder.path)/dinas.csv")
        #expect(try Session(Session.Request(inputs: [folder.path])).reading.budget.stages == [.revised, .proposal])
    }

    @Test("Baris sejati diri bertemu dasarnya menurut urutan")
    func repeated() throws {
        let items = try TemporaryPackage([
            "dinas.csv": """
            Tahun,OPD,Program,Kode Rekening,Uraian,Pagu Murni
            2024,Dinas Perdagangan,Pasar Murah,5.1.02.01,Belanja Kertas,100.000
            2024,Dinas Perdagangan,Pasar Murah,5.1.02.01,Belanja Kertas,250.000
            2024,Dinas Perdagangan,Pasar Murah,5.1.02.02,Belanja Tinta,50.000
            """
        ])
        let input = "\(items.path)/dinas.csv"
        _ = try Session(Session.Request(inputs: [input])).write(
            Session(Session.Request(inputs: [input])).proposalReport(), toWorkbook: workbook, in: .indonesian)
        #expect(try FilledSheet.fill(workbook, sheet: 1, ["F13": .number("240000")]))
        let session = try Session(Session.Request(inputs: [input, workbook]))
        let rows = try table(session.comparisonReport(toolVersion: "0"), "rincian")
        #expect(
            rows.map { $0.replacing("Dinas Perdagangan|OPD induk|Pasar Murah|", with: "") } == [
                "5.1.02.01|Belanja Kertas|APBD|100.000|100.000|0|0,00|", "5.1.02.01|Belanja Kertas|APBD|250.000|240.000|-10.000|-4,00|",
                "5.1.02.02|Belanja Tinta|APBD|50.000|50.000|0|0,00|",
            ])
    }

    @Test("Baris yang disisipkan orang tanpa kunci tidak hilang diam-diam")
    func withoutKey() throws {
        try write(lines: ["N12": .empty, "O12": .empty])
        let findings = try findings([office.path, workbook])
        #expect(findings == ["B003@usulan.xlsx!Usulan!O12 Sel \"Tahun\" kosong, padahal wajib diisi."])
    }

    @Test("Buku kerjanya sendiri cukup: dasar dan usulannya terbaca")
    func alone() throws {
        try write(lines: ["F12": .number("700000.25")])
        let session = try Session(Session.Request(inputs: [workbook]))
        let rows = try table(session.comparisonReport(toolVersion: "0"), "rincian").map {
            $0.replacing("Dinas Perdagangan|OPD induk|", with: "")
        }
        #expect(
            rows == [
                "Perdagangan Dalam Negeri|3.30.02.1.01|Pasar Murah|APBD|800.000,50|700.000,25|-100.000,25|-12,50|",
                "Perdagangan Dalam Negeri|3.30.02.1.02|Tera Ulang|DAK|500.000|500.000|0|0,00|",
                "Penunjang Urusan|3.30.01.2.01|Rapat|APBD|250.000|250.000|0|0,00|",
                "Stabilisasi Harga||Stabilisasi Harga|APBN|90.000|90.000|0|0,00|",
            ])
    }

    @Test("Usulan di atas murni dibandingkan dengan murni, dan tahapan lain tidak berubah jumlahnya")
    func otherBase() throws {
        try write(base: .original, lines: ["F12": .number("900000")])
        let session = try Session(Session.Request(inputs: [office.path, workbook]))
        let proposed = try session.comparisonReport(toolVersion: "0")
        #expect(
            proposed.subtitles.map { $0.text(in: .indonesian) } == ["Dinas Perdagangan", "Murni dibandingkan dengan Usulan, dalam rupiah"])
        let before = try Session(Session.Request(inputs: [office.path])).comparisonReport(toolVersion: "0")
        let beside = try session.comparisonReport(from: .original, to: .revised, toolVersion: "0")
        #expect(try table(beside, "sandingan") == table(before, "sandingan"))
    }
}
