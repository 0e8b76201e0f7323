import CLibZip

/// Arsip ZIP buatan uji: ditulis dan dibaca dengan libzip, terpisah dari pembaca yang diuji.
public enum ArchiveFixture {
    /// libzip tidak dapat menulis atau membaca arsipnya.
    public struct Failure: Error {}

    /// Cara mampat bzip2, yang bukan milik buku kerja mana pun.
    public static let bzip2 = Int32(ZIP_CM_BZIP2)

    /// Satu bagian arsip dengan isinya yang sudah dimekarkan.
    public struct Part: Sendable {
        /// Nama bagian, misalnya `xl/workbook.xml`.
        public var name: String
        /// Isi bagian.
        public var bytes: [UInt8]

        /// Bagian dengan nama dan isi ini.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// Menulis arsip baru; `path` belum boleh ada.
    ///
    /// - Parameter compression: Cara mampat libzip; `nil` berarti deflate.
    public static func write(_ parts: [Part], to path: String, password: String? = nil, compression: Int32? = nil) throws {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_EXCL, &code) else { throw Failure() }
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
            guard index >= 0 else {
                zip_source_free(source)
                zip_discard(archive)
                throw Failure()
            }
            if let compression, zip_set_file_compression(archive, zip_uint64_t(index), compression, 0) != 0 {
                zip_discard(archive)
                throw Failure()
            }
            if let password {
                zip_file_set_encryption(archive, zip_uint64_t(index), UInt16(ZIP_EM_AES_256), password)
            }
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw Failure()
        }
    }

    /// Semua bagian sebuah arsip; `nil` bila berkasnya bukan arsip yang utuh atau mekarnya melampaui `maximumBytes`.
    public static func parts(of path: String, maximumBytes: Int) -> [Part]? {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_RDONLY, &code) else { return nil }
        defer { zip_discard(archive) }
        var parts: [Part] = []
        var total = 0
        for index in 0..<zip_uint64_t(max(zip_get_num_entries(archive, 0), 0)) {
            var status = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &status) == 0, status.size <= maximumBytes,
                let file = zip_fopen_index(archive, index, 0)
            else { return nil }
            defer { zip_fclose(file) }
            total += Int(status.size)
            var bytes = [UInt8](repeating: 0, count: Int(status.size))
            let count = zip_fread(file, &bytes, status.size)
            guard total <= maximumBytes, count == bytes.count else { return nil }
            parts.append(Part(name: String(cString: status.name), bytes: bytes))
        }
        return parts
    }
}
