import BudgetAnalysis
import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import SeededRandom
import Testing

/// Pembaca yang menjumlahkan per program harus memberi hasil pembaca baris demi baris yang dijumlahkan sesudahnya, juga bagi tabel yang
/// rusak. Yang kedua acuannya.
@Suite("Paket data yang dijumlahkan per program selagi dibaca")
struct SummedPackageTests {
    private func both(_ tables: [String: String]) throws -> SummedReading {
        let package = try TemporaryPackage(tables)
        return try SummedReading(of: package.path)
    }

    @Test("Satu program, lima baris: jumlahnya, tahapan yang tidak ada, tempat dan asalnya")
    func example() throws {
        let (summed, whole, isSummed) = try both([
            "pagu.csv": """
            Tahun,OPD,Unit,Program,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas,,Program A,Kertas,utama,APBD,"1.000,50",
            2024,Dinas,,Program A,Tinta,utama,APBD,2.000,
            2024,Dinas,UPTD,Program A,Tinta,utama,APBD,0,5
            2024,Dinas,,Program A,Meja,utama,DAK,7,8
            2024,Dinas,,Program A,Pena,utama,APBD,-3.000,

            """
        ]).parts
        #expect(isSummed)
        #expect(whole.budget.lines.count == 5)
        #expect(
            summed.lines.map { "\($0.location.row ?? 0) \($0.unit ?? "-") \($0.fundingSource.name) \($0.account?.name ?? "-")" } == [
                "2 - APBD -", "4 UPTD APBD -", "5 - DAK -",
            ])
        #expect(summed.lines.map { $0.ceilings.stages } == [[.original], [.original, .revised], [.original, .revised]])
        #expect(summed.lines.map { $0.ceilings[.original]?.plainText } == ["0.50", "0", "7"])
        let origins = try whole.budget.summedByProgram(spans: [:]).summedOrigins
        #expect(origins.map { "\($0.office) \($0.first)-\($0.last) \($0.count)" } == ["Dinas 2-6 5"])
    }

    @Test(
        "Yang hanya dapat dilihat baris demi baris dibaca baris demi baris",
        arguments: [
            "baris yang sama dua kali": "2024,Dinas,Program A,Kertas,utama,APBD,1,1\n2024,Dinas,Program A,Kertas,utama,APBD,1,1\n",
            "beda huruf besar saja": "2024,Dinas,Program A,Kertas,utama,APBD,1,1\n2024,DINAS,program a,KERTAS,utama,APBD,2,\n",
            "beda ejaan sumber dana": "2024,Dinas,Program A,Kertas,utama,DAK Fisik,1,1\n2024,Dinas,Program A,Kertas,utama,Dak-Fisik,2,\n",
            "OPD yang ternyata satu": "2024,Dinas Kesehatan,Program A,Kertas,utama,APBD,1,1\n"
                + "2024,Dinas Kesehatan Kota Bogor,Program A,Kertas,utama,APBD,2,3\n",
            "jumlah yang tidak muat": "2024,Dinas,Program A,Kertas,utama,APBD,1\(String(repeating: "0", count: 36)),1\n"
                + "2024,Dinas,Program A,Tinta,utama,APBD,1\(String(repeating: "0", count: 36)),1\n",
            "kutip yang tidak ditutup": "2024,Dinas,Program A,\"Kertas,utama,APBD,1,1\n",
        ])
    func readsRows(name: String, rows: String) throws {
        let text = "Tahun,OPD,Program,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n" + rows
        let package = try TemporaryPackage(["pagu.csv": text])
        var options = IntakeOptions()
        let whole = Result { () throws(IntakeError) in try InputReader(options: options).read(package.path) }
        options.lists = .summed
        let summed = Result { () throws(IntakeError) in try InputReader(options: options).read(package.path) }
        #expect(summed == whole)
    }

    @Test("Pengodean selain UTF-8 dibaca baris demi baris", arguments: [[0xC9], [0xFF, 0xFE]] as [[UInt8]])
    func otherEncoding(bytes: [UInt8]) throws {
        let start = Array("Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n2024,Dinas ".utf8)
        let package = try TemporaryPackage(bytes: ["pagu.csv": start + bytes + Array(",Program A,utama,APBD,1\n".utf8)])
        var options = IntakeOptions()
        let whole = Result { () throws(IntakeError) in try InputReader(options: options).read(package.path) }
        options.lists = .summed
        #expect(Result { () throws(IntakeError) in try InputReader(options: options).read(package.path) } == whole)
    }

    @Test("Tahapan di baris masing-masing bukan baris ganda")
    func stagesApart() throws {
        let (_, _, isSummed) = try both([
            "pagu.csv": """
            Tahun,OPD,Program,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas,Program A,Kertas,utama,APBD,1,
            2024,Dinas,Program A,Kertas,utama,APBD,,2

            """
        ]).parts
        #expect(isSummed)
    }

    @Test("Tabel acak, baris rusak juga", arguments: 0..<120 as Range<UInt64>)
    func agrees(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var table = RandomPackageTable(isSpoilt: seed % 3 == 1, mayRepeat: seed % 4 == 2)
        let (_, _, isSummed) = try both([
            "pagu.csv": RandomPackageTable.header + table.rows(Int.random(in: 1...300, using: &random), using: &random)
        ])
        .parts
        #expect(isSummed || table.mayRepeat || table.isSpoilt)
    }
}
