import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Rincian SIPD di bawah sebuah rekening tidak dihitung lagi")
struct DetailRowTests {
    static let head = """
        TAHUN ANGGARAN 2024,,,,
        Program,: 3.30.02 Program Perizinan,,,
        Kode Rekening,Uraian,Koefisien,Harga,Jumlah

        """

    @Test("Kelompok, keterangan, dan barangnya, bersama jumlahnya, adalah rincian rekening di atasnya")
    func withAmounts() throws {
        let page = try FlatPage(
            Self.head + """
                5.1.02.01.01.0024,Alat Tulis Kantor,,,1.000.000
                ,[#] Belanja Penunjang,,,1.000.000
                ,Sumber Dana : PAD,,,
                ,[-] Kertas,,,600.000
                ,Kertas HVS A4,10 Rim,60.000,600.000
                ,(70 gram),,,
                ,[-] Tinta,,,400.000
                ,Tinta Hitam,4 Botol,100.000,400.000
                5.1.02.01.01.0025,Kertas dan Cover,,,500.000
                ,[#] Cover,,,
                ,[-] Cover Mika,,,
                ,JUMLAH,,,1.500.000

                """)
        #expect(
            page.lines == """
                3.30.02 Program Perizinan > 5.1.02.01.01.0024 Alat Tulis Kantor | utama | APBD | Murni 1.000.000
                3.30.02 Program Perizinan > 5.1.02.01.01.0025 Kertas dan Cover | utama | APBD | Murni 500.000
                """
        )
        #expect(page.sums == "JUMLAH | Murni 1.500.000 | cocok")
        #expect(
            page.understanding.hasSuffix(
                "\n5-11: rincian: sudah termasuk baris di atasnya\n13-14: rincian: sudah termasuk baris di atasnya\n15: jumlah: dibandingkan dengan barisnya"
            ))
        #expect(page.findings(.warning) == "")
        let reason = page.result.tables.first?.skippedRows.last { $0.number == 13 }?.reason
        #expect(reason?.text(in: .english) == "detail: already in the row above")
    }

    @Test("Rekening yang tidak mencetak jumlah: tingkat rincian teratas yang mencetaknya yang dihitung, satu kali")
    func accountWithoutAmount() throws {
        let page = try FlatPage(
            Self.head + """
                5.1.02.01.01.0024,Alat Tulis Kantor,,,
                ,[#] Kantor Pusat,,,700.000
                ,[-] Kertas,,,700.000
                ,[#] Kantor Cabang,,,
                ,[-] Tinta,,,300.000
                ,Tinta Hitam,3 Botol,100.000,300.000
                ,JUMLAH,,,1.000.000

                """)
        #expect(page.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["700.000", "300.000"])
        #expect(page.sums == "JUMLAH | Murni 1.000.000 | cocok")
    }

    @Test("Tabel tanpa kode: rincian bertanda tidak dihitung, baris sesudahnya dihitung")
    func uncoded() throws {
        let page = try FlatPage(
            "TA 2024\nUraian,Semula,Menjadi\nAlat Tulis,100,90\n[#] Kantor,100,90\n[-] Kertas,100,90\nTinta,50,60\n")
        #expect(page.budget.lines.map(\.program.name) == ["Alat Tulis", "Tinta"])
        #expect(page.understanding.hasSuffix("4-5: rincian: sudah termasuk baris di atasnya"))
    }

    @Test("Rincian yang tidak berada di bawah baris berjumlah dihitung seperti baris lain")
    func withoutAccount() throws {
        let page = try FlatPage("TA 2024\nUraian,Semula\n[#] Kantor,100\n[#] Cabang,50\n")
        #expect(page.budget.lines.count == 2)
    }

    @Test("Judul kelompok di kolom uraian menutup rincian di atasnya: baris di bawahnya dihitung")
    func closedByHeading() throws {
        let page = try FlatPage(
            "TA 2024\nKode,Uraian,Semula\n5.1.02,Barang,300\n,[#] Paket,300\n,Kertas,300\n,PENUNJANG,\n,Belanja Lain,70\n")
        #expect(page.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["300", "70"])
        #expect(page.budget.lines.map(\.group) == [.core, .overhead])
    }

    @Test(
        "Alasan perubahan milik barisnya, dan alasan baris induk milik bagian-bagiannya",
        arguments: ["Alasan Perubahan", "Alasan", "Dasar Perubahan"])
    func reason(_ title: String) throws {
        let page = try FlatPage(
            """
            Kode;Uraian;Semula;Menjadi;\(title)
            3.30.02;Program Ekspor;1.000;900;(c) efisiensi
            3.30.02.1.01;Pameran;400;300;
            3.30.02.1.02;Pelatihan;600;600;b. strategi baru
            3.30.03;Program Promosi;500;500;
            """, options: FlatPage.year2024)
        #expect(page.budget.lines.map { $0.change.reason?.text } == ["c: efisiensi", "b: strategi baru", nil])
        #expect(page.budget.extraColumns.isEmpty)
    }

    @Test("Keterangan sebuah baris menjadi catatannya, kecuali yang menyebut sumber dana; isi kolomnya tetap disimpan")
    func remark() throws {
        let page = try FlatPage(
            """
            Kode;Uraian;Semula;Menjadi;Keterangan
            3.30.02;Program Ekspor;1.000;900;ditunda ke tahun depan
            3.30.03;Program Promosi;500;500;APBDP
            3.30.04;Program Pameran;200;100;
            """, options: FlatPage.year2024)
        #expect(page.budget.lines.map(\.remark) == ["ditunda ke tahun depan", nil, nil])
        #expect(page.budget.extraColumns.map(\.cells) == [[2: "ditunda ke tahun depan", 3: "APBDP"]])
    }
}
