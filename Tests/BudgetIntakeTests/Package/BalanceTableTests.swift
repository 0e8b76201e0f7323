import BudgetFixtures
import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers
import PaperReading
import Testing

@testable import BudgetIntake

@Suite("Tabel pendapatan-pembiayaan di paket data")
struct BalanceTableTests {
    private static let place = SourceLocation(file: "di sini")

    private static func content(of budget: Budget) -> Budget {
        var budget = budget.moved(to: place)
        (budget.files, budget.keyedTables) = ([], [])
        return budget
    }

    private static func files(of budget: Budget) -> [String: String] {
        Dictionary(DataPackage(budget).files.map { ($0.name, $0.text) }) { first, _ in first }
    }

    private static func read(_ files: [String: String]) throws -> IntakeResult {
        let package = try TemporaryPackage(files)
        return try DataPackageReader().read(package.path)
    }

    private static let apbd: [BalanceLine] = [
        .balance(.revenue, "4 Pendapatan", "4.1 PAD", "4.1.01 Pajak, \"Daerah\"", murni: 300, perubahan: 350),
        .balance(.revenue, "4 Pendapatan", "4.2 Transfer", murni: -500),
        .balance(.receipt, "SiLPA tahun lalu", perubahan: 0), .balance(.outlay, "6.2 Pengeluaran", "Penyertaan modal", geser: 40),
        .balance(.financing, "6 Pembiayaan", office: "Badan", murni: 1, perubahan: 2),
    ]

    @Test("Hanya ditulis bila ada isinya")
    func onlyWhenPresent() {
        var budget = Budget()
        budget.lines = [.line("Program A", murni: 1)]
        #expect(Self.files(of: budget)["pendapatan-pembiayaan.csv"] == nil)
        #expect(!PackageTables(Budget()).tables.map(\.name).contains("pendapatan-pembiayaan"))
        budget.printedBalances = [.printed(.surplus, murni: 1)]
        #expect(Self.files(of: budget)["pendapatan-pembiayaan.csv"] != nil)
    }

