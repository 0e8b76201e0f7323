import BudgetFixtures
import Foundation
import Testing

@Suite("selisih baca, seperti dijalankan orang")
struct ReadCommandTests {
    @Test("Contoh Disperindag: seluruh teks di layar")
    func sample() throws {
        let desk = try Desk()
        try desk.copy(Sample.office, as: "disperindag-babel-2024")
        let outcome = try desk.selisih("baca", "disperindag-babel-2024")
        #expect(
            outcome
                == Desk.Outcome(
                    status: 0,
                    output: """
                        Yang terbaca dari masukan
                        Dinas Perindustrian dan Perdagangan Provinsi Kepulauan Bangka Belitung
                        Tahun 2024; tahapan Murni, Perubahan; 18 baris anggaran

                        Tabel yang dikenali
                        Berkas atau lembar        Isi                 Baris tajuk    Baris  Kolom, tahapan, satuan
                                                                                   diambil
                        ------------------------  ------------------  -----------  -------  -------------------------
                        disperindag-babel-2024
                          dokumen.csv             dokumen             1                 14  10 kolom
                          indikator.csv           indikator           1                 11  11 kolom
                          target.csv              target              1                 98  6 kolom
                          pagu.csv                pagu                1                 18  9 kolom; Murni, Perubahan
                          kaitan.csv              kaitan              1                 12  5 kolom
                          realisasi-keuangan.csv  realisasi-keuangan  1                  8  8 kolom
                          realisasi-kinerja.csv   realisasi-kinerja   1                  8  11 kolom
                          total-tertera.csv       total-tertera       1                  6  5 kolom
                          nilai-akip.csv          nilai-akip          1                 44  9 kolom
                          tindak-lanjut.csv       tindak-lanjut       1                 12  12 kolom

                        Jumlah per tahapan
                        Kelompok                          Baris          Jumlah
                                                                       (rupiah)
                        --------------------------------  -----  --------------
                        Murni
                          Program utama                      12   3.778.131.771
                          Program penunjang                   3  19.911.413.294
                          Jumlah APBD                        15  23.689.545.065
                          Dukungan APBN (di luar jumlah)      3   1.540.217.000
                        Perubahan
                          Program utama                      12   2.318.149.930
                          Program penunjang                   3  20.759.458.634
                          Jumlah APBD                        15  23.077.608.564
                          Dukungan APBN (di luar jumlah)      3   1.540.217.000

                        Temuan saat membaca
                        Tempat                                    Temuan dan yang perlu dilakukan           Kode  Bobot
                        ----------------------------------------  ----------------------------------------  ----  ----------
                        disperindag-babel-2024/target.csv, baris  "16.000" di kolom "Nilai Tertera" dapat   N001  peringatan
                        96, kolom E                               berarti ribuan (16.000) atau desimal
                                                                  (16,000); angka lain di kertas ini tidak
                                                                  memutuskannya. Periksa kertas aslinya.
                                                                  Angka ini tidak dihitung sebelum tanda
                                                                  desimalnya pasti.
                        disperindag-babel-2024/target.csv, baris  "12.900" di kolom "Nilai Tertera" dapat   N001  peringatan
                        97, kolom E                               berarti ribuan (12.900) atau desimal
                                                                  (12,900); angka lain di kertas ini tidak
                                                                  memutuskannya. Periksa kertas aslinya.
                                                                  Angka ini tidak dihitung sebelum tanda
                                                                  desimalnya pasti.

                        """,
                    errors: ""
                )
        )
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test("Dua dinas: jumlah gabungan dan jumlah per OPD")
    func offices() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry, "dagang/pagu.csv": Papers.trade])
        #expect(
            try desk.selisih("baca", "industri", "dagang")
                == Desk.Outcome(
                    status: 0,
                    output: """
                        Yang terbaca dari masukan
                        Gabungan 2 OPD
                        Tahun 2024; tahapan Murni, Perubahan; 4 baris anggaran

                        Tabel yang dikenali
                        Berkas atau lembar  Isi   Baris tajuk    Baris  Kolom, tahapan, satuan
                                                               diambil
                        ------------------  ----  -----------  -------  -------------------------
                        industri
                          pagu.csv          pagu  1                  3  8 kolom; Murni, Perubahan
                        dagang
                          pagu.csv          pagu  1                  1  8 kolom; Murni, Perubahan

                        Jumlah per tahapan
                        Kelompok                          Baris        Jumlah
                                                                     (rupiah)
                        --------------------------------  -----  ------------
                        Murni
                          Program utama                       3     3.500.000
                          Jumlah APBD                         3     3.500.000
                          Dukungan APBN (di luar jumlah)      1       250.000
                        Perubahan
                          Program utama                       3  3.800.000,25
                          Jumlah APBD                         3  3.800.000,25
                          Dukungan APBN (di luar jumlah)      1       250.000

                        Jumlah per OPD
                        OPD                  Tahapan    Baris   Jumlah APBD  Dukungan
                                                                                 APBN
                        -------------------  ---------  -----  ------------  --------
                        Dinas Perindustrian  Murni          3     1.500.000   250.000
                        Dinas Perindustrian  Perubahan      3  1.300.000,25   250.000
                        Dinas Perdagangan    Murni          1     2.000.000         -
                        Dinas Perdagangan    Perubahan      1     2.500.000         -

                        """,
                    errors: ""
                )
        )
    }

    @Test("--show-mapping mencetak setiap kolom dan artinya")
    func mapping() throws {
        let desk = try Desk(["dagang/pagu.csv": Papers.trade])
        #expect(
            try desk.selisih("baca", "dagang", "--show-mapping", "--language", "en")
                == Desk.Outcome(
                    status: 0,
                    output: """
                        What was read from the input
                        Dinas Perdagangan
                        Year 2024; stages Original, Revised; 1 budget rows

                        Tables recognised
                        File or sheet  Content  Header rows   Rows  Columns, stages, unit
                                                             taken
                        -------------  -------  -----------  -----  ----------------------------
                        dagang
                          pagu.csv     pagu     1                1  8 columns; Original, Revised

                        Totals by stage
                        Group            Rows      Total
                                                (rupiah)
                        ---------------  ----  ---------
                        Original
                          Core programs     1  2,000,000
                          APBD total        1  2,000,000
                        Revised
                          Core programs     1  2,500,000
                          APBD total        1  2,500,000

                        dagang/pagu.csv
                        Column  Title           Meaning
                        ------  --------------  -----------------
                        A       Tahun           year
                        B       OPD             office
                        C       Unit            unit
                        D       Program         program
                        E       Kelompok        group
                        F       Sumber Dana     funding source
                        G       Pagu Murni      ceiling, Original
                        H       Pagu Perubahan  ceiling, Revised

                        """,
                    errors: ""
                )
        )
    }

    @Test("Ada kesalahan: kode 1, temuan di layar, dan tidak ada jumlah yang tampak benar")
    func readingErrors() throws {
        let desk = try Desk(["rusak/pagu.csv": Papers.broken])
        #expect(
            try desk.selisih("baca", "rusak")
                == Desk.Outcome(
                    status: 1,
                    output: """
                        Yang terbaca dari masukan
                        Dinas Perindustrian
                        Tahun 2024; tahapan Murni, Perubahan; 2 baris anggaran

                        Tabel yang dikenali
                        Berkas atau lembar  Isi   Baris tajuk    Baris  Kolom, tahapan, satuan
                                                               diambil
                        ------------------  ----  -----------  -------  -------------------------
                        rusak
                          pagu.csv          pagu  1                  2  8 kolom; Murni, Perubahan

                        Jumlah tidak ditampilkan karena ada kesalahan bacaan; perbaiki dahulu.

                        Temuan saat membaca
                        Tempat                            Temuan dan yang perlu dilakukan                    Kode  Bobot
                        --------------------------------  -------------------------------------------------  ----  ---------
                        rusak/pagu.csv, baris 3, kolom G  "lima ratus" di kolom "Pagu Murni" bukan jumlah    N003  kesalahan
                                                          uang: huruf ke-1, "l", tidak pada tempatnya.
                                                          Tulis angka saja, misalnya 1.234.567 atau
                                                          1.234.567,50; kosongkan bila barisnya tidak ada
                                                          di tahapan ini.

                        """,
                    errors: ""
                )
        )
    }
}
