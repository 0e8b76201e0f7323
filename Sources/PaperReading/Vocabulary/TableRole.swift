package import BudgetModel

/// Arti sebuah kolom yang diketahui dari namanya saja, tanpa melihat isinya: kolom tabel basis data.
package enum TableRole: Hashable, Sendable {
    case year
    case region
    case office
    case unit
    /// Kode; `nil` bila satu kolom memuat kode semua tingkat.
    case code(GroupLevel?)
    /// Nama; `nil` bila satu kolom memuat nama semua tingkat.
    case name(GroupLevel?)
    case group
    case fundingSource
    /// Tahapan baris.
    case stage
    /// Jumlah; `nil` bila namanya tidak menyebut tahapan.
    case ceiling(BudgetStage?)
    /// Tingkat baris di tabel yang memuat induk dan rinciannya.
    case level
    /// Tanda baris yang masih berlaku: versi lama dan yang dihapus tetap tersimpan.
    case validity

    /// Arti sebuah nama kolom menurut perbendaharaan yang sama dengan tajuk kertas; `nil` bila tidak dikenal atau tidak berarti bagi pagu.
    package init?(column: String, forced: ForcedColumns) {
        let words = HeaderWords(column).phrase
        guard let meaning = forced.meanings[normaliseTitle(column)] else {
            if HeaderVocabulary.levelTitles.contains(words) {
                self = .level
            } else if HeaderVocabulary.validityTitles.contains(words) {
                self = .validity
            } else if HeaderVocabulary.regionTitles.contains(words) {
                self = .region
            } else if let known = ColumnMeaning(title: column) ?? HeaderWords.separated(column).flatMap({ ColumnMeaning(title: $0) }) {
                self.init(known)
            } else {
                return nil
            }
            return
        }
        self.init(meaning)
    }

    private init?(_ meaning: ColumnMeaning) {
        switch meaning {
        case .year: self = .year
        case .region: self = .region
        case .office: self = .office
        case .unit: self = .unit
        case .code(let level): self = .code(level?.groupLevel)
        case .name(let level): self = .name(level?.groupLevel)
        case .group: self = .group
        case .fundingSource: self = .fundingSource
        case .stage: self = .stage
        case .ceiling(let stage): self = .ceiling(stage)
        default: return nil
        }
    }
}

extension LineLevel {
    fileprivate var groupLevel: GroupLevel {
        switch self {
        case .program: .program
        case .activity: .activity
        case .subActivity: .subActivity
        case .account: .account
        }
    }
}

/// Arti isi yang di sini diputuskan kata-kata saja, sama dengan di kertas.
package enum TableWords {
    /// Tahapan sebuah isi kolom tahapan; `nil` bila bukan nama tahapan.
    package static func stage(_ text: String) -> BudgetStage? { StageText.stage(text) }

    /// `true` bila nama ini nama program kesekretariatan.
    package static func isOverhead(_ program: String) -> Bool { LineBuilder.isOverhead(CodedName(name: program)) }

    /// `true` bila nama ini hanya nama jumlah baris-baris lain: "JUMLAH", "Total Belanja"; "Jumlah UKM yang Dibina" dapat saja kegiatan.
    package static func isTotal(_ name: String) -> Bool {
        (RowWords.isTotal(name) || RowWords.isEnumeratedTotal(name)) && RowWords.isPlainTotal(name)
    }

    /// `true` bila nama kolom ini menyebut satuan uang selain rupiah: "pagu_juta", "pagu_murni_ribuan".
    package static func namesAmountUnit(_ column: String) -> Bool { AmountUnit(header: column) != nil }

    /// Tingkat yang disebut sebuah isi kolom tingkat: "Sub Kegiatan", "program"; `nil` bila bukan nama tingkat.
    package static func level(_ text: String) -> GroupLevel? {
        switch ColumnMeaning(title: text) {
        case .name(let level?): level.groupLevel
        default: nil
        }
    }
}
