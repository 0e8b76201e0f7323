/// Tulisan angka, pemisah, dan tahun.
extension TableVariant {
    static let numbers: [[TableVariant]] = [
        .words(
            "Murni 25.000.000", year: 2024,
            in: """
                Program;Pagu
                Program A;{}
                Program B;25.000.000
                """,
            ["Nihil", "—", "Rp -", "N/A", "n.a."]),
        .words(
            "ditolak N003", year: 2024,
            in: """
                Program;Pagu
                Program A;{}
                Program B;25.000.000
                """,
            ["100.000.000*"]),
        .one(
            "1e8", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;1.0E8
            Program B;2.5E7
            """),
        .one(
            "1e8 b", "ditolak N003", year: 2024,
            """
            Program;Pagu
            Program A;1.0E+08
            Program B;2.5E+07
            """),
        .one(
            "1.234567E8", "Murni 123.456.791", year: 2024,
            """
            Program;Pagu
            Program A;1.23456789E8
            Program B;2.0
            """),
        .one(
            "poi 0", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;100000000.0
            Program B;25000000.0
            """),
        .one(
            "spasi", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;100 000 000
            Program B;25 000 000
            """),
        .one(
            "nbsp", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;100 000 000
            Program B;25 000 000
            """),
        .one(
            "nnbsp", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;100 000 000
            Program B;25 000 000
            """),
        .one(
            "apos", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;100'000'000
            Program B;25'000'000
            """),
        .one(
            "apos2", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;100’000’000
            Program B;25’000’000
            """),
        .one(
            "kurung", "Murni 150.000.000", year: 2024,
            """
            Program;Pagu
            Program A;(100.000.000)
            Program B;250.000.000
            """),
        .one(
            "minus belakang", "Murni 150.000.000", year: 2024,
            """
            Program;Pagu
            Program A;100.000.000-
            Program B;250.000.000
            """),
        .one(
            "rp", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;Rp 100.000.000,-
            Program B;Rp 25.000.000,-
            """),
        .one(
            "rp2", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;Rp. 100.000.000,00
            Program B;Rp. 25.000.000,00
            """),
        .one(
            "us", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;100,000,000.00
            Program B;25,000,000.00
            """),
        .one(
            "us int", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;100,000,000
            Program B;25,000,000
            """),
        .one(
            "rp akhir", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;100.000.000 Rp
            Program B;25.000.000 Rp
            """),
        .one(
            "idr", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;IDR 100.000.000
            Program B;IDR 25.000.000
            """),
        .one(
            "strip", "Murni 25.000.000", year: 2024,
            """
            Program;Pagu
            Program A;-
            Program B;25.000.000
            """),
        .one(
            "strip2", "Murni 25.000.000", year: 2024,
            """
            Program;Pagu
            Program A;--
            Program B;25.000.000
            """),
        .one(
            "nol", "Murni 25.000.000", year: 2024,
            """
            Program;Pagu
            Program A;0
            Program B;25.000.000
            """),
        .one(
            "titik koma akhir", "ditolak N003", year: 2024,
            """
            Program;Pagu
            Program A;100.000.000,
            Program B;25.000.000,
            """),
        .one(
            "100jt ,00", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;100.000.000,0
            Program B;25.000.000,0
            """),
        .one(
            "kutip", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;"100.000.000"
            Program B;"25.000.000"
            """),
        .one(
            "apostrof depan", "Murni 125.000.000", year: 2024,
            """
            Program;Pagu
            Program A;'100.000.000
            Program B;'25.000.000
            """),
        .one(
            "kosong", "Murni 25.000.000", year: 2024,
            """
            Program;Pagu
            Program A;
            Program B;25.000.000
            """),
        .one(
            "sc 0", "Murni 305.500.000,50 | Perubahan 305.500.000,50", year: 2024,
            """
            No;Program;Pagu Murni;Pagu Perubahan
            1;"Pembinaan, pengawasan; dan lain";100.000.000,00;110.000.000,00
            2;Pelatihan | magang;200.000.000,00;190.000.000,00
            3;Promosi;5.500.000,50;5.500.000,50
            """),
        .one(
            "sc 1", "Murni 305.500.000,50 | Perubahan 305.500.000,50", year: 2024,
            """
            DINAS CONTOH, KABUPATEN CONTOH; TAHUN 2024
            No;Program;Pagu Murni;Pagu Perubahan
            1;"Pembinaan, pengawasan; dan lain";100.000.000,00;110.000.000,00
            2;Pelatihan | magang;200.000.000,00;190.000.000,00
            3;Promosi;5.500.000,50;5.500.000,50
            """),
        .one(
            "tab 0", "Murni 305.500.000,50 | Perubahan 305.500.000,50", year: 2024,
            """
            No	Program	Pagu Murni	Pagu Perubahan
            1	Pembinaan, pengawasan; dan lain	100.000.000,00	110.000.000,00
            2	Pelatihan | magang	200.000.000,00	190.000.000,00
            3	Promosi	5.500.000,50	5.500.000,50
            """),
        .one(
            "tab 1", "Murni 305.500.000,50 | Perubahan 305.500.000,50", year: 2024,
            """
            DINAS CONTOH, KABUPATEN CONTOH; TAHUN 2024
            No	Program	Pagu Murni	Pagu Perubahan
            1	Pembinaan, pengawasan; dan lain	100.000.000,00	110.000.000,00
            2	Pelatihan | magang	200.000.000,00	190.000.000,00
            3	Promosi	5.500.000,50	5.500.000,50
            """),
        .one(
            "pipe 0", "Murni 305.500.000,50 | Perubahan 305.500.000,50", year: 2024,
            """
            No|Program|Pagu Murni|Pagu Perubahan
            1|Pembinaan, pengawasan; dan lain|100.000.000,00|110.000.000,00
            2|"Pelatihan | magang"|200.000.000,00|190.000.000,00
            3|Promosi|5.500.000,50|5.500.000,50
            """),
        .one(
            "pipe 1", "Murni 305.500.000,50 | Perubahan 305.500.000,50", year: 2024,
            """
            DINAS CONTOH, KABUPATEN CONTOH; TAHUN 2024
            No|Program|Pagu Murni|Pagu Perubahan
            1|Pembinaan, pengawasan; dan lain|100.000.000,00|110.000.000,00
            2|"Pelatihan | magang"|200.000.000,00|190.000.000,00
            3|Promosi|5.500.000,50|5.500.000,50
            """),
        .one(
            "comma 0", "Murni 305.500.000,50 | Perubahan 305.500.000,50", year: 2024,
            """
            No,Program,Pagu Murni,Pagu Perubahan
            1,"Pembinaan, pengawasan; dan lain","100.000.000,00","110.000.000,00"
            2,Pelatihan | magang,"200.000.000,00","190.000.000,00"
            3,Promosi,"5.500.000,50","5.500.000,50"
            """),
        .one(
            "comma 1", "Murni 305.500.000,50 | Perubahan 305.500.000,50", year: 2024,
            """
            DINAS CONTOH, KABUPATEN CONTOH; TAHUN 2024
            No,Program,Pagu Murni,Pagu Perubahan
            1,"Pembinaan, pengawasan; dan lain","100.000.000,00","110.000.000,00"
            2,Pelatihan | magang,"200.000.000,00","190.000.000,00"
            3,Promosi,"5.500.000,50","5.500.000,50"
            """),
        .one(
            "tab koma", "Murni 3.000.000", year: 2024,
            """
            No	Program	Pagu
            1	Pembinaan, pengawasan, dan evaluasi	1,000,000
            2	Pelatihan, magang, lain	2,000,000
            """),
        .one(
            "koma rupiah tanpa kutip", "Murni 3.000.000", year: 2024,
            """
            No,Program,Pagu
            1,Pembinaan,1000000
            2,"Pelatihan, magang",2000000
            """),
        .one(
            "sep baris", "Murni 3.000.000", year: 2024,
            """
            sep=;
            No;Program;Pagu
            1;Pembinaan;1000000
            2;Pelatihan, magang;2000000
            """),
        .one(
            "judul berkoma", "Murni 3.000.000", year: 2024,
            """
            LAPORAN, TAHUN 2024, DINAS A
            No;Program;Pagu
            1;Pembinaan;1000000
            2;Pelatihan;2000000
            """),
        .one(
            "semua dikutip sc", "Murni 3.000.000", year: 2024,
            """
            "No";"Program";"Pagu"
            "1";"Pembinaan; dst";"1.000.000"
            "2";"Pelatihan";"2.000.000"
            """),
        .one(
            "baris baru dalam kutip", "Murni 3.000.000", year: 2024,
            """
            No;Program;Pagu
            1;"Pembinaan
            dan pengawasan";1.000.000
            2;Pelatihan;2.000.000
            """),
        .one(
            "sc desimal koma", "Murni 3.000.000,75", year: 2024,
            """
            Program;Pagu
            Pembinaan, dll;1000000,50
            Pelatihan, dll;2000000,25
            """),
        .one(
            "berdampingan pagu", "ditolak B015",
            """
            Program;Pagu 2023;Pagu 2024
            Program A;100;110
            Program B;200;190
            """),
        .one(
            "berdampingan pagu year", "Murni 300", year: 2024,
            """
            Program;Pagu 2023;Pagu 2024
            Program A;100;110
            Program B;200;190
            """),
        .one(
            "berdampingan murni perubahan", "Murni 300 | Perubahan 300", year: 2024,
            """
            Program;Murni 2023;Perubahan 2023;Murni 2024;Perubahan 2024
            Program A;90;95;100;110
            Program B;180;190;200;190
            """),
        .one(
            "berdampingan 2tingkat", "Murni 300 | Perubahan 300", year: 2024,
            """
            Program;2023;;2024;
            ;Murni;Perubahan;Murni;Perubahan
            Program A;90;95;100;110
            Program B;180;190;200;190
            """),
        .one(
            "tahun kolom 2024.0", "Murni 300 | Perubahan 300",
            """
            Tahun;Program;Pagu Murni;Pagu Perubahan
            2024.0;Program A;100;110
            2024.0;Program B;200;190
            """),
        .one(
            "tahun kolom year", "Murni 300 | Perubahan 300", year: 2024,
            """
            Tahun;Program;Pagu Murni;Pagu Perubahan
            2023;Program A;90;95
            2024;Program A;100;110
            2023;Program B;180;190
            2024;Program B;200;190
            """),
        .one(
            "tahun pagu saja judul", "ditolak B015",
            """
            RENJA TAHUN 2024;;
            Program;2023;2024
            Program A;100;110
            Program B;200;190
            """),
        .one(
            "prakiraan maju", "Murni 300",
            """
            RENJA TAHUN 2024;;
            Program;Pagu Indikatif 2024;Prakiraan Maju 2025
            Program A;100;110
            Program B;200;190
            """),
        .one(
            "renstra", "ditolak B015", year: 2024,
            """
            Program;Target dan Pagu;;;;;
            ;2024;;2025;;2026;
            ;Target;Rp;Target;Rp;Target;Rp
            Program A;10;100;11;110;12;120
            Program B;20;200;21;190;22;180
            """),
        .one(
            "ta slash", "Murni 300 | Perubahan 300",
            """
            TA;Program;Pagu Murni;Pagu Perubahan
            T.A. 2024;Program A;100;110
            T.A. 2024;Program B;200;190
            """),
        .one(
            "tahun anggaran 2024 judul lain", "ditolak B020",
            """
            RKPD KABUPATEN 2024 BERDASARKAN RPJMD 2021-2026;;
            Program;Pagu Murni;Pagu Perubahan
            Program A;100;110
            """),
    ]
}
