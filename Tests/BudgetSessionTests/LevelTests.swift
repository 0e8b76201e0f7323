import BudgetChecks
import BudgetFixtures
import BudgetModel
import BudgetSession
import Diagnostics
import ExactNumbers
import PaperReading
import Reporting
import Testing

@Suite("Perbandingan pada suatu tingkat")
struct LevelTests {
    private static let list = """
        Tahun,Wilayah,OPD,Kode Program,Program,Kode Kegiatan,Kegiatan,Sumber Dana,Pagu Murni,Pagu Perubahan
        2025,Kota A,Dinas Kesehatan,1.02.01,Program Penunjang Urusan Pemerintahan Daerah,1.02.01.2.01,Perencanaan,DAU,100,90
        2025,Kota A,Dinas Kesehatan,1.02.02,Program Kesehatan,1.02.02.2.01,Layanan,DAU,1000,-5
        2025,Kota A,Dinas Kesehatan,1.02.02,Program Kesehatan,1.02.02.2.02,Sarana,DAU,500,
        2025,Kota A,Dinas Kesehatan,1.02.02,PROGRAM KESEHATAN,1.02.02.2.03,Obat,DAU,,700
        2025,Kota B,Dinas Kesehatan,1.02.02,Program Kesehatan,1.02.02.2.01,Layanan,PAD,40,50
        """

    private func lines(_ level: GroupLevel) throws -> [String] {
        let package = try TemporaryPackage(["daftar.csv": Self.list])
        var request = Session.Request(inputs: ["\(package.path)/daftar.csv"])
        request.level = level
        return try Session(request).reading.budget.lines.map { line in
            [
                line.region ?? "", line.office, line.program.code ?? "", line.program.name, line.activity?.name ?? "",
                line.fundingSource.name, line.ceilings[.original]?.plainText ?? "-", line.ceilings[.revised]?.plainText ?? "-",
            ].filter { !$0.isEmpty }.joined(separator: " | ")
        }
    }

    @Test("baris dijumlahkan menurut ejaannya, terurut, dan tahapan yang tidak ada tetap tidak ada")
    func programs() throws {
        #expect(
            try lines(.program) == [
                "Kota A | Dinas Kesehatan (Kota A) | 1.02.02 | PROGRAM KESEHATAN | DAU | - | 700",
                "Kota A | Dinas Kesehatan (Kota A) | 1.02.02 | Program Kesehatan | DAU | 1500 | -5",
                "Kota A | Dinas Kesehatan (Kota A) | 1.02.01 | Program Penunjang Urusan Pemerintahan Daerah | DAU | 100 | 90",
                "Kota B | Dinas Kesehatan (Kota B) | 1.02.02 | Program Kesehatan | PAD | 40 | 50",
            ])
    }

    @Test("di atas program yang tampak kelompoknya")
    func wider() throws {
        #expect(
            try lines(.office) == [
                "Kota A | Dinas Kesehatan (Kota A) | Semua program utama | DAU | 1500 | 695",
                "Kota A | Dinas Kesehatan (Kota A) | Semua program penunjang | DAU | 100 | 90",
                "Kota B | Dinas Kesehatan (Kota B) | Semua program utama | PAD | 40 | 50",
            ])
        #expect(
            try lines(.region) == [
                "Kota A | Semua OPD (Kota A) | Semua program utama | DAU | 1500 | 695",
                "Kota A | Semua OPD (Kota A) | Semua program penunjang | DAU | 100 | 90",
                "Kota B | Semua OPD (Kota B) | Semua program utama | PAD | 40 | 50",
            ])
    }

    @Test("aturan yang tidak dapat menilai kelompok tidak dijalankan, dan disebut")
    func unjudged() throws {
        let package = try TemporaryPackage(["daftar.csv": Self.list])
        var request = Session.Request(inputs: ["\(package.path)/daftar.csv"])
        #expect(try Session(request).check().findings.contains { $0.finding.rule.code == "P011" })
        request.level = .program
        #expect(try !Session(request).check().findings.contains { $0.finding.rule.code == "P011" })
        #expect(
            RuleCatalogue.unjudged(at: .program).map(\.code) == [
                "B007", "B036", "B038", "J003", "J004", "J005", "P009", "P011", "P012", "R010", "N006", "N008",
            ])
        #expect(RuleCatalogue.unjudged(at: nil).isEmpty)
        let text = try Session(request).comparisonReport(toolVersion: "0").sections[0].blocks.first
        guard case .paragraph(let words) = text else {
            Issue.record("tidak disebut")
            return
        }
        #expect(
            words.text(in: .indonesian)
                == "Dibandingkan pada tingkat program: baris dijumlahkan per kelompok dan tidak dilihat satu demi satu. Tidak dinilai pada tingkat ini: B007, B036, B038, J003, J004, J005, P009, P011, P012, R010, N006, N008. Temuan aturan itu yang tidak ada di sini bukan bukti bahwa kertasnya bersih."
        )
    }

    @Test("baris yang tertulis dua kali tetap menghentikan perbandingan walaupun dikelompokkan")
    func writtenTwice() throws {
        let row = "2025,Dinas,Program A,utama,APBD,100"
        let package = try TemporaryPackage(["pagu.csv": "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n\(row)\n\(row)\n"])
        var request = Session.Request(inputs: ["\(package.path)/pagu.csv"])
        request.level = .program
        #expect(try Session(request).stopped.findings.map(\.rule.code) == ["B007"])
    }

    @Test("tingkat yang lebih rinci daripada masukannya ditolak")
    func tooFine() throws {
        let package = try TemporaryPackage([
            "kelompok.csv":
                "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Baris,Baris Kosong,Kosong Murni,selisih:opd:3fa9c1d2e4b5a697:anggaran\n2025,Dinas,Semua program,utama,APBD,1.00,5,0,0,x\n"
        ])
        var request = Session.Request(inputs: ["\(package.path)/kelompok.csv"])
        request.level = .program
        #expect(throws: SessionError.levelNotInInput(.program, input: .office)) { try Session(request) }
        request.level = nil
        #expect(try Session(request).reading.budget.lines.map(\.program.name) == ["Semua program utama"])
    }
}
