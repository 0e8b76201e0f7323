import BudgetModel
import Diagnostics
import TableReading

/// Yang dikatakan pembuka sebuah tabel: judul, nama lembar, nama berkas, dan tahapan yang disimpulkan darinya.
struct TableOpening {
    /// Baris tajuk pertama.
    let rows: ClosedRange<Int>
    /// Yang dikatakan judul.
    let facts: TitleFacts
    /// Tahapan kolom pagu yang tajuknya tidak menyebutnya.
    let stage: BudgetStage
    private let table: SourceLocation
    private let year: Int?

    /// Pembuka tabel berikutnya di lembar yang sama, di bawah judulnya sendiri: "APBD PERUBAHAN TAHUN 2024". Yang tidak
    /// dikatakan judul itu tetap seperti di atasnya; `nil` bila tahapan, tahun, dan satuannya sama.
    func reopened(at rows: ClosedRange<Int>, under titles: [[String]], options: IntakeOptions) -> TableOpening? {
        var said = TitleFacts()
        for title in titles { said.read(title) }
        let next = facts.updated(by: said)
        guard next.isOfOtherTable(than: facts) || (said.stage ?? stage) != stage else { return nil }
        return TableOpening(rows: rows, facts: next, stage: said.stage ?? stage, table: table, year: options.year ?? next.year)
    }

    private init(rows: ClosedRange<Int>, facts: TitleFacts, stage: BudgetStage, table: SourceLocation, year: Int?) {
        (self.rows, self.facts, self.stage, self.table, self.year) = (rows, facts, stage, table, year)
    }

    init(_ layout: HeaderLayout, leading: [TableRow], table: SourceLocation, headings: [String], options: IntakeOptions) {
        rows = layout.rows
        self.table = table
        var facts = TitleFacts()
        for row in leading where row.number < layout.rows.lowerBound { facts.read(row.filledCells) }
        facts.year = facts.year ?? layout.year
        let names = TitleFacts(name: table.sheet)
        facts.office = facts.office ?? names.office
        facts.unit = facts.unit ?? names.unit
        facts.year = facts.year ?? names.year
        let document = Self.facts(of: headings)
        facts.office = facts.office ?? document.office
        facts.year = facts.year ?? document.year
        for column in layout.columns where column.meaning == .ceiling(nil) { facts.amountUnit = facts.amountUnit ?? column.unit }
        self.facts = facts
        year = options.year ?? facts.year
        let body = leading.filter { $0.number > layout.rows.upperBound }
        stage =
            facts.stage ?? Self.stageOfFunding(in: body, layout: layout) ?? names.stage ?? document.stage
            ?? FileNameStage(table.fileStem).stage ?? .original
    }

    /// Yang dikatakan judul-judul dokumen di atas tabel lain, yang terdekat dahulu. Judul bagiannya sendiri (unit,
    /// program) hanya berlaku bagi tabelnya.
    private static func facts(of headings: [String]) -> TitleFacts {
        headings.reduce(into: TitleFacts()) { facts, heading in
            let own = TitleFacts(name: heading)
            facts.office = facts.office ?? own.office
            facts.year = facts.year ?? own.year
            facts.stage = facts.stage ?? own.stage
        }
    }

    /// Kolom-kolom yang sama, dengan kolom uangnya menurut pembuka ini.
    func columns(_ layout: HeaderLayout, as former: TableColumns) -> TableColumns {
        TableColumns(former, layout, assumedStage: stage, facts: facts, year: year, table: table)
    }

    /// Kolom-kolom sebuah tajuk di bawah pembuka ini.
    func columns(_ layout: HeaderLayout, body: [TableRow]) -> TableColumns {
        TableColumns(layout, body: body, assumedStage: stage, facts: facts, year: year, table: table)
    }

    /// "APBDP" di semua baris APBD berarti pagunya pagu perubahan.
    private static func stageOfFunding(in rows: [TableRow], layout: HeaderLayout) -> BudgetStage? {
        let positions = layout.columns(where: { $0 == .fundingSource || $0 == .remark }).map(\.position)
        let regional = rows.flatMap { row in positions.map { row.text(at: $0).uppercased().filter(\.isLetter) } }
            .filter { $0.hasPrefix("APBD") }
        guard !regional.isEmpty, regional.allSatisfy({ $0.hasPrefix("APBDP") }) else { return nil }
        return .revised
    }
}

/// Tahapan menurut nama berkas. Kata tahapan berarti hanya di samping kata tabel, tahun, atau nomor: "rekap_perubahan_1"
/// menyebut tahapan, "anggaran untuk pak kadis" dan "perubahan nama program" tidak.
struct FileNameStage {
    let stage: BudgetStage?

    private static let before: Set<String> = [
        "rekap", "apbd", "dpa", "pagu", "anggaran", "tahap", "tahapan", "rka", "belanja", "data", "laporan", "lra", "rekapitulasi",
        "ringkasan",
        "penjabaran", "setelah", "sesudah", "hasil", "pk",
    ]
    private static let after: Set<String> = [
        "apbd", "dpa", "anggaran", "pagu", "opd", "skpd", "dinas", "badan", "tahun", "ta", "provinsi", "kabupaten", "kota", "kab", "prov",
        "final", "rev", "i", "ii", "iii", "iv", "ke",
    ]
    /// Kata yang sendirian sudah menyebut tahapan.
    private static let sure: Set<String> = ["murni", "apbdp", "papbd", "dppa", "perubahan", "pergeseran", "efisiensi", "induk", "pak"]

    init(_ name: String) {
        // "perubahan5": huruf dan angka yang menempel adalah dua kata.
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.flatMap { word in
            let letters = word.prefix { $0.isLetter }
            return [letters, word[letters.endIndex...]].filter { !$0.isEmpty }.map(String.init)
        }
        stage = words.indices.lazy.compactMap { Self.stage(words, at: $0) }.first
    }

    private static func stage(_ words: [String], at index: Int) -> BudgetStage? {
        let word = words[index]
        let previous = index > 0 ? words[index - 1] : nil
        let next = index + 1 < words.count ? words[index + 1] : nil
        // "APBD-P".
        if word == "p", previous == "apbd" { return .revised }
        guard sure.contains(word) else { return nil }
        let isLed = previous.map { before.contains($0) || Int($0) != nil } ?? false
        let isFollowed = next.map { after.contains($0) || Int($0) != nil } ?? true
        // "untuk pak kadis" menyebut orang.
        let mayBePerson = word == "pak" && (!isFollowed || ["untuk", "bapak", "buat", "dari", "ke"].contains(previous ?? ""))
        guard isFollowed || isLed, !mayBePerson else { return nil }
        switch word {
        case "murni", "induk": return .original
        case "pergeseran":
            guard case .shift(let number) = ShiftWords(Array(words[index...])) else { return nil }
            return .shift(number)
        case "efisiensi": return .shift(1)
        default: return .revised
        }
    }
}
