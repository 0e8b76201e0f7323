/// Satuan di tajuk, judul, kolom, dan sel.
extension TableVariant {
    static let amountUnits: [[TableVariant]] = [
        .words(
            "Murni 3.751.000.000 | Perubahan 3.700.500.000", year: 2024,
            in: """
                Program;Pagu Murni (juta);{}
                Program Irigasi;1.500,5;1.400,5
                Program Jalan;2.250,5;2.300
                """,
            ["Pagu Perubahan", "Pagu Perubahan (juta)", "Perubahan"]),
        .words(
            "Murni 3.751.000.000 | Perubahan 3.700.500.000", year: 2024,
            in: """
                Program;Pagu Murni (juta);{}
                Program Irigasi;1.500,5;1.400.500.000
                Program Jalan;2.250,5;2.300.000.000
                """,
            ["Pagu Perubahan", "Pagu Perubahan (Rp)"]),
        .one(
            "satuan yang tidak diputuskan angka-angkanya", "ditolak B025", year: 2024,
            """
            Program;Pagu Murni (juta);Pagu Perubahan
            Program Irigasi;1.500,5;1.400.500.000
            Program Jalan;2.250,5;2.300
            """),
        .one(
            "kolom yang kosong di semua baris pembuka, lalu ditulis dalam rupiah", "ditolak B025", year: 2024,
            "Program;Pagu Murni (juta);Pagu Perubahan\n" + (1...120).map { "Program \($0);1.\(500 + $0),5;\n" }.joined()
                + "Program Akhir;1.200,5;900.000.000\n"),
        .one(
            "kolom yang hanya berisi nol di samping pagu bersatuan", "Murni 2.001.000.000 | Perubahan 0", year: 2024,
            """
            Program;Pagu Murni (juta);Pagu Perubahan
            Program Irigasi;1.500,5;0
            Program Jalan;500,5;-
            """),
        .one(
            "pagu perubahan yang tidak sebaris dengan pagu bersatuan", "ditolak B025", year: 2024,
            """
            Program;Pagu Murni (juta);Pagu Perubahan
            Program Irigasi;1.500,5;
            Program Jalan;;2.300
            """),
        .one(
            "realisasi dan sisa tanpa satuan di samping pagu bersatuan",
            "Murni 2.001.000.000 | realisasi 1.301.000.000", year: 2024,
            """
            Program;Pagu Murni (juta);Realisasi s.d. TW II;Sisa
            Program Irigasi;1.500,5;1.200,5;300
            Program Jalan;500,5;100,5;400
            """),
        .one(
            "tajuk berulang tanpa satuan", "Murni 3.751.000.000 | Perubahan 3.700.500.000", year: 2024,
            """
            Program;Pagu Murni (juta);Pagu Perubahan
            Program Irigasi;1.500,5;1.400,5
            Program;Pagu Murni (juta);Pagu Perubahan
            Program Jalan;2.250,5;2.300
            """),
        .words(
            "Murni 3.750.000.000 | Perubahan 3.700.000.000",
            in: """
                APBD KABUPATEN CONTOH TAHUN 2024;;
                {};;
                Program;Pagu Murni;Pagu Perubahan
                Program Irigasi;1.500.000;1.400.000
                Program Jalan;2.250.000;2.300.000
                """,
            [
                "(Dalam Ribuan Rupiah)", "Satuan : Ribuan Rupiah", "(Rp. Ribu)", "(dlm Rp. 000)", "(Rp. 000,-)",
                "Ket: angka dalam ribuan rupiah", "Disajikan dalam ribuan rupiah",
                "(Dinyatakan dalam ribuan Rupiah, kecuali dinyatakan lain)", "x Rp 1.000", "(x 1.000 rupiah)", "dalam 1.000 rupiah",
                "Ribuan", "Anggaran dalam ribuan rupiah", "Angka dalam Ribu Rp", "Nilai dalam ribuan rupiah",
                "TARGET DAN REALISASI ANGGARAN 2024 (dalam ribuan rupiah)", "PERJANJIAN KINERJA 2024 (dalam ribuan rupiah)",
                "Anggaran Perjanjian Kinerja (ribuan rupiah)", "TAHUN ANGGARAN 2024 (RIBU RUPIAH)",
            ]),
        .words(
            "Murni 3.750.000.000 | Perubahan 3.700.000.000",
            in: """
                APBD KABUPATEN CONTOH TAHUN 2024;;
                Program;Pagu Murni;Pagu Perubahan
                Program Irigasi;1.500.000;1.400.000
                Program Jalan;2.250.000;2.300.000
                {};;
                """,
            [
                "(Dalam Ribuan Rupiah)", "Satuan : Ribuan Rupiah", "(Rp. Ribu)", "(dlm Rp. 000)", "(Rp. 000,-)",
                "Ket: angka dalam ribuan rupiah", "Disajikan dalam ribuan rupiah",
                "(Dinyatakan dalam ribuan Rupiah, kecuali dinyatakan lain)", "x Rp 1.000", "(x 1.000 rupiah)", "dalam 1.000 rupiah",
                "Ribuan", "Anggaran dalam ribuan rupiah", "Angka dalam Ribu Rp", "Nilai dalam ribuan rupiah",
                "TARGET DAN REALISASI ANGGARAN 2024 (dalam ribuan rupiah)", "PERJANJIAN KINERJA 2024 (dalam ribuan rupiah)",
                "Anggaran Perjanjian Kinerja (ribuan rupiah)", "TAHUN ANGGARAN 2024 (RIBU RUPIAH)",
            ]),
        .words(
            "ditolak N001", year: 2024,
            in: """
                Program;{}
                Program Irigasi;1.500
                Program Jalan;2.250
                """,
            [
                "Anggaran dalam ribuan", "Pagu Rp Ribu", "Pagu (x Rp1.000)", "Pagu (x 1.000.000)", "Pagu (ribuan rupiah)", "Pagu (Rp 000)",
                "Pagu (jt)", "Pagu (Rp.000,-)", "Pagu (dlm juta)", "paguJuta", "Juta Rp",
            ]),
        .words(
            "ditolak B015", year: 2024,
            in: """
                Program;{}
                Program Irigasi;1.500
                Program Jalan;2.250
                """,
            ["Pagu Investasi (juta)", "Target Anggaran (juta)"]),
        .words(
            "Murni 3.750.000.000", year: 2024,
            in: """
                Program;{}
                Program Irigasi;1,5
                Program Jalan;2,25
                """,
            [
                "pagu_miliar", "Pagu (Rp. Miliar)", "Anggaran (Milyar Rp)", "Pagu Rp miliar 2024", "Pagu (Rp M)", "Pagu (Rp Mlyr)",
                "Pagu (Rp. Milyar,-)",
            ]),
        .words(
            "ditolak B015", year: 2024,
            in: """
                Program;{}
                Program Irigasi;1,5
                Program Jalan;2,25
                """,
            ["Pagu (M)"]),
        .words(
            "Murni 3.750.000.000.000", year: 2024,
            in: """
                Program;{}
                Program Irigasi;1,5
                Program Jalan;2,25
                """,
            ["Pagu (Triliun Rupiah)", "Pagu (Rp T)"]),
        .words(
            "Murni 3.750.000.000", year: 2024,
            in: """
                Program;{}
                Program Irigasi;1.500.000
                Program Jalan;2.250.000
                """,
            [
                "Anggaran dalam ribuan", "Pagu Rp Ribu", "Pagu (x Rp1.000)", "Pagu (x 1.000)", "Pagu (ribuan rupiah)", "Pagu (Rp 000)",
                "Pagu (Rp.000,-)", "Pagu (dalam Rp ribu)", "Pagu Ribuan Rupiah",
            ]),
        .words(
            "Murni 3.750.000.000", year: 2024,
            in: """
                Program;{}
                Program Irigasi;1.500,5
                Program Jalan;2.249,5
                """,
            [
                "Pagu (x 1.000.000)", "Pagu (jt)", "Pagu (Rp jt)", "Pagu (dlm juta)", "Juta Rp", "Pagu Rp.Juta", "Pagu / juta",
                "Pagu [Satuan: Juta Rupiah]", "PAGU JUTAAN RP",
            ]),
        .one(
            "jutarupiah", "Murni 3.750.500.000", year: 2024,
            """
            Program;Anggaran (Jutaan Rp)
            Program Irigasi;1.500
            Program Jalan;2.250,5
            """),
        .one(
            "judul kurung", "Murni 3.750.000.000 | Perubahan 3.700.000.000",
            """
            APBD KABUPATEN CONTOH TAHUN 2024
            (dalam ribuan rupiah)
            Program;Pagu Murni;Pagu Perubahan
            Program Irigasi;1.500.000;1.400.000
            Program Jalan;2.250.000;2.300.000
            """),
        .one(
            "judul jutaan kanan", "ditolak N001",
            """
            APBD KABUPATEN CONTOH TAHUN 2024;;
            ;;Jutaan Rupiah
            Program;Pagu Murni;Pagu Perubahan
            Program Irigasi;1.500;1.400
            Program Jalan;2.250;2.300
            """),
        .one(
            "rp juta sendiri di baris bawah", "ditolak N001",
            """
            APBD KABUPATEN CONTOH TAHUN 2024;;
            Program;Murni;Perubahan
            ;(juta Rp);(juta Rp)
            Program Irigasi;1.500;1.400
            Program Jalan;2.250;2.300
            """),
        .one(
            "satuan juta kolom", "ditolak N001", year: 2024,
            """
            Program;Satuan;Pagu Murni;Pagu Perubahan
            Program Irigasi;Juta Rp;1.500;1.400
            Program Jalan;Juta Rp;2.250;2.300
            """),
        .one(
            "satuan volume kolom", "Murni 3.750.000", year: 2024,
            """
            Kegiatan;Volume;Satuan;Pagu
            Pengadaan beras;1,5;ribu ton;1.500.000
            Jalan;2;km;2.250.000
            """),
        .one(
            "satuan volume juta", "Murni 3.750.000", year: 2024,
            """
            Kegiatan;Target;Satuan;Pagu
            Benih ikan;1,5;juta;1.500.000
            Jalan;2;km;2.250.000
            """),
        .one(
            "indikator triliun di kolom", "Murni 3.750.000", year: 2024,
            """
            Program;Indikator;Satuan;Target;Pagu
            Program Irigasi;Nilai PDRB;Triliun Rupiah;21,75;1.500.000
            Program Jalan;Jalan mantap;Persen;80;2.250.000
            """),
        .one(
            "indikator miliar tanpa target", "Murni 3.750.000", year: 2024,
            """
            Program;Indikator Kinerja;Satuan;Pagu
            Program Ekspor;Nilai ekspor;Miliar;1.500.000
            Program Jalan;Jalan mantap;Persen;2.250.000
            """),
        .one(
            "sel campur", "ditolak N003", year: 2024,
            """
            Program;Pagu
            Program Irigasi;1,5 M
            Program Jalan;2,25 M
            """),
        .one(
            "sel miliar rp", "Murni 2.250.000.000", year: 2024,
            """
            Program;Pagu
            Program Irigasi;Rp 1,5 Miliar
            Program Jalan;Rp 750 juta
            """),
        .one(
            "judul triliun kalimat", "Murni 3.750.000 | Perubahan 3.700.000",
            """
            RINGKASAN APBD 2024 SENILAI 2,3 TRILIUN RUPIAH;;
            Program;Murni;Perubahan
            Program Irigasi;1.500.000;1.400.000
            Program Jalan;2.250.000;2.300.000
            """),
        .one(
            "rupiah dan juta kolom", "ditolak B012", year: 2024,
            """
            Program;Pagu Murni (Rp);Pagu Murni (Juta)
            Program Irigasi;1.500.000.000;1.500
            Program Jalan;2.250.000.000;2.250
            """),
        .one(
            "murni juta perubahan rupiah", "Murni 3.750.000.000 | Perubahan 3.700.000.000", year: 2024,
            """
            Program;Pagu Murni (Juta);Pagu Perubahan (Rp)
            Program Irigasi;1.500;1.400.000.000
            Program Jalan;2.250;2.300.000.000
            """),
        .one(
            "judul capaian juta", "ditolak N001",
            """
            CAPAIAN KINERJA DAN ANGGARAN TAHUN 2024 (dalam juta rupiah);;
            Program;Pagu Murni;Pagu Perubahan
            Program Irigasi;1.500;1.400
            Program Jalan;2.250;2.300
            """),
        .one(
            "ribu2", "Murni 3.750.000.000", year: 2024,
            """
            Program;pagu_ribu
            Program Irigasi;1500000
            Program Jalan;2250000
            """),
    ]
}
