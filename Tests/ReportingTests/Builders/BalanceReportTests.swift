import BudgetAnalysis
import BudgetChecks
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("Pendapatan dan pembiayaan di laporan perbandingan")
struct BalanceReportTests {
    /// APBD kecil: pohon dua tingkat, satu baris baru, satu baris yang dinolkan.
    private static func apbd() -> Budget {
        var budget = Budget()
        budget.lines = [.line("Program A", murni: 900, perubahan: 1000)]
        budget.balanceLines = [
            .balance(.revenue, "4 PENDAPATAN DAERAH", "4.1 PAD", "4.1.01 Pajak", murni: 300, perubahan: 360),
            .balance(.revenue, "4 PENDAPATAN DAERAH", "4.1 PAD", "4.1.02 Retribusi", perubahan: 40, row: 3),
            .balance(.revenue, "4 PENDAPATAN DAERAH", "4.2 Transfer", murni: 500, perubahan: 500, row: 4),
            .balance(.receipt, "6 PEMBIAYAAN", "6.1 PENERIMAAN PEMBIAYAAN", "6.1.01 SiLPA", murni: 150, perubahan: 200, row: 5),
            .balance(.outlay, "6 PEMBIAYAAN", "6.2 PENGELUARAN PEMBIAYAAN", "6.2.02 Penyertaan modal", murni: 50, perubahan: 0, row: 6),
        ]
        return budget
    }

