import BudgetModel

/// Tajuk yang ditemukan: baris mana, kolom apa artinya apa.
struct HeaderLayout {
    /// Satu kolom.
    struct Column {
        let position: Int
        let title: String
        var meaning: ColumnMeaning?
        /// Satuan yang disebut tajuk kolom ini sendiri.
        var unit: AmountUnit?
    }

    /// Baris tajuk.
    let rows: ClosedRange<Int>
    /// Kolom yang bertajuk.
    var columns: [Column]
    /// Isi setiap baris tajuk, untuk mengenali tajuk yang diulang.
    let texts: Set<[String]>

    /// Isi pertama setiap baris tajuk.
    var starts: Set<String> { Set(texts.compactMap { row in row.first { !$0.isEmpty } }) }

    /// Nilai tajuk: kolom yang dikenal, dikurangi kolom pagu yang tahapannya berulang. Judul gabungan yang
    /// tersebar tanpa baris di bawahnya memberi tahapan yang sama berkali-kali.
    var score: Int {
        let ceilings = columns.compactMap { column -> ColumnMeaning? in
            if case .ceiling = column.meaning { column.meaning } else { nil }
        }
        return knownCount - (ceilings.count - Set(ceilings).count)
    }

    /// Banyaknya kolom yang artinya diketahui.
    var knownCount: Int { columns.count { $0.meaning != nil } }

    /// `true` bila baris di bawahnya dapat dibaca: ada nama atau kode, dan ada jumlah.
    var isUsable: Bool {
        hasNameOrCode && columns.contains { if case .ceiling = $0.meaning { true } else { false } }
    }

    /// `true` bila ada kolom nama atau kode.
    var hasNameOrCode: Bool {
        columns.contains {
            switch $0.meaning {
            case .name, .code: true
            default: false
            }
        }
    }

    /// Tempat kolom pertama dengan arti ini.
    func position(_ meaning: ColumnMeaning) -> Int? {
        columns.first { $0.meaning == meaning }?.position
    }

    /// Kolom-kolom dengan arti yang memenuhi syarat.
    func columns(where matches: (ColumnMeaning) -> Bool) -> [Column] {
        columns.filter { $0.meaning.map(matches) ?? false }
    }
}
