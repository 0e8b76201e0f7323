/// Mengumpulkan teks satu elemen `si` atau `is`, tanda demi tanda. Cara baca (`rPh`) tidak ikut, karena tidak
/// tampak di sel.
struct RichText {
    /// Teks yang sudah terkumpul.
    private(set) var bytes: [UInt8] = []
    private let maximumBytes: Int
    /// Kedalaman elemen `t` yang sedang terbuka, dan letak awal teksnya.
    private var textDepth: Int?
    private var textStart = 0
    private var keepsSpace = false
    /// Spasi yang ditulis sebagai rujukan, dari yang pertama sampai yang terakhir.
    private var references: Range<Int>?
    /// Kedalaman elemen yang isinya dilewati.
    private var skippedDepth: Int?

    init(limits: ReadingLimits) {
        maximumBytes = limits.maximumCellBytes
    }

    /// Mulai teks baru.
    mutating func begin() {
        bytes.removeAll(keepingCapacity: true)
        textDepth = nil
        skippedDepth = nil
    }

    /// Elemen di dalam `si` atau `is`.
    mutating func open(_ element: XMLElement, depth: Int) {
        guard textDepth == nil, skippedDepth == nil else { return }
        if element.name.matches("t") {
            textDepth = depth
            textStart = bytes.count
            references = nil
            keepsSpace = element.keepsSpace
        } else if element.name.matches("rPr") || element.name.matches("rPh") || element.name.matches("extLst") {
            skippedDepth = depth
        }
    }

    /// `false` bila teksnya lebih panjang dari sel mana pun; pelarian `_xHHHH_` tujuh kali lebih panjang dari hurufnya.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, isReference: Bool, depth: Int) -> Bool {
        guard depth == textDepth else { return true }
        bytes.append(contentsOf: text)
        if isReference { references = (references?.lowerBound ?? bytes.count - 1)..<bytes.count }
        return bytes.count <= maximumBytes * 7
    }

    mutating func close(depth: Int) {
        if depth == skippedDepth { skippedDepth = nil }
        guard depth == textDepth else { return }
        textDepth = nil
        if !keepsSpace { trim() }
    }

    /// Seperti di Excel, spasi di kedua ujung `t` hanya berlaku dengan `xml:space="preserve"`; spasi yang ditulis
    /// sebagai rujukan (`&#10;`) disengaja, jadi tetap.
    private mutating func trim() {
        let solidEnd = references?.upperBound ?? textStart
        while bytes.count > solidEnd, bytes[bytes.count - 1].isXMLSpace { bytes.removeLast() }
        let leading = bytes[textStart..<(references?.lowerBound ?? bytes.count)].prefix { $0.isXMLSpace }.count
        if leading > 0 { bytes.removeSubrange(textStart..<textStart + leading) }
    }

    /// Penutup `si` atau `is`; `false` bila teksnya lebih panjang dari sel mana pun.
    mutating func finish() -> Bool {
        EscapedText.decode(&bytes, from: 0)
        return bytes.count <= maximumBytes
    }
}

extension XMLElement {
    fileprivate var keepsSpace: Bool {
        for index in 0..<attributeCount {
            guard let (name, space, value) = attribute(at: index), name.matches("space"),
                space.matches("http://www.w3.org/XML/1998/namespace")
            else { continue }
            return value.elementsEqual("preserve".utf8)
        }
        return false
    }
}
