/// Paket kecil dengan dua jumlah tertera; yang pertama keliru sepuluh ribu rupiah.
enum CheckedPapers {
    static let documents = """
        Kode,Jenis,Tahun,Tahapan
        pk,PK,2024,Murni

        """

    static let lines = """
        Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
        2024,Dinas,Program A,utama,APBD,600.000
        2024,Dinas,Program B,utama,APBD,400.000

        """

    static let wrong = "Anggaran,utama,1.010.000"
    static let alsoWrong = "Pagu,utama,1.020.000"
    static let right = "Anggaran,utama,1.000.000"

    /// Folder paket dengan baris total ini.
    static func files(_ folder: String = "dinas", totals rows: String...) -> [String: String] {
        [
            "\(folder)/dokumen.csv": documents, "\(folder)/pagu.csv": lines,
            "\(folder)/total-tertera.csv": "Dokumen,Label,Cakupan,Jumlah Tertera\n" + rows.map { "pk,\($0)\n" }.joined(),
        ]
    }

    /// Isi berkas keputusan.
    static func decisions(_ rows: String...) -> String {
        "Aturan,Tempat,Bukti,Alasan,Tanggal\n" + rows.map { $0 + "\n" }.joined()
    }

    static let accepted = "J001,dinas/total-tertera.csv!D2,Anggaran; 1010000; 1000000; 10000,sesuai risalah,2024-11-20"
}
