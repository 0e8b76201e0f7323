/// Jenis berkas menurut byte-byte pertamanya.
enum FileSignature: Hashable {
    case text
    case zip
    /// Wadah OLE yang membungkus buku kerja atau dokumen terenkripsi.
    case encryptedPackage
    case unsupported(UnsupportedFormat)

    static func kind(of file: StoredFile) throws(TableReadingError) -> FileSignature {
        var opening = [UInt8](repeating: 0, count: 4096)
        let length = try file.fill(&opening, at: 0)
        guard length > 0 else { throw .empty(file: file.name) }
        opening.removeSubrange(length...)
        if opening.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return try compound(file)
        }
        return kind(of: opening)
    }

    static func kind(of opening: [UInt8]) -> FileSignature {
        let marks: [([UInt8], FileSignature)] = [
            ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
            (Array("%PDF".utf8), .unsupported(.pdf)),
            (Array("{\\rtf".utf8), .unsupported(.richText)),
            ([0x89, 0x50, 0x4E, 0x47], .unsupported(.image)), ([0xFF, 0xD8, 0xFF], .unsupported(.image)),
            (Array("GIF8".utf8), .unsupported(.image)), ([0x1F, 0x8B], .unsupported(.otherArchive)),
            ([0x37, 0x7A, 0xBC, 0xAF], .unsupported(.otherArchive)),
            (Array("Rar!".utf8), .unsupported(.otherArchive)),
        ]
        if let mark = marks.first(where: { opening.starts(with: $0.0) }) { return mark.1 }
        return markup(opening) ?? .text
    }

    /// Banyak aplikasi memberi nama .xls kepada halaman HTML atau XML.
    private static func markup(_ opening: [UInt8]) -> FileSignature? {
        let text = String(decoding: opening, as: UTF8.self).lowercased()
            .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if ["<html", "<!doctype html", "<table", "<meta", "<style"].contains(where: text.hasPrefix) {
            return .unsupported(.webPage)
        }
        return text.hasPrefix("<?xml") || text.hasPrefix("<workbook") ? .unsupported(.plainXML) : nil
    }

    /// Wadah yang lebih besar daripada ini hanya dilihat bagian depannya.
    private static let searchedBytes = 16 << 20

    /// Wadah OLE: nama entri folder berdiri di kelipatan 128 byte sebagai UTF-16.
    private static func compound(_ file: StoredFile) throws(TableReadingError) -> FileSignature {
        let names: [([UInt8], FileSignature)] = [
            ("EncryptedPackage", .encryptedPackage), ("Workbook", .unsupported(.legacyWorkbook)),
            ("Book", .unsupported(.legacyWorkbook)), ("WordDocument", .unsupported(.legacyDocument)),
        ].map { (name, kind) in (Array(name.utf8.map { [$0, 0] }.joined()) + [0, 0], kind) }
        var buffer = [UInt8](repeating: 0, count: TextSource.chunkSize)
        var found: FileSignature?
        var offset = 0
        while found == nil, offset < searchedBytes {
            let length = try file.fill(&buffer, at: offset)
            guard length > 0 else { break }
            offset += length
            for start in stride(from: 0, to: length - 127, by: 128) where buffer[start] != 0 {
                let entry = buffer[start..<start + 128]
                if let match = names.first(where: { isEntry(entry, named: $0.0) }) { found = match.1 }
            }
        }
        return found ?? .unsupported(.otherDocument)
    }

    /// Entri folder: nama UTF-16 diakhiri nol, panjangnya (dengan nol) di byte 64.
    private static func isEntry(_ entry: ArraySlice<UInt8>, named wide: [UInt8]) -> Bool {
        entry.starts(with: wide) && entry[entry.startIndex + 64] == UInt8(wide.count)
    }
}
