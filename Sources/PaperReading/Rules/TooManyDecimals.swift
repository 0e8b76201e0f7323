import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Lebih banyak desimal daripada yang diperbolehkan.
    package static let tooManyDecimals = RulePage(
        id: "N004",
        name: "terlalu-banyak-desimal",
        severity: .error,
        title: LocalizedText(
            id: "Jumlah uang dengan lebih dari dua desimal",
            en: "An amount of money with more than two decimals"
        ),
        why: LocalizedText(
            id:
                "Satuan terkecil rupiah ialah sen. Jumlah dengan tiga desimal atau lebih tidak dibulatkan dan tidak dibaca, karena pembulatan diam-diam membuat jumlah di kertas tidak lagi sama dengan barisnya; juga bila desimalnya baru muncul setelah satuan (juta, miliar) diterapkan.",
            en:
                "The smallest unit of the rupiah is the sen. An amount with three decimals or more is neither rounded nor read, since silent rounding makes the paper's total differ from its rows; also if such decimals appear only once a unit (million, billion) is applied."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pembukuan: rupiah dicatat sampai dua desimal.",
            en: "Bookkeeping practice: rupiah are recorded to two decimals."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,"1.000.000,125"
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,"1.000.000,12"
            """
        ]
    )
}

extension Finding {
    static func belowSen(_ title: String, text: String, unit: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.tooManyDecimals.id, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "\"\(text)\" (\(unit)) di kolom \"\(title)\" lebih halus daripada sen.",
                en: "\"\(text)\" (\(unit)) in column \"\(title)\" is finer than one sen."
            ),
            advice: LocalizedText(
                id: "Kurangi desimalnya; rupiah punya paling banyak dua desimal.",
                en: "Reduce its decimals; rupiah have at most two."
            )
        )
    }
}
