import BudgetModel
import Diagnostics
import TableReading

/// Yang dikatakan baris-baris judul di atas tajuk.
struct TitleFacts {
    var year: Int?
    /// Semua tahun yang disebut.
    private(set) var years: Set<Int> = []
    var office: String?
    var unit: String?
    var stage: BudgetStage?
    /// Sampai kapan realisasinya: "s.d. Triwulan II", "keadaan 30 Juni 2024".
    var realisedUntil = RealisationPeriod.Statement.none
    /// Bulan kertasnya, yang dimaksud tajuk "s.d. Bulan Ini": "Bulan : Juni", "Periode Juni 2026".
    var reportMonth = RealisationPeriod.Statement.none
    /// Rentang hari daftar dokumennya.
    var days: ClosedRange<CalendarDay>?
    /// Judul yang menyebut nomor pergeseran yang tidak mungkin.
    var impossibleStage: String?
    var amountUnit: AmountUnit?
    /// Sumber dana menurut judul: kertas kementerian adalah APBN.
    private(set) var fundingSource: FundingSource?
    /// Judulnya menyebut rencana: KUA-PPAS, RKPD, Renja.
    private(set) var isPlan = false
    /// Program, kegiatan, sub kegiatan yang disebut judul ("Program : 3.30.02 Program ...").
    var levels: [LineLevel: CodedName] = [:]
    /// Pejabat pemilik perjanjian kinerja ini, di bawah kepala perangkat daerah; tingkatnya menurut ``PositionWords``.
    private(set) var position: (title: String, rank: Int)?
    /// Judul pertama yang bukan kantor atau label.
    var title: String?
    /// Baris sebelumnya memulai nama OPD, yang dapat bersambung.
    private var isOfficeOpen = false

    init() {}

    /// Nama lembar atau berkas: "Dinas Pendidikan", "APBD-P 2024", "Perubahan".
    init(name: String?) {
        if let name { read([name]) }
    }

