/// Jumlah: labelnya, tempatnya, dan baris sesudahnya.
extension TableVariant {
    static let totals: [[TableVariant]] = [
        .words(
            "Murni 70.579.000 | Perubahan 80.001.200", year: 2024,
            in: """
                No;Program;Pagu Murni;Pagu Perubahan
                1;Program A;50.123.000;55.000.500
                2;Program B;20.456.000;25.000.700
                ;{};70.579.000;80.001.200
                """,
            [
                "Sub Total", "SUBTOTAL PROGRAM A", "Jml", "JML.", "Total Program A", "Program A Total", "Jumlah :", "A. Jumlah",
                "Jumlah Total", "J U M L A H", "Tot.", "Totalan", "Total Keseluruhan", "Jumlah Keseluruhan", "GRAND TOTAL",
                "Jumlah Seluruhnya", "Keseluruhan", "Akumulasi", "Jmlh", "Jumlah A + B", "JUMLAH BELANJA LANGSUNG", "TOTAL APBD", "TTL",
                "Rekapitulasi", "Total Semua Program", "KABUPATEN CONTOH", "Jumlah ...........", "Jumlah Rp", "Sum", "Total budget",
                "*Jumlah*", "Anggaran Total", "APBD TOTAL",
            ]),
        .words(
            "Murni 110.000.000",
            in: """
                Program;Pagu 2024
                Program A;50.000.000
                Program B;20.000.000
                {};70.000.000
                Program C;10.000.000
                Program D;30.000.000
                {};40.000.000
                """,
            [
                "Sub Total", "SUBTOTAL PROGRAM A", "Jml", "JML.", "Total Program A", "Program A Total", "Jumlah :", "A. Jumlah",
                "Jumlah Total", "J U M L A H", "Tot.", "Totalan", "Total Keseluruhan", "Jumlah Keseluruhan", "GRAND TOTAL",
                "Jumlah Seluruhnya", "Akumulasi", "Jmlh", "Jumlah A + B", "JUMLAH BELANJA LANGSUNG", "TOTAL APBD", "TTL", "Rekapitulasi",
                "Total Semua Program", "KABUPATEN CONTOH", "Jumlah ...........", "Jumlah Rp", "Sum", "Total budget", "*Jumlah*",
            ]),
        .words(
            "ditolak B039",
            in: """
                Program;Pagu 2024
                Program A;50.000.000
                Program B;20.000.000
                {};70.000.000
                Program C;10.000.000
                Program D;30.000.000
                {};40.000.000
                """,
            ["Keseluruhan", "Anggaran Total", "APBD TOTAL"]),
        .words(
            "Murni 300.358.023 | Perubahan 306.111.110", year: 2024,
            in: """
                No;Program;Murni;Perubahan
                1;Irigasi;100.123.456;110.654.321
                2;Jalan;200.234.567;195.456.789
                ;Jumlah;300.358.023;306.111.110
                ;{};12.345.678;5.753.087
                """,
            [
                "Rata-rata", "Rerata", "Selisih", "Bertambah/Berkurang", "Kenaikan", "Persentase", "% Perubahan", "Silpa", "Sisa", "Cek",
                "Check", "Kontrol", "Jumlah tahun lalu", "Deviasi", "Sisa Pagu", "Pendapatan", "Dibulatkan", "Pembulatan",
            ]),
        .words(
            "ditolak B049", year: 2024,
            in: """
                No;Program;Murni;Perubahan
                1;Irigasi;100.123.456;110.654.321
                2;Jalan;200.234.567;195.456.789
                ;Jumlah;300.358.023;306.111.110
                ;{};12.345.678;5.753.087
                """,
            ["Maksimum", "Rasio", "Catatan", "APBD 2023", "Sumber: BPKAD", "Pagu Maksimal", "Pagu Indikatif"]),
        .one(
            "atas", "Murni 300.000.000 | Perubahan 300.000.000 | 2 OPD",
            """
            Nama OPD;Pagu Murni 2024;Pagu Perubahan 2024
            ;300.000.000;300.000.000
            Dinas Contoh Satu;100.000.000;110.000.000
            Dinas Contoh Dua;200.000.000;190.000.000
            """),
        .one(
            "program nomor", "Murni 400.000.000", year: 2024,
            """
            No;Program;Pagu
            1;Program A;123.456.000
            2;Program B;200.000.000
            3;Program C;76.544.000
            ;;400.000.000
            """),
        .one(
            "dua bagian", "Murni 410.000.000", year: 2024,
            """
            No;Program;Pagu
            1;Program A;123.456.000
            2;Program B;200.000.000
            ;;323.456.000
            3;Program C;76.544.000
            4;Program D;10.000.000
            ;;86.544.000
            ;;410.000.000
            """),
        .one(
            "strip", "Murni 323.456.000", year: 2024,
            """
            No;Program;Pagu
            1;Program A;123.456.000
            2;Program B;200.000.000
            -;-;323.456.000
            """),
        .one(
            "satu baris", "Murni 123.456.000", year: 2024,
            """
            No;Program;Pagu
            1;Program A;123.456.000
            ;;123.456.000
            """),
        .one(
            "berkode", "Murni 350", year: 2024,
            """
            Kode;Uraian;Pagu
            5.1;Belanja Operasi;300
            5.1.01;Belanja Pegawai;100
            5.1.02;Belanja Barang;200
            5.2;Belanja Modal;50
            ;;350
            """),
        .one(
            "ttd", "Murni 300 | Perubahan 300",
            """
            APBD 2024;;;
            No;Program;Murni;Perubahan
            1;A;100;110
            2;B;200;190
            ;Jumlah;300;300
            ;;;Pangkalpinang, 9 Januari 2024
            ;;;KEPALA DINAS
            ;;;
            ;;;Budi, S.E.
            ;;;NIP. 198001012006041002
            """),
        .one(
            "ket bawah", "Murni 300 | Perubahan 300",
            """
            APBD 2024;;;
            No;Program;Murni;Perubahan
            1;A;100;110
            2;B;200;190
            ;Jumlah;300;300
            Keterangan: pagu termasuk DAK 50
            Sumber: BPKAD 2024
            *) angka sementara
            """),
        .one(
            "terbilang", "Murni 300 | Perubahan 300",
            """
            APBD 2024;;;
            No;Program;Murni;Perubahan
            1;A;100;110
            2;B;200;190
            ;Jumlah;300;300
            ;Terbilang: tiga ratus rupiah;;
            ;Sisa tahun lalu;20;20
            """),
        .one(
            "rata rata", "Murni 300 | Perubahan 300",
            """
            APBD 2024;;;
            No;Program;Murni;Perubahan
            1;A;100;110
            2;B;200;190
            ;Jumlah;300;300
            ;Rata-rata;150;150
            """),
        .one(
            "selisih baris", "Murni 300 | Perubahan 305",
            """
            APBD 2024;;
            Program;Murni;Perubahan
            A;100;110
            B;200;195
            Jumlah;300;305
            Bertambah/(Berkurang);;5
            """),
        .one(
            "persen baris", "Murni 300 | Perubahan 305",
            """
            APBD 2024;;
            Program;Murni;Perubahan
            A;100;110
            B;200;195
            Jumlah;300;305
            Persentase;;1,67
            """),
        .one(
            "jumlah halaman", "Murni 350 | Perubahan 365",
            """
            APBD 2024;;
            Program;Murni;Perubahan
            A;100;110
            B;200;195
            Jumlah halaman ini;300;305
            Jumlah dipindahkan;300;305
            Program;Murni;Perubahan
            Jumlah pindahan;300;305
            C;50;60
            Jumlah halaman ini;50;60
            Jumlah seluruhnya;350;365
            """),
        .one(
            "jumlah di bawah judulnya, sesudah baris di luar judul itu", "Murni 10.200 | Perubahan 10.300",
            """
            APBD 2024;;
            Program/Kegiatan;Murni;Perubahan
            Program Perdagangan;;
            Pelayanan Tera;3.000;3.050
            Fasilitasi Ekspor;;
            Pameran Dagang;1.513;1.513
            Kurasi Produk;2.840;2.890
            Jumlah Fasilitasi Ekspor;4.353;4.403
            Pengawasan Barang;2.847;2.847
            Jumlah Program Perdagangan;10.200;10.300
            """),
        .one(
            "pembiayaan yang mencetak nettonya di atas bagian-bagiannya", "Murni 12.080 | Perubahan 11.290",
            """
            APBD 2024;;;
            No;Uraian;Murni;Perubahan
            I;Belanja Daerah;12.080;11.290
            A;Belanja Pegawai;7.080;6.290
            B;Belanja Barang;5.000;5.000
            II;Pembiayaan Daerah;(1.300);(1.270)
            A;Penerimaan Pembiayaan;10;10
            B;Pengeluaran Pembiayaan;1.310;1.280
            """),
        .one(
            "penerimaan pembiayaan di bawah bagian-bagiannya, tanpa jumlah lain", "Murni 12.080 | Perubahan 11.290",
            """
            APBD 2024;;
            Uraian;Murni;Perubahan
            Belanja Pegawai;7.080;6.290
            Belanja Barang;5.000;5.000
            Jumlah Belanja;12.080;11.290
            Pembiayaan Daerah;3.324;507
            SiLPA Tahun Sebelumnya;16.531;16.531
            Pencairan Dana Cadangan;7.614;4.797
            Penerimaan Pembiayaan;24.145;21.328
            Pembentukan Dana Cadangan;20.821;20.821
            Pengeluaran Pembiayaan;20.821;20.821
            """),
        .one(
            "satu salah cetak di antara anak-anak berhuruf", "Murni 21.263 | Perubahan 22.247",
            """
            APBD 2024;;
            Uraian;Murni;Perubahan
            Belanja Daerah;21.247;22.247
            a. Belanja Operasi;21.247;22.247
            1) Belanja Pegawai;2.238;2.238
            2) Belanja Barang dan Jasa;1.589;1.573
            3) Belanja Bunga;17.436;18.436
            (a) Belanja Bunga Utang;17.436;18.436
            JUMLAH;21.247;22.247
            """),
        .one(
            "induk bernomor, yang satu beranak satu, dengan satu salah cetak", "ditolak B039",
            """
            APBD 2024;;;
            No;Uraian;Murni;Perubahan
            1;Program Tata Ruang;44.637.468;44.003.793
            ;Pangan Lokal;44.637.468;44.003.793
            2;Program Kearsipan;236.876.539;244.815.085
            ;Jalan Kabupaten;3.904.145;2.771.994
            ;Pelayanan Kesehatan;220.077.907;231.258.085
            ;Ekspor Daerah;12.894.487;10.785.007
            """),
        .one(
            "anak tunggal yang dibulatkan sama dengan induknya, bukan hampir sama", "Murni 180.000.000 | Perubahan 180.000.000",
            """
            APBD 2024 (dalam miliar rupiah);;
            Uraian;Murni;Perubahan
            Belanja Daerah;0,18;0,18
            a. Belanja Operasi;0,17;0,17
            b. Belanja Modal;0,01;0,01
            TOTAL;0,18;0,18
            """),
        .one(
            "nama keseluruhan di bawah satu-satunya bagiannya", "Murni 2.883.016.291 | Perubahan 2.883.016.291",
            """
            APBD 2024;;
            Uraian;Murni;Perubahan
              Belanja Operasi;2.883.016.291;2.883.016.291
            Belanja Daerah;2.883.016.291;2.883.016.291
            """),
        .one(
            "induk di bawah, pembiayaan netto di atas", "Murni 2.883 | Perubahan 2.901",
            """
            APBD 2024;;
            Uraian;Murni;Perubahan
              Pendapatan Asli Daerah;2.534;2.534
              Pendapatan Transfer;1.587;999
            Pendapatan Daerah;4.121;3.533
              Belanja Operasi;2.883;2.901
            Belanja Daerah;2.883;2.901
            SURPLUS/(DEFISIT);1.238;632
            Pembiayaan Daerah;7.088;7.088
              Penerimaan Pembiayaan;7.088;7.088
            PEMBIAYAAN NETTO;7.088;7.088
            """),
        .one(
            "induk di atas dengan baris jumlah, pembiayaan netto di atas", "Murni 486 | Perubahan 655",
            """
            APBD 2024;;
            Uraian;Murni;Perubahan
            Belanja Daerah;;
              Belanja Operasi;413;550
              Belanja Modal;73;105
            Jumlah Belanja Daerah;486;655
            Pembiayaan Daerah;(2.341);(5.332)
              Penerimaan Pembiayaan;1.481;1.052
              Pengeluaran Pembiayaan;3.822;6.384
            PEMBIAYAAN NETTO;(2.341);(5.332)
            """),
        .one(
            "anak berhuruf di bawah nama keseluruhan, dengan satu salah cetak", "Murni 284.807 | Perubahan 284.707",
            """
            APBD 2024;;
            Uraian;Murni;Perubahan
            Belanja Daerah;284.807;284.807
            a. Belanja Operasi;284.807;284.807
            1) Belanja Pegawai;284.807;284.707
            Jumlah;284.807;284.807
            """),
        .one(
            "induk di bawah dengan satu salah cetak, pembiayaan di atas", "Murni 1.172 | Perubahan 1.756",
            """
            APBD 2024;;;
            Uraian;;Murni;Perubahan
            ;Pendapatan Asli Daerah;1.830;3.332
            ;Pendapatan Transfer;1.126;1.013
            Pendapatan Daerah;;2.956;4.345
            Jumlah Pendapatan;;2.956;4.345
            ;Belanja Operasi;18;35
            ;Belanja Modal;1.154;1.721
            Belanja Daerah;;1.172;1.755
            Jumlah Belanja;;1.172;1.755
            Pembiayaan Daerah;;5.348;4.866
            ;Penerimaan Pembiayaan;5.348;4.866
            """),
    ]
}
