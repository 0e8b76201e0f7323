import BudgetModel
import Diagnostics
import ExactNumbers

/// Kata-kata setiap temuan tentang tabel datar, di satu tempat.
extension Finding {
    static func unrecognisedTable(_ nearest: HeaderLayout?, at place: SourceLocation) -> Finding {
        let refusal = TableRefusal(nearest)
        return Finding(
            rule: IntakeRule.unrecognisedTable, severity: .error, location: place, message: refusal.message, advice: refusal.advice)
    }

    static func misspeltStage(_ title: String, meant stage: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.unknownStage, severity: .error, location: place, excerpt: title,
            message: LocalizedText(
                id: "Kolom \"\(title)\" berisi jumlah, dan tajuknya mirip \"\(stage)\" tetapi bukan; tahapannya tidak pasti.",
                en: "Column \"\(title)\" holds amounts, and its title is like \"\(stage)\" but is not; its stage is not certain."
            ),
            advice: LocalizedText(
                id:
                    "Betulkan tajuknya, atau sebut artinya: --map \"\(title)=\(stage)\", atau --map \"\(title)=abaikan\" bila memang bukan pagu.",
                en: "Mend the title, or name its meaning: --map \"\(title)=\(stage)\", or --map \"\(title)=abaikan\" if it is no ceiling."
            )
        )
    }

    static func unknownRowStage(_ text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.unknownStage, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Tahapan \"\(text)\" di kolom tahapan tidak dikenal, jadi pagu barisnya tidak dapat ditempatkan.",
                en: "Stage \"\(text)\" in the stage column is not known, so the row's ceiling has no place."
            ),
            advice: LocalizedText(
                id: "Tulis Murni, Pergeseran 1, Perubahan, dan seterusnya.", en: "Write Murni, Pergeseran 1, Perubahan, and so on."
            )
        )
    }

    /// Seperti kolom tidak dikenal di paket data, tetapi di sini artinya dapat disebut pengguna.
    static func unmappedColumn(_ title: String, at place: SourceLocation) -> Finding {
        var finding = unknownColumn(title, at: place)
        finding.advice = LocalizedText(
            id: "Bila kolom ini seharusnya dibaca, sebut artinya, misalnya --map \"\(title)=murni\".",
            en: "If this column should be read, name its meaning, such as --map \"\(title)=murni\"."
        )
        return finding
    }

    /// Seperti tahapan yang berulang di paket data, tetapi di sini arti kolomnya dapat disebut pengguna.
    static func secondCeiling(_ title: String, first: Int, at place: SourceLocation) -> Finding {
        var finding = duplicateStage(title, first: first, at: place)
        finding.advice = LocalizedText(
            id:
                "Sebut tahapannya, misalnya --map \"\(title)=perubahan\"; bila keduanya bagian dari satu pagu, tulis tajuk pagu itu di atas keduanya.",
            en:
                "Name its stage, such as --map \"\(title)=perubahan\"; if both are parts of one ceiling, write that ceiling's heading above them."
        )
        return finding
    }

    static func unknownMeaning(_ title: String, meaning: String) -> Finding {
        let known = ColumnMeaning.forcedWords.joined(separator: ", ")
        return Finding(
            rule: IntakeRule.unknownMeaning, severity: .error, location: SourceLocation(file: "--map"), excerpt: meaning,
            message: LocalizedText(
                id: "Arti \"\(meaning)\" untuk kolom \"\(title)\" tidak dikenal.",
                en: "Meaning \"\(meaning)\" for column \"\(title)\" is not known."
            ),
            advice: LocalizedText(id: "Pakai salah satu: \(known).", en: "Use one of: \(known).")
        )
    }

    static func unknownForcedColumn(_ title: String, found: [String]) -> Finding {
        let titles = found.isEmpty ? "-" : found.map { "\"\($0)\"" }.joined(separator: ", ")
        return Finding(
            rule: IntakeRule.unknownForcedColumn, severity: .error, location: SourceLocation(file: "--map"), excerpt: title,
            message: LocalizedText(
                id: "Kolom \"\(title)\" tidak ada di tabel mana pun.",
                en: "Column \"\(title)\" is in none of the tables."
            ),
            advice: LocalizedText(id: "Kolom yang ada: \(titles).", en: "Columns present: \(titles).")
        )
    }

    static func amountWithoutName(_ text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.amountWithoutName, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Baris ini berisi jumlah tetapi tidak punya nama atau kode, jadi tidak dihitung.",
                en: "This row has amounts but neither name nor code, so it is not counted."
            ),
            advice: LocalizedText(
                id: "Tulis uraiannya, atau tulis \"Jumlah\" bila ini jumlah baris-baris di atasnya.",
                en: "Write its name, or \"Jumlah\" if it is the total of the rows above."
            )
        )
    }

    static func amountAfterClosing(_ text: String, closing: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.amountAfterClosing, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Baris ini berisi jumlah tetapi berdiri sesudah blok penutup (mulai baris \(closing)), jadi tidak dihitung.",
                en: "This row has amounts but stands after the closing block (from row \(closing)), so it is not counted."
            ),
            advice: LocalizedText(
                id: "Pindahkan ke atas blok tanda tangan, atau beri tajuk bila ini tabel lain.",
                en: "Move it above the signatures, or give it a header if it is another table."
            )
        )
    }

    static func sumOverflow(_ label: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.amountTooLarge, severity: .error, location: place, excerpt: label,
            message: LocalizedText(
                id: "Jumlah baris-baris di bawah \"\(label)\" terlalu besar untuk dihitung tepat.",
                en: "The sum of the rows under \"\(label)\" is too large to compute exactly."
            ),
            advice: LocalizedText(id: "Periksa angka-angkanya.", en: "Check the amounts.")
        )
    }

    static func belowSen(_ title: String, text: String, unit: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.tooManyDecimals, severity: .error, location: place, excerpt: text,
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
