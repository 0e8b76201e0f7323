import BudgetAnalysis
import BudgetChecks
import BudgetFixtures
import BudgetIntake
import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers
import PaperReading
import Reporting
import Testing

/// Kolom yang datang dari kertas kinerja dan RFK: predikat, rentang, bulan, fisik, alasan, keterangan, daerah.
@Suite("Kolom yang jarang: dibaca, ditulis kembali sama, dan ditampilkan")
struct GrownModelTests {
    private static let documents = "Kode,Jenis,Tahun\npk,PK,2024\n"
    private static let indicators = "Kode,Nama\nakip,Predikat AKIP\nikm,Indeks kepuasan\n"
    private static let lines = """
        Tahun,Daerah,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan,Alasan Perubahan,Keterangan Perubahan
        2024,Kab. Bangka,Dinas A,Program Ekspor,utama,APBD,1.000,800,(b) penajaman prioritas,dialihkan ke UPTD
        2024,KAB BANGKA,Dinas A,Program Industri,utama,APBD,500,500,,
        2024,Kab. Belitung,Dinas B,Program Ekspor,utama,APBD,300,0,c,

        """

    private static func read(_ files: [String: String]) throws -> IntakeResult {
        let package = try TemporaryPackage(
            ["dokumen.csv": documents, "indikator.csv": indicators, "pagu.csv": lines].merging(files) { $1 })
        return try DataPackageReader().read(package.path)
    }

    private static func csv(_ name: String, of budget: Budget) -> String? {
        DataPackage(budget).files.first { $0.name == name }?.text
    }

    /// Baris sebuah tabel laporan perbandingan, sel-selnya dipisahkan garis.
    private static func table(_ id: TableID, of budget: Budget) throws -> [String] {
        try rows(id, of: try ComparisonReport(try Comparison(budget), findings: [], toolVersion: "uji").report())
    }

