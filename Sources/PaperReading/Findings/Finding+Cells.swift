package import Diagnostics

/// Kata-kata temuan tentang sel yang tulisannya patut dicurigai.
extension Finding {
    package static func brokenQuote(_ text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.brokenQuote, severity: .warning, location: place, excerpt: text,
            message: LocalizedText(
                id: "Masih ada teks sesudah tanda kutip (\") penutup sel ini; isinya disimpan, tetapi batas selnya mungkin salah.",
                en: "Text follows the closing quotation mark (\") of this cell; it is kept, but the cell's end may be wrong."
            ),
            advice: LocalizedText(
                id: "Gandakan tanda kutip di dalam sel (\"\"), atau simpan ulang dari aplikasi asalnya.",
                en: "Double quotation marks inside a cell (\"\"), or save the file again from its application."
            )
        )
    }

    package static func codeAsNumber(_ text: String, count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.codeNotText, severity: .warning, location: place, excerpt: text, facts: [.count: .count(count)],
            message: LocalizedText(
                id:
                    "\(count: count) kode tersimpan sebagai angka, yang pertama \"\(text)\": nol di belakangnya mungkin hilang (\"\(text)0\").",
                en:
                    "\(count: count) codes are stored as numbers, the first is \"\(text)\": a zero at the end may be lost (\"\(text)0\")."
            ),
            advice: LocalizedText(
                id: "Ubah format kolomnya menjadi Teks, lalu tulis ulang kodenya seperti tertera di kertas.",
                en: "Format the column as Text, then type the codes again as the paper prints them."
            )
        )
    }

    package static func codeAsDate(_ text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.codeNotText, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Sel kode ini tersimpan sebagai tanggal atau jam (\(text)), jadi kodenya tidak diketahui.",
                en: "This code cell is stored as a date or time (\(text)), so its code is not known."
            ),
            advice: LocalizedText(
                id: "Ubah format kolomnya menjadi Teks, lalu tulis ulang kodenya seperti tertera di kertas.",
                en: "Format the column as Text, then type the codes again as the paper prints them."
            )
        )
    }

    package static func formulaWithoutValue(_ title: String, formula: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.formulaWithoutValue, severity: .error, location: place, excerpt: formula,
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

    package static func errorCell(_ title: String, text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.errorCell, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Sel di kolom \"\(title)\" berisi kesalahan rumus \(text).",
                en: "The cell in column \"\(title)\" holds formula error \(text)."
            ),
            advice: LocalizedText(id: "Betulkan rumusnya.", en: "Mend the formula.")
        )
    }

    package static func absentCeiling(_ titles: [String], cells: Int, columns: Int, at place: SourceLocation) -> Finding {
        let names = titles.map { "\"\($0)\"" }.joined(separator: ", ")
        return Finding(
            rule: IntakeRule.raggedRow, severity: .error, location: place,
            message: LocalizedText(
                id: "Baris ini berisi \(cells) sel, padahal tajuknya \(columns) kolom; sel \(names) tidak ada.",
                en: "This row has \(cells) cells, but the header has \(columns) columns; cells \(names) are absent."
            ),
            advice: LocalizedText(
                id: "Lengkapi barisnya; bila barisnya memang tidak ada pada tahapan itu, tulis sel kosong.",
                en: "Complete the row; if it truly is not in that stage, write an empty cell."
            )
        )
    }
}
