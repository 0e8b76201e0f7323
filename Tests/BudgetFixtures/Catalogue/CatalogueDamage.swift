/// Satu cara sebuah katalog menjadi rusak, dan kesenjangan yang lalu harus disebut; membuktikan uji katalog dapat gagal.
public struct CatalogueDamage<Catalogue>: Sendable, CustomStringConvertible {
    /// Nama kerusakan.
    public let description: String
    /// Kesenjangan yang diharapkan, utuh.
    public let gaps: [String]
    private let change: @Sendable (inout Catalogue) -> Void

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ name: String, _ gaps: [String], change: @escaping @Sendable (inout Catalogue) -> Void) {
        description = name
        self.gaps = gaps
        self.change = change
    }

    /// Katalog utuh setelah kerusakan ini.
    public func applied(to sound: Catalogue) -> Catalogue {
        var catalogue = sound
        change(&catalogue)
        return catalogue
    }
}
