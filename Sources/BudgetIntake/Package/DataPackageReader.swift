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
            let name = Self.join(path, file)
            let fullPath = folder.fullPath(file)
            do throws(TableReadingError) {
                let source = try CSVTable(path: fullPath, name: name, limits: limits)
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
        for file in folder.unknownFiles { session.note(.unknownFile(Self.join(path, file))) }
        for file in folder.unnamableFiles { session.note(.unnamableFile(Self.join(path, file))) }
        return session.finish()
    }

    private static func join(_ folder: String, _ file: String) -> String {
        folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
    }
}
