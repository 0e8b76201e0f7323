import ArgumentParser
import Diagnostics

extension ParsableCommand {
    /// Menjalankan pekerjaan; kegagalan yang dapat dijelaskan menjadi kata dan kode keluar 2.
    func explaining(in language: Language, _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let error as any ExplainedError {
            Console.writeError(error.explanation.text(in: language) + "\n")
            throw ExitStatus.failure
        }
    }
}
