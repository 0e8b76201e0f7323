/// Membaca bagian keterangan yang kecil (daftar lembar, hubungan, gaya) elemen demi elemen.
final class XMLDocumentReader {
    /// Satu tanda pembuka.
    struct Element {
        /// Nama tanpa awalan.
        var name: String
        /// Nama elemen-elemen yang melingkupinya, dari akar.
        var ancestors: [String]
        /// Atribut tanpa awalan menurut nama; yang berawalan memakai suku terakhir ruang namanya,
        /// `relationships:id`, karena sisanya berbeda antara OOXML lazim dan ketat.
        var attributes: [String: String]

        var parent: String { ancestors.last ?? "" }
    }

    private var xml: XMLReader
    private let told: Set<String>?
    private var path: [String] = []
    private var prefixes: [String: String] = [:]
    private static let elementCost = 32

    /// - Parameter told: Nama elemen yang atributnya diperlukan; `nil` bila semua. Daftar gaya Word memuat ribuan atribut yang
    ///   tidak pernah dibaca.
    init(_ part: ZipPart, attributesOf told: Set<String>? = nil) throws(TableReadingError) {
        self.told = told
        part.sizeLimit = .documentBytes
        xml = try XMLReader(part)
    }

    /// Elemen berikutnya; `nil` bila dokumen habis dan utuh.
    func next() throws(TableReadingError) -> Element? {
        while true {
            switch try xml.next() {
            case .start:
                // Elemen di sini menjadi objek: jauh lebih mahal daripada tanda sebuah sel.
                try xml.part.archive.budget.count(tags: Self.elementCost)
                let name = xml.name
                let isTold = told?.contains(name) ?? true
                let element = Element(name: name, ancestors: path, attributes: isTold ? attributes() : [:])
                path.append(element.name)
                return element
            case .end: path.removeLast()
            case .text: continue
            case .finished: return nil
            }
        }
    }

    private func attributes() -> [String: String] {
        var attributes: [String: String] = [:]
        for index in xml.attributeIndices {
            let attribute = xml.attribute(at: index)
            guard let name = attribute.name else { continue }
            let prefix = attribute.space.map { spacePrefix(of: String(cString: $0)) } ?? ""
            attributes[prefix + String(cString: name)] = String(decoding: attribute.value, as: UTF8.self)
        }
        return attributes
    }

    /// Suku terakhir sebuah ruang nama dan titik dua; satu bagian hanya memakai beberapa ruang nama, jadi dicari satu kali.
    private func spacePrefix(of space: String) -> String {
        if let known = prefixes[space] { return known }
        let prefix = "\(space.split(separator: "/").last ?? ""):"
        prefixes[space] = prefix
        return prefix
    }
}
