import ArchiveFixtures
import Foundation

/// Berkas asal yang isinya dirusak: byte utuhnya, dan bagian-bagian yang sudah dimekarkan bila ia arsip.
struct SeedFile {
    let name: String
    let bytes: [UInt8]
    let parts: [ArchiveFixture.Part]

    /// Lebih besar daripada ini, janji memori tidak berlaku.
    static let maximumBytes = 1 << 20
    static let maximumInflatedBytes = 4 << 20
    private static let suffixes = [".csv", ".tsv", ".xlsx", ".xlsm", ".ods", ".docx"]

    /// Semua berkas tabel di bawah jalur-jalur ini, menurut nama.
    static func all(in paths: [String]) -> [SeedFile] {
        paths.flatMap { path -> [SeedFile] in
            let inside = (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
            let files = inside.isEmpty ? [path] : inside.map { "\(path)/\($0)" }
            return files.filter { file in suffixes.contains { file.lowercased().hasSuffix($0) } }.compactMap(SeedFile.init)
        }
    }

    private init?(_ path: String) {
        guard let data = FileManager.default.contents(atPath: path), !data.isEmpty, data.count <= Self.maximumBytes else {
            return nil
        }
        name = URL(fileURLWithPath: path).lastPathComponent
        bytes = Array(data)
        parts = ArchiveFixture.parts(of: path, maximumBytes: Self.maximumInflatedBytes) ?? []
    }
}
