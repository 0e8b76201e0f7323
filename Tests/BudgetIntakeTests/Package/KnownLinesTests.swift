import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import SeededRandom
import Testing

/// Baris `pagu.csv` yang kuncinya sudah pernah dibaca ditambahkan tanpa pembaca lengkap; artinya harus sama.
@Suite("Baris pagu yang artinya sudah diketahui")
struct KnownLinesTests {
    private func lines(_ table: String) throws -> [BudgetLine] { Array(try ReadingPage(["pagu.csv": table]).budget.lines) }

    @Test("Sekunci dengan baris di atasnya: kode tanpa nama, nama tanpa kode, tahapan kosong, catatan")
    func example() throws {
        let lines = try lines(
            """
            Tahun,OPD,Program,Kode Kegiatan,Kegiatan,Kode Rekening,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan,Catatan
            2024,Dinas,Program A,,,5.1.01,Kertas,utama,APBD,"1.000,50",,
            2024,Dinas,Program A,,,5.1.02,,utama,APBD,2.000,3.000,
            2024,Dinas,Program A,1.2,Kegiatan X,,Tinta,utama,APBD,,0,
            2024,Dinas,Program A,,,,,utama,APBD,7,-8,catatan
            2024,Dinas,Program A,,,,Pena,utama,APBD,"10.5",1,
            2024,Dinas,Program B,,,,Pena,utama,APBD,5,1,
            2024,Dinas,Program A,,,5.1.01,Buku,utama,APBD,9,1,

            """)
        let text = lines.map { line in
            let levels = [line.program, line.activity, line.account].map { level in
                level.map { [$0.code, $0.name].compactMap(\.self).joined(separator: " ") } ?? "-"
            }
            let amounts = line.ceilings.stages.map { "\($0.name) \(line.ceilings[$0]?.plainText ?? "")" }
            return ([String(line.location.row ?? 0)] + levels + amounts + [line.remark].compactMap(\.self)).joined(separator: " | ")
        }
        #expect(
            text.joined(separator: "\n") == """
                2 | Program A | - | 5.1.01 Kertas | Murni 1000.50
                3 | Program A | - | 5.1.02 5.1.02 | Murni 2000 | Perubahan 3000
                4 | Program A | 1.2 Kegiatan X | Tinta | Perubahan 0
                5 | Program A | - | - | Murni 7 | Perubahan -8 | catatan
                6 | Program A | - | Pena | Murni 10.50 | Perubahan 1
                7 | Program B | - | Pena | Murni 5 | Perubahan 1
                8 | Program A | - | 5.1.01 Buku | Murni 9 | Perubahan 1
                """)
    }

    @Test("Pengodean lain: bitanya sudah UTF-8 sebelum dibandingkan")
    func otherEncodings() throws {
        let table = """
            Tahun,OPD,Program,Rekening,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas É,Program é,Kertas é,utama,APBD,1
            2024,Dinas É,Program é,Tinta ü,utama,APBD,2
            2024,Dinas É,Program é,Kertas é lagi,utama,APBD,3

            """
        let latin = table.unicodeScalars.map { UInt8($0.value) }
        let wide: [UInt8] = [0xFF, 0xFE] + table.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for bytes in [Array(table.utf8), latin, wide] {
            let package = try TemporaryPackage(bytes: ["pagu.csv": bytes])
            let lines = try DataPackageReader().read(package.path).budget.lines
            #expect(
                lines.map { "\($0.office) | \($0.program.name) | \($0.account?.name ?? "-") | \($0.ceilings[.original]?.plainText ?? "-")" }
                    == [
                        "Dinas É | Program é | Kertas é | 1", "Dinas É | Program é | Tinta ü | 2",
                        "Dinas É | Program é | Kertas é lagi | 3",
                    ])
        }
    }

    @Test("Tabel acak, baris rusak juga: sama dengan setiap baris dibaca lengkap", arguments: 0..<120 as Range<UInt64>)
    func agrees(seed: UInt64) throws {
        // Kolom yang tidak dikenal dan berisi memaksa pembaca lengkap membaca setiap baris.
        let pages = try ["", "x"].map { other in
            var random = SeededGenerator(seed: seed)
            var table = RandomPackageTable(isSpoilt: seed % 3 == 1, mayRepeat: seed % 4 == 2, other: other)
            let count = Int.random(in: 1...300, using: &random)
            return try ReadingPage(["pagu.csv": RandomPackageTable.header + table.rows(count, using: &random)])
        }
        #expect(pages[0].text() == pages[1].text())
        #expect(pages[0].result.tables.map(\.rowCount) == pages[1].result.tables.map(\.rowCount))
        let (known, read) = (Array(pages[0].budget.lines), Array(pages[1].budget.lines))
        #expect(known.count == read.count)
        for (own, other) in zip(known, read) {
            var own = own
            own.location.file = other.location.file
            #expect(own == other)
        }
    }
}
