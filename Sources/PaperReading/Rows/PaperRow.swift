import BudgetModel
import Diagnostics

/// Satu baris berjumlah, berkode, atau bernama, dengan semua yang dikatakannya sendiri.
struct PaperRow {
    /// Milik siapa baris ini.
    struct Owner: Hashable {
        var region: String?
        var office: String?
        var unit: String?
        var year: Int?
    }

    /// Uang siapa.
    struct Purse: Hashable {
        var group: ProgramGroup?
        var fundingSource: FundingSource?
        /// Kelompok menurut judul bagian di atasnya.
        var section: ProgramGroup?
    }

    /// Tempat di susunan tabel tanpa kode.
    struct OutlinePlace: Hashable {
        let depth: Int
        /// Lebar jorokan atau butirnya; `nil` bila kedalamannya dari nomor.
        let indent: Int?
        /// `true` bila barisnya bertanda sendiri; tanpa tanda, kedalamannya kedalaman baris di atasnya.
        let isMarked: Bool
        /// `true` bila namanya dicetak tebal atau huruf besar.
        var isBold = false
    }

    /// Nama seperti tertera, spasi dirapikan.
    var name: String
    var code: RowCode?
    /// Tingkat yang punya kolom sendiri.
    var levels: [LineLevel: CodedName] = [:]
    var owner = Owner()
    var purse = Purse()
    /// `nil` di tabel berkode.
    var outline: OutlinePlace?
    /// Nomor baris program yang dirinci menurut sumber dana atau unit oleh baris ini.
    var carrier: Int?
    /// Alasan perubahan pagunya.
    var reason: ChangeReason?
    /// Keterangannya, bila bukan sumber dana.
    var remark: String?
    var kind = AccountKind.spending
    var money = RowMoney()
    var location: SourceLocation

    /// Nomor barisnya.
    var number: Int { location.row ?? 0 }

    /// Pagu per tahapan.
    var ceilings: StageAmounts { money.ceilings }

    /// `true` bila nama setiap tingkat punya kolom sendiri.
    var hasOwnLevels: Bool { !levels.isEmpty }

    /// Kedalaman menurut nama, bila tabel tanpa kode menulis "Program ...", "Kegiatan ...", "Sub Kegiatan ...".
    var namedDepth: LineLevel? { LineLevel(startOf: name) }

    /// `true` bila baris ini sebuah program, bukan rinciannya.
    var isProgram: Bool {
        if let code { return code.level == .program }
        return (hasOwnLevels ? levels.keys.max { $0.rawValue < $1.rawValue } : namedDepth) == .program
    }

    /// Perangkat daerah atau unitnya di dalam pohon kode: `3.30.0.00.0.00.01.0000 DINAS PERINDUSTRIAN`.
    var isOrganisation: Bool { code?.isOrganisation == true }

    /// Unit di dalam pohon kode: nomor unitnya bukan 0000.
    var isUnitOfOffice: Bool { isOrganisation && code?.deepest.segments.last != "0" }
}

extension LineLevel {
    /// Tingkat menurut kata pertama sebuah nama; `nil` bila namanya tidak mengatakannya.
    init?(startOf name: String) {
        guard let level = RowWords.levelStarts.value(startOf: name) else { return nil }
        self = level
    }
}

extension String {
    /// `true` bila ada hurufnya dan tidak satu pun huruf kecil.
    var isUppercased: Bool {
        var hasLetter = false
        for byte in utf8 {
            if (0x61...0x7A).contains(byte) { return false }
            hasLetter = hasLetter || (0x41...0x5A).contains(byte)
        }
        return hasLetter
    }
}