    @Test("Tajuk dan baris apa adanya")
    func text() {
        var budget = Budget()
        budget.balanceLines = Self.apbd
        budget.printedBalances = [.printed(.netFinancing, murni: -40)]
        #expect(
            Self.files(of: budget)["pendapatan-pembiayaan.csv"] == """
                Tahun,OPD,Jenis,Kode Induk 1,Induk 1,Kode Induk 2,Induk 2,Kode Rekening,Rekening,Pagu Murni,Pagu Pergeseran 1,Pagu Perubahan
                2024,Dinas,pendapatan,4,Pendapatan,4.1,PAD,4.1.01,"Pajak, ""Daerah""\",300,,350
                2024,Dinas,pendapatan,4,Pendapatan,,,4.2,Transfer,-500,,
                2024,Dinas,penerimaan pembiayaan,,,,,,SiLPA tahun lalu,,,0
                2024,Dinas,pengeluaran pembiayaan,6.2,Pengeluaran,,,,Penyertaan modal,,40,
                2024,Badan,pembiayaan,,,,,6,Pembiayaan,1,,2
                2024,Dinas,pembiayaan netto,,,,,,PEMBIAYAAN NETTO,-40,,

                """)
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        var lines: BudgetLines = []
        var balances: [BalanceLine] = []
        var printed: [PrintedBalance] = []
    }

    private static let cases = [
        Case(testDescription: "di samping belanja", lines: [.line("Program A", murni: 9, perubahan: 8)], balances: apbd),
        Case(testDescription: "hanya pendapatan", balances: apbd),
        Case(
            testDescription: "dengan angka tertera", balances: apbd,
            printed: PrintedBalance.Kind.allCases.map { .printed($0, murni: -1, perubahan: 0) }),
        Case(
            testDescription: "pohon dalam", lines: [.line("Program A", murni: 9)],
            balances: [
                .balance(.revenue, "4 A", "4.1 B", "4.1.01 C", "4.1.01.01 D", "tanpa kode", "4.1.01.01.0001 E", murni: 1),
                .balance(.revenue, "tanpa kode", murni: 2),
            ]),
    ]

    @Test("Dibaca kembali sama, dan diekspor lagi bita demi bita", arguments: cases)
    func roundTrip(item: Case) throws {
        var budget = Budget()
        (budget.lines, budget.balanceLines, budget.printedBalances) = (item.lines, item.balances, item.printed)
        budget.balanceLines[0].amounts[.original] = Rupiah(sen: 12_345)
        let files = Self.files(of: budget)
        let result = try Self.read(files)
        #expect(result.findings == [])
        #expect(Self.content(of: result.budget) == Self.content(of: budget))
        #expect(Self.files(of: result.budget) == files)
    }

    @Test("Baris yang sama pada tahapan yang sama diekspor sebagai satu jumlah")
    func twins() throws {
        var budget = Budget()
        budget.balanceLines = [
            .balance(.revenue, "4.1 PAD", murni: 10), .balance(.revenue, "4.1 PAD", perubahan: 20),
            .balance(.revenue, "4.01 Pendapatan Asli Daerah", murni: 5), .balance(.receipt, "4.1 PAD", murni: 7),
        ]
        let result = try Self.read(Self.files(of: budget))
        #expect(result.findings == [])
        #expect(
            Self.content(of: result.budget).balanceLines
                == [
                    BalanceLine.balance(.revenue, "4.1 PAD", murni: 15), .balance(.revenue, "4.1 PAD", perubahan: 20),
                    .balance(.receipt, "4.1 PAD", murni: 7),
                ].map { line in
                    var line = line
                    line.location = Self.place
                    return line
                })
    }

    private static let pagu = "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n"

    @Test(
        "Yang tidak sah disebut dengan tempatnya",
        arguments: [
            ("2024,Dinas,laba,,4.1,PAD,10", "B004 baris 2 kolom 3"), ("2024,Dinas,,,4.1,PAD,10", "B003 baris 2 kolom 3"),
            ("2024,Dinas,pendapatan,,,,10", "B003 baris 2 kolom 6"), ("2024,,pendapatan,,4.1,PAD,10", "B003 baris 2 kolom 2"),
            ("24,Dinas,pendapatan,,4.1,PAD,10", "B004 baris 2 kolom 1"), ("2024,Dinas,pendapatan,,4.1,PAD,sepuluh", "N003 baris 2 kolom 7"),
            ("2024,Dinas,PENDAPATAN,,4.1,PAD,10", ""), ("2024,Dinas,pendapatan,,4.1,,10", ""),
        ])
    func refusals(rows: String, expected: String) throws {
        let header = "Tahun,OPD,Jenis,Induk 1,Kode Rekening,Rekening,Pagu Murni\n"
        let result = try Self.read([
            "pagu.csv": Self.pagu + "2024,Dinas,Program A,utama,APBD,1\n", "pendapatan-pembiayaan.csv": header + rows + "\n",
        ])
        let found = result.findings.map { "\($0.rule.code) baris \($0.location.row ?? 0) kolom \($0.location.column ?? 0)" }
        #expect(found.joined(separator: "; ") == expected)
    }

    @Test(
        "Pagu tanpa baris hanya sah bila pendapatan dan pembiayaan punya baris",
        arguments: [("2024,Dinas,pendapatan,PAD,10\n", [String]()), ("", ["B013"])])
    func emptyLines(rows: String, expected: [String]) throws {
        let result = try Self.read([
            "pagu.csv": Self.pagu, "pendapatan-pembiayaan.csv": "Tahun,OPD,Jenis,Rekening,Pagu Murni\n" + rows,
        ])
        #expect(result.findings.map(\.rule.code) == expected)
    }

    @Test("Kolom yang dimengerti disebut dalam kedua bahasa")
    func meanings() throws {
        var budget = Budget()
        budget.balanceLines = [.balance(.revenue, "4 Pendapatan", "4.1 PAD", murni: 10)]
        let table = try #require(try Self.read(Self.files(of: budget)).tables.first { $0.table == "pendapatan-pembiayaan" })
        #expect(
            table.columns.compactMap { $0.meaning?.text(in: .indonesian) } == [
                "Tahun", "OPD", "Jenis", "Kode Induk 1", "Induk 1", "Kode Rekening", "Rekening", "Pagu Murni",
            ])
        #expect(
            table.columns.compactMap { $0.meaning?.text(in: .english) } == [
                "year", "office", "kind", "code of parent 1", "parent 1", "account code", "account", "ceiling, Original",
            ])
    }
}
