import Foundation
import Reporting

/// Lebar layar tempat sebuah keluaran tampil, dalam huruf.
///
/// Hanya terminal yang punya lebar; berkas dan pipa selalu ``TerminalText/standardWidth``, supaya hasilnya tidak bergantung pada mesinnya.
enum ScreenWidth {
    /// Keluaran baku.
    static var output: Int { width(of: .standardOutput) }
    /// Keluaran kesalahan.
    static var errors: Int { width(of: .standardError) }

    /// Di bawah ini tidak ada susunan yang masih terbaca.
    private static let narrowest = 40

    private static func width(of file: FileHandle) -> Int {
        guard isatty(file.fileDescriptor) == 1, let width = asked ?? reported(by: file.fileDescriptor) else {
            return TerminalText.standardWidth
        }
        return max(width, narrowest)
    }

    /// Lebar yang diminta orang lewat `COLUMNS`.
    private static var asked: Int? { ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } }

    private static func reported(by descriptor: Int32) -> Int? {
        var size = winsize()
        return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
    }
}
