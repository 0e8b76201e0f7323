import Diagnostics

extension RulePage {
    /// Tabel tanpa satu pun baris isi.
    static let noRows = RulePage(
        id: "B013",
        name: "tabel-tanpa-baris",
        severity: .error,
        title: LocalizedText(
            id: "Tabel pagu tanpa satu pun baris",
            en: "A table of ceilings without a single row"
        ),
        why: LocalizedText(
            id:
                "Tabel yang tajuknya benar tetapi tidak berisi baris biasanya tersaring, terpotong, atau diekspor dari layar yang kosong. Anggaran tanpa baris bukan anggaran nol; karena itu pembacaan mengatakannya dan tidak menghitung apa pun.",
            en:
                "A table with a proper header but no row was usually filtered, cut off, or exported from an empty screen. A budget without rows is not a budget of zero; so the reading says so and computes nothing."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pemeriksaan: jumlah hanya dapat ditandatangani bila setiap baris di bawahnya terbaca.",
            en: "Audit practice: a total can be signed only if every row below it has been read."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """
        ]
    )
}
