import CLibZip

/// Arsip ZIP buatan uji, ditulis dengan libzip.
enum ZipFixture {
    struct Failure: Error {}

    static func file(_ parts: [(name: String, bytes: [UInt8])], password: String? = nil) throws
        -> TemporaryFile
    {
        let file = TemporaryFile()
        var code: Int32 = 0
        guard let archive = zip_open(file.path, ZIP_CREATE | ZIP_EXCL, &code) else { throw Failure() }
        // libzip membaca isinya baru ketika arsip ditutup.
        let buffers = parts.map { part in
            let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(part.bytes.count, 1))
            _ = buffer.initialize(from: part.bytes)
            return buffer
        }
        defer { buffers.forEach { $0.deallocate() } }
        for (part, buffer) in zip(parts, buffers) {
            let source = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(part.bytes.count), 0)
            let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
            guard index >= 0 else { throw Failure() }
            if let password {
                zip_file_set_encryption(archive, zip_uint64_t(index), UInt16(ZIP_EM_AES_256), password)
            }
        }
        guard zip_close(archive) == 0 else { throw Failure() }
        return file
    }

    static func file(_ parts: [(String, String)], password: String? = nil) throws -> TemporaryFile {
        try file(parts.map { (name: $0.0, bytes: Array($0.1.utf8)) }, password: password)
    }
}
