package import BudgetModel
package import Diagnostics
import PaperReading

/// Satu kolom tabel paket data: apa yang perlu diketahui pembaca, penulis, isian, pemerian JSON, dan dokumentasinya.
package struct PackageColumn: Sendable, Hashable {
    /// Jenis isi kolom.
    package enum Kind: Sendable, Hashable {
        case text
        /// Kode sebagai teks, misalnya `3.30.02`.
        case code
        case year
        case amount
        /// Pagu sebuah tahapan, dalam rupiah.
        case ceiling(BudgetStage)
        /// Angka tertera, persis seperti tercetak.
        case printed
        /// Target atau capaian tertera: angka, predikat, atau rentang.
        case outcome
        /// Persen yang dipakai menghitung.
        case percent
        /// Salah satu dari daftar tetap; isi lain ditolak pembaca.
        case choice([String])
        /// Biasanya salah satu dari daftar ini; isi lain diperbolehkan.
        case suggestion([String])
        /// Isi kolom `Kode` tabel lain.
        case reference(table: String)
        /// Biasanya isi sebuah kolom tabel lain, yang dicocokkan pembaca tanpa membedakan tulisannya.
        case listed(table: String, column: String)
    }

    /// Tajuk Indonesia.
    package let title: String
    /// Istilah Inggrisnya.
    let english: String
    package let kind: Kind
    /// `true` bila setiap baris harus mengisinya.
    package let isRequired: Bool
    let fiscal: FiscalMeaning?
    /// Penjelasan bagi pengisi.
    package let explanation: LocalizedText
    /// Isi pada baris contoh.
    package let example: PackageCell

    /// Tajuk kolom kunci setiap tabel yang dirujuk.
    package static let key = "Kode"

    /// Bentuk tajuk untuk dibandingkan: huruf kecil, spasi tunggal.
    package var normalisedTitle: String { normaliseTitle(title) }

    /// Arti kolom bagi pembaca.
    var meaning: LocalizedText { LocalizedText(id: Phrase(title), en: Phrase(english)) }

    var isCeiling: Bool { if case .ceiling = kind { true } else { false } }

    /// `true` bila angkanya angka tertera, yang notasinya disimpulkan dari seluruh kertas.
    var isFigure: Bool { [.printed, .outcome, .percent].contains(kind) }

    /// Tabel yang dirujuk kolom ini.
    var referencedTable: String? { if case .reference(let table) = kind { table } else { nil } }
}

extension PackageColumn.Kind {
    /// Apa yang boleh diisi, dalam kata.
    package var words: LocalizedText {
        switch self {
        case .text: LocalizedText(id: "teks", en: "text")
        case .code: LocalizedText(id: "teks, juga bila hanya angka", en: "text, even if only digits")
        case .year: LocalizedText(id: "tahun empat angka", en: "year of four digits")
        case .amount, .ceiling: LocalizedText(id: "rupiah", en: "rupiah")
        case .printed: LocalizedText(id: "angka seperti tercetak", en: "figure as printed")
        case .outcome:
            LocalizedText(id: "angka, predikat, atau rentang seperti tercetak", en: "figure, predicate, or range as printed")
        case .percent: LocalizedText(id: "persen, tanpa tanda %", en: "percent, without the sign %")
        case .choice(let items): Self.list(items)
        case .suggestion(let items): LocalizedText(id: "misalnya \(Self.list(items))", en: "for example \(Self.list(items))")
        case .reference(let table):
            LocalizedText(id: "\(PackageColumn.key) dari lembar \(table)", en: "\(PackageColumn.key) of sheet \(table)")
        case .listed(let table, let column): LocalizedText(id: "\(column) dari lembar \(table)", en: "\(column) of sheet \(table)")
        }
    }

    private static func list(_ items: [String]) -> LocalizedText { items.map { LocalizedText(verbatim: $0) }.joined(by: "; ") }

    /// Jenis Frictionless. Angka tertera tetap teks, karena tanda dan banyaknya desimal adalah bukti.
    var frictionless: String {
        switch self {
        case .year: "integer"
        case .amount, .ceiling, .percent: "number"
        case .text, .code, .printed, .outcome, .choice, .suggestion, .reference, .listed: "string"
        }
    }
}
