import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Angka terlalu besar untuk dihitung tepat.
    package static let amountTooLarge = RulePage(
        id: "N005",
        name: "terlalu-besar-untuk-hitungan-tepat",
        severity: .error,
        title: LocalizedText(
            id: "Angka terlalu besar untuk dihitung tepat",
            en: "A number too large for exact arithmetic"
        ),
        why: LocalizedText(
            id:
                "Uang dihitung tepat sampai sen selama jumlahnya paling banyak 36 angka di depan koma, jauh di atas anggaran mana pun. Angka yang lebih panjang hampir selalu sel yang tersambung atau kode rekening di kolom pagu; angka itu tidak dibaca, dan hitungan yang memerlukannya tidak dijalankan.",
            en:
                "Money is computed exactly to the sen up to 36 digits before the decimal mark, far above any budget. A longer number is nearly always cells run together or an account code in the ceiling column; it is not read, and no computation that needs it is run."
        ),
        basis: LocalizedText(
            id: "Batas hitungan tepat Selisih; tidak ada angka yang dibulatkan supaya muat.",
            en: "The limit of Selisih's exact arithmetic; no figure is rounded to make it fit."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,999999999999999999999999999999999999999999
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,999.999.999.999
            """
        ]
    )
}

extension Finding {
    static func sumOverflow(_ label: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.amountTooLarge.id, severity: .error, location: place, excerpt: label,
            message: LocalizedText(
                id: "Jumlah baris-baris di bawah \"\(label)\" terlalu besar untuk dihitung tepat.",
                en: "The sum of the rows under \"\(label)\" is too large to compute exactly."
            ),
            advice: LocalizedText(id: "Periksa angka-angkanya.", en: "Check the amounts.")
        )
    }
}
