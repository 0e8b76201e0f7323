import BudgetModel
import Diagnostics
import ExactNumbers

/// Kata-kata temuan tentang kolom realisasi tabel datar.
extension Finding {
    static func keptRealisation(_ kept: KeptRealisation, at place: SourceLocation) -> Finding {
        let why: LocalizedText =
            switch kept.reason {
            case .unknownTime: LocalizedText(id: "tidak menyebut sampai kapan", en: "does not say until when")
            case .betweenQuarters: LocalizedText(id: "tidak berakhir pada akhir triwulan", en: "does not end with a quarter")
            case .otherYear(let year):
                LocalizedText(id: "tentang tahun \(year), bukan tahun tabel ini", en: "is about year \(year), not this table's year")
            case .unclearContent:
                LocalizedText(id: "tidak menyebut rupiah atau persen", en: "does not say whether it holds rupiah or percent")
            case .part(.payment):
                LocalizedText(
                    id: "hanya memuat satu cara pembayaran (LS, UP, GU, TU)", en: "holds one way of payment only (LS, UP, GU, TU)")
            case .part(.former):
                LocalizedText(id: "hanya sampai dengan bulan atau periode sebelumnya", en: "ends with the month or period before")
            case .part(.month):
                LocalizedText(id: "hanya memuat satu bulan atau periode", en: "holds one month or period only")
            }
        let others =
            kept.others.isEmpty
            ? Worded.nothing
            : Worded(
                LocalizedText(id: " dan \(count: kept.others.count) kolom lain", en: " and \(count: kept.others.count) more columns"),
                [.others: .count(kept.others.count)])
        return Finding(
            rule: IntakeRule.keptRealisation, severity: .note, location: place, excerpt: kept.title, facts: others.facts,
            message: LocalizedText(
                id: "Kolom realisasi \"\(kept.title)\"\(others) \(why); isinya disimpan tetapi tidak dihitung.",
                en: "Realisation column \"\(kept.title)\"\(others) \(why); its contents are kept but not computed with."
            ),
            advice: kept.advice
        )
    }

    static func realisationInQuarter(_ title: String, quarter: Quarter, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.assumedSpan, severity: .note, location: place, excerpt: title,
            message: LocalizedText(
                id: "Kolom \"\(title)\" tidak menulis \"s.d.\"; dibaca sebagai realisasi di dalam \(quarter.name) saja.",
                en: "Column \"\(title)\" does not say \"up to\"; it is read as realisation within \(quarter.name) only."
            ),
            advice: LocalizedText(
                id: "Bila angkanya kumulatif, sebutkan: --map \"\(title)=realisasi s.d. \(quarter.name)\".",
                en: "If it is cumulative, say so: --map \"\(title)=realisasi s.d. \(quarter.name)\"."
            )
        )
    }

    static func incompleteRealisation(
        _ title: String, entries: [RealisationLedger.Entry], at place: SourceLocation
    ) -> Finding {
        if let first = entries.first(where: \.differsByStage) {
            return realisationByStage(title, count: entries.count(where: \.differsByStage), first: first)
        }
        let first = entries.first
        let row = first.flatMap { $0.blankRows.first } ?? 0
        let name = first?.subject.words ?? ""
        return Finding(
            rule: IntakeRule.incompleteRealisation, severity: .note, location: place.at(row: row), excerpt: title,
            facts: [.count: .count(entries.count)],
            message: LocalizedText(
                id:
                    "Realisasi \(count: entries.count) program di kolom \"\(title)\" tidak lengkap, yang pertama \"\(name)\" (baris \(row)); isinya disimpan tetapi tidak dijumlahkan.",
                en:
                    "The realisation of \(count: entries.count) programs in column \"\(title)\" is incomplete, the first \"\(name)\" (row \(row)); it is kept but not summed."
            ),
            advice: LocalizedText(
                id: "Isi setiap baris programnya dengan rupiah; tulis 0 bila memang belum ada realisasi.",
                en: "Fill every row of the program with rupiah; write 0 if there is no realisation yet."
            )
        )
    }

    private static func realisationByStage(_ title: String, count: Int, first: RealisationLedger.Entry) -> Finding {
        let name = first.subject.words
        return Finding(
            rule: IntakeRule.incompleteRealisation, severity: .warning, location: first.location, excerpt: title,
            facts: [.count: .count(count)],
            message: LocalizedText(
                id:
                    "Realisasi \(count: count) program di kolom \"\(title)\" berlainan menurut baris tahapannya, yang pertama \"\(name)\"; isinya disimpan tetapi tidak dihitung.",
                en:
                    "The realisation of \(count: count) programs in column \"\(title)\" differs between the rows of their stages, the first \"\(name)\"; it is kept but not counted."
            ),
            advice: LocalizedText(
                id: "Tulis realisasi yang sama di baris setiap tahapan, atau hanya di satu tahapan.",
                en: "Write the same realisation in the row of every stage, or in one stage only."
            )
        )
    }

    static func untransferredDocuments(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.assumedSpan, severity: .note, location: place, facts: [.count: .count(count)],
            message: LocalizedText(
                id: "\(count: count) dokumen LS belum bertanggal transfer; triwulannya menurut tanggal dokumennya.",
                en: "\(count: count) LS documents bear no date of transfer; their quarter follows the document's date."
            ),
            advice: LocalizedText(
                id: "Ambil lagi daftarnya sesudah uangnya ditransfer bila triwulannya penting.",
                en: "Take the list again after the transfer if the quarter matters."
            ))
    }

    static func advanceDocuments(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.assumedSpan, severity: .note, location: place, facts: [.count: .count(count)],
            message: LocalizedText(
                id: "\(count: count) baris berjenis UP atau TU; uang mukanya ikut dihitung sebagai realisasi bruto.",
                en: "\(count: count) rows are UP or TU; their advances are counted within the gross realisation."
            ),
            advice: LocalizedText(
                id: "Bila yang diperlukan belanja yang sudah dipertanggungjawabkan, pakai SPJ atau laporan per dokumen.",
                en: "If the accounted spending is needed, use the SPJ or the report by document."
            ))
    }

    static func realisationWithoutCeiling(_ text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.realisationWithoutCeiling, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "\"\(text)\" punya realisasi tetapi tidak punya pagu, jadi tidak dihitung.",
                en: "\"\(text)\" has a realisation but no ceiling, so it is not counted."
            ),
            advice: LocalizedText(
                id: "Tulis pagunya; tulis 0 bila pagunya memang nol.", en: "Write its ceiling; write 0 if it truly is zero."
            )
        )
    }
}

extension KeptRealisation {
    fileprivate var advice: LocalizedText {
        guard case .part = reason else {
            return LocalizedText(
                id: "Bila waktunya diketahui, sebutkan, misalnya --map \"\(title)=realisasi s.d. TW II\".",
                en: "If its time is known, name it, such as --map \"\(title)=realisasi s.d. TW II\".")
        }
        return LocalizedText(
            id: "Tidak ada yang perlu diubah bila kolom jumlah sampai dengan waktu ini terbaca.",
            en: "Nothing needs to change if the column of the sum up to now is read.")
    }
}
