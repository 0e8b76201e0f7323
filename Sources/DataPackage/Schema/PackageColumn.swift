package import BudgetModel
import Diagnostics
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
    /// Penjelasan Indonesia bagi pengisi.
    package let explanation: String
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
    package var words: String {
        switch self {
        case .text: "teks"
        case .code: "teks, juga bila hanya angka"
        case .year: "tahun empat angka"
        case .amount, .ceiling: "rupiah"
        case .printed: "angka seperti tercetak"
        case .outcome: "angka, predikat, atau rentang seperti tercetak"
        case .percent: "persen, tanpa tanda %"
        case .choice(let items): items.joined(separator: "; ")
        case .suggestion(let items): "misalnya " + items.joined(separator: "; ")
        case .reference(let table): "\(PackageColumn.key) dari lembar \(table)"
        case .listed(let table, let column): "\(column) dari lembar \(table)"
        }
    }

    /// Jenis Frictionless. Angka tertera tetap teks, karena tanda dan banyaknya desimal adalah bukti.
    var frictionless: String {
        switch self {
        case .year: "integer"
        case .amount, .ceiling, .percent: "number"
        case .text, .code, .printed, .outcome, .choice, .suggestion, .reference, .listed: "string"
        }
    }
}
