import BudgetFixtures
import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Yang tidak dimengerti disebut, tidak dibuang diam-diam")
struct FlatFindingTests {
    static func options(_ map: [String: String] = [:], year: Int? = 2024) -> IntakeOptions {
        var options = IntakeOptions()
        options.columnMeanings = map
        options.year = year
        return options
    }

    @Test("Arti yang dipaksakan menang; tanpa itu tahun pada tajuk bukan tahapan")
    func forced() throws {
        let text = "Uraian,Pagu 2024,Usulan,Menjadi\nProgram A,100,x,80\n"
        let page = try FlatPage(text, options: Self.options(["pagu 2024": "murni", "Usulan": "abaikan"]))
        #expect(page.lines == "Program A | utama | APBD | Murni 100 | Perubahan 80")
        let free = try FlatPage(text, options: Self.options())
        #expect(free.lines == "Program A | utama | APBD | Perubahan 80")
        #expect(free.result.findings.first?.rule == RulePage.unknownColumn.id)
        #expect(free.budget.extraColumns.map(\.title) == ["Pagu 2024", "Usulan"])
    }

    @Test("Arti atau kolom yang tidak ada disebut dengan yang mungkin")
    func wrongMap() throws {
        let page = try FlatPage(
            "Uraian,Semula\nProgram A,100\n", options: Self.options(["Semula": "anu", "Pagu 2025": "murni"]))
        #expect(
            page.findings(.error) == """
                tabel kesalahan B016: Arti "anu" untuk kolom "Semula" tidak dikenal.
                tabel kesalahan B017: Kolom "Pagu 2025" tidak ada di tabel mana pun.
                """
        )
        #expect(page.result.findings.last?.advice.text(in: .indonesian) == "Kolom yang ada: \"Uraian\", \"Semula\".")
    }

    @Test("Kolom yang dipaksakan cukup ada di satu masukan; yang tidak ada di mana pun disebut sekali")
    func mapAcrossInputs() throws {
        let tables = [
            "a.csv": "Uraian,Pagu 2024\nProgram A,100\n", "b.csv": "Uraian,Usulan Final\nProgram B,80\n",
        ]
        let map = ["Pagu 2024": "murni", "Usulan Final": "murni"]
        let folder = try FlatPage(tables, options: Self.options(map))
        #expect(folder.findings(.error) == "")
        let package = try TemporaryPackage(tables)
        func read(_ map: [String: String]) throws -> IntakeResult {
            try InputReader(options: Self.options(map)).read(["a.csv", "b.csv"].map { "\(package.path)/\($0)" })
        }
        #expect(FlatPage(try read(map)).findings(.error) == "")
        #expect(try read(map).budget.lines.map(\.program.name) == ["Program A", "Program B"])
        #expect(
            FlatPage(try read(map.merging(["Pagu 2023": "abaikan"]) { old, _ in old })).findings(.error)
                == "tabel kesalahan B017: Kolom \"Pagu 2023\" tidak ada di tabel mana pun."
        )
        #expect(
            FlatPage(try read(map.merging(["Uraian": "anu"]) { old, _ in old })).findings(.error)
                == "tabel kesalahan B016: Arti \"anu\" untuk kolom \"Uraian\" tidak dikenal."
        )
    }

    @Test("Tahun yang tidak disebut adalah kesalahan; OPD memakai nama berkas")
    func yearAndOffice() throws {
        let page = try FlatPage("Program,Semula\nProgram A,100\n", file: "disdag.csv")
        #expect(
            page.findings(.error)
                == "tabel kesalahan B020: Tahun anggaran tidak disebut di judul maupun di kolom, jadi baris-barisnya tidak dibaca."
        )
        let named = try FlatPage("Program,Semula\nProgram A,100\n", file: "disdag.csv", options: Self.options())
        #expect(named.budget.offices == ["disdag"])
    }

    @Test("Baris berjumlah tanpa nama, dan sesudah tanda tangan, adalah kesalahan")
    func orphanRows() throws {
        let page = try FlatPage(
            """
            No,Program,Semula
            1,Program A,100
            2,,50
            Mengetahui,,
            3,Program B,70

            """, options: Self.options())
        #expect(
            page.findings(.error) == """
                baris 5 kesalahan B019: Baris ini berisi jumlah tetapi berdiri sesudah blok penutup (mulai baris 4), jadi tidak dihitung.
                baris 3 kesalahan B018: Baris ini berisi jumlah tetapi tidak punya nama atau kode, jadi tidak dihitung.
                """
        )
    }

    @Test("Sub jumlah dan jumlah dicocokkan dengan cakupannya, tajuk ulang dan nomor halaman dilewati")
    func totals() throws {
        let page = try FlatPage(
            """
            No,Program,Semula,Menjadi
            1,Program A,100,90
            2,Program B,200,190
            ,Sub Jumlah,300,280
            Halaman 1,,,
            No,Program,Semula,Menjadi
            3,Program C,50,60
            ,Sub Jumlah,50,61
            ,JUMLAH,350,340

            """, options: Self.options())
        #expect(page.budget.lines.count == 3)
        #expect(
            page.sums == """
                Sub Jumlah | Murni 300 | cocok
                Sub Jumlah | Perubahan 280 | cocok
                Sub Jumlah | Murni 50 | cocok
                Sub Jumlah | Perubahan 61 | hitungan 60
                JUMLAH | Murni 350 | cocok
                JUMLAH | Perubahan 340 | cocok
                """
        )
        #expect(page.understanding.contains("5: nomor halaman\n6: tajuk yang diulang"))
        #expect(page.findings(.warning) == "")
    }

    @Test("Isi berkas yang sama dua kali ditolak dengan kedua namanya")
    func repeated() throws {
        let table = "Program,Semula\nProgram A,100\n"
        #expect(throws: IntakeError.self) { try FlatPage(["a.csv": table, "b.csv": table], options: Self.options()) }
        let other = try FlatPage(["a.csv": table, "b.csv": table + "Program B,5\n"], options: Self.options())
        #expect(other.budget.files.map(\.rowCount) == [1, 2])
        #expect(other.budget.offices == ["a", "b"])
    }
}
