import BudgetAnalysis
import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Baris sumber dana tanpa nama program")
struct FundingRowTests {
    static func page(_ text: String) throws -> FlatPage { try FlatPage("TAHUN ANGGARAN 2024\nDINAS X\n" + text) }

    @Test("Sumber dana kedua memakai program dan unit di atasnya")
    func second() throws {
        let page = try Self.page(
            """
            No,Program,Unit,Sumber Dana,Semula,Menjadi
            1,Program A,UPTD RPK,APBD,100,90
            ,,,DAK,50,60
            2,Program B,,APBD,30,30

            """)
        #expect(
            page.lines == """
                Program A (UPTD RPK) | utama | APBD | Murni 100 | Perubahan 90
                Program A (UPTD RPK) | utama | DAK | Murni 50 | Perubahan 60
                Program B | utama | APBD | Murni 30 | Perubahan 30
                """)
        #expect(
            page.findings(.note).contains(
                "baris 5 catatan B041: 1 baris menyebut sumber dana tanpa nama program; dibaca sebagai bagian program di atasnya."))
        #expect(page.findings(.warning) == "")
        #expect(
            page.result.findings.first { $0.rule == RulePage.inheritedProgram.id }?.message.text(in: .english)
                == "1 rows name a funding source without a program; they are read as part of the program above.")
    }

    @Test("Di tabel berkode baris kedua saudara baris pertama, bukan anaknya")
    func coded() throws {
        let page = try Self.page(
            "Kode,Uraian,Sumber Dana,Semula\n3.30,PERDAGANGAN,,180\n3.30.02,Program A,APBD,100\n,,DAK,50\n3.30.03,Program B,APBD,30\n")
        #expect(
            page.lines == """
                3.30.02 Program A | utama | APBD | Murni 100
                3.30.02 Program A | utama | DAK | Murni 50
                3.30.03 Program B | utama | APBD | Murni 30
                """)
        #expect(page.sums == "3.30 PERDAGANGAN | Murni 180 | cocok")
    }

    @Test("Program tanpa sumber dana sendiri dirinci oleh baris-barisnya", arguments: ["Kode,", ","])
    func split(code: String) throws {
        let coded = code == "Kode,"
        let page = try Self.page(
            """
            \(coded ? "Kode" : "No"),Uraian,Sumber Dana,Semula
            \(coded ? "3.30.02" : "1"),Program A,,150
            ,,APBD,100
            ,,DAK,50
            \(coded ? "3.30.03" : "2"),Program B,APBD,30
            ,Jumlah,,180

            """)
        let prefix = coded ? "3.30.02 " : ""
        #expect(
            page.lines == """
                \(prefix)Program A | utama | APBD | Murni 100
                \(prefix)Program A | utama | DAK | Murni 50
                \(coded ? "3.30.03 " : "")Program B | utama | APBD | Murni 30
                """)
        #expect(page.sumReadings.filter { !$0.isConsistent }.isEmpty)
        #expect(page.findings(.warning) == "")
    }

    @Test("Kolom setiap tingkat: sub kegiatan di atasnya dipakai")
    func levelColumns() throws {
        let page = try Self.page(
            "Program,Sub Kegiatan,Sumber Dana,Semula\nProgram A,Sub 1,APBD,100\n,,DAK,50\n,Sub 2,APBD,30\n")
        #expect(
            page.lines == """
                Program A > Sub 1 | utama | APBD | Murni 100
                Program A > Sub 1 | utama | DAK | Murni 50
                Program A > Sub 2 | utama | APBD | Murni 30
                """)
    }

    @Test("Sesudah jumlah, tanpa sumber dana, atau tanpa baris di atasnya: tetap kesalahan")
    func orphans() throws {
        for text in [
            "Program,Sumber Dana,Semula\nProgram A,APBD,100\nJumlah,,100\n,APBD,100\n",
            "Program,Sumber Dana,Semula\nProgram A,APBD,100\n,,50\n",
            "Program,Sumber Dana,Semula\n,DAK,50\nProgram A,APBD,100\n",
        ] {
            let page = try Self.page(text)
            #expect(page.lines == "Program A | utama | APBD | Murni 100")
            #expect(page.result.findings.filter { $0.severity == .error }.map(\.rule) == [RulePage.amountWithoutName.id])
        }
    }
}
