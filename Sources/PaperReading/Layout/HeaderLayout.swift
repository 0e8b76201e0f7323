import BudgetModel

/// Tajuk yang ditemukan: baris mana, kolom apa artinya apa.
struct HeaderLayout {
    /// Satu kolom.
    struct Column {
        let position: Int
        let title: String
        var meaning: ColumnMeaning?
        /// Isi tajuk dari luar ke dalam.
        let levels: [String]
        /// Tahun-tahun yang disebut tajuknya.
        let years: Set<Int>
        /// Satuan yang disebut tajuk kolom ini sendiri.
        var unit: AmountUnit?
        /// Satuannya bila tajuknya sendiri tidak menyebutnya.
        var shared = SharedUnit.none
        /// Artinya ditetapkan pengguna.
        var isForced = false
        /// Semua isinya di baris pembuka jumlah uang.
        var holdsAmounts = false
        /// Jumlah uangnya sebesar pagu, jadi mungkin pagu tahapan lain.
        var isLikeCeiling = false
        /// Baris-baris tabel hanya berbeda di kolom ini: versi, atau bagian.
        var isUndecided = false
        /// Sebab isinya hanya disimpan walaupun katanya dikenal.
        var kept: KeptColumn?

        /// `true` bila dibaca sebagai pagu.
        var isCeiling: Bool { if case .ceiling = meaning { true } else { false } }

        /// `true` bila tajuknya menyebut satu kelompok belanja: "Operasi", "Modal"; pagunya lalu jumlah kolom-kolom itu.
        var isPart: Bool {
            levels.contains { level in
                let words = HeaderWords(level).words.filter { !HeaderVocabulary.ceilingWords.contains($0) }
                return HeaderVocabulary.spendingKinds.contains(words.joined(separator: " "))
            }
        }

        /// `true` bila tajuknya menyebut usulan.
        var isProposal: Bool { HeaderWords(title).words.contains("usulan") }

        /// Hanya disimpan, dengan sebabnya.
        mutating func keep(_ reason: KeptColumn) {
            meaning = nil
            kept = reason
        }

        /// Frasa tingkat terdalam tajuknya.
        var innerPhrase: String { HeaderWords(levels.last ?? "").phrase }
    }

    /// Baris tajuk.
    var rows: ClosedRange<Int>
    /// Kolom yang bertajuk.
    var columns: [Column]
    /// Isi setiap baris tajuk, untuk mengenali tajuk yang diulang.
    let texts: Set<[String]>
    /// Tahun anggaran yang disebut tajuk-tajuk kolomnya; `nil` bila tidak ada atau tidak hanya satu.
    var year: Int?

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

    /// Banyaknya kolom yang katanya dikenal, juga bila isinya hanya disimpan.
    var knownCount: Int { columns.count { $0.meaning != nil || $0.kept != nil } }

    /// Banyaknya kolom pagu, juga yang tahapannya berulang: "Pagu" di atas "Operasi" dan "Modal" adalah dua kolom.
    var ceilingCount: Int { columns.count(where: \.isCeiling) }

    /// Banyaknya tajuk yang berbeda: judul gabungan di atas tingkat yang tidak dibaca memberi tajuk yang sama.
    var titleCount: Int { Set(columns.map(\.levels)).count }

    /// Banyaknya kolom yang tajuknya menyebut satuannya: "(Rp. juta)" boleh berdiri di baris sendiri di bawah tajuknya.
    var unitCount: Int { columns.count { $0.unit != nil } }

    /// `true` bila baris di bawahnya dapat dibaca: ada nama atau kode, dan ada jumlah.
    var isUsable: Bool {
        hasNameOrCode && columns.contains(where: \.isCeiling) && !listsPeople
    }

    /// `true` bila semua kolom pagunya tersisih karena tahunnya.
    var isOfUnknownYear: Bool { hasNameOrCode && !isUsable && columns.contains { $0.kept == .otherYear } }

    /// `true` bila ada kolom nama atau kode; rekapitulasi hanya punya nama kantor atau unitnya.
    var hasNameOrCode: Bool {
        columns.contains {
            switch $0.meaning {
            case .name, .code, .office, .unit: true
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
