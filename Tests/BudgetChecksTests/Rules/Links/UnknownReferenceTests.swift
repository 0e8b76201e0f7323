import BudgetChecks
import BudgetFixtures
import BudgetIntake
import Diagnostics
import PaperReading
import Testing

@Suite("B005 rujukan antartabel")
struct UnknownReferenceTests {
    private static let package = [
        "pagu.csv": "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n2024,Dinas,Program A,utama,APBD,1.000.000\n",
        "dokumen.csv": "Kode,Jenis,Tahun,Tahapan\npk,PK,2024,Murni\n",
        "indikator.csv": "Kode,Nama\nnilai,Nilai industri\n",
    ]

    private static func page(_ file: String, _ text: String) throws -> CheckPage {
        try CheckPage(package.merging([file: text]) { _, new in new })
    }

    struct Case: CustomTestStringConvertible {
        let file: String
        let text: String
        let cell: String
        var column = "Dokumen"
        var table = "dokumen"
        var testDescription: String { "\(file) \(column)" }
    }

    private static let cases = [
        Case(file: "dokumen.csv", text: "Kode,Jenis,Tahun,Mengubah\npk,PK,2024,hilang\n", cell: "2"),
        Case(file: "target.csv", text: "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\nhilang,nilai,target,2024,5\n", cell: "E2"),
        Case(
            file: "target.csv", text: "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\npk,hilang,target,2024,5\n", cell: "E2",
            column: "Indikator", table: "indikator"),
        Case(
            file: "realisasi-keuangan.csv", text: "Dokumen,Indikator,Tahun,Periode,Sifat,Jumlah\nhilang,nilai,2024,TW I,kumulatif,5\n",
            cell: "2"),
        Case(
            file: "realisasi-keuangan.csv", text: "Dokumen,Indikator,Tahun,Periode,Sifat,Jumlah\npk,hilang,2024,TW I,kumulatif,5\n",
            cell: "2", column: "Indikator", table: "indikator"),
        Case(
            file: "realisasi-kinerja.csv", text: "Dokumen,Indikator,Tahun,Periode,Realisasi Tertera\nhilang,nilai,2024,TW I,5\n", cell: "2"),
        Case(
            file: "realisasi-kinerja.csv", text: "Dokumen,Indikator,Tahun,Periode,Realisasi Tertera\npk,hilang,2024,TW I,5\n", cell: "2",
            column: "Indikator", table: "indikator"),
        Case(
            file: "kaitan.csv", text: "Program,Indikator,Bobot\nProgram A,hilang,100\n", cell: "2", column: "Indikator", table: "indikator"),
        Case(file: "total-tertera.csv", text: "Dokumen,Label,Cakupan,Jumlah Tertera\nhilang,Anggaran,utama,5\n", cell: "D2"),
        Case(file: "nilai-akip.csv", text: "Dokumen,Tahun,Tingkat,Komponen\nhilang,2024,hasil,Nilai\n", cell: "2"),
        Case(file: "tindak-lanjut.csv", text: "Dokumen,Nomor,Rekomendasi\nhilang,1,Perbaiki\n", cell: "2"),
    ]

    @Test("Rujukan yang putus disebut tempat dan tabel tujuannya", arguments: cases)
    func dangling(item: Case) throws {
        let page = try Self.page(item.file, item.text)
        #expect(
            page.text(of: "B005") == """
                B005 kesalahan kantor/\(item.file)!\(item.cell)
                  »hilang«
                  "hilang" di kolom "\(item.column)" tidak ada di tabel \(item.table).
                  Betulkan ejaannya, atau tambahkan di tabel \(item.table).
                """)
        #expect(page.reading.findings == [])
    }

    @Test("Kode yang hampir sama disebut")
    func nearest() throws {
        let page = try Self.page("kaitan.csv", "Program,Indikator,Bobot\nProgram A,nilay,100\n")
        #expect(
            page.text(of: "B005") == """
                B005 kesalahan kantor/kaitan.csv!2
                  »nilay«
                  "nilay" di kolom "Indikator" tidak ada di tabel indikator.
                  Betulkan ejaannya (yang paling mirip "nilai"), atau tambahkan di tabel indikator.
                """)
        #expect(
            page.text(of: "B005", in: .english) == """
                B005 error kantor/kaitan.csv!2
                  »nilay«
                  "nilay" in column "Indikator" is not in table indikator.
                  Correct the spelling (the nearest is "nilai"), or add it to table indikator.
                """)
    }

    @Test("Kode paket lain di gabungan tidak menutup rujukan yang putus", arguments: [false, true])
    func otherPackage(isFirst: Bool) throws {
        let whole = try TemporaryPackage(Self.package)
        let broken = try TemporaryPackage([
            "pagu.csv": "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n2024,Badan,Program B,utama,APBD,1.000.000\n",
            "nilai-akip.csv": "Dokumen,Tahun,Tingkat,Komponen\npk,2024,hasil,Nilai\n",
            "kaitan.csv": "Program,Indikator,Bobot\nProgram B,nilai,100\n",
        ])
        let reading = try InputReader().read(isFirst ? [broken.path, whole.path] : [whole.path, broken.path])
        let findings = StopCheck(reading.budget, isComplete: !reading.hasErrors).findings
        #expect(findings.map { "\($0.rule.code) \($0.excerpt ?? "")" } == ["B005 pk", "B005 nilai"])
    }

    @Test("Tabel yang tidak terbaca seluruhnya tidak membuat rujukannya putus")
    func unreadTable() throws {
        let page = try CheckPage(
            Self.package.merging([
                "dokumen.csv": "Kode,Jenis,Tahun\npk,,2024\n", "nilai-akip.csv": "Dokumen,Tahun,Tingkat,Komponen\npk,2024,hasil,Nilai\n",
            ]) { _, new in new })
        #expect(page.findings.map(\.rule) == ["B003"])
        #expect(page.check.skippedRules.contains("B005"))
    }
}
