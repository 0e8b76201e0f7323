import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake

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
        #expect(page.budget.printedSums.filter { !$0.isConsistent }.isEmpty)
        #expect(page.budget.printedSums.map(\.label).contains("Jumlah Belanja"))
        #expect(
            page.understanding.hasSuffix(
                """
                1: judul
                3-7: \(Self.reason)
                8-9: induk: dibandingkan dengan anaknya
                13: jumlah: dibandingkan dengan barisnya
                14-19: \(Self.reason)
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
}
