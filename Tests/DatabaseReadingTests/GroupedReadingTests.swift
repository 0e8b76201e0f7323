import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import TableReading
import Testing

@testable import DatabaseReading

@Suite("Hasil kueri pengelompokan")
struct GroupedReadingTests {
    private static let header =
        "Tahun,Daerah,OPD,Kode Program,Program,Nama Lain Program,Kelompok Disimpulkan,Sumber Dana,Pagu Murni,Pagu Perubahan,Baris,Baris Kosong,Kosong Murni,Kosong Perubahan,selisih:program:3fa9c1d2e4b5a697:anggaran"

    private func read(_ lines: [String]) throws -> IntakeResult {
        let package = try TemporaryPackage(["kelompok.csv": ([Self.header] + lines).joined(separator: "\n") + "\n"])
        return try #require(
            try GroupedReading.read(try CSVTable(path: "\(package.path)/kelompok.csv", name: "kelompok.csv"), progress: nil))
    }

    @Test("jumlah bertitik desimal, kelompok disimpulkan, NULL dan nol tetap berbeda, kedudukan sumbernya tercatat")
    func reading() throws {
        let result = try read([
            "2025,Kota A,Dinas,1.02.01,Program Penunjang Urusan Pemerintahan Daerah,,,DAU,123.500,0.00,5,1,1,0,2026-11-30 09:15:00+07",
            "2025,Kota A,Dinas,1.02.02,Program Kesehatan,,,APBN,1000,,3,0,0,2,2026-11-30 09:15:00+07",
        ])
        #expect(result.findings.map(\.rule.code) == ["B022"])
        #expect(
            result.findings[0].message.text(in: .indonesian)
                == "Kelompok disimpulkan: 0 baris utama, 4 penunjang menurut nama programnya, 3 pendukung menurut sumber dana APBN.")
        let lines = Array(result.budget.lines)
        #expect(lines.map(\.group) == [.overhead, .support])
        #expect(lines[0].ceilings[.original]?.plainText == "123.50")
        #expect(lines[0].ceilings[.revised]?.isZero == true)
        #expect(lines[1].ceilings[.revised] == nil)
        let source = try #require(result.budget.groupedSources.first)
        #expect(source.table == "anggaran" && source.level == .program && source.queryDigest == "3fa9c1d2e4b5a697")
        #expect(source.time == "2026-11-30 09:15:00+07" && source.rowCount == 8 && source.groupCount == 2)
        #expect(source.nullCounts == [.original: 1, .revised: 2])
        #expect(result.budget.level == .program)
    }

    @Test("nama NULL dan nama kosong dibedakan; keduanya memakai kodenya")
    func emptyNames() throws {
        let result = try read([
            "2025,Kota A,Dinas,1.02.02,,,,DAU,1.00,2.00,5,0,0,0,x",
            "2025,Kota A,Dinas,1.02.03,\"\",,,DAU,1.00,2.00,7,0,0,0,x",
        ])
        #expect(result.budget.lines.map(\.program.name) == ["1.02.02", "1.02.03"])
        #expect(
            result.budget.groupedSources[0].notes.map { $0.text(in: .indonesian) } == [
                "Tanpa nama (NULL): 5 baris; namanya kodenya.",
                "Bernama kosong (teks tanpa huruf): 7 baris; namanya kodenya.",
            ])
    }

    @Test("dua nama satu kode di baris induk disebut")
    func otherNames() throws {
        let result = try read(["2025,Kota A,Dinas,1.02.02,Program Sehat,Program Kesehatan,,DAU,1.00,2.00,5,0,0,0,x"])
        #expect(
            result.budget.groupedSources[0].notes.map { $0.text(in: .indonesian) } == [
                "Baris induk berkode sama bernama lain: \"Program Sehat\" dan \"Program Kesehatan\"; yang dipakai yang pertama."
            ])
    }

    @Test("jumlah yang lebih halus dari sen ditolak, juga bila menyerupai sisa hitungan biner")
    func tooFine() throws {
        let result = try read(["2025,Kota A,Dinas,1.02.02,Program,,,DAU,812302499.709999,2.00,5,0,0,0,x"])
        #expect(result.hasErrors)
        #expect(
            result.findings.contains {
                $0.excerpt == "812302499.709999 (lebih halus dari sen)" || $0.message.text(in: .indonesian).contains("812302499.709999")
            })
    }

    @Test("OPD kosong ditolak di tempatnya, tidak diwarisi dari baris di atasnya")
    func noOffice() throws {
        let result = try read([
            "2025,Kota A,Dinas,1.02.02,Program,,,DAU,1.00,2.00,5,0,0,0,x",
            "2025,Kota A,,1.02.02,Program,,,DAU,1.00,2.00,5,0,0,0,x",
        ])
        #expect(
            result.findings.filter { $0.severity == .error }.map { $0.location.text.text(in: .indonesian) } == [
                "kelompok.csv, baris 3, kolom C"
            ])
    }

    @Test("baris jumlah di antara baris yang dijumlahkan menghentikan, tidak ikut terhitung diam-diam")
    func totals() throws {
        let result = try read([
            "2025,Kota A,Dinas,1.02.02,Program,,,DAU,1.00,2.00,5,0,0,0,x",
            "2025,Kota A,Dinas,,JUMLAH,,,DAU,1.00,2.00,1,0,0,0,x",
        ])
        let errors = result.findings.filter { $0.severity == .error }
        #expect(
            errors.map { "\($0.location.text.text(in: .indonesian)): \($0.message.text(in: .indonesian))" } == [
                "kelompok.csv, baris 3, kolom E: 1 baris yang dijumlahkan bernama \"JUMLAH\"; bila itu jumlah baris lain, uangnya terhitung dua kali."
            ])
    }

    @Test("kueri yang melewati baris tidak memberi hasil")
    func passedOver() throws {
        let package = try TemporaryPackage([
            "kelompok.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Baris,Baris Kosong,Kosong Murni,Baris Terlewat,selisih:program:3fa9c1d2e4b5a697:t
            2025,Dinas,Program,utama,APBD,1.00,5,0,0,3,x

            """
        ])
        let result = try #require(
            try GroupedReading.read(try CSVTable(path: "\(package.path)/kelompok.csv", name: "kelompok.csv"), progress: nil))
        #expect(
            result.findings.map { $0.message.text(in: .indonesian) } == [
                "Kuerinya melewati 3 baris: tahapan, tingkat, kedalaman kode, atau tanda berlakunya tidak ada di contohnya, atau induknya tidak dirinci."
            ])
        #expect(result.hasErrors)
    }

    @Test("CSV tanpa kolom tanda bukan hasil kueri")
    func ordinary() throws {
        let package = try TemporaryPackage(["pagu.csv": "Tahun,OPD,Program,Pagu Murni\n2025,Dinas,Program,1\n"])
        #expect(try GroupedReading.read(try CSVTable(path: "\(package.path)/pagu.csv", name: "pagu.csv"), progress: nil) == nil)
    }
}
