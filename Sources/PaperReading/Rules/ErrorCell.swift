package import Diagnostics

extension RulePage {
    /// Sel kesalahan rumus.
    package static let errorCell = RulePage(
        id: "B027",
        name: "sel-kesalahan-rumus",
        severity: .error,
        title: LocalizedText(
            id: "Sel berisi kesalahan rumus",
            en: "A cell holds a formula error"
        ),
        why: LocalizedText(
            id:
                "#REF!, #DIV/0!, atau #N/A di kolom pagu berarti rumusnya kehilangan sel yang dirujuk. Angkanya tidak diketahui dan tidak dibaca nol; jumlah yang memuatnya tidak dapat ditandatangani sebelum rumusnya dibetulkan.",
            en:
                "#REF!, #DIV/0! or #N/A in a ceiling column means that the formula lost the cells it refers to. The figure is unknown and is not read as zero; a total that holds it cannot be signed until the formula is mended."
        ),
        basis: LocalizedText(
            id: "ECMA-376 (Office Open XML): sel berjenis kesalahan menyimpan nama kesalahannya, bukan angka.",
            en: "ECMA-376 (Office Open XML): a cell of type error stores the name of the error, not a number."
        ),
        bad: [
            "dinas.xlsx": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Pagu Perubahan
            Perdagangan Dalam Negeri,1000000,#REF!
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
    package static func errorCell(_ title: String, text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.errorCell.id, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Sel di kolom \"\(title)\" berisi kesalahan rumus \(text).",
                en: "The cell in column \"\(title)\" holds formula error \(text)."
            ),
            advice: LocalizedText(id: "Betulkan rumusnya.", en: "Mend the formula.")
        )
    }
}
