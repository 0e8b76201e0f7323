/// Tahapan sebagai kata tajuk, kolom, dan tabel panjang.
extension TableVariant {
    static let stages: [[TableVariant]] = [
        .words(
            "ditolak B043", year: 2024,
            in: """
                DINAS PERDAGANGAN
                {}
                No;Program;Anggaran;Ket
                1;Program Ekspor;900.000.500;APBD
                2;Program Promosi;610.000.251;APBD
                """,
            [("LAMA", "BARU"), ("Versi 1", "Versi 2"), ("Rapat 3 Mei", "Rapat 9 Mei")].map { before, after in
                """
                \(before)
                No;Program;Anggaran;Ket
                1;Program Ekspor;1.000.000.500;APBD
                2;Program Promosi;500.000.250;APBD
                \(after)
                """
            }),
        .one(
            "daftar lain di bawah judul lain", "Murni 3.010.001.501", year: 2024,
            """
            DINAS PERDAGANGAN
            BIDANG A
            No;Program;Anggaran;Ket
            1;Program Ekspor;1.000.000.500;APBD
            2;Program Promosi;500.000.250;APBD
            BIDANG B
            No;Program;Anggaran;Ket
            1;Program Ekspor;900.000.500;APBD
            2;Program Tata Ruang;610.000.251;APBD
            """),
        .words(
            "Murni 1.500.000.750 | Perubahan 1.500.000.751",
            in: """
                PERJANJIAN KINERJA PERUBAHAN TAHUN 2024
                DINAS PERDAGANGAN
                {}
                No;Program;Anggaran;Ket
                1;Program Ekspor;900.000.500;APBD
                2;Program Promosi;600.000.251;APBD
                """,
            [
                ("SEMULA", "MENJADI"), ("A. SEMULA", "B. MENJADI"), ("Semula :", "Menjadi :"), ("APBD MURNI", "APBD PERUBAHAN"),
                ("SEBELUM PERUBAHAN", "SETELAH PERUBAHAN"), ("Anggaran Murni Tahun 2024", "Anggaran Perubahan Tahun 2024"),
            ].map { before, after in
                """
                \(before)
                No;Program;Anggaran;Ket
                1;Program Ekspor;1.000.000.500;APBD
                2;Program Promosi;500.000.250;APBD
                \(after)
                """
            }),
        .one(
            "status", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;Status Anggaran;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;Murni;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;Murni;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;Perubahan;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;Perubahan;150.000.000
            """),
        .one(
            "jenis apbd", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;Jenis APBD;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;APBD Murni;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;APBD Murni;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;APBD Perubahan;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;APBD Perubahan;150.000.000
            """),
        .one(
            "versi", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;Versi;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;DPA;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;DPA;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;DPPA;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;DPPA;150.000.000
            """),
        .one(
            "tahap", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;Tahap;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;Induk;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;Induk;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;Perubahan;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;Perubahan;150.000.000
            """),
        .one(
            "keterangan anggaran", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;Jenis Pagu;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;Pagu Awal;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;Pagu Awal;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;Pagu Perubahan;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;Pagu Perubahan;150.000.000
            """),
        .one(
            "tahap penganggaran", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;Tahapan APBD;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;Penetapan APBD;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;Penetapan APBD;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;Perubahan APBD;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;Perubahan APBD;150.000.000
            """),
        .one(
            "jadwal", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;Nama Sub Tahapan Jadwal;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;APBD Murni;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;APBD Murni;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;APBD Perubahan;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;APBD Perubahan;150.000.000
            """),
        .one(
            "version en", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;version;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;original;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;original;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;revised;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;revised;150.000.000
            """),
        .one(
            "kolom apbd", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;APBD;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;Murni;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;Murni;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;Perubahan;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;Perubahan;150.000.000
            """),
        .one(
            "ver2", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;Budget Version;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;approved;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;approved;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;adjusted;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;adjusted;150.000.000
            """),
        .one(
            "dokumen", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;Dokumen;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;DPA;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;DPA;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;DPPA;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;DPPA;150.000.000
            """),
        .one(
            "posisi", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;Posisi;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;Sebelum;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;Sebelum;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;Sesudah;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;Sesudah;150.000.000
            """),
        .one(
            "murni p", "Murni 300.000.000 | Perubahan 270.000.000",
            """
            Tahun;OPD;Kode Program;Program;Tahapan;Jumlah
            2024;Dinas Contoh;3.30.02;Program Perizinan;M;100.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;M;200.000.000
            2024;Dinas Contoh;3.30.02;Program Perizinan;P;120.000.000
            2024;Dinas Contoh;3.30.03;Program Sarana;P;150.000.000
            """),
        .one(
            "selang seling pergeseran", "Murni 150.000.000 | Pergeseran 1 150.000.000 | Perubahan 165.000.000", year: 2024,
            """
            Program,Tahapan,Pagu
            Program A,Murni,"100.000.000"
            Program A,Pergeseran 1,"110.000.000"
            Program A,Perubahan,"120.000.000"
            Program B,Murni,"50.000.000"
            Program B,Pergeseran 1,"40.000.000"
            Program B,Perubahan,"45.000.000"
            Jumlah,Murni,"150.000.000"
            Jumlah,Pergeseran 1,"150.000.000"
            Jumlah,Perubahan,"165.000.000"
            """),
        .one(
            "isi hanya sekali", "Murni 150.000.000 | Perubahan 165.000.000", year: 2024,
            """
            Program;Tahapan;Pagu
            Program A;Murni;100.000.000
            Program B;;50.000.000
            Program A;Perubahan;120.000.000
            Program B;;45.000.000
            """),
        .one(
            "berkode pohon", "Murni 350 | Perubahan 380", year: 2024,
            """
            Tahapan;Kode;Uraian;Nilai Anggaran
            APBD Murni;5;BELANJA DAERAH;350
            APBD Murni;5.1;Belanja Operasi;300
            APBD Murni;5.1.01;Belanja Pegawai;100
            APBD Murni;5.1.02;Belanja Barang;200
            APBD Murni;5.2;Belanja Modal;50
            APBD Perubahan;5;BELANJA DAERAH;380
            APBD Perubahan;5.1;Belanja Operasi;310
            APBD Perubahan;5.1.01;Belanja Pegawai;110
            APBD Perubahan;5.1.02;Belanja Barang;200
            APBD Perubahan;5.2;Belanja Modal;70
            """),
        .one(
            "version quarters", "Murni 150.000.000 | Perubahan 155.000.000", year: 2024,
            """
            opd,program,kegiatan,version,amount,real_q1,real_q2,real_q3,real_q4
            Dinas A,Program X,Kegiatan 1,murni,100000000,10000000,20000000,30000000,20000000
            Dinas A,Program X,Kegiatan 2,murni,50000000,0,10000000,10000000,20000000
            Dinas A,Program X,Kegiatan 1,perubahan,110000000,10000000,20000000,30000000,20000000
            Dinas A,Program X,Kegiatan 2,perubahan,45000000,0,10000000,10000000,20000000
            """),
        .one(
            "year stage measure", "Murni 150.000.000 | Perubahan 155.000.000",
            """
            year,stage,office,program,measure,value
            2024,murni,Dinas A,Program X,pagu,100000000
            2024,murni,Dinas A,Program Y,pagu,50000000
            2024,perubahan,Dinas A,Program X,pagu,110000000
            2024,perubahan,Dinas A,Program Y,pagu,45000000
            2024,perubahan,Dinas A,Program X,realisasi,90000000
            2024,perubahan,Dinas A,Program Y,realisasi,40000000
            """),
        .one(
            "jenis data", "ditolak B015",
            """
            Tahun;OPD;Program;Jenis Data;Nilai
            2024;Dinas A;Program X;Anggaran;100000000
            2024;Dinas A;Program X;Realisasi;90000000
            2024;Dinas A;Program Y;Anggaran;50000000
            2024;Dinas A;Program Y;Realisasi;40000000
            """),
        .one(
            "uraian anggaran realisasi", "Murni 150.000.000",
            """
            Tahun;OPD;Program;Keterangan;Jumlah
            2024;Dinas A;Program X;Anggaran;100000000
            2024;Dinas A;Program X;Realisasi;90000000
            2024;Dinas A;Program Y;Anggaran;50000000
            2024;Dinas A;Program Y;Realisasi;40000000
            """),
        .one(
            "snake", "Murni 300.000.000 | Perubahan 300.000.000 | 2 OPD",
            """
            tahun,kode_skpd,nama_skpd,kode_program,nama_program,pagu_murni,pagu_perubahan,realisasi
            2024,1.01.0.00.0.00.01.0000,Dinas Pendidikan,1.01.02,Program Pengelolaan Pendidikan,100000000,110000000,99000000
            2024,1.02.0.00.0.00.01.0000,Dinas Kesehatan,1.02.02,Program UKP,200000000,190000000,180000000
            """),
        .one(
            "camel", "Murni 300.000.000 | Perubahan 300.000.000 | 2 OPD",
            """
            tahun,namaSkpd,kodeProgram,namaProgram,nilaiAnggaran,nilaiAnggaranPerubahan
            2024,Dinas Pendidikan,1.01.02,Program Pengelolaan Pendidikan,100000000,110000000
            2024,Dinas Kesehatan,1.02.02,Program UKP,200000000,190000000
            """),
        .one(
            "triwulan realisasi kolom tw", "Murni 100.000.000",
            """
            tahun,opd,program,triwulan,pagu,realisasi
            2024,Dinas A,Program X,1,100000000,10000000
            2024,Dinas A,Program X,2,100000000,30000000
            2024,Dinas A,Program X,3,100000000,60000000
            2024,Dinas A,Program X,4,100000000,95000000
            """),
        .one(
            "tw tahapan", "Murni 100.000.000 | Perubahan 120.000.000",
            """
            tahun,opd,program,tahapan,tw,pagu,realisasi
            2024,Dinas A,Program X,murni,TW I,100000000,10000000
            2024,Dinas A,Program X,murni,TW II,100000000,30000000
            2024,Dinas A,Program X,perubahan,TW III,120000000,60000000
            2024,Dinas A,Program X,perubahan,TW IV,120000000,95000000
            """),
        .one(
            "periode bulan", "Murni 300.000.000", year: 2024,
            """
            Bulan;SKPD;Program;Pagu;Realisasi
            Januari;Dinas A;Program X;100.000.000;5.000.000
            Januari;Dinas A;Program Y;200.000.000;5.000.000
            Februari;Dinas A;Program X;100.000.000;15.000.000
            Februari;Dinas A;Program Y;200.000.000;25.000.000
            """),
        .one(
            "periode", "Murni 300.000.000", year: 2024,
            """
            Periode;SKPD;Program;Pagu;Realisasi
            Januari 2024;Dinas A;Program X;100.000.000;5.000.000
            Januari 2024;Dinas A;Program Y;200.000.000;5.000.000
            Februari 2024;Dinas A;Program X;100.000.000;15.000.000
            Februari 2024;Dinas A;Program Y;200.000.000;25.000.000
            """),
        .one(
            "tanggal data", "Murni 300.000.000", year: 2024,
            """
            Tanggal;SKPD;Program;Pagu;Realisasi
            31/01/2024;Dinas A;Program X;100.000.000;5.000.000
            31/01/2024;Dinas A;Program Y;200.000.000;5.000.000
            29/02/2024;Dinas A;Program X;100.000.000;15.000.000
            29/02/2024;Dinas A;Program Y;200.000.000;25.000.000
            """),
        .one(
            "semester", "Murni 300.000.000", year: 2024,
            """
            Semester;SKPD;Program;Pagu;Realisasi
            I;Dinas A;Program X;100.000.000;5.000.000
            I;Dinas A;Program Y;200.000.000;5.000.000
            II;Dinas A;Program X;100.000.000;15.000.000
            II;Dinas A;Program Y;200.000.000;25.000.000
            """),
        .one(
            "tahap 00 Belanja_Menurut_DPA_", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Belanja Menurut DPA Sebelum Perubahan;Belanja Menurut DPA Sesudah Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 01 RKA_SIPD_Sebelum_Per", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;RKA SIPD Sebelum Perubahan;RKA SIPD Sesudah Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 02 NilaiAnggaran", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;NilaiAnggaran;NilaiAnggaranPerubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 03 Sebelum_Efisiensi", "Murni 300.000.000 | Pergeseran 1 290.000.000", year: 2024,
            """
            Program;Sebelum Efisiensi;Setelah Efisiensi
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 04 Pagu_Sebelum_Efisien", "Murni 300.000.000 | Pergeseran 1 290.000.000", year: 2024,
            """
            Program;Pagu Sebelum Efisiensi;Pagu Setelah Efisiensi
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 05 Pagu_Awal", "Murni 300.000.000 | Pergeseran 1 290.000.000", year: 2024,
            """
            Program;Pagu Awal;Pagu Setelah Efisiensi
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 06 Anggaran_Murni", "Murni 300.000.000 | Pergeseran 1 290.000.000", year: 2024,
            """
            Program;Anggaran Murni;Anggaran Setelah Efisiensi
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 07 Sebelum_PAK", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Sebelum PAK;Setelah PAK
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 08 Sebelum_P.A.K", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Sebelum P.A.K;Setelah P.A.K
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 09 Pagu", "Murni 300.000.000 | Pergeseran 1 290.000.000", year: 2024,
            """
            Program;Pagu;Pagu Revisi
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 10 Pagu_Awal", "Murni 300.000.000 | Pergeseran 1 290.000.000", year: 2024,
            """
            Program;Pagu Awal;Revisi
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 11 Usulan", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Usulan;Usulan Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 12 Semula", "ditolak B008", year: 2024,
            """
            Program;Semula;Usulan Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 13 Anggaran_Induk", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Anggaran Induk;Anggaran PAPBD
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 14 APBD", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;APBD;P-APBD
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 15 APBD", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;APBD;APBD-P
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 16 APBD_Induk", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;APBD Induk;APBDP
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 17 Murni_(Rp)", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Murni (Rp);PAK (Rp)
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 18 Semula_(Rp)", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Semula (Rp);Menjadi (Rp)
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 19 Sebelum", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Sebelum;Sesudah
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 20 Anggaran_Sebelum_Per", "Murni 300.000.000 | Pergeseran 1 290.000.000", year: 2024,
            """
            Program;Anggaran Sebelum Pergeseran;Anggaran Setelah Pergeseran
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 21 Semula", "Murni 300.000.000 | Pergeseran 1 290.000.000", year: 2024,
            """
            Program;Semula;Setelah Pergeseran
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 22 DPA", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;DPA;DPPA
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 23 DPA_Murni", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;DPA Murni;DPPA Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 24 Penetapan", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Penetapan;Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 25 APBD_Penetapan", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;APBD Penetapan;APBD Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 26 Anggaran_Sebelum", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Anggaran Sebelum;Anggaran Sesudah
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 27 Jumlah_Sebelum_Perub", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Jumlah Sebelum Perubahan (Rp);Jumlah Setelah Perubahan (Rp)
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 28 Pagu_DPA", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Pagu DPA;Pagu DPPA
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 30 Pagu_APBD_2024", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Pagu APBD 2024;Pagu APBD Perubahan 2024
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 31 Anggaran_T.A._2024_S", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Anggaran T.A. 2024 Semula;Anggaran T.A. 2024 Menjadi
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 32 Anggaran_Perda", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Anggaran Perda;Anggaran Perda Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 33 Pagu_Anggaran_Murni", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Pagu Anggaran Murni;Pagu Anggaran Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 34 Plafon_Anggaran_Seme", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Plafon Anggaran Sementara;Plafon Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 35 Pagu_Sebelum_Rasiona", "Murni 300.000.000 | Pergeseran 1 290.000.000", year: 2024,
            """
            Program;Pagu Sebelum Rasionalisasi;Pagu Setelah Rasionalisasi
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 36 Pagu_Renja", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Pagu Renja;Pagu Renja Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 37 RKA", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;RKA;RKAP
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 38 Rencana", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Rencana;Perubahan Rencana
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 39 Pagu_Definitif", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Pagu Definitif;Pagu Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 40 Belanja_Murni", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Belanja Murni;Belanja Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 41 Nilai_Murni", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Nilai Murni;Nilai Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 42 APBD_Tahun_Anggaran_", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;APBD Tahun Anggaran 2024;APBD Perubahan Tahun Anggaran 2024
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 43 Sebelum_Refocusing", "Murni 300.000.000 | Pergeseran 1 290.000.000", year: 2024,
            """
            Program;Sebelum Refocusing;Setelah Refocusing
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 44 Alokasi_Murni", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Alokasi Murni;Alokasi Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 45 original_budget", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;original_budget;revised_budget
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 46 Anggaran_sebelum_per", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Anggaran sebelum perubahan;anggaran setelah perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 47 ANGGARAN_MURNI", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;ANGGARAN_MURNI;ANGGARAN_PERUBAHAN
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 48 paguMurni", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;paguMurni;paguPerubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 49 PaguMurni", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;PaguMurni;PaguPerubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 50 Jml_Murni", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Jml Murni;Jml Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 51 Total_Murni", "Murni 300.000.000 | Perubahan 290.000.000", year: 2024,
            """
            Program;Total Murni;Total Perubahan
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 52 Pagu_1", "ditolak B015", year: 2024,
            """
            Program;Pagu 1;Pagu 2
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
        .one(
            "tahap 53 Anggaran_Awal_Tahun", "ditolak B015", year: 2024,
            """
            Program;Anggaran Awal Tahun;Anggaran Akhir Tahun
            Program A;100.000.000;110.000.000
            Program B;200.000.000;180.000.000
            """),
    ]
}
