/// Kantor dan unit.
extension TableVariant {
    static let offices: [[TableVariant]] = [
        .words(
            "ditolak B039", year: 2024,
            in: """
                No;Perangkat Daerah;Pagu Murni;Pagu Perubahan
                1;{};300;290
                2;Puskesmas A;100;90
                3;UPTD Laboratorium;200;200
                4;Dinas PU;50;60
                """,
            ["Dinas Kesehatan", "Badan Layanan"]),
        .one(
            "program, lalu kantor dan unitnya", "ditolak B039", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan
            Program Metrologi;300;300
            Dinas;200;190
            UPTD RPK;100;110
            """),
        .one(
            "bidang-bidang, lalu bagian-bagiannya", "ditolak B039", year: 2024,
            """
            Uraian;Pagu Murni;Pagu Perubahan
            Bidang Air;300;270
            Irigasi;200;190
            Sungai;100;80
            Bidang Jalan;50;70
            Rutin;50;70
            """),
        .one(
            "pendapatan yang sebagian bernama pendapatan", "Murni 105.000.000", year: 2024,
            """
            Uraian;Anggaran
            PAD;40.000.000
            Dana Transfer;50.000.000
            Lain-lain Pendapatan Daerah yang Sah;10.000.000
            Jumlah Pendapatan;100.000.000
            Belanja Operasi;70.000.000
            Belanja Modal;35.000.000
            Jumlah Belanja;105.000.000
            Surplus/Defisit;(5.000.000)
            """),
        .one(
            "program, lalu satu-satunya kegiatannya", "ditolak B039", year: 2024,
            """
            Uraian;Pagu Murni;Pagu Perubahan
            Program Perlindungan Konsumen;1.438.240.000;2.370.506.000
            Peningkatan Kerajinan Tangan;1.438.240.000;2.370.506.000
            """),
        .one(
            "unit-unit yang kantornya berjumlah lain", "Murni 651 | Perubahan 641", year: 2024,
            """
            No;Perangkat Daerah;Pagu Murni;Pagu Perubahan
            1;Dinas Kesehatan;301;291
            2;Puskesmas A;100;90
            3;Puskesmas B;200;200
            4;Dinas PU;50;60
            """),
        .words(
            "Murni 300 | Perubahan 300 | 1 OPD", year: 2024,
            in: """
                OPD;Program;Pagu Murni;Pagu Perubahan
                {};Program Satu;100;
                {};Program Dua;200;
                Dinas Perindustrian dan Perdagangan;Program Satu;;110
                Dinas Perindustrian dan Perdagangan;Program Dua;;190
                """,
            ["Dinas Perindustrian & Perdagangan", "DINAS PERINDUSTRIAN DAN PERDAGANGAN", "Dinas Perindustrian dan Perdagangan"]),
        .words(
            "ditolak B044", year: 2024,
            in: """
                OPD;Program;Pagu Murni;Pagu Perubahan
                {};Program Satu;100;
                {};Program Dua;200;
                Dinas Perindustrian dan Perdagangan;Program Satu;;110
                Dinas Perindustrian dan Perdagangan;Program Dua;;190
                """,
            ["Disperindag"]),
        .words(
            "Murni 300 | Perubahan 300 | 1 OPD", year: 2024,
            in: """
                OPD;Program;Pagu Murni;Pagu Perubahan
                {};Program Satu;100;
                {};Program Dua;200;
                Dinas Kesehatan;Program Satu;;110
                Dinas Kesehatan;Program Dua;;190
                """,
            ["Dinas  Kesehatan ", "Dinas Kesehatan."]),
        .words(
            "ditolak B044", year: 2024,
            in: """
                OPD;Program;Pagu Murni;Pagu Perubahan
                {};Program Satu;100;
                {};Program Dua;200;
                Dinas Kesehatan;Program Satu;;110
                Dinas Kesehatan;Program Dua;;190
                """,
            ["1.02.0.00.0.00.01.0000 Dinas Kesehatan", "Dinas Kesehtan"]),
        .one(
            "eja 03", "ditolak B044", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            Dinas PUPR;Program Satu;100;
            Dinas PUPR;Program Dua;200;
            Dinas Pekerjaan Umum dan Penataan Ruang;Program Satu;;110
            Dinas Pekerjaan Umum dan Penataan Ruang;Program Dua;;190
            """),
        .one(
            "eja 04", "ditolak B044", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            Bappeda;Program Satu;100;
            Bappeda;Program Dua;200;
            Badan Perencanaan Pembangunan Daerah;Program Satu;;110
            Badan Perencanaan Pembangunan Daerah;Program Dua;;190
            """),
        .one(
            "eja 05", "ditolak B044", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            Dinas Kesehatan Kab. Contoh;Program Satu;100;
            Dinas Kesehatan Kab. Contoh;Program Dua;200;
            Dinas Kesehatan Kabupaten Contoh;Program Satu;;110
            Dinas Kesehatan Kabupaten Contoh;Program Dua;;190
            """),
        .one(
            "eja 06", "Murni 300 | Perubahan 300 | 1 OPD", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            Dinas Kesehatan;Program Satu;100;
            Dinas Kesehatan;Program Dua;200;
            Dinas Kesehatan Kabupaten Contoh;Program Satu;;110
            Dinas Kesehatan Kabupaten Contoh;Program Dua;;190
            """),
        .one(
            "eja 10", "ditolak B044", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            Dinas Pend. dan Kebudayaan;Program Satu;100;
            Dinas Pend. dan Kebudayaan;Program Dua;200;
            Dinas Pendidikan dan Kebudayaan;Program Satu;;110
            Dinas Pendidikan dan Kebudayaan;Program Dua;;190
            """),
        .one(
            "eja 11", "Murni 300 | Perubahan 300 | 1 OPD", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            Dinas Pemuda, Olahraga, dan Pariwisata;Program Satu;100;
            Dinas Pemuda, Olahraga, dan Pariwisata;Program Dua;200;
            Dinas Pemuda Olahraga dan Pariwisata;Program Satu;;110
            Dinas Pemuda Olahraga dan Pariwisata;Program Dua;;190
            """),
        .one(
            "eja 12", "Murni 300 | Perubahan 300 | 1 OPD", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            RSUD dr. Contoh;Program Satu;100;
            RSUD dr. Contoh;Program Dua;200;
            RSUD Dr Contoh;Program Satu;;110
            RSUD Dr Contoh;Program Dua;;190
            """),
        .one(
            "eja 13", "ditolak B044", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            Sekretariat DPRD;Program Satu;100;
            Sekretariat DPRD;Program Dua;200;
            Sekretariat Dewan Perwakilan Rakyat Daerah;Program Satu;;110
            Sekretariat Dewan Perwakilan Rakyat Daerah;Program Dua;;190
            """),
        .one(
            "eja 14", "ditolak B044", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            Setda;Program Satu;100;
            Setda;Program Dua;200;
            Sekretariat Daerah;Program Satu;;110
            Sekretariat Daerah;Program Dua;;190
            """),
        .one(
            "eja 15", "ditolak B044", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            Dinas Pemuda dan Olah Raga;Program Satu;100;
            Dinas Pemuda dan Olah Raga;Program Dua;200;
            Dinas Pemuda dan Olahraga;Program Satu;;110
            Dinas Pemuda dan Olahraga;Program Dua;;190
            """),
        .one(
            "eja 17", "ditolak B044", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            Dispora;Program Satu;100;
            Dispora;Program Dua;200;
            Dinas Pemuda dan Olahraga;Program Satu;;110
            Dinas Pemuda dan Olahraga;Program Dua;;190
            """),
        .one(
            "eja 18", "Murni 300 | Perubahan 300 | 1 OPD", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            Dinas Pekerjaan Umum/PR;Program Satu;100;
            Dinas Pekerjaan Umum/PR;Program Dua;200;
            Dinas Pekerjaan Umum PR;Program Satu;;110
            Dinas Pekerjaan Umum PR;Program Dua;;190
            """),
        .one(
            "dua kantor nyata", "Murni 300 | Perubahan 300 | 2 OPD", year: 2024,
            """
            OPD;Program;Pagu Murni;Pagu Perubahan
            Dinas A;Program Satu;100;110
            Dinas B;Program Satu;200;190
            """),
        .one(
            "uptd di program", "Murni 350 | Perubahan 350", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan
            Program Metrologi (UPTD RPK);100;110
            Program Metrologi (Dinas);200;190
            Program UPTD;50;50
            """),
        .one(
            "opd kepala bagian", "Murni 350 | Perubahan 350 | 2 OPD", year: 2024,
            """
            Uraian;Pagu Murni;Pagu Perubahan
            DINAS A;300;290
            Program X;100;90
            Program Y;200;200
            DINAS B;50;60
            Program X;50;60
            """),
        .one(
            "opd kepala bagian kosong", "Murni 350 | Perubahan 350 | 2 OPD", year: 2024,
            """
            Uraian;Pagu Murni;Pagu Perubahan
            DINAS A;;
            Program X;100;90
            Program Y;200;200
            DINAS B;;
            Program X;50;60
            """),
        .one(
            "kecamatan kelurahan", "Murni 350 | Perubahan 350", year: 2024,
            """
            No;Perangkat Daerah;Pagu Murni;Pagu Perubahan
            1;Kecamatan A;300;290
            ;Kelurahan A1;100;90
            ;Kelurahan A2;200;200
            2;Kecamatan B;50;60
            ;Kelurahan B1;50;60
            ;Jumlah;350;350
            """),
        .one(
            "kecamatan kelurahan tanpa jumlah", "Murni 350 | Perubahan 350", year: 2024,
            """
            No;Perangkat Daerah;Pagu Murni;Pagu Perubahan
            1;Kecamatan A;300;290
            ;Kelurahan A1;100;90
            ;Kelurahan A2;200;200
            2;Kecamatan B;50;60
            ;Kelurahan B1;50;60
            """),
    ]
}
