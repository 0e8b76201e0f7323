package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Dua notasi angka di satu kolom.
    package static let mixedNotation = RulePage(
        id: "N002",
        name: "dua-notasi-di-satu-kolom",
        severity: .warning,
        title: LocalizedText(
            id: "Dua notasi angka di satu kolom",
            en: "Two number notations in one column"
        ),
        why: LocalizedText(
            id:
                "Kolom yang memuat \"1.000.000,50\" dan \"1,000,000.50\" biasanya disalin dari dua sumber. Setiap angka dibaca menurut notasinya sendiri karena masing-masing hanya punya satu arti; yang perlu diperiksa ialah apakah keduanya benar berasal dari kertas yang sama.",
            en:
                "A column with both \"1.000.000,50\" and \"1,000,000.50\" was usually copied from two sources. Each figure is read in its own notation, as each has but one meaning; what needs a check is whether both come from the same paper."
        ),
        basis: LocalizedText(
            id: "Ejaan Bahasa Indonesia (EYD): titik memisahkan ribuan, koma menandai desimal.",
            en: "Indonesian spelling (EYD): a point groups thousands, a comma marks decimals."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,"1.000.000,50"
            2024,Dinas Perdagangan,Perdagangan Luar Negeri,utama,APBD,"400,000.50"
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,"1.000.000,50"
            2024,Dinas Perdagangan,Perdagangan Luar Negeri,utama,APBD,"400.000,50"
            """
        ]
    )
}

extension Finding {
    package static func mixedNotation(
        _ title: String, comma: (row: Int, text: String), point: (row: Int, text: String),
        at place: SourceLocation
    ) -> Finding {
        Finding(
            rule: RulePage.mixedNotation.id, severity: .warning, location: place,
            message: LocalizedText(
                id:
                    "Kolom \"\(title)\" memakai dua notasi: \"\(comma.text)\" (baris \(comma.row)) dan \"\(point.text)\" (baris \(point.row)). Masing-masing dibaca menurut notasinya.",
                en:
                    "Column \"\(title)\" uses two notations: \"\(comma.text)\" (row \(comma.row)) and \"\(point.text)\" (row \(point.row)). Each is read in its own notation."
            ),
            advice: LocalizedText(
                id: "Periksa apakah angkanya terbaca benar, lalu pakai satu notasi di seluruh kolom.",
                en: "Check that the figures are read correctly, then use one notation in the whole column."
            )
        )
    }
}
