import BudgetModel
package import Diagnostics

extension RulePage {
    /// Program di bawah indikator yang tidak ada targetnya di kertas mana pun.
    package static let linkWithoutIndicator = RulePage(
        id: "B057",
        name: "kaitan-tanpa-indikator",
        severity: .warning,
        title: LocalizedText(id: "Program di bawah indikator yang tidak dikenal", en: "A program under an unknown indicator"),
        why: LocalizedText(
            id:
                "Tabel program perjanjian kinerja menaruh setiap program di bawah sebuah indikator. Bila nama indikatornya tidak ada di tabel target kertas mana pun, kaitannya tidak dapat dibuat, dan uang program itu tidak tampak di bawah indikatornya.",
            en:
                "The program table of a performance agreement puts every program under an indicator. When no paper's target table holds that name, the link cannot be made, and the program's money does not appear under its indicator."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: indikator di tabel program sama dengan indikator di tabel target.",
            en: "Practice: the indicators of the program table are those of the target table."),
        bad: ["pk.csv": agreement("Nilai perdagangan")],
        good: ["pk.csv": agreement("Nilai ekspor")]
    )

    private static func agreement(_ indicator: String) -> String {
        """
        PERJANJIAN KINERJA TAHUN 2024
        DINAS PERDAGANGAN
        NO;SASARAN STRATEGIS;INDIKATOR KINERJA;TARGET KINERJA
        1;Meningkatnya ekspor;Nilai ekspor (Triliun Rp);12,5

        Anggaran : Rp. 500.000
        NO;INDIKATOR KINERJA;PROGRAM;ANGGARAN;KETERANGAN
        1;\(indicator);Program Pengembangan Ekspor;Rp. 500.000;APBD
        """
    }
}

extension Finding {
    /// Program di bawah indikator yang tidak disebut kertas mana pun: kaitannya tidak dibuat.
    ///
    /// - Parameter isAlone: Tidak satu kertas pun memuat target, jadi bukan ejaannya yang keliru.
    static func linkWithoutIndicator(_ link: PaperFacts.LinkFact, isAlone: Bool) -> Finding {
        Finding(
            rule: RulePage.linkWithoutIndicator.id, severity: isAlone ? .note : .warning, location: link.location, excerpt: link.indicator,
            message: LocalizedText(
                id:
                    "Program di baris ini berdiri di bawah indikator \"\(link.indicator)\", yang tidak ada di tabel target kertas mana pun.",
                en: "The program in this row stands under indicator \"\(link.indicator)\", which no paper's target table holds."
            ),
            advice: LocalizedText(
                id:
                    "Kaitan program dan indikatornya tidak dibuat. Samakan ejaan nama indikator di kedua tabel, atau sertakan kertas yang memuat targetnya.",
                en:
                    "The link of program and indicator is not made. Spell the indicator alike in both tables, or add the paper that holds its target."
            )
        )
    }
}
