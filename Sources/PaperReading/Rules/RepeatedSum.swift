import Diagnostics

extension RulePage {
    /// Baris yang jumlahnya sama dengan jumlah baris-baris sesudahnya atau sebelumnya.
    static let repeatedSum = RulePage(
        id: "B039",
        name: "jumlah-terulang-tanpa-kode",
        severity: .warning,
        title: LocalizedText(
            id: "Pagu sebuah baris sama dengan jumlah baris-baris sesudahnya atau sebelumnya",
            en: "The ceiling of a row equals the sum of the rows after or before it"
        ),
        why: LocalizedText(
            id:
                "Induk yang hanya dibedakan huruf tebal terbaca seperti baris biasa, sehingga uangnya terhitung dua kali. Pagu di atas satu juta rupiah yang tidak bulat dan persis sama dengan jumlah baris sesudahnya hampir selalu induk, dan yang sama dengan jumlah semua baris sebelumnya hampir selalu jumlah yang tidak bernama \"Jumlah\"; pembaca tidak menebak, dan meminta kode, nomor urut, atau kata itu. Di tabel berkode yang diawasi ialah kode yang tidak menaungi kode lain (5101 di bawah 51, juga bila angkanya kecil atau bulat), induk yang berdiri di bawah anak-anaknya, dan baris tanpa unit terhadap baris-baris unit yang mengulang kodenya.",
            en:
                "A parent set apart only by bold type reads like any other row, so that its money counts twice. A ceiling above one million rupiah that is not round and exactly equals the sum of the rows after it is nearly always a parent, and one that equals the sum of all rows before it a total not called \"Jumlah\"; the reader does not guess, and asks for a code, a number, or that word. In coded tables it watches codes that cover no other (5101 below 51, also when the amounts are small or round), parents that stand below their children, and rows without a unit against the units' rows that repeat their code."
        ),
        basis: LocalizedText(
            id: "Kebiasaan kertas kantor: induk mengulang jumlah bagiannya.",
            en: "Practice of the offices' papers: a parent repeats the sum of its parts."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Uraian,Pagu Murni
            Belanja Operasi,123.456.700
            Belanja Pegawai,100.000.000
            Belanja Barang dan Jasa,23.456.700
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            No,Uraian,Pagu Murni
            A,Belanja Operasi,123.456.700
            1,Belanja Pegawai,100.000.000
            2,Belanja Barang dan Jasa,23.456.700
            """
        ]
    )
}
