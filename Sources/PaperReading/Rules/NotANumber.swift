import Diagnostics

extension RulePage {
    /// Teks yang bukan angka.
    static let notANumber = RulePage(
        id: "N003",
        name: "bukan-angka",
        severity: .error,
        title: LocalizedText(
            id: "Teks di tempat angka",
            en: "Text where a number belongs"
        ),
        why: LocalizedText(
            id:
                "Sel pagu hanya boleh berisi angka; huruf, tanda desimal kedua, kelompok ribuan yang bukan tiga angka, atau keterangan di belakangnya membuat nilainya tidak pasti. Sel itu tidak dihitung dan tidak dianggap nol. Bagi angka tertera di luar kolom uang bobotnya lebih ringan, dan teksnya disimpan.",
            en:
                "A ceiling cell may hold only a number; letters, a second decimal mark, groups that are not of three digits, or words behind it leave its value uncertain. The cell is not counted and not taken as zero. For printed figures outside money columns the severity is lighter, and the text is kept."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pemeriksaan: jumlah hanya dapat ditandatangani bila setiap baris di bawahnya terbaca.",
            en: "Audit practice: a total can be signed only if every row below it has been read."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000 (lihat DPA)
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
