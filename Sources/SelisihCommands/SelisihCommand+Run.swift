import ArgumentParser
import Diagnostics
import Foundation
import Reporting

extension SelisihCommand {
    /// Menjalankan perintah dari argumen proses dan keluar dengan kode 0, 1, atau 2.
    ///
    /// ArgumentParser memakai kode 64 untuk argumen yang salah; bagi pemakai alat ini artinya sama
    /// dengan "tidak dapat berjalan", yaitu 2.
    public static func run() -> Never {
        // Batas ukuran berkas (ulimit -f) lalu menjadi kesalahan tulis yang dijelaskan, bukan program yang mati.
        _ = signal(SIGXFSZ, SIG_IGN)
        let given = GivenArguments(CommandLine.arguments.dropFirst())
        Foundation.exit(HelpWords.$language.withValue(given.language) { status(of: given) }.rawValue)
    }

    private static func status(of given: GivenArguments) -> ExitCode {
        do {
            try Self().explaining(in: given.language, given.checkCommand)
            var command = try parseAsRoot(given.all)
            try command.run()
            return .success
        } catch let status as ExitCode {
            return status
        } catch {
            let columns = min(ScreenWidth.output, TerminalText.widestSentence)
            let words = CommandLineWords(language: given.language, command: given.command)
            let text = words.text(fullMessage(for: error, columns: columns)) + "\n"
            guard exitCode(for: error) == .success else {
                Console.writeError(text)
                return ExitStatus.failure
            }
            return show(text, in: given.language)
        }
    }

    /// Bantuan, versi, atau skrip pelengkap di keluaran baku.
    private static func show(_ text: String, in language: Language) -> ExitCode {
        do {
            try Self().explaining(in: language) { try Console.write(text) }
            return .success
        } catch {
            return ExitStatus.failure
        }
    }
}