    private static func rows(_ id: TableID, of report: Report) throws -> [String] {
        let table = try #require(
            report.sections.flatMap(\.blocks).lazy.compactMap { if case .table(let table) = $0, table.id == id { table } else { nil } }
                .first)
        return table.rows.map { row in row.cells.map(text).joined(separator: " | ") }
    }

    private static func text(_ cell: ReportCell) -> String {
        let notation = NumberNotation.decimalComma
        return switch cell.value {
        case .empty: ""
        case .text(let text): text.text(in: .indonesian)
        case .code(let code): code
        case .amount(let amount): notation.text(amount, style: .table)
        case .percent(let percent): notation.text(percent, negative: .parentheses) + " %"
        case .quantity(let quantity): notation.text(quantity)
        }
    }

    @Test(
        "Target dibaca sebagai angka, predikat, atau rentang",
        arguments: [
            ("BB", PrintedFigure.Reading.grade(.bb)), ("AA", .grade(.aa)), ("D", .grade(.d)),
            ("80-90", .range(Quantity(80)...Quantity(90))), ("80 - 90", .range(Quantity(80)...Quantity(90))),
            ("80 s.d. 90", .range(Quantity(80)...Quantity(90))), ("80 sampai dengan 90", .range(Quantity(80)...Quantity(90))),
            ("80–90 %", .range(Quantity(80)...Quantity(90))), ("5", .single(Quantity(5))), ("-5", .single(Quantity(-5))),
            ("90-80", .unreadable), ("9-1-2024", .unreadable), ("bb", .unreadable), ("Baik", .unreadable), ("A-", .unreadable),
        ])
    func outcomes(text: String, reading: PrintedFigure.Reading) throws {
        let result = try Self.read(["target.csv": "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\npk,akip,target,2024,\(text)\n"])
        #expect(result.budget.targets.map(\.figure.reading) == [reading])
        #expect(result.budget.targets.map(\.figure.text) == [text])
        #expect(result.findings.map(\.rule.code) == (reading == .unreadable ? ["N003"] : []))
    }

    @Test("Predikat berurutan dari D sampai AA")
    func order() {
        #expect(AKIPPredicate.allCases.sorted().map(\.rawValue) == ["D", "C", "CC", "B", "BB", "A", "AA"])
    }

    @Test("Predikat dan rentang tidak pernah dibandingkan sebagai nol, dan tampil seperti tertera")
    func silent() throws {
        let result = try Self.read([
            "target.csv": "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\npk,akip,target,2024,BB\npk,ikm,target,2024,80-90\n",
            "realisasi-kinerja.csv": """
            Dokumen,Indikator,Tahun,Periode,Target Tahun Tertera,Realisasi Tertera,Persen Capaian Tertera
            pk,akip,2024,TW IV,BB,B,"75,00%"
            pk,ikm,2024,TW IV,80-90,85,100%

            """,
        ])
        #expect(result.findings == [])
        let findings = BudgetCheck(result.budget).findings
        #expect(findings.filter { $0.rule.code.hasPrefix("T") || $0.rule.code.hasPrefix("R") } == [])
        let table = try Self.table("capaian-tertera", of: result.budget)
        #expect(table == ["Predikat AKIP | TW IV | BB |  | B | 75,00 % |  | ", "Indeks kepuasan | TW IV | 80-90 |  | 85 | 100 % |  | "])
    }

    @Test(
        "Alasan dibaca dengan huruf dasarnya bila ada",
        arguments: [
            ("b", "b", nil), ("(c)", "c", nil), ("A.", "a", nil), ("b: penajaman", "b", "penajaman"),
            ("(a) mutasi pejabat", "a", "mutasi pejabat"),
            ("belanja dialihkan", nil, "belanja dialihkan"), ("b penajaman", nil, "b penajaman"), ("d) lain", nil, "d) lain"),
        ] as [(String, String?, String?)])
    func reasons(text: String, ground: String?, words: String?) throws {
        let reason = try #require(ChangeReason(text))
        #expect(reason.ground?.rawValue == ground)
        #expect(reason.words == words)
        #expect(ChangeReason(reason.text) == reason)
        #expect(ChangeReason(" ") == nil)
    }

    @Test("Alasan, keterangan, dan daerah kembali sama")
    func written() throws {
        let result = try Self.read([:])
        #expect(result.findings == [])
        #expect(
            Self.csv("pagu.csv", of: result.budget) == """
                Tahun,Daerah,OPD,Unit,Kode Program,Program,Kode Kegiatan,Kegiatan,Kode Sub Kegiatan,Sub Kegiatan,Kode Rekening,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan,Alasan Perubahan,Keterangan Perubahan,Catatan
                2024,Kab. Bangka,Dinas A,,,Program Ekspor,,,,,,,utama,APBD,1.000,800,b: penajaman prioritas,dialihkan ke UPTD,
                2024,KAB BANGKA,Dinas A,,,Program Industri,,,,,,,utama,APBD,500,500,,,
                2024,Kab. Belitung,Dinas B,,,Program Ekspor,,,,,,,utama,APBD,300,0,c,,

                """)
    }

    @Test("Sandingan menyebut alasan dan keterangan, dan merekap menurut daerah")
    func shown() throws {
        let budget = try Self.read([:]).budget
        let rows = try Self.table("sandingan", of: budget)
        #expect(rows.contains { $0.hasSuffix("alasan (b) perubahan strategi: penajaman prioritas, dialihkan ke UPTD") })
        #expect(rows.contains { $0.hasSuffix("nihil, alasan (c) perubahan prioritas atau asumsi") })
        #expect(
            try Self.table("ringkasan-daerah", of: budget) == [
                "Kab. Bangka | 1.500 | 1.300 | (200) | (13,33) %", "Kab. Belitung | 300 | - | (300) | (100,00) %",
            ])
    }

    @Test("OPD senama di dua daerah ditolak, bukan dijumlahkan")
    func twoRegions() throws {
        let lines = Self.lines.replacing("Dinas B", with: "Dinas A")
        let budget = try Self.read(["pagu.csv": lines]).budget
        #expect(throws: AnalysisError.officeInTwoRegions("Dinas A", "Kab. Bangka", "Kab. Belitung")) { try Comparison(budget) }
        #expect(budget.lines.equalRows == [])
        let reading = try ReadingReport(budget, tables: [], findings: []).report(.complete)
        #expect(
            try Self.rows("jumlah-opd", of: reading).filter { $0.contains("Murni") } == [
                "Dinas A (Kab. Bangka) | Murni | 1 | 1.000 | -", "Dinas A (KAB BANGKA) | Murni | 1 | 500 | -",
                "Dinas A (Kab. Belitung) | Murni | 1 | 300 | -",
            ])
    }

    private static let money = """
        Program,Tahun,Periode,Sifat,Jumlah,Persen Fisik Tertera
        Program Industri,2024,Januari,periode,100,"10,00%"
        Program Industri,2024,Februari,periode,50,
        Program Industri,2024,Maret,periode,25,
        Program Industri,2024,TW II,periode,75,"60,00%"
        Program Industri,2024,Agustus,periode,10,

        """

    @Test("Bulan dan fisik kembali sama; triwulan disusun dari bulannya, dan bulan yang hilang disebut")
    func months() throws {
        let result = try Self.read(["realisasi-keuangan.csv": Self.money])
        #expect(result.findings == [])
        #expect(result.budget.moneyRealisations.map(\.period.name) == ["Januari", "Februari", "Maret", "TW II", "Agustus"])
        #expect(
            Self.csv("realisasi-keuangan.csv", of: result.budget) == """
                Dokumen,Indikator,Kode Program,Program,Unit,Tahun,Periode,Sifat,Jumlah,Persen Tertera,Tahapan Acuan,Persen Fisik Tertera,Catatan
                ,,,Program Industri,,2024,Januari,periode,100,,,"10,00%",
                ,,,Program Industri,,2024,Februari,periode,50,,,,
                ,,,Program Industri,,2024,Maret,periode,25,,,,
                ,,,Program Industri,,2024,TW II,periode,75,,,"60,00%",
                ,,,Program Industri,,2024,Agustus,periode,10,,,,

                """)
        let records = try BudgetYear(result.budget, year: 2024).absorptionRecords()
        #expect(records.map { $0.absorptions.first?.realised.lower } == [Rupiah(100), Rupiah(150), Rupiah(175), Rupiah(250), nil])
        #expect(records.map(\.gap) == [nil, nil, nil, nil, .month(.july)])
        let rows = try Self.table("penyerapan", of: result.budget)
        #expect(rows.last == "Program Industri | Agustus |  |  |  |  |  |  |  |  | Juli tidak ada, jumlah kumulatif tidak diketahui | 10")
        #expect(rows.contains { $0.hasPrefix("Program Industri | TW II") && $0.contains(" | 60,00 % | ") })
    }

    @Test("Pagu dari dua berkas setahapan saling melengkapi alasannya")
    func joined() {
        let first = ChangeNote(reason: ChangeReason("b: strategi"), remark: nil)
        let second = ChangeNote(reason: ChangeReason("b: strategi"), remark: "dialihkan")
        #expect(first.joined(with: second) == second)
        #expect(second.joined(with: ChangeNote(remark: "ditunda")).remark == "dialihkan; ditunda")
        #expect(second.joined(with: ChangeNote()) == second)
    }
}
