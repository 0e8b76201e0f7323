import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Pendapatan dan pembiayaan dibandingkan tersendiri")
struct BalanceComparisonTests {
    /// APBD kecil yang utuh: pendapatan, belanja, dan pembiayaan dua arah.
    private static func whole() -> Budget {
        var budget = Budget()
        budget.lines = [
            .line("Program A", murni: 900, perubahan: 1000), .line("Program B", group: .support, murni: 70, perubahan: 70, row: 3),
        ]
        budget.balanceLines = [
            .balance(.revenue, "4 Pendapatan", "4.1 PAD", murni: 300, perubahan: 350),
            .balance(.revenue, "4 Pendapatan", "4.2 Transfer", murni: 500, perubahan: 500, row: 3),
            .balance(.receipt, "6.1 Penerimaan", murni: 150, perubahan: 200, row: 5),
            .balance(.outlay, "6.2 Pengeluaran", murni: 50, perubahan: 40, row: 6),
        ]
        return budget
    }

    private static func words(_ change: BalanceChange) -> [String] {
        func words(_ amount: Rupiah?) -> String { amount?.plainText ?? "" }
        return [words(change.before), words(change.after), words(change.variance?.difference)]
    }

    private static func words(of budget: Budget) throws -> [String: [String]] {
        let comparison = try Comparison(budget)
        var result: [String: [String]] = [:]
        for kind in comparison.balance.kinds { result[kind.rawValue] = words(try comparison.change(of: .account(kind))) }
        for kind in PrintedBalance.Kind.allCases { result[kind.rawValue] = words(try comparison.change(of: kind)) }
        return result
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (inout Budget) -> Void
        /// Yang berbeda dari APBD yang utuh; `nil` berarti tidak ada.
        let expected: [String: [String]?]

        init(_ name: String, _ expected: [String: [String]?], _ change: @escaping @Sendable (inout Budget) -> Void) {
            testDescription = name
            self.change = change
            self.expected = expected
        }
    }

    private static let none = ["", "", ""]

    private static let cases = [
        Case("utuh", [:]) { _ in },
        Case("tanpa pengeluaran", ["pengeluaran pembiayaan": nil, "pembiayaan netto": none, "silpa": none]) {
            $0.balanceLines.removeLast()
        },
        Case(
            "pengeluaran hanya di murni",
            ["pengeluaran pembiayaan": ["50", "", ""], "pembiayaan netto": ["100", "", ""], "silpa": ["0", "", ""]]
        ) {
            $0.balanceLines[3].amounts[.revised] = nil
        },
        Case(
            "pengeluaran nol yang tercetak",
            ["pengeluaran pembiayaan": ["50", "0", "-50"], "pembiayaan netto": ["100", "200", "100"], "silpa": ["0", "50", "50"]]
        ) {
            $0.balanceLines[3].amounts[.revised] = .zero
        },
        Case("arah pembiayaan tidak disebut", ["pembiayaan": ["5", "5", "0"], "pembiayaan netto": none, "silpa": none]) {
            $0.balanceLines.append(.balance(.financing, "6 Pembiayaan", murni: 5, perubahan: 5, row: 9))
        },
        Case("tanpa belanja", ["surplus/(defisit)": none, "silpa": none]) { $0.lines = [] },
        Case("belanja hanya di murni", ["surplus/(defisit)": ["-100", "", ""], "silpa": ["0", "", ""]]) {
            for index in $0.lines.indices { $0.lines[index].ceilings[.revised] = nil }
        },
        Case("pendapatan milik OPD tanpa belanja", ["surplus/(defisit)": none, "silpa": none]) {
            for index in $0.balanceLines.indices { $0.balanceLines[index].office = "Pemerintah Provinsi" }
        },
        Case(
            "pendapatan satu OPD tidak punya murni",
            ["pendapatan": ["", "860", ""], "surplus/(defisit)": ["", "-140", ""], "silpa": ["", "20", ""]]
        ) {
            $0.lines.append(.line("Program C", office: "Badan", murni: 0, perubahan: 0))
            $0.balanceLines.append(.balance(.revenue, "4.1 PAD", office: "Badan", perubahan: 10))
        },
    ]

    @Test("Jumlah hanya ada bila bagiannya tertera; kosong bukan nol", arguments: cases)
    func totals(item: Case) throws {
        var budget = Self.whole()
        item.change(&budget)
        var expected: [String: [String]] = [
            "pendapatan": ["800", "850", "50"], "penerimaan pembiayaan": ["150", "200", "50"],
            "pengeluaran pembiayaan": ["50", "40", "-10"], "surplus/(defisit)": ["-100", "-150", "-50"],
            "pembiayaan netto": ["100", "160", "60"], "silpa": ["0", "10", "10"],
        ]
        for (key, value) in item.expected { expected[key] = value }
        #expect(try Self.words(of: budget) == expected)
    }

    @Test("Pendapatan dan pembiayaan tidak pernah masuk jumlah belanja")
    func spendingAlone() throws {
        let budget = Self.whole()
        var spending = budget
        spending.balanceLines = []
        #expect(try Comparison(budget).rows == Comparison(spending).rows)
        #expect(try Comparison(budget).total(.everything) == Comparison(spending).total(.everything))
    }

