/// Tajuk kolom nama dan kolom-kolom di sampingnya.
extension TableVariant {
    static let nameColumns: [[TableVariant]] = [
        .words(
            "Murni 300 | Perubahan 300", year: 2024,
            in: """
                No;{};Semula;Menjadi
                1;Irigasi;100;110
                2;Jalan;200;190
                """,
            [
                "Uraian", "URAIAN PROGRAM", "Nama Program", "Program/Kegiatan", "Program / Kegiatan / Sub Kegiatan",
                "Program, Kegiatan dan Sub Kegiatan", "Urusan/Program/Kegiatan", "Nama Kegiatan", "Kegiatan/Paket", "Paket Pekerjaan",
                "Nama Paket", "Pekerjaan", "Uraian Kegiatan", "Uraian Pekerjaan", "Jenis Kegiatan", "Nomenklatur", "Nomenklatur Program",
                "Keterangan", "Perihal", "Rincian Belanja", "Komponen", "Objek Belanja", "Jenis Belanja", "Kelompok Belanja", "Urusan",
                "Fungsi", "Bidang", "Bidang Urusan", "SKPD", "Perangkat Daerah", "Kecamatan", "Desa", "Kelurahan", "Puskesmas", "UPTD",
                "Bagian", "Instansi", "Unit Organisasi", "Satker", "OPD/SKPD", "Nama Organisasi", "Nama Unit Kerja", "Program Prioritas",
                "Program Kerja", "Uraian Belanja", "Mata Anggaran", "Akun Belanja", "Nama Rekening Belanja", "Sub Kegiatan / Rekening",
                "Nama",
            ]),
        .words(
            "Murni 100 | Perubahan 110", year: 2024,
            in: """
                Program;{};Murni;Perubahan
                A;DAU;100;110
                B;APBN;30;30
                """,
            [
                "Sumber Dana", "SUMBER_DANA", "Nama Sumber Dana", "namaSumberDana", "Dana", "Sumber Pembiayaan", "Asal Dana", "Jenis Dana",
                "Sumberdana", "SD", "Ket. Sumber Dana", "Uraian Sumber Dana", "Funding",
            ]),
        .one(
            "kosong antar baris", "Murni 300 | Perubahan 300", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan
            A;100;110

            B;200;190

            Jumlah;300;300
            """),
        .one(
            "alokasi persen depan", "Murni 300 | Perubahan 300", year: 2024,
            """
            Program;Alokasi (%);Pagu Murni;Pagu Perubahan
            Program A;33,33;100;110
            Program B;66,67;200;190
            """),
        .one(
            "nihil campur", "Murni 150.000.000 | Perubahan 240.000.000", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan
            Program A;100.000.000;NIHIL
            Program B;nihil;190.000.000
            Program C;50.000.000;50.000.000
            """),
        .one(
            "nihil selisih", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan;Selisih
            Program A;100.000.000;100.000.000;Nihil
            Program B;200.000.000;190.000.000;(10.000.000)
            """),
        .one(
            "baru persen", "Murni 220.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan;Selisih;%
            Program A;-;100.000.000;100.000.000;baru
            Program B;200.000.000;190.000.000;(10.000.000);(5,00)
            Program C;10.000.000;-;(10.000.000);(100,00)
            Program D;10.000.000;0;(10.000.000);-100%
            """),
        .one(
            "tahun kolom 2024.0 csv", "Murni 300.000.000 | Perubahan 300.000.000",
            """
            Tahun,Program,Pagu Murni,Pagu Perubahan
            2024.0,Program A,100000000.0,110000000.0
            2024.0,Program B,200000000.0,190000000.0
            """),
        .one(
            "rekap spd unit skpd", "ditolak B039", year: 2024,
            """
            Kode SKPD;Nama SKPD;Kode Sub Unit;Nama Sub Unit;Program;Pagu Murni;Pagu Perubahan
            1.02;Dinas Kesehatan;1.02.0001;Dinas Kesehatan;Program UKP;140.123.000;142.456.000
            1.02;Dinas Kesehatan;1.02.0002;Puskesmas A;Program UKP;40.100.000;42.400.000
            1.02;Dinas Kesehatan;1.02.0003;Puskesmas B;Program UKP;100.023.000;100.056.000
            """),
        .one(
            "skpd unit tak bulat", "ditolak B048 B039", year: 2024,
            """
            Nama SKPD;Nama Sub Unit;Pagu Murni;Pagu Perubahan
            Dinas Kesehatan;;140.123.000;142.456.000
            Dinas Kesehatan;Puskesmas A;40.100.000;42.400.000
            Dinas Kesehatan;Puskesmas B;100.023.000;100.056.000
            Dinas PU;;67.000.111;60.000.222
            """),
        .one(
            "skpd unit program tak bulat", "ditolak B048", year: 2024,
            """
            Nama SKPD;Nama Sub Unit;Nama Program;Pagu Murni;Pagu Perubahan
            Dinas Kesehatan;;Program UKP;140.123.000;142.456.000
            Dinas Kesehatan;;Program SDM;20.000.111;20.000.222
            Dinas Kesehatan;Puskesmas A;Program UKP;40.100.000;42.400.000
            Dinas Kesehatan;Puskesmas A;Program SDM;10.000.111;10.000.222
            Dinas Kesehatan;Puskesmas B;Program UKP;100.023.000;100.056.000
            Dinas Kesehatan;Puskesmas B;Program SDM;10.000.000;10.000.000
            """),
        .one(
            "kepala opd takbulat", "Murni 350.234.678 | Perubahan 350.876.654 | 2 OPD", year: 2024,
            """
            Uraian;Pagu Murni;Pagu Perubahan
            DINAS A;300.123.456;290.654.321
            Program X;100.023.456;90.554.321
            Program Y;200.100.000;200.100.000
            DINAS B;50.111.222;60.222.333
            Program X;50.111.222;60.222.333
            """),
        .one(
            "kepala opd jumlah", "Murni 350.000.000 | Perubahan 350.000.000 | 2 OPD", year: 2024,
            """
            No;Uraian;Pagu Murni;Pagu Perubahan
            1;DINAS A;300.000.000;290.000.000
            ;Program X;100.000.000;90.000.000
            ;Program Y;200.000.000;200.000.000
            2;DINAS B;50.000.000;60.000.000
            ;Program X;50.000.000;60.000.000
            ;JUMLAH;350.000.000;350.000.000
            """),
        .one(
            "jumlah spasi huruf", "Murni 300.000.000 | Perubahan 300.000.000", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;190.000.000
            J U M L A H;310.000.000;300.000.000
            """),
        .one(
            "jml salah", "Murni 300.000.000 | Perubahan 300.000.000", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;190.000.000
            JML;310.000.000;300.000.000
            """),
        .one(
            "total spasi", "Murni 300.000.000 | Perubahan 300.000.000", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;190.000.000
            T O T A L;310.000.000;300.000.000
            """),
        .one(
            "sumber bawah", "ditolak B043", year: 2024,
            """
            Program;Murni;Perubahan
            A;100.123.000;110.123.000
            B;200.123.000;190.123.000
            Jumlah;300.246.000;300.246.000
            PAD;150.123.000;160.123.000
            DAU;150.123.000;140.123.000
            Jumlah;300.246.000;300.246.000
            """),
        .one(
            "tabel tahap bawah", "Murni 300.246.000 | Perubahan 300.247.000",
            """
            APBD MURNI TAHUN 2024;
            Program;Pagu
            Program A;100.123.000
            Program B;200.123.000
            Jumlah;300.246.000
            APBD PERUBAHAN TAHUN 2024;
            Program;Pagu
            Program A;110.123.000
            Program B;190.124.000
            Jumlah;300.247.000
            """),
        .one(
            "indikator satuan dua", "Murni 3.750.000.000", year: 2024,
            """
            Program;Indikator;Target;Satuan;Pagu;Satuan
            Program Ekspor;Nilai ekspor;21;Miliar;1.500,5;juta
            Program Jalan;Jalan;80;km;2.249,5;juta
            """),
        .one(
            "satuan orang juta", "Murni 3.750.000", year: 2024,
            """
            Program;Volume;Satuan;Pagu (Rp)
            Program Ekspor;21;Miliar;1.500.000
            Program Jalan;80;km;2.250.000
            """),
        .one(
            "satuan rupiah campur", "Murni 3.750.000", year: 2024,
            """
            Program;Pagu;Satuan
            Program Ekspor;1.500.000;Rp
            Program Jalan;2,25;juta
            """),
        .one(
            "usulan", "ditolak B008", year: 2024,
            """
            Program;Pagu Murni;Usulan Perubahan
            A;100;110
            B;200;190
            """),
        .one(
            "bertambah dan berkurang kolom", "Murni 300 | Perubahan 300", year: 2024,
            """
            Program;Semula;Bertambah;Berkurang;Menjadi
            A;100;10;;110
            B;200;;10;190
            """),
        .one(
            "judul tanggal lra", "Murni 300.000.000 | realisasi 120.000.000",
            """
            LAPORAN REALISASI ANGGARAN;;;;
            01 Januari 2024 sampai 30 Juni 2024;;;;
            Kode Rekening;Uraian;Anggaran;Realisasi;%
            5;BELANJA;300.000.000;120.000.000;40,00
            5.1;BELANJA OPERASI;300.000.000;120.000.000;40,00
            """),
        .one(
            "judul tanggal lra2", "Murni 300.000.000 | realisasi 120.000.000",
            """
            LAPORAN REALISASI ANGGARAN;;;;
            TAHUN ANGGARAN 2024;;;;
            01 Januari 2024 sampai 30 Juni 2024;;;;
            Kode Rekening;Uraian;Anggaran;Realisasi;%
            5;BELANJA;300.000.000;120.000.000;40,00
            5.1;BELANJA OPERASI;300.000.000;120.000.000;40,00
            """),
        .one(
            "per 31 desember", "Murni 300.000.000 | realisasi 120.000.000",
            """
            LAPORAN REALISASI ANGGARAN PER 31 DESEMBER 2024;;;;
            Kode Rekening;Uraian;Anggaran;Realisasi;%
            5;BELANJA;300.000.000;120.000.000;40,00
            5.1;BELANJA OPERASI;300.000.000;120.000.000;40,00
            """),
        .one(
            "dana kolom", "Murni 150 | Perubahan 150", year: 2024,
            """
            Program;Sumber Pendanaan;Murni;Perubahan
            A;DAU;100;110
            A;DAK;50;40
            A;APBN;30;30
            """),
        .one(
            "rincian per sumber", "Murni 180.234 | Perubahan 180.678", year: 2024,
            """
            Program;Sumber Dana;Murni;Perubahan
            Program A;;150.123;150.456
            ;DAU;100.100;110.400
            ;DAK;50.023;40.056
            Program B;;30.111;30.222
            ;PAD;30.111;30.222
            """),
    ]
}
