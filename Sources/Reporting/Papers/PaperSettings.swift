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
        case plannerName = "bappeda-nama"
        case plannerPosition = "bappeda-jabatan"
        case plannerRank = "bappeda-pangkat"
        case plannerNumber = "bappeda-nip"
        /// `sumber`: kolom 11 monitoring berjudul seperti di naskah, tanpa "s.d." dan tanpa tahapan pagunya.
        case monitoringColumn = "monev-kolom-11"
    }

    private var values: [Name: String] = [:]

    /// Tanpa isi.
    public init() {}

    /// Isi sebuah setelan; `nil` bila tidak diisi.
    public subscript(name: Name) -> String? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// Setelan ini, kecuali yang juga diisi `other`.
    public func overridden(by other: PaperSettings) -> PaperSettings {
        var settings = self
        settings.values.merge(other.values) { _, new in new }
        return settings
    }
}

extension PaperSettings.Name {
    /// Artinya bagi yang mengisi.
    public var label: LocalizedText {
        switch self {
        case .place: LocalizedText(id: "Tempat penandatanganan.", en: "Place of signing.")
        case .date:
            LocalizedText(id: "Tanggal seperti dicetak; PK hanya bulan dan tahun.", en: "Date as printed; a PK only month and year.")
        case .number: LocalizedText(id: "Nomor keputusan atau surat.", en: "Number of the decree or letter.")
        case .region: LocalizedText(id: "Provinsi, kabupaten, atau kota.", en: "Province, regency, or city.")
        case .headName: LocalizedText(id: "Nama kepala OPD.", en: "Name of the head of the office.")
        case .headPosition: LocalizedText(id: "Jabatan kepala OPD.", en: "Position of the head of the office.")
        case .headRank: LocalizedText(id: "Pangkat kepala OPD.", en: "Rank of the head of the office.")
        case .headNumber: LocalizedText(id: "NIP kepala OPD.", en: "NIP of the head of the office.")
        case .superiorName: LocalizedText(id: "Nama atasan langsung.", en: "Name of the direct superior.")
        case .superiorPosition:
            LocalizedText(id: "Jabatan atasan langsung, misalnya Gubernur.", en: "Position of the superior, such as Governor.")
        case .plannerName: LocalizedText(id: "Nama kepala Bappeda.", en: "Name of the head of Bappeda.")
        case .plannerPosition: LocalizedText(id: "Jabatan kepala Bappeda.", en: "Position of the head of Bappeda.")
        case .plannerRank: LocalizedText(id: "Pangkat kepala Bappeda.", en: "Rank of the head of Bappeda.")
        case .plannerNumber: LocalizedText(id: "NIP kepala Bappeda.", en: "NIP of the head of Bappeda.")
        case .monitoringColumn:
            LocalizedText(
                id: "sumber: judul kolom 11 monitoring tanpa \"s.d.\" dan tahapan pagunya.",
                en: "sumber: column 11 of the monitoring is headed without \"s.d.\" and the stage of its ceiling.")
        }
    }
}
