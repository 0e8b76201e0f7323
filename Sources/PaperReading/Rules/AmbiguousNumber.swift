import Diagnostics

extension RulePage {
    /// Angka yang dapat berarti dua nilai.
    static let ambiguousNumber = RulePage(
        id: "N001",
        name: "angka-bermakna-dua",
        severity: .error,
        title: LocalizedText(
            id: "Angka yang dapat berarti dua nilai",
            en: "A number that can mean two values"
        ),
        why: LocalizedText(
            id:
                "\"16.000\" sendirian dapat berarti enam belas ribu atau enam belas dengan tiga desimal. Bila angka lain di kertas atau kolom yang sama tidak memutuskannya, kedua artinya disebut dan angkanya tidak dihitung: pagu bersatuan juta yang terbaca seribu kali lipat tidak pernah ditebak. Bagi target dan angka tertera lain bobotnya peringatan. Uang dalam rupiah penuh selalu satu arti, karena desimalnya paling banyak dua.",
            en:
                "\"16.000\" alone can mean sixteen thousand or sixteen with three decimals. If no other figure of the same paper or column decides it, both meanings are shown and the figure is not computed with: a ceiling in millions read a thousandfold is never guessed. For targets and other printed figures it is a warning. Money in whole rupiah always has one meaning, having at most two decimals."
        ),
        basis: LocalizedText(
            id:
                "Ejaan Bahasa Indonesia (EYD): titik memisahkan ribuan, koma menandai desimal; kertas kantor memakai keduanya terbalik juga.",
            en:
                "Indonesian spelling (EYD): a point groups thousands, a comma marks decimals; offices' papers use them the other way round too."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            (dalam juta rupiah)
            Program,Pagu Murni
            Perdagangan Dalam Negeri,12
            Perdagangan Luar Negeri,16.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            (dalam juta rupiah)
            Program,Pagu Murni
            Perdagangan Dalam Negeri,12
            Perdagangan Luar Negeri,"16.000,00"
            """
        ]
    )
}
