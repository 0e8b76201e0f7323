package import Diagnostics
package import ExactNumbers

extension RulePage {
    /// Angka yang dapat berarti dua nilai.
    package static let ambiguousNumber = RulePage(
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

extension Finding {
    package static func ambiguous(
        _ title: String, text: String, comma: Quantity, point: Quantity, at place: SourceLocation
    ) -> Finding {
        let (whole, fraction) = comma.decimals == 0 ? (comma, point) : (point, comma)
        return Finding(
            rule: RulePage.ambiguousNumber.id, severity: .warning, location: place, excerpt: text,
            facts: ["sebagai ribuan": .quantity(whole), "sebagai desimal": .quantity(fraction)],
            message: LocalizedText(
                id:
                    "\"\(text)\" di kolom \"\(title)\" dapat berarti ribuan (\(whole)) atau desimal (\(fraction)); angka lain di kertas ini tidak memutuskannya.",
                en:
                    "\"\(text)\" in column \"\(title)\" can mean thousands (\(whole)) or decimals (\(fraction)); the paper's other figures do not decide it."
            ),
            advice: LocalizedText(
                id: "Periksa kertas aslinya. Angka ini tidak dihitung sebelum tanda desimalnya pasti.",
                en: "Check the original paper. This figure is not computed with until its decimal mark is certain."
            )
        )
    }
}
