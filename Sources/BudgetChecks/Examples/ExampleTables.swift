/// Tabel yang sama di setiap contoh target: paket selalu punya pagu, walaupun aturannya tidak melihatnya.
enum ExampleTables {
    static let oneProgram = """
        Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
        2024,Dinas,Program A,utama,APBD,600.000
        """
}
