import Diagnostics
import Foundation

/// Satu-satunya pintu ke keluaran baku dan keluaran kesalahan.
enum Console {
    /// Hasil bagi pengguna. Hasil yang tidak sampai (cakram penuh, keluaran tertutup) tidak boleh tampak berhasil.
    static func write(_ text: String) throws(CommandError) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            throw .unwrittenOutput
        }
    }

    /// Kalimat bagi pengguna; nama dan isi dari berkas mereka tidak dapat menjadi perintah terminal.
    static func writeError(_ text: String) {
        writeControl(ForeignText.lines(text))
    }

    /// Teks buatan sendiri yang memuat huruf kendali terminal.
    ///
    /// Keluaran kesalahan yang tertutup dibiarkan: tidak ada tempat lain untuk mengatakannya, dan kode keluar tetap benar.
    static func writeControl(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
