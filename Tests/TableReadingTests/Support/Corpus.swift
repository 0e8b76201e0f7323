import Foundation

/// Berkas buatan orang lain di luar gudang kode ini; uji yang memakainya dilewati bila tidak ada.
enum Corpus {
    /// `SELISIH_CORPUS`, atau `../shared/corpus` di sebelah akar paket.
    static let folder: URL? = {
        if let path = ProcessInfo.processInfo.environment["SELISIH_CORPUS"] { return URL(filePath: path) }
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let folder = root.appending(path: "../shared/corpus").standardizedFileURL
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static func files(in name: String, ending suffix: String) -> [String] {
        guard let folder else { return [] }
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)
        return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted()
    }

    static func path(_ name: String) -> String {
        folder?.appending(path: name).path ?? name
    }
}
