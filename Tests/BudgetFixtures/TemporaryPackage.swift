public import Diagnostics
import Foundation

/// Folder paket data sementara; nama folder selalu `kantor`, supaya pesan dapat diharapkan utuh.
public final class TemporaryPackage {
    private let parent: URL

    /// Jalur folder.
    public let path: String

    /// Menulis berkas-berkas ini ke folder baru.
    public convenience init(_ files: [String: String]) throws {
        try self.init(bytes: files.mapValues { Array($0.utf8) })
    }

    /// Menulis berkas-berkas contoh sebuah aturan, buku kerjanya sebagai XLSX dan dokumennya sebagai DOCX.
    public convenience init(_ example: RuleExample) throws {
        try self.init(bytes: Dictionary(uniqueKeysWithValues: example.files.map { ($0.name, Self.bytes(of: $0)) }))
    }

    private static func bytes(of file: RuleExample.File) -> [UInt8] {
        if file.name.hasSuffix(".xlsx") { return ExampleWorkbook(sheet: file.text).bytes }
        if file.name.hasSuffix(".docx"), !file.name.hasPrefix("~") { return ExampleDocument(file.text).bytes }
        return Array(file.text.utf8)
    }

    /// Menulis berkas-berkas biner ini ke folder baru.
    public init(bytes files: [String: [UInt8]]) throws {
        parent = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let folder = parent.appendingPathComponent("kantor")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, bytes) in files {
            try Data(bytes).write(to: folder.appendingPathComponent(name))
        }
        path = folder.path
    }

    /// Teks dengan jalur sementara diganti `kantor`.
    public func shortened(_ text: String) -> String {
        text.replacingOccurrences(of: path, with: "kantor")
    }

    deinit {
        try? FileManager.default.removeItem(at: parent)
    }
}
