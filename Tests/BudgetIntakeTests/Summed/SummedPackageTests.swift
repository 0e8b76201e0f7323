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
    private static let header =
        "Tahun,Daerah,OPD,Unit,Kode Program,Program,Kode Kegiatan,Kegiatan,Kode Rekening,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan,Alasan Perubahan,Catatan,Lain\n"

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
        options.sumsPrograms = true
        let summed = Result { () throws(IntakeError) in try InputReader(options: options).read(package.path) }
        #expect(summed == whole)
    }

    @Test("Pengodean selain UTF-8 dibaca baris demi baris", arguments: [[0xC9], [0xFF, 0xFE]] as [[UInt8]])
    func otherEncoding(bytes: [UInt8]) throws {
        let start = Array("Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n2024,Dinas ".utf8)
        let package = try TemporaryPackage(bytes: ["pagu.csv": start + bytes + Array(",Program A,utama,APBD,1\n".utf8)])
        var options = IntakeOptions()
        let whole = Result { () throws(IntakeError) in try InputReader(options: options).read(package.path) }
        options.sumsPrograms = true
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
        let (_, _, isSummed) = try both(["pagu.csv": Self.header + table.rows(Int.random(in: 1...300, using: &random), using: &random)])
            .parts
        #expect(isSummed || table.mayRepeat || table.isSpoilt)
    }
}

/// Baris-baris `pagu.csv` acak: beberapa ejaan, angka dalam banyak tulisan, dan bila `isSpoilt` sel yang salah.
private struct RandomPackageTable {
    let isSpoilt: Bool
    let mayRepeat: Bool
    private var number = 0

    init(isSpoilt: Bool, mayRepeat: Bool) { (self.isSpoilt, self.mayRepeat) = (isSpoilt, mayRepeat) }

    mutating func rows(_ count: Int, using random: inout SeededGenerator) -> String {
        (0..<count).map { _ in row(using: &random) }.joined()
    }

    private mutating func row(using random: inout SeededGenerator) -> String {
        func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
        func spoil(_ text: String, _ others: [String]) -> String {
            isSpoilt && Int.random(in: 0..<60, using: &random) == 0 ? pick(others) : text
        }
        number += 1
        let item = mayRepeat ? "\(number % 37)" : "\(number)"
        var cells = [
            spoil("2024", ["", "20x4", "1800"]), pick(["", "", "Provinsi A"]),
            pick(["Dinas Satu", "Dinas  Satu", "dinas satu", "Badan Dua"]),
            pick(["", "", "UPTD. RPK", "\"UPTD RPK\""]), pick(["", "1.01.02", "1.1.2", "1.01.03"]),
            spoil(pick(["Program Satu", "PROGRAM SATU", "\"Program \"\"Dua\"\"\"", "Program é"]), [""]), pick(["", "1.01.02.2.01"]),
            pick(["Kegiatan X", "kegiatan x", ""]), pick(["", "5.1.02.\(item)"]), "Barang \(item)",
            spoil(pick(["utama", "Utama", "penunjang"]), ["", "lain", "pendukung"]),
            spoil(pick(["APBD", "apbd", "DAK", "Dak "]), ["", "APBN"]),
            amount(pick), amount(pick), pick(["", "", "", "b: prioritas"]), pick(["", "catatan \(number)"]), pick(["", "lain \(number)"]),
        ]
        if isSpoilt, Int.random(in: 0..<80, using: &random) == 0 { cells.removeLast(Int.random(in: 1...6, using: &random)) }
        if isSpoilt, Int.random(in: 0..<80, using: &random) == 0 { cells += ["", pick(["", "lebih"])] }
        if isSpoilt, Int.random(in: 0..<80, using: &random) == 0 { cells[7] = "\"rusak\" lagi" }
        return cells.joined(separator: ",") + pick(["\n", "\r\n", "\n", "\n\n"])
    }

    private func amount(_ pick: ([String]) -> String) -> String {
        let usual = ["", "0", "1000", "1.000", "\"12.345.678,90\"", "-5", "-1.000", "\"7,5\"", "5.000.000", "-", "12345678"]
        let rare = ["1000.50", "(1.000)", "Rp 1.000", "\"1,234.50\"", "tidak ada", "\" \"", "nihil", "\"1.000,-\""]
        return pick(usual + usual + usual + rare + (isSpoilt ? ["abc", "\"1,2345\"", "12%"] : []))
    }
}
