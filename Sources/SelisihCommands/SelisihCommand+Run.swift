import ArgumentParser
import Diagnostics
import Foundation

extension SelisihCommand {
    /// Menjalankan perintah dari argumen proses dan keluar dengan kode 0, 1, atau 2.
    ///
    /// ArgumentParser memakai kode 64 untuk argumen yang salah; bagi pemakai alat ini artinya sama
    /// dengan "tidak dapat berjalan", yaitu 2.
    public static func run() -> Never {
        // Batas ukuran berkas (ulimit -f) lalu menjadi kesalahan tulis yang dijelaskan, bukan program yang mati.
        _ = signal(SIGXFSZ, SIG_IGN)
        Foundation.exit(status().rawValue)
    }

    private static func status() -> ExitCode {
        do {
            var command = try parseAsRoot()
            try command.run()
            return .success
        } catch let status as ExitCode {
            return status
        } catch {
            let text = CommandLineWords.indonesian(fullMessage(for: error)) + "\n"
            guard exitCode(for: error) == .success else {
                Console.writeError(text)
                return ExitStatus.failure
            }
            return show(text)
        }
    }

    /// Bantuan, versi, atau skrip pelengkap di keluaran baku.
    private static func show(_ text: String) -> ExitCode {
        do {
            try Self().explaining(in: .indonesian) { try Console.write(text) }
            return .success
        } catch {
            return ExitStatus.failure
        }
    }
}
