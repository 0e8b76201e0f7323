import BudgetModel

/// Apa yang dikatakan tajuk sebuah kolom realisasi keuangan.
struct RealisationTitle: Hashable, Sendable {
    /// Jenis isinya.
    enum Content: Hashable, Sendable {
        case amount
        /// Persen dari pagu.
        case percent
        /// "Penyerapan" saja: dapat rupiah, dapat persen.
        case unclear
    }

    /// Yang dicakup kolomnya bila bukan seluruh realisasi sampai waktunya.
    enum Part: Hashable, Sendable {
        /// Satu cara pembayaran: LS, UP/GU, TU.
        case payment
        /// Sampai dengan bulan atau periode sebelum kertas ini.
        case former
        /// Di dalam satu bulan atau periode saja.
        case month
    }

    var content: Content
    var time: RealisationPeriod.Statement
    var part: Part?
    /// "s.d. Bulan Ini": bulannya disebut judul kertasnya.
    var endsWithReport = false
    /// Tahapan pagu yang disebut sebagai dasar persen.
    var ceiling: BudgetStage?

    /// Persen di samping kolom realisasi yang menyebut waktunya sendiri.
    init(percentBeside amount: RealisationTitle) {
        self = amount
        content = .percent
    }

    /// `nil` bila tajuk (dari luar ke dalam) bukan realisasi keuangan: realisasi fisik, sisa, dan target bukan.
    init?(_ levels: [String]) {
        let all = levels.map(Self.words)
        let words = all.flatMap(\.self)
        guard !words.contains(where: Self.others.contains) else { return nil }
        time = RealisationPeriod.statement(words)
        // "real_q1" menyebut realisasi hanya bersama waktunya.
        let isNamed = words.contains(where: Self.names.contains) || (words.contains("real") && time != .none)
        guard isNamed || Self.isOnlyTime(words, time) else { return nil }
        guard !Self.isCeiling(all) else { return nil }
        let isPercent = levels.contains { $0.contains("%") } || words.contains(where: Self.percents.contains)
        let isMoney = words.contains(where: Self.amounts.contains)
        content =
            isPercent
            ? .percent : words.contains("realisasi") || isMoney || !words.contains(where: Self.ratios.contains) ? .amount : .unclear
        ceiling = Self.ceiling(words)
        part = Self.part(words)
        // "Jumlah SPJ (LS+UP/GU/TU)" selalu sampai dengan bulan kertasnya.
        let isUpToMonth = RealisationPeriod.isCumulative(words) && words.contains { ["bulan", "periode"].contains($0) }
        endsWithReport = part == nil && (isUpToMonth || words.starts(with: ["jumlah", "spj"]))
    }

    /// Bagian yang tidak boleh ditambahkan kepada jumlahnya.
    private static func part(_ words: [String]) -> Part? {
        let near = zip(words, words.dropFirst())
        let isPayment = words.indices.contains { index in
            payments.contains(words[index]) && !(words[index] == "up" && words.dropFirst(index + 1).first == "to")
        }
        if isPayment, !words.contains(where: ["jumlah", "total"].contains) { return .payment }
        if near.contains(where: { ["bulan", "periode"].contains($0) && ["lalu", "sebelumnya"].contains($1) }) { return .former }
        let isMonth = near.contains { ["bulan", "periode"].contains($0) && $1 == "ini" }
        return isMonth && !RealisationPeriod.isCumulative(words) ? .month : nil
    }

    private static let payments: Set<String> = ["ls", "up", "gu", "tu", "gup", "tup", "kkpd"]

    /// `true` bila tajuk menyebut capaian yang bukan uang: fisik, kinerja, volume.
    static func isOther(_ title: String) -> Bool { words(title).contains(where: others.contains) }

    /// `true` bila tajuk menyebut bobot atau deviasi, yang ditimbang dari realisasi di kirinya.
    static func isWeight(_ title: String) -> Bool { words(title).contains(where: weights.contains) }

    private static let weights: Set<String> = ["bobot", "deviasi", "tertimbang", "ttb"]

    private static func words(_ title: String) -> [String] {
        title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static let names: Set<String> = [
        "realisasi", "realisation", "realization", "realised", "realized", "actual", "penyerapan", "serapan", "absorption",
        "terserap", "spj", "bruto",
    ]
    private static let ratios: Set<String> = ["penyerapan", "serapan", "absorption", "terserap", "tingkat"]
    private static let others: Set<String> = [
        "fisik", "physical", "kinerja", "capaian", "target", "sisa", "remaining", "selisih", "volume", "rencana", "uraian",
        "nama", "kode", "deviasi", "bobot", "tertimbang", "ttb", "rak", "program", "kegiatan", "indikator", "keterangan", "satuan",
        "pendapatan", "unrealised", "unrealized",
    ]
    private static let percents: Set<String> = ["persen", "persentase", "prosentase", "percent", "percentage", "pct"]
    private static let amounts: Set<String> = ["rp", "rupiah", "idr", "jumlah", "nilai", "amount"]

    /// "s.d. 30 Juni 2024" tanpa kata lain.
    private static func isOnlyTime(_ words: [String], _ time: RealisationPeriod.Statement) -> Bool {
        guard case .known(let period) = time, period.span == .cumulative else { return false }
        return RealisationPeriod.isCumulative(words)
            && words.allSatisfy { RealisationPeriod.isPeriodWord($0) || amounts.contains($0) || percents.contains($0) }
    }

    /// Kolom "Pagu" di bawah "Anggaran dan Realisasi" adalah pagu; "Anggaran" di bawah "Realisasi" adalah realisasi.
    private static func isCeiling(_ levels: [[String]]) -> Bool {
        guard levels.count > 1, let last = levels.last, !last.contains(where: names.contains) else { return false }
        let outer = levels.dropLast().flatMap(\.self)
        let hasCeilingAbove = outer.contains(where: ["anggaran", "pagu", "budget", "dan"].contains)
        if last.contains(where: ["pagu", "plafon", "ceiling", "budget", "dpa", "apbd"].contains) { return true }
        let inner = last.filter { !amounts.contains($0) && !HeaderWords.isYear($0) }
        if ColumnMeaning.stage(inner) != nil { return true }
        return hasCeilingAbove && (inner == ["anggaran"] || last == ["jumlah"])
    }

    /// "% terhadap Pagu Perubahan".
    private static func ceiling(_ words: [String]) -> BudgetStage? {
        if words.contains(where: ["murni", "induk"].contains) { return .original }
        if words.contains(where: ["perubahan", "apbdp"].contains) { return .revised }
        if case .shift(let number) = ShiftWords(words) { return .shift(number) }
        return nil
    }
}
