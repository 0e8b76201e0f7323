/// Kolom lain di samping pagu.
extension TableVariant {
    static let otherColumns: [[TableVariant]] = [
        .words(
            "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            in: """
                Program;Pagu Murni;Pagu Perubahan;{}
                Program A;100.000.000;110.000.000;1.234.567
                Program B;200.000.000;180.000.000;2.345.678
                """,
            [
                "Nilai SPD", "Nilai SP2D", "Nilai Setoran", "Potongan", "Neto", "Bruto", "Lock Pagu", "Nilai Kontrak", "Sisa SPD", "RAK",
                "Total RAK", "Anggaran Kas", "Kebutuhan Kas Bulanan", "Januari", "Agts", "Sept", "Jumlah SPJ", "Realisasi Rill", "LS",
                "UP/GU", "TU", "KKPD", "realisasi_rencana", "Efisiensi", "Efisiensi (Rp)", "Usulan", "Usulan Perubahan", "Prognosis",
                "Prakiraan Maju", "Prakiraan Maju Tahun 2025", "Pagu Indikatif 2025", "Pagu Tahun n+1", "Jumlah Tahun n+1", "Tahun n-1",
                "Realisasi 2023", "Sisa Anggaran", "Sisa", "Saldo", "Lebih/(Kurang)", "Selisih (+/-)", "Nilai Pengadaan", "Nilai HPS",
                "Pagu Kontrak", "Harga Satuan", "Volume", "Bobot", "Deviasi", "Anggaran 2023", "APBD 2023", "Pagu Rata-rata", "SP2D", "SPJ",
                "SPD", "SILPA", "Blokir", "Pagu Blokir", "Dana Blokir", "Pagu Efektif", "Kontrak", "Target Keuangan", "Target Realisasi",
                "Rencana Penarikan", "Target (Rp)", "Rencana Realisasi",
            ]),
        .words(
            "Murni 300.000.000", year: 2024,
            in: """
                Program;{};Pagu
                Program A;1.234.567;100.000.000
                Program B;2.345.678;200.000.000
                """,
            [
                "Nilai SPD", "Nilai SP2D", "Bruto", "Lock Pagu", "Nilai Kontrak", "Total RAK", "Anggaran Kas", "Jumlah SPJ", "LS", "Usulan",
                "Prakiraan Maju", "Realisasi 2023", "Anggaran 2023", "Blokir", "Pagu Efektif", "Target Keuangan", "Total", "Pagu Tahun n+1",
                "Jumlah Tahun n+1", "Pagu n+1", "Pagu Tahun Lalu", "Anggaran Tahun Lalu", "Pagu Awal Tahun Lalu", "Pagu SPD",
                "Belanja Pegawai", "Kas", "Realisasi", "Anggaran per Bulan", "Pagu DAK", "Pagu Sub Kegiatan",
            ]),
        .words(
            "ditolak B012", year: 2024,
            in: """
                Program;{};Pagu
                Program A;1.234.567;100.000.000
                Program B;2.345.678;200.000.000
                """,
            ["Jumlah", "Pagu Indikatif"]),
        .words(
            "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            in: """
                {};Program;Pagu Murni;Pagu Perubahan
                3;Program A;100.000.000;110.000.000
                4;Program B;200.000.000;180.000.000
                """,
            ["Jumlah Kegiatan", "Jumlah Paket", "Jumlah Indikator", "Total Kegiatan"]),
        .words(
            "Murni 300.000.000", year: 2024,
            in: """
                Program;{};Anggaran
                Program A;3;100.000.000
                Program B;4;200.000.000
                """,
            ["Jumlah Kegiatan", "Jumlah Paket", "Jumlah Indikator", "Total Kegiatan"]),
        .one(
            "nama 00 namaskpd", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            namaskpd;Program;Pagu Murni;Pagu Perubahan
            Dinas A;Program A;100.000.000;110.000.000
            Dinas B;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 00 namaskpd", "Murni 300.000.000", year: 2024,
            """
            Program;namaskpd;Anggaran
            Program A;Dinas A;100.000.000
            Program B;Dinas B;200.000.000
            """),
        .one(
            "nama 01 namaunitskpd", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            namaunitskpd;Program;Pagu Murni;Pagu Perubahan
            UPTD A;Program A;100.000.000;110.000.000
            UPTD B;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 01 namaunitskpd", "Murni 300.000.000", year: 2024,
            """
            Program;namaunitskpd;Anggaran
            Program A;UPTD A;100.000.000
            Program B;UPTD B;200.000.000
            """),
        .one(
            "nama 02 kode_skpd", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            kode skpd;Program;Pagu Murni;Pagu Perubahan
            1.01.0.00.0.00.01.0000;Program A;100.000.000;110.000.000
            1.02.0.00.0.00.01.0000;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 02 kode_skpd", "Murni 300.000.000", year: 2024,
            """
            Program;kode skpd;Anggaran
            Program A;1.01.0.00.0.00.01.0000;100.000.000
            Program B;1.02.0.00.0.00.01.0000;200.000.000
            """),
        .one(
            "nama 03 kode_sub_skpd", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            kode sub skpd;Program;Pagu Murni;Pagu Perubahan
            1.01.0.00.0.00.01.0001;Program A;100.000.000;110.000.000
            1.02.0.00.0.00.01.0001;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 03 kode_sub_skpd", "Murni 300.000.000", year: 2024,
            """
            Program;kode sub skpd;Anggaran
            Program A;1.01.0.00.0.00.01.0001;100.000.000
            Program B;1.02.0.00.0.00.01.0001;200.000.000
            """),
        .one(
            "nama 04 kode_sub_unit", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            kode sub unit;Program;Pagu Murni;Pagu Perubahan
            1.01.0.00.0.00.01.0001;Program A;100.000.000;110.000.000
            1.02.0.00.0.00.01.0001;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 04 kode_sub_unit", "Murni 300.000.000", year: 2024,
            """
            Program;kode sub unit;Anggaran
            Program A;1.01.0.00.0.00.01.0001;100.000.000
            Program B;1.02.0.00.0.00.01.0001;200.000.000
            """),
        .one(
            "nama 05 Kode_Urusan", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Kode Urusan;Program;Pagu Murni;Pagu Perubahan
            1.01;Program A;100.000.000;110.000.000
            1.02;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 05 Kode_Urusan", "Murni 300.000.000", year: 2024,
            """
            Program;Kode Urusan;Anggaran
            Program A;1.01;100.000.000
            Program B;1.02;200.000.000
            """),
        .one(
            "nama 06 Nama_Urusan", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Nama Urusan;Program;Pagu Murni;Pagu Perubahan
            Pendidikan;Program A;100.000.000;110.000.000
            Kesehatan;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 06 Nama_Urusan", "Murni 300.000.000", year: 2024,
            """
            Program;Nama Urusan;Anggaran
            Program A;Pendidikan;100.000.000
            Program B;Kesehatan;200.000.000
            """),
        .one(
            "nama 07 Bid._Urusan", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Bid. Urusan;Program;Pagu Murni;Pagu Perubahan
            Pendidikan;Program A;100.000.000;110.000.000
            Kesehatan;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 07 Bid._Urusan", "Murni 300.000.000", year: 2024,
            """
            Program;Bid. Urusan;Anggaran
            Program A;Pendidikan;100.000.000
            Program B;Kesehatan;200.000.000
            """),
        .one(
            "nama 08 Fungsi", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Fungsi;Program;Pagu Murni;Pagu Perubahan
            01;Program A;100.000.000;110.000.000
            02;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 08 Fungsi", "Murni 300.000.000", year: 2024,
            """
            Program;Fungsi;Anggaran
            Program A;01;100.000.000
            Program B;02;200.000.000
            """),
        .one(
            "nama 09 Sub_Fungsi", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Sub Fungsi;Program;Pagu Murni;Pagu Perubahan
            01.1;Program A;100.000.000;110.000.000
            02.1;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 09 Sub_Fungsi", "Murni 300.000.000", year: 2024,
            """
            Program;Sub Fungsi;Anggaran
            Program A;01.1;100.000.000
            Program B;02.1;200.000.000
            """),
        .one(
            "nama 10 Nama_Sub_Fungsi", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Nama Sub Fungsi;Program;Pagu Murni;Pagu Perubahan
            Pendidikan;Program A;100.000.000;110.000.000
            Kesehatan;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 10 Nama_Sub_Fungsi", "Murni 300.000.000", year: 2024,
            """
            Program;Nama Sub Fungsi;Anggaran
            Program A;Pendidikan;100.000.000
            Program B;Kesehatan;200.000.000
            """),
        .one(
            "nama 11 Kode_Sumber_Dana", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Kode Sumber Dana;Program;Pagu Murni;Pagu Perubahan
            1.2.01.08;Program A;100.000.000;110.000.000
            1.2.01.09;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 11 Kode_Sumber_Dana", "Murni 300.000.000", year: 2024,
            """
            Program;Kode Sumber Dana;Anggaran
            Program A;1.2.01.08;100.000.000
            Program B;1.2.01.09;200.000.000
            """),
        .one(
            "nama 12 Nama_Paket_Kelompok", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Nama Paket/Kelompok;Program;Pagu Murni;Pagu Perubahan
            Paket 1;Program A;100.000.000;110.000.000
            Paket 2;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 12 Nama_Paket_Kelompok", "Murni 300.000.000", year: 2024,
            """
            Program;Nama Paket/Kelompok;Anggaran
            Program A;Paket 1;100.000.000
            Program B;Paket 2;200.000.000
            """),
        .one(
            "nama 13 Paket_Kelompok", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Paket/Kelompok;Program;Pagu Murni;Pagu Perubahan
            [#] Paket 1;Program A;100.000.000;110.000.000
            [#] Paket 2;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 13 Paket_Kelompok", "Murni 300.000.000", year: 2024,
            """
            Program;Paket/Kelompok;Anggaran
            Program A;[#] Paket 1;100.000.000
            Program B;[#] Paket 2;200.000.000
            """),
        .one(
            "nama 14 Spesifikasi_Belanja", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Spesifikasi Belanja;Program;Pagu Murni;Pagu Perubahan
            Kertas A4;Program A;100.000.000;110.000.000
            Tinta;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 14 Spesifikasi_Belanja", "Murni 300.000.000", year: 2024,
            """
            Program;Spesifikasi Belanja;Anggaran
            Program A;Kertas A4;100.000.000
            Program B;Tinta;200.000.000
            """),
        .one(
            "nama 15 NAMA_PPTK", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            NAMA PPTK;Program;Pagu Murni;Pagu Perubahan
            Budi;Program A;100.000.000;110.000.000
            Ani;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 15 NAMA_PPTK", "Murni 300.000.000", year: 2024,
            """
            Program;NAMA PPTK;Anggaran
            Program A;Budi;100.000.000
            Program B;Ani;200.000.000
            """),
        .one(
            "nama 16 Tahun", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Tahun;Program;Pagu Murni;Pagu Perubahan
            2024;Program A;100.000.000;110.000.000
            2024;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 16 Tahun", "Murni 300.000.000", year: 2024,
            """
            Program;Tahun;Anggaran
            Program A;2024;100.000.000
            Program B;2024;200.000.000
            """),
        .one(
            "nama 17 Lokasi", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Lokasi;Program;Pagu Murni;Pagu Perubahan
            Kec. A;Program A;100.000.000;110.000.000
            Kec. B;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 17 Lokasi", "Murni 300.000.000", year: 2024,
            """
            Program;Lokasi;Anggaran
            Program A;Kec. A;100.000.000
            Program B;Kec. B;200.000.000
            """),
        .one(
            "nama 18 Sumber_Dana", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Sumber Dana;Program;Pagu Murni;Pagu Perubahan
            PAD;Program A;100.000.000;110.000.000
            DAU;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 18 Sumber_Dana", "Murni 300.000.000", year: 2024,
            """
            Program;Sumber Dana;Anggaran
            Program A;PAD;100.000.000
            Program B;DAU;200.000.000
            """),
        .one(
            "nama 19 NIP", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            NIP;Program;Pagu Murni;Pagu Perubahan
            198001012006041001;Program A;100.000.000;110.000.000
            198101012006041002;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 19 NIP", "Murni 300.000.000", year: 2024,
            """
            Program;NIP;Anggaran
            Program A;198001012006041001;100.000.000
            Program B;198101012006041002;200.000.000
            """),
        .one(
            "nama 20 Volume", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Volume;Program;Pagu Murni;Pagu Perubahan
            12;Program A;100.000.000;110.000.000
            10;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 20 Volume", "Murni 300.000.000", year: 2024,
            """
            Program;Volume;Anggaran
            Program A;12;100.000.000
            Program B;10;200.000.000
            """),
        .one(
            "nama 21 Kode_Lokasi", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Kode Lokasi;Program;Pagu Murni;Pagu Perubahan
            19.71;Program A;100.000.000;110.000.000
            19.72;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 21 Kode_Lokasi", "Murni 300.000.000", year: 2024,
            """
            Program;Kode Lokasi;Anggaran
            Program A;19.71;100.000.000
            Program B;19.72;200.000.000
            """),
        .one(
            "nama 22 ID", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            ID;Program;Pagu Murni;Pagu Perubahan
            100001;Program A;100.000.000;110.000.000
            100002;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 22 ID", "Murni 300.000.000", year: 2024,
            """
            Program;ID;Anggaran
            Program A;100001;100.000.000
            Program B;100002;200.000.000
            """),
        .one(
            "nama 23 id_skpd", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            id_skpd;Program;Pagu Murni;Pagu Perubahan
            1201;Program A;100.000.000;110.000.000
            1202;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 23 id_skpd", "Murni 300.000.000", year: 2024,
            """
            Program;id_skpd;Anggaran
            Program A;1201;100.000.000
            Program B;1202;200.000.000
            """),
        .one(
            "nama 24 Kode_Unit", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Kode Unit;Program;Pagu Murni;Pagu Perubahan
            1201;Program A;100.000.000;110.000.000
            1202;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 24 Kode_Unit", "Murni 300.000.000", year: 2024,
            """
            Program;Kode Unit;Anggaran
            Program A;1201;100.000.000
            Program B;1202;200.000.000
            """),
        .one(
            "nama 25 ID_SIPD", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            ID SIPD;Program;Pagu Murni;Pagu Perubahan
            880001;Program A;100.000.000;110.000.000
            880002;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 25 ID_SIPD", "Murni 300.000.000", year: 2024,
            """
            Program;ID SIPD;Anggaran
            Program A;880001;100.000.000
            Program B;880002;200.000.000
            """),
        .one(
            "nama 26 Jumlah_Pegawai", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Jumlah Pegawai;Program;Pagu Murni;Pagu Perubahan
            12;Program A;100.000.000;110.000.000
            15;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 26 Jumlah_Pegawai", "Murni 300.000.000", year: 2024,
            """
            Program;Jumlah Pegawai;Anggaran
            Program A;12;100.000.000
            Program B;15;200.000.000
            """),
        .one(
            "nama 30 Jml_Sub_Keg", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Jml Sub Keg;Program;Pagu Murni;Pagu Perubahan
            2;Program A;100.000.000;110.000.000
            1;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 30 Jml_Sub_Keg", "Murni 300.000.000", year: 2024,
            """
            Program;Jml Sub Keg;Anggaran
            Program A;2;100.000.000
            Program B;1;200.000.000
            """),
        .one(
            "nama 31 Prioritas", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Prioritas;Program;Pagu Murni;Pagu Perubahan
            1;Program A;100.000.000;110.000.000
            2;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 31 Prioritas", "Murni 300.000.000", year: 2024,
            """
            Program;Prioritas;Anggaran
            Program A;1;100.000.000
            Program B;2;200.000.000
            """),
        .one(
            "nama 32 Tahun_Mulai", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Tahun Mulai;Program;Pagu Murni;Pagu Perubahan
            2022;Program A;100.000.000;110.000.000
            2023;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 32 Tahun_Mulai", "Murni 300.000.000", year: 2024,
            """
            Program;Tahun Mulai;Anggaran
            Program A;2022;100.000.000
            Program B;2023;200.000.000
            """),
        .one(
            "nama 33 Persentase", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Persentase;Program;Pagu Murni;Pagu Perubahan
            60,00;Program A;100.000.000;110.000.000
            40,00;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 33 Persentase", "Murni 300.000.000", year: 2024,
            """
            Program;Persentase;Anggaran
            Program A;60,00;100.000.000
            Program B;40,00;200.000.000
            """),
        .one(
            "nama 34 Rank", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Rank;Program;Pagu Murni;Pagu Perubahan
            1;Program A;100.000.000;110.000.000
            2;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 34 Rank", "Murni 300.000.000", year: 2024,
            """
            Program;Rank;Anggaran
            Program A;1;100.000.000
            Program B;2;200.000.000
            """),
        .one(
            "nama 35 Bobot_(p)", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Bobot (%);Program;Pagu Murni;Pagu Perubahan
            33,33;Program A;100.000.000;110.000.000
            66,67;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 35 Bobot_(p)", "Murni 300.000.000", year: 2024,
            """
            Program;Bobot (%);Anggaran
            Program A;33,33;100.000.000
            Program B;66,67;200.000.000
            """),
        .one(
            "nama 36 Jumlah_ASN", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Jumlah ASN;Program;Pagu Murni;Pagu Perubahan
            120;Program A;100.000.000;110.000.000
            150;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 36 Jumlah_ASN", "Murni 300.000.000", year: 2024,
            """
            Program;Jumlah ASN;Anggaran
            Program A;120;100.000.000
            Program B;150;200.000.000
            """),
        .one(
            "nama 37 Jumlah_Hari", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Jumlah Hari;Program;Pagu Murni;Pagu Perubahan
            12;Program A;100.000.000;110.000.000
            15;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 37 Jumlah_Hari", "Murni 300.000.000", year: 2024,
            """
            Program;Jumlah Hari;Anggaran
            Program A;12;100.000.000
            Program B;15;200.000.000
            """),
        .one(
            "nama 39 Alokasi_(p)", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Alokasi (%);Program;Pagu Murni;Pagu Perubahan
            60;Program A;100.000.000;110.000.000
            40;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 39 Alokasi_(p)", "Murni 300.000.000", year: 2024,
            """
            Program;Alokasi (%);Anggaran
            Program A;60;100.000.000
            Program B;40;200.000.000
            """),
        .one(
            "nama 40 Proporsi_Anggaran_(p)", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Proporsi Anggaran (%);Program;Pagu Murni;Pagu Perubahan
            34;Program A;100.000.000;110.000.000
            66;Program B;200.000.000;180.000.000
            """),
        .one(
            "namasatu 40 Proporsi_Anggaran_(p)", "Murni 300.000.000", year: 2024,
            """
            Program;Proporsi Anggaran (%);Anggaran
            Program A;34;100.000.000
            Program B;66;200.000.000
            """),
        .one(
            "sipd camel", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            kodesubkegiatan;namasubkegiatan;kodeakunsubrinci;namaakunsubrinci;nilaianggaran;nilaianggaranperubahan
            1.01.02.2.01.0001;Sub A;5.1.02.01.01.0001;Belanja A;100.000.000;110.000.000
            1.01.02.2.01.0001;Sub A;5.1.02.01.01.0002;Belanja B;200.000.000;180.000.000
            """),
        .one(
            "sipd koderek", "Murni 300.000.000", year: 2024,
            """
            koderekening;namarekening;nilaianggaran
            5.1.02.01.01.0001;Belanja A;100.000.000
            5.1.02.01.01.0002;Belanja B;200.000.000
            """),
        .one(
            "koderek sub", "Murni 300.000.000", year: 2024,
            """
            koderek;uraian;pagu
            5.1.02.01.01.0001;Belanja A;100.000.000
            5.1.02.01.01.0002;Belanja B;200.000.000
            """),
    ]
}
