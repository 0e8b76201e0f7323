import Diagnostics

extension RulePage {
    /// Banyaknya sel tidak sama dengan tajuk.
    static let raggedRow = RulePage(
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
