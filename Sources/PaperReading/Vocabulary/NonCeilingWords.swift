import BudgetModel

/// Kata tajuk kolom uang yang bukan pagu tabelnya: dokumen pembayaran, rencana kas, harga, realisasi, tahun lain. Kolom seperti
/// itu cukup disimpan dan disebut.
enum NonCeilingWords {
    /// `true` bila salah satu tingkat tajuknya menyebutnya.
    static func names(_ levels: [String]) -> Bool {
        levels.contains { level in
            let words = (HeaderWords.separated(level) ?? level).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            let meaning = ColumnMeaning(title: level)
            if isCut(words) || isOtherYear(level) { return true }
            if words.contains(where: { all.contains($0) || HeaderWords.isYear($0) || MonthName.number($0) != nil || isQuarter($0) }) {
                return true
            }
            return level.contains("%") || RowWords.isFunding(level) || [.difference, .remainder, .percent].contains(meaning)
        }
    }

    /// "Besaran Efisiensi": yang dipotong, bukan pagu sebelum atau sesudahnya.
    private static func isCut(_ words: [String]) -> Bool {
        words.contains(where: StageWords.cuts.contains)
            && Set(words).isDisjoint(with: StageWords.before.union(StageWords.after).union(["pagu", "anggaran", "apbd"]))
    }

    /// "Tahun n-1", "Jumlah Tahun n+1".
    private static func isOtherYear(_ level: String) -> Bool {
        let packed = level.lowercased().filter { !$0.isWhitespace }
        return ["n-1", "n+1", "n-2", "n+2", "n–1"].contains(where: packed.contains)
    }

    private static func isQuarter(_ word: String) -> Bool {
        word.utf8.count == 2 && word.first.map { "qb".contains($0) } == true && word.last?.isNumber == true
    }

    private static let all: Set<String> = payments.union(plans).union(details).union(results).union(sources)

    /// Dokumen dan pembayaran.
    private static let payments: Set<String> = [
        "spd", "sp2d", "spm", "spp", "spj", "setoran", "potongan", "neto", "netto", "bruto", "lock", "kontrak", "ls", "up", "gu", "tu",
        "gup", "tup", "kkpd", "pajak", "ppn", "pph", "iuran", "pembayaran", "dibayar", "bayar", "tagihan", "hutang", "utang", "piutang",
    ]
    /// Rencana kas dan perkiraan.
    private static let plans: Set<String> = [
        "rak", "kas", "triwulan", "tw", "semester", "bulan", "prognosis", "prakiraan", "perkiraan", "proyeksi", "maju", "lalu", "rpjmd",
        "rpjmn", "renstra", "rpd", "tahunan", "rata", "pertumbuhan",
    ]
    /// Rincian hitungan.
    private static let details: Set<String> = [
        "volume", "vol", "harga", "satuan", "koefisien", "hps", "penawaran", "ssh", "luas", "panjang", "unit", "orang", "nomor", "no",
        "nip",
        "npwp", "pegawai", "honor", "gaji", "tunjangan", "paket",
    ]
    /// Hasil dan hitungannya.
    private static let results: Set<String> = [
        "realisasi", "real", "serapan", "penyerapan", "sisa", "saldo", "target", "bobot", "deviasi", "tertimbang", "fisik", "capaian",
        "kinerja", "indikator", "selisih", "bertambah", "berkurang", "tambah", "kurang", "penambahan", "pengurangan", "lebih",
        "potensi", "blokir", "dibintangi", "cadangan", "pendapatan", "pembiayaan", "surplus", "defisit", "silpa",
    ]
    /// Uang siapa.
    private static let sources: Set<String> = [
        "apbn", "pad", "dau", "dak", "dbh", "did", "dif", "blud", "bos", "bok", "pnbp", "swasta", "masyarakat", "csr", "dekonsentrasi",
        "provinsi", "kabupaten", "kota", "pusat", "desa", "add", "dd", "hibah", "bantuan", "lainnya", "sumber",
    ]
}
