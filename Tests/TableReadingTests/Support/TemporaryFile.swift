import Foundation

/// Berkas sementara; foldernya dihapus ketika proses uji berakhir.
struct TemporaryFile {
    let path: String

    private static let folder: URL = {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tabel-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(at: TemporaryFile.folder) }
        return folder
    }()

    /// Letak yang belum berisi berkas.
    init() {
        path = Self.folder.appending(path: UUID().uuidString).path
    }

    init(_ bytes: some Sequence<UInt8>) throws {
        self.init()
        try Data(bytes).write(to: URL(filePath: path))
    }

    init(_ text: String) throws {
        try self.init(Array(text.utf8))
    }
}
