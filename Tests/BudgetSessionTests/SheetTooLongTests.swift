import BudgetFixtures
import BudgetModel
import Diagnostics
import PaperReading
import Testing

@testable import BudgetSession

@Suite("Lembar yang tidak muat di Excel menyebut tingkat yang muat")
struct SheetTooLongTests {
    /// Tiga daerah, masing-masing dua OPD berprogram lima.
    private static let table =
        "Tahun,Daerah,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n"
        + ["Kota A", "Kota B", "Kota C"].flatMap { region in
            ["Dinas Kesehatan", "Dinas Sosial"].flatMap { office in
                (1...5).map { "2024,\(region),\(office),Program \($0),utama,APBD,100,200\n" }
            }
        }.joined()

    @Test(
        "Yang paling rinci di antara yang muat; baris yang sudah per program tidak menjadi lebih sedikit di tingkat program",
        arguments: [(75, GroupLevel.office), (66, .office), (65, .region), (33, .region), (32, nil)] as [(Int, GroupLevel?)])
    func level(limit: Int, expected: GroupLevel?) throws {
        let package = try TemporaryPackage(["pagu.csv": Self.table])
        #expect(try Session(Session.Request(inputs: [package.path])).reading.budget.lines.level(within: limit) == expected)
    }

    @Test(
        "Pesannya menyebut lembar, baris yang perlu, batas Excel, dan pilihannya",
        arguments: [
            (
                GroupLevel.office,
                "Lembar \"Kaitan\" butuh 1.200.000 baris; Excel memuat paling banyak 1.048.576. Ulangi dengan --tingkat opd.",
                "Sheet \"Kaitan\" needs 1,200,000 rows; Excel holds at most 1,048,576. Run again with --level office."
            ),
            (
                nil,
                "Lembar \"Kaitan\" butuh 1.200.000 baris; Excel memuat paling banyak 1.048.576. Bandingkan sebagian daerah atau OPD dalam satu kali jalan.",
                "Sheet \"Kaitan\" needs 1,200,000 rows; Excel holds at most 1,048,576. Compare some of the regions or offices per run."
            ),
        ] as [(GroupLevel?, String, String)])
    func words(level: GroupLevel?, indonesian: String, english: String) {
        let error = SheetTooLong(sheet: "Kaitan", count: 1_200_000, limit: 1_048_576, level: level)
        #expect(error.explanation.text(in: .indonesian) == indonesian)
        #expect(error.explanation.text(in: .english) == english)
    }
}
