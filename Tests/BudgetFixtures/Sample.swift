import Foundation

/// Contoh nyata di dalam repositori.
public enum Sample {
    /// Folder `Samples`.
    public static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Samples").path

    /// Paket data Dinas Perindustrian dan Perdagangan 2024.
    public static let office = folder + "/disperindag-babel-2024"

    /// Paket data karangan yang lengkap: dua belas bulan, rencana kas, Renstra, pergeseran, beberapa unit, IKU perubahan, AKIP.
    public static let completeOffice = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures/KantorLengkap").path
}
