/// Isi `pagu.csv` satu OPD: setiap baris `Unit,Program,Kelompok,Sumber Dana,pagu...`.
func ceilingTable(_ rows: String..., stages: [String] = ["Murni", "Perubahan"], office: String = "Dinas") -> String {
    let header = "Tahun,OPD,Unit,Program,Kelompok,Sumber Dana," + stages.map { "Pagu \($0)" }.joined(separator: ",")
    return ([header] + rows.map { "2024,\(office),\($0)" }).joined(separator: "\n") + "\n"
}

/// Isi `realisasi-keuangan.csv`: setiap baris `Program,Indikator,Periode,Sifat,Jumlah,Persen Tertera,Tahapan Acuan`.
func spendingTable(_ rows: String...) -> String {
    let header = "Tahun,Program,Indikator,Periode,Sifat,Jumlah,Persen Tertera,Tahapan Acuan"
    return ([header] + rows.map { "2024,\($0)" }).joined(separator: "\n") + "\n"
}
