import Diagnostics

/// Mengapa sebuah tabel tidak dibaca, dan apa yang dapat dilakukan.
struct TableRefusal {
    let message: LocalizedText
    let advice: LocalizedText

    /// Banyaknya tajuk yang dikutip; ekspor aplikasi dapat bertajuk puluhan kolom.
    private static let shownTitles = 12

    /// - Parameters:
    ///   - nearest: Baris yang paling mirip tajuk; `nil` bila tidak ada.
    ///   - amounts: Tajuk kolom yang berisi jumlah, tetapi artinya tidak dikenal.
    init(_ nearest: HeaderLayout?, amounts: [String] = []) {
        guard let nearest else {
            message = LocalizedText(
                id: "Tabel ini tidak punya baris tajuk, jadi arti kolom-kolomnya tidak diketahui.",
                en: "This table has no header row, so the meaning of its columns is not known."
            )
            advice = LocalizedText(
                id: "Tambahkan satu baris judul kolom di atasnya, misalnya \"OPD;Pagu Murni 2024\".",
                en: "Add one row of column titles above it, such as \"OPD;Pagu Murni 2024\"."
            )
            return
        }
        let titles = Self.titles(of: nearest)
        if nearest.isOfUnknownYear {
            message = LocalizedText(
                id:
                    "Tajuk tabel tidak dikenali: tahun kolom pagunya bukan, atau belum pasti, tahun tabel ini. Tajuk yang paling mirip: \(titles.text(in: .indonesian)).",
                en:
                    "The table's header was not recognised: the year of its ceilings is not, or not certainly, this table's year. The nearest header: \(titles.text(in: .english))."
            )
            advice = LocalizedText(
                id: "Sebut tahunnya, misalnya --year 2024, atau arti kolomnya, misalnya --map \"Pagu 2024=murni\".",
                en: "Name the year, such as --year 2024, or the columns' meanings, such as --map \"Pagu 2024=murni\"."
            )
        } else if nearest.listsPeople {
            message = LocalizedText(
                id: "Tabel ini daftar orang (\(titles.text(in: .indonesian))), bukan anggaran program; uangnya tidak dibaca.",
                en: "This table lists people (\(titles.text(in: .english))), not the budget of programs; its money is not read."
            )
            advice = LocalizedText(
                id: "Tidak ada yang perlu diubah. Bila ini memang anggaran, ganti tajuk \"Nama\" menjadi \"Uraian\".",
                en: "Nothing needs to change. If it is a budget, title the column of names \"Uraian\"."
            )
        } else if nearest.hasNameOrCode, let first = amounts.first, !nearest.columns.contains(where: \.isCeiling) {
            let named = amounts.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")
            message = LocalizedText(
                id: "Tajuk tabel tidak dikenali: kolom \(named) berisi jumlah, tetapi arti atau satuannya tidak dikenal.",
                en: "The table's header was not recognised: column \(named) holds amounts, but its meaning or unit is not known."
            )
            advice = LocalizedText(
                id:
                    "Bila jumlahnya rupiah penuh, sebut artinya, misalnya --map \"\(first)=murni\"; bila bersatuan, tulis satuannya di tajuk, misalnya \"Pagu (juta Rp)\".",
                en:
                    "If it holds full rupiah, name its meaning, such as --map \"\(first)=murni\"; if it is scaled, write the unit in the title, such as \"Pagu (juta Rp)\"."
            )
        } else if nearest.isRealisationOnly {
            message = LocalizedText(
                id:
                    "Tabel ini memuat realisasi tanpa kolom pagu (\(titles.text(in: .indonesian))), jadi tidak ada yang dapat disandingkan darinya.",
                en:
                    "This table holds realisation without a column of ceilings (\(titles.text(in: .english))), so it gives nothing to compare."
            )
            advice = LocalizedText(
                id: "Berikan bersama tabel yang memuat pagunya, misalnya Rekap 5 atau DPA.",
                en: "Give it together with a table that holds the ceilings, such as Rekap 5 or the DPA."
            )
        } else {
            let missing =
                nearest.hasNameOrCode
                ? LocalizedText(id: "tidak ada kolom pagu", en: "there is no column of ceilings")
                : LocalizedText(id: "tidak ada kolom uraian atau kode", en: "there is no column of names or codes")
            message = LocalizedText(
                id: "Tajuk tabel tidak dikenali: \(missing). Tajuk yang paling mirip: \(titles.text(in: .indonesian)).",
                en: "The table's header was not recognised: \(missing). The nearest header: \(titles.text(in: .english))."
            )
            advice = LocalizedText(
                id: "Sebut arti kolomnya, misalnya --map \"Pagu 2024=murni\", atau pakai templat.",
                en: "Name the columns' meanings, such as --map \"Pagu 2024=murni\", or use the template."
            )
        }
    }

    private static func titles(of layout: HeaderLayout) -> LocalizedText {
        let all = layout.columns.map { "\"\($0.title)\"" }
        let shown = all.prefix(shownTitles).joined(separator: ", ")
        let rest = all.count - shownTitles
        guard rest > 0 else { return LocalizedText(id: Phrase(shown), en: Phrase(shown)) }
        return LocalizedText(id: "\(shown), dan \(count: rest) lainnya", en: "\(shown), and \(count: rest) more")
    }
}

extension HeaderLayout {
    /// `true` bila tajuknya menyebut orang dan jabatannya: "Nama | Jabatan | Gaji | Jumlah".
    var listsPeople: Bool {
        let hasLevels = columns.contains { column in
            switch column.meaning {
            case .code, .name(.some): true
            default: false
            }
        }
        let names = columns.filter { $0.meaning == .name(nil) }
        return !hasLevels && !names.isEmpty && names.allSatisfy { HeaderVocabulary.personNames.contains($0.innerPhrase) }
            && columns.contains { column in HeaderWords(column.title).words.contains(where: HeaderVocabulary.personWords.contains) }
    }

    /// `true` bila tajuknya menyebut realisasi, dan tidak satu pun pagu.
    var isRealisationOnly: Bool {
        hasNameOrCode && knownCount > 2 && !columns.contains { $0.meaning == .indicator } && !columns.contains(where: \.isCeiling)
            && columns.contains { if case .realisation = $0.meaning { true } else { false } }
    }
}
