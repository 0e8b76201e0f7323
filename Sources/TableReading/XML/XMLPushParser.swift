import CLibXML

/// Pengurai SAX2 libxml2 yang disuapi sepotong demi sepotong.
///
/// Tanpa jaringan, tanpa DTD (pengurai berhenti begitu melihatnya, sebelum entitas apa pun dikenal), jadi
/// yang tersisa hanya lima entitas baku dan rujukan huruf.
struct XMLPushParser: ~Copyable {
    /// Peristiwa dari potong terakhir.
    let events: UnsafeMutablePointer<XMLEvents>
    private let state: UnsafeMutablePointer<State>
    private let context: xmlParserCtxtPtr
    private let maximumTagBytes: Int
    /// Ruang nama yang dikenal, di kamus pengurai ini.
    let spaces: Spaces

    struct Spaces {
        let xml, office, table, text, style, calcExtension: XMLName?
    }

    /// Potong yang masih muat di tembolok prosesor bersama salinannya di libxml2.
    private static let sliceSize = 16 << 10

    /// Yang dibawa libxml2 ke setiap panggilan balik.
    fileprivate struct State {
        var events: UnsafeMutablePointer<XMLEvents>
        var context: xmlParserCtxtPtr?

        /// `true` bila yang baru dilewati pengurai adalah akhir sebuah rujukan.
        @inline(__always)
        var isAfterReference: Bool {
            guard let input = context?.pointee.input, let place = input.pointee.cur,
                place > input.pointee.base
            else { return false }
            return place[-1] == UInt8(ascii: ";")
        }
    }

    private static let isLibraryReady: Void = xmlInitParser()

