import BudgetFixtures
import Foundation
import Testing

@Suite("selisih usulkan, seperti dijalankan orang")
struct ProposeCommandTests {
    private static let realisation = """
        Program,Unit,Tahun,Periode,Sifat,Jumlah
        Program Industri,,2024,TW II,kumulatif,600.000

        """

    private static func desk() throws -> Desk {
        try Desk(["industri/pagu.csv": Papers.industry, "industri/realisasi-keuangan.csv": realisation])
    }

    @Test("Sebuah jumlah dibagi, dengan lantai dan sebab setiap baris")
    func mainJob() throws {
        #expect(
            try Self.desk().selisih("usulkan", "industri", "--total", "1.000.500")
                == Desk.Outcome(
                    status: 0,
                    output: """
                        Usulan Anggaran Tahun 2024
                        Dinas Perindustrian

                        Yang dibagi: pagu Perubahan dari sumber dana APBD, Rp1.300.000,25 menjadi Rp1.000.500,00, berkurang
                        Rp299.500,25 atau 23,04 %.

                        Setiap baris mendapat bagian sebanding dengan pagunya, tidak di bawah lantainya (yang sudah
                        dibelanjakan), tidak naik bila jumlahnya dipotong dan tidak turun bila ditambah, dalam kelipatan
                        Rp1.000,00 (cara Webster; yang seimbang menurut urutan baris).

                        Di luar jumlah itu dan tetap: APBN, Rp250.000,00.

                        Realisasi 1 dari 2 program tidak diketahui, jadi lantainya juga; itu bukan nol.

                        Program                    Lantai          Pagu     Usulan    Bertambah/        %  Sebab
                                                            (Perubahan)              (Berkurang)
                        ----------------  ---------------  ------------  ---------  ------------  -------  -----------------
                        Program Industri          600.000       800.000    615.500     (184.500)  (23,06)  bagian menurut
                                                                                                           pagu, dan sisa
                                                                                                           Rp500,00
                        Program Industri  tidak diketahui    500.000,25    385.000  (115.000,25)  (23,00)  bagian menurut
                        (UPTD RPK)                                                                         pagu
                        ----------------  ---------------  ------------  ---------  ------------  -------  -----------------
                        Jumlah yang                        1.300.000,25  1.000.500  (299.500,25)  (23,04)
                        dibagi
                        Program           tidak diketahui       250.000    250.000             -     0,00  tetap, sumber
                        Pendukung                                                                          dana lain
                        Industri

                        """, errors: ""))
    }

    @Test("Bahasa Inggris, Markdown, dan nama pilihan Inggris")
    func english() throws {
        let outcome = try Self.desk().selisih(
            "propose", "industri", "--total", "1,200,000", "--stage", "murni", "--protect", "UPTD RPK", "--format", "markdown",
            "--language",
            "en")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                # Budget Proposal 2024

                Dinas Perindustrian

                ## Proposal Summary

                Shared: the Original ceilings from funding source APBD, Rp1,500,000.00 to Rp1,200,000.00, a decrease of Rp300,000.00 or 20.00%.

                Every row gets a share in proportion to its ceiling, not below its floor (what is already spent), none rises in a cut and \
                none falls in an increase, in multiples of Rp1,000.00 (Webster's method; ties by the order of rows).

                Rules: UPTD RPK protected.

                Outside that total and unchanged: APBN, Rp250,000.00.

                The realisation of 1 of 2 programs is unknown, and so is their floor; it is not zero.

                | Program | Floor | Ceiling (Original) | Proposal | Increase/ (Decrease) | % | Reason |
                |---|---:|---:|---:|---:|---:|---|
                | Program Industri | 600,000 | 1,000,000 | 700,000 | (300,000) | (30.00) | share by ceiling |
                | Program Industri (UPTD RPK) | unknown | 500,000 | 500,000 | - | 0.00 | protected |
                | Total shared |  | 1,500,000 | 1,200,000 | (300,000) | (20.00) |  |
                | Program Pendukung Industri | unknown | 250,000 | 250,000 | - | 0.00 | unchanged, other source |

                ## Proposal

                On top of Original, in rupiah. The total is the APBD total; APBN support stays as it is and stands outside.

                Fill in the proposed ceiling, kind of shift, reason and remark; other cells are locked without a password. Orange: the \
                proposal is below what is already spent. Yellow: a large change. After filling in and saving: selisih compare INPUT proposal.xlsx

                | Item | Funding source | Ceiling, Original | Already spent | Ceiling, Proposal | Increase/ (Decrease) | % | Proposal less spending | Reason | Kind of shift | Reason for the change | Remark on the change |
                |---|---|---:|---:|---:|---:|---:|---:|---|---|---|---|
                | APBD total |  | 1,500,000 |  | 1,200,000 | (300,000) | (20.00) |  |  |  |  |  |
                | Target total: enter it in the proposal column |  |  |  | 1,200,000 |  |  |  |  |  |  |  |
                | Distance to the target; zero means it is met |  |  |  | - |  |  |  |  |  |  |  |
                | Office itself |  | 1,000,000 | 600,000 | 700,000 | (300,000) | (30.00) | 100,000 |  |  |  |  |
                | Program Industri | APBD | 1,000,000 | 600,000 | 700,000 | (300,000) | (30.00) | 100,000 | share by ceiling |  |  |  |
                | UPTD RPK |  | 500,000 |  | 500,000 | - | 0.00 |  |  |  |  |  |
                | Program Industri | APBD | 500,000 | unknown | 500,000 | - | 0.00 |  | protected |  |  |  |
                | Program Pendukung Industri | APBN | 250,000 | unknown | 250,000 | - | 0.00 |  | unchanged, other source |  |  |  |

                ## Floors

                Money already spent cannot be taken back. The spending of an indicator or office binds the sum of its programs; spending \
                printed as a percentage counts at its upper bound. For lines not named here spending is unknown.

                | Spending of | Programs it binds | Already spent | Proposal | Left | Origin |
                |---|---|---:|---:|---:|---|
                | Program Industri | Program Industri | 600,000 | 700,000 | 100,000 | Spending up to TW II. Source: realisasi-keuangan.csv!2. |

                ## Findings

                There are no findings.

                """)
    }

    @Test("Contoh nyata: dipotong, dan yang tidak mungkin dijelaskan")
    func sample() throws {
        let desk = try Desk()
        try desk.copy(Sample.office, as: "disperindag")
        let outcome = try desk.selisih("usulkan", "disperindag", "--total", "22.000.000.000", "--format", "csv")
        #expect(outcome.status == 0)
        #expect(
            outcome.output.components(separatedBy: "\n\n").first == """
                [pembagian]
                Program;Lantai;Pagu (Perubahan);Usulan;Bertambah/ (Berkurang);%;Sebab
                Program Perencanaan Dan Pembangunan Industri;bersama;503909700;489674000;-14235700;-2,83;lantai bersama
                Program Perencanaan Dan Pembangunan Industri (UPTD RPK);bersama;532154000;517121000;-15033000;-2,82;lantai bersama
                Program Pengendalian Izin Usaha Industri;bersama;0;0;0;-;tetap
                Program Pengelolaan Sistem Informasi Industri Nasional;bersama;26970500;26209000;-761500;-2,82;lantai bersama
                Program Perizinan Dan Pendaftaran Perusahaan;bersama;11671500;11116000;-555500;-4,76;bagian menurut pagu
                Program Peningkatan Sarana Distribusi Perdagangan;bersama;110219300;104974000;-5245300;-4,76;bagian menurut pagu
                Program Stabilisasi Harga Barang Kebutuhan Pokok Dan Barang Penting;bersama;102178200;97316000;-4862200;-4,76;bagian menurut pagu
                Program Pengembangan Ekspor;bersama;0;0;0;-;tetap
                Program Standardisasi Dan Perlindungan Konsumen;bersama;258790400;246476000;-12314400;-4,76;bagian menurut pagu
                Program Standardisasi Dan Perlindungan Konsumen (UPTD BPSMB);bersama;449789100;428386000;-21403100;-4,76;bagian menurut pagu
                Program Penggunaan Dan Pemasaran Produk Dalam Negeri;bersama;38472388;36642000;-1830388;-4,76;bagian menurut pagu
                Program Penggunaan Dan Pemasaran Produk Dalam Negeri (UPTD RPK);bersama;283994842;270481000;-13513842;-4,76;bagian menurut pagu
                Program Penunjang Urusan Pemerintahan Daerah Provinsi;tidak diketahui;20232789494;19269997000;-962792494;-4,76;bagian menurut pagu
                Program Penunjang Urusan Pemerintahan Daerah Provinsi (UPTD BPSMB);tidak diketahui;270333540;257470000;-12863540;-4,76;bagian menurut pagu
                Program Penunjang Urusan Pemerintahan Daerah Provinsi (UPTD RPK);tidak diketahui;256335600;244138000;-12197600;-4,76;bagian menurut pagu
                Jumlah yang dibagi;;23077608564;22000000000;-1077608564;-4,67;
                Program Perdagangan Dalam Negeri;tidak diketahui;450486000;450486000;0;0,00;tetap, sumber dana lain
                Program Perdagangan Luar Negeri;tidak diketahui;162163000;162163000;0;0,00;tetap, sumber dana lain
                Program Nilai Tambah dan Daya Saing Industri;tidak diketahui;927568000;927568000;0;0,00;tetap, sumber dana lain
                """)
        #expect(outcome.errors.components(separatedBy: "\n").count { $0.contains(": kesalahan ") } == 6)
        #expect(
            try desk.selisih("usulkan", "disperindag", "--total", "22.000.000.500", "--lindungi", "penunjang").errors == """
                Rp22.000.000.500,00 tidak dapat dicapai: total paling kecil yang dapat dicapai adalah Rp22.941.333.634,00, karena baris yang \
                dilindungi Rp20.759.458.634,00 dan lantai, yaitu yang sudah dibelanjakan. Naikkan total sedikitnya Rp941.333.134,00, atau \
                lepaskan perlindungan (tanpa itu paling kecil Rp2.181.875.000,00).

                """)
    }

    @Test("Berkas setelan dan --set: tarif, perlindungan, dan batas berlaku, --set menang")
    func settings() throws {
        let desk = try Self.desk()
        try Data("Setelan,Nilai\nperubahan-pagu,30\nefisiensi:Program Industri,10\nlindungi:UPTD RPK,ya\n".utf8)
            .write(to: URL(fileURLWithPath: desk.path("setelan.csv")))
        let outcome = try desk.selisih(
            "usulkan", "industri", "--total", "1.140.000,25", "--settings", "setelan.csv", "--set", "efisiensi:Program Industri=20",
            "--format", "csv")
        #expect(
            outcome
                == Desk.Outcome(
                    status: 0,
                    output: """
                        [pembagian]
                        Program;Lantai;Pagu (Perubahan);Usulan;Bertambah/ (Berkurang);%;Sebab
                        Program Industri;600000;800000;640000;-160000;-20,00;tarif hemat 20 %
                        Program Industri (UPTD RPK);tidak diketahui;500000,25;500000,25;0;0,00;dilindungi
                        Jumlah yang dibagi;;1300000,25;1140000,25;-160000;-12,31;
                        Program Pendukung Industri;tidak diketahui;250000;250000;0;0,00;tetap, sumber dana lain

                        [usulan]
                        Uraian;Sumber Dana;Pagu Perubahan;Sudah dibelanjakan;Pagu Usulan;Bertambah/ (Berkurang);%;Sisa usulan sesudah belanja;Sebab;Jenis Pergeseran;Alasan Perubahan;Keterangan Perubahan
                        Jumlah APBD;;1300000,25;;1140000,25;-160000;-12,31;;;;;
                        Sasaran jumlah: isi di kolom usulan;;;;1140000,25;;;;;;;
                        "Jarak ke sasaran; nol berarti tercapai";;;;0;;;;;;;
                        OPD induk;;800000;600000;640000;-160000;-20,00;40000;;;;
                        Program Industri;APBD;800000;600000;640000;-160000;-20,00;40000;tarif hemat 20 %;;;
                        UPTD RPK;;500000,25;;500000,25;0;0,00;;;;;
                        Program Industri;APBD;500000,25;tidak diketahui;500000,25;0;0,00;;dilindungi;;;
                        Program Pendukung Industri;APBN;250000;tidak diketahui;250000;0;0,00;;tetap, sumber dana lain;;;

                        [usulan-lantai]
                        Realisasi;Program yang diikat;Sudah dibelanjakan;Usulan;Sisa;Asal
                        Program Industri;Program Industri;600000;640000;40000;Realisasi s.d. TW II. Sumber: realisasi-keuangan.csv!2.

                        """, errors: ""))
    }

    @Test("Rekening: usulan setiap baris, dan jumlah programnya sebagai lantai")
    func accounts() throws {
        let desk = try Desk(["dinas/pagu.csv": Self.accounts, "dinas/realisasi-keuangan.csv": Self.realisation])
        let outcome = try desk.selisih(
            "usulkan", "dinas", "--total", "1.400.000", "--set", "efisiensi:5.1.02.04=50", "--dua-arah", "--format", "csv")
        #expect(
            outcome
                == Desk.Outcome(
                    status: 0,
                    output: """
                        [pembagian]
                        Kode;Program;Lantai;Pagu (Murni);Usulan;Bertambah/ (Berkurang);%;Sebab
                        3.31.02;Program Industri;600000;800000;718000;-82000;-10,25;"bagian menurut pagu (1 baris); tarif hemat 50 % (1 baris)"
                        3.31.03;Program Penunjang;tidak diketahui;600000;682000;82000;13,67;bagian menurut pagu
                        ;Jumlah yang dibagi;;1400000;1400000;0;0,00;
                        3.31.03;Program Penunjang;tidak diketahui;90000;90000;0;0,00;tetap, sumber dana lain

                        [usulan]
                        Kode;Uraian;Sumber Dana;Pagu Murni;Sudah dibelanjakan;Pagu Usulan;Bertambah/ (Berkurang);%;Sisa usulan sesudah belanja;Sebab;Jenis Pergeseran;Alasan Perubahan;Keterangan Perubahan
                        ;Jumlah APBD;;1490000;;1490000;0;0,00;;;;;
                        ;Sasaran jumlah: isi di kolom usulan;;;;1490000;;;;;;;
                        ;"Jarak ke sasaran; nol berarti tercapai";;;;0;;;;;;;
                        3.31.02;Program Industri;;800000;600000;718000;-82000;-10,25;118000;;;;
                        5.1.02.01;Belanja Barang;APBD;500000;bersama;568000;68000;13,60;;bagian menurut pagu;;;
                        5.1.02.04;Belanja Perjalanan;APBD;300000;bersama;150000;-150000;-50,00;;tarif hemat 50 %;;;
                        3.31.03;Program Penunjang;;690000;;772000;82000;11,88;;;;;
                        5.1.01.01;Belanja Gaji;APBD;600000;tidak diketahui;682000;82000;13,67;;bagian menurut pagu;;;
                        5.1.02.01;Belanja Alat;DAK Fisik;90000;tidak diketahui;90000;0;0,00;;tetap, sumber dana lain;;;

                        [usulan-lantai]
                        Realisasi;Program yang diikat;Sudah dibelanjakan;Usulan;Sisa;Asal
                        Program Industri;Program Industri;600000;718000;118000;Realisasi s.d. TW II. Sumber: realisasi-keuangan.csv!2.

                        """, errors: ""))
    }

    private static let accounts = """
        Tahun,OPD,Kode Program,Program,Kode Rekening,Rekening,Kelompok,Sumber Dana,Pagu Murni
        2024,Dinas Perindustrian,3.31.02,Program Industri,5.1.02.01,Belanja Barang,utama,APBD,500.000
        2024,Dinas Perindustrian,3.31.02,Program Industri,5.1.02.04,Belanja Perjalanan,utama,APBD,300.000
        2024,Dinas Perindustrian,3.31.03,Program Penunjang,5.1.01.01,Belanja Gaji,penunjang,APBD,600.000
        2024,Dinas Perindustrian,3.31.03,Program Penunjang,5.1.02.01,Belanja Alat,penunjang,DAK Fisik,90.000

        """

    @Test("Buku kerjanya ditulis dengan rumus, dan disebut namanya")
    func workbook() throws {
        let desk = try Self.desk()
        let outcome = try desk.selisih("usulkan", "industri", "--total", "1.000.000", "-o", "usulan.xlsx")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "Ditulis: usulan.xlsx, 6 lembar. Mulailah dari lembar Ringkasan Usulan.\n")
        #expect(desk.bytes("usulan.xlsx")?.prefix(2) == Data("PK".utf8))
    }

    @Test("Tanpa jumlah, lembar yang diisi ditulis; yang sudah diisi dibandingkan dengan dasarnya")
    func form() throws {
        let desk = try Self.desk()
        let written = try desk.selisih("usulkan", "industri", "-o", "usulan.xlsx")
        #expect(
            written
                == Desk.Outcome(status: 0, output: "", errors: "Ditulis: usulan.xlsx, 5 lembar. Mulailah dari lembar Usulan.\n"))
        let compared = try desk.selisih("sandingkan", "industri", "usulan.xlsx")
        #expect(compared.status == 0)
        #expect(compared.output.contains("Perubahan dibandingkan dengan Usulan, dalam rupiah"))
        #expect(compared.errors == "")
    }

    @Test(
        "Pilihan yang salah disebut dengan sebabnya",
        arguments: [
            ([], "Sebutkan --total JUMLAH untuk membagi sebuah jumlah, atau -o usulan.xlsx untuk menulis lembar yang diisi."),
            (
                ["--total", "banyak"],
                "--total \"banyak\": bukan jumlah rupiah. Tulis angkanya lengkap, misalnya 21.000.000.000 atau 21000000000."
            ),
            (
                ["--total", "5", "--pembulatan", "0"],
                "--round \"0\": bukan jumlah rupiah. Tulis angkanya lengkap, misalnya 21.000.000.000 atau 21000000000."
            ),
            (
                ["--total", "5", "--realisasi-sampai", "nanti"],
                "--spent-until \"nanti\": bukan triwulan atau bulan, misalnya \"TW II\" atau Agustus."
            ),
            (
                ["--total", "5", "--tahapan", "akhir"],
                "--stage \"akhir\": bukan nama tahapan. Pakai murni, pergeseran-1 (dan seterusnya), perubahan, atau usulan."
            ),
            (
                ["--total", "5", "--tahapan", "pergeseran-1"],
                "Tahapan \"Pergeseran 1\" tidak ada di berkas masukan. Tahapan yang ada: Murni, Perubahan."
            ),
            (
                ["--total", "5", "--set", "efisensi:5.1=50"],
                "--set efisensi:5.1=50: \"efisensi:5.1\" bukan setelan usulan. Yang ada: lindungi:KODE, efisiensi:KODE, batas:KODE, dan prioritas:INDIKATOR; KODE awalan kode, nama, atau kelompok."
            ),
            (
                ["--total", "5", "--set", "efisiensi:5.1=150"],
                "--set efisiensi:5.1=150: efisiensi:5.1: \"150\" bukan persen 0 sampai 100 dengan paling banyak dua desimal, misalnya 50."
            ),
            (
                ["--total", "5", "--set", "batas:5.1=banyak"],
                "--set batas:5.1=banyak: batas:5.1: \"banyak\" bukan jumlah uang atau persen pagu, misalnya 500.000.000 atau 80 %."
            ),
            (
                ["--total", "5", "--set", "prioritas:iku=0"],
                "--set prioritas:iku=0: prioritas:iku: \"0\" bukan bilangan di atas 0 sampai 1000, misalnya 2."
            ),
            (
                ["--total", "5", "--set", "lindungi:5.1=tidak"],
                "--set lindungi:5.1=tidak: lindungi:5.1: \"tidak\" bukan ya. Hapus barisnya bila tidak dilindungi."
            ),
            (
                ["--total", "5", "--sumber", "DAK"],
                "Tidak ada baris yang dapat dibagi dari DAK. Sumber dana yang ada: APBD, APBN. Sebutkan yang dibagi dengan --sumber."
            ),
        ])
    func refused(arguments: [String], reason: String) throws {
        let outcome = try Self.desk().selisih(["usulkan", "industri"] + arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.components(separatedBy: "\n")[0] == reason)
    }

    @Test("Keraguan dan kesalahan bacaan menghentikan usulan")
    func unread() throws {
        let outcome = try Desk(["industri/pagu.csv": Papers.broken]).selisih("usulkan", "industri", "--total", "5")
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasSuffix("Usulan tidak dibuat karena ada angka atau baris yang tidak terbaca dengan pasti.\n"))
    }
}
