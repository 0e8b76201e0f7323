import BudgetModel
import Diagnostics

extension Rule {
    /// Hari yang dicetak kertas bukan hari tanggalnya.
    static let weekdayDisagreesWithDate = Rule(
        RulePage(
            id: "D001",
            name: "hari-bukan-hari-tanggalnya",
            severity: .error,
            title: LocalizedText(id: "Hari dan tanggal kertas tidak cocok", en: "A paper's weekday and date disagree"),
            why: LocalizedText(
                id:
                    "Berita acara menyebut hari dan tanggal; bila keduanya bertentangan, pembaca tidak tahu kapan keputusan itu dibuat, dan urutannya terhadap kertas lain tidak dapat dipastikan.",
                en:
                    "Minutes name the weekday and the date; if they contradict each other, the reader cannot know when the decision was made, nor its order among other papers."
            ),
            basis: LocalizedText(id: "Kalender Gregorius.", en: "The Gregorian calendar."),
            bad: [
                "dokumen.csv": """
                Kode,Jenis,Tanggal,Hari,Tahun
                ba,Berita Acara,27 Juni 2024,Jumat,2024
                """,
                "pagu.csv": RecordExamples.ceilings,
            ],
            good: [
                "dokumen.csv": """
                Kode,Jenis,Tanggal,Hari,Tahun
                ba,Berita Acara,27 Juni 2024,Kamis,2024
                """,
                "pagu.csv": RecordExamples.ceilings,
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        examination.budget.documents.compactMap { document in
            guard let text = document.printedWeekday, let printed = Weekday(text), let day = document.date?.day,
                printed != day.weekday
            else { return nil }
            let (paper, date, actual) = (examination.paperName(document.code), document.dateText, day.weekday.label)
            return Finding(
                rule: "D001", severity: .error, location: document.location, subject: paper, excerpt: text,
                facts: [.printed: .word(printed.label), .expected: .word(actual)],
                message: LocalizedText(
                    id: "\(paper) menyebut hari \(printed.label), sedangkan \(date) adalah hari \(actual).",
                    en: "\(paper) says \(printed.label), but \(date) is a \(actual)."
                ),
                advice: LocalizedText(
                    id: "Pastikan hari atau tanggalnya yang benar, lalu betulkan kertasnya.",
                    en: "Find out whether the weekday or the date is right, then correct the paper."
                )
            )
        }
    }
}
