import Dispatch
import Synchronization
import TableReading

/// Sidik dan pengodean sebuah berkas, diperiksa di utas lain selagi tabelnya dibaca: kedua pekerjaan itu tidak saling memerlukan sampai
/// hasilnya dipakai.
final class FileWitness: Sendable {
    /// Yang diketahui sesudah seluruh berkas dilihat.
    struct Verdict: Sendable {
        let digest: FileDigest
        /// `true` bila seluruh isinya UTF-8.
        let isUTF8: Bool
    }

    private let group = DispatchGroup()
    private let outcome = Mutex<Result<Verdict, TableReadingError>?>(nil)

    /// Mulai memeriksa.
    init(of file: StoredFile) {
        DispatchQueue.global().async(group: group) { [self] in
            let result = Result { () throws(TableReadingError) in try Self.verdict(on: file) }
            outcome.withLock { $0 = result }
        }
    }

    /// Menunggu sampai selesai.
    ///
    /// - Throws: ``/TableReading/TableReadingError`` bila berkasnya tidak terbaca, atau berubah sejak dibuka.
    func verdict() throws(TableReadingError) -> Verdict? {
        group.wait()
        return try outcome.withLock { $0 }?.get()
    }

    private static func verdict(on file: StoredFile) throws(TableReadingError) -> Verdict {
        var survey = UTF8Survey()
        let digest = try FileDigest(of: file) { chunk in chunk.withMemoryRebound(to: UInt8.self) { survey.add($0) } }
        survey.finish()
        return Verdict(digest: digest, isUTF8: survey.isUTF8)
    }
}
