public import Diagnostics

/// Yang ditulis di kertas resmi tetapi tidak ada di data: tempat, tanggal, nomor, dan pejabat yang menandatangani. Yang tidak diisi dicetak
/// sebagai tempat kosong.
public struct PaperSettings: Sendable, Hashable {
    /// Setelan seperti ditulis di berkas setelan dan di pilihan `--set`: `tempat=Pangkalpinang`.
    public enum Name: String, Sendable, Hashable, CaseIterable {
        /// Tempat penandatanganan.
        case place = "tempat"
        /// Tanggal seperti dicetak; PK memakai bulan dan tahun saja.
        case date = "tanggal"
        /// Nomor keputusan atau surat.
        case number = "nomor"
        /// Provinsi, kabupaten, atau kota.
        case region = "wilayah"
        case headName = "kepala-nama"
        case headPosition = "kepala-jabatan"
        case headRank = "kepala-pangkat"
        case headNumber = "kepala-nip"
        case superiorName = "atasan-nama"
        case superiorPosition = "atasan-jabatan"
        /// `sumber`: kolom 11 monitoring berjudul seperti di naskah, tanpa "s.d." dan tanpa tahapan pagunya.
        case monitoringColumn = "monev-kolom-11"
    }

    private var values: [Name: String] = [:]

    /// Tanpa isi.
    public init() {}

    /// Isi sebuah setelan; `nil` bila tidak diisi.
    public subscript(name: Name) -> String? { values[name] }

    /// Mengisi sebuah setelan.
    ///
    /// - Throws: ``PaperSettingError`` bila isinya bukan salah satu yang diterima.
    public mutating func set(_ name: Name, to text: String) throws(PaperSettingError) {
        guard let choices = name.choices else {
            values[name] = text
            return
        }
        guard let choice = choices.first(where: { $0 == text.lowercased() }) else {
            throw PaperSettingError(name: name, text: text)
        }
        values[name] = choice
    }

    /// Setelan ini, kecuali yang juga diisi `other`.
    public func overridden(by other: PaperSettings) -> PaperSettings {
        var settings = self
        settings.values.merge(other.values) { _, new in new }
        return settings
    }
}

/// Isi setelan kertas yang ditolak.
public struct PaperSettingError: ExplainedError, Hashable {
    /// Setelannya.
    public let name: PaperSettings.Name
    /// Isi yang ditulis orang.
    public let text: String

    /// Isi yang diterima.
    public var explanation: LocalizedText {
        let choices = (name.choices ?? []).joined(separator: ", ")
        return LocalizedText(
            id: "\(name.rawValue): \"\(text)\" tidak dikenal. Yang ada: \(choices). Hapus setelannya bila ingin cetakan bawaan.",
            en: "\(name.rawValue): \"\(text)\" is unknown. There is: \(choices). Remove the setting for the default print.")
    }
}

extension PaperSettings.Name {
    /// Isi yang diterima; `nil` bila boleh apa saja.
    public var choices: [String]? {
        switch self {
        case .monitoringColumn: [Self.asInSource]
        case .place, .date, .number, .region, .headName, .headPosition, .headRank, .headNumber, .superiorName, .superiorPosition: nil
        }
    }

    /// Cetakan seperti di naskahnya.
    static let asInSource = "sumber"

    /// Artinya bagi yang mengisi, sebagai potongan kalimat.
    public var label: LocalizedText {
        switch self {
        case .place: LocalizedText(id: "tempat penandatanganan", en: "place of signing")
        case .date:
            LocalizedText(id: "tanggal seperti dicetak; PK hanya bulan dan tahun", en: "date as printed; a PK only month and year")
        case .number: LocalizedText(id: "nomor keputusan atau surat", en: "number of the decree or letter")
        case .region: LocalizedText(id: "provinsi, kabupaten, atau kota", en: "province, regency, or city")
        case .headName: LocalizedText(id: "nama kepala OPD", en: "name of the head of the office")
        case .headPosition: LocalizedText(id: "jabatan kepala OPD", en: "position of the head of the office")
        case .headRank: LocalizedText(id: "pangkat kepala OPD", en: "rank of the head of the office")
        case .headNumber: LocalizedText(id: "NIP kepala OPD", en: "NIP of the head of the office")
        case .superiorName: LocalizedText(id: "nama atasan langsung", en: "name of the direct superior")
        case .superiorPosition:
            LocalizedText(id: "jabatan atasan langsung, misalnya Gubernur", en: "position of the superior, such as Governor")
        case .monitoringColumn:
            LocalizedText(
                id: "sumber: judul kolom 11 monitoring tanpa \"s.d.\" dan tahapan pagunya",
                en: "sumber: column 11 of the monitoring is headed without \"s.d.\" and the stage of its ceiling")
        }
    }
}
