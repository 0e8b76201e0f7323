/// Sumber dana sebuah baris anggaran.
///
/// Huruf besar, spasi, dan tanda baca tidak membedakan sumber dana: "DAK Fisik" dan "Dak-Fisik" uang yang sama.
public struct FundingSource: Sendable, Hashable, Comparable {
    /// Nama baku: `APBD`, `APBN`, `DAK`, ...
    public let name: String
    private let key: String

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
        switch self.name {
        case "APBD", "APBN": key = self.name
        default: key = letters.isEmpty ? name : letters
        }
    }

    /// APBD provinsi atau kabupaten/kota.
    public static let regional = FundingSource("APBD")
    /// APBN: uang pemerintah pusat di luar APBD.
    public static let central = FundingSource("APBN")

    /// Urutan menurut arti di atas.
    public static func < (left: FundingSource, right: FundingSource) -> Bool {
        left.key < right.key
    }

    /// Sama bila hurufnya sama, apa pun penulisannya.
    public static func == (left: FundingSource, right: FundingSource) -> Bool { left.key == right.key }

    /// Sama sumber, sama nilai.
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
