import BudgetAnalysis
import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

/// Nomor, huruf, garis, dan kode yang sah tetapi tidak lengkap: yang tidak dikatakan tandanya dikatakan hitungannya.
@Suite("Tanda yang tidak lengkap: hitungan memutuskan tingkatnya")
struct MarkTreeTests {
    private static func amounts(_ table: String) throws -> String {
        let page = try FlatPage("TAHUN 2024\nDINAS X\n" + table)
        #expect(page.findings(.warning) == "")
        return page.budget.lines.map { FlatPage.text($0.ceilings[.original]) }.joined(separator: " ")
    }

    private static func answers(_ table: String) throws -> [String] {
        let page = try FlatPage("TAHUN 2024\nDINAS X\n" + table)
        #expect(page.result.doubts.map(\.rule) == [RulePage.repeatedSum.id])
        return page.result.doubts.first?.answers.map { "\($0.word) \(FlatPage.text($0.totals[.original]))" } ?? []
    }

    @Test(
        "Nomor yang hanya berjalan tidak berkata apa pun tentang tingkat",
        arguments: [
            ("1,Belanja Daerah,300\n2,Operasi,200\n3,Modal,100\n", "200 100"),
            (
                "1,BELANJA,300\n2,OPERASI,200\n3,Pegawai,120\n4,Barang,80\n5,MODAL,100\n6,Peralatan,100\n7,JUMLAH BELANJA,300\n",
                "120 80 100"
            ),
            ("1,Irigasi,300123456\n2,Rehab,200023455\n3,Bangun,100100001\n,Jumlah,300123456\n", "200.023.455 100.100.001"),
            ("1,A,50\n2,B,20\n,A. Jumlah,70\n", "50 20"), ("1,A,50\n2,B,20\n3,Jumlah,70\n", "50 20"),
            ("1,A,500\n2,B,300\n3,Jumlah UKM yang Dibina,200\n", "500 300 200"),
        ])
    func runningNumbers(rows: String, expected: String) throws {
        #expect(try Self.amounts("No,Uraian,Semula\n" + rows) == expected)
    }

    @Test(
        "Baris tanpa nomor di antara baris bernomor",
        arguments: [
            ("1,Irigasi,300\n,Rehab,200\n,Bangun,100\n2,Jalan,50\n,Pelihara,50\n", "200 100 50"),
            ("1,Irigasi,300\n,Rehab,200\n,Desa,120\n,Kota,80\n,Bangun,100\n2,Jalan,50\n,Pelihara,50\n", "120 80 100 50"),
            (",Bidang Irigasi,300\n1,Rehab,200\n2,Bangun,100\n,Bidang Jalan,50\n1,Pelihara,50\n", "200 100 50"),
            (",Bidang Irigasi,300\n1,Rehab,200\na,Desa,150\nb,Kota,50\n2,Bangun,100\n,Bidang Jalan,50\n1,Pelihara,50\n", "150 50 100 50"),
            ("1,Irigasi,100\n,UPTD,60\n2,Jalan,40\n", "100 60 40"),
        ])
    func unnumberedRows(rows: String, expected: String) throws {
        #expect(try Self.amounts("No,Uraian,Semula\n" + rows) == expected)
    }

    @Test(
        "Tanda di depan nama",
        arguments: [
            ("\"Operasi, terdiri dari:\",300\na. Pegawai,200\nb. Barang,100\nModal,50\n", "200 100 50"),
            ("Irigasi,300\na. Rehab,200\n1) Desa,120\n2) Kota,80\nb. Bangun,100\nJalan,50\na. Pelihara,50\n", "120 80 100 50"),
            ("Irigasi,300\n- Rehab,200\n-- Desa,120\n-- Kota,80\n- Bangun,100\nJalan,50\n- Pelihara,50\n", "120 80 100 50"),
            ("1 Irigasi,300\n1.1 Rehab,200\n1.1.1 Desa,120\n1.1.2 Kota,80\n1.2 Bangun,100\n2 Jalan,50\n", "120 80 100 50"),
            ("1 Irigasi,300\n1.1 Rehab,200\n1.2 Bangun,100\n2 Jalan,50\n2.1 Pelihara,50\n", "200 100 50"),
            ("2 Unit Mobil,300\n3 Paket Meja,200\nKursi,100\n", "300 200 100"),
        ])
    func leadingMarks(rows: String, expected: String) throws {
        #expect(try Self.amounts("Uraian,Semula\n" + rows) == expected)
    }

