import BudgetAnalysis
import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Pohon kode: induk adalah bukti, daun adalah baris anggaran")
struct AccountTreeTests {
    static let sipd = """
        PEMERINTAH PROVINSI KEPULAUAN BANGKA BELITUNG,,,,,
        TAHUN ANGGARAN 2024,,,,,
        Organisasi : 3.30.01 DINAS PERINDUSTRIAN DAN PERDAGANGAN,,,,,
        Kode,Uraian,Jumlah,,Bertambah/(Berkurang),
        ,,Sebelum,Setelah,(Rp),%
        1,2,3,4,5 = 4 - 3,6
        3,URUSAN PEMERINTAHAN PILIHAN,1.500.000,1.400.000,(100.000),"(6,67)"
        3.30,PERDAGANGAN,1.500.000,1.400.000,(100.000),"(6,67)"
        3.30.02,PROGRAM PERIZINAN,1.500.000,1.400.000,(100.000),"(6,67)"
        3.30.02.1.01,Penerbitan Izin,1.500.000,1.400.000,(100.000),"(6,67)"
        3.30.02.1.01.0001,Fasilitasi Izin,1.500.000,1.400.000,(100.000),"(6,67)"
        5,BELANJA DAERAH,1.500.000,1.400.000,(100.000),"(6,67)"
        5.1,BELANJA OPERASI,1.500.000,1.400.000,(100.000),"(6,67)"
        5.1.02,Belanja Barang dan Jasa,1.500.000,1.350.000,(150.000),"(10,00)"
        5.1.02.01.01.0024,Alat Tulis Kantor,1.000.000,900.000,(100.000),"(10,00)"
        5.1.02.01.01.0025,Kertas dan Cover,500.000,500.000,0,"0,00"
        JUMLAH,,1.500.000,1.400.000,(100.000),"(6,67)"

        ,,,"Pangkalpinang, 9 Januari 2024",,
        ,,,Kepala Dinas,,
        ,,,NIP. 19700101 199001 1 001,,

        """

    @Test("Hanya rekening terdalam yang menjadi baris, dengan nama setiap leluhurnya")
    func leaves() throws {
        let page = try FlatPage(Self.sipd)
        let path = "3.30.02 PROGRAM PERIZINAN > 3.30.02.1.01 Penerbitan Izin > 3.30.02.1.01.0001 Fasilitasi Izin"
        #expect(
            page.lines == """
                \(path) > 5.1.02.01.01.0024 Alat Tulis Kantor | utama | APBD | Murni 1.000.000 | Perubahan 900.000
                \(path) > 5.1.02.01.01.0025 Kertas dan Cover | utama | APBD | Murni 500.000 | Perubahan 500.000
                """
        )
        #expect(page.budget.lines.first?.office == "DINAS PERINDUSTRIAN DAN PERDAGANGAN")
        #expect(page.budget.years == [2024])
    }

    @Test("Setiap induk dan total dibandingkan dengan anak langsungnya")
    func parents() throws {
        #expect(
            try FlatPage(Self.sipd).sums == """
                5.1.02 Belanja Barang dan Jasa | Murni 1.500.000 | cocok
                5.1.02 Belanja Barang dan Jasa | Perubahan 1.350.000 | hitungan 1.400.000
                5.1 BELANJA OPERASI | Murni 1.500.000 | cocok
                5.1 BELANJA OPERASI | Perubahan 1.400.000 | hitungan 1.350.000
                5 BELANJA DAERAH | Murni 1.500.000 | cocok
                5 BELANJA DAERAH | Perubahan 1.400.000 | cocok
                3.30.02.1.01.0001 Fasilitasi Izin | Murni 1.500.000 | cocok
                3.30.02.1.01.0001 Fasilitasi Izin | Perubahan 1.400.000 | cocok
                3.30.02.1.01 Penerbitan Izin | Murni 1.500.000 | cocok
                3.30.02.1.01 Penerbitan Izin | Perubahan 1.400.000 | cocok
                3.30.02 PROGRAM PERIZINAN | Murni 1.500.000 | cocok
                3.30.02 PROGRAM PERIZINAN | Perubahan 1.400.000 | cocok
                3.30 PERDAGANGAN | Murni 1.500.000 | cocok
                3.30 PERDAGANGAN | Perubahan 1.400.000 | cocok
                3 URUSAN PEMERINTAHAN PILIHAN | Murni 1.500.000 | cocok
                3 URUSAN PEMERINTAHAN PILIHAN | Perubahan 1.400.000 | cocok
                JUMLAH | Murni 1.500.000 | cocok
                JUMLAH | Perubahan 1.400.000 | cocok
                """
        )
    }

    @Test("Tajuk dua baris, nomor kolom, dan penutup dimengerti dan disebut")
    func understanding() throws {
        #expect(
            try FlatPage(Self.sipd).understanding == """
                Kode = kode; Uraian = uraian; Jumlah / Sebelum = pagu Murni; Jumlah / Setelah = pagu Perubahan; Bertambah/(Berkurang) / (Rp) = selisih tertera; Bertambah/(Berkurang) / % = persen tertera
                1-3: judul
                6: nomor kolom
                7-14: induk: dibandingkan dengan anaknya
                17: jumlah: dibandingkan dengan barisnya
                19-21: penutup dan tanda tangan
                """
        )
    }

    @Test("Tanpa nol di depan dan dengan titik di ujung, pohonnya sama")
    func unpadded() throws {
        let page = try FlatPage(
            """
            TA 2024
            Kode Rekening,Uraian,Semula,Menjadi
            5.,BELANJA,300,200
            5.1.,Operasi,300,200
            5.1.2.,Barang,300,200
            5 . 1 . 2 . 1,Kertas,100,50
            5.1.2.2,Tinta,200,150

            """)
        #expect(
            page.lines == """
                5 BELANJA > 5.1.2.1 Kertas | utama | APBD | Murni 100 | Perubahan 50
                5 BELANJA > 5.1.2.2 Tinta | utama | APBD | Murni 200 | Perubahan 150
                """
        )
        #expect(page.sumReadings.filter { !$0.isConsistent }.isEmpty)
        #expect(page.findings(.warning) == "")
    }

    @Test(
        "Urusan 4, 5, dan 6 adalah induk bidangnya, dan BELANJA di bawah program bukan induk program berikutnya",
        arguments: ["4,UNSUR PENDUKUNG", "5,UNSUR PENUNJANG", "6,UNSUR PENGAWASAN"])
    func supportingAffairs(root: String) throws {
        let digit = root.prefix(1)
        let page = try FlatPage(
            """
            TA 2024
            Kode,Uraian,Semula
            \(root) URUSAN PEMERINTAHAN,300
            \(digit).02,BIDANG X,300
            \(digit).02.01,Program A,100
            5,BELANJA,100
            5.1,Operasi,100
            \(digit).02.02,Program B,200
            5,BELANJA,200
            5.1,Operasi,200

            """)
        #expect(
            page.lines == """
                \(digit).02.01 Program A > 5.1 Operasi | utama | APBD | Murni 100
                \(digit).02.02 Program B > 5.1 Operasi | utama | APBD | Murni 200
                """)
        #expect(page.sumReadings.filter { !$0.isConsistent }.isEmpty)
    }
}
