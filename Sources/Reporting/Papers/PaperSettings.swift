import BudgetModel
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
        /// Bulan laporan RFK; kosong berarti setiap bulan yang ada realisasinya.
        case month = "bulan"
        /// `rak`: deviasi keuangan RFK (RAK - realisasi)/RAK; selain itu realisasi - target dalam poin persen.
        case deviation = "rfk-deviasi"
        /// `E.55` bagi provinsi, `E.81` bagi kabupaten dan kota; kosong berarti menurut nama daerahnya.
        case evaluationForm = "renja-formulir"
        /// `15` atau `17` kolom; kosong berarti 17 bagi E.55, 15 bagi E.81.
        case evaluationColumns = "renja-kolom"
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
        guard let accepted = name.accepted(text) else { throw PaperSettingError(name: name, text: text) }
        values[name] = accepted
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
        case .month: Month.allCases.map(\.name)
        case .deviation: [Self.againstPlan]
        case .evaluationForm: ["E.55", "E.81"]
        case .evaluationColumns: ["15", "17"]
        case .place, .date, .number, .region, .headName, .headPosition, .headRank, .headNumber, .superiorName, .superiorPosition: nil
        }
    }

    /// Isi bakunya bagi tulisan orang; `nil` bila bukan salah satu pilihannya. Huruf besar dan tanda baca tidak dibedakan.
    fileprivate func accepted(_ text: String) -> String? {
        guard let choices else { return text }
        if self == .month { return Month(text)?.name }
        func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
        return choices.first { letters($0) == letters(text) }
    }

    /// Cetakan seperti di naskahnya.
    static let asInSource = "sumber"
    /// Deviasi terhadap RAK.
    static let againstPlan = "rak"

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
        case .month:
            LocalizedText(
                id: "bulan laporan RFK, misalnya Agustus; kosong: setiap bulan yang ada realisasinya",
                en: "month of the RFK report, such as Agustus; empty: every month with a realisation")
        case .deviation:
            LocalizedText(
                id: "rak: deviasi keuangan RFK (RAK - realisasi)/RAK; kosong: realisasi - target dalam poin persen",
                en: "rak: financial deviation of the RFK is (RAK - realised)/RAK; empty: realised - target in percentage points")
        case .evaluationForm:
            LocalizedText(
                id: "E.55 (provinsi) atau E.81 (kabupaten/kota); kosong: E.55 bila nama daerahnya memuat Provinsi, selain itu E.81",
                en: "E.55 (province) or E.81 (regency/city); empty: E.55 if the region's name holds Provinsi, otherwise E.81")
        case .evaluationColumns:
            LocalizedText(
                id: "15 atau 17 kolom evaluasi Renja; kosong: 17 bagi E.55, 15 bagi E.81",
                en: "15 or 17 columns of the Renja evaluation; empty: 17 for E.55, 15 for E.81")
        }
    }
}
