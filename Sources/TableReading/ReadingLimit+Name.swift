extension ReadingLimit {
    /// Nama batas seperti ditulis orang di pilihan `--limit`.
    public var name: String {
        switch self {
        case .rows: "baris"
        case .columns: "kolom"
        case .cellBytes: "byte-sel"
        case .rowBytes: "byte-baris"
        case .cells: "sel"
        case .archiveEntries: "bagian-arsip"
        case .partBytes: "byte-bagian"
        case .expansion: "kali-mekar"
        case .documentBytes: "byte-keterangan"
        case .stringBytes: "byte-teks"
        case .xmlDepth: "tingkat-xml"
        case .xmlTagBytes: "byte-tanda-xml"
        case .xmlAttributes: "atribut-xml"
        case .sheets: "lembar"
        case .mergedRanges: "sel-gabungan"
        case .inflatedBytes: "byte-mekar"
        case .tags: "tanda-xml"
        case .contentBytes: "byte-isi"
        case .leadingBytes: "byte-pembuka"
        }
    }

    /// Nilai terbesar yang diterima dari orang. Letak teks bersama disimpan dalam 32 bit, dan libxml2 sendiri berhenti
    /// pada 256 tingkat; batas lain hanya dijaga supaya hitungannya tidak meluap.
    public var ceiling: Int {
        switch self {
        case .stringBytes: Int(UInt32.max)
        case .xmlDepth: 256
        case .xmlAttributes: 65_536
        default: 1_000_000_000_000
        }
    }
}

extension ReadingLimits {
    /// Mengisi satu batas dari tulisan orang.
    ///
    /// - Parameters:
    ///   - name: ``ReadingLimit/name``; huruf besar dan kecil tidak dibedakan.
    ///   - text: Bilangan bulat 1 sampai ``ReadingLimit/ceiling``, tanpa tanda ribuan.
    /// - Throws: ``ReadingLimitError`` bila namanya tidak dikenal atau isinya bukan nilai batas itu.
    public mutating func set(_ name: String, to text: String) throws(ReadingLimitError) {
        guard let limit = ReadingLimit.allCases.first(where: { $0.name == name.lowercased() }) else {
            throw .unknownName(name)
        }
        let isWhole = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isWhole, let value = Int(text), (1...limit.ceiling).contains(value) else {
            throw .notAValue(limit, text: text)
        }
        self[limit] = value
    }
}
