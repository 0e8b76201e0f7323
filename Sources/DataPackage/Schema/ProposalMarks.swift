package import BudgetModel
package import Diagnostics
import PaperReading

/// Tanda-tanda lembar *Usulan*: tabel pagu yang diisi orang, di antara judul, jumlah, dan kolom bantu.
///
/// Lembarnya dikenali dari kolom kuncinya, bukan dari namanya: orang boleh mengganti nama lembar dan menambah lembar lain.
package enum ProposalMarks {
    /// Tajuk kolom kunci, tersembunyi.
    package static let keyTitle = "Kunci usulan"

    /// Tajuk kolom tersembunyi yang memuat jumlah tepat sebuah kolom pagu, pada baris yang jumlahnya tidak muat di sel angka.
    package static func exactTitle(of column: PackageColumn) -> String { exactPrefix + column.title }

    private static let exactPrefix = "Tepat: "

    /// Kolom pagu yang jumlah tepatnya berdiri di bawah tajuk ini; `nil` bila tajuknya lain.
    static func exactColumn(titled title: String) -> PackageColumn? {
        title.hasPrefix(exactPrefix) ? column(titled: String(title.dropFirst(exactPrefix.count))) : nil
    }

    /// Isi kolom kunci.
    package enum Key: String, Sendable {
        /// Baris anggaran; dibaca.
        case line = "baris"
        /// Jumlah, sasaran, atau jarak; dihitung di lembarnya, tidak dibaca.
        case aside = "jumlah"
        /// Baris kosong yang disediakan bagi baris baru; dibaca bila diisi.
        case spare = "baru"
    }

    /// Kolom tabel pagu bagi sebuah tajuk, dalam bahasa mana pun; `nil` bila tajuknya kolom bantu.
    static func column(titled title: String) -> PackageColumn? {
        let name = normaliseTitle(title)
        let stage = ceilingPrefixes.first(where: name.hasPrefix).flatMap { BudgetStage(String(name.dropFirst($0.count))) }
        return Schema.lines.columns(stage.map { [$0] } ?? []).first { column in
            column.normalisedTitle == name || normaliseTitle(column.english) == name
        }
    }

    /// Awalan tajuk kolom pagu, menurut bahasa.
    private static let ceilingPrefixes = ["pagu ", "ceiling, "]
}

extension PackageColumn {
    /// Tajuknya bagi orang; terbaca kembali dalam kedua bahasa.
    package var heading: LocalizedText {
        LocalizedText(id: Phrase(title), en: Phrase(english.prefix(1).uppercased() + english.dropFirst()))
    }

    /// Tahapan pagunya; `nil` bila kolom ini bukan pagu.
    package var stage: BudgetStage? { if case .ceiling(let stage) = kind { stage } else { nil } }
}
