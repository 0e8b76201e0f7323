import Foundation
import Reporting

/// Satu-satunya pintu ke keluaran baku dan keluaran kesalahan.
enum Console {
    static func write(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    /// Kalimat bagi pengguna; nama dan isi dari berkas mereka tidak dapat menjadi perintah terminal.
    static func writeError(_ text: String) {
        writeControl(TerminalText.harmless(text))
    }

    /// Teks buatan sendiri yang memuat huruf kendali terminal.
    static func writeControl(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
