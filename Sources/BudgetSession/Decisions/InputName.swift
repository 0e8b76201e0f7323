import BudgetIntake
import DatabaseConnection
import Foundation
import PaperReading

/// Satu masukan: bagaimana tempat di dalamnya tercetak, dan bagaimana tempat itu disimpan di berkas keputusan.
struct InputName {
    /// Jalur yang mendahului setiap tempat dari masukan ini.
    let base: String
    /// Nama masukan tanpa foldernya, yang mendahului tempat tersimpan.
    let name: String
    /// Berkas keputusan di samping masukan.
    let decisionsPath: String

    private static let descriptor = "/datapackage.json"

    init(_ path: String) {
        // Di samping basis data tidak ada berkas: keputusannya di folder kerja, bernama basis datanya.
        if DatabaseAddress.isAddress(path) {
            let place = path.prefix { $0 != "?" }
            base = path
            name = String(place.split { $0 == "/" || $0 == "=" }.last ?? place)
            decisionsPath = name + DecisionsFileName.suffix
            return
        }
        var path = path
        if "/\(path)".hasSuffix(Self.descriptor) {
            path = path.count < Self.descriptor.count ? "." : String(path.dropLast(Self.descriptor.count))
        }
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        let full = URL(fileURLWithPath: path).standardizedFileURL
        base = path
        name = full.lastPathComponent
        // "." dan ".." bukan nama; berkasnya berdiri di samping folder yang sebenarnya.
        let isNamed = path.split(separator: "/").last.map { $0 != "." && $0 != ".." } ?? false
        decisionsPath = (isNamed ? path : full.path) + DecisionsFileName.suffix
    }

    /// Tempat seperti disimpan; `nil` bila tempat ini bukan dari masukan ini.
    func stored(_ place: String) -> String? { Self.replacing(base, by: name, in: place) }

    /// Tempat seperti tercetak pada masukan ini; `nil` bila keputusannya tentang masukan lain.
    func printed(_ stored: String) -> String? { Self.replacing(name, by: base, in: stored) }

    private static func replacing(_ prefix: String, by other: String, in place: String) -> String? {
        guard place.hasPrefix(prefix) else { return nil }
        let rest = place.dropFirst(prefix.count)
        return rest.isEmpty || rest.hasPrefix("/") || rest.hasPrefix("!") ? other + rest : nil
    }
}