    @Test("Excel menampilkan nomor 1.1 sebagai 1,1")
    func commaNumbers() throws {
        #expect(
            try Self.amounts("No;Uraian;Semula\n1;Irigasi;300\n1,1;Rehab;200\n1,2;Bangun;100\n2;Jalan;50\n2,1;Pelihara;50\n")
                == "200 100 50")
    }

    @Test("Hanya susunan menurut hitungan yang memenuhi jumlah tertera: itu yang dipakai")
    func rival() throws {
        #expect(
            try Self.amounts("No,Uraian,Semula\nA,Operasi,300\n1,Pegawai,200\n2,Barang,100\n3,Modal,50\n,Jumlah,350\n") == "200 100 50")
    }

    @Test("Kode yang tidak menutup jumlah tertera ditanyakan, dengan jumlah menurut hitungan di antara jawabannya")
    func codedRival() throws {
        #expect(
            try Self.answers(
                "Kode,Uraian,Semula\n3.30.02,Program A,300\n3.30.05,Giat A,200\n3.30.06,Giat B,100\n3.30.03,Program B,50\n,Jumlah,350\n")
                == ["susunan 650", "hitungan 350", "baris 650"])
    }

    @Test("Pasangan yang sama di puncak lipatan terbuka: ketiga jumlahnya ditawarkan")
    func pairs() throws {
        #expect(
            try Self.answers(
                "Uraian,Semula,Menjadi\nBidang A,300123,290654\nSatu,100023,90554\nDua,200100,200100\nBidang B,50111,60222\nTiga,50111,60222\n"
            )
                == ["induk 350.234", "jumlah 400.345", "baris 700.468"])
    }

    @Test(
        "Kode yang ditulis tidak lengkap",
        arguments: [
            (
                "Kode,,,Uraian,Semula\n5,,,BELANJA,350\n,1,,Operasi,300\n,,01,Pegawai,100\n,,02,Barang,200\n,2,,Modal,50\n,,02,Alat,50\n",
                "100 200 50"
            ),
            (
                "Kode,,,,Uraian,Semula\n2.16,,,,URUSAN,1000\n,2.16.2.20.2.21.01.0000,,,Dinas,1000\n,,2.16.01,,PROGRAM,1000\n,,2.16.01.2.01,,Giat,1000\n,,,5.1.02,Barang,600\n,,,5.1.02.01,Alat,600\n,,,5.2.02,Modal,400\n",
                "600 400"
            ),
            (
                "Kode,Uraian,Semula\n1.01 . 1.01.01 . 01,Program A,300\n1.01 . 1.01.01 . 01 . 01,Surat,100\n1.01 . 1.01.01 . 01 . 02,Listrik,200\n",
                "100 200"
            ),
            ("Kode;Uraian;Semula\n5;BELANJA;350\n5,1;Operasi;300\n5.1.01;Pegawai;200\n5.1.02;Barang;100\n5,2;Modal;50\n", "200 100 50"),
            (
                "Kode,Uraian,Semula\n500000000000,BELANJA,350\n510000000000,OPERASI,300\n510100000000,Pegawai,300\n520000000000,MODAL,50\n",
                "300 50"
            ),
            (
                "Kode,Uraian,Semula\n1.01,Pendidikan,350\n1.01.1.01.01,Dinas,350\n1.01.1.01.01.00,Tidak Langsung,200\n1.01.1.01.01.01,Program,150\n",
                "200 150"
            ),
            (
                "Kode Urusan,Kode SKPD,Kode Program,Kode Rekening,Uraian,Semula\n1.01,,,,URUSAN,500\n1.01,1.01.0.00.0.00.01.0000,,,Dinas,500\n1.01,1.01.0.00.0.00.01.0000,1.01.02,,PROGRAM,500\n1.01,1.01.0.00.0.00.01.0000,1.01.02,5.1.02.01.01.0001,Bahan,500\n",
                "500"
            ),
        ])
    func partialCodes(table: String, expected: String) throws {
        let page = try FlatPage("TAHUN 2024\n" + table)
        #expect(page.result.doubts.isEmpty)
        #expect(page.budget.lines.map { FlatPage.text($0.ceilings[.original]) }.joined(separator: " ") == expected)
        let sums = page.sumReadings
        #expect(sums.filter { !$0.isConsistent }.isEmpty)
    }

    @Test(
        "Susunan jarang yang pernah keliru",
        arguments: [
            (
                "Kode,Kode,Uraian,Semula\n,4.1,PAD,40\n4,,Pendapatan Daerah,40\n,5.1,Operasi,30\n,5.2,Modal,20\n5,,Belanja Daerah,50\n",
                "30 20"
            ),
            ("Kode,Kode,Uraian,Semula\n1,2,3,4\n4,4.1,PAD,40\n4,,Pendapatan Daerah,40\n5,5.1,Operasi,30\n5,,Belanja Daerah,30\n", "30"),
            (
                "No,Uraian,Anggaran (miliar)\n1,Belanja Daerah,\"0,01\"\n2,Operasi,\"0,01\"\n3,Pegawai,\"0,01\"\n,Jumlah,\"0,01\"\n",
                "10.000.000"
            ),
            ("Uraian,Semula\n1. Pegawai,\na) Gaji,200\nb) Honor,\n1) Satu,30\n2) Dua,20\nJumlah,250\n", "200 30 20"),
        ])
    func rareTrees(table: String, expected: String) throws { #expect(try Self.amounts(table) == expected) }

    @Test("Baris tanpa tanda yang tidak menutup di bawah baris bernomor ditanyakan")
    func openUnnumbered() throws {
        let table = "No,Uraian,Semula\n1,Irigasi,300\n,Rehab,200\n,Desa,120\n,Kota,70\n,Bangun,100\n2,Jalan,50\n,Hulu,20\n,Hilir,30\n"
        #expect(try Self.answers(table) == ["susunan 540", "baris 890"])
    }

    @Test("Satu kolom kode yang tidak dikenal di daftar kantor bukan susunan")
    func officeCodes() throws {
        let table = "No,Kode SKPD,SKPD,Semula\n1,1.01.01.,Dinas A,245\n2,1.02.01.,Dinas B,99\n3,1.02.01.01,Puskesmas,38\n,,Total,382\n"
        #expect(try Self.amounts(table) == "245 99 38")
    }

    @Test(
        "Huruf besar menguatkan hitungan, tidak menggantikannya",
        arguments: [
            ("DINAS A,300\nSatu,100\nDua,200\nDINAS B,50\nTiga,50\n", "100 200 50"),
            ("SATU,300\na,100\nb,200\nDUA,50\nc,60\n", "300 100 200 50 60"),
        ])
    func capitals(rows: String, expected: String) throws { #expect(try Self.amounts("Uraian,Semula\n" + rows) == expected) }

    @Test("Kolom bertangga dengan jumlah di bawah: baris dalam tanpa induk di atasnya milik baris di bawahnya bila hitungannya sama")
    func steppedBelow() throws {
        let table =
            "Uraian,,Murni,Perubahan\n,Pengawasan,1858,1579\n,Penataan,358,358\nProgram Pangan,,2216,1937\nProgram Perdagangan,,1,1\n"
        let page = try FlatPage(table, options: FlatPage.year2024)
        #expect(page.totals == "Murni 2.217 | Perubahan 1.938")
        #expect(page.troubles == "")
    }

    @Test("Baris bernomor yang pasti bukan kebetulan sama dengan baris-baris di sampingnya ditanyakan, juga bila tidak menutup")
    func numberedProof() throws {
        let table =
            "No,Uraian,Murni,Perubahan\n1,Irigasi,\"3.000.579.123\",\"2.911.418.077\"\n2,Desa,\"1.000.123.001\",\"911.209.040\"\n3,Kota,\"2.000.456.122\",\"2.000.209.037\"\n4,Pasar,\"1.700.000.311\",\"1.600.000.007\"\n"
        let page = try FlatPage(table, options: FlatPage.year2024)
        #expect(
            page.findings(.error)
                == "baris 2 kesalahan B039: \"Irigasi\" sama dengan jumlah 2 baris di sampingnya sampai baris 4 (Murni, Perubahan); bila ia induknya, uangnya terhitung dua kali."
        )
    }

    @Test("Satu angka salah cetak di satu kolom tidak menghitung uang dua kali tanpa bertanya")
    func sumsInOneColumn() throws {
        let page = try FlatPage(
            "Uraian,Murni,Perubahan\nPenataan Arsip,105.463.123,105.463.123\nLayanan,29.985.077,29.885.077\nPengelolaan,75.578.046,75.578.046",
            options: FlatPage.year2024)
        #expect(
            page.findings(.error)
                == "baris 2 kesalahan B039: \"Penataan Arsip\" sama dengan jumlah 2 baris di sampingnya sampai baris 4 (Perubahan); bila ia induknya, uangnya terhitung dua kali."
        )
    }

    @Test("Baris bernomor yang diikuti baris-baris tanpa nomor menaunginya; jumlah yang tidak cocok ditanyakan")
    func numberedAboveUnnumbered() throws {
        let table = "No,Uraian,Semula\n1,Program Arsip,\"4.503,77\"\n,Informasi,\"2.573,66\"\n,Kearsipan,\"1.970,11\"\n"
        #expect(try Self.answers(table) == ["susunan 4.543,77", "baris 9.047,54"])
    }

    @Test("Kode induk di bawah kode-kode bagiannya tetap induk walaupun jumlahnya salah cetak")
    func misprintedCodesBelow() throws {
        let page = try FlatPage(
            """
            Kode;Uraian;Murni;Perubahan
            5.1.1;Pegawai;6.595;2.901
            5.1.2;Barang;1.178;1.120
            5.1;Operasi;2.599;4.021
            5;Belanja Daerah;7.773;4.021
            """, options: FlatPage.year2024)
        #expect(page.totals == "Murni 7.773 | Perubahan 4.021")
        #expect(
            page.sums
                == "5.1 Operasi | Murni 2.599 | hitungan 7.773\n5.1 Operasi | Perubahan 4.021 | cocok\n5 Belanja Daerah | Murni 7.773 | hitungan 2.599\n5 Belanja Daerah | Perubahan 4.021 | cocok"
        )
    }

    @Test("Pembiayaan yang menjorok di bawah judul tanpa jumlah bukan bagian belanja di atasnya")
    func financingBelowSpending() throws {
        let page = try FlatPage(
            """
            Uraian,Semula,Menjadi
            Pendapatan Daerah,10,10
              PAD,5,5
              Pendapatan Transfer,5,5
            Belanja Daerah,300,270
              Belanja Operasi,200,190
              Belanja Modal,100,90
            Pembiayaan Daerah,,
              Penerimaan Pembiayaan,27,28
              Pengeluaran Pembiayaan,5,6
            """, options: FlatPage.year2024)
        #expect(page.totals == "Murni 300 | Perubahan 280")
        #expect(
            page.sums
                == """
                Pendapatan Daerah | Murni 10 | cocok
                Pendapatan Daerah | Perubahan 10 | cocok
                Belanja Daerah | Murni 300 | cocok
                Belanja Daerah | Perubahan 270 | hitungan 280
                """)
        #expect(page.budget.balanceLines.map { $0.path.map(\.name).joined(separator: " > ") }.last == "Pengeluaran Pembiayaan")
    }

    @Test("Jumlah tanpa nama dari jumlah-jumlah tanpa nama")
    func namelessSums() throws {
        let table =
            "Uraian,Semula\nIrigasi,\nDesa,100\nKota,200\n,300\nHulu,20\nHilir,30\n,50\n,350\nJalan,\nDesa,7\n,7\nKota,8\n,8\n,15\nJumlah,365\n"
        #expect(try Self.amounts(table) == "100 200 20 30 7 8")
    }
}
