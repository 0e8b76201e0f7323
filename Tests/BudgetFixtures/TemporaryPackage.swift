import Foundation

/// Folder paket data sementara; nama folder selalu `kantor`, supaya pesan dapat diharapkan utuh.
public final class TemporaryPackage {
    private let parent: URL

    /// Jalur folder.
    public let path: String

    /// Menulis berkas-berkas ini ke folder baru.
    public init(_ files: [String: String]) throws {
        parent = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let folder = parent.appendingPathComponent("kantor")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        path = folder.path
    }

    /// Teks dengan jalur sementara diganti `kantor`.
    public func shortened(_ text: String) -> String {
        text.replacingOccurrences(of: path, with: "kantor")
    }

    deinit {
        try? FileManager.default.removeItem(at: parent)
    }
}
