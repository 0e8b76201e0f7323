import ArgumentParser
import Foundation

extension SelisihCommand {
    /// Menjalankan perintah dari argumen proses dan keluar dengan kode 0, 1, atau 2.
    ///
    /// ArgumentParser memakai kode 64 untuk argumen yang salah; bagi pemakai alat ini artinya sama
    /// dengan "tidak dapat berjalan", yaitu 2.
    public static func run() -> Never {
        do {
            var command = try parseAsRoot()
            try command.run()
            Foundation.exit(0)
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            Console.writeError(fullMessage(for: error) + "\n")
            Foundation.exit(ExitStatus.failure.rawValue)
        }
    }
}
