import BudgetFixtures
import Foundation
import Testing

/// Buku kerja `Tests/Fixtures/Budget/penjabaran.xlsx` ditulis XlsxWriter lewat `Tests/OtherWriters/anggaran.py`: judul, tajuk dua
/// baris yang digabung, pohon kode, jumlah berupa rumus, tanda tangan, dan satu lembar tersembunyi.
@Suite("Perintah membaca buku kerja XLSX")
struct WorkbookInputTests {
    private let desk: Desk

    init() throws {
        desk = try Desk([
            "semua/industri/pagu.csv": Papers.industry, "semua/dagang/pagu.csv": Papers.trade, "semua/catatan.txt": "bukan tabel",
        ])
        let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/Budget/penjabaran.xlsx")
        try desk.copy(fixture.path, as: "penjabaran.xlsx")
    }

    @Test("baca: seluruh teks di layar, lembar tersembunyi disebut dan tidak dibaca")
    func reading() throws {
        #expect(
            try desk.selisih("baca", "penjabaran.xlsx")
                == Desk.Outcome(
                    status: 0,
                    output: """
                        Yang terbaca dari masukan
                        DINAS PERINDUSTRIAN DAN PERDAGANGAN
                        Tahun 2024; tahapan Murni, Perubahan; 3 baris anggaran

                        Tabel yang dikenali
                        Berkas atau lembar  Isi   Baris tajuk    Baris     Baris  Kolom, tahapan, satuan
                                                               diambil  dilewati
                        ------------------  ----  -----------  -------  --------  --------------------------------
                        penjabaran.xlsx
                          Penjabaran        pagu  5, 6               3        11  6 kolom; Murni, Perubahan
                          Kertas Kerja                               0         0  lembar tersembunyi, tidak dibaca

                        Ke mana setiap sel jumlah
                        Berkas atau lembar  Kolom                Sel                  Dihitung (rupiah)  Terhadap jumlah
                                                                                                         tertera
                        ------------------  -------------------  -------------------  -----------------  -------------------
                        penjabaran.xlsx
                          Penjabaran        C JUMLAH (RP) /      8 = 3 dihitung + 5   18.942.879.537,29  sama
                                            SEBELUM PERUBAHAN    jumlah
                                            D JUMLAH (RP) /      8 = 3 dihitung + 5   19.725.501.274,50  sama
                                            SETELAH PERUBAHAN    jumlah
                                            E                    8 selisih
                                            BERTAMBAH/(BERKURAN
                                            G) / (RP)
                                            F                    6 selisih
                                            BERTAMBAH/(BERKURAN
                                            G) / %

                        Jumlah per tahapan
                        Kelompok         Baris    Jumlah (rupiah)
                        ---------------  -----  -----------------
                        Murni
                          Program utama      3  18.942.879.537,29
                          Jumlah APBD        3  18.942.879.537,29
                        Perubahan
                          Program utama      3  19.725.501.274,50
                          Jumlah APBD        3  19.725.501.274,50

                        Baris yang tidak menjadi isi
                        Tempat                            Tertera                           Sebab
                        --------------------------------  --------------------------------  --------------------------------
                        penjabaran.xlsx, lembar           PEMERINTAH PROVINSI KEPULAUAN     judul
                        "Penjabaran", baris 1 sampai 3    BANGKA BELITUNG
                        penjabaran.xlsx, lembar           BELANJA DAERAH                    induk: dibandingkan dengan
                        "Penjabaran", baris 7 sampai 9                                      anaknya
                        penjabaran.xlsx, lembar           Belanja Barang dan Jasa           induk: dibandingkan dengan
                        "Penjabaran", baris 11                                              anaknya
                        penjabaran.xlsx, lembar           BELANJA MODAL                     induk: dibandingkan dengan
                        "Penjabaran", baris 13                                              anaknya
                        penjabaran.xlsx, lembar           Pangkalpinang, 15 November 2024   penutup dan tanda tangan
                        "Penjabaran", baris 17 sampai 19
                        penjabaran.xlsx, lembar "Kertas                                     lembar tersembunyi, tidak dibaca
                        Kerja"

                        Temuan saat membaca
                        Tempat                                Temuan dan yang perlu dilakukan                  Kode  Bobot
                        ------------------------------------  -----------------------------------------------  ----  -------
                        penjabaran.xlsx, lembar "Penjabaran"  Kelompok disimpulkan: 3 baris utama, 0           B022  catatan
                                                              penunjang menurut nama programnya, 0 pendukung
                                                              menurut sumber dana APBN. Tambahkan kolom
                                                              Kelompok bila ada yang lain.
                        penjabaran.xlsx, lembar "Penjabaran"  Sumber dana 3 baris tidak disebut; dianggap      B023  catatan
                                                              APBD. Tambahkan kolom Sumber Dana bila ada yang
                                                              lain.
                        penjabaran.xlsx, lembar "Penjabaran"  3 baris tidak berada di bawah sebuah program;    B028  catatan
                                                              "BELANJA DAERAH" dipakai sebagai programnya.
                                                              Tambahkan baris atau judul "Program : ..." bila
                                                              programnya diketahui.

                        """,
                    errors: ""
                )
        )
    }

    @Test("sandingkan: jumlah sampai sen, buku kerja di tempat yang diminta")
    func comparing() throws {
        let outcome = try desk.selisih("sandingkan", "penjabaran.xlsx", "-o", "a.xlsx")
        #expect(outcome.status == 0)
        #expect(
            outcome.output.hasPrefix(
                """
                Matriks Sandingan Anggaran Tahun 2024
                DINAS PERINDUSTRIAN DAN PERDAGANGAN
                Murni dibandingkan dengan Perubahan, dalam rupiah

                Program utama dibandingkan dengan program utama: Rp18.942.879.537,29 menjadi Rp19.725.501.274,50,
                bertambah Rp782.621.737,21 atau 4,13 %.

                """))
        #expect(desk.bytes("a.xlsx")?.prefix(2) == Data("PK".utf8))
    }

    @Test("Buku kerja yang berantakan menjadi paket bersih yang memberi sandingan yang sama")
    func cleaning() throws {
        #expect(try desk.selisih("baca", "penjabaran.xlsx", "--format", "csv", "-o", "bersih").status == 0)
        #expect(
            desk.text("bersih/pagu.csv") == """
                Tahun,OPD,Unit,Kode Program,Program,Kode Kegiatan,Kegiatan,Kode Sub Kegiatan,Sub Kegiatan,Kode Rekening,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan,Catatan
                2024,DINAS PERINDUSTRIAN DAN PERDAGANGAN,,5,BELANJA DAERAH,,,,,5.1.01.01,Belanja Gaji dan Tunjangan ASN,utama,APBD,"18.152.642.574,29",18.964.945.074,
                2024,DINAS PERINDUSTRIAN DAN PERDAGANGAN,,5,BELANJA DAERAH,,,,,5.1.02.01,Belanja Barang,utama,APBD,790.236.963,"503.909.700,50",
                2024,DINAS PERINDUSTRIAN DAN PERDAGANGAN,,5,BELANJA DAERAH,,,,,5.2.02,Belanja Modal Peralatan dan Mesin,utama,APBD,0,256.646.500,

                """)
        #expect(try figures(of: "bersih") == figures(of: "penjabaran.xlsx"))
    }

    /// Ringkasan sampai dengan angka-angkanya; banyaknya catatan bacaan memang berbeda.
    private func figures(of input: String) throws -> String? {
        try desk.selisih("sandingkan", input).output.components(separatedBy: "Banyaknya temuan").first?
            .trimmingCharacters(in: .newlines)
    }

    @Test("Folder berisi paket, buku kerja, dan berkas lain menjadi satu gabungan")
    func folder() throws {
        try desk.copy(desk.path("penjabaran.xlsx"), as: "semua/penjabaran.xlsx")
        let outcome = try desk.selisih("baca", "semua")
        #expect(outcome.status == 0)
        #expect(
            outcome.output.hasPrefix(
                """
                Yang terbaca dari masukan
                Gabungan 3 OPD
                Tahun 2024; tahapan Murni, Perubahan; 7 baris anggaran

                Tabel yang dikenali
                Berkas atau lembar     Isi   Baris tajuk    Baris     Baris  Kolom, tahapan, satuan
                                                          diambil  dilewati
                ---------------------  ----  -----------  -------  --------  --------------------------------
                semua/dagang
                  pagu.csv             pagu  1                  1         0  8 kolom; Murni, Perubahan
                semua/industri
                  pagu.csv             pagu  1                  3         0  8 kolom; Murni, Perubahan
                semua/penjabaran.xlsx
                  Penjabaran           pagu  5, 6               3        11  6 kolom; Murni, Perubahan
                  Kertas Kerja                                  0         0  lembar tersembunyi, tidak dibaca

                """))
        #expect(outcome.output.contains("semua/catatan.txt"))
    }

    @Test("Buku kerja yang sama di dua tempat ditolak")
    func twice() throws {
        try desk.copy(desk.path("penjabaran.xlsx"), as: "semua/penjabaran.xlsx")
        #expect(
            try desk.selisih("baca", "semua", "penjabaran.xlsx")
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: """
                        penjabaran.xlsx: isinya sama persis dengan semua/penjabaran.xlsx; pagunya akan terhitung dua kali. \
                        Hapus salah satu.

                        """))
    }

    @Test("Isian dari templat dan paket CSV memberi sandingan yang sama")
    func template() throws {
        #expect(try desk.selisih("templat", "--from", "semua/dagang", "-o", "isian.xlsx").status == 0)
        #expect(
            try desk.selisih("sandingkan", "isian.xlsx", "semua/industri").output
                == desk.selisih("sandingkan", "semua/dagang", "semua/industri").output)
    }

    @Test(
        "Berkas yang bukan buku kerja utuh ditolak dengan sebab dan jalan keluar",
        arguments: [
            (
                "terpotong.xlsx", 3000,
                "arsip berkas ini terpotong atau rusak. Salin atau unduh ulang berkasnya, atau simpan ulang dari aplikasi asalnya."
            )
        ])
    func damaged(name: String, size: Int, reason: String) throws {
        let whole = try #require(desk.bytes("penjabaran.xlsx"))
        try whole.prefix(size).write(to: URL(fileURLWithPath: desk.path(name)))
        for command in ["baca", "sandingkan"] {
            #expect(
                try desk.selisih(command, name) == Desk.Outcome(status: 2, output: "", errors: "\(name): \(reason)\n"))
        }
        #expect(desk.names().contains(name))
    }
}
