import BudgetFixtures
import BudgetModel
import DataPackage
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Tabel datar menjadi paket bersih yang terbaca lagi")
struct FlatExportTests {
    /// Tabel pagu paket dari sebuah tabel datar: tajuk dan baris sebagai CSV, dan apa yang terbaca darinya lagi.
    static func export(_ text: String) throws -> (pagu: String, again: IntakeResult) {
        let budget = try FlatPage(text).budget
        let files = DataPackage(budget).files.map { ($0.name, $0.text) }
        let package = try TemporaryPackage(Dictionary(files) { first, _ in first })
        let pagu = files.first { $0.0 == "pagu.csv" }?.1 ?? ""
        return (pagu, try DataPackageReader().read(package.path))
    }

    static func rows(_ pagu: String) -> [[String]] {
        pagu.split(separator: "\n").map { line in line.split(separator: ",", omittingEmptySubsequences: false).map { String($0) } }
    }

    @Test("Kolom yang disimpan tidak menyamar sebagai kolom paket")
    func keptTitles() throws {
        let (pagu, again) = try Self.export(
            """
            TAHUN 2024
            Program,Kelompok,Pagu Murni,Pagu Efektif,Catatan,%
            Program A,BELANJA OPERASI,10,8,tunda,80
            """)
        #expect(Self.rows(pagu)[0].suffix(4) == ["(Kelompok)", "(Pagu Efektif)", "(Catatan)", "(%)"])
        #expect(!again.hasErrors)
        #expect(again.budget.extraColumns.map(\.title) == ["(Kelompok)", "(Pagu Efektif)", "(Catatan)", "(%)"])
    }

    @Test("Dua kolom bertajuk sama tidak saling menimpa, dan kolom yang bersambung di bawah tajuk baru tetap satu")
    func sameTitles() throws {
        let (pagu, again) = try Self.export(
            """
            TAHUN 2024
            No,Program,Pagu Murni,Bobot,Bobot,Lokasi Rinci
            1,Program A,10,1,2,Kota
            No,Uraian Program,Pagu Murni,Lokasi Rinci
            2,Program B,20,Desa
            """)
        let rows = Self.rows(pagu).map { Array($0.suffix(3)) }
        #expect(rows == [["Bobot", "Bobot 2", "Lokasi Rinci"], ["1", "2", "Kota"], ["", "", "Desa"]])
        #expect(!again.hasErrors)
    }

    @Test("Barang-barang satu rekening menjadi satu baris paket, isinya yang disimpan disambung")
    func items() throws {
        let (pagu, again) = try Self.export(
            """
            TAHUN 2024
            OPD,Sub SKPD,Program,Kode Rekening,Nama Rekening,Spesifikasi,Pagu Murni
            DINAS X,DINAS X,Program A,5.1.02.01.01.0024,ATK,Kertas,10
            DINAS X,DINAS X,Program A,5.1.02.01.01.0024,ATK,Pensil,20
            DINAS X,UPTD Y,Program A,5.1.02.01.01.0024,ATK,Kertas,5
            """)
        #expect(
            Self.rows(pagu).dropFirst().map { [$0[2], $0[13], $0[15]] } == [["", "30", "Kertas; Pensil"], ["UPTD Y", "5", "Kertas"]])
        #expect(!again.hasErrors)
    }
}
