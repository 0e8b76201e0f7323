import Diagnostics

extension RulePage {
    /// Baris tanpa kode yang jumlahnya sama dengan jumlah baris-baris sesudahnya.
    static let repeatedSum = RulePage(
        id: "B039",
        name: "jumlah-terulang-tanpa-kode",
        severity: .warning,
        title: LocalizedText(
            id: "Pagu sebuah baris sama dengan jumlah baris-baris sesudahnya",
            en: "The ceiling of a row equals the sum of the rows after it"
        ),
        why: LocalizedText(
            id:
                "Induk yang hanya dibedakan huruf tebal terbaca seperti baris biasa, sehingga uangnya terhitung dua kali. Pagu di atas satu juta rupiah yang tidak bulat dan persis sama dengan jumlah baris sesudahnya hampir selalu induk; pembaca tidak menebak, dan meminta kode atau nomor urut. Di tabel berkode yang diawasi baris tanpa unit terhadap baris-baris unit yang mengulang kodenya.",
            en:
                "A parent set apart only by bold type reads like any other row, so that its money counts twice. A ceiling above one million rupiah that is not round and exactly equals the sum of the rows after it is nearly always a parent; the reader does not guess, and asks for a code or a number. In coded tables a row without a unit is watched against the units' rows that repeat its code."
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
