import Foundation

/// Kabar kemajuan di keluaran kesalahan: hanya di terminal, dan hanya bila pekerjaan lebih dari sedetik.
final class ProgressLine {
    private let isShown: Bool
    private let words: (Int) -> String
    private let start = ContinuousClock.now
    private var hasWritten = false

    init(words: @escaping (Int) -> String) {
        isShown = isatty(FileHandle.standardError.fileDescriptor) == 1
        self.words = words
    }

    /// Memperbarui baris kemajuan.
    func report(_ count: Int) {
        guard isShown, start.duration(to: .now) > .seconds(1) else { return }
        Console.writeControl("\r\(words(count))")
        hasWritten = true
    }

    /// Menghapus baris kemajuan.
    func finish() {
        if hasWritten { Console.writeControl("\r\u{1B}[K") }
    }
}
