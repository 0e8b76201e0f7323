import BudgetModel

/// Kata-kata yang membedakan baris isi dari jumlah, judul bagian, penutup, dan nomor halaman.
enum RowWords {
    private static let totals = ["jumlah", "total", "subtotal", "sub total", "grand total", "sub jumlah", "subjumlah"]

    /// `true` bila baris mencetak jumlah baris-baris lain.
    static func isTotal(_ text: String) -> Bool {
        guard let first = text.utf8.first, "jtsgdp".utf8.contains(first | 0x20) else { return false }
        let lowered = text.lowercased()
        if isCarriedOver(lowered) { return true }
        return totals.contains { word in
            guard lowered.hasPrefix(word) else { return false }
            return lowered.dropFirst(word.count).first.map { !$0.isLetter } ?? true
        }
    }

    /// "Dipindahkan", "Pindahan dari halaman 1": jumlah berjalan di pergantian halaman.
    private static func isCarriedOver(_ lowered: String) -> Bool {
        let words = lowered.split { !$0.isLetter && !$0.isNumber }
        guard let first = words.first, ["dipindahkan", "pindahan"].contains(first) else { return false }
        return words.count == 1 || ["dari", "ke", "hal", "halaman", "hlm"].contains(words[1])
    }

    /// `true` bila jumlah itu hanya sebagian.
    static func isSubtotal(_ text: String) -> Bool { text.lowercased().hasPrefix("sub") }

    /// Kata pertama baris belanja, juga bila namanya menyebut pendapatan: "Program Peningkatan Pendapatan Petani".
    static let spendingStarts: Set<String> = ["belanja", "program", "kegiatan", "sub"]

    /// Nama bagian dan jenis baris-barisnya.
    static let sectionKinds: [String: AccountKind] = [
        "pendapatan": .revenue, "pendapatan asli": .revenue, "pendapatan transfer": .revenue, "pembiayaan": .financing,
        "penerimaan pembiayaan": .receipt, "pengeluaran pembiayaan": .outlay, "revenue": .revenue, "financing": .financing,
    ]

    /// Apa yang dijumlahkan sebuah baris "Jumlah ..."; yang lebih panjang lebih dahulu.
    static let totalKinds: [(words: String, kind: AccountKind)] = [
        ("penerimaan pembiayaan", .receipt), ("pengeluaran pembiayaan", .outlay), ("pembiayaan", .financing), ("penerimaan", .receipt),
        ("pendapatan", .revenue), ("belanja", .spending),
    ]

    /// Hitungan di antara pendapatan, belanja, dan pembiayaan; yang lebih panjang lebih dahulu.
    static let balances: [(words: String, kind: PrintedBalance.Kind)] = [
        ("surplus", .surplus), ("defisit", .surplus), ("pembiayaan netto", .netFinancing), ("pembiayaan neto", .netFinancing),
        ("silpa", .remainder), ("sisa lebih pembiayaan", .remainder), ("sisa kurang pembiayaan", .remainder),
        ("sisa lebih kurang pembiayaan", .remainder), ("sisa lebih perhitungan anggaran", .remainder),
    ]

    /// `true` bila baris ini tentang tahun lain: "Jumlah Tahun n+1", "Alokasi Tahun 2023", "Pagu Tahun n-1".
    static func isOtherYear(_ text: String) -> Bool {
        guard let first = text.utf8.first, "japr".utf8.contains(first | 0x20) else { return false }
        let words = text.lowercased().split { $0.isWhitespace || $0 == "(" || $0 == ")" }
        guard words.count <= 6, let index = words.firstIndex(of: "tahun"), let next = words.dropFirst(index + 1).first else { return false }
        let isRelative = next.hasPrefix("n") && next.dropFirst().first.map { "+-–".contains($0) } ?? false
        return isRelative || (words.first == "alokasi" && HeaderWords.isYear(next))
    }

    /// `true` bila nama ini nama rekening belanja, jadi rincian program atau kegiatan di atasnya.
    static func isAccountName(_ name: String) -> Bool { name.lowercased().hasPrefix("belanja ") }