    /// `nil` bila libxml2 kehabisan memori.
    init?(limits: ReadingLimits, recordedDepth: Int = .max) {
        Self.isLibraryReady
        events = .allocate(capacity: 1)
        events.initialize(to: XMLEvents(maximumDepth: limits.maximumXMLDepth, recordedDepth: recordedDepth))
        state = .allocate(capacity: 1)
        state.initialize(to: State(events: events))
        var handlers = Self.handlers
        guard let context = xmlCreatePushParserCtxt(&handlers, state, nil, 0, nil) else {
            state.deallocate()
            events.deinitialize(count: 1)
            events.deallocate()
            return nil
        }
        // NOENT hanya berarti `&amp;` di atribut menjadi `&`; entitas lain tidak pernah ada tanpa DTD.
        xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
        self.context = context
        state.pointee.context = context
        maximumTagBytes = limits.maximumXMLTagBytes
        func intern(_ name: StaticString) -> XMLName? {
            xmlDictLookup(context.pointee.dict, name.utf8Start, Int32(clamping: name.utf8CodeUnitCount))
        }
        spaces = Spaces(
            xml: intern("http://www.w3.org/XML/1998/namespace"),
            office: intern("urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
            table: intern("urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
            text: intern("urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
            style: intern("urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
            calcExtension: intern("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"))
    }

    deinit {
        xmlFreeParserCtxt(context)
        state.deallocate()
        events.deinitialize(count: 1)
        events.deallocate()
    }

    /// Mengganti isi ``events`` dengan peristiwa dari potong ini.
    func parse(_ chunk: UnsafeRawBufferPointer, isLast: Bool) {
        events.pointee.clear()
        var fed = 0
        while fed < chunk.count, events.pointee.failure == nil {
            let count = min(Self.sliceSize, chunk.count - fed)
            let bytes = chunk.baseAddress?.advanced(by: fed).assumingMemoryBound(to: CChar.self)
            xmlParseChunk(context, bytes, Int32(clamping: count), 0)
            fed += count
            // libxml2 menahan tanda yang belum utuh di memori.
            if heldBytes > maximumTagBytes { events.pointee.fail(.limit(.xmlTagBytes)) }
        }
        guard isLast, events.pointee.failure == nil else { return }
        xmlParseChunk(context, nil, 0, 1)
        if context.pointee.wellFormed == 0 { events.pointee.fail(.damage(.malformedXML)) }
    }

    /// Membaca kepala dokumen: potong-potong sesudahnya berdiri di tempat ia berakhir.
    func parseHead(_ head: UnsafeRawBufferPointer) {
        parse(head, isLast: false)
        events.pointee.markHead()
    }

    /// `true` bila pengurai berdiri persis di tempat kepala dokumen berakhir.
    var isBackAtHead: Bool { events.pointee.isBackAtHead && heldBytes == 0 }

    /// Byte yang sudah diserahkan tetapi belum menjadi peristiwa.
    private var heldBytes: Int {
        context.pointee.input.map { $0.pointee.end - $0.pointee.cur } ?? 0
    }
}

extension XMLPushParser {
    private static var handlers: xmlSAXHandler {
        var handlers = xmlSAXHandler()
        handlers.initialized = UInt32(XML_SAX2_MAGIC)
        handlers.startDocument = { data in
            guard let state = XMLPushParser.state(data), let name = state.pointee.context?.pointee.encoding else { return }
            if !XMLPushParser.encodings.contains(String(cString: name).lowercased()) {
                state.pointee.events.pointee.fail(.damage(.unknownEncoding))
                xmlStopParser(state.pointee.context)
            }
        }
        handlers.internalSubset = { data, _, _, _ in
            guard let state = XMLPushParser.state(data) else { return }
            state.pointee.events.pointee.fail(.damage(.documentType))
            xmlStopParser(state.pointee.context)
        }
        handlers.startElementNs = { data, name, _, space, _, _, count, _, values in
            guard let state = XMLPushParser.state(data) else { return }
            if !state.pointee.events.pointee.open(name, in: space, count: Int(count), values) {
                xmlStopParser(state.pointee.context)
            }
        }
        handlers.endElementNs = { data, name, _, space in
            XMLPushParser.state(data)?.pointee.events.pointee.close(name, in: space)
        }
        let characters: charactersSAXFunc = { data, text, count in
            guard let state = XMLPushParser.state(data), let text else { return }
            let isReference = count == 1 && text[0].isXMLSpace && state.pointee.isAfterReference
            state.pointee.events.pointee.add(isReference ? .reference : .text, text, count: Int(count))
        }
        handlers.characters = characters
        // Fungsi yang sama: libxml2 tidak lagi menebak spasi mana yang hanya kerapian.
        handlers.ignorableWhitespace = characters
        handlers.cdataBlock = { data, text, count in
            guard let state = XMLPushParser.state(data), let text else { return }
            let start = state.pointee.context?.pointee.input?.pointee.base
            let previous = start.map { $0 < text ? text[-1] : 0 } ?? 0
            state.pointee.events.pointee.addSection(text, count: Int(count), after: previous)
        }
        handlers.comment = { data, _ in XMLPushParser.state(data)?.pointee.events.pointee.noteOpaqueSection() }
        handlers.processingInstruction = { data, _, _ in XMLPushParser.state(data)?.pointee.events.pointee.noteOpaqueSection() }
        handlers.serror = { data, error in
            guard let state = XMLPushParser.state(data), let error, let damage = XMLPushParser.damage(error.pointee, state) else {
                return
            }
            state.pointee.events.pointee.fail(.damage(damage))
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

    /// `nil` untuk peringatan, dan untuk ruang nama yang bukan URI sah: kita hanya membandingkannya.
    private static func damage(_ error: xmlError, _ state: UnsafeMutablePointer<State>) -> PartDamage? {
        let isNamespace =
            error.domain == XML_FROM_NAMESPACE.rawValue && error.level == XML_ERR_ERROR
            && error.code != XML_WAR_NS_URI.rawValue
        guard error.level == XML_ERR_FATAL || isNamespace else { return nil }
        switch UInt32(bitPattern: error.code) {
        case XML_ERR_UNKNOWN_ENCODING.rawValue, XML_ERR_UNSUPPORTED_ENCODING.rawValue: return .unknownEncoding
        case XML_ERR_INVALID_ENCODING.rawValue, XML_I18N_CONV_FAILED.rawValue: return .invalidCharacter
        case XML_ERR_INVALID_CHAR.rawValue where !state.pointee.isAfterReference: return .invalidCharacter
        default: return .malformedXML
        }
    }
}
