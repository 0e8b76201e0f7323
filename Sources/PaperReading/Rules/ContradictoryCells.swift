package import Diagnostics

extension RulePage {
    /// Pilihan yang saling meniadakan: keduanya terisi atau keduanya kosong.
    package static let contradictoryCells = RulePage(
        id: "B014",
        name: "sel-saling-meniadakan",
        severity: .error,
        title: LocalizedText(
            id: "Dua sel yang saling meniadakan: keduanya terisi atau keduanya kosong",
            en: "Two cells that exclude each other: both filled in or both empty"
        ),
        why: LocalizedText(
            id:
                "Realisasi keuangan disebut sebagai jumlah atau sebagai persen, dan bagi indikator atau bagi program, tidak keduanya. Bila keduanya terisi, kertas itu membantah dirinya; bila keduanya kosong, tidak ada yang dapat dinilai. Baris itu tidak dibaca.",
            en:
                "Money spent is stated as an amount or as a percentage, and for an indicator or a program, not both. If both are filled in the paper contradicts itself; if both are empty there is nothing to judge. The row is not read."
        ),
        basis: LocalizedText(
            id: "Bentuk paket data Selisih: satu baris realisasi membawa satu bukti.",
            en: "The form of Selisih's data package: one row of realisation carries one piece of evidence."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """,
            "realisasi-keuangan.csv": """
            Tahun,Periode,Sifat,Program,Jumlah,Persen Tertera,Tahapan Acuan
            2024,TW I,kumulatif,Perdagangan Dalam Negeri,250.000,25,Murni
            """,
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """,
            "realisasi-keuangan.csv": """
            Tahun,Periode,Sifat,Program,Jumlah,Persen Tertera,Tahapan Acuan
            2024,TW I,kumulatif,Perdagangan Dalam Negeri,250.000,,
            """,
        ]
    )
}

extension Finding {
    package static func oneOf(_ first: String, _ second: String, bothFilled: Bool, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.contradictoryCells.id, severity: .error, location: place,
            message: bothFilled
                ? LocalizedText(
                    id: "Sel \"\(first)\" dan \"\(second)\" sama-sama terisi.",
                    en: "Cells \"\(first)\" and \"\(second)\" are both filled in."
                )
                : LocalizedText(
                    id: "Sel \"\(first)\" dan \"\(second)\" sama-sama kosong.",
                    en: "Cells \"\(first)\" and \"\(second)\" are both empty."
                ),
            advice: LocalizedText(id: "Isi salah satu saja.", en: "Fill in exactly one of them.")
        )
    }
}