    @Test("Anggaran yang hanya memuat pendapatan dapat dibandingkan, dan belanjanya tidak ada")
    func revenueOnly() throws {
        var budget = Self.whole()
        budget.lines = []
        let comparison = try Comparison(budget)
        #expect(!comparison.hasSpending)
        #expect(comparison.rows.isEmpty)
        #expect((comparison.year, comparison.from, comparison.to) == (2024, .original, .revised))
        #expect(comparison.balance.offices == ["Dinas"])
    }

    @Test("Tahapan bawaan mengikuti belanja bila belanja punya dua tahapan")
    func usualStages() throws {
        var budget = Self.whole()
        for index in budget.lines.indices {
            budget.lines[index].ceilings[.shift(1)] = budget.lines[index].ceilings[.revised]
            budget.lines[index].ceilings[.revised] = nil
        }
        let comparison = try Comparison(budget)
        #expect((comparison.from, comparison.to, comparison.hasSpending) == (.original, .shift(1), true))
        #expect(Self.words(try comparison.change(of: .account(.revenue))) == ["800", "", ""])
        let chosen = try Comparison(budget, to: .revised)
        #expect(!chosen.hasSpending)
        #expect(Self.words(try chosen.change(of: .account(.revenue))) == ["800", "850", "50"])
    }

    struct Pair: CustomTestStringConvertible {
        let testDescription: String
        let first: BalanceLine
        let second: BalanceLine
        /// Baris setelah disatukan, dan dasar penyatuan yang dilaporkan.
        let lines: Int
        var basis: [WeakMatch.Basis] = []
    }

    private static let pairs = [
        Pair(
            testDescription: "sama huruf", first: .balance(.revenue, "4 Pendapatan", "4.1 PAD", murni: 1),
            second: .balance(.revenue, "4 Pendapatan", "4.1 PAD", perubahan: 2), lines: 1),
        Pair(
            testDescription: "kode sama, nama dan induk lain", first: .balance(.revenue, "4 Pendapatan", "4.1.01 Pajak", murni: 1),
            second: .balance(.revenue, "4.1.1 Pajak Daerah", perubahan: 2), lines: 1, basis: [.code]),
        Pair(
            testDescription: "tanpa kode, nama disamakan", first: .balance(.revenue, "PENDAPATAN", "Pajak Daerah", murni: 1),
            second: .balance(.revenue, "Pendapatan", "Pajak daerah", perubahan: 2), lines: 1, basis: [.normalisedName]),
        Pair(
            testDescription: "nama sama, induk lain", first: .balance(.revenue, "PAD", "Lainnya", murni: 1),
            second: .balance(.revenue, "Transfer", "Lainnya", perubahan: 2), lines: 2),
        Pair(
            testDescription: "kode bertentangan", first: .balance(.revenue, "4.1 Lainnya", murni: 1),
            second: .balance(.revenue, "4.2 Lainnya", perubahan: 2), lines: 2),
        Pair(
            testDescription: "jenis lain", first: .balance(.receipt, "6.1 Pinjaman", murni: 1),
            second: .balance(.outlay, "6.1 Pinjaman", perubahan: 2), lines: 2),
        Pair(
            testDescription: "OPD lain", first: .balance(.revenue, "4.1 PAD", murni: 1),
            second: .balance(.revenue, "4.1 PAD", office: "Badan", perubahan: 2), lines: 2),
        Pair(
            testDescription: "OPD yang sama dengan tulisan lain", first: .balance(.revenue, "4.1 PAD", office: "DINAS", murni: 1),
            second: .balance(.revenue, "4.1 PAD", perubahan: 2), lines: 1, basis: [.code]),
        Pair(
            testDescription: "tahapan bertumpuk", first: .balance(.revenue, "4.1 PAD", murni: 1),
            second: .balance(.revenue, "4.1 PAD", murni: 1, perubahan: 2), lines: 2),
    ]

    @Test("Baris disatukan menurut jenis dan kode, atau nama yang disamakan", arguments: pairs)
    func matching(pair: Pair) throws {
        var budget = Budget()
        budget.balanceLines = [pair.first, pair.second]
        let balance = try BudgetYear(budget, year: 2024).balance
        #expect(balance.lines.count == pair.lines)
        #expect(balance.weakMatches.map(\.basis) == pair.basis)
    }

    @Test("Baris baru bernilai nol sebelumnya bila jenisnya tertera di sana")
    func newLine() throws {
        var budget = Self.whole()
        let line = BalanceLine.balance(.revenue, "4 Pendapatan", "4.3 Lain-lain", perubahan: 30, row: 4)
        budget.balanceLines.append(line)
        let comparison = try Comparison(budget)
        #expect(Self.words(try comparison.change(of: [line])) == ["", "30", "30"])
        #expect(Self.words(try comparison.change(of: [])) == ["", "", ""])
    }

    @Test("Jarak pembulatan ikut dijumlahkan")
    func rounding() throws {
        var budget = Self.whole()
        budget.lines[0].rounding = Rupiah(5)
        for index in budget.balanceLines.indices { budget.balanceLines[index].rounding = Rupiah(1) }
        let balance = try BudgetYear(budget, year: 2024).balance
        #expect(try balance.amount(of: .surplus, at: .original)?.rounding == Rupiah(7))
        #expect(try balance.amount(of: .remainder, at: .original)?.rounding == Rupiah(9))
    }

    @Test("Jumlah yang terlalu besar ditolak")
    func overflow() throws {
        var budget = Self.whole()
        budget.balanceLines[0].amounts[.original] = Rupiah(sen: .max)
        #expect(throws: AnalysisError.overflow) { try BudgetYear(budget, year: 2024) }
    }
}
