import Foundation

/// Contoh nyata di dalam repositori.
public enum Sample {
    /// Folder `Samples`.
    public static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Samples").path

    /// Paket data Dinas Perindustrian dan Perdagangan 2024.
    public static let office = folder + "/disperindag-babel-2024"
}
