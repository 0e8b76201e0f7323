import BudgetAnalysis
import BudgetChecks
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("Laporan datar sebagai berkas CSV")
struct FlatCSVTests {
    private static func report(_ budget: Budget, findings: [JudgedFinding] = []) throws -> Report {
        try ComparisonReport(Comparison(budget), findings: findings, toolVersion: "0.0.0").report(.flat)
    }

    /// Isi setiap berkas menurut namanya, dan hitungannya.
    private static func written(_ report: Report, _ language: Language) -> (files: [(name: String, text: String)], counts: FlatCSV.Counts) {
        var (files, total) = ([(name: String, text: String)](), FlatCSV.Counts())
        for file in FlatCSV(language: language).files(of: report) {
            var text = ""
            let counts = file.write { text += $0 }
            files.append((file.name, text))
            total.guardedCells += counts.guardedCells
            total.longFigures += counts.longFigures
        }
        return (files, total)
    }

    private static func text(_ name: String, of budget: Budget, _ language: Language = .indonesian) throws -> String {
        try #require(written(report(budget), language).files.first { $0.name == name }?.text)
            .replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n")
    }

    @Test("Laporan kecil utuh, berkas demi berkas", arguments: Language.allCases)
    func tiny(language: Language) throws {
        let files = Self.written(try Self.report(TinyBudget.make(), findings: [JudgedFinding(TinyBudget.finding)]), language).files
        let whole = files.map { "== \($0.name)\n" + $0.text.replacing("\u{FEFF}", with: "<BOM>").replacing("\r\n", with: "\n") }
        try GoldenText.expect(whole.joined(separator: "\n"), named: "datar.\(language.rawValue).txt")
        for (name, text) in files {
            #expect(text.unicodeScalars.first == "\u{FEFF}", "\(name)")
            #expect(!text.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" }, "\(name)")
        }
    }

    @Test("Setiap baris punya sel sebanyak tajuknya, dan hanya ada satu jenis baris")
    func shape() throws {
        for table in try Self.report(TinyBudget.make()).tables {
            #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count && $0.role == .detail && $0.level == 0 })
            #expect(table.rows.allSatisfy { $0.cells.allSatisfy { $0.derivation == nil && $0.link == nil } } || table.id == "rincian")
        }
    }

    @Test("Kolom pagu yang dijumlahkan memberi jumlah APBD, dan baris di luarnya disebut", arguments: [1, 2, 3, 4, 5])
    func sums(seed: UInt64) throws {
        var random = RandomBudget(seed: seed)
        let comparison = try Comparison(random.next(officeCount: 3))
        let report = try ComparisonReport(comparison, findings: [], toolVersion: "0.0.0").report(.flat)
        let table = try #require(report.table("sandingan"))
        let inside = try #require(table.columns.firstIndex { $0.title.text(in: .indonesian) == "Dalam jumlah APBD" })
        let before = try #require(table.columns.firstIndex { $0.field == .ceiling(comparison.from) })
        for (answer, scope) in [("ya", TotalScope.regional), ("tidak", .support)] {
            let rows = table.rows.filter {
                if case .text(let text) = $0.cells[inside].value { text.text(in: .indonesian) == answer } else { false }
            }
            func sum(_ column: Int) throws -> Rupiah {
                try .sum(rows.compactMap { if case .amount(let amount) = $0.cells[column].value { amount } else { nil } })
            }
            let total = try comparison.total(scope)
            #expect(try sum(before) == total.before)
            #expect(try sum(before + 1) == total.after)
        }
    }

