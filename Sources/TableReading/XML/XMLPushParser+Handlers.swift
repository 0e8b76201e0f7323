import CLibXML

extension XMLPushParser {
    /// Yang dibawa libxml2 ke setiap panggilan balik.
    struct State {
        var progress: XMLProgress
        var context: xmlParserCtxtPtr?
        /// Dipegang ``XMLPushParser``; di sini tanpa hitungan pemilik, karena dipanggil belasan juta kali.
        private let sink: Unmanaged<XMLSink>

        init(_ progress: XMLProgress, sink: XMLSink) {
            self.progress = progress
            self.sink = .passUnretained(sink)
        }
    }
}

extension XMLPushParser.State {
    /// libxml2 meneruskan sesudah kesalahan ruang nama; yang sesudah kesalahan bukan lagi isi.
    ///
    /// - Returns: `false` bila pengurai harus berhenti.
    @inline(__always)
    fileprivate mutating func open(_ element: XMLElement) -> Bool {
        guard progress.failure == nil else { return true }
        let spaces = Int(context?.pointee.nsNr ?? 0)
        guard progress.open(attributes: element.attributeCount, spaces: spaces) else { return false }
        let depth = progress.depth
        sink._withUnsafeGuaranteedRef { $0.open(element, depth: depth) }
        return true
    }

    @inline(__always)
    fileprivate mutating func close(_ name: XMLName?, in space: XMLName?) {
        guard progress.failure == nil else { return }
        let depth = progress.depth
        progress.close()
        sink._withUnsafeGuaranteedRef { $0.close(name, in: space, depth: depth) }
    }

    @inline(__always)
    fileprivate mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        guard progress.failure == nil else { return }
        progress.count(1)
        let isReference = text.count == 1 && text[0].isXMLSpace && isAfterReference
        sink._withUnsafeGuaranteedRef { $0.add(text, isReference: isReference, depth: progress.depth) }
    }

    /// Isi CDATA. Berbeda dari teks, libxml2 membiarkan CRLF dan CR-nya; XML 1.0 bagian 2.11 membacanya LF.
    fileprivate mutating func addSection(_ text: UnsafeBufferPointer<UInt8>) {
        progress.noteOpaqueSection()
        guard progress.failure == nil, let start = text.baseAddress, let input = context?.pointee.input?.pointee.base else { return }
        var previous = input < start ? start[-1] : 0
        var section: [UInt8] = []
        for byte in text {
            if byte != lineFeed || previous != carriageReturn {
                section.append(byte == carriageReturn ? lineFeed : byte)
            }
            previous = byte
        }
        section.withUnsafeBufferPointer { section in
            sink._withUnsafeGuaranteedRef { $0.add(section, isReference: false, depth: progress.depth) }
        }
    }

    /// `true` bila yang baru dilewati pengurai adalah akhir sebuah rujukan.
    @inline(__always)
    private var isAfterReference: Bool {
        guard let input = context?.pointee.input, let place = input.pointee.cur,
            place > input.pointee.base
        else { return false }
        return place[-1] == UInt8(ascii: ";")
    }

    /// `nil` untuk peringatan, dan untuk ruang nama yang bukan URI sah: kita hanya membandingkannya.
    fileprivate func damage(_ error: xmlError) -> PartDamage? {
        let isNamespace =
            error.domain == XML_FROM_NAMESPACE.rawValue && error.level == XML_ERR_ERROR
            && error.code != XML_WAR_NS_URI.rawValue
        guard error.level == XML_ERR_FATAL || isNamespace else { return nil }
        switch UInt32(bitPattern: error.code) {
        case XML_ERR_UNKNOWN_ENCODING.rawValue, XML_ERR_UNSUPPORTED_ENCODING.rawValue: return .unknownEncoding
        case XML_ERR_INVALID_ENCODING.rawValue, XML_I18N_CONV_FAILED.rawValue: return .invalidCharacter
        case XML_ERR_INVALID_CHAR.rawValue where !isAfterReference: return .invalidCharacter
        default: return .malformedXML
        }
    }
}

extension XMLPushParser {
    static var handlers: xmlSAXHandler {
        var handlers = xmlSAXHandler()
        handlers.initialized = UInt32(XML_SAX2_MAGIC)
        handlers.startDocument = { data in
            guard let state = XMLPushParser.state(data), let name = state.pointee.context?.pointee.encoding else { return }
            if !XMLPushParser.encodings.contains(String(cString: name).lowercased()) {
                state.pointee.progress.fail(.damage(.unknownEncoding))
                xmlStopParser(state.pointee.context)
            }
        }
        handlers.internalSubset = { data, _, _, _ in
            guard let state = XMLPushParser.state(data) else { return }
            state.pointee.progress.fail(.damage(.documentType))
            xmlStopParser(state.pointee.context)
        }
        handlers.startElementNs = { data, name, _, space, _, _, count, _, values in
            guard let state = XMLPushParser.state(data) else { return }
            if !state.pointee.open(XMLElement(name: name, space: space, attributeCount: Int(count), values: values)) {
                xmlStopParser(state.pointee.context)
            }
        }
        handlers.endElementNs = { data, name, _, space in
            XMLPushParser.state(data)?.pointee.close(name, in: space)
        }
        let characters: charactersSAXFunc = { data, text, count in
            XMLPushParser.state(data)?.pointee.add(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handlers.characters = characters
        // Fungsi yang sama: libxml2 tidak lagi menebak spasi mana yang hanya kerapian.
        handlers.ignorableWhitespace = characters
        handlers.cdataBlock = { data, text, count in
            XMLPushParser.state(data)?.pointee.addSection(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handlers.comment = { data, _ in XMLPushParser.state(data)?.pointee.progress.noteOpaqueSection() }
        handlers.processingInstruction = { data, _, _ in XMLPushParser.state(data)?.pointee.progress.noteOpaqueSection() }
        handlers.serror = { data, error in
            guard let state = XMLPushParser.state(data), let error, let damage = state.pointee.damage(error.pointee) else { return }
            state.pointee.progress.fail(.damage(damage))
        }
        return handlers
    }

    private static let encodings: Set = [
        "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii", "iso-8859-1", "latin1",
        "windows-1252",
    ]

    @inline(__always)
    private static func state(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<State>? {
        data?.assumingMemoryBound(to: State.self)
    }
}
