package import Diagnostics

extension RulePage {
    /// Banyaknya sel tidak sama dengan tajuk.
    package static let raggedRow = RulePage(
        id: "B006",
        name: "banyaknya-sel-tidak-sama",
        severity: .error,
        title: LocalizedText(
            id: "Banyaknya sel tidak sama dengan tajuknya",
            en: "A row has another number of cells than the header"
        ),
        why: LocalizedText(
            id:
                "Koma di dalam angka atau nama tanpa tanda kutip memecah satu sel menjadi beberapa: pagu 1,000,000 lalu terbaca 1, dan sel di kanannya bergeser. Baris yang kelebihan sel, dan baris terakhir yang terpotong, adalah kesalahan; baris yang kekurangan sel hanya catatan, dan sel yang tidak ada dibaca kosong.",
            en:
                "A comma inside a number or name without quotation marks breaks one cell into several: a ceiling of 1,000,000 is then read as 1, and the cells to its right shift. A row with too many cells, and a last row cut off, are errors; a row with too few is only a note, and the absent cells are read as empty."
        ),
        basis: LocalizedText(
            id:
                "RFC 4180 (bentuk CSV), bagian 2: setiap baris sebaiknya berisi sel yang sama banyaknya, dan sel yang memuat koma diapit tanda kutip.",
            en:
                "RFC 4180 (the CSV format), section 2: each line should contain the same number of fields, and fields with commas are quoted."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1,000,000
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,"1,000,000"
            """
        ]
    )
}

extension Finding {
    package static func absentCeiling(_ titles: [String], cells: Int, columns: Int, at place: SourceLocation) -> Finding {
        let names = titles.map { "\"\($0)\"" }.joined(separator: ", ")
        return Finding(
            rule: RulePage.raggedRow.id, severity: .error, location: place,
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

    package static func raggedRow(cells: Int, columns: Int, at place: SourceLocation) -> Finding {
        let isError = cells > columns
        return Finding(
            rule: RulePage.raggedRow.id, severity: isError ? .error : .note, location: place,
            message: LocalizedText(
                id: "Baris ini berisi \(cells) sel, padahal tajuknya \(columns) kolom.",
                en: "This row has \(cells) cells, but the header has \(columns) columns."
            ),
            advice: isError
                ? LocalizedText(
                    id: "Mungkin ada pemisah di dalam sel tanpa tanda kutip; apit sel itu dengan tanda kutip.",
                    en: "A cell may hold a separator without quotation marks; quote that cell."
                )
                : LocalizedText(
                    id: "Sel yang tidak ada dibaca kosong; periksa apakah barisnya lengkap.",
                    en: "Absent cells are read as empty; check that the row is complete."
                )
        )
    }

    package static func cutRow(cells: Int, columns: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.raggedRow.id, severity: .error, location: place,
            message: LocalizedText(
                id:
                    "Baris terakhir berkas berisi \(cells) sel, padahal tajuknya \(columns) kolom, dan tidak diakhiri ganti baris.",
                en: "The last row of the file has \(cells) cells, but the header has \(columns) columns, and no line end follows."
            ),
            advice: LocalizedText(
                id: "Berkas mungkin terpotong; simpan ulang dari aplikasi asalnya.",
                en: "The file may be cut off; save it again from its application."
            )
        )
    }
}
