import Foundation

/// Nama berkas yang dikirim peramban sebagai jalur yang aman di dalam folder pengunjungnya.
///
/// Jalur yang keluar dari foldernya, nama tersembunyi, dan huruf kendali tidak dibetulkan diam-diam menjadi nama lain berkas itu: bagian jalur yang
/// tidak aman dibuang, dan nama yang tidak bersisa ditolak.
struct UploadName: Hashable {
    /// Bagian-bagian jalurnya; yang terakhir nama berkasnya.
    let parts: [String]

    private static let maximumDepth = 8
    private static let maximumBytes = 200

    init?(_ text: String) {
        let parts = text.split { $0 == "/" || $0 == "\\" }.map { part in
            String(String.UnicodeScalarView(part.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })).trimmingCharacters(
                in: .whitespaces)
        }.filter { !$0.isEmpty && $0 != "." && $0 != ".." }
        guard (1...Self.maximumDepth).contains(parts.count), parts.allSatisfy({ $0.utf8.count <= Self.maximumBytes }),
            !parts.contains(where: { $0.hasPrefix(".") || $0.hasPrefix("~$") })
        else { return nil }
        self.parts = parts
    }

    /// Jalurnya relatif terhadap foldernya.
    var path: String { parts.joined(separator: "/") }
}
