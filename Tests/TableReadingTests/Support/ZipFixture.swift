import ArchiveFixtures

/// Arsip ZIP buatan uji di tempat sementara.
enum ZipFixture {
    static func file(_ parts: [(name: String, bytes: [UInt8])], password: String? = nil, compression: Int32? = nil) throws
        -> TemporaryFile
    {
        let file = TemporaryFile()
        try ArchiveFixture.write(
            parts.map { ArchiveFixture.Part(name: $0.name, bytes: $0.bytes) }, to: file.path, password: password,
            compression: compression)
        return file
    }

    static func file(_ parts: [(String, String)], password: String? = nil) throws -> TemporaryFile {
        try file(parts.map { (name: $0.0, bytes: Array($0.1.utf8)) }, password: password)
    }
}
