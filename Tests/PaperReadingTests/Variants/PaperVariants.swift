/// Ekspor dan kertas anggaran.
extension TableVariant {
    static let papers: [[TableVariant]] = [
        .one(
            "satu murni", "Murni 44.000.000",
            """
            NO;TAHUN;KODE URUSAN;NAMA URUSAN;KODE SKPD;NAMA SKPD;KODE SUB UNIT;NAMA SUB UNIT;KODE BIDANG URUSAN;NAMA BIDANG URUSAN;KODE PROGRAM;NAMA PROGRAM;KODE KEGIATAN;NAMA KEGIATAN;KODE SUB KEGIATAN;NAMA SUB KEGIATAN;KODE SUMBER DANA;NAMA SUMBER DANA;KODE REKENING;NAMA REKENING;PAKET/KELOMPOK;NAMA PAKET/KELOMPOK;PAGU
            1;2025;3;URUSAN PILIHAN;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30;PERDAGANGAN;3.30.02;PROGRAM PERIZINAN;3.30.02.2.01;Izin;3.30.02.2.01.0001;Sub 0001;1.1;PAD;5.1.02.01.01.0024;Belanja 5.1.02.01.01.0024;[#] ;Paket A;10000000
            2;2025;3;URUSAN PILIHAN;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30;PERDAGANGAN;3.30.02;PROGRAM PERIZINAN;3.30.02.2.01;Izin;3.30.02.2.01.0001;Sub 0001;1.1;PAD;5.1.02.01.01.0024;Belanja 5.1.02.01.01.0024;[#] ;Paket B;15000000
            3;2025;3;URUSAN PILIHAN;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30;PERDAGANGAN;3.30.02;PROGRAM PERIZINAN;3.30.02.2.01;Izin;3.30.02.2.01.0001;Sub 0001;1.1;DAU;5.1.02.01.01.0024;Belanja 5.1.02.01.01.0024;[#] ;Paket C;5000000
            4;2025;3;URUSAN PILIHAN;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30.0.00.0.00.01.0001;UPTD Metrologi;3.30;PERDAGANGAN;3.30.02;PROGRAM PERIZINAN;3.30.02.2.01;Izin;3.30.02.2.01.0002;Sub 0002;1.1;PAD;5.1.02.01.01.0025;Belanja 5.1.02.01.01.0025;[#] ;Paket A;7000000
            5;2025;3;URUSAN PILIHAN;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30.0.00.0.00.01.0001;UPTD Metrologi;3.30;PERDAGANGAN;3.30.02;PROGRAM PERIZINAN;3.30.02.2.01;Izin;3.30.02.2.01.0002;Sub 0002;1.1;PAD;5.2.02.01.01.0025;Belanja 5.2.02.01.01.0025;[#] ;Paket A;7000000
            """),
        .one(
            "total di bawah", "Murni 44.000.000",
            """
            NO;TAHUN;KODE URUSAN;NAMA URUSAN;KODE SKPD;NAMA SKPD;KODE SUB UNIT;NAMA SUB UNIT;KODE BIDANG URUSAN;NAMA BIDANG URUSAN;KODE PROGRAM;NAMA PROGRAM;KODE KEGIATAN;NAMA KEGIATAN;KODE SUB KEGIATAN;NAMA SUB KEGIATAN;KODE SUMBER DANA;NAMA SUMBER DANA;KODE REKENING;NAMA REKENING;PAKET/KELOMPOK;NAMA PAKET/KELOMPOK;PAGU
            1;2025;3;URUSAN PILIHAN;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30;PERDAGANGAN;3.30.02;PROGRAM PERIZINAN;3.30.02.2.01;Izin;3.30.02.2.01.0001;Sub 0001;1.1;PAD;5.1.02.01.01.0024;Belanja 5.1.02.01.01.0024;[#] ;Paket A;10000000
            2;2025;3;URUSAN PILIHAN;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30;PERDAGANGAN;3.30.02;PROGRAM PERIZINAN;3.30.02.2.01;Izin;3.30.02.2.01.0001;Sub 0001;1.1;PAD;5.1.02.01.01.0024;Belanja 5.1.02.01.01.0024;[#] ;Paket B;15000000
            3;2025;3;URUSAN PILIHAN;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30;PERDAGANGAN;3.30.02;PROGRAM PERIZINAN;3.30.02.2.01;Izin;3.30.02.2.01.0001;Sub 0001;1.1;DAU;5.1.02.01.01.0024;Belanja 5.1.02.01.01.0024;[#] ;Paket C;5000000
            4;2025;3;URUSAN PILIHAN;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30.0.00.0.00.01.0001;UPTD Metrologi;3.30;PERDAGANGAN;3.30.02;PROGRAM PERIZINAN;3.30.02.2.01;Izin;3.30.02.2.01.0002;Sub 0002;1.1;PAD;5.1.02.01.01.0025;Belanja 5.1.02.01.01.0025;[#] ;Paket A;7000000
            5;2025;3;URUSAN PILIHAN;3.30.0.00.0.00.01.0000;Dinas Perdagangan;3.30.0.00.0.00.01.0001;UPTD Metrologi;3.30;PERDAGANGAN;3.30.02;PROGRAM PERIZINAN;3.30.02.2.01;Izin;3.30.02.2.01.0002;Sub 0002;1.1;PAD;5.2.02.01.01.0025;Belanja 5.2.02.01.01.0025;[#] ;Paket A;7000000
            ;;;;;;;;;;;;;;;;;;;;;TOTAL;44000000
            """),
        .one(
            "bulan", "Murni 180.000.000", year: 2024,
            """
            Kode;Uraian;Pagu;Januari;Februari;Maret;April;Mei;Juni;Juli;Agustus;September;Oktober;November;Desember
            5.1.01;Belanja Pegawai;120.000.000;10.000.000;10.000.000;10.000.000;10.000.000;10.000.000;10.000.000;10.000.000;10.000.000;10.000.000;10.000.000;10.000.000;10.000.000
            5.1.02;Belanja Barang;60.000.000;5.000.000;5.000.000;5.000.000;5.000.000;5.000.000;5.000.000;5.000.000;5.000.000;5.000.000;5.000.000;5.000.000;5.000.000
            """),
        .one(
            "tanpa pagu", "Murni 180.000.000",
            """
            ANGGARAN KAS TAHUN 2024;;;;;
            Kode;Uraian;Triwulan I;Triwulan II;Triwulan III;Triwulan IV;Jumlah
            5.1.01;Belanja Pegawai;30.000.000;30.000.000;30.000.000;30.000.000;120.000.000
            5.1.02;Belanja Barang;15.000.000;15.000.000;15.000.000;15.000.000;60.000.000
            """),
        .one(
            "total rak", "Murni 150.000.000", year: 2024,
            """
            Nama SKPD;Nama Sub Kegiatan;Nilai Anggaran;Total RAK;Januari;Februari
            Dinas A;Sub 1;100.000.000;100.000.000;60.000.000;40.000.000
            Dinas A;Sub 2;50.000.000;50.000.000;30.000.000;20.000.000
            """),
        .one(
            "rincian", "Murni 3.300.000",
            """
            RINCIAN DOKUMEN PELAKSANAAN ANGGARAN TAHUN 2024;;;;;;
            Program : 3.30.02 PROGRAM PERIZINAN;;;;;;
            Kode Rekening;Uraian;Koefisien;Satuan;Harga;PPN;Jumlah (Rp)
            5;BELANJA;;;;;3.300.000
            5.1;BELANJA OPERASI;;;;;3.300.000
            5.1.02;Belanja Barang dan Jasa;;;;;3.300.000
            5.1.02.01.01.0024;Belanja ATK;;;;;1.300.000
            ;[#] ATK Kantor;;;;;1.300.000
            ;[-] Sumber PAD;;;;;1.300.000
            ;Kertas A4;20 rim;rim;50.000;0;1.000.000
            ;Tinta;3 botol;botol;100.000;0;300.000
            5.1.02.01.01.0052;Belanja Makanan;;;;;2.000.000
            ;[#] Rapat;;;;;2.000.000
            ;[-] ;;;;;2.000.000
            ;Nasi kotak;40 kotak;kotak;50.000;0;2.000.000
            ;Jumlah;;;;;3.300.000
            """),
        .one(
            "rincian tanpa jumlah rekening", "Murni 3.300.000",
            """
            RINCIAN DOKUMEN PELAKSANAAN ANGGARAN TAHUN 2024;;;;;;
            Kode Rekening;Uraian;Koefisien;Satuan;Harga;PPN;Jumlah (Rp)
            5.1.02.01.01.0024;Belanja ATK;;;;;
            ;Kertas A4;20 rim;rim;50.000;0;1.000.000
            ;Tinta;3 botol;botol;100.000;0;300.000
            5.1.02.01.01.0052;Belanja Makanan;;;;;
            ;Nasi kotak;40 kotak;kotak;50.000;0;2.000.000
            """),
        .one(
            "rincian tanpa tanda", "Murni 3.300.000",
            """
            RINCIAN DOKUMEN PELAKSANAAN ANGGARAN TAHUN 2024;;;;;;
            Kode Rekening;Uraian;Volume;Satuan;Harga Satuan;;Jumlah
            5.1.02.01.01.0024;Belanja ATK;;;;;1.300.000
            ;Kertas A4;20;rim;50.000;;1.000.000
            ;Tinta;3;botol;100.000;;300.000
            5.1.02.01.01.0052;Belanja Makanan;;;;;2.000.000
            ;Nasi kotak;40;kotak;50.000;;2.000.000
            """),
        .one(
            "dppa sebelum setelah", "Murni 3.300.000 | Perubahan 3.600.000",
            """
            DPPA TAHUN 2024;;;;;;;;;;;
            Kode Rekening;Uraian;Rincian Perhitungan;;;;;;;;;Bertambah/(Berkurang) (Rp)
            ;;Sebelum;;;;Setelah;;;;;
            ;;Koefisien;Satuan;Harga;Jumlah (Rp);Koefisien;Satuan;Harga;Jumlah (Rp);;
            5.1.02.01.01.0024;Belanja ATK;;;;1.300.000;;;;1.100.000;;(200.000)
            ;Kertas A4;20 rim;rim;50.000;1.000.000;16 rim;rim;50.000;800.000;;(200.000)
            ;Tinta;3 botol;botol;100.000;300.000;3 botol;botol;100.000;300.000;;0
            5.1.02.01.01.0052;Belanja Makanan;;;;2.000.000;;;;2.500.000;;500.000
            ;Nasi kotak;40 kotak;kotak;50.000;2.000.000;50 kotak;kotak;50.000;2.500.000;;500.000
            ;Jumlah;;;;3.300.000;;;;3.600.000;;300.000
            """),
        .one(
            "ringkasan pergeseran", "Murni 300.000.000 | Pergeseran 1 290.000.000",
            """
            RINGKASAN DPPA 2024;;;;;
            Kode Rekening;Uraian;Jumlah (Rp);;Bertambah/(Berkurang);
            ;;Sebelum Pergeseran;Setelah Pergeseran;(Rp);(%)
            1;2;3;4;5 = 4-3;6
            4;PENDAPATAN DAERAH;100.000.000;110.000.000;10.000.000;10,00
            4.1;PAD;100.000.000;110.000.000;10.000.000;10,00
            ;Jumlah Pendapatan;100.000.000;110.000.000;10.000.000;10,00
            5;BELANJA DAERAH;300.000.000;290.000.000;(10.000.000);(3,33)
            5.1;BELANJA OPERASI;200.000.000;200.000.000;0;0,00
            5.2;BELANJA MODAL;100.000.000;90.000.000;(10.000.000);(10,00)
            ;Jumlah Belanja;300.000.000;290.000.000;(10.000.000);(3,33)
            ;Total Surplus/(Defisit);(200.000.000);(180.000.000);20.000.000;(10,00)
            6;PEMBIAYAAN DAERAH;0;0;0;-
            ;Pembiayaan Netto;0;0;0;-
            """),
        .one(
            "rekap alokasi tahun", "Murni 100", year: 2024,
            """
            Kode;Uraian;Tahun n-1;Tahun n;;;;Jumlah;Tahun n+1
            ;;;Belanja Operasi;Belanja Modal;Belanja Tidak Terduga;Belanja Transfer;;
            3.30.02;PROGRAM PERIZINAN;90;60;40;0;0;100;110
            3.30.02.2.01;Izin;90;60;40;0;0;100;110
            3.30.02.2.01.0001;Fasilitasi A;50;30;30;0;0;60;65
            3.30.02.2.01.0002;Fasilitasi B;40;30;10;0;0;40;45
            ;Jumlah;90;60;40;0;0;100;110
            """),
        .one(
            "per sub alokasi", "Murni 100.000.000",
            """
            DPA 2024;
            Uraian;Jumlah
            Sub Kegiatan : 3.30.02.2.01.0001 Fasilitasi;
            Alokasi Tahun 2023;90.000.000
            Alokasi Tahun 2024;100.000.000
            Alokasi Tahun 2025;110.000.000
            Belanja Pegawai;60.000.000
            Belanja Barang;40.000.000
            Jumlah;100.000.000
            """),
        .one(
            "biasa", "Murni 300.000.000 | realisasi 120.000.000",
            """
            LAPORAN REALISASI ANGGARAN 01 Januari 2024 sampai 30 Juni 2024;;;;
            Kode Rekening;Uraian;Anggaran;Realisasi;%
            4;PENDAPATAN;100.000.000;50.000.000;50,00
            4.1;PAD;100.000.000;50.000.000;50,00
            5;BELANJA;300.000.000;120.000.000;40,00
            5.1;BELANJA OPERASI;200.000.000;100.000.000;50,00
            5.1.01;Belanja Pegawai;120.000.000;60.000.000;50,00
            5.1.02;Belanja Barang;80.000.000;40.000.000;50,00
            5.2;BELANJA MODAL;100.000.000;20.000.000;20,00
            5.2.02;Peralatan;100.000.000;20.000.000;20,00
            ;SURPLUS/(DEFISIT);(200.000.000);(70.000.000);35,00
            """),
        .one(
            "perda", "Perubahan 300.000.000",
            """
            LAPORAN REALISASI ANGGARAN TAHUN ANGGARAN 2024;;;;;
            Kode Rekening;Uraian;Jumlah (Rp);;Bertambah/(Berkurang);
            ;;Anggaran Setelah Perubahan;Realisasi;(Rp);%
            5;BELANJA;300.000.000;270.000.000;30.000.000;90,00
            5.1;BELANJA OPERASI;200.000.000;190.000.000;10.000.000;95,00
            5.2;BELANJA MODAL;100.000.000;80.000.000;20.000.000;80,00
            """),
        .one(
            "perda minus", "Perubahan 300.000.000",
            """
            LAPORAN REALISASI ANGGARAN TAHUN ANGGARAN 2024;;;;;
            Kode Rekening;Uraian;Anggaran Setelah Perubahan;Realisasi;Lebih/(Kurang);%
            5;BELANJA;300.000.000;270.000.000;(30.000.000);90,00
            5.1;BELANJA OPERASI;200.000.000;190.000.000;(10.000.000);95,00
            5.2;BELANJA MODAL;100.000.000;80.000.000;(20.000.000);80,00
            """),
        .one(
            "dua tahun", "Murni 300.000.000",
            """
            LAPORAN REALISASI ANGGARAN TAHUN 2024 DAN 2023;;;;;
            No;Uraian;Anggaran 2024;Realisasi 2024;%;Realisasi 2023
            1;BELANJA;300.000.000;270.000.000;90,00;250.000.000
            2;BELANJA OPERASI;200.000.000;190.000.000;95,00;180.000.000
            3;BELANJA MODAL;100.000.000;80.000.000;80,00;70.000.000
            4;JUMLAH BELANJA;300.000.000;270.000.000;90,00;250.000.000
            """),
        .one(
            "dua tahun judulya", "Murni 300.000.000",
            """
            LAPORAN REALISASI ANGGARAN UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024 DAN 2023;;;;
            Uraian;Anggaran 2024;Realisasi 2024;(%);Realisasi 2023
            BELANJA;;;;
            BELANJA OPERASI;200.000.000;190.000.000;95,00;180.000.000
            Belanja Pegawai;120.000.000;115.000.000;95,83;110.000.000
            Belanja Barang;80.000.000;75.000.000;93,75;70.000.000
            BELANJA MODAL;100.000.000;80.000.000;80,00;70.000.000
            Belanja Modal Peralatan;100.000.000;80.000.000;80,00;70.000.000
            JUMLAH BELANJA;300.000.000;270.000.000;90,00;250.000.000
            """),
        .one(
            "kelompok dengan jumlah", "Murni 200",
            """
            REKAP BELANJA 2024;;;;;;
            Kode;Uraian;Belanja;;;;Jumlah
            ;;Operasi;Modal;Tidak Terduga;Transfer;
            2.16.01;PROGRAM PENUNJANG;100;20;0;0;120
            2.16.02;PROGRAM INFORMASI;50;30;0;0;80
            ;Jumlah;150;50;0;0;200
            """),
        .one(
            "kelompok satu baris", "Murni 210", year: 2024,
            """
            Kode;Program;Belanja Pegawai;Belanja Barang dan Jasa;Belanja Modal
            2.16.01;PROGRAM PENUNJANG;100;20;5
            2.16.02;PROGRAM INFORMASI;50;30;5
            """),
        .one(
            "kelompok satu baris jumlah", "Murni 210", year: 2024,
            """
            Kode;Program;Belanja Pegawai;Belanja Barang dan Jasa;Belanja Modal;Jumlah Belanja
            2.16.01;PROGRAM PENUNJANG;100;20;5;125
            2.16.02;PROGRAM INFORMASI;50;30;5;85
            """),
        .one(
            "kelompok murni perubahan", "Murni 200 | Perubahan 205", year: 2024,
            """
            Kode;Program;Murni;;;Perubahan;;
            ;;Operasi;Modal;Jumlah;Operasi;Modal;Jumlah
            2.16.01;PROGRAM PENUNJANG;100;20;120;90;20;110
            2.16.02;PROGRAM INFORMASI;50;30;80;60;35;95
            """),
        .one(
            "kelompok murni perubahan tanpa jumlah", "Murni 200 | Perubahan 205", year: 2024,
            """
            Kode;Program;Murni;;Perubahan;
            ;;Operasi;Modal;Operasi;Modal
            2.16.01;PROGRAM PENUNJANG;100;20;90;20
            2.16.02;PROGRAM INFORMASI;50;30;60;35
            """),
        .one(
            "kelompok dibalik", "Murni 200 | Perubahan 205", year: 2024,
            """
            Kode;Program;Operasi;;Modal;
            ;;Murni;Perubahan;Murni;Perubahan
            2.16.01;PROGRAM PENUNJANG;100;90;20;20
            2.16.02;PROGRAM INFORMASI;50;60;30;35
            """),
        .one(
            "sumber dana kolom", "Murni 210", year: 2024,
            """
            Kode;Program;PAD;DAU;DAK;Jumlah
            2.16.01;PROGRAM PENUNJANG;100;20;5;125
            2.16.02;PROGRAM INFORMASI;50;30;5;85
            """),
        .one(
            "sumber dana kolom kosong", "ditolak B012", year: 2024,
            """
            Kode;Program;Pagu;;
            ;;PAD;DAU;DAK
            2.16.01;PROGRAM PENUNJANG;100;20;5
            2.16.02;PROGRAM INFORMASI;50;30;5
            """),
        .one(
            "kode nama terpisah", "Murni 300.000.000", year: 2024,
            """
            Kode;Urusan / Bidang Urusan / Program;Indikator;Target 2024;Pagu Indikatif (Rp);Prakiraan Maju 2025
            3.30.3.31.0.00.01.0000;Dinas Contoh Perdagangan;;;300.000.000;310.000.000
            3;URUSAN PILIHAN;;;300.000.000;310.000.000
            3.30;PERDAGANGAN;;;300.000.000;310.000.000
            3.30.02;PROGRAM PERIZINAN;Persentase;100 %;300.000.000;310.000.000
            3.30.02.2.01;Izin;Jumlah;12 Dokumen;300.000.000;310.000.000
            3.30.02.2.01.0001;Fasilitasi;Jumlah;40 Orang;300.000.000;310.000.000
            """),
        .one(
            "dua opd", "Murni 350 | 2 OPD",
            """
            Ringkasan KUA PPAS Tahun 2024;;;;
            Kode;Urusan / Bidang Urusan / Program / Kegiatan / Sub Kegiatan;Indikator;Target 2024;Pagu Indikatif (Rp)
            3.30.3.31.0.00.01.0000 Dinas Perdagangan;;;;300
            3.30;PERDAGANGAN;;;300
            3.30.02;PROGRAM PERIZINAN;Persentase;100 %;300
            3.30.02.2.01;Izin;Jumlah;12 Dokumen;300
            3.30.02.2.01.0001;Fasilitasi A;Jumlah;40;100
            3.30.02.2.01.0002;Fasilitasi B;Jumlah;40;200
            1.02.0.00.0.00.01.0000 Dinas Kesehatan;;;;50
            1.02;KESEHATAN;;;50
            1.02.02;PROGRAM UKP;Persentase;100 %;50
            1.02.02.2.01;Layanan;Jumlah;12;50
            1.02.02.2.01.0001;Layanan A;Jumlah;12;50
            """),
        .one(
            "sementara", "Murni 500", year: 2024,
            """
            Kode;Program;Plafon Anggaran Sementara
            3.30.02;PROGRAM PERIZINAN;300
            3.30.03;PROGRAM SARANA;200
            """),
        .one(
            "pagu rkpd kuappas apbd", "ditolak B008", year: 2024,
            """
            Program;Pagu RKPD;Pagu KUA-PPAS;Pagu APBD
            A;100;105;110
            B;200;205;190
            """),
        .one(
            "register", "realisasi 10.000.000", year: 2024,
            """
            No;Tanggal Pembuatan;Tanggal Pencairan;Nomor SP2D;SKPD;Nama Penerima;Keterangan;Jenis SP2D;Bruto;Potongan;Neto
            1;01-02-2024;02-02-2024;001/SP2D;Dinas A;CV X;Bayar;LS;10.000.000;1.000.000;9.000.000
            """),
        .one(
            "per dokumen dengan pagu", "Murni 300.000.000", year: 2024,
            """
            Nama SKPD;Nama Program;Nilai Anggaran;Nilai Realisasi;Nilai Setoran;Nilai SPD;Nilai SP2D
            Dinas A;Program X;100.000.000;50.000.000;1.000.000;70.000.000;50.000.000
            Dinas A;Program Y;200.000.000;60.000.000;0;70.000.000;60.000.000
            """),
        .one(
            "dua kode jumlah", "Murni 100 | Perubahan 110",
            """
            APBDES TAHUN 2025;;;;;
            KODE REKENING;;URAIAN;SEMULA;MENJADI;SELISIH
            ;5.;BELANJA;100;110;10
            1;;BIDANG PEMERINTAHAN;100;110;10
            1.1;;Sub bidang;100;110;10
            1.1.1;;Siltap;60;65;5
            1.1.1;5.1;Belanja Pegawai;60;65;5
            1.1.1;5.1.1;Penghasilan Kades;60;65;5
            1.1.2;;Operasional;40;45;5
            1.1.2;5.2;Belanja Barang;40;45;5
            1.1.2;5.2.1;ATK;15;20;5
            1.1.2;5.2.2;Listrik;25;25;0
            ;;JUMLAH BELANJA;100;110;10
            """),
        .one(
            "kolom a b", "Murni 150 | Perubahan 160",
            """
            APBDES TAHUN 2025;;;;
            Kode Bidang;Kode Belanja;Uraian;Semula;Menjadi
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
