import BudgetFixtures
import BudgetIntake
import BudgetModel
import DataPackage
import Diagnostics
import PaperReading
import Testing

@Suite("Anggaran menjadi paket data dan kembali")
struct DataPackageTests {
    private static let place = SourceLocation(file: "di sini")

    /// Isi tanpa tempatnya: berkas dan barisnya memang lain.
    private static func content(of budget: Budget) -> Budget {
        var budget = budget.moved(to: place)
        (budget.files, budget.keyedTables) = ([], [])
        return budget
    }

    private static func readBack(_ budget: Budget) throws -> IntakeResult {
        let files = DataPackage(budget).files.map { ($0.name, $0.text) }
        let package = try TemporaryPackage(Dictionary(files) { first, _ in first })
        return try DataPackageReader().read(package.path)
    }

    @Test("Contoh Disperindag kembali utuh")
    func sample() throws {
        let budget = try DataPackageReader().read(Sample.office).budget
        #expect(Self.content(of: try Self.readBack(budget).budget) == Self.content(of: budget))
    }

    @Test("Anggaran acak kembali utuh", arguments: 1...40)
    func random(seed: Int) throws {
        var budgets = RandomBudget(seed: UInt64(seed))
        let budget = budgets.next(officeCount: 1 + seed % 4)
        let result = try Self.readBack(budget)
        #expect(!result.hasErrors)
        #expect(Self.content(of: result.budget) == Self.content(of: budget))
    }

    @Test("Dua kali ekspor memberi bita yang sama")
    func determinism() throws {
        let budget = try DataPackageReader().read(Sample.office).budget
        #expect(DataPackage(budget).files == DataPackage(budget).files)
        #expect(DataPackage(budget).json(reading: "{}") == DataPackage(budget).json(reading: "{}"))
    }

    @Test("Nama yang mulai seperti rumus diberi apostrof di CSV, dikatakan di pemerian, dan kembali sama")
    func formulas() throws {
        let names = ["=1+1", "+A", "-B+1", "@C", "＝D", "'=E", "\u{FEFF}=F", "'G", "- H", "=HYPERLINK(\"http://x\",\"a\")"]
        var budget = Budget()
        budget.lines = BudgetLines(names.map { .line($0, office: $0, murni: 1, perubahan: 2) })
        let package = DataPackage(budget)
        let table = try #require(package.files.first { $0.name == "pagu.csv" })
        let cells = table.text.split { "\n,".contains($0) }.map { $0.drop { $0 == "\"" } }
        #expect(!cells.contains { $0.unicodeScalars.first.map { "=+@＝\u{FEFF}".unicodeScalars.contains($0) } ?? false })
        #expect(package.files.reduce(0, { $0 + $1.guardedCells }) == 18)
        #expect(package.files[0].text.contains("\"description\": \"18 sel yang mulai seperti rumus diberi apostrof (') di depan;"))
        #expect(Self.content(of: try Self.readBack(budget).budget) == Self.content(of: budget))
        #expect(!package.json(reading: "{}").contains("diberi apostrof"))
    }

    @Test("Paket tanpa nama seperti itu tidak menyebutnya")
    func noFormulas() {
        var budget = Budget()
        budget.lines = [.line("Program A", murni: -5, perubahan: 2)]
        let package = DataPackage(budget)
        #expect(package.files.reduce(0, { $0 + $1.guardedCells }) == 0)
        #expect(!package.files[0].text.contains("apostrof"))
        #expect(package.files.first { $0.name == "pagu.csv" }?.text.contains(",-5,2,") ?? false)
    }

    @Test("Kolom pagu membawa fase Fiscal Data Package")
    func phases() throws {
        var budget = Budget()
        budget.lines = [.line("Program A", murni: 100, geser: 90, perubahan: 80)]
        let descriptor = DataPackage(budget).files[0].text
        for (stage, phase) in [("Murni", "approved"), ("Pergeseran 1", "adjusted"), ("Perubahan", "adjusted")] {
            let field = """
                            "normalize": {
                              "Fase": "\(phase)",
                              "Tahapan": "\(stage)"
                            }
                """
            #expect(descriptor.contains(field), "\(stage)")
        }
    }

    @Test("Tanda kutip, garis miring terbalik, dan huruf kendali tidak merusak JSON")
    func escaping() throws {
        var budget = Budget()
        budget.lines = [.line("Program \"A\\B\" \u{1}", murni: 1, perubahan: 2)]
        #expect(DataPackage(budget).json(reading: "{}").contains(#""Program \"A\\B\" \u0001""#))
    }
}
