/// Tabel yang sama di banyak contoh aturan.
enum RecordExamples {
    static let documents = """
        Kode,Jenis,Tahun
        tw1,Monitoring TW I,2024
        tw2,Monitoring TW II,2024
        tw3,Monitoring TW III,2024
        """

    static let indicators = """
        Kode,Nama,Arah,Akumulasi
        ekspor,Nilai Ekspor,positif,jumlah
        """

    static let ceilings = """
        Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas,Program Ekspor,utama,APBD,1.000.000,800.000
        """

    static let links = """
        Program,Indikator,Bobot
        Program Ekspor,ekspor,100
        """

    /// Lembar triwulan dengan semua kolom tertera.
    static func sheets(_ rows: String...) -> String {
        ([
            "Dokumen,Indikator,Tahun,Periode,Target Tahun Tertera,Target Periode Tertera,Realisasi Tertera,"
                + "Persen Capaian Tertera,Persen Kumulatif Tertera,Jumlah Capaian Tertera"
        ] + rows).joined(separator: "\n")
    }

    /// Realisasi keuangan per program.
    static func money(_ rows: String...) -> String {
        (["Dokumen,Program,Tahun,Periode,Sifat,Jumlah,Persen Tertera,Tahapan Acuan"] + rows).joined(separator: "\n")
    }
}

extension RecordExamples {
    static let evaluation = """
        Kode,Jenis,Tahun
        lhe,LHE AKIP,2023
        """

    /// Nilai evaluasi AKIP.
    static func akip(_ rows: String...) -> String {
        (["Dokumen,Tahun,Tingkat,Komponen,Bobot,Nilai Tertera,Predikat Tertera,Sebutan Tertera"] + rows).joined(separator: "\n")
    }

    /// Rencana tindak lanjut.
    static func followUps(_ rows: String...) -> String {
        (["Dokumen,Nomor,Rekomendasi,Rencana Waktu,Status,TW I,TW II,TW III,TW IV,Bukti"] + rows).joined(separator: "\n")
    }
}
