import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import PaperReading
import SeededRandom
import Testing

/// Tabel datar yang semua barisnya daun, dijumlahkan per program selagi dibaca; acuannya ``SummedReading/whole``.
@Suite("Daftar panjang yang dijumlahkan per program selagi dibaca")
struct SummedListTests {
    private static let header = "tahun,opd,kode_program,program,kegiatan,rekening,sumber_dana,version,amount\n"

    /// Daftar yang lebih panjang dari dua baris sudah panjang, supaya contohnya pendek.
    private func both(_ text: String, name: String = "rapi.csv") throws -> SummedReading {
        let package = try TemporaryPackage([name: text])
        var options = IntakeOptions()
        (options.levelRows, options.year) = (2, 2024)
        return try SummedReading(of: package.path + "/" + name, options: options)
    }

    @Test("Bentuk rapi: satu baris setiap tahapan")
    func tidy() throws {
        let reading = try both(
            Self.header + """
                2024,Dinas A,1.01.02,Program Satu,Kegiatan X,Kertas,APBD,murni,1000
                2024,Dinas A,1.01.02,Program Satu,Kegiatan X,Kertas,APBD,perubahan,900.50
                2024,Dinas A,1.01.02,Program Satu,Kegiatan X,Tinta,APBD,murni,500
                2024,Dinas A,1.01.02,Program Satu,Kegiatan Y,Meja,DAK,murni,70
                2024,Dinas B,1.01.03,Program Dua,Kegiatan Z,Kertas,APBD,murni,0
                2024,Dinas B,1.01.03,Program Dua,Kegiatan Z,Kertas,APBD,perubahan,20
                2024,Dinas B,1.01.03,Program Dua,Kegiatan Z,Tinta,APBD,perubahan,30

                """)
        #expect(reading.isSummed)
        #expect(
            reading.summed.lines.map { line in
                "\(line.location.row ?? 0) \(line.office) \(line.fundingSource.name) "
                    + line.ceilings.stages.map { "\($0.name) \(line.ceilings[$0]?.plainText ?? "")" }.joined(separator: ", ")
            } == ["2 Dinas A APBD Murni 1500, Perubahan 900.50", "5 Dinas A DAK Murni 70", "6 Dinas B APBD Murni 0, Perubahan 50"])
    }

    @Test(
        "Satu baris yang bukan daun: seluruh tabel dibaca baris demi baris",
        arguments: [
            "jumlah": "2024,,,JUMLAH,,,,murni,4000", "rekening bernama jumlah": "2024,Dinas A,1.1,Program Satu,Keg,Jumlah,APBD,murni,3000",
            "tanpa OPD": "2024,,1.1,Program Satu,Keg,Pena,APBD,murni,5",
            "tanpa kegiatan": "2024,Dinas A,1.1,Program Satu,,Pena,APBD,murni,5",
            "tanpa jumlah": "2024,Dinas A,1.1,Program Satu,Keg,Pena,APBD,murni,",
            "tahun kosong": ",Dinas A,1.1,Program Satu,Keg,Pena,APBD,murni,5",
            "tahapan kosong": "2024,Dinas A,1.1,Program Satu,Keg,Pena,APBD,,5",
            "kata tahapan": "2024,Dinas A,1.1,Program Satu,Keg,Pena,APBD,lain,5",
            "bukan angka": "2024,Dinas A,1.1,Program Satu,Keg,Pena,APBD,murni,seribu", "tajuk lagi": String(header.dropLast()),
            "judul bagian": "2024,Dinas A,1.1,Program Satu,Utama,Pena,APBD,murni,5",
            "bulan": "2024,Dinas A,1.1,Program Satu,Keg,Januari,APBD,murni,5",
            "surplus": "2024,Dinas A,1.1,Program Satu,Keg,Surplus/Defisit,APBD,murni,5",
            "titik dua": "2024,Dinas A,1.1,Program Satu,Keg: 5,Pena,APBD,murni,5",
            "baris ganda": "2024,Dinas A,1.1,Program Satu,Keg,Kertas,APBD,murni,7", "baris terpotong": "2024,Dinas A,1.1,Program Satu,Keg",
        ])
    func notAList(name: String, row: String) throws {
        let rows = ["Kertas", "Tinta", "Meja"].flatMap { item in
            ["murni", "perubahan"].map { "2024,Dinas A,1.1,Program Satu,Keg,\(item),APBD,\($0),1000\n" }
        }
        #expect(try both(Self.header + rows.joined()).isSummed)
        #expect(try !both(Self.header + rows.joined() + row + "\n").isSummed)
        #expect(try !both(Self.header + rows[0] + row + "\n" + rows[1...].joined()).isSummed)
    }

    @Test("Daftar pendek dibaca baris demi baris, karena dapat berinduk menurut hitungannya")
    func short() throws {
        let rows = "2024,Dinas A,1.1,Program Satu,Keg,Kertas,APBD,murni,3\n2024,Dinas A,1.1,Program Satu,Keg,Tinta,APBD,murni,5\n"
        #expect(try !both(Self.header + rows).isSummed)
    }

    @Test("Daftar acak, dengan pagu setiap tahapan di kolom atau di baris, baris rusak juga", arguments: 0..<160 as Range<UInt64>)
    func agrees(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var list = RandomList(isTidy: seed % 2 == 0, isSpoilt: seed % 4 == 3, mayRepeat: seed % 8 == 5)
        let text = list.text(rows: Int.random(in: 3...200, using: &random), using: &random)
        let reading = try both(text, name: "daftar-2024.csv")
        #expect(reading.isSummed || list.isSpoilt || list.mayRepeat || reading.whole.budget.lines.count < 20, "\(text.prefix(400))")
    }
}

