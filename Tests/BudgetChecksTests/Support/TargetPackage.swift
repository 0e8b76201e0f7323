/// Paket kecil tentang target: baris setiap tabel tanpa tajuknya.
struct TargetPackage: Sendable {
    var office = "Dinas"
    var papers = "iku,IKU,,9 Januari 2024,2024,,"
    var indicators = "nilai,Nilai Industri,positif,jumlah"
    var targets = ""
    var sheets = ""

    var files: [String: String] {
        [
            "dokumen.csv": "Kode,Jenis,Nomor,Tanggal,Tahun,Tahapan,Mengubah\n\(papers)\n",
            "indikator.csv": "Kode,Nama,Arah,Akumulasi\n\(indicators)\n",
            "pagu.csv": "Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n2024,\(office),Program A,utama,APBD,600.000\n",
            "target.csv": "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\n\(targets)\n",
            "realisasi-kinerja.csv": """
            Dokumen,Indikator,Tahun,Periode,Target Tahun Tertera,Target Periode Tertera,Realisasi Tertera,Jumlah Capaian Tertera
            \(sheets)

            """,
        ]
    }
}
