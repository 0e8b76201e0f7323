import BudgetModel
import Diagnostics
import ExactNumbers

/// Kata-kata temuan tentang apa yang disimpulkan karena tabelnya tidak berkata.
extension Finding {
    static func missingYear(at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.missingYear, severity: .error, location: place,
            message: LocalizedText(
                id: "Tahun anggaran tidak disebut di judul maupun di kolom, jadi baris-barisnya tidak dibaca.",
                en: "Neither title nor columns name the fiscal year, so the rows are not read."
            ),
            advice: LocalizedText(
                id: "Sebut tahunnya, misalnya --year 2024.", en: "Name the year, such as --year 2024."
            )
        )
    }

    static func assumedOffice(_ name: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.assumedOffice, severity: .note, location: place, excerpt: name,
            message: LocalizedText(
                id: "OPD tidak disebut; nama berkas \"\(name)\" dipakai.",
                en: "No office is named; the file's name \"\(name)\" is used."
            ),
            advice: LocalizedText(
                id: "Sebut OPD-nya dengan --office bila bukan itu.", en: "Name the office with --office if it is another."
            )
        )
    }

    /// OPD yang disebut kertas lain di folder yang sama.
    static func officeOfPapers(_ name: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.assumedOffice, severity: .note, location: place, excerpt: name,
            message: LocalizedText(
                id: "OPD tidak disebut; dipakai \"\(name)\", satu-satunya yang disebut kertas lain.",
                en: "No office is named; \"\(name)\" is used, the only one the other papers name."
            ),
            advice: LocalizedText(
                id: "Sebut OPD-nya dengan --office bila bukan itu.", en: "Name the office with --office if it is another."
            )
        )
    }

    static func assumedGroup(_ assumptions: TableContent.Assumptions, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.assumedGroup, severity: .note, location: place,
            facts: [
                "utama": .count(assumptions.coreByDefault), "penunjang": .count(assumptions.overheadByName),
                "pendukung": .count(assumptions.supportByFunding),
            ],
            message: LocalizedText(
                id:
                    "Kelompok disimpulkan: \(count: assumptions.coreByDefault) baris utama, \(count: assumptions.overheadByName) penunjang menurut nama programnya, \(count: assumptions.supportByFunding) pendukung menurut sumber dana APBN.",
                en:
                    "Groups were inferred: \(count: assumptions.coreByDefault) rows core, \(count: assumptions.overheadByName) overhead by program name, \(count: assumptions.supportByFunding) support by APBN funding."
            ),
            advice: LocalizedText(
                id: "Tambahkan kolom Kelompok bila ada yang lain.", en: "Add a column \"Kelompok\" if any is different."
            )
        )
    }

    static func assumedFundingSource(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.assumedFundingSource, severity: .note, location: place, facts: [.count: .count(count)],
            message: LocalizedText(
                id: "Sumber dana \(count: count) baris tidak disebut; dianggap APBD.",
                en: "The funding source of \(count: count) rows is not named; taken as APBD."
            ),
            advice: LocalizedText(
                id: "Tambahkan kolom Sumber Dana bila ada yang lain.", en: "Add a column \"Sumber Dana\" if any is different."
            )
        )
    }

    static func assumedStage(_ stage: BudgetStage, title: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.assumedStage, severity: .note, location: place, excerpt: title,
            message: LocalizedText(
                id: "Kolom \"\(title)\" tidak menyebut tahapan; dibaca sebagai pagu \(stage.name).",
                en: "Column \"\(title)\" names no stage; it is read as the ceiling at stage \(stage.englishName)."
            ),
            advice: LocalizedText(
                id: "Bila bukan itu, sebut tahapannya, misalnya --map \"\(title)=perubahan\".",
                en: "If it is another, name the stage, such as --map \"\(title)=perubahan\"."
            )
        )
    }

    /// - Parameter titles: Kolom-kolom yang tidak menyebut satuannya, tetapi angka-angkanya sebesar yang menyebutnya.
    static func amountUnit(_ text: String, factor: Quantity, sharing titles: [String], at place: SourceLocation) -> Finding {
        let names = titles.map { "\"\($0)\"" }.joined(separator: ", ")
        return Finding(
            rule: IntakeRule.scaledAmounts, severity: .note, location: place, excerpt: text, facts: ["kali": .quantity(factor)],
            message: titles.isEmpty
                ? LocalizedText(
                    id: "Angka bersatuan \"\(text)\"; setiap jumlah dikalikan \(factor).",
                    en: "Amounts are in \"\(text)\"; each is multiplied by \(factor)."
                )
                : LocalizedText(
                    id:
                        "Angka bersatuan \"\(text)\"; setiap jumlah dikalikan \(factor), juga di kolom \(names), yang tidak menyebut satuan tetapi angka-angkanya sebesar itu.",
                    en:
                        "Amounts are in \"\(text)\"; each is multiplied by \(factor), also in column \(names), which names no unit but writes figures of that size."
                ),
            advice: LocalizedText(
                id: "Periksa satu angka terhadap kertas aslinya.", en: "Check one amount against the original paper."
            )
        )
    }

    static func undecidedUnit(_ title: String, beside unit: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.scaledAmounts, severity: .error, location: place, excerpt: title,
            message: LocalizedText(
                id:
                    "Kolom \"\(title)\" tidak menyebut satuan, sedangkan di sampingnya \"\(unit)\"; angka-angkanya tidak memutuskan satuannya.",
                en:
                    "Column \"\(title)\" names no unit while \"\(unit)\" stands beside it; its figures do not decide which it is."
            ),
            advice: LocalizedText(
                id: "Tulis satuannya di tajuk kolom itu, misalnya \"\(title) (Rp)\" bila rupiah penuh.",
                en: "Write the unit in that header, such as \"\(title) (Rp)\" for whole rupiah."
            )
        )
    }

    static func missingProgram(_ name: String, count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.missingProgram, severity: .note, location: place, excerpt: name, facts: [.count: .count(count)],
            message: LocalizedText(
                id: "\(count: count) baris tidak berada di bawah sebuah program; \"\(name)\" dipakai sebagai programnya.",
                en: "\(count: count) rows stand under no program; \"\(name)\" is used as their program."
            ),
            advice: LocalizedText(
                id: "Tambahkan baris atau judul \"Program : ...\" bila programnya diketahui.",
                en: "Add a row or title \"Program : ...\" if the program is known."
            )
        )
    }
}
