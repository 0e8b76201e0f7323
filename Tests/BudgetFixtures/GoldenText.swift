import Foundation

/// Teks keluaran utuh yang disimpan di folder `Golden` sebuah modul uji.
///
/// Direkam ulang hanya bila diminta: `SELISIH_RECORD_GOLDEN=1 swift test`; perubahannya lalu dibaca di git.
public struct GoldenText: Sendable {
    private let folder: URL

    private static var isRecording: Bool { ProcessInfo.processInfo.environment["SELISIH_RECORD_GOLDEN"] == "1" }

    /// - Parameter module: Nama modul uji, misalnya `ReportingTests`.
    public init(of module: String) {
        folder = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent(module).appendingPathComponent("Golden")
    }

    /// Baris-baris `text` dan baris-baris yang disimpan di berkas `name`, untuk dibandingkan; ketika merekam, `text`
    /// disimpan dahulu.
    public func lines(of text: String, named name: String) throws -> (now: [Substring], golden: [Substring]) {
        let file = folder.appendingPathComponent(name)
        if Self.isRecording {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        return (Self.lines(text), Self.lines(golden))
    }

    private static func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}
