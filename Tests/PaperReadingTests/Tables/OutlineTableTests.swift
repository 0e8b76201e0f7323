import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Tabel tanpa kode dengan nomor urut atau jorokan")
struct OutlineTableTests {
    static func page(_ text: String) throws -> FlatPage { try FlatPage("TAHUN ANGGARAN 2024\nDINAS X\n" + text) }

    @Test("Huruf, Romawi, dan angka: induk diperiksa, barisnya dihitung, judul tanpa jumlah memberi nama")
    func letters() throws {
        let page = try Self.page(
            """
            No,Uraian,Semula,Menjadi
            A,BELANJA OPERASI,300,280
            1,Belanja Pegawai,100,100
            2,Belanja Barang,200,180
            a,Kertas,50,40
            b,Tinta,150,140
            B,BELANJA MODAL,,
            1,Gedung,500,400
            C,BELANJA TAK TERDUGA,10,10
            ,JUMLAH,810,690

            """)
        #expect(
            page.lines == """
                BELANJA OPERASI > Belanja Pegawai | utama | APBD | Murni 100 | Perubahan 100
                BELANJA OPERASI > Belanja Barang > Kertas | utama | APBD | Murni 50 | Perubahan 40
                BELANJA OPERASI > Belanja Barang > Tinta | utama | APBD | Murni 150 | Perubahan 140
                BELANJA MODAL > Gedung | utama | APBD | Murni 500 | Perubahan 400
                BELANJA TAK TERDUGA | utama | APBD | Murni 10 | Perubahan 10
                """
        )
        #expect(page.sumReadings.filter { !$0.isConsistent }.isEmpty)
        #expect(page.budget.printedSums.map(\.label).contains("JUMLAH"))
        #expect(page.findings(.warning) == "")
        #expect(
            page.result.findings.filter { $0.rule == RulePage.outlineParents.id }.map { $0.message.text(in: .english) } == [
                "3 rows are read as parents by their numbering or indentation; their amounts are checked, not counted."
            ])
    }

    @Test("Induk yang tidak sama dengan barisnya: barisnya yang dihitung, dan jumlahnya disimpan")
    func mismatch() throws {
        let page = try Self.page("No,Uraian,Semula\nA,Operasi,999\n1,Pegawai,100\n2,Barang,200\n")
        #expect(page.budget.lines.map(\.account?.name) == ["Pegawai", "Barang"])
        #expect(page.sums == "Operasi | Murni 999 | hitungan 300")
        #expect(page.findings(.warning) == "")
    }

    @Test("Bilangan bertitik dan tanda di depan nama")
    func dotted() throws {
        let page = try Self.page(
            "Uraian,Semula\n1. Operasi,300\n1.1. Pegawai,100\n1.2. Barang,200\n2. Modal,50\n2.1. Gedung,50\n")
        #expect(page.budget.lines.map(\.ceilings) == [100, 200, 50].map { OutlineTableTests.amount($0) })
        #expect(page.findings(.warning) == "")
    }

    @Test("Butir dan jorokan; jorokan yang jumlahnya tidak cocok ditanyakan")
    func indents() throws {
        let page = try Self.page(
            "Uraian,Semula\nOperasi,300\n- Pegawai,100\n- Barang,200\nModal,50\n\"    Gedung\",50\n")
        #expect(
            page.lines == """
                Operasi > - Pegawai | utama | APBD | Murni 100
                Operasi > - Barang | utama | APBD | Murni 200
                Modal > Gedung | utama | APBD | Murni 50
                """)
        #expect(page.findings(.warning) == "")
        let wrong = try Self.page("Uraian,Semula\nOperasi,300\n\"   Modal\",50\n")
        #expect(
            wrong.findings(.warning)
                == "baris 4 kesalahan B039: 1 dari 1 induk tabel ini tidak sama dengan jumlah bagian-bagiannya, mulai dari \"Operasi\"; susunannya mungkin lain daripada yang terbaca dari kode, nomor, atau jorokannya."
        )
        #expect(wrong.result.doubts.first?.answers.map { FlatPage.text($0.totals[.original]) } == ["50", "350"])
    }

    @Test(
        "Yang tampak bersusun tetapi tidak: semua baris dihitung",
        arguments: [
            "No,Program,Semula\n1,Program A,100\n2,Program B,60\n3,Program C,40\n",
            "No,Program,Semula\n1.,Program A,100\n,Program A (UPTD. RPK),60\n2.,Program B,40\n",
            "No,Program,Semula\nG,Program A,100\nH,Program B,60\nI,Program C,40\n",
            "Program,Semula\nProgram A,100\n Program B,60\nProgram C,40\n",
            "No,Program,Semula\n3,Program A,100\nB,Program B,60\n4,Program C,40\n",
        ])
    func flat(text: String) throws {
        let page = try Self.page(text)
        #expect(page.budget.lines.map(\.ceilings) == [100, 60, 40].map { Self.amount($0) })
        #expect(page.budget.printedSums.isEmpty)
        #expect(page.findings(.warning) == "")
    }

    @Test("Kantor di dalam susunan menjadi OPD, bukan program")
    func offices() throws {
        let page = try FlatPage(
            "TA 2024\nNo,Program,Semula\nA,DINAS X,300\n1,Program A,100\n2,Program B,200\nB,DINAS Y,50\n1,Program A,50\n")
        #expect(
            page.budget.lines.map { "\($0.office) \($0.program.name)" } == ["DINAS X Program A", "DINAS X Program B", "DINAS Y Program A"])
        #expect(page.sumReadings.map(\.isConsistent) == [true, true])
    }

    @Test("Induk yang barisnya tidak mencetak jumlah adalah baris anggaran sendiri")
    func withoutAmounts() throws {
        let page = try Self.page("No,Uraian,Semula\n1,Operasi,300\na,Honor,\nb,Lembur,\n2,Modal,50\n")
        #expect(page.budget.lines.map(\.ceilings) == [300, 50].map { Self.amount($0) })
        let coded = try Self.page("Kode,Uraian,Semula\n3.30.02,Program A,300\n3.30.02.1.01,Kegiatan 1,\n")
        #expect(coded.budget.lines.map(\.ceilings) == [Self.amount(300)])
    }

    @Test("Kelompok yang bernomor tetap judul bagian")
    func sections() throws {
        let page = try Self.page(
            "No,Program,Semula\nA,PROGRAM UTAMA,100\n1,Program A,100\nB,PROGRAM PENUNJANG,50\n1,Program B,50\n")
        #expect(page.lines == "Program A | utama | APBD | Murni 100\nProgram B | penunjang | APBD | Murni 50")
        #expect(page.sums == "PROGRAM UTAMA | Murni 100 | cocok\nPROGRAM PENUNJANG | Murni 50 | cocok")
    }

    @Test("Induk yang hanya dibedakan gaya ditanyakan bila ada baris di luarnya, angka bulat tidak")
    func repeatedSum() throws {
        let page = try Self.page(
            "Uraian,Semula,Menjadi\nOperasi,123456700,113456700\nPegawai,100000000,90000000\nBarang,23456700,23456700\nModal,50000000,50000000\n"
        )
        #expect(
            page.findings(.warning)
                == "baris 4 kesalahan B039: \"Operasi\" sama dengan jumlah 2 baris di sampingnya sampai baris 6 (Murni, Perubahan); bila ia induknya, uangnya terhitung dua kali."
        )
        let suspect = page.result.allFindings.first { $0.rule == RulePage.repeatedSum.id }
        #expect(
            suspect?.message.text(in: .english)
                == "\"Operasi\" equals the sum of 2 rows beside it as far as row 6 (Original, Revised); if it is their parent, the money counts twice."
        )
        #expect(try Self.page("Uraian,Semula\nA,500000000\nB,300000000\nC,200000000\n").findings(.warning) == "")
        // Jumlah di antaranya memisahkan; yang di bawahnya ditanyakan sebagai baris di bawah jumlah.
        let below = try Self.page("Uraian,Semula\nA,123456700\nB,100000000\nJumlah,223456700\nC,23456700\n")
        #expect(below.result.doubts.map(\.rule) == [RulePage.rowBelowTotal.id])
        #expect(try Self.page("Uraian,Semula\nA,123456700\nB,123456700\nC,5\n").findings(.warning) == "")
    }

    static func amount(_ rupiah: Int64) -> StageAmounts {
        var amounts = StageAmounts()
        amounts[.original] = Rupiah(rupiah)
        return amounts
    }
}
