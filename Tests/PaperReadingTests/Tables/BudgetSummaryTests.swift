import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Ringkasan APBD: hanya belanja yang menjadi baris anggaran")
struct BudgetSummaryTests {
    static let reason = "pendapatan, pembiayaan, atau hitungannya: bukan belanja"

    @Test("Pendapatan, pembiayaan, surplus, dan sisa lebih disebut, tidak dihitung")
    func summary() throws {
        let page = try FlatPage(
            """
            RINGKASAN PERUBAHAN APBD TAHUN ANGGARAN 2024,,,
            Kode,Uraian,Sebelum,Setelah
            4,PENDAPATAN DAERAH,900,950
            4.1,PENDAPATAN ASLI DAERAH,600,650
            4.1.01,Pajak Daerah,600,650
            4.2,PENDAPATAN TRANSFER,300,300
            ,Jumlah Pendapatan,900,950
            5,BELANJA DAERAH,1000,1100
            5.1,BELANJA OPERASI,800,850
            5.1.01,Belanja Pegawai,500,500
            5.1.02,Belanja Barang dan Jasa,300,350
            5.2,BELANJA MODAL,200,250
            ,Jumlah Belanja,1000,1100
            ,Surplus/(Defisit),(100),(150)
            6,PEMBIAYAAN DAERAH,100,150
            6.1,PENERIMAAN PEMBIAYAAN,150,200
            6.2,PENGELUARAN PEMBIAYAAN,50,50
            ,Pembiayaan Netto,100,150
            ,Sisa Lebih Pembiayaan Anggaran (SILPA),0,0

            """)
        #expect(
            page.lines == """
                5 BELANJA DAERAH > 5.1.01 Belanja Pegawai | utama | APBD | Murni 500 | Perubahan 500
                5 BELANJA DAERAH > 5.1.02 Belanja Barang dan Jasa | utama | APBD | Murni 300 | Perubahan 350
                5 BELANJA DAERAH > 5.2 BELANJA MODAL | utama | APBD | Murni 200 | Perubahan 250
                """
        )
        #expect(page.sumReadings.filter { !$0.isConsistent }.isEmpty)
        #expect(page.budget.printedSums.map(\.label).contains("Jumlah Belanja"))
        #expect(
            page.understanding.hasSuffix(
                """
                1: judul
                3-4: \(Self.reason)
                7: jumlah: dibandingkan dengan barisnya
                8-9: induk: dibandingkan dengan anaknya
                13: jumlah: dibandingkan dengan barisnya
                14-15: \(Self.reason)
                18-19: \(Self.reason)
                """
            ))
        #expect(page.findings(.warning) == "")
        #expect(
            page.result.tables.first?.skippedRows.last?.reason.text(in: .english)
                == "revenue, financing, or their balance: not spending")
    }

    @Test("Induk yang hanya menaungi pendapatan bukan baris anggaran; rekening pendapatan tanpa induknya dikenali")
    func revenueUnderProgram() throws {
        let page = try FlatPage(
            """
            TA 2024,,
            Kode Rekening,Uraian,Semula
            3.30.03,PROGRAM PASAR,500
            4.1.02.01.01.0001,Retribusi Pasar,500
            3.30.02,PROGRAM PERIZINAN,70
            5.1.02.01.01.0024,Alat Tulis Kantor,70

            """)
        #expect(page.lines == "3.30.02 PROGRAM PERIZINAN > 5.1.02.01.01.0024 Alat Tulis Kantor | utama | APBD | Murni 70")
    }

    @Test("Kode yang hanya nomor urut tetap dihitung, juga 4 dan 6")
    func numbering() throws {
        let page = try FlatPage("TA 2024\nKode,Program,Semula\n3,Program C,1\n4,Program D,2\n5,Program E,3\n6,Program F,4\n")
        #expect(page.budget.lines.map { ($0.account ?? $0.program).name } == ["Program C", "Program D", "Program E", "Program F"])
    }

    @Test("Tabel pendapatan saja terbaca: barisnya menjadi baris pendapatan, bukan pagu")
    func onlyRevenue() throws {
        let page = try FlatPage("TA 2024\nPROVINSI X\nKode,Uraian,Semula\n4,PENDAPATAN DAERAH,900\n4.1,Pendapatan Asli Daerah,900\n")
        #expect(page.budget.lines.isEmpty)
        #expect(page.budget.balanceLines.map { FlatPage.text($0.amounts[.original]) } == ["900"])
        #expect(page.sums == "4 PENDAPATAN DAERAH | Murni 900 | cocok")
        #expect(page.findings(.warning) == "")
    }

    @Test("Ringkasan tanpa kode dibedakan oleh judul bagiannya")
    func uncoded() throws {
        let page = try FlatPage(
            """
            TAHUN ANGGARAN 2024
            PROVINSI X
            No,Uraian,Semula
            I,PENDAPATAN,
            1,Pendapatan Asli Daerah,400
            2,Dana Perimbangan,500
            ,Jumlah Pendapatan,900
            II,BELANJA,
            1,Belanja Pegawai,600
            2,Belanja Barang,400
            ,Jumlah Belanja,1.000
            ,Surplus/Defisit,(100)
            III,PEMBIAYAAN,100
            1,Penerimaan Pembiayaan,100
            ,Jumlah,100
            ,Pembiayaan Neto,100
            ,SILPA,0

            """)
        #expect(page.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["600", "400"])
        #expect(
            page.sums == """
                PEMBIAYAAN | Murni 100 | cocok
                Jumlah Pendapatan | Murni 900 | cocok
                Jumlah Belanja | Murni 1.000 | cocok
                Jumlah | Murni 100 | cocok
                """
        )
        #expect(page.findings(.warning) == "")
    }

    @Test("Baris tanpa kode di bawah pendapatan, dan rekening pendapatan di tabel berkolom tingkat, bukan belanja")
    func beneath() throws {
        let under = try FlatPage("TA 2024\nKode,Uraian,Semula\n4.1.01,Pajak Daerah,900\n,Pajak Kendaraan,900\n5.1,Operasi,80\n")
        #expect(under.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["80"])
        let levels = try FlatPage(
            """
            TA 2024
            OPD,Program,Kode Rekening,Rekening,Semula
            BADAN X,Pendapatan,4.1.01.06.01.0001,Pajak Kendaraan,900
            BADAN X,Program A,5.1.02.01.01.0024,Alat Tulis,100
            BADAN X,Program B,,Lain-lain,30
            BADAN X,Pembiayaan,6.2.02.02.01.0001,Penyertaan Modal,50

            """)
        #expect(levels.budget.lines.map(\.account?.name) == ["Alat Tulis", "Lain-lain"])
    }

    @Test(
        "Urusan 4 dan 6, nomor urut, dan nama yang mirip tetap belanja",
        arguments: [
            "Kode,Uraian,Semula\n4,UNSUR PENDUKUNG URUSAN PEMERINTAHAN,100\n4.01,SEKRETARIAT DAERAH,100\n4.01.01,Program A,100\n",
            "Kode,Uraian,Semula\n6,UNSUR PENGAWASAN,100\n6.01,INSPEKTORAT DAERAH,100\n6.01.02,Program A,100\n",
            "Kode,Program,Semula\n4,Program Peningkatan Pendapatan Petani,40\n5,Program B,30\n6,Program C,30\n",
            "Program,Semula\nPengelolaan Pendapatan Daerah,60\nProgram Surplus Beras,40\n",
            "Kode,Uraian,Semula\n5.02.04,PROGRAM PENGELOLAAN PENDAPATAN DAERAH,100\n",
        ])
    func spending(text: String) throws {
        let page = try FlatPage("TA 2024\nPROVINSI X\n" + text)
        let sum = try page.budget.lines.reduce(Int128(0)) { $0 + (try #require($1.ceilings[.original])).sen }
        #expect(sum == 10_000)
        #expect(page.budget.balanceLines.isEmpty)
    }
}