/// Daftar acak dengan kolom-kolom yang lazim.
private struct RandomList {
    let isTidy: Bool
    let isSpoilt: Bool
    let mayRepeat: Bool
    private var number = 0

    init(isTidy: Bool, isSpoilt: Bool, mayRepeat: Bool) { (self.isTidy, self.isSpoilt, self.mayRepeat) = (isTidy, isSpoilt, mayRepeat) }

    mutating func text(rows: Int, using random: inout SeededGenerator) -> String {
        let owners = "OPD,Kode Program,Program,Kegiatan,Kode Rekening,Rekening,Sumber Dana"
        let header = owners + (isTidy ? ",Tahapan,Pagu" : ",Pagu Murni,Pagu Perubahan") + "\n"
        return header + (0..<rows).map { _ in row(using: &random) }.joined()
    }

    private mutating func row(using random: inout SeededGenerator) -> String {
        func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
        func spoil(_ text: String, _ others: [String]) -> String {
            isSpoilt && Int.random(in: 0..<150, using: &random) == 0 ? pick(others) : text
        }
        number += 1
        let item = mayRepeat ? number % 31 : number
        var cells = [
            spoil(pick(["Dinas Satu", "Dinas  Satu", "DINAS SATU", "Badan Dua"]), ["", "JUMLAH"]), pick(["1.01.02", "1.1.2", "1.01.03"]),
            spoil(
                pick(["Program Satu", "PROGRAM SATU", "\"Program, Dua\"", "Program Penunjang Urusan Pemerintahan Daerah"]),
                ["", "Penunjang"]),
            spoil(pick(["Kegiatan X", "kegiatan x", "Kegiatan Y"]), ["", "Utama", "Jumlah"]), pick(["5.1.02.\(item)", ""]),
            spoil("Barang \(item)", ["Jumlah", "Total", "[#] Kelompok", "Surplus", ""]),
            spoil(pick(["APBD", "apbd", "DAK", "Dak", ""]), ["APBN"]),
        ]
        if isTidy {
            cells += [
                spoil(pick(["Murni", "murni", "Perubahan"]), ["", "entah"]), spoil(amount(pick, mayBeEmpty: false), ["", "x", "12%"]),
            ]
        } else {
            cells += [amount(pick, mayBeEmpty: false), spoil(amount(pick, mayBeEmpty: true), ["abc"])]
        }
        if isSpoilt, Int.random(in: 0..<200, using: &random) == 0 { cells.removeLast(Int.random(in: 1...4, using: &random)) }
        return cells.joined(separator: ",") + pick(["\n", "\r\n", "\n", "\n\n"])
    }

    private func amount(_ pick: ([String]) -> String, mayBeEmpty: Bool) -> String {
        pick(
            ["0", "1000", "1.000", "\"12.345.678,90\"", "-5", "-1.000", "\"7,5\"", "5.000.000", "-", "(1.000)", "Rp 1.000"]
                + (mayBeEmpty ? ["", ""] : []))
    }
}