    /// Awal nama baris pendapatan dan pembiayaan yang tidak dipakai belanja.
    private static let otherStarts: [(words: String, kind: AccountKind)] = [
        ("pendapatan", .revenue), ("pajak daerah", .revenue), ("retribusi", .revenue), ("hasil pengelolaan kekayaan daerah", .revenue),
        ("lain-lain pendapatan", .revenue), ("lain-lain pad", .revenue), ("dana perimbangan", .revenue),
        ("penerimaan pembiayaan", .receipt),
        ("pengeluaran pembiayaan", .outlay), ("pembiayaan", .financing), ("penerimaan pinjaman", .receipt), ("penyertaan modal", .outlay),
        ("penggunaan silpa", .receipt),
    ]

    /// Jenis menurut awal nama sebuah baris; `nil` bila namanya tidak mengatakannya.
    static func otherKind(_ name: String) -> AccountKind? {
        guard let first = name.utf8.first, "prhld".utf8.contains(first | 0x20) else { return nil }
        let lowered = name.lowercased()
        return otherStarts.first { lowered.hasPrefix($0.words) }?.kind
    }

    /// Nama keseluruhan, yang bagian-bagiannya berdiri di bawah atau di atasnya.
    static let heads: Set<String> = [
        "belanja", "belanja daerah", "total belanja", "apbd", "anggaran belanja", "belanja desa", "pendapatan", "pendapatan daerah",
        "pembiayaan", "pembiayaan daerah", "belanja negara", "total", "keseluruhan",
    ]

    /// Nama keseluruhan tidak lebih panjang, dengan tanda baca dan spasi di antaranya.
    private static let longestHead = 40

    /// `true` bila nama ini nama keseluruhan.
    static func isHead(_ name: String) -> Bool {
        guard let first = name.utf8.first, "abtpk".utf8.contains(first | 0x20), name.utf8.count <= longestHead else { return false }
        return heads.contains(KindTracker.words(name).joined(separator: " "))
    }

    private static let closings = [
        "mengetahui", "menyetujui", "mengesahkan", "kepala dinas", "kepala badan", "kepala bagian", "kepala bidang",
        "kepala sub", "kepala,", "sekretaris,", "pengguna anggaran", "kuasa pengguna", "pejabat", "bendahara",
        "bupati", "gubernur", "pj.", "plt.", "plh.", "wali kota", "walikota", "pihak pertama", "pihak kedua", "pihak ke",
        "ditetapkan di", "tim anggaran", "dibuat oleh", "disusun oleh", "a.n.", "an. ", "ttd", "nip",
    ]
    private static let months: Set<String> = [
        "januari", "februari", "pebruari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober",
        "november", "nopember", "desember", "january", "february", "march", "may", "june", "july", "august", "october",
        "december",
    ]

    /// `true` bila teks membuka blok tanda tangan: "Pangkalpinang, 9 Januari 2024", "Mengetahui", "NIP. ...".
    static func isClosing(_ text: String) -> Bool {
        let lowered = text.lowercased()
        if closings.contains(where: lowered.hasPrefix) { return true }
        let words = lowered.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard lowered.contains(","), words.count <= 8, let last = words.last, HeaderWords.isYear(last) else { return false }
        return words.dropLast().last.map(months.contains) ?? false
    }

    /// `true` bila satu-satunya isi baris adalah nomor halaman.
    static func isPageNumber(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let first = words.first, words.count <= 4 else { return false }
        if words.count == 1 { return Int(first).map { (1...9999).contains($0) } ?? false }
        return ["halaman", "hal", "page", "hlm"].contains(first) && Int(words[1]) != nil
    }

    private static let conjunctions: Set<String> = [
        "dan", "serta", "di", "ke", "dengan", "untuk", "pada", "atau", "bagi", "yang", "dalam", "dari", "oleh", "secara",
    ]

    /// `true` bila teks adalah lanjutan nama di baris sebelumnya, terpotong oleh pergantian halaman atau sel.
    static func isContinuation(_ text: String) -> Bool {
        guard let first = text.first else { return false }
        if first.isLowercase || first == "(" { return true }
        return conjunctions.contains(text.prefix { $0.isLetter }.lowercased())
    }
}
