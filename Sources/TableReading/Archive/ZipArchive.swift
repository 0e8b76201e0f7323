import CLibZip
import Diagnostics
import Foundation

/// Arsip ZIP buku kerja, dibuka untuk dibaca saja. Nama bagian dibandingkan tanpa membedakan huruf besar
/// dan garis miring terbalik, karena beberapa penulis lama memakainya.
final class ZipArchive {
    /// Nama berkas bagi pengguna.
    var file: String { stored.name }
    let stored: StoredFile
    let budget: ReadingBudget
    /// Batas menurut besar berkasnya.
    var limits: ReadingLimits { budget.limits }
    private let handle: OpaquePointer
    private var indices: [String: zip_uint64_t] = [:]

    init(_ stored: StoredFile, budget: ReadingBudget) throws(TableReadingError) {
        var code: Int32 = 0
        guard let descriptor = stored.duplicate() else { throw .cannotRead(file: stored.name, code: ZIP_ER_OPEN) }
        guard let handle = zip_fdopen(descriptor, ZIP_RDONLY, &code) else {
            close(descriptor)
            throw code == ZIP_ER_OPEN || code == ZIP_ER_READ
                ? .cannotRead(file: stored.name, code: code) : .damagedArchive(file: stored.name, .unreadable)
        }
        self.handle = handle
        self.stored = stored
        self.budget = budget
        try list()
    }

    deinit {
        zip_discard(handle)
    }

    /// `true` bila arsip punya bagian bernama ini.
    func contains(_ name: String) -> Bool {
        indices[PartName.normalised(name)] != nil
    }

    /// Membuka satu bagian untuk dibaca berurutan.
    func open(_ name: String) throws(TableReadingError) -> ZipPart {
        guard let index = indices[PartName.normalised(name)] else {
            throw .damagedArchive(file: file, .missingPart(name))
        }
        var status = zip_stat_t()
        zip_stat_init(&status)
        guard zip_stat_index(handle, index, 0, &status) == 0 else {
            throw .damagedArchive(file: file, .unreadable)
        }
        if status.valid & zip_uint64_t(ZIP_STAT_ENCRYPTION_METHOD) != 0,
            status.encryption_method != ZIP_EM_NONE
        {
            throw .encrypted(file: file)
        }
        // Cara mampat lain jarang dipakai buku kerja, dan mekarnya jauh lebih besar daripada yang dapat dijaga.
        if status.valid & zip_uint64_t(ZIP_STAT_COMP_METHOD) != 0,
            ![UInt16(ZIP_CM_STORE), UInt16(ZIP_CM_DEFLATE)].contains(status.comp_method)
        {
            throw .damagedArchive(file: file, .unknownCompression(name))
        }
        guard let stream = zip_fopen_index(handle, index, 0) else {
            let code = zip_error_code_zip(zip_get_error(handle))
            if code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP { throw .encrypted(file: file) }
            throw .damagedArchive(
                file: file, code == ZIP_ER_COMPNOTSUPP ? .unknownCompression(name) : .unreadable)
        }
        // Ukuran mampat yang disebut arsipnya tidak dapat melebihi berkasnya sendiri.
        let packed =
            status.valid & zip_uint64_t(ZIP_STAT_COMP_SIZE) != 0 ? min(Int(clamping: status.comp_size), stored.size) : 0
        return ZipPart(stream, of: self, name: name, packedSize: packed)
    }

    private func list() throws(TableReadingError) {
        let count = Int(clamping: zip_get_num_entries(handle, 0))
        guard count > 0 else { throw .damagedArchive(file: file, .noParts) }
        guard count <= limits.maximumArchiveEntries else {
            throw .limitExceeded(
                .archiveEntries, maximum: limits.maximumArchiveEntries, at: SourceLocation(file: file))
        }
        for index in 0..<zip_uint64_t(count) {
            guard let pointer = zip_get_name(handle, index, 0) else {
                throw .damagedArchive(file: file, .unreadable)
            }
            let name = String(cString: pointer)
            // Dua bagian bernama sama berarti dua pembaca dapat melihat isi yang berlainan.
            guard indices.updateValue(index, forKey: PartName.normalised(name)) == nil else {
                throw .damagedArchive(file: file, .duplicatePart(name))
            }
        }
    }
}
