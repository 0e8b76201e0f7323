import Foundation
import Testing

/// Teks keluaran utuh di `Tests/ReportingTests/Golden`.
///
/// Direkam ulang hanya bila diminta: `SELISIH_RECORD_GOLDEN=1 swift test`; perubahannya lalu dibaca di git.
enum GoldenText {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")

    private static var isRecording: Bool { ProcessInfo.processInfo.environment["SELISIH_RECORD_GOLDEN"] == "1" }

    /// Membandingkan baris demi baris, supaya baris yang berubah langsung terlihat.
    static func expect(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appendingPathComponent(name)
        if isRecording { try Data(text.utf8).write(to: file) }
        let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(
            text.split(separator: "\n", omittingEmptySubsequences: false)
                == golden.split(separator: "\n", omittingEmptySubsequences: false), sourceLocation: sourceLocation)
    }
}
