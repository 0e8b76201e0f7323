/// Sumber dana sebuah baris anggaran.
public struct FundingSource: Sendable, Hashable, Comparable {
    /// Nama baku: `APBD`, `APBN`, `DAK`, ...
    public let name: String

    /// Sumber dana dari tulisan orang.
    ///
    /// Kertas kerja menulis "APBDP" untuk *APBD pada tahapan perubahan*: uangnya tetap APBD.
    public init(_ text: String) {
        let name = text.trimmedName
        let letters = name.uppercased().filter { $0.isLetter || $0.isNumber }
        self.name =
            switch letters {
            case "APBD", "APBDP", "APBDMURNI", "APBDPERUBAHAN": "APBD"
            case "APBN", "APBNP": "APBN"
            default: name
            }
    }

    /// APBD provinsi atau kabupaten/kota.
    public static let regional = FundingSource("APBD")
    /// APBN: uang pemerintah pusat di luar APBD.
    public static let central = FundingSource("APBN")

    /// Urutan menurut arti di atas.
    public static func < (left: FundingSource, right: FundingSource) -> Bool {
        left.name < right.name
    }
}
