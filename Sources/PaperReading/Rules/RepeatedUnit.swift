package import Diagnostics

extension RulePage {
    /// Uang OPD yang mungkin ditulis lagi di unit-unitnya.
    package static let repeatedUnit = RulePage(
        id: "B048",
        name: "uang-opd-dan-unitnya",
        severity: .error,
        title: LocalizedText(
            id: "Uang OPD mungkin ditulis lagi di unit-unitnya", en: "An office's money may be written again in its units"
        ),
        why: LocalizedText(
            id:
                "Sebagian daftar menulis sebuah program satu kali untuk seluruh OPD, lalu sekali lagi per UPTD atau puskesmas. Bila keduanya dijumlahkan, pagunya menjadi dua kali lipat. Yang ditanyakan hanya program yang pagunya tanpa unit sama dengan jumlah unit-unitnya di semua tahapan; pagu induk yang memang milik kantornya sendiri tidak.",
            en:
                "Some lists write a program once for the whole office and once more per unit. Added together, the ceiling doubles. Only programs whose ceilings without a unit equal the sum of their units at every stage are asked about; a ceiling of the office's own is not."
        ),
        basis: LocalizedText(id: "Hitungan: satu rupiah dihitung satu kali.", en: "Arithmetic: one rupiah counts once."),
        bad: [
            "pagu.csv": """
            TAHUN ANGGARAN 2024
            OPD;Unit;Program;Pagu Murni
            Dinas Kesehatan;;Program Upaya Kesehatan;900.000
            Dinas Kesehatan;Puskesmas A;Program Upaya Kesehatan;400.000
            Dinas Kesehatan;Puskesmas B;Program Upaya Kesehatan;500.000
            """
        ],
        good: [
            "pagu.csv": """
            TAHUN ANGGARAN 2024
            OPD;Unit;Program;Pagu Murni
            Dinas Kesehatan;Puskesmas A;Program Upaya Kesehatan;400.000
            Dinas Kesehatan;Puskesmas B;Program Upaya Kesehatan;500.000
            """
        ]
    )
}
