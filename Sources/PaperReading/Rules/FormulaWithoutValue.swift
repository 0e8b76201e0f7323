package import Diagnostics

extension RulePage {
    /// Rumus yang hasilnya tidak tersimpan.
    package static let formulaWithoutValue = RulePage(
        id: "B026",
        name: "rumus-tanpa-hasil",
        severity: .error,
        title: LocalizedText(
            id: "Rumus yang hasilnya tidak tersimpan",
            en: "A formula whose result is not stored"
        ),
        why: LocalizedText(
            id:
                "Program lain kadang menyimpan rumus tanpa hasilnya; angkanya baru ada setelah Excel menghitung. Rumus seperti itu tidak dibaca nol: jumlahnya tidak diketahui, dan berkasnya harus dibuka dan disimpan di Excel atau LibreOffice dahulu.",
            en:
                "Other programs at times store a formula without its result; the figure exists only once Excel has computed it. Such a formula is not read as zero: its amount is unknown, and the file must first be opened and saved in Excel or LibreOffice."
        ),
        basis: LocalizedText(
            id: "ECMA-376 (Office Open XML): sel rumus boleh tidak membawa nilai tersimpan.",
            en: "ECMA-376 (Office Open XML): a formula cell need not carry a stored value."
        ),
        bad: [
            "dinas.xlsx": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Pagu Perubahan
            Perdagangan Dalam Negeri,1000000,=B4-200000
            """
        ],
        good: [
            "dinas.xlsx": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Pagu Perubahan
            Perdagangan Dalam Negeri,1000000,800000
            """
        ]
    )
}

extension Finding {
    package static func formulaWithoutValue(_ title: String, formula: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.formulaWithoutValue.id, severity: .error, location: place, excerpt: formula,
            message: LocalizedText(
                id: "Rumus di kolom \"\(title)\" tidak menyimpan hasilnya, jadi jumlahnya tidak diketahui.",
                en: "The formula in column \"\(title)\" has no stored result, so its amount is not known."
            ),
            advice: LocalizedText(
                id: "Buka berkasnya di Excel atau LibreOffice, simpan, lalu jalankan lagi.",
                en: "Open the file in Excel or LibreOffice, save it, then run again."
            )
        )
    }
}
