/// Kode di satu kolom atau lebih.
extension TableVariant {
    static let codes: [[TableVariant]] = [
        .words(
            "Murni 350 | Perubahan 340", year: 2024,
            in: """
                {};Uraian;Semula;Menjadi
                5;BELANJA;350;340
                5.1;Belanja Operasi;300;270
                5.1.01;Pegawai;200;190
                5.1.02;Barang;100;80
                5.2;Belanja Modal;50;70
                5.2.02;Peralatan;50;70
                """,
            [
                "Kode", "Kode Rek.", "KODE REK", "Kode Belanja", "Kode Anggaran", "No. Rek", "Nomor Rekening", "Kode Akun", "Akun",
                "Rekening", "MAK", "Mata Anggaran", "COA", "Kode COA", "KDREK", "Kd Akun", "Kode Jenis Belanja", "Kode Uraian", "Kode Urut",
                "No", "Kode Objek", "Kode Nomenklatur", "Kode Rekening Belanja", "Kode Rekening/Program",
                "Kode Program/Kegiatan/Sub Kegiatan", "Kode Kegiatan", "Nomor", "Koderek", "ID",
            ]),
        .one(
            "kode_akun dulu", "Murni 300", year: 2024,
            """
            kode_akun;kode_rekening;uraian;jumlah_rp
            5;5.1;Belanja Operasi;300
            5;5.1.01;Belanja Pegawai;100
            5;5.1.02;Belanja Barang;200
            """),
        .one(
            "kelompok jenis kolom", "Murni 350", year: 2024,
            """
            Akun;Kelompok;Jenis;Uraian;Anggaran
            5;;;BELANJA;350
            5;1;;Belanja Operasi;300
            5;1;01;Belanja Pegawai;100
            5;1;02;Belanja Barang;200
            5;2;;Belanja Modal;50
            5;2;02;Belanja Modal Peralatan;50
            """),
        .one(
            "kelompok jenis kolom kosong", "Murni 350", year: 2024,
            """
            Kode;;;Uraian;Anggaran
            5;;;BELANJA;350
            ;1;;Belanja Operasi;300
            ;;01;Belanja Pegawai;100
            ;;02;Belanja Barang;200
            ;2;;Belanja Modal;50
            ;;02;Belanja Modal Peralatan;50
            """),
        .one(
            "urusan bidang skpd prog kolom", "Murni 500 | Perubahan 480", year: 2024,
            """
            Kode Urusan;Kode SKPD;Kode Program;Kode Kegiatan;Kode Sub Kegiatan;Kode Rekening;Uraian;Pagu Murni;Pagu Perubahan
            1.01;;;;;;URUSAN PENDIDIKAN;500;480
            1.01;1.01.0.00.0.00.01.0000;;;;;Dinas Pendidikan;500;480
            1.01;1.01.0.00.0.00.01.0000;1.01.02;;;;PROGRAM PENGELOLAAN PENDIDIKAN;500;480
            1.01;1.01.0.00.0.00.01.0000;1.01.02;1.01.02.2.01;;;Pengelolaan SD;500;480
            1.01;1.01.0.00.0.00.01.0000;1.01.02;1.01.02.2.01;1.01.02.2.01.0001;;Pembangunan USB;300;280
            1.01;1.01.0.00.0.00.01.0000;1.01.02;1.01.02.2.01;1.01.02.2.01.0001;5.1.02.01.01.0001;Belanja bahan;100;90
            1.01;1.01.0.00.0.00.01.0000;1.01.02;1.01.02.2.01;1.01.02.2.01.0001;5.2.03.01.01.0001;Belanja modal gedung;200;190
            1.01;1.01.0.00.0.00.01.0000;1.01.02;1.01.02.2.01;1.01.02.2.01.0002;;Rehabilitasi;200;200
            1.01;1.01.0.00.0.00.01.0000;1.01.02;1.01.02.2.01;1.01.02.2.01.0002;5.1.02.01.01.0001;Belanja bahan;200;200
            """),
        .one(
            "kode lama 5digit", "Murni 350", year: 2024,
            """
            Kode Rekening;Uraian;Jumlah
            5;BELANJA DAERAH;350
            5.1;BELANJA TIDAK LANGSUNG;300
            5.1.1;Belanja Pegawai;300
            5.1.1.01;Gaji dan Tunjangan;300
            5.1.1.01.01;Gaji Pokok;200
            5.1.1.01.02;Tunjangan Keluarga;100
            5.2;BELANJA LANGSUNG;50
            5.2.2;Belanja Barang dan Jasa;50
            5.2.2.01;Belanja Bahan Pakai Habis;50
            5.2.2.01.01;Belanja ATK;50
            """),
        .one(
            "kode lama spasi", "Murni 350", year: 2024,
            """
            Kode Rekening;Uraian;Jumlah
            5;BELANJA DAERAH;350
            5 1;BELANJA TIDAK LANGSUNG;300
            5 1 1;Belanja Pegawai;300
            5 1 1 01;Gaji dan Tunjangan;200
            5 1 1 02;Tunjangan Keluarga;100
            5 2;BELANJA LANGSUNG;50
            5 2 2;Belanja Barang dan Jasa;50
            """),
        .one(
            "kode tanpa titik", "Murni 350", year: 2024,
            """
            Kode Rekening;Uraian;Jumlah
            5;BELANJA DAERAH;350
            51;BELANJA OPERASI;300
            5101;Belanja Pegawai;300
            510101;Gaji dan Tunjangan;200
            510102;Tunjangan Keluarga;100
            52;BELANJA MODAL;50
            5202;Belanja Modal Peralatan;50
            """),
        .one(
            "kode nol", "Murni 350", year: 2024,
            """
            Kode Rekening;Uraian;Jumlah
            5.0.00.00.00.0000;BELANJA DAERAH;350
            5.1.00.00.00.0000;BELANJA OPERASI;300
            5.1.01.00.00.0000;Belanja Pegawai;300
            5.1.01.01.00.0000;Gaji dan Tunjangan;200
            5.1.01.02.00.0000;Tunjangan Keluarga;100
            5.2.00.00.00.0000;BELANJA MODAL;50
            5.2.02.00.00.0000;Belanja Modal Peralatan;50
            """),
        .one(
            "kode nol tanpatitik", "Murni 350", year: 2024,
            """
            Kode Rekening;Uraian;Jumlah
            500000000000;BELANJA DAERAH;350
            510000000000;BELANJA OPERASI;300
            510100000000;Belanja Pegawai;300
            510101000000;Gaji dan Tunjangan;200
            510102000000;Tunjangan Keluarga;100
            520000000000;BELANJA MODAL;50
            520200000000;Belanja Modal Peralatan;50
            """),
        .one(
            "kode strip", "Murni 350", year: 2024,
            """
            Kode Rekening;Uraian;Jumlah
            5;BELANJA DAERAH;350
            5-1;BELANJA OPERASI;300
            5-1-01;Belanja Pegawai;300
            5-1-01-01;Gaji dan Tunjangan;200
            5-1-01-02;Tunjangan Keluarga;100
            5-2;BELANJA MODAL;50
            5-2-02;Belanja Modal Peralatan;50
            """),
        .one(
            "kode koma", "Murni 350", year: 2024,
            """
            Kode Rekening;Uraian;Jumlah
            5;BELANJA DAERAH;350
            5,1;BELANJA OPERASI;300
            5,1,01;Belanja Pegawai;300
            5,1,01,01;Gaji dan Tunjangan;200
            5,1,01,02;Tunjangan Keluarga;100
            5,2;BELANJA MODAL;50
            5,2,02;Belanja Modal Peralatan;50
            """),
        .one(
            "titik akhir", "Murni 350", year: 2024,
            """
            Kode Rekening;Uraian;Jumlah
            5.;BELANJA DAERAH;350
            5.1.;BELANJA OPERASI;300
            5.1.01.;Belanja Pegawai;300
            5.1.01.01.;Gaji dan Tunjangan;200
            5.1.01.02.;Tunjangan Keluarga;100
            5.2.;BELANJA MODAL;50
            5.2.02.;Belanja Modal Peralatan;50
            """),
        .one(
            "prog panjang lama", "Murni 400 | Perubahan 390", year: 2024,
            """
            Kode;Uraian;Murni;Perubahan
            1.01 . 1.01.01 . 01;Program Pelayanan Administrasi Perkantoran;300;280
            1.01 . 1.01.01 . 01 . 01;Penyediaan Jasa Surat Menyurat;100;90
            1.01 . 1.01.01 . 01 . 02;Penyediaan Jasa Listrik;200;190
            1.01 . 1.01.01 . 02;Program Peningkatan Sarana;100;110
            1.01 . 1.01.01 . 02 . 05;Pengadaan Kendaraan;100;110
            """),
        .one(
            "prog rekening satu kolom", "Murni 500 | Perubahan 480", year: 2024,
            """
            Kode;Uraian;Murni;Perubahan
            1.01.02;PROGRAM PENGELOLAAN PENDIDIKAN;500;480
            1.01.02.2.01;Pengelolaan SD;500;480
            1.01.02.2.01.0001;Pembangunan USB;300;280
            5.1.02.01;Belanja Barang;100;90
            5.1.02.01.01.0001;Belanja bahan A;60;50
            5.1.02.01.01.0002;Belanja bahan B;40;40
            5.2.03;Belanja modal gedung;200;190
            1.01.02.2.01.0002;Rehabilitasi;200;200
            5.1.02.01;Belanja Barang;200;200
            """),
        .one(
            "gabung prog rek", "Murni 500 | Perubahan 480", year: 2024,
            """
            Kode Rekening;Uraian;Murni;Perubahan
            1.01.02;PROGRAM PENGELOLAAN PENDIDIKAN;500;480
            1.01.02.2.01;Pengelolaan SD;500;480
            1.01.02.2.01.0001;Pembangunan USB;300;280
            1.01.02.2.01.0001.5.1.02.01;Belanja Barang;100;90
            1.01.02.2.01.0001.5.1.02.01.01.0001;Belanja bahan A;60;50
            1.01.02.2.01.0001.5.1.02.01.01.0002;Belanja bahan B;40;40
            1.01.02.2.01.0001.5.2.03;Belanja modal gedung;200;190
            1.01.02.2.01.0002;Rehabilitasi;200;200
            """),
        .one(
            "skpd dan unit", "Murni 207 | Perubahan 202", year: 2024,
            """
            Kode;Nama;Pagu Murni;Pagu Perubahan
            1.02.0.00.0.00.01.0000;Dinas Kesehatan;140;142
            1.02.0.00.0.00.01.0001;Puskesmas A;40;42
            1.02.0.00.0.00.01.0002;Puskesmas B;100;100
            1.03.0.00.0.00.01.0000;Dinas PU;67;60
            """),
        .one(
            "skpd dan unit 2kolom", "Murni 207", year: 2024,
            """
            Kode SKPD;Nama SKPD;Kode Unit;Nama Unit;Pagu
            1.02.0.00.0.00.01.0000;Dinas Kesehatan;;;140
            1.02.0.00.0.00.01.0000;Dinas Kesehatan;1.02.0.00.0.00.01.0001;Puskesmas A;40
            1.02.0.00.0.00.01.0000;Dinas Kesehatan;1.02.0.00.0.00.01.0002;Puskesmas B;100
            1.03.0.00.0.00.01.0000;Dinas PU;;;67
            """),
        .one(
            "skpd dan unit 2kolom b", "ditolak B048", year: 2024,
            """
            Nama SKPD;Nama Sub Unit;Nama Program;Pagu Murni;Pagu Perubahan
            Dinas Kesehatan;;Program UKP;140;142
            Dinas Kesehatan;Puskesmas A;Program UKP;40;42
            Dinas Kesehatan;Puskesmas B;Program UKP;100;100
            Dinas PU;;Program Jalan;67;60
            """),
        .one(
            "opd nama kode depan strip", "Murni 385 | Perubahan 382 | 4 OPD",
            """
            Perangkat Daerah;Pagu Murni 2024;Pagu Perubahan 2024
            [1.01.2.22.0.00.01.0000] Dinas Contoh Pendidikan;245;240
            [1.02.0.00.0.00.01.0000] Dinas Contoh Kesehatan;99;101
            [1.02.0.00.0.00.01.0005] Puskesmas Contoh;3;2
            [1.02.0.00.0.00.01.1000] RSUD Contoh;38;39
            """),
        .one(
            "opd nama kode belakang", "Murni 347 | Perubahan 343 | 3 OPD",
            """
            Perangkat Daerah;Pagu Murni 2024;Pagu Perubahan 2024
            Dinas Contoh Pendidikan (1.01.2.22.0.00.01.0000);245;240
            Dinas Contoh Kesehatan (1.02.0.00.0.00.01.0000);99;101
            Puskesmas Contoh (1.02.0.00.0.00.01.0005);3;2
            """),
        .one(
            "opd kode pendek", "Murni 492 | Perubahan 490 | 5 OPD",
            """
            Perangkat Daerah;Pagu Murni 2024;Pagu Perubahan 2024
            1.01.01 Dinas Pendidikan;245;240
            1.02.01 Dinas Kesehatan;99;101
            1.02.02 RSUD Contoh;38;39
            1.20.03 Sekretariat Daerah;50;50
            1.20.04 Sekretariat DPRD;60;60
            """),
        .one(
            "opd nomor kode kolom", "Murni 432", year: 2024,
            """
            No;Kode SKPD;SKPD;Pagu
            1;1.01.01.;Dinas Pendidikan;245
            2;1.02.01.;Dinas Kesehatan;99
            3;1.02.01.01;Puskesmas A;38
            4;1.20.03;Sekretariat Daerah;50
            ;;Total;432
            """),
        .one(
            "xxx placeholder", "Murni 350 | Perubahan 340", year: 2024,
            """
            Kode;Uraian;Pagu Murni;Pagu Perubahan
            X.XX.01;PROGRAM PENUNJANG;300;280
            X.XX.01.2.01;Perencanaan;100;90
            X.XX.01.2.01.01;Penyusunan;100;90
            X.XX.01.2.02;Keuangan;200;190
            X.XX.01.2.02.01;Gaji;200;190
            3.30.02;PROGRAM PERIZINAN;50;60
            3.30.02.2.01;Izin;50;60
            3.30.02.2.01.01;Fasilitasi;50;60
            """),
        .one(
            "lra 4kolom tanpa ulang", "Murni 1.000", year: 2024,
            """
            Kode;;;;Uraian;Anggaran;Realisasi
            2.16;;;;URUSAN KOMINFO;1000;100
            ;2.16.2.20.2.21.01.0000;;;Dinas Informatika;1000;100
            ;;2.16.01;;PROGRAM PENUNJANG;1000;100
            ;;2.16.01.2.01;;Perencanaan;1000;100
            ;;2.16.01.2.01.0001;;Penyusunan;1000;100
            ;;;5.1.02;Belanja Barang dan Jasa;600;50
            ;;;5.1.02.01;Belanja Barang;600;50
            ;;;5.2.02;Belanja Modal;400;50
            ;;;;Jumlah;1000;100
            """),
        .one(
            "apbdes satu kolom spasi", "Murni 1.450",
            """
            APBDES TAHUN 2025;;;;
            Kode Rekening;Uraian;Anggaran (Rp);Sumber Dana;Ket
            4;PENDAPATAN;1500;;
            4.1;Pendapatan Asli Desa;100;PAD;
            4.2;Pendapatan Transfer;1400;;
            4.2.1;Dana Desa;900;DD;
            4.2.2;ADD;500;ADD;
            5;BELANJA;1450;;
            5.1;Bidang Penyelenggaraan Pemerintahan;650;;
            5.1.1;Siltap;650;ADD;
            5.2;Bidang Pembangunan;800;;
            5.2.1;Jalan;800;DD;
            6;PEMBIAYAAN;-50;;
            6.1;Penerimaan Pembiayaan;50;;
            6.2;Pengeluaran Pembiayaan;100;;
            """),
        .one(
            "belanja kolom kode belakang", "Murni 350", year: 2024,
            """
            Uraian;Pagu;Kode
            BELANJA DAERAH;350;5
            Belanja Operasi;300;5.1
            Belanja Pegawai;100;5.1.01
            Belanja Barang;200;5.1.02
            Belanja Modal;50;5.2
            """),
        .one(
            "total di kode", "Murni 300", year: 2024,
            """
            Kode;Uraian;Pagu
            5.1.01;Belanja Pegawai;100
            5.1.02;Belanja Barang;200
            JUMLAH;;300
            """),
        .one(
            "induk di bawah", "Murni 350", year: 2024,
            """
            Kode;Uraian;Pagu
            5.1.01;Belanja Pegawai;100
            5.1.02;Belanja Barang;200
            5.1;Belanja Operasi;300
            5.2.02;Peralatan;50
            5.2;Belanja Modal;50
            5;BELANJA;350
            """),
        .one(
            "kode lama urusan", "Murni 600", year: 2024,
            """
            Kode;Uraian;Pagu
            1;URUSAN WAJIB;600
            1.01;Pendidikan;350
            1.01.1.01.01;Dinas Pendidikan;350
            1.01.1.01.01.00;Belanja Tidak Langsung;200
            1.01.1.01.01.01;Program Pelayanan;150
            1.02;Kesehatan;250
            1.02.1.02.01;Dinas Kesehatan;250
            1.02.1.02.01.00;Belanja Tidak Langsung;250
            """),
        .one(
            "kode 5,1 campur", "Murni 350 | Perubahan 340", year: 2024,
            """
            Kode;Uraian;Murni;Perubahan
            5;BELANJA;350;340
            5,1;Belanja Operasi;300;270
            5.1.01;Belanja Pegawai;200;190
            5.1.02;Belanja Barang;100;80
            5,2;Belanja Modal;50;70
            5.2.02;Peralatan;50;70
            """),
        .one(
            "judul 29", "Murni 350 | Perubahan 340", year: 2024,
            """
            ;Uraian;Semula;Menjadi
            5;BELANJA;350;340
            5.1;Belanja Operasi;300;270
            5.1.01;Pegawai;200;190
            5.1.02;Barang;100;80
            5.2;Belanja Modal;50;70
            5.2.02;Peralatan;50;70
            """),
        .one(
            "judul 00", "Murni 150 | Perubahan 160", year: 2024,
            """
            Kode Kegiatan;Kode Rekening;Uraian;Semula;Menjadi
            1;;BIDANG PEMERINTAHAN;100;110
            1.1;;Siltap;60;65
            1.1;5.1;Belanja Pegawai;60;65
            1.2;;Operasional;40;45
            1.2;5.2;Belanja Barang;40;45
            2;;BIDANG PEMBANGUNAN;50;50
            2.1;;Jalan;50;50
            2.1;5.3;Belanja Modal;50;50
            """),
        .one(
            "judul 01", "Murni 150 | Perubahan 160", year: 2024,
            """
            Kode Bidang;Kode Rekening;Uraian;Semula;Menjadi
            1;;BIDANG PEMERINTAHAN;100;110
            1.1;;Siltap;60;65
            1.1;5.1;Belanja Pegawai;60;65
            1.2;;Operasional;40;45
            1.2;5.2;Belanja Barang;40;45
            2;;BIDANG PEMBANGUNAN;50;50
            2.1;;Jalan;50;50
            2.1;5.3;Belanja Modal;50;50
            """),
        .one(
            "judul 02", "Murni 150 | Perubahan 160", year: 2024,
            """
            Kode Bidang/Kegiatan;Kode Belanja;Uraian;Semula;Menjadi
            1;;BIDANG PEMERINTAHAN;100;110
            1.1;;Siltap;60;65
            1.1;5.1;Belanja Pegawai;60;65
            1.2;;Operasional;40;45
            1.2;5.2;Belanja Barang;40;45
            2;;BIDANG PEMBANGUNAN;50;50
            2.1;;Jalan;50;50
            2.1;5.3;Belanja Modal;50;50
            """),
        .one(
            "judul 03", "Murni 150 | Perubahan 160", year: 2024,
            """
            Kode Keg;Kode Rek;Uraian;Semula;Menjadi
            1;;BIDANG PEMERINTAHAN;100;110
            1.1;;Siltap;60;65
            1.1;5.1;Belanja Pegawai;60;65
            1.2;;Operasional;40;45
            1.2;5.2;Belanja Barang;40;45
            2;;BIDANG PEMBANGUNAN;50;50
            2.1;;Jalan;50;50
            2.1;5.3;Belanja Modal;50;50
            """),
        .one(
            "judul 04", "Murni 150 | Perubahan 160", year: 2024,
            """
            Kd. Keg.;Kd. Rek.;Uraian;Semula;Menjadi
            1;;BIDANG PEMERINTAHAN;100;110
            1.1;;Siltap;60;65
            1.1;5.1;Belanja Pegawai;60;65
            1.2;;Operasional;40;45
            1.2;5.2;Belanja Barang;40;45
            2;;BIDANG PEMBANGUNAN;50;50
            2.1;;Jalan;50;50
            2.1;5.3;Belanja Modal;50;50
            """),
        .one(
            "judul 05", "Murni 150 | Perubahan 160", year: 2024,
            """
            Kode 1;Kode 2;Uraian;Semula;Menjadi
            1;;BIDANG PEMERINTAHAN;100;110
            1.1;;Siltap;60;65
            1.1;5.1;Belanja Pegawai;60;65
            1.2;;Operasional;40;45
            1.2;5.2;Belanja Barang;40;45
            2;;BIDANG PEMBANGUNAN;50;50
            2.1;;Jalan;50;50
            2.1;5.3;Belanja Modal;50;50
            """),
        .one(
            "judul 06", "Murni 150 | Perubahan 160", year: 2024,
            """
            Bidang;Rekening;Uraian;Semula;Menjadi
            1;;BIDANG PEMERINTAHAN;100;110
            1.1;;Siltap;60;65
            1.1;5.1;Belanja Pegawai;60;65
            1.2;;Operasional;40;45
            1.2;5.2;Belanja Barang;40;45
            2;;BIDANG PEMBANGUNAN;50;50
            2.1;;Jalan;50;50
            2.1;5.3;Belanja Modal;50;50
            """),
        .one(
            "judul 07", "Murni 150 | Perubahan 160", year: 2024,
            """
            Kode Program/Kegiatan;Kode Rekening;Uraian;Semula;Menjadi
            1;;BIDANG PEMERINTAHAN;100;110
            1.1;;Siltap;60;65
            1.1;5.1;Belanja Pegawai;60;65
            1.2;;Operasional;40;45
            1.2;5.2;Belanja Barang;40;45
            2;;BIDANG PEMBANGUNAN;50;50
            2.1;;Jalan;50;50
            2.1;5.3;Belanja Modal;50;50
            """),
        .one(
            "judul 08", "Murni 150 | Perubahan 160", year: 2024,
            """
            No. Kegiatan;No. Rekening;Uraian;Semula;Menjadi
            1;;BIDANG PEMERINTAHAN;100;110
            1.1;;Siltap;60;65
            1.1;5.1;Belanja Pegawai;60;65
            1.2;;Operasional;40;45
            1.2;5.2;Belanja Barang;40;45
            2;;BIDANG PEMBANGUNAN;50;50
            2.1;;Jalan;50;50
            2.1;5.3;Belanja Modal;50;50
            """),
        .one(
            "judul 09", "Murni 150 | Perubahan 160", year: 2024,
            """
            KODE;KODE REKENING;Uraian;Semula;Menjadi
            1;;BIDANG PEMERINTAHAN;100;110
            1.1;;Siltap;60;65
            1.1;5.1;Belanja Pegawai;60;65
            1.2;;Operasional;40;45
            1.2;5.2;Belanja Barang;40;45
            2;;BIDANG PEMBANGUNAN;50;50
            2.1;;Jalan;50;50
            2.1;5.3;Belanja Modal;50;50
            """),
        .one(
            "judul 10", "Murni 150 | Perubahan 160", year: 2024,
            """
            Kode Kegiatan;Kode Akun;Uraian;Semula;Menjadi
            1;;BIDANG PEMERINTAHAN;100;110
            1.1;;Siltap;60;65
            1.1;5.1;Belanja Pegawai;60;65
            1.2;;Operasional;40;45
            1.2;5.2;Belanja Barang;40;45
            2;;BIDANG PEMBANGUNAN;50;50
            2.1;;Jalan;50;50
            2.1;5.3;Belanja Modal;50;50
            """),
    ]
}
