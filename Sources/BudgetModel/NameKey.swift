/// Nama yang disamakan untuk pencocokan: huruf kecil, tanpa tanda baca, spasi tunggal.
///
/// "Dan"/"dan", "UPTD. RPK"/"UPTD RPK"/"RPK", "Program X"/"X" menjadi sama. Setiap pencocokan yang
/// tidak lewat kesamaan huruf demi huruf dilaporkan kepada pengguna.
public struct NameKey: Sendable, Hashable {
    /// Bentuk yang dibandingkan.
    public let text: String

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ name: String) {
        var words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        while words.count > 1, let first = words.first, Self.titles.contains(first) {
            words.removeFirst()
        }
        text = words.joined(separator: " ")
    }

    /// Kata di depan nama yang menyebut jenis, bukan nama itu sendiri.
    private static let titles: Set<String> = ["program", "uptd", "upt", "kegiatan", "sub"]
}

extension String {
    /// Nama tanpa spasi tepi dan dengan spasi tunggal, seperti orang membacanya.
    public var trimmedName: String {
        split { $0.isWhitespace }.joined(separator: " ")
    }
}