    /// Membaca satu baris judul; judul dua baris di satu sel gabungan dibaca sebaris demi sebaris.
    mutating func read(_ row: TableRow) {
        let cells = row.filledCells
        guard cells.count == 1, let only = (0..<row.count).first(where: { row.cell($0) != nil }) else { return read(cells) }
        let text = row.text(at: only)
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return read(cells) }
        for line in text.split(whereSeparator: \.isNewline) { read([String(line).trimmedName]) }
    }

    /// Membaca satu baris judul; `cells` isi sel yang tidak kosong.
    mutating func read(_ cells: [String]) {
        let cells = cells.map(Self.withoutPaperName)
        let text = cells.joined(separator: " ").trimmedName
        guard !text.isEmpty else { return }
        let upper = text.uppercased()
        readYear(upper)
        amountUnit = amountUnit ?? cells.lazy.compactMap { AmountUnit(in: $0, isTitle: cells.count == 1) }.first
        // "SEMULA" sendirian di atas tabelnya lebih dekat daripada "PERJANJIAN KINERJA PERUBAHAN" di atas keduanya.
        stage = (cells.count == 1 ? Self.stageAlone(text) : nil) ?? stage ?? Self.stage(in: upper)
        if ShiftWords(HeaderWords(text).words) == .impossible { impossibleStage = impossibleStage ?? text }
        if realisedUntil == .none { realisedUntil = RealisationPeriod.statement(title: upper.lowercased()) }
        if reportMonth == .none { reportMonth = RealisationPeriod.reportMonth(title: upper.lowercased()) }
        days = days ?? TitleDays.span(in: text)
        isPlan = isPlan || upper.split { !$0.isLetter }.contains { Self.plans.contains(String($0)) }
        if readLabel(text) { return }
        if position == nil, cells.count == 1, let rank = PositionWords.rank(of: text) {
            position = (text, rank)
            // "SEKRETARIS BADAN X" menyebut kantornya.
            office = office ?? PositionWords.office(in: text)
        }
        if unit == nil, let name = cells.first(where: { UnitName.isUnit($0) }) {
            unit = Self.withoutYear(name)
        } else if office == nil, let name = cells.first(where: Self.isOffice) {
            office = Self.withoutYear(name)
            isOfficeOpen = true
            return
        } else if isOfficeOpen, cells.count == 1, Self.continuesOffice(text), let former = office {
            // "DINAS PERINDUSTRIAN" di satu baris, "DAN PERDAGANGAN" di baris berikutnya.
            office = "\(former) \(Self.withoutYear(text))"
        } else if title == nil, amountUnit?.text != text, ColumnMeaning(title: text) != .year {
            title = text
        }
        isOfficeOpen = false
    }

    /// Hanya tahun sebuah baris judul.
    mutating func readYear(_ row: TableRow) {
        for column in 0..<row.count where row.cell(column) != nil {
            let hasDigits = row.withUTF8(at: column) { text in text.contains { (0x30...0x39).contains($0) } }
            guard hasDigits else { continue }
            var said = TitleFacts()
            said.read(row)
            year = year ?? said.year
            return
        }
    }

    /// Yang dikatakan judul berikutnya menggantikan yang dikatakan judul ini.
    func updated(by next: TitleFacts) -> TitleFacts {
        var updated = self
        updated.year = next.year ?? year
        if next.office != nil, next.office != office { (updated.office, updated.unit) = (next.office, nil) }
        updated.unit = next.unit ?? updated.unit
        updated.position = next.position ?? position
        updated.stage = next.stage ?? stage
        updated.amountUnit = next.amountUnit ?? amountUnit
        updated.levels.merge(next.levels) { _, new in new }
        if next.realisedUntil != .none { updated.realisedUntil = next.realisedUntil }
        if next.reportMonth != .none { updated.reportMonth = next.reportMonth }
        updated.days = next.days ?? days
        return updated
    }

    /// `true` bila baris di bawah judul ini tidak boleh dibaca seperti baris di bawah `other`. Kantor lain tidak memisahkan:
    /// satu jumlah dapat mencakup beberapa kantor.
    func isOfOtherTable(than other: TitleFacts) -> Bool {
        year != other.year || stage != other.stage || amountUnit != other.amountUnit || realisedUntil != other.realisedUntil
            || reportMonth != other.reportMonth
    }

    private static let plans: Set<String> = ["KUA", "PPAS", "RKPD", "RENJA"]

    private static let recapWords: Set<String> = [
        "rekap", "rekapitulasi", "ringkasan", "gabungan", "konsolidasi", "total", "keseluruhan", "summary",
    ]

    /// `true` bila sebuah nama lembar atau berkas menyebut rekapitulasi.
    static func namesRecap(_ name: String) -> Bool { name.letterWords.contains(where: recapWords.contains) }

    private static func continuesOffice(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && $0 != "&" }
        return words.first.map { ["dan", "serta", "&"].contains($0) } ?? false
    }

    /// "DINAS X TAHUN ANGGARAN 2024" adalah DINAS X.
    private static func withoutYear(_ name: String) -> String {
        var words = name.split(separator: " ")
        guard words.count > 2, let last = words.last, HeaderWords.isYear(last) else { return name }
        words.removeLast()
        while words.count > 1, let last = words.last?.uppercased().filter(\.isLetter), ["TAHUN", "ANGGARAN", "TA", ""].contains(last) {
            words.removeLast()
        }
        return words.joined(separator: " ")
    }

    private mutating func readYear(_ upper: String) {
        let words = upper.split { !$0.isNumber && !$0.isLetter && $0 != "." }.map { $0.filter { $0 != "." } }
        let years = words.indices.filter { HeaderWords.isYear(words[$0]) }
        self.years.formUnion(years.compactMap { Int(words[$0]) })
        guard year == nil else { return }
        let labelled = years.first { $0 > 0 && ["ANGGARAN", "TAHUN", "TA", "FY", "YEAR"].contains(words[$0 - 1]) }
        let isOne = Set(years.map { words[$0] }).count == 1
        guard let index = labelled ?? (isOne ? years.first : nil) else { return }
        year = Int(words[index])
    }

    /// Tahapan menurut judul: "PERJANJIAN KINERJA PERUBAHAN", "APBD-P 2024".
    private static func stage(in upper: String) -> BudgetStage? {
        let words = upper.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let text = " " + words.joined(separator: " ") + " "
        if text.contains(" SEBELUM ") { return nil }
        if [" PERUBAHAN ", " APBDP ", " APBD P ", " P APBD ", " PAK ", " DPPA ", " RKAP "].contains(where: text.contains) {
            return .revised
        }
        if case .shift(let number) = ShiftWords(words.map { $0.lowercased() }) { return .shift(number) }
        return text.contains(" MURNI ") ? .original : nil
    }

    /// Tahapan bila seluruh isi baris judulnya menyebutnya: "SEMULA", "B. MENJADI:", "APBD MURNI TAHUN 2024".
    private static func stageAlone(_ text: String) -> BudgetStage? {
        guard text.utf8.count <= 60 else { return nil }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            .filter { !besideStages.contains($0) && !HeaderWords.isYear($0) }
        // "B. MENJADI": nomor di depannya bukan bagian tahapannya.
        return StageWords(words).stage ?? (words.count > 1 && words[0].utf8.count < 3 ? StageWords(Array(words.dropFirst())).stage : nil)
    }

    private static let besideStages: Set<String> = ["tahun", "anggaran", "ta", "tabel"]

    private enum Label {
        case office
        case unit
        case level(LineLevel)
        case ministry
        case other
    }

    /// Label judul; yang lebih panjang lebih dahulu.
    private static let labels: [(words: String, label: Label)] = [
        ("unit organisasi", .unit), ("sub unit organisasi", .unit), ("nama opd", .office), ("nama skpd", .office),
        ("perangkat daerah", .office), ("satuan kerja", .office), ("unit kerja", .unit), ("organisasi", .office),
        ("opd", .office), ("skpd", .office), ("dinas", .office), ("uptd", .unit), ("sub kegiatan", .level(.subActivity)),
        ("kegiatan", .level(.activity)), ("program", .level(.program)), ("bidang urusan", .other), ("urusan pemerintahan", .other),
        ("tahun anggaran", .other), ("urusan", .other), ("bidang", .other), ("provinsi", .other), ("kabupaten", .other),
        ("kementerian", .ministry), ("kementerian negara lembaga", .ministry), ("kementerian lembaga", .ministry),
    ]

    /// Membaca "Label : isi"; `true` bila baris ini berlabel.
    private mutating func readLabel(_ text: String) -> Bool {
        guard let (label, value) = Self.labelled(text) else { return false }
        guard !value.isEmpty else { return true }
        let coded = CodedName(codedText: value)
        switch label {
        case .office: office = coded.name
        // "Unit Organisasi" di kertas kementerian adalah eselon satu di atas satuan kerjanya.
        case .unit: if fundingSource != .central { unit = coded.name }
        case .ministry: fundingSource = .central
        case .level(let level): levels[level] = coded
        case .other: break
        }
        return true
    }

    private static func labelled(_ text: String) -> (label: Label, value: String)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let key = text[..<colon].lowercased().split { !$0.isLetter }.joined(separator: " ")
        guard let entry = labels.first(where: { $0.words == key }) else { return nil }
        return (entry.label, String(text[text.index(after: colon)...]).trimmedName)
    }

    /// OPD yang disebut judul bagian: "DINAS X", "OPD : Dinas X"; `nil` bila bukan judul kantor.
    static func office(in cells: [String]) -> String? {
        if let first = cells.first, isOffice(first) { return first }
        guard let (label, value) = labelled(cells.joined(separator: " ")), case .office = label, !value.isEmpty else { return nil }
        return CodedName(codedText: value).name
    }

    /// Isi di belakang label judul, kosong bila isinya di sel lain; `nil` bila teksnya tidak berlabel.
    static func labelledValue(_ text: String) -> String? { labelled(text)?.value }

    private static let officeWords = [
        "DINAS ", "BADAN ", "SEKRETARIAT ", "INSPEKTORAT", "KECAMATAN ", "SATUAN POLISI", "RUMAH SAKIT ", "RSUD ",
        "BIRO ", "KANTOR ",
    ]

    /// Kata pertama nama perangkat daerah, huruf kecil.
    static let officeStarts = Set(officeWords.compactMap { $0.lowercased().letterWords.first })

    /// "Renja Perangkat Daerah Dinas Pertanian" menyebut Dinas Pertanian.
    static func withoutPaperName(_ text: String) -> String {
        let lead = "renja perangkat daerah "
        // Ditanyakan bagi setiap sel di atas tajuk; hampir tidak satu pun berawal begitu.
        guard let first = text.utf8.first, first | 0x20 == UInt8(ascii: "r"), text.utf8.count > lead.utf8.count,
            text.prefix(lead.count).lowercased() == lead
        else { return text }
        let rest = String(text.dropFirst(lead.count))
        return isOffice(rest) ? rest : text
    }

    /// `true` bila teks adalah nama perangkat daerah.
    static func isOffice(_ text: String) -> Bool {
        let upper = text.uppercased()
        return upper.count <= 120 && !upper.contains(":") && officeWords.contains(where: upper.hasPrefix)
    }
}

extension SourceLocation {
    /// Nama berkas tanpa folder dan akhiran, juga sebagai pengganti OPD.
    var fileStem: String {
        let name = file.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? file
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }
}

extension CodedName {
    /// Kode di depan nama dipisahkan: "3.30.02 Program X", "3.30.02 - Program X".
    init(codedText text: String) {
        let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard parts.count == 2, let code = BudgetCode(String(parts[0])) else {
            self.init(name: text)
            return
        }
        self.init(code: code.text, name: String(parts[1].drop { "-–: ".contains($0) }))
    }

    /// Kode tiga ruas atau lebih di depan nama dipisahkan; "5.000 liter" bukan kode.
    init(fullCodeBefore text: String) {
        guard let first = text.utf8.first, (0x30...0x39).contains(first) else {
            self.init(name: text)
            return
        }
        let coded = CodedName(codedText: text)
        let isFull = coded.code.map { $0.split(separator: ".").count > 2 } ?? false
        self = isFull && !coded.name.isEmpty ? coded : CodedName(name: text)
    }
}
