import BudgetModel
import Diagnostics

/// Baris yang tidak menjadi isi, dengan sebabnya; yang berurutan dengan sebab sama menjadi satu rentang.
struct SkippedRows {
    private(set) var rows: [TableUnderstanding.SkippedRow] = []
    /// Baris-baris sesudah catatan penuh, menurut rentang berurutan; yang disimpan hanya nomornya.
    private var further: [ClosedRange<Int>] = []

    /// Banyaknya catatan sebelum sisanya hanya dihitung.
    static let maximumCount = 200

    mutating func add(_ number: Int, _ text: String, _ reason: SkipReason) {
        if let last = rows.last, last.reason == reason.text, last.last + 1 == number, further.isEmpty {
            rows[rows.count - 1].last = number
            return
        }
        guard rows.count < Self.maximumCount else {
            if let last = further.last, last.upperBound + 1 == number {
                further[further.count - 1] = last.lowerBound...number
            } else {
                further.append(number...number)
            }
            return
        }
        let excerpt = text.count > 60 ? String(text.prefix(59)) + "…" : text
        rows.append(TableUnderstanding.SkippedRow(number: number, excerpt: excerpt, reason: reason.text))
    }

    /// Induk dicatat setelah anaknya, jadi rentangnya baru tampak setelah diurutkan.
    private static func joined(_ rows: [TableUnderstanding.SkippedRow]) -> [TableUnderstanding.SkippedRow] {
        rows.reduce(into: []) { joined, row in
            if let last = joined.last, last.reason == row.reason, last.last + 1 == row.number {
                joined[joined.count - 1].last = row.last
            } else {
                joined.append(row)
            }
        }
    }

    /// Semua catatan menurut nomor baris.
    var all: [TableUnderstanding.SkippedRow] {
        var all = rows
        let reason = LocalizedText(id: "induk, jumlah, atau judul", en: "parent, total, or heading")
        all += further.map { TableUnderstanding.SkippedRow(number: $0.lowerBound, last: $0.upperBound, excerpt: "", reason: reason) }
        return Self.joined(all.sorted { $0.number < $1.number })
    }
}

/// Sebab sebuah baris tidak menjadi isi.
enum SkipReason: Hashable {
    case title
    case columnNumbers
    case repeatedHeader
    case newHeader
    case pageNumber
    case heading
    case continuation
    case parent
    case repeatedParent
    case total
    case detail
    case otherThanSpending
    case otherYear
    case otherPeriod
    case otherMeasure
    case cashPlan
    case plan
    case repeatedByUnits
    case repeatedBlock
    case repeatedTable
    case belowTotal
    case hidden
    case onlyPercent
    case unnamedTotal
    case withoutAmount
    case otherTable
    case closing
    /// Seluruh lembar.
    case empty

    var text: LocalizedText {
        switch self {
        case .title: LocalizedText(id: "judul", en: "title")
        case .empty: LocalizedText(id: "kosong", en: "empty")
        case .columnNumbers: LocalizedText(id: "nomor kolom", en: "column numbers")
        case .repeatedHeader: LocalizedText(id: "tajuk yang diulang", en: "repeated header")
        case .newHeader: LocalizedText(id: "tajuk baru", en: "new header")
        case .pageNumber: LocalizedText(id: "nomor halaman", en: "page number")
        case .heading: LocalizedText(id: "judul bagian", en: "section heading")
        case .continuation: LocalizedText(id: "lanjutan nama baris sebelumnya", en: "rest of the name above")
        case .parent: LocalizedText(id: "induk: dibandingkan dengan anaknya", en: "parent: compared with its children")
        case .repeatedParent: LocalizedText(id: "induk yang diulang", en: "repeated parent")
        case .total: LocalizedText(id: "jumlah: dibandingkan dengan barisnya", en: "total: compared with its rows")
        case .detail: LocalizedText(id: "rincian: sudah termasuk baris di atasnya", en: "detail: already in the row above")
        case .otherThanSpending:
            LocalizedText(
                id: "pendapatan, pembiayaan, atau hitungannya: bukan belanja",
                en: "revenue, financing, or their balance: not spending"
            )
        case .otherYear: LocalizedText(id: "tahun lain: tidak dihitung", en: "another year: not counted")
        case .otherPeriod:
            LocalizedText(
                id: "triwulan atau bulan yang lebih awal: yang dihitung yang terakhir",
                en: "an earlier quarter or month: the last one is counted")
        case .otherMeasure:
            LocalizedText(
                id: "ukuran lain, misalnya realisasi atau beban akrual: bukan pagu",
                en: "another measure, such as realisation or accrual: not a ceiling")
        case .cashPlan:
            LocalizedText(id: "rencana kas per bulan: bukan pagu", en: "cash plan of a month: not a ceiling")
        case .plan: LocalizedText(id: "rencana: pagunya di tabel lain", en: "a plan: its ceiling is in another table")
        case .repeatedByUnits:
            LocalizedText(id: "tanpa unit: uangnya dihitung di unit-unitnya", en: "without a unit: its money is counted in the units")
        case .repeatedBlock:
            LocalizedText(id: "uang yang sama sudah dihitung di kelompok di atasnya", en: "the same money is counted in the group above")
        case .repeatedTable: LocalizedText(id: "mengulang tabel lain", en: "repeats another table")
        case .belowTotal:
            LocalizedText(id: "di bawah jumlah yang sudah menutup: tidak dihitung", en: "below a total that closed: not counted")
        case .hidden:
            LocalizedText(
                id: "tersembunyi: baris yang tampak saja sama dengan jumlah tertera",
                en: "hidden: the visible rows alone equal the printed total")
        case .onlyPercent: LocalizedText(id: "hanya persen, tanpa jumlah", en: "only a percentage, no amount")
        case .unnamedTotal:
            LocalizedText(id: "jumlah tanpa nama: dibandingkan dengan barisnya", en: "unlabelled total: compared with its rows")
        case .withoutAmount: LocalizedText(id: "tanpa jumlah", en: "no amount")
        case .otherTable: LocalizedText(id: "tabel lain tanpa kolom pagu, tidak dibaca", en: "another table without ceilings, not read")
        case .closing: LocalizedText(id: "penutup dan tanda tangan", en: "closing and signatures")
        }
    }
}
