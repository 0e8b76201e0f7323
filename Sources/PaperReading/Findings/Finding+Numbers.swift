package import Diagnostics
package import ExactNumbers

/// Kata-kata setiap temuan tentang angka, di satu tempat.
extension Finding {
    package static func notAnAmount(_ title: String, text: String, error: NumberTextError?, at place: SourceLocation) -> Finding {
        let reason = error?.explanation
        let rule =
            switch error?.reason {
            case .tooManyDecimals: IntakeRule.tooManyDecimals
            case .overflow: IntakeRule.amountTooLarge
            default: IntakeRule.notANumber
            }
        var message = LocalizedText(
            id: "\"\(text)\" di kolom \"\(title)\" bukan jumlah uang.",
            en: "\"\(text)\" in column \"\(title)\" is not an amount of money."
        )
        if let reason {
            message = LocalizedText(
                id: "\"\(text)\" di kolom \"\(title)\" bukan jumlah uang: \(reason).",
                en: "\"\(text)\" in column \"\(title)\" is not an amount of money: \(reason)."
            )
        }
        return Finding(
            rule: rule, severity: .error, location: place, excerpt: text, message: message,
            advice: LocalizedText(
                id: "Tulis angka saja, misalnya 1.234.567 atau 1.234.567,50; kosongkan bila barisnya tidak ada di tahapan ini.",
                en: "Write the number only, such as 1.234.567 or 1.234.567,50; leave it empty if the line is not in this stage."
            )
        )
    }

    package static func notAQuantity(_ title: String, text: String, severity: Severity, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.notANumber, severity: severity, location: place, excerpt: text,
            message: LocalizedText(
                id: "\"\(text)\" di kolom \"\(title)\" bukan angka; isinya disimpan tetapi tidak dihitung.",
                en: "\"\(text)\" in column \"\(title)\" is not a number; it is kept but not computed with."
            ),
            advice: LocalizedText(
                id: "Bila seharusnya angka, betulkan tulisannya seperti yang tercetak di kertas.",
                en: "If it should be a number, correct it to what the paper prints."
            )
        )
    }

    package static func ambiguous(
        _ title: String, text: String, comma: Quantity, point: Quantity, at place: SourceLocation
    ) -> Finding {
        let (whole, fraction) = comma.decimals == 0 ? (comma, point) : (point, comma)
        return Finding(
            rule: IntakeRule.ambiguousNumber, severity: .warning, location: place, excerpt: text,
            facts: ["sebagai ribuan": .quantity(whole), "sebagai desimal": .quantity(fraction)],
            message: LocalizedText(
                id:
                    "\"\(text)\" di kolom \"\(title)\" dapat berarti ribuan (\(whole)) atau desimal (\(fraction)); angka lain di kertas ini tidak memutuskannya.",
                en:
                    "\"\(text)\" in column \"\(title)\" can mean thousands (\(whole)) or decimals (\(fraction)); the paper's other figures do not decide it."
            ),
            advice: LocalizedText(
                id: "Periksa kertas aslinya. Angka ini tidak dihitung sebelum tanda desimalnya pasti.",
                en: "Check the original paper. This figure is not computed with until its decimal mark is certain."
            )
        )
    }

    package static func mixedNotation(
        _ title: String, comma: (row: Int, text: String), point: (row: Int, text: String),
        at place: SourceLocation
    ) -> Finding {
        Finding(
            rule: IntakeRule.mixedNotation, severity: .warning, location: place,
            message: LocalizedText(
                id:
                    "Kolom \"\(title)\" memakai dua notasi: \"\(comma.text)\" (baris \(comma.row)) dan \"\(point.text)\" (baris \(point.row)). Masing-masing dibaca menurut notasinya.",
                en:
                    "Column \"\(title)\" uses two notations: \"\(comma.text)\" (row \(comma.row)) and \"\(point.text)\" (row \(point.row)). Each is read in its own notation."
            ),
            advice: LocalizedText(
                id: "Periksa apakah angkanya terbaca benar, lalu pakai satu notasi di seluruh kolom.",
                en: "Check that the figures are read correctly, then use one notation in the whole column."
            )
        )
    }

    package static func binaryTail(_ title: String, count: Int, text: String, amount: Rupiah, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.binaryTail, severity: .note, location: place, excerpt: text,
            facts: [.count: .count(count), .amount: .amount(amount)],
            message: LocalizedText(
                id:
                    "\(count: count) angka di kolom \"\(title)\" tersimpan dengan sisa hitungan rumus; yang pertama \"\(text)\", dibaca \(amount).",
                en:
                    "\(count: count) numbers in column \"\(title)\" are stored with a formula's remainder; the first is \"\(text)\", read as \(amount)."
            ),
            advice: LocalizedText(
                id: "Tulis rumusnya dengan pembulatan, misalnya =ROUND(D7-C7;2), supaya yang tersimpan sama dengan yang tampak.",
                en: "Round in the formula, such as =ROUND(D7-C7,2), so that what is stored is what is shown."
            )
        )
    }

    /// Kelebihan yang dapat datang dari pembulatan bobotnya hanya catatan.
    package static func badWeight(program: String, sum: Quantity, isRounding: Bool, at place: SourceLocation) -> Finding {
        let why =
            isRounding
            ? LocalizedText(
                id: ", masih di dalam pembulatannya; pagunya dibagi menurut perbandingan bobotnya",
                en: ", within their rounding; the ceiling is divided in proportion to them"
            ) : LocalizedText(id: "", en: "")
        return Finding(
            rule: IntakeRule.excessWeight, severity: isRounding ? .note : .error, location: place, excerpt: program,
            facts: [.weight: .percent(sum)],
            message: LocalizedText(
                id: "Bobot kaitan \"\(program)\" berjumlah \(percent: sum), lebih dari 100 %\(why).",
                en: "The link weights of \"\(program)\" sum to \(percent: sum), above 100%\(why)."
            ),
            advice: LocalizedText(
                id: "Kurangi bobotnya sampai berjumlah 100.",
                en: "Reduce the weights until they sum to 100."
            )
        )
    }

    package static func nonPositiveWeight(text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.excessWeight, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Bobot \"\(text)\" bukan angka tunggal di atas 0 sampai 100.",
                en: "Weight \"\(text)\" is not one number above 0 and up to 100."
            ),
            advice: LocalizedText(
                id: "Tulis persen, misalnya 100 atau 37,5.",
                en: "Write a percentage, such as 100 or 37,5."
            )
        )
    }
}
