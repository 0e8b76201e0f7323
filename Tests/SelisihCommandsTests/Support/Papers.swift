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

    /// Pendapatan dan pembiayaan tanpa belanja.
    static let revenue = """
        Tahun,OPD,Jenis,Kode Induk 1,Induk 1,Kode Rekening,Rekening,Pagu Murni,Pagu Perubahan
        2024,Kota Contoh,pendapatan,4,PENDAPATAN,4.1,PAD,"300,5",360
        2024,Kota Contoh,pendapatan,4,PENDAPATAN,4.2,Transfer,500,
        2024,Kota Contoh,penerimaan pembiayaan,,,6.1,SiLPA,150,200
        2024,Kota Contoh,pengeluaran pembiayaan,,,6.2,Penyertaan modal,0,40

        """

    /// Pagu dengan satu angka yang bukan angka.
    static let broken = """
        Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas Perindustrian,,Program Industri,utama,APBD,1.000.000,800.000
        2024,Dinas Perindustrian,UPTD RPK,Program Industri,utama,APBD,lima ratus,500.000

        """
}
