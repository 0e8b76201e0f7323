import CLibXML

/// Membaca bagian keterangan yang kecil (daftar lembar, hubungan, gaya) elemen demi elemen lewat
/// xmlTextReader milik libxml2.
///
/// Tanpa jaringan, tanpa DTD, tanpa pemekaran entitas: bagian yang memuat DTD ditolak sebelum libxml2
/// melihatnya. libxml2 sendiri membatasi sarang sampai 256 tingkat.
final class XMLDocumentReader {
    /// Satu tanda pembuka.
    struct Element {
        /// Nama tanpa awalan.
        var name: String
        /// Nama elemen-elemen yang melingkupinya, dari akar.
        var ancestors: [String]
        /// Atribut tanpa awalan menurut nama; yang berawalan memakai bentuk `awalan-baku:nama`, lihat
        /// ``XMLDocumentReader``.
        var attributes: [String: String]

        var parent: String { ancestors.last ?? "" }
    }

    private let part: ZipPart
    private let bytes: [UInt8]
    private let reader: OpaquePointer
    private var path: [String] = []

    init(_ part: ZipPart) throws(TableReadingError) {
        self.part = part
        bytes = try Self.text(of: part)
        guard !bytes.isEmpty else { throw part.damaged(.malformedXML) }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let reader = bytes.withUnsafeBytes { all in
            xmlReaderForMemory(
                all.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: all.count), nil, nil,
                Int32(options))
        }
        guard let reader else { throw part.damaged(.malformedXML) }
        self.reader = reader
    }

    deinit {
        xmlFreeTextReader(reader)
    }

    /// Elemen berikutnya; `nil` bila dokumen habis dan utuh.
    func next() throws(TableReadingError) -> Element? {
        while true {
            let status = xmlTextReaderRead(reader)
            guard status >= 0 else { throw part.damaged(.malformedXML) }
            guard status == 1 else { return nil }
            guard xmlTextReaderNodeType(reader) == XML_READER_TYPE_ELEMENT.rawValue else { continue }
            let depth = Int(xmlTextReaderDepth(reader))
            path.removeSubrange(min(depth, path.count)...)
            let name = Self.string(xmlTextReaderConstLocalName(reader))
            defer { path.append(name) }
            return Element(name: name, ancestors: path, attributes: attributes())
        }
    }

    private func attributes() -> [String: String] {
        var attributes: [String: String] = [:]
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            let space = Self.string(xmlTextReaderConstNamespaceUri(reader))
            guard !space.hasPrefix("http://www.w3.org/2000/xmlns") else { continue }
            // Ruang nama hubungan berbeda antara OOXML lazim dan ketat; suku terakhirnya sama.
            let prefix = space.isEmpty ? "" : "\(space.split(separator: "/").last ?? ""):"
            attributes["\(prefix)\(Self.string(xmlTextReaderConstLocalName(reader)))"] =
                Self.string(xmlTextReaderConstValue(reader))
        }
        xmlTextReaderMoveToElement(reader)
        return attributes
    }

    private static func text(of part: ZipPart) throws(TableReadingError) -> [UInt8] {
        let bytes = try part.readAll()
        let isWide =
            bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            || bytes.prefix(2).contains(0)
        let marker = Array("<!DOCTYPE".utf8)
        let narrow = isWide ? bytes.filter { $0 != 0 } : bytes
        guard narrow.firstRange(of: marker) == nil else { throw part.damaged(.documentType) }
        return bytes
    }

    private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}
