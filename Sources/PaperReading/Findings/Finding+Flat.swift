import BudgetModel
import Diagnostics
import ExactNumbers

/// Mengapa sebuah kolom berisi jumlah sebesar pagu tidak punya tempat.
enum UnplacedMoney {
    /// Tajuknya tidak dikenal.
    case unknown
    /// Tajuknya berkata pagu, tetapi tidak menyebut tahapannya.
    case withoutStage
    /// Tajuknya menyebut usulan sebuah tahapan, dan pagu tahapan itu sendiri tidak ada.
    case proposal

    fileprivate func message(_ title: String) -> LocalizedText {
        switch self {
        case .unknown:
            LocalizedText(
                id: "Kolom \"\(title)\" berisi jumlah sebesar pagu, tetapi tajuknya tidak dikenal; mungkin tahapan lain.",
                en: "Column \"\(title)\" holds amounts like the ceilings, but its title is not known; it may be another stage."
            )
        case .withoutStage:
            LocalizedText(
                id: "Kolom \"\(title)\" berisi jumlah sebesar pagu tanpa menyebut tahapannya, sedangkan kolom lain menyebutnya.",
                en: "Column \"\(title)\" holds amounts like the ceilings but names no stage, while other columns do."
            )
        case .proposal:
            LocalizedText(
                id: "Kolom \"\(title)\" menyebut usulan, bukan pagu yang ditetapkan; tidak tertulis apakah ia yang disandingkan.",
                en: "Column \"\(title)\" names a proposal, not the ceiling decided; it is not written whether it is to be compared."
            )
        }
    }
}

/// Kata-kata setiap temuan tentang tabel datar, di satu tempat.
extension Finding {
    static func unrecognisedTable(_ nearest: HeaderLayout?, amounts: [String] = [], at place: SourceLocation) -> Finding {
        let refusal = TableRefusal(nearest, amounts: amounts)
        return Finding(
            rule: IntakeRule.unrecognisedTable, severity: .error, location: place, message: refusal.message, advice: refusal.advice)
    }

    /// Tabel tahun lain: disebut, tidak dijumlahkan dengan tahun yang dipilih.
    static func otherYearTable(_ year: Int, chosen: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.noRows, severity: .error, location: place, excerpt: "\(year)",
            message: LocalizedText(
                id: "Tabel ini tentang tahun \(year), bukan \(chosen) seperti diminta; tidak dibaca.",
                en: "This table is about \(year), not \(chosen) as asked; it was not read."
            ),
            advice: LocalizedText(
                id: "Minta tahunnya dengan --year \(year), atau betulkan tahun di judul, nama lembar, atau nama berkasnya.",
                en: "Ask for it with --year \(year), or mend the year in its title, sheet name, or file name."
            )
        )
    }

    static func lateUnit(_ text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.scaledAmounts, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Satuan \"\(text)\" ditulis di bawah baris-baris yang sudah dibaca dengan satuan lain.",
                en: "The unit \"\(text)\" stands below rows that were already read in another unit."
            ),
            advice: LocalizedText(
                id: "Tulis satuannya di judul di atas tabel, atau di tajuk kolom uangnya.",
                en: "Write the unit in the title above the table, or in the header of the amounts."
            )
        )
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

    static func unplacedMoney(_ title: String, _ trouble: UnplacedMoney, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.unknownStage, severity: .error, location: place, excerpt: title, message: trouble.message(title),
            advice: LocalizedText(
                id:
                    "Bila kolom ini pagu, sebut tahapannya, misalnya --map \"\(title)=murni\"; bila bukan pagu, --map \"\(title)=abaikan\".",
                en:
                    "If this column is a ceiling, name its stage, such as --map \"\(title)=murni\"; if it is none, --map \"\(title)=abaikan\"."
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
                "Bila isinya pagu tahapan lain, sebut tahapan itu dengan --map \"\(title)=...\" (murni, pergeseran 1, perubahan, dan seterusnya). Bila keduanya bagian dari satu pagu, tulis tajuk pagu itu di atas keduanya. Bila isinya jumlah atau salinan kolom lain, --map \"\(title)=abaikan\".",
            en:
                "If it holds the ceiling of another stage, name that stage with --map \"\(title)=...\" (murni, pergeseran 1, perubahan, and so on). If both are parts of one ceiling, write that ceiling's heading above them. If it sums or copies another column, --map \"\(title)=abaikan\"."
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
