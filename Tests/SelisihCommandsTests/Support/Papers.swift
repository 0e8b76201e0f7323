/// Berkas contoh milik pengguna.
enum Papers {
    /// Pagu satu dinas kecil.
    static let industry = """
        Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas Perindustrian,,Program Industri,utama,APBD,1.000.000,800.000
        2024,Dinas Perindustrian,UPTD RPK,Program Industri,utama,APBD,500.000,"500.000,25"
        2024,Dinas Perindustrian,,Program Pendukung Industri,pendukung,APBN,250.000,250.000

        """

    /// Pagu dinas kedua.
    static let trade = """
        Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas Perdagangan,,Program Ekspor,utama,APBD,2.000.000,2.500.000

        """

    /// Pagu dengan satu angka yang bukan angka.
    static let broken = """
        Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas Perindustrian,,Program Industri,utama,APBD,1.000.000,800.000
        2024,Dinas Perindustrian,UPTD RPK,Program Industri,utama,APBD,lima ratus,500.000

        """
}
