/// Realisasi di samping pagu.
extension TableVariant {
    static let realisations: [[TableVariant]] = [
        .one(
            "tw semua", "Murni 300 | realisasi 240", year: 2024,
            """
            Program;Pagu;Realisasi TW I;Realisasi TW II;Realisasi TW III;Realisasi TW IV
            A;100;10;20;30;20
            B;200;20;40;60;40
            """),
        .one(
            "tw kumulatif", "Murni 300 | realisasi 240", year: 2024,
            """
            Program;Pagu;Realisasi s.d. TW I;Realisasi s.d. TW II;Realisasi s.d. TW III;Realisasi s.d. TW IV
            A;100;10;30;60;80
            B;200;20;60;120;160
            """),
        .one(
            "bulan ini lalu", "Murni 300 | realisasi 90", year: 2024,
            """
            LAPORAN S.D. BULAN JUNI 2024;;;;;
            Program;Pagu;Realisasi s.d. Bulan Lalu;Realisasi Bulan Ini;Realisasi s.d. Bulan Ini;Sisa
            A;100;10;20;30;70
            B;200;20;40;60;140
            """),
        .one(
            "sisa salah", "Murni 300 | realisasi 30", year: 2024,
            """
            Program;Pagu;Realisasi s.d. 30 Juni 2024;Sisa
            A;100;10;90
            B;200;20;170
            """),
        .one(
            "deviasi depan", "Murni 1.000.000.000 | realisasi 460.000.000", year: 2024,
            """
            Program;Pagu;Deviasi (%);Realisasi s.d. 30 Juni 2024;Bobot (%)
            A;600.000.000;-5,00;300.000.000;60,00
            B;400.000.000;-10,00;160.000.000;40,00
            """),
        .one(
            "tertimbang", "Murni 1.000.000.000", year: 2024,
            """
            No;Program;Pagu;Bobot (%);Fisik;;;Keuangan;;;
            ;;;;Target (%);Realisasi (%);TTB (%);Target (Rp);Realisasi (Rp);Realisasi (%);TTB (%)
            1;A;600.000.000;60,00;50;45;27,00;310.000.000;300.000.000;50,00;30,00
            2;B;400.000.000;40,00;50;40;16,00;170.000.000;160.000.000;40,00;16,00
            ;Jumlah;1.000.000.000;100,00;;;43,00;480.000.000;460.000.000;46,00;46,00
            """),
        .one(
            "persen penyerapan", "Murni 1.000.000.000 | realisasi 460.000.000", year: 2024,
            """
            Program;Pagu;Realisasi s.d. 30 Juni 2024;Penyerapan (%);Kinerja (%);Deviasi
            A;600.000.000;300.000.000;50,00;45,00;-5,00
            B;400.000.000;160.000.000;40,00;41,00;1,00
            """),
        .one(
            "hanya persen campur", "Murni 100.000.000 | realisasi 80.000.000", year: 2024,
            """
            Program;Anggaran;Realisasi s.d. Triwulan IV;% Realisasi
            Program Induk;;;80,0
            Sub A;100000000;80000000;80,0
            Sub B;;;75,0
            """),
        .one(
            "hanya persen nol", "Murni 100.000.000 | realisasi 80.000.000", year: 2024,
            """
            Program;Anggaran;Realisasi s.d. Triwulan IV;% Realisasi
            Program Induk;-;-;80,0
            Sub A;100000000;80000000;80,0
            """),
        .one(
            "hanya persen kolom", "Murni 150.000.000", year: 2024,
            """
            Program;Anggaran;Realisasi (%)
            Sub A;100000000;80,0
            Sub B;50000000;70,0
            """),
        .one(
            "fisik", "Murni 300", year: 2024,
            """
            Program;Pagu;Realisasi Fisik (%) TW II;Realisasi Keuangan TW II (Rp)
            A;100;10;30
            B;200;20;60
            """),
        .one(
            "pagu perubahan realisasi", "Murni 300 | Perubahan 300 | realisasi 240", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan;Realisasi s.d. Desember 2024;%;Sisa
            A;100;110;88;80,00;22
            B;200;190;152;80,00;38
            Jumlah;300;300;240;80,00;60
            """),
        .one(
            "persen tanpa format", "Murni 300 | Perubahan 300", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan;Bertambah/(Berkurang);%
            A;100;110;10;0,1
            B;200;190;-10;-0,05
            Jumlah;300;300;0;0
            """),
        .one(
            "persen depan", "Murni 300 | Perubahan 300", year: 2024,
            """
            Program;Proporsi (%);Pagu Murni;Pagu Perubahan;Selisih;%
            A;33,33;100;110;10;10,00
            B;66,67;200;190;(10);(5,00)
            """),
        .one(
            "persen proporsi di antara", "Murni 300 | Perubahan 300", year: 2024,
            """
            Program;Pagu Murni;%;Pagu Perubahan;%;Selisih
            A;100;33,33;110;36,67;10
            B;200;66,67;190;63,33;(10)
            Jumlah;300;100,00;300;100,00;0
            """),
        .one(
            "tiga tahap dua selisih", "Murni 300 | Pergeseran 1 295 | Perubahan 305", year: 2024,
            """
            Program;Murni;Pergeseran 1;Selisih;Perubahan;Selisih
            A;100;105;5;110;5
            B;200;190;(10);195;5
            """),
        .one(
            "tiga tahap selisih akhir", "Murni 300 | Pergeseran 1 295 | Perubahan 305", year: 2024,
            """
            Program;Murni;Pergeseran 1;Perubahan;Selisih;%
            A;100;105;110;5;4,76
            B;200;190;195;5;2,63
            """),
        .one(
            "tiga tahap selisih akhir murni", "Murni 300 | Pergeseran 1 295 | Perubahan 305", year: 2024,
            """
            Program;Murni;Pergeseran 1;Perubahan;Bertambah/(Berkurang);%
            A;100;105;110;10;10,00
            B;200;190;195;(5);(2,50)
            Jumlah;300;295;305;5;1,67
            """),
        .one(
            "selisih sebelum menjadi", "Murni 300 | Perubahan 300", year: 2024,
            """
            Program;Semula;Bertambah;Berkurang;Menjadi
            A;100;10;0;110
            B;200;0;10;190
            """),
        .one(
            "selisih tambah kurang", "Murni 300 | Perubahan 300", year: 2024,
            """
            Program;Semula;Bertambah / Berkurang;;Menjadi
            ;;(+);(-);
            A;100;10;;110
            B;200;;10;190
            """),
        .one(
            "selisih terbalik", "Murni 300 | Perubahan 300", year: 2024,
            """
            Program;Menjadi;Semula;Bertambah/(Berkurang)
            A;110;100;10
            B;190;200;(10)
            """),
        .one(
            "selisih terbalik tanda", "Murni 300 | Perubahan 300", year: 2024,
            """
            Program;Pagu Murni;Pagu Perubahan;Lebih/(Kurang)
            A;100;110;(10)
            B;200;190;10
            """),
        .one(
            "efisiensi tengah positif", "Murni 300 | Pergeseran 1 230", year: 2024,
            """
            Program;Pagu Awal;Efisiensi;Pagu Setelah Efisiensi
            A;100;20;80
            B;200;50;150
            Jumlah;300;70;230
            """),
        .one(
            "efisiensi persen", "Murni 300 | Pergeseran 1 230", year: 2024,
            """
            Program;Pagu Awal;Efisiensi (Rp);Efisiensi (%);Pagu Setelah Efisiensi
            A;100;20;20,00;80
            B;200;50;25,00;150
            Jumlah;300;70;23,33;230
            """),
        .one(
            "efisiensi besaran", "Murni 300 | Pergeseran 1 230", year: 2024,
            """
            Program;Pagu Sebelum Efisiensi;Besaran Efisiensi;Pagu Setelah Efisiensi
            A;100;20;80
            B;200;50;150
            """),
        .one(
            "efisiensi belakang", "Murni 300 | Pergeseran 1 230", year: 2024,
            """
            Program;Sebelum Efisiensi;Setelah Efisiensi;Efisiensi
            A;100;80;20
            B;200;150;50
            """),
        .one(
            "efisiensi belakang minus", "Murni 300 | Pergeseran 1 230", year: 2024,
            """
            Program;Sebelum Efisiensi;Setelah Efisiensi;Efisiensi
            A;100;80;(20)
            B;200;150;(50)
            """),
        .one(
            "efisiensi anggaran", "Murni 300 | Pergeseran 1 230", year: 2024,
            """
            Program;Anggaran;Efisiensi;Anggaran Setelah Efisiensi
            A;100;20;80
            B;200;50;150
            """),
        .one(
            "selisih murni kebetulan", "Murni 500 | Perubahan 650", year: 2024,
            """
            Program;Murni;Perubahan;Selisih
            Program Irigasi;100;200;100
            Program Jalan;400;450;50
            """),
        .one(
            "perubahan selisih", "Murni 100.000.000 | Perubahan 100.000.000", year: 2024,
            """
            Uraian,Murni,Perubahan,Menjadi
            Belanja Pegawai,70000000,10000000,80000000
            Belanja Modal,30000000,-10000000,20000000
            """),
        .one(
            "pergeseran selisih", "Murni 100.000.000 | Perubahan 100.000.000", year: 2024,
            """
            Uraian,Semula,Pergeseran,Menjadi
            Belanja Pegawai,70000000,10000000,80000000
            Belanja Modal,30000000,-10000000,20000000
            """),
        .one(
            "surplus persen", "Murni 70 | Perubahan 65", year: 2024,
            """
            Uraian;Murni;Perubahan;Bertambah/(Berkurang);%
            PENDAPATAN;50;60;10;20,00
            BELANJA;70;65;(5);(7,14)
            SURPLUS/(DEFISIT);(20);(5);15;(75,00)
            """),
        .one(
            "surplus persen abs", "Murni 70 | Perubahan 65", year: 2024,
            """
            Uraian;Murni;Perubahan;Bertambah/(Berkurang);%
            PENDAPATAN;50;60;10;20,00
            BELANJA;70;65;(5);(7,14)
            SURPLUS/(DEFISIT);(20);(5);15;75,00
            """),
        .one(
            "kosong bukan nol", "Murni 2.350 | Perubahan 3.370", year: 2024,
            """
            Uraian;Murni;Perubahan
            Belanja operasi;2.350;3.370
            - pegawai;;1.500
            - barang;;1.870
            """),
        .one(
            "kosong murni strip", "ditolak B039", year: 2024,
            """
            Uraian;Murni;Perubahan
            Belanja operasi;2.350.000;3.370.000
            - pegawai;-;1.500.000
            - barang;-;1.870.000
            """),
        .one(
            "kosong sebagian", "Murni 2.350.000 | Perubahan 3.370.000", year: 2024,
            """
            Uraian;Murni;Perubahan
            Program A;2.350.000;3.370.000
            - keg 1;1.350.000;1.500.000
            - keg 2;1.000.000;1.870.000
            - keg 3;;
            """),
        .one(
            "sebelum nol", "Perubahan 300", year: 2024,
            """
            Program;Sebelum;Setelah
            A;0;110
            B;0;190
            """),
    ]
}
