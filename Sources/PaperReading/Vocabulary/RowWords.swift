import BudgetModel

/// Kata-kata yang membedakan baris isi dari jumlah, judul bagian, penutup, dan nomor halaman.
enum RowWords {
    private static let totals = Phrases([
        "jumlah", "total", "subtotal", "sub total", "grand total", "sub jumlah", "subjumlah", "jml", "jmlh", "sub jml", "tot", "ttl",
        "j u m l a h", "t o t a l", "s u b t o t a l", "s u b j u m l a h",
    ])

    /// `true` bila baris mencetak jumlah baris-baris lain.
    static func isTotal(_ text: String) -> Bool {
        if totals.start(text) || isCarriedOver(text) { return true }
        if let name = OutlineMark.nameAfterNumber(text) { return totals.start(String(name)) }
        // "*Jumlah*", "- Total".
        guard let first = text.utf8.first, totalMarks.contains(first) else { return false }
        return totals.start(String(text.drop { !$0.isLetter }))
    }

    private static let totalMarks = Set("*-=_:(".utf8)

    /// Kata di samping "Jumlah" yang menyebut keseluruhan, bukan apa yang dijumlahkan: "Jumlah Belanja Daerah".
    private static let totalWords: Set<String> = [
        "jumlah", "total", "grand", "sub", "subtotal", "subjumlah", "belanja", "pendapatan", "pembiayaan", "daerah", "anggaran", "pagu",
        "keseluruhan", "seluruh", "seluruhnya", "semua", "umum", "besar", "apbd", "apbn", "program", "kegiatan", "dan", "opd", "skpd",
        "dinas", "rp",
    ]

    /// `true` bila namanya hanya berkata jumlah, jadi juga dengan nomor urut bukan sebuah kegiatan: "7 JUMLAH BELANJA"; "Jumlah UKM
    /// yang Dibina" dapat saja kegiatan.
    static func isPlainTotal(_ name: String) -> Bool {
        let words = (OutlineMark.nameAfterNumber(name).map(String.init) ?? name).letterWords
        return words.allSatisfy { totalWords.contains($0) || $0.count == 1 }
    }

    /// `true` bila namanya menyebut jumlah di belakang atau sesudah nomor: "Program A Total", "A. Jumlah". Apakah ia jumlah
    /// diputuskan hitungannya, karena "Sanitasi Total" sebuah program.
    static func mayBeTotal(_ text: String) -> Bool {
        if let last = text.utf8.last, last | 0x20 == UInt8(ascii: "l") || last | 0x20 == UInt8(ascii: "h") {
            let lowered = text.lowercased()
            if totalEnds.contains(where: lowered.hasSuffix) { return true }
        }
        return isEnumeratedTotal(text)
    }

