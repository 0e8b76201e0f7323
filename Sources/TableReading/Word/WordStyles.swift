/// Gaya paragraf dan gaya huruf menurut bagian `styles.xml`: tebal, tersembunyi, jorokan, dan daftar bernomornya.
struct WordStyles {
    /// Sifat sebuah gaya; `nil` berarti mengikuti gaya dasarnya.
    struct Style {
        var base: String?
        var isBold: Bool?
        var isHidden: Bool?
        var indent: WordIndent?
        var list: Int?
        var level: Int?
    }

    private var styles: [String: Style] = [:]
    private var defaultParagraph: String?

    /// Gaya dasar yang saling menunjuk tidak boleh membuat pembaca berputar.
    private static let maximumChain = 32

    /// Dokumen tanpa bagian gaya.
    init() {}

    /// Elemen yang mengatakan sifat sebuah gaya.
    private static let properties: Set<String> = ["basedOn", "b", "vanish", "ind", "numId", "ilvl"]

    init(_ part: ZipPart) throws(TableReadingError) {
        let reader = try XMLDocumentReader(part, attributesOf: Self.properties.union(["style"]))
        var current: String?
        while let element = try reader.next() {
            if element.ancestors.count == 1, element.name == "style" {
                current = element.attributes["main:styleId"]
                if let current { styles[current] = styles[current] ?? Style() }
                let isParagraph = element.attributes["main:type"] == "paragraph"
                let flag = element.attributes["main:default"] ?? "0"
                if isParagraph, ["1", "true", "on"].contains(flag) { defaultParagraph = current }
            } else if let current, Self.properties.contains(element.name), element.ancestors.dropFirst().first == "style" {
                take(element, of: current)
            }
        }
    }

    private mutating func take(_ element: XMLDocumentReader.Element, of name: String) {
        switch (element.ancestors.dropFirst(2).joined(separator: "/"), element.name) {
        case ("", "basedOn"): styles[name]?.base = element.attributes["main:val"]
        case ("rPr", "b"): styles[name]?.isBold = element.isOn
        case ("rPr", "vanish"): styles[name]?.isHidden = element.isOn
        case ("pPr", "ind"): styles[name]?.indent = WordIndent(element)
        case ("pPr/numPr", "numId"): styles[name]?.list = element.whole("main:val")
        case ("pPr/numPr", "ilvl"): styles[name]?.level = element.whole("main:val")
        default: return
        }
    }

    /// Nilai pertama di sepanjang gaya dasar; tanpa nama, gaya paragraf baku.
    private func value<Value>(of name: String?, _ property: (Style) -> Value?) -> Value? {
        var next = name ?? defaultParagraph
        for _ in 0..<Self.maximumChain {
            guard let current = next.flatMap({ styles[$0] }) else { return nil }
            if let value = property(current) { return value }
            next = current.base
        }
        return nil
    }

    /// Rupa teks sebuah gaya; sifat yang tidak disebut gayanya mengikuti `other`.
    func look(of name: String?, over other: WordRunLook = WordRunLook()) -> WordRunLook {
        WordRunLook(
            isBold: value(of: name, \.isBold) ?? other.isBold, isHidden: value(of: name, \.isHidden) ?? other.isHidden)
    }

    func indent(of name: String?) -> WordIndent? { value(of: name, \.indent) }

    /// Daftar bernomor sebuah gaya.
    func listPlace(of name: String?) -> WordListPlace? {
        guard let list = value(of: name, \.list) else { return nil }
        return WordListPlace(list: list, level: value(of: name, \.level) ?? 0)
    }
}
