import BudgetModel
import Diagnostics

extension Rule {
    /// Tanggal yang tidak ada di kalender, atau tulisan yang tidak dapat dibaca sebagai tanggal.
    static let impossibleDate = Rule(
        RulePage(
            id: "D004",
            name: "tanggal-tidak-ada",
            severity: .error,
            title: LocalizedText(
                id: "Tanggal tidak ada di kalender atau tidak terbaca", en: "A date is not in the calendar or cannot be read"
            ),
            why: LocalizedText(
                id:
                    "Urutan kertas diperiksa menurut tanggalnya. Hari yang tidak ada adalah kesalahan; tulisan yang tidak dapat dibaca sebagai tanggal hanya catatan, karena aturan tanggal lain lalu diam tentang kertas itu.",
                en:
                    "The order of papers is checked by their dates. A day that does not exist is an error; text that cannot be read as a date is only a note, since the other date rules are then silent about that paper."
            ),
            basis: LocalizedText(id: "Kalender Gregorius.", en: "The Gregorian calendar."),
            bad: [
                "dokumen.csv": """
                Kode,Jenis,Tanggal,Tahun
                iku,IKU,31 Februari 2024,2024
                """,
                "pagu.csv": RecordExamples.ceilings,
            ],
            good: [
                "dokumen.csv": """
                Kode,Jenis,Tanggal,Tahun
                iku,IKU,29 Februari 2024,2024
                """,
                "pagu.csv": RecordExamples.ceilings,
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        examination.budget.documents.compactMap { document in
            guard let text = document.printedDate, document.date == nil, text.contains(where: { $0.isLetter || $0.isNumber })
            else { return nil }
            let paper = examination.paperName(document.code)
            let isImpossible = isReadableWithAnotherDay(text)
            return Finding(
                rule: "D004", severity: isImpossible ? .error : .note, location: document.location, subject: paper, excerpt: text,
                message: isImpossible
                    ? LocalizedText(
                        id: "\(paper) bertanggal \(text), hari yang tidak ada di kalender.",
                        en: "\(paper) is dated \(text), a day that is not in the calendar."
                    )
                    : LocalizedText(
                        id: "Tanggal \(paper), \"\(text)\", tidak dapat dibaca.", en: "The date of \(paper), \"\(text)\", cannot be read."
                    ),
                advice: isImpossible
                    ? LocalizedText(id: "Cari tanggal yang benar dan betulkan kertasnya.", en: "Find the right date and correct the paper.")
                    : LocalizedText(
                        id: "Tulis seperti \"27 Juni 2024\" supaya urutan kertas ikut diperiksa.",
                        en: "Write it like \"27 Juni 2024\" so that the order of papers is checked too."
                    )
            )
        }
    }
}

/// `true` bila tulisannya menjadi tanggal begitu harinya diganti tanggal satu: bulan dan tahunnya terbaca, harinya tidak ada.
private func isReadableWithAnotherDay(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let short = words.indices.filter { words[$0].count <= 2 && Int(words[$0]) != nil }
    // Tanpa nama bulan, harinya di ujung yang berseberangan dengan tahun empat angka.
    let days = text.contains(where: \.isLetter) ? short : words.first?.count == 4 ? short.suffix(1) : Array(short.prefix(1))
    return days.contains { index in
        var changed = words
        changed[index] = "1"
        return PrintedDate(changed.joined(separator: " ")) != nil
    }
}