    @Test("Tabelnya utuh: pohon setiap jenis, belanja, surplus, pembiayaan netto, SiLPA")
    func table() throws {
        let table = try #require(try Report.of(Self.apbd()).table("pendapatan-pembiayaan"))
        #expect(
            table.columns.map { $0.title.text(in: .indonesian) } == [
                "Kode", "Uraian", "Sebelum (Murni)", "Setelah (Perubahan)", "Bertambah/ (Berkurang)", "%", "Keterangan",
            ])
        #expect(
            table.rows() == [
                ["", "Pendapatan", "800", "900", "100", "12,50 %", ""],
                ["4.1", "PAD", "300", "400", "100", "33,33 %", ""],
                ["4.1.01", "Pajak", "300", "360", "60", "20,00 %", ""],
                ["4.1.02", "Retribusi", "", "40", "40", "baru", ""],
                ["4.2", "Transfer", "500", "500", "0", "0,00 %", ""],
                ["", "Belanja (jumlah APBD)", "900", "1.000", "100", "11,11 %", ""],
                ["", "Surplus/(Defisit)", "-100", "-100", "0", "0,00 %", "pendapatan - belanja"],
                ["", "Penerimaan pembiayaan", "150", "200", "50", "33,33 %", ""],
                ["6.1.01", "SiLPA", "150", "200", "50", "33,33 %", ""],
                ["", "Pengeluaran pembiayaan", "50", "0", "-50", "-100,00 %", "nihil"],
                ["6.2.02", "Penyertaan modal", "50", "0", "-50", "-100,00 %", "nihil"],
                ["", "Pembiayaan netto", "100", "200", "100", "100,00 %", "penerimaan pembiayaan - pengeluaran pembiayaan"],
                ["", "SiLPA", "0", "100", "100", "baru", "surplus/(defisit) + pembiayaan netto"],
            ])
        #expect(table.rows.map(\.level) == [0, 1, 2, 2, 1, 0, 0, 0, 1, 0, 1, 0, 0])
        #expect(table.rows[3].sources.map(\.reference) == ["apbd.csv!3"])
    }

    @Test("Ringkasannya mengacu tabelnya")
    func summary() throws {
        let report = try Report.of(Self.apbd())
        let table = try #require(report.table("ringkasan-pendapatan-pembiayaan"))
        #expect(table.caption?.text(in: .indonesian) == "Pendapatan dan pembiayaan (di luar jumlah belanja)")
        #expect(
            table.rows(in: .english) == [
                ["Revenue", "800", "900", "100", "12.50 %"], ["Surplus/(Deficit)", "-100", "-100", "0", "0.00 %"],
                ["Financing receipts", "150", "200", "50", "33.33 %"], ["Financing outlays", "50", "0", "-50", "-100.00 %"],
                ["Net financing", "100", "200", "100", "100.00 %"], ["Budget remainder (SiLPA)", "0", "100", "100", "new"],
            ])
        #expect(
            table.rows.map { $0.cells[1].derivation }
                == [0, 6, 7, 9, 11, 12].map {
                    .same(CellReference("pendapatan-pembiayaan", row: $0, column: 2))
                })
    }

    @Test("Hitungannya rumus dari sel lain")
    func derivations() throws {
        let table = try #require(try Report.of(Self.apbd()).table("pendapatan-pembiayaan"))
        func cell(_ row: Int) -> CellReference { CellReference("pendapatan-pembiayaan", row: row, column: 2) }
        #expect(
            [0, 1, 5, 6, 11, 12].map { table.rows[$0].cells[2].derivation } == [
                .sum([cell(1), cell(4)]), .sum([cell(2), cell(3)]), .same(CellReference("sandingan", row: 3, column: 3)),
                .difference(after: cell(0), before: cell(5)), .difference(after: cell(7), before: cell(9)), .sum([cell(6), cell(11)]),
            ])
    }

    @Test("Bagian lain laporan tidak berubah oleh pendapatan dan pembiayaan")
    func spendingUntouched() throws {
        let with = try Report.of(Self.apbd())
        var budget = Self.apbd()
        budget.balanceLines = []
        let without = try Report.of(budget)
        #expect(without.tables.allSatisfy { !$0.id.name.contains("pembiayaan") })
        let own: Set<TableID> = ["pendapatan-pembiayaan", "ringkasan-pendapatan-pembiayaan", "rumus", "asal-baris"]
        #expect(with.tables.filter { !own.contains($0.id) } == without.tables.filter { !own.contains($0.id) })
        #expect(
            with.table("asal-baris")?.rows().map { $0.prefix(3) } == [["pagu.csv", "Dinas", "2"], ["apbd.csv", "Dinas", "2-6"]])
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (inout Budget) -> Void
        let sections: [String]
        let paragraphs: [String]
    }

    private static let whole = [
        "ringkasan", "sandingan", "pendapatan-pembiayaan", "dukungan-apbn", "realisasi", "kaitan", "temuan", "grafik", "metode",
    ]
    private static let alone = ["ringkasan", "pendapatan-pembiayaan", "temuan", "metode"]
    private static let noSurplus =
        "Surplus/(defisit) tidak dihitung karena belanja OPD yang berpendapatan tidak tertera pada tahapan yang sama."

    private static let cases = [
        Case(
            testDescription: "utuh", change: { _ in }, sections: whole,
            paragraphs: [
                "Program utama dibandingkan dengan program utama: Rp900,00 menjadi Rp1.000,00, bertambah Rp100,00 atau 11,11 %.",
                "Jumlah APBD (utama + penunjang) dibandingkan dengan jumlah APBD: Rp900,00 menjadi Rp1.000,00, bertambah Rp100,00 atau 11,11 %.",
            ]),
        Case(testDescription: "hanya pendapatan dan pembiayaan", change: { $0.lines = [] }, sections: alone, paragraphs: [noSurplus]),
        Case(
            testDescription: "hanya pendapatan",
            change: {
                $0.lines = []
                $0.balanceLines.removeLast(2)
            }, sections: alone, paragraphs: [noSurplus]),
        Case(
            testDescription: "belanja hanya murni", change: { $0.lines[0].ceilings[.revised] = nil }, sections: alone,
            paragraphs: [
                "Belanja tidak dibandingkan karena hanya memuat tahapan Murni; yang dibandingkan pendapatan dan pembiayaan."
            ]),
        Case(
            testDescription: "arah pembiayaan tidak disebut",
            change: {
                $0.lines = []
                $0.balanceLines = [.balance(.financing, "Pembiayaan", "Pinjaman", murni: 1, perubahan: 2)]
            }, sections: alone,
            paragraphs: ["Pembiayaan netto dan SiLPA tidak dihitung karena ada pembiayaan yang arahnya tidak disebut."]),
        Case(
            testDescription: "tanpa pengeluaran",
            change: {
                $0.lines = []
                $0.balanceLines = [.balance(.receipt, "SiLPA tahun lalu", murni: 1, perubahan: 2)]
            }, sections: alone,
            paragraphs: [
                "Pembiayaan netto dan SiLPA tidak dihitung karena penerimaan dan pengeluaran pembiayaan tidak tertera bersama pada satu tahapan; tulis nol bila salah satunya memang tidak ada."
            ]),
    ]

    @Test("Bagian yang ada, dan apa yang dikatakan bila suatu hitungan tidak ada", arguments: cases)
    func sections(item: Case) throws {
        var budget = Self.apbd()
        item.change(&budget)
        let report = try Report.of(budget)
        #expect(report.sections.map(\.id) == item.sections)
        let paragraphs = report.sections[0].blocks.compactMap { block in
            switch block {
            case .paragraph(let text), .sentence(let text, _): text.text(in: .indonesian)
            default: nil
            }
        }
        #expect(paragraphs == item.paragraphs)
        #expect(report.subtitles[0].text(in: .indonesian) == "Dinas")
        for language in Language.allCases { #expect(DerivationEvaluator(report, language: language).mismatches == []) }
    }

    @Test("Tahapan yang tidak memuat pendapatan kosong, tanpa selisih dan persen")
    func absentStage() throws {
        var budget = Self.apbd()
        for index in budget.balanceLines.indices { budget.balanceLines[index].amounts[.original] = nil }
        let rows = try #require(try Report.of(budget).table("pendapatan-pembiayaan")).rows()
        #expect(rows[0] == ["", "Pendapatan", "", "900", "", "", ""])
        #expect(rows[2] == ["4.1.01", "Pajak", "", "360", "", "", ""])
        #expect(rows[6] == ["", "Surplus/(Defisit)", "", "-100", "", "", "pendapatan - belanja"])
    }

    @Test("Beberapa OPD berdiri di bawah jenisnya, dan judulnya menghitung semua OPD")
    func offices() throws {
        var budget = Self.apbd()
        budget.lines.append(.line("Program B", office: "Badan Keuangan", murni: 1, perubahan: 1))
        budget.balanceLines.append(.balance(.revenue, "Denda", office: "Badan Keuangan", murni: 5, perubahan: 7, row: 9))
        let report = try Report.of(budget)
        #expect(
            report.table("pendapatan-pembiayaan")?.rows().prefix(8).map { Array($0[1...3]) } == [
                ["Pendapatan", "805", "907"], ["Dinas", "800", "900"], ["PAD", "300", "400"], ["Pajak", "300", "360"],
                ["Retribusi", "", "40"], ["Transfer", "500", "500"], ["Badan Keuangan", "5", "7"], ["Denda", "5", "7"],
            ])
        #expect(report.subtitles[0].text(in: .indonesian) == "Gabungan 2 OPD")
        #expect(DerivationEvaluator(report, language: .indonesian).mismatches == [])
    }

    @Test("Induk yang sama di dua bagian pohon, dan baris yang sekaligus induk, tidak hilang")
    func oddTree() throws {
        var budget = Budget()
        budget.balanceLines = [
            .balance(.revenue, "4.1 PAD", murni: 1, perubahan: 1), .balance(.revenue, "4.1 PAD", "Pajak", murni: 2, perubahan: 2),
            .balance(.revenue, "Transfer", "Pajak", murni: 4, perubahan: 4), .balance(.revenue, "4.1 PAD", "Pajak", murni: 8, perubahan: 8),
            .balance(.revenue, "4 Pendapatan", murni: 16, perubahan: 16),
        ]
        #expect(
            try Report.of(budget).table("pendapatan-pembiayaan")?.rows().map { Array($0[0...2]) } == [
                ["", "Pendapatan", "31"], ["4.1", "PAD", "11"], ["4.1", "PAD", "1"], ["", "Pajak", "2"], ["", "Pajak", "8"],
                ["", "Transfer", "4"], ["", "Pajak", "4"], ["4", "Pendapatan", "16"],
            ])
    }

    @Test("Temuan menandai barisnya di tabel ini")
    func marks() throws {
        var budget = Self.apbd()
        budget.printedBalances = [.printed(.surplus, murni: -90, row: 20)]
        let finding = Finding(
            rule: "J003", severity: .error, location: SourceLocation(file: "apbd.csv", row: 4), field: .ceiling(.original),
            message: LocalizedText(id: "x", en: "x"), advice: LocalizedText(id: "y", en: "y"))
        let report = try ComparisonReport(Comparison(budget), findings: [JudgedFinding(finding)], toolVersion: "0").report()
        #expect(report.table("pendapatan-pembiayaan")?.rows[6].sources.map(\.row) == [20])
        #expect(report.table("pendapatan-pembiayaan")?.rows[4].cells.map { $0.marks.map(\.rule) } == [[], [], ["J003"], [], [], [], []])
    }

    @Test("Setiap sel turunan anggaran acak sama dengan hitungan ulangnya", arguments: Array(1...60) as [UInt64])
    func random(seed: UInt64) throws {
        var (random, balance) = (RandomBudget(seed: seed), RandomBalance(seed: seed))
        var budget = seed.isMultiple(of: 5) ? Budget() : random.next(officeCount: Int(seed % 3) + 1)
        budget.balanceLines = balance.lines(offices: seed.isMultiple(of: 2) ? ["Dinas 1"] : ["Dinas 1", "Dinas 2"])
        guard budget.stages.count == 2 else { return }
        let report = try Report.of(budget)
        for language in Language.allCases { #expect(DerivationEvaluator(report, language: language).mismatches == []) }
        for table in report.tables {
            #expect(table.rows.filter { $0.cells.count != table.columns.count }.isEmpty, "\(table.id.name)")
        }
        let leaves = report.table("pendapatan-pembiayaan")?.rows.flatMap(\.sources) ?? []
        #expect(leaves.count == (try Comparison(budget)).balance.lines.count)
    }
}
