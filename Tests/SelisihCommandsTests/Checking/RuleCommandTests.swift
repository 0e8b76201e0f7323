import Testing

@Suite("selisih jelaskan dan selisih aturan")
struct RuleCommandTests {
    @Test("Halaman J001: seluruh teks")
    func page() throws {
        #expect(
            try Desk().selisih("jelaskan", "j001")
                == Desk.Outcome(
                    status: 0,
                    output: """
                        J001 jumlah-beda-dari-barisnya (kesalahan)

                        Jumlah tertera tidak sama dengan jumlah barisnya

                        Jumlah di kertas adalah angka yang dibaca dan dikutip penanda tangan. Bila berbeda satu rupiah pun
                        dari baris di bawahnya, salah satu pasti keliru. Angka yang tepat sama dengan cakupan lain
                        dilaporkan J002, dan yang memuat tahapan lain P010.

                        Dasar: Kebiasaan pemeriksaan: setiap jumlah harus dapat dijumlahkan ulang dari rinciannya.

                        Contoh yang memicu temuan

                        dokumen.csv
                        Kode  Jenis  Tahun  Tahapan
                        ----  -----  -----  -------
                        pk    PK     2024   Murni

                        pagu.csv
                        Tahun  OPD    Program    Kelompok  Sumber Dana  Pagu Murni
                        -----  -----  ---------  --------  -----------  ----------
                        2024   Dinas  Program A  utama     APBD         600.000
                        2024   Dinas  Program B  utama     APBD         400.000

                        total-tertera.csv
                        Dokumen  Label     Cakupan  Jumlah Tertera
                        -------  --------  -------  --------------
                        pk       Anggaran  utama    1.010.000

                        Contoh yang benar

                        dokumen.csv
                        Kode  Jenis  Tahun  Tahapan
                        ----  -----  -----  -------
                        pk    PK     2024   Murni

                        pagu.csv
                        Tahun  OPD    Program    Kelompok  Sumber Dana  Pagu Murni
                        -----  -----  ---------  --------  -----------  ----------
                        2024   Dinas  Program A  utama     APBD         600.000
                        2024   Dinas  Program B  utama     APBD         400.000

                        total-tertera.csv
                        Dokumen  Label     Cakupan  Jumlah Tertera
                        -------  --------  -------  --------------
                        pk       Anggaran  utama    1.000.000

                        """,
                    errors: ""
                )
        )
    }

    @Test(
        "Kode yang tidak ada ditolak",
        arguments: [
            (["jelaskan", "J9"], "J9: tidak ada aturan dengan kode ini. Semuanya: selisih aturan.\n"),
            (["explain", "J9", "--language", "en"], "J9: there is no rule of this code. See them all: selisih rules.\n"),
        ])
    func unknown(arguments: [String], errors: String) throws {
        #expect(try Desk().selisih(arguments) == Desk.Outcome(status: 2, output: "", errors: errors))
    }

    @Test("Setiap aturan di daftar dapat dijelaskan, dalam kedua bahasa dan tidak lebih lebar dari seratus huruf", arguments: ["id", "en"])
    func everyRule(language: String) throws {
        let desk = try Desk()
        let list = try desk.selisih("aturan", "--language", language)
        #expect(list.status == 0)
        let codes = list.output.split(separator: "\n").compactMap { $0.wholeMatch(of: /([A-Z]\d{3}) .*/).map { String($0.1) } }
        #expect(codes.count >= 2)
        #expect(codes == codes.sorted())
        for code in codes {
            let page = try desk.selisih("jelaskan", code, "--language", language)
            #expect(page.status == 0)
            #expect(page.output.hasPrefix(code + " "))
            #expect((list.output + page.output).split(separator: "\n").allSatisfy { $0.count <= 100 })
        }
    }

    @Test("Aturan pembacaan juga dapat dijelaskan, dengan pilihan baris perintah yang ikut menentukan contohnya")
    func readingRule() throws {
        let page = try Desk().selisih("explain", "B016", "--language", "en")
        #expect(page.status == 0)
        #expect(page.output.hasPrefix("B016 "))
        #expect(page.output.contains("\nRead with the options: --map "))
    }

    @Test("Daftar aturan memuat kode, bobot, dan masalah")
    func list() throws {
        let lines = try Desk().selisih("rules", "--language", "en").output.split(separator: "\n").map(String.init)
        #expect(lines.first == "Rules")
        #expect(lines.contains { $0.hasPrefix("J001  error") && $0.hasSuffix("A printed total differs from the sum of its rows") })
    }

    @Test("Setelan: nama, bawaan, dan arti")
    func settings() throws {
        #expect(
            try Desk().selisih("aturan", "--settings").output == """
                Setelan pemeriksaan

                Setelan                   Bawaan  Arti
                ------------------------  ------  ------------------------------------------------------------------
                perubahan-pagu            50 %    Perubahan pagu yang perlu dijelaskan, untuk semua kelompok program
                perubahan-pagu-utama      50 %    Perubahan pagu program utama yang perlu dijelaskan
                perubahan-pagu-penunjang  50 %    Perubahan pagu program penunjang yang perlu dijelaskan
                perubahan-pagu-pendukung  50 %    Perubahan dukungan APBN yang perlu dijelaskan
                jarak-penyerapan          25 %    Jarak penyerapan dari kalender, dalam poin persen, yang perlu
                                                  dijelaskan
                jarak-capaian             25 %    Jarak capaian kinerja dari penyerapan, dalam poin persen, yang
                                                  perlu dijelaskan
                hari-pemeriksaan          -       Hari pemeriksaan, misalnya 2024-11-20; tanpa ini tidak ada yang
                                                  dinilai terlambat
                lindungi:KODE             -       Usulan: baris yang pagunya tetap (ya); KODE awalan kode, nama,
                                                  unit, atau kelompok
                efisiensi:KODE            -       Usulan: penghematan paling sedikit, persen dari pagu setiap baris
                batas:KODE                -       Usulan: batas atas setiap baris, jumlah uang atau persen dari
                                                  pagunya
                prioritas:INDIKATOR       -       Usulan: bobot program indikator itu bila dibagi menurut prioritas;
                                                  yang tidak disebut 1
                tempat                    -       Kertas: tempat penandatanganan
                tanggal                   -       Kertas: tanggal seperti dicetak; PK hanya bulan dan tahun
                nomor                     -       Kertas: nomor keputusan atau surat
                wilayah                   -       Kertas: provinsi, kabupaten, atau kota
                kepala-nama               -       Kertas: nama kepala OPD
                kepala-jabatan            -       Kertas: jabatan kepala OPD
                kepala-pangkat            -       Kertas: pangkat kepala OPD
                kepala-nip                -       Kertas: NIP kepala OPD
                atasan-nama               -       Kertas: nama atasan langsung
                atasan-jabatan            -       Kertas: jabatan atasan langsung, misalnya Gubernur
                monev-kolom-11            -       Kertas: sumber: judul kolom 11 monitoring tanpa "s.d." dan tahapan
                                                  pagunya
                bulan                     -       Kertas: bulan laporan RFK, misalnya Agustus; kosong: setiap bulan
                                                  yang ada realisasinya
                rfk-deviasi               -       Kertas: rak: deviasi keuangan RFK (RAK - realisasi)/RAK; kosong:
                                                  realisasi - target dalam poin persen
                renja-formulir            -       Kertas: E.55 (provinsi) atau E.81 (kabupaten/kota); kosong: E.55
                                                  bila nama daerahnya memuat Provinsi, selain itu E.81
                renja-kolom               -       Kertas: 15 atau 17 kolom evaluasi Renja; kosong: 17 bagi E.55, 15
                                                  bagi E.81

                """)
    }
}
