import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers
public import PaperReading
public import TableReading

/// Membaca paket data satu tahun kantor: folder tabel CSV berkepala Indonesia.
///
/// Semua masalah isi menjadi temuan, dikumpulkan sampai habis. Hanya berkas yang tidak dapat dibaca
/// sama sekali menghentikan pembacaan.
public struct DataPackageReader: Sendable {
    private let limits: ReadingLimits

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(limits: ReadingLimits = .default) {
        self.limits = limits
    }

    /// Membaca folder paket.
    ///
    /// - Parameters:
    ///   - path: Jalur folder seperti diberikan pengguna; ikut tercetak pada tempat temuan.
    ///   - progress: Dipanggil setiap beberapa ribu baris dengan banyaknya baris sejauh ini.
    /// - Throws: ``IntakeError`` bila folder atau salah satu tabelnya tidak dapat dibaca.
    public func read(
        _ path: String, progress: ((Int) -> Void)? = nil
    ) throws(IntakeError) -> IntakeResult {
        let folder = try PackageFolder(path)
        var session = PackageSession(progress: progress)
        for table in Schema.tables {
            guard let file = folder.paths[table.name] else { continue }
            do throws(TableReadingError) {
                let source = try CSVTable(path: folder.fullPath(file), name: Self.join(path, file), limits: limits)
                do throws(TableReadingError) {
                    try table.read(source, into: &session)
                    session.note(try SourceFile(of: source.stored, rowCount: session.rowCount))
                } catch {
                    throw source.stored.cause(of: error)
                }
            } catch {
                throw .table(error)
            }
        }
        return finish(&session, folder, at: path)
    }

    /// Membaca folder paket dengan baris pagu dijumlahkan per program selagi dibaca; `nil` bila harus dibaca baris demi baris dengan
    /// ``read(_:progress:)``: ada kesalahan berkas, pengodean lain, atau baris yang mungkin tertulis dua kali.
    func readSums(_ path: String, progress: ((Int) -> Void)?) -> IntakeResult? {
        guard let folder = try? PackageFolder(path) else { return nil }
        var session = PackageSession(sumsPrograms: true, progress: progress)
        for table in Schema.tables {
            guard let file = folder.paths[table.name] else { continue }
            guard let stored = try? StoredFile(path: folder.fullPath(file), name: Self.join(path, file)),
                let source = try? CSVTable(assumingUTF8: stored, limits: limits)
            else { return nil }
            let witness = FileWitness(of: stored)
            guard (try? table.read(source, into: &session)) != nil, !session.mustReadRows, let verdict = try? witness.verdict(),
                verdict.isUTF8
            else { return nil }
            session.note(SourceFile(of: stored, verdict.digest, rowCount: session.rowCount))
        }
        return finish(&session, folder, at: path)
    }

    private func finish(_ session: inout PackageSession, _ folder: PackageFolder, at path: String) -> IntakeResult {
        for file in folder.unknownFiles { session.note(.unknownFile(Self.join(path, file))) }
        for file in folder.unnamableFiles { session.note(.unnamableFile(Self.join(path, file))) }
        return session.finish()
    }

    private static func join(_ folder: String, _ file: String) -> String {
        folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
    }
}
