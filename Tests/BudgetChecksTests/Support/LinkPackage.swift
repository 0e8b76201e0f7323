/// Paket kecil tentang kaitan: baris setiap tabel tanpa tajuknya.
struct LinkPackage: Sendable {
    var lines = ""
    var links = ""
    var papers = ""
    var targets = ""

    var files: [String: String] {
        [
            "dokumen.csv": "Kode,Jenis,Tahun,Tahapan\n\(papers)\n",
            "indikator.csv": "Kode,Nama\nindustri,Nilai Industri\ndagang,Nilai Perdagangan\n",
            "target.csv": "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\n\(targets)\n",
            "kaitan.csv": "Kode Program,Program,Unit,Indikator,Bobot\n\(links)\n",
            "pagu.csv": """
            Tahun,OPD,Unit,Kode Program,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            \(lines)

            """,
        ]
    }
}
