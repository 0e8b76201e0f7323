/// Nomor, jorokan, dan nama tanpa kode.
extension TableVariant {
    static let outlines: [[TableVariant]] = [
        .words(
            "Murni 77.000.000 | Perubahan 88.000.000", year: 2024,
            in: """
                Uraian,Murni,Perubahan,Bertambah/(Berkurang)
                Belanja Pegawai,70000000,80000000,10000000
                Belanja Modal,7000000,8000000,1000000
                {}
                """,
            [
                "Defisit Anggaran,-20000000,-5000000,15000000", "Surplus / Defisit,-20000000,-5000000,15000000",
                "SiLPA,-20000000,-5000000,15000000", "Sisa Lebih Pembiayaan Anggaran Tahun Berkenaan,-20000000,-5000000,15000000",
                "Sisa Lebih/(Kurang) Pembiayaan Tahun Berkenaan,-20000000,-5000000,15000000",
                "Total Surplus/(Defisit),-20000000,-5000000,15000000", "Jumlah Surplus/Defisit,-20000000,-5000000,15000000",
                "Pembiayaan Neto,-20000000,-5000000,15000000", "Jumlah Pembiayaan Netto,-20000000,-5000000,15000000",
                "Sisa Lebih Perhitungan Anggaran (SILPA),-20000000,-5000000,15000000", "(Surplus/Defisit),-20000000,-5000000,15000000",
                "SURPLUS (DEFISIT) ANGGARAN,-20000000,-5000000,15000000",
            ]),
        .one(
            "lra tanpa jumlah", "Murni 300.000.000 | Perubahan 270.000.000", year: 2024,
            """
            No;Uraian;Murni;Perubahan
            1;Belanja Daerah;300.000.000;270.000.000
            2;Belanja Operasi;200.000.000;190.000.000
            3;Belanja Modal;100.000.000;80.000.000
            """),
        .one(
            "lra jumlah bernomor", "Murni 300.000.000 | Perubahan 270.000.000", year: 2024,
            """
            No;Uraian;Murni;Perubahan
            1;Belanja Operasi;200.000.000;190.000.000
            2;Belanja Modal;100.000.000;80.000.000
            3;Jumlah Belanja;300.000.000;270.000.000
            """),
        .one(
            "lra jumlah bernomor 3tingkat", "Murni 300.000.000", year: 2024,
            """
            No;Uraian;Anggaran;Realisasi
            1;BELANJA;300.000.000;270.000.000
            2;BELANJA OPERASI;200.000.000;190.000.000
            3;Belanja Pegawai;120.000.000;115.000.000
            4;Belanja Barang;80.000.000;75.000.000
            5;BELANJA MODAL;100.000.000;80.000.000
            6;Belanja Modal Peralatan;100.000.000;80.000.000
            7;JUMLAH BELANJA;300.000.000;270.000.000
            """),
        .one(
            "lra jumlah bernomor 3tingkat tak bulat", "Murni 300.123.456", year: 2024,
            """
            No;Uraian;Anggaran;Realisasi
            1;BELANJA;300.123.456;270.000.000
            2;BELANJA OPERASI;200.023.455;190.000.000
            3;Belanja Pegawai;120.011.222;115.000.000
            4;Belanja Barang;80.012.233;75.000.000
            5;BELANJA MODAL;100.100.001;80.000.000
            6;Belanja Modal Peralatan;100.100.001;80.000.000
            7;JUMLAH BELANJA;300.123.456;270.000.000
            """),
        .one(
            "lra jumlah tiap kelompok", "Murni 300.000.000", year: 2024,
            """
            No. Urut;Uraian;Anggaran;Realisasi
            1;PENDAPATAN;;
            2;Pajak Daerah;50.000.000;40.000.000
            3;Retribusi Daerah;20.000.000;10.000.000
            4;Jumlah Pendapatan;70.000.000;50.000.000
            5;BELANJA;;
            6;Belanja Pegawai;120.000.000;115.000.000
            7;Belanja Barang;80.000.000;75.000.000
            8;Jumlah Belanja Operasi;200.000.000;190.000.000
            9;Belanja Peralatan dan Mesin;100.000.000;80.000.000
            10;Jumlah Belanja Modal;100.000.000;80.000.000
            11;JUMLAH BELANJA;300.000.000;270.000.000
            12;SURPLUS/DEFISIT;(230.000.000);(220.000.000)
            """),
        .one(
            "lra jumlah tiap kelompok tanpa no", "Murni 300.000.000", year: 2024,
            """
            Uraian;Anggaran;Realisasi
            PENDAPATAN;;
            Pajak Daerah;50.000.000;40.000.000
            Retribusi Daerah;20.000.000;10.000.000
            Jumlah Pendapatan;70.000.000;50.000.000
            BELANJA;;
            Belanja Pegawai;120.000.000;115.000.000
            Belanja Barang;80.000.000;75.000.000
            Jumlah Belanja Operasi;200.000.000;190.000.000
            Belanja Peralatan dan Mesin;100.000.000;80.000.000
            Jumlah Belanja Modal;100.000.000;80.000.000
            JUMLAH BELANJA;300.000.000;270.000.000
            SURPLUS/DEFISIT;(230.000.000);(220.000.000)
            """),
        .one(
            "belanja daftar tanpa kepala", "Murni 200.000.000", year: 2024,
            """
            Uraian;Anggaran;Realisasi
            Pendapatan Pajak Daerah;50.000.000;40.000.000
            DAU;120.000.000;110.000.000
            DAK Fisik;20.000.000;10.000.000
            Jumlah Pendapatan;190.000.000;160.000.000
            Belanja Pegawai;120.000.000;115.000.000
            Belanja Barang;80.000.000;75.000.000
            Jumlah Belanja;200.000.000;190.000.000
            """),
        .one(
            "program kegiatan nomor datar", "Murni 350.000.000 | Perubahan 340.000.000", year: 2024,
            """
            No;Program/Kegiatan;Pagu Murni;Pagu Perubahan
            1;Program Irigasi;300.000.000;270.000.000
            2;Kegiatan Rehabilitasi;200.000.000;190.000.000
            3;Kegiatan Pembangunan;100.000.000;80.000.000
            4;Program Jalan;50.000.000;70.000.000
            5;Kegiatan Pemeliharaan;50.000.000;70.000.000
            """),
        .one(
            "nomor ulang", "Murni 350.000.000 | Perubahan 340.000.000", year: 2024,
            """
            No;Program/Kegiatan;Pagu Murni;Pagu Perubahan
            I;Program Irigasi;300.000.000;270.000.000
            1;Rehabilitasi;200.000.000;190.000.000
            2;Pembangunan;100.000.000;80.000.000
            II;Program Jalan;50.000.000;70.000.000
            1;Pemeliharaan;50.000.000;70.000.000
            ;Jumlah;350.000.000;340.000.000
            """),
        .one(
            "nomor desimal", "Murni 350.000.000 | Perubahan 340.000.000", year: 2024,
            """
            No;Program/Kegiatan;Pagu Murni;Pagu Perubahan
            1;Program Irigasi;300.000.000;270.000.000
            1,1;Rehabilitasi;200.000.000;190.000.000
            1,2;Pembangunan;100.000.000;80.000.000
            2;Program Jalan;50.000.000;70.000.000
            2,1;Pemeliharaan;50.000.000;70.000.000
            """),
        .one(
            "hanya induk bernomor", "Murni 350.000.000 | Perubahan 340.000.000", year: 2024,
            """
            No;Program/Kegiatan;Pagu Murni;Pagu Perubahan
            1;Program Irigasi;300.000.000;270.000.000
            ;Rehabilitasi;200.000.000;190.000.000
            ;Pembangunan;100.000.000;80.000.000
            2;Program Jalan;50.000.000;70.000.000
            ;Pemeliharaan;50.000.000;70.000.000
            """),
        .one(
            "program penunjang 2", "Murni 1.505.000.000 | Perubahan 1.304.000.000", year: 2024,
            """
            No;Program;Pagu Murni;Pagu Perubahan
            1;Program Penunjang;500.000.000;400.000.000
            2;Program Pengelolaan;1.000.000.000;900.000.000
            3;Program Pendukung;5.000.000;4.000.000
            """),
        .one(
            "program penunjang huruf", "Murni 1.500.000.000 | Perubahan 1.300.000.000", year: 2024,
            """
            No;Program;Pagu Murni;Pagu Perubahan
            A;Program Utama;1.000.000.000;900.000.000
            B;Program Penunjang;500.000.000;400.000.000
            """),
        .one(
            "penunjang tanpa nomor", "Murni 1.500.000.000 | Perubahan 1.300.000.000", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan
            Program Pengelolaan;1.000.000.000;900.000.000
            Program Penunjang;500.000.000;400.000.000
            """),
        .one(
            "program utama penunjang bagian", "Murni 1.800 | Perubahan 1.500", year: 2024,
            """
            No;Program;Pagu Murni;Pagu Perubahan
            I;Program Utama;1.500;1.300
            1;Program Pengelolaan;1.000;900
            2;Program Pengawasan;500;400
            II;Program Penunjang;300;200
            1;Program Kesekretariatan;300;200
            """),
        .one(
            "jumlah penduduk nama", "Murni 1.500.000.000 | Perubahan 1.300.000.000", year: 2024,
            """
            No;Program;Pagu Murni;Pagu Perubahan
            1;Program A;1.000.000.000;900.000.000
            2;Jumlah Penduduk Miskin yang Dibina;500.000.000;400.000.000
            ;Jumlah;1.500.000.000;1.300.000.000
            """),
        .one(
            "jumlah nama tanpa nomor", "ditolak B018", year: 2024,
            """
            Kegiatan;Pagu Murni;Pagu Perubahan
            Pembinaan UKM;1.000.000.000;900.000.000
            Jumlah UKM yang Dibina;500.000.000;400.000.000
            Total Quality Management;200.000.000;210.000.000
            """),
        .one(
            "jumlah nama berkode", "Murni 1.500.000.000 | Perubahan 1.300.000.000", year: 2024,
            """
            Kode;Kegiatan;Pagu Murni;Pagu Perubahan
            1.01.02.2.01.0001;Pembinaan UKM;1.000.000.000;900.000.000
            1.01.02.2.01.0002;Jumlah UKM yang Dibina;500.000.000;400.000.000
            ;Jumlah;1.500.000.000;1.300.000.000
            """),
        .one(
            "hanya induk bernomor takbulat", "Murni 350.123.567 | Perubahan 340.654.543", year: 2024,
            """
            No;Program/Kegiatan;Pagu Murni;Pagu Perubahan
            1;Program Irigasi;300.123.456;270.654.321
            ;Rehabilitasi;200.023.455;190.554.321
            ;Pembangunan;100.100.001;80.100.000
            2;Program Jalan;50.000.111;70.000.222
            ;Pemeliharaan;50.000.111;70.000.222
            """),
        .one(
            "hanya induk bernomor jumlah", "Murni 350.000.000 | Perubahan 340.000.000", year: 2024,
            """
            No;Program/Kegiatan;Pagu Murni;Pagu Perubahan
            1;Program Irigasi;300.000.000;270.000.000
            ;Rehabilitasi;200.000.000;190.000.000
            ;Pembangunan;100.000.000;80.000.000
            2;Program Jalan;50.000.000;70.000.000
            ;Pemeliharaan;50.000.000;70.000.000
            ;Jumlah;350.000.000;340.000.000
            """),
        .one(
            "nomor desimal titik", "Murni 350.000.000 | Perubahan 340.000.000", year: 2024,
            """
            No;Program/Kegiatan;Pagu Murni;Pagu Perubahan
            1;Program Irigasi;300.000.000;270.000.000
            1.1;Rehabilitasi;200.000.000;190.000.000
            1.2;Pembangunan;100.000.000;80.000.000
            2;Program Jalan;50.000.000;70.000.000
            2.1;Pemeliharaan;50.000.000;70.000.000
            """),
        .one(
            "spasi", "Murni 350 | Perubahan 340", year: 2024,
            """
            Uraian;Murni;Perubahan
            Program A;300;270
               Kegiatan A1;200;190
               Kegiatan A2;100;80
            Program B;50;70
               Kegiatan B1;50;70
            """),
        .one(
            "nbsp", "Murni 350 | Perubahan 340", year: 2024,
            """
            Uraian;Murni;Perubahan
            Bidang A;300;270
              Irigasi;200;190
              Sungai;100;80
            Bidang B;50;70
              Jalan;50;70
            """),
        .one(
            "spasi tanpa kata", "Murni 350 | Perubahan 340", year: 2024,
            """
            Uraian;Murni;Perubahan
            Irigasi dan air;300;270
              Rehab;200;190
              Bangun;100;80
            Jalan;50;70
              Pelihara;50;70
            Jumlah;350;340
            """),
        .one(
            "tab", "Murni 350 | Perubahan 340", year: 2024,
            """
            Uraian;Murni;Perubahan
            Irigasi dan air;300;270
            	Rehab;200;190
            	Bangun;100;80
            Jalan;50;70
            	Pelihara;50;70
            Jumlah;350;340
            """),
        .one(
            "kolom uraian", "Murni 350 | Perubahan 340", year: 2024,
            """
            Uraian;;;Murni;Perubahan
            Irigasi dan air;;;300;270
            ;Rehab;;200;190
            ;;Rehab A;150;140
            ;;Rehab B;50;50
            ;Bangun;;100;80
            Jalan;;;50;70
            """),
        .one(
            "bullet", "Murni 350 | Perubahan 340", year: 2024,
            """
            Uraian;Murni;Perubahan
            Irigasi dan air;300;270
            • Rehab;200;190
            • Bangun;100;80
            Jalan;50;70
            • Pelihara;50;70
            """),
        .one(
            "terdiri dari", "Murni 350 | Perubahan 340", year: 2024,
            """
            Uraian;Murni;Perubahan
            Belanja Operasi, terdiri dari:;300;270
            a. Pegawai;200;190
            b. Barang;100;80
            Belanja Modal;50;70
            """),
        .one(
            "di antaranya", "ditolak B039", year: 2024,
            """
            Uraian;Murni;Perubahan
            Belanja Operasi;300;270
              di antaranya: Perjalanan Dinas;20;10
            Belanja Modal;50;70
            """),
        .one(
            "termasuk", "ditolak B039", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan
            Program A;300;270
            - termasuk DAK;120;100
            Program B;50;70
            """),
        .one(
            "dari mana", "ditolak B043", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan
            Program A;300;270
            Program B;50;70
            Jumlah;350;340
            PAD;150;140
            DAU;200;200
            Jumlah;350;340
            """),
        .one(
            "terdiri dari jumlah", "Murni 350 | Perubahan 340", year: 2024,
            """
            Uraian;Murni;Perubahan
            Belanja Operasi, terdiri dari:;300;270
            a. Pegawai;200;190
            b. Barang;100;80
            Belanja Modal;50;70
            Jumlah;350;340
            """),
        .one(
            "anak huruf saja", "Murni 350.234 | Perubahan 340.222", year: 2024,
            """
            Uraian;Murni;Perubahan
            Program Irigasi;300.123;270.222
            a. Rehab;200.100;190.111
            b. Bangun;100.023;80.111
            Program Jalan;50.111;70.000
            a. Pelihara;50.111;70.000
            """),
        .one(
            "anak nomor kolom", "Murni 350.234 | Perubahan 340.222", year: 2024,
            """
            No;Uraian;Murni;Perubahan
            ;Bidang Irigasi;300.123;270.222
            1;Rehab;200.100;190.111
            2;Bangun;100.023;80.111
            ;Bidang Jalan;50.111;70.000
            1;Pelihara;50.111;70.000
            """),
        .one(
            "opex 3tingkat", "Murni 100 | Perubahan 120", year: 2024,
            """
            Uraian;Murni;Perubahan
            Belanja Daerah;100;120
            Belanja Operasi;70;80
            Belanja Pegawai;50;55
            Belanja Barang dan Jasa;20;25
            Belanja Modal;30;40
            """),
        .one(
            "total di bawah tanpa jumlah", "Murni 100 | Perubahan 120", year: 2024,
            """
            Uraian;Murni;Perubahan
            Belanja Operasi;70;80
            Belanja Modal;30;40
            Belanja Daerah;100;120
            """),
        .one(
            "satu kolom bulat", "Murni 100.000.000",
            """
            Uraian;Pagu 2024
            Belanja Daerah;100.000.000
            Belanja Operasi;70.000.000
            Belanja Modal;30.000.000
            """),
        .one(
            "total belanja daerah", "Murni 100.000.000",
            """
            Uraian;Pagu 2024
            Total Belanja Daerah;100.000.000
            Belanja Operasi;70.000.000
            Belanja Modal;30.000.000
            """),
        .one(
            "apbd lengkap", "Murni 100 | Perubahan 120", year: 2024,
            """
            Uraian;Murni;Perubahan
            Pendapatan Daerah;90;100
            Pendapatan Asli Daerah;40;45
            Pendapatan Transfer;50;55
            Belanja Daerah;100;120
            Belanja Operasi;70;80
            Belanja Modal;30;40
            Surplus/Defisit;-10;-20
            Pembiayaan Daerah;10;20
            Penerimaan Pembiayaan;15;25
            Pengeluaran Pembiayaan;5;5
            Pembiayaan Netto;10;20
            SILPA;0;0
            """),
        .one(
            "apbd lengkap kurung", "Murni 100.000.000 | Perubahan 120.000.000", year: 2024,
            """
            No;Uraian;Murni;Perubahan;Bertambah/(Berkurang)
            1;PENDAPATAN DAERAH;90.000.000;100.000.000;10.000.000
            1.1;Pendapatan Asli Daerah;40.000.000;45.000.000;5.000.000
            1.2;Pendapatan Transfer;50.000.000;55.000.000;5.000.000
            2;BELANJA DAERAH;100.000.000;120.000.000;20.000.000
            2.1;Belanja Operasi;70.000.000;80.000.000;10.000.000
            2.2;Belanja Modal;30.000.000;40.000.000;10.000.000
            ;SURPLUS/(DEFISIT);(10.000.000);(20.000.000);(10.000.000)
            3;PEMBIAYAAN DAERAH;10.000.000;20.000.000;10.000.000
            3.1;Penerimaan Pembiayaan;15.000.000;25.000.000;10.000.000
            3.2;Pengeluaran Pembiayaan;5.000.000;5.000.000;-
            ;SILPA Tahun Berkenaan;0;0;0
            """),
        .one(
            "postur", "Murni 105 | Perubahan 120",
            """
            Postur APBD 2024;;
            Uraian;APBD;APBDP
            PENDAPATAN;100;110
            PAD;40;45
            TKDD;50;55
            Lain-lain PD yang sah;10;10
            BELANJA;105;120
            Pegawai;50;55
            Barang dan Jasa;20;25
            Modal;35;40
            PEMBIAYAAN;5;10
            Penerimaan;10;15
            Pengeluaran;5;5
            """),
        .one(
            "pendapatan saja", "", year: 2024,
            """
            Uraian;Murni;Perubahan
            Pajak Daerah;90;100
            Retribusi Daerah;40;45
            Jumlah Pendapatan;130;145
            """),
        .one(
            "surplus varian", "Murni 70 | Perubahan 80", year: 2024,
            """
            Uraian;Murni;Perubahan
            Belanja Pegawai;70;80
            Surplus;-20;-5
            """),
        .one(
            "indent strip", "Murni 100 | Perubahan 120", year: 2024,
            """
            Uraian;Murni;Perubahan
            Belanja Operasi;70;80
            - Pegawai;50;55
            - Barang;20;25
            Belanja Modal;30;40
            - Peralatan;30;40
            """),
        .one(
            "indent strip judul", "Murni 100 | Perubahan 120", year: 2024,
            """
            Uraian;Murni;Perubahan
            Belanja Operasi;;
            - Pegawai;50;55
            - Barang;20;25
            Belanja Modal;;
            - Peralatan;30;40
            """),
        .one(
            "huruf", "Murni 100 | Perubahan 120", year: 2024,
            """
            No;Uraian;Murni;Perubahan
            A;Belanja Operasi;70;80
            1;Pegawai;50;55
            2;Barang;20;25
            B;Belanja Modal;30;40
            1;Peralatan;30;40
            ;Jumlah (A+B);100;120
            """),
        .one(
            "romawi", "Murni 100 | Perubahan 120", year: 2024,
            """
            No;Uraian;Murni;Perubahan
            I;Belanja Operasi;70;80
            1;Pegawai;50;55
            2;Barang;20;25
            II;Belanja Modal;30;40
            1;Peralatan;30;40
            """),
        .one(
            "romawi dalam nama", "Murni 100 | Perubahan 120", year: 2024,
            """
            Uraian;Murni;Perubahan
            I. Belanja Operasi;70;80
            1. Pegawai;50;55
            2. Barang;20;25
            II. Belanja Modal;30;40
            1. Peralatan;30;40
            """),
        .one(
            "program kegiatan label", "Murni 100 | Perubahan 120", year: 2024,
            """
            Uraian;Murni;Perubahan
            Program A;70;80
            Kegiatan A1;50;55
            Kegiatan A2;20;25
            Program B;30;40
            Kegiatan B1;30;40
            """),
        .one(
            "program kegiatan kolom", "Murni 100 | Perubahan 120", year: 2024,
            """
            Program;Kegiatan;Murni;Perubahan
            Program A;;70;80
            ;Kegiatan A1;50;55
            ;Kegiatan A2;20;25
            Program B;;30;40
            ;Kegiatan B1;30;40
            """),
        .one(
            "program kegiatan kolom merged", "Murni 100 | Perubahan 120", year: 2024,
            """
            Program;Kegiatan;Murni;Perubahan
            Program A;Kegiatan A1;50;55
            ;Kegiatan A2;20;25
            Program B;Kegiatan B1;30;40
            """),
        .one(
            "subtotal tengah", "Murni 100 | Perubahan 120", year: 2024,
            """
            Program;Kegiatan;Murni;Perubahan
            Program A;Kegiatan A1;50;55
            ;Kegiatan A2;20;25
            Jumlah Program A;;70;80
            Program B;Kegiatan B1;30;40
            Jumlah Program B;;30;40
            Total;;100;120
            """),
    ]
}