    @Test(
        "Kode tetap teks di Excel Indonesia dan Amerika: ditulis sebagai rumus teks",
        arguments: [
            ("1.02", #""=""1.02""""#), ("3.30.02", #""=""3.30.02""""#), ("01", #""=""01""""#), ("2024-01-05", #""=""2024-01-05""""#),
            ("1E5", #""=""1E5""""#), ("MAR1", #""=""MAR1""""#), ("1/2", #""=""1/2""""#), ("TRUE", #""=""TRUE""""#),
            (#"5"1"#, #""=""5""""1""""#), ("=1+1", #""=""=1+1""""#),
        ], Language.allCases)
    func codes(code: (text: String, cell: String), language: Language) throws {
        var budget = Budget()
        budget.lines = [.line("Program A", code: code.text, murni: 1000, perubahan: 800)]
        let mark = language == .indonesian ? ";" : ","
        let row = try #require(
            try Self.text(language == .indonesian ? "sandingan.csv" : "side-by-side.csv", of: budget, language).split(separator: "\n").last)
        #expect(row.contains("\(mark)\(code.cell)\(mark)Program A\(mark)"))
    }

    @Test(
        "Teks lain hanya bila seluruhnya angka dan tanda",
        arguments: [
            ("3.30.02", #""=""3.30.02""""#), ("UPTD 01", "UPTD 01"), ("2024", #""=""2024""""#), ("-", "-"), ("=A1+B2", "'=A1+B2"),
            ("=1+1", #""=""=1+1""""#),
        ])
    func names(name: String, cell: String) throws {
        var budget = Budget()
        budget.lines = [.line("Program A", unit: name, murni: 1000, perubahan: 800)]
        let row = try #require(try Self.text("sandingan.csv", of: budget).split(separator: "\n").last)
        #expect(row.contains(";Program A;\(cell);"))
    }

    @Test("Kode yang terlalu panjang bagi rumus diberi apostrof, dan itu dihitung")
    func longCode() throws {
        let code = String(repeating: "12", count: 150)
        var budget = Budget()
        budget.lines = [.line("Program A", code: code, murni: 1000, perubahan: 800)]
        let written = Self.written(try Self.report(budget), .indonesian)
        #expect(written.files.contains { $0.text.contains(";\"'\(code)\";") })
        #expect(written.counts == counts(guarded: 1, long: 0))
    }

    @Test("Angka yang dibulatkan Excel dihitung; di berkas ia tepat")
    func longFigures() throws {
        var line = BudgetLine.line("Program A")
        line.ceilings[.original] = Rupiah(sen: 1_234_567_890_123_456)
        line.ceilings[.revised] = Rupiah(sen: 1_234_567_890_123_400)
        var budget = Budget()
        budget.lines = [line]
        let written = Self.written(try Self.report(budget), .english)
        #expect(written.files.contains { $0.text.contains(",12345678901234.56,12345678901234,-0.56,") })
        #expect(written.counts == counts(guarded: 0, long: 1))
    }

    private func counts(guarded: Int, long: Int) -> FlatCSV.Counts {
        var counts = FlatCSV.Counts()
        (counts.guardedCells, counts.longFigures) = (guarded, long)
        return counts
    }

    @Test("Pendapatan dan pembiayaan: daunnya saja, dengan jenis dan induknya")
    func balance() throws {
        var budget = Budget()
        budget.lines = [.line("Program A", murni: 900, perubahan: 1000)]
        budget.balanceLines = [
            .balance(.revenue, "4 PENDAPATAN DAERAH", "4.1 PAD", "4.1.01 Pajak", murni: 300, perubahan: 360),
            .balance(.revenue, "4 PENDAPATAN DAERAH", "4.2 Transfer", perubahan: 500, row: 4),
            .balance(.outlay, "6 PEMBIAYAAN", "6.2 PENGELUARAN PEMBIAYAAN", "6.2.02 Penyertaan modal", murni: 50, perubahan: 0, row: 6),
        ]
        #expect(
            try Self.text("pendapatan-pembiayaan.csv", of: budget) == """
                Jenis;Induk;Kode;Uraian;Sebelum (Murni);Setelah (Perubahan);Bertambah/ (Berkurang);%;Keterangan;Tabel Selisih
                Pendapatan;PAD;"=""4.1.01""\";Pajak;300;360;60;20,00;;pendapatan-pembiayaan
                Pendapatan;;"=""4.2""\";Transfer;;500;500;baru;;pendapatan-pembiayaan
                Pengeluaran pembiayaan;;"=""6.2.02""\";Penyertaan modal;50;0;-50;-100,00;nihil;pendapatan-pembiayaan

                """)
    }

    @Test("Setiap nama berkas hanya milik satu tabel")
    func fileNames() {
        #expect(FlatCSV.allNames.allSatisfy { $0.hasSuffix(".csv") && $0.dropLast(4).allSatisfy { $0.isLowercase || $0 == "-" } })
        // Nama yang sama dalam kedua bahasa berdiri dua kali; selain itu tidak ada yang berbagi nama.
        #expect(Dictionary(grouping: FlatCSV.allNames) { $0 }.values.allSatisfy { $0.count <= 2 })
    }
}
