import BudgetModel
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Jenis baris tanpa kode menurut jumlah di sampingnya")
struct KindByTotalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let rows: String
        let spending: String
        let balances: String

        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "pendapatan dan pembiayaan di atas jumlahnya",
            rows: """
                PAD,100
                Dana Transfer,400
                Jumlah Pendapatan,500
                Belanja Operasi,400
                Belanja Modal,200
                Jumlah Belanja,600
                Penerimaan,120
                Pengeluaran,20
                Jumlah Pembiayaan,100
                """,
            spending: "Murni 600",
            balances: """
                pendapatan PAD 100
                pendapatan Dana Transfer 400
                penerimaan pembiayaan Penerimaan 120
                pengeluaran pembiayaan Pengeluaran 20
                netto Jumlah Pembiayaan 100
                """),
        Case(
            name: "jumlah di atas baris-barisnya",
            rows: """
                Jumlah Pendapatan,500
                PAD,100
                Dana Transfer,400
                Jumlah Belanja,600
                Operasi,400
                Modal,200
                """,
            spending: "Murni 600",
            balances: """
                pendapatan PAD 100
                pendapatan Dana Transfer 400
                """),
        Case(
            name: "jumlah yang salah cetak tetap menyebut jenisnya",
            rows: """
                PAD,100
                Dana Transfer,400
                Jumlah Pendapatan,510
                Belanja Operasi,400
                Jumlah Belanja,400
                """,
            spending: "Murni 400",
            balances: """
                pendapatan PAD 100
                pendapatan Dana Transfer 400
                """),
        Case(
            name: "pembiayaan tanpa kode di atas penerimaan dan pengeluarannya mencetak nettonya",
            rows: """
                PENDAPATAN,500
                PAD,100
                Dana Transfer,400
                BELANJA,600
                Belanja Operasi,400
                Belanja Modal,200
                PEMBIAYAAN,100
                Penerimaan Pembiayaan,120
                Pengeluaran Pembiayaan,20
                """,
            spending: "Murni 600",
            balances: """
                pendapatan PAD 100
                pendapatan Dana Transfer 400
                penerimaan pembiayaan Penerimaan Pembiayaan 120
                pengeluaran pembiayaan Pengeluaran Pembiayaan 20
                netto PEMBIAYAAN 100
                """),
        Case(
            name: "SiLPA tahun lalu adalah penerimaan",
            rows: """
                BELANJA,600
                Belanja Operasi,400
                Belanja Modal,200
                PEMBIAYAAN,100
                SiLPA Tahun Lalu,120
                Penyertaan Modal,20
                """,
            spending: "Murni 600",
            balances: """
                penerimaan pembiayaan SiLPA Tahun Lalu 120
                pengeluaran pembiayaan Penyertaan Modal 20
                netto PEMBIAYAAN 100
                """),
        Case(
            name: "program di atas jumlah pendapatan tetap belanja",
            rows: """
                Program Pajak,100
                Program Pasar,200
                Jumlah Pendapatan,500
                """,
            spending: "Murni 300", balances: ""),
    ]

    @Test("Yang menyebut jenisnya hanya jumlahnya", arguments: cases)
    func kinds(_ item: Case) throws {
        let page = try FlatPage("TAHUN ANGGARAN 2026\nDINAS CONTOH\nUraian,Anggaran Murni\n" + item.rows)
        #expect(page.totals == item.spending)
        #expect(Self.balances(page.budget) == item.balances)
        #expect(page.troubles == "")
    }

    static func balances(_ budget: Budget) -> String {
        let lines = budget.balanceLines.map { "\($0.kind.rawValue) \($0.path.last?.name ?? "") \(FlatPage.text($0.amounts[.original]))" }
        let printed = budget.printedBalances.filter { $0.kind == .netFinancing }.map {
            "netto \($0.label) \(FlatPage.text($0.amounts[.original]))"
        }
        return (lines + printed).joined(separator: "\n")
    }

    @Test("SiLPA tahun berkenaan yang berkode adalah hitungan, bukan pembiayaan lain")
    func codedRemainder() throws {
        let page = try FlatPage(
            """
            RINGKASAN APBD TAHUN ANGGARAN 2026
            DINAS CONTOH
            Kode,Uraian,Anggaran Murni
            4,PENDAPATAN DAERAH,500
            4.1,PENDAPATAN ASLI DAERAH,500
            5,BELANJA DAERAH,600
            5.1,BELANJA OPERASI,600
            6,PEMBIAYAAN DAERAH,100
            6.1,PENERIMAAN PEMBIAYAAN,120
            6.2,PENGELUARAN PEMBIAYAAN,20
            6.3,Sisa Lebih Pembiayaan Anggaran Tahun Berkenaan,0
            """)
        #expect(page.totals == "Murni 600")
        #expect(page.budget.balanceLines.map(\.kind) == [.revenue, .receipt, .outlay])
        #expect(page.budget.printedBalances.map(\.kind.rawValue) == ["pembiayaan netto", "silpa"])
    }
}
