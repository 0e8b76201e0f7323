import Foundation

/// Batas sebuah folder masukan: yang dibaca atas nama folder harus berada di dalamnya, juga sesudah tautan
/// simbolik diikuti.
///
/// Folder sering datang dari arsip atau orang lain; tautan di dalamnya dapat menunjuk berkas yang tidak
/// dimaksudkan pengguna untuk dibaca dan dicetak ke laporan. Folder yang disebut pengguna sendiri boleh berupa
/// tautan.
struct FolderBoundary {
    private let parts: [String]
    private let folder: URL

    init(_ path: String) {
        folder = URL(fileURLWithPath: path, isDirectory: true)
        parts = Self.resolved(folder)
    }

    /// `true` bila berkas bernama `name` berada di dalam folder; berkas yang tidak ada dinilai menurut jalurnya.
    func contains(_ name: String) -> Bool {
        let target = Self.resolved(folder.appendingPathComponent(name))
        return target.count > parts.count && target.starts(with: parts)
    }

    private static func resolved(_ url: URL) -> [String] {
        url.standardizedFileURL.resolvingSymlinksInPath().standardizedFileURL.pathComponents
    }
}
