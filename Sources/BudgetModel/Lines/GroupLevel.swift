public import Diagnostics

/// Seberapa dalam baris anggaran dikelompokkan sebelum dibandingkan: dari daerah sampai rekening.
///
/// Sebuah tingkat memuat semua yang di atasnya: `program` berarti per daerah, OPD, unit, kelompok, sumber dana, dan program.
public enum GroupLevel: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// Satu baris setiap daerah.
    case region
    /// Satu baris setiap OPD.
    case office
    /// Satu baris setiap program sebuah unit.
    case program
    /// Sampai kegiatan.
    case activity
    /// Sampai sub kegiatan.
    case subActivity
    /// Sampai rekening.
    case account

    /// Dari yang paling luas ke yang paling rinci.
    public static func < (left: GroupLevel, right: GroupLevel) -> Bool { left.rawValue < right.rawValue }

    /// Nama seperti ditulis di baris perintah dan laporan.
    public var name: LocalizedText {
        switch self {
        case .region: LocalizedText(id: "wilayah", en: "region")
        case .office: LocalizedText(id: "opd", en: "office")
        case .program: LocalizedText(id: "program", en: "program")
        case .activity: LocalizedText(id: "kegiatan", en: "activity")
        case .subActivity: LocalizedText(id: "sub-kegiatan", en: "sub-activity")
        case .account: LocalizedText(id: "rekening", en: "account")
        }
    }

    /// Tingkat dari tulisan orang, Indonesia atau Inggris: `opd`, `sub-kegiatan`, `office`; `nil` bila bukan nama tingkat.
    public init?(_ text: String) {
        let word = text.lowercased().split { !$0.isLetter }.joined(separator: "-")
        guard let level = Self.allCases.first(where: { level in
            [level.name.text(in: .indonesian), level.name.text(in: .english)].contains(word)
        }) else { return nil }
        self = level
    }

    /// `true` bila programnya masih tampak: baris di tingkat ini atau yang lebih rinci menyebut programnya.
    public var namesPrograms: Bool { self >= .program }

    /// Dimensi kelompoknya.
    public var dimensions: LineDimensions {
        let owner: LineDimensions = [.year, .region, .group, .fundingSource]
        return switch self {
        case .region: owner
        case .office: owner.union(.office)
        case .program: GroupLevel.office.dimensions.union([.unit, .program])
        case .activity: GroupLevel.program.dimensions.union(.activity)
        case .subActivity: GroupLevel.activity.dimensions.union(.subActivity)
        case .account: GroupLevel.subActivity.dimensions.union(.account)
        }
    }
}