    /// "A. Jumlah": nomor di depan namanya sendiri.
    static func isEnumeratedTotal(_ text: String) -> Bool {
        guard let dot = text.utf8.prefix(5).firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }) else { return false }
        let rest = String(text[text.index(after: dot)...]).trimmedName
        return totals.start(rest) && totalSubject(rest).isEmpty
    }

    private static let totalEnds = [" total", " jumlah", " jml", " subtotal"]

    /// Yang dijumlahkan menurut label sebuah jumlah: kata-katanya sesudah "Jumlah"; kosong bila tidak disebut, atau bila kata
    /// pertamanya biasa di label jumlah ("Jumlah Belanja Modal Gedung").
    static func totalSubject(_ label: String) -> String {
        let words = label.letterWords.drop { totalStarts.contains($0) || $0.utf8.count == 1 }
        guard let first = words.first, !totalLabels.contains(first) else { return "" }
        return words.joined(separator: " ")
    }

    private static let totalStarts: Set<String> = ["jumlah", "total", "sub", "subtotal", "subjumlah", "grand", "jml", "jmlh", "tot", "ttl"]

    private static let totalLabels: Set<String> = [
        "belanja", "anggaran", "pagu", "apbd",
        "apbn", "pendapatan", "pembiayaan", "penerimaan", "pengeluaran", "program", "kegiatan", "seluruhnya", "seluruh", "keseluruhan",
        "semua", "umum", "akhir", "halaman", "ini", "dipindahkan", "pindahan", "daerah", "kas", "dana", "rp", "dan", "surplus", "defisit",
        "dari", "ke", "per", "tahun", "uptd", "upt", "opd", "skpd", "unit", "dinas", "badan", "bidang", "urusan", "kelompok", "langsung",
        "tidak", "operasi", "operasional", "modal", "pegawai", "barang", "jasa", "transfer", "terduga", "utama", "penunjang", "pendukung",
        "tambahan", "provinsi", "kabupaten", "kota",
    ]

    private static let nils = Phrases(["nihil", "nil"])

    /// `true` bila isi sel uang berkata tidak ada uangnya: "Nihil" sama dengan "-".
    static func isNil(_ text: String) -> Bool { nils.contains(text) }

    private static let carriedOver = Phrases(["dipindahkan", "pindahan"])

    /// "Dipindahkan", "Pindahan dari halaman 1": jumlah berjalan di pergantian halaman.
    private static func isCarriedOver(_ text: String) -> Bool {
        guard carriedOver.mayStart(text) else { return false }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.count == 1 || ["dari", "ke", "hal", "halaman", "hlm"].contains(words[1])
    }

    /// `true` bila jumlah itu hanya sebagian.
    static func isSubtotal(_ text: String) -> Bool { text.lowercased().hasPrefix("sub") }

    private static let computed = Phrases([
        "rata rata", "rerata", "selisih", "bertambah", "berkurang", "lebih kurang", "kurang lebih", "persentase", "prosentase", "persen",
        "pertumbuhan", "kenaikan", "penurunan", "sisa", "cek", "check", "kontrol", "pembulatan", "dibulatkan", "terbilang", "average",
        "mean", "difference", "deviasi",
    ])

    /// `true` bila baris di bawah sebuah jumlah menghitung sesuatu darinya: "Rata-rata", "Selisih", "Persentase".
    static func isComputed(_ name: String) -> Bool { name.hasPrefix("%") || computed.start(name) }

    /// `true` bila label jumlah menyebut bagiannya: "Jumlah Program A", "Sub Jumlah".
    static func isPartOf(_ label: String) -> Bool { isSubtotal(label) || !isPlainTotal(label) }

    /// Kata di awal nama yang menyebut tingkatnya.
    static let levelStarts = Phrases<LineLevel>([("program", .program), ("kegiatan", .activity), ("sub kegiatan", .subActivity)])

    /// Kata pertama baris belanja, juga bila namanya menyebut pendapatan: "Program Peningkatan Pendapatan Petani".
    static let spendingStarts = Phrases(["belanja", "program", "kegiatan", "sub"])

    /// Nama bagian dan jenis baris-barisnya.
    static let sectionKinds = Phrases<AccountKind>([
        ("pendapatan", .revenue), ("pendapatan asli", .revenue), ("pendapatan transfer", .revenue), ("pembiayaan", .financing),
        ("penerimaan pembiayaan", .receipt), ("pengeluaran pembiayaan", .outlay), ("revenue", .revenue), ("financing", .financing),
    ])

    /// Akun laporan operasional: uang yang sama menurut akrual.
    static let accruals = Phrases(["pendapatan lo", "beban", "beban lo"])

    /// Kata-kata sebuah nama tanpa "daerah" atau "desa": "Pendapatan Daerah", "PENDAPATAN DESA".
    static func withoutRegion(_ words: [String]) -> [String] { words.filter { $0 != "daerah" && $0 != "desa" } }

    /// Apa yang dijumlahkan sebuah baris "Jumlah ...".
    static let totalKinds = Phrases<AccountKind>([
        ("penerimaan pembiayaan", .receipt), ("pengeluaran pembiayaan", .outlay), ("pembiayaan", .financing), ("penerimaan", .receipt),
        ("pendapatan", .revenue), ("belanja", .spending),
    ])

    /// Hitungan di antara pendapatan, belanja, dan pembiayaan.
    static let balances = Phrases<PrintedBalance.Kind>([
        ("surplus", .surplus), ("defisit", .surplus), ("pembiayaan netto", .netFinancing), ("pembiayaan neto", .netFinancing),
        ("silpa", .remainder), ("sisa lebih pembiayaan", .remainder), ("sisa kurang pembiayaan", .remainder),
        ("sisa lebih kurang pembiayaan", .remainder), ("sisa lebih perhitungan anggaran", .remainder),
    ])

    private static let otherYears = Phrases([
        "jumlah", "alokasi", "pagu", "rencana", "realisasi", "anggaran", "prakiraan", "perkiraan",
    ])

    private static let relativeYears: Set<String> = ["lalu", "sebelumnya", "depan", "berikutnya"]

    /// `true` bila baris ini tentang tahun lain: "Jumlah Tahun n+1", "Alokasi Tahun 2023", "Pagu Tahun n-1".
    static func isOtherYear(_ text: String) -> Bool {
        // Paling banyak enam kata; sel sepanjang batas Excel tidak perlu dipecah dahulu.
        guard otherYears.mayStart(text), text.utf8.count <= 400 else { return false }
        let words = text.lowercased().split { $0.isWhitespace || $0 == "(" || $0 == ")" }
        guard words.count <= 6, let index = words.firstIndex(of: "tahun"), let next = words.dropFirst(index + 1).first else { return false }
        let isRelative = next.hasPrefix("n") && next.dropFirst().first.map { "+-–".contains($0) } ?? false
        return isRelative || relativeYears.contains(String(next)) || (words.first == "alokasi" && HeaderWords.isYear(next))
    }

    /// `true` bila nama ini nama rekening belanja, jadi rincian program atau kegiatan di atasnya.
    static func isAccountName(_ name: String) -> Bool { accounts.mayStart(name) && name.lowercased().hasPrefix("belanja ") }

    private static let accounts = Phrases(["belanja"])

    /// Awal nama baris pendapatan dan pembiayaan yang tidak dipakai belanja.
    static let otherStarts = Phrases<AccountKind>([
        ("pendapatan", .revenue), ("pajak daerah", .revenue), ("retribusi", .revenue), ("hasil pengelolaan kekayaan daerah", .revenue),
        ("lain-lain pendapatan", .revenue), ("lain-lain pad", .revenue), ("dana perimbangan", .revenue),
        ("penerimaan pembiayaan", .receipt),
        ("pengeluaran pembiayaan", .outlay), ("pembiayaan", .financing), ("penerimaan pinjaman", .receipt), ("penyertaan modal", .outlay),
        ("penggunaan silpa", .receipt),
    ])

    /// Kata pertama rincian pembiayaan, dan arah uangnya.
    static let financingStarts = Phrases<AccountKind>([
        ("penerimaan", .receipt), ("silpa", .receipt), ("sisa lebih", .receipt), ("penggunaan", .receipt), ("pencairan", .receipt),
        ("pengeluaran", .outlay), ("penyertaan", .outlay), ("pembentukan", .outlay), ("pembayaran", .outlay), ("pemberian", .outlay),
    ])

    /// Nama keseluruhan, yang bagian-bagiannya berdiri di bawah atau di atasnya.
    private static let heads = Phrases([
        "belanja", "belanja daerah", "total belanja", "apbd", "anggaran belanja", "belanja desa", "pendapatan", "pendapatan daerah",
        "pembiayaan", "pembiayaan daerah", "penerimaan pembiayaan", "penerimaan pembiayaan daerah", "pengeluaran pembiayaan",
        "pengeluaran pembiayaan daerah", "belanja negara", "total", "keseluruhan",
    ])

    /// `true` bila nama ini nama keseluruhan.
    static func isHead(_ name: String) -> Bool { heads.contains(name) }

    /// Kelompok program yang disebut judul bagian.
    static let groups = Phrases<ProgramGroup>([
        ("penunjang", .overhead), ("tambahan", .overhead), ("kesekretariatan", .overhead), ("pendukung", .support), ("utama", .core),
        ("dukungan apbn", .support), ("dukungan apbn di luar apbd", .support),
    ])

    /// Kata di samping nama kelompok yang tidak menambah arti: "Anggaran Penunjang".
    static let besideGroups = Phrases(["anggaran", "program", "kelompok", "belanja", "dana", "apbd", "apbn"])

    /// Jenis unit pelaksana.
    static let units: Set<String> = ["UPTD", "UPT", "UPTB", "UPTBD", "BLUD"]

    /// Kata pertama nama unit di daftar kantor.
    static let unitStarts: Set<String> = Set(units.map { $0.lowercased() }).union([
        "puskesmas", "kelurahan", "balai", "cabang", "bagian", "rsud", "labkesda", "sd", "sdn", "smp", "smpn", "sma", "sman", "smk", "smkn",
        "slb", "slbn", "tk", "paud", "samsat",
    ])

    private static let fundings: Set<String> = [
        "APBD", "APBDP", "APBDMURNI", "APBDPERUBAHAN", "APBN", "APBNP", "PAD", "DAU", "BLUD", "DBH",
    ]
    private static let fundingStarts = ["DAK", "DAU ", "DBH", "DANA ALOKASI", "DANA BAGI HASIL", "DANA INSENTIF", "PENDAPATAN ASLI"]

    /// `true` bila isi kolom keterangan sumber dana yang dikenal; keterangan lain bukan sumber dana.
    static func isFunding(_ text: String) -> Bool {
        let upper = text.uppercased()
        return fundings.contains(upper.filter(\.isLetter)) || fundingStarts.contains(where: upper.hasPrefix)
    }

    private static let closings = [
        "mengetahui", "menyetujui", "mengesahkan", "kepala dinas", "kepala badan", "kepala bagian", "kepala bidang",
        "kepala sub", "kepala,", "sekretaris,", "pengguna anggaran", "kuasa pengguna", "pejabat", "bendahara",
        "bupati", "gubernur", "pj.", "plt.", "plh.", "wali kota", "walikota", "pihak pertama", "pihak kedua", "pihak ke",
        "ditetapkan di", "tim anggaran", "dibuat oleh", "disusun oleh", "a.n.", "an. ", "ttd", "nip",
    ]

    /// "....................., .................... 2024", "(..............)": garis titik-titik untuk diisi tangan.
    static func isBlankToFill(_ text: String) -> Bool {
        text.utf8.count { $0 == UInt8(ascii: ".") } >= 10 && text.utf8.allSatisfy { blankMarks.contains($0) }
    }

    private static let blankMarks = Set(".,() 0123456789".utf8)

    /// `true` bila teks membuka blok tanda tangan: "Pangkalpinang, 9 Januari 2024", "Mengetahui", "NIP. ...".
    static func isClosing(_ text: String) -> Bool {
        let lowered = text.lowercased()
        if closings.contains(where: lowered.hasPrefix) { return true }
        let words = lowered.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard lowered.contains(","), words.count <= 8, let last = words.last, HeaderWords.isYear(last) else { return false }
        return words.dropLast().last.map { MonthName.number($0) != nil } ?? false
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
