import CLibXML

/// Pengurai SAX2 libxml2 yang disuapi sepotong demi sepotong.
///
/// Tanpa jaringan, tanpa DTD (pengurai berhenti begitu melihatnya, sebelum entitas apa pun dikenal), jadi
/// yang tersisa hanya lima entitas baku dan rujukan huruf.
struct XMLPushParser: ~Copyable {
    private let sink: XMLSink
    private let state: UnsafeMutablePointer<State>
    private let context: xmlParserCtxtPtr
    private let maximumTagBytes: Int
    private let maximumAttributes: Int
    /// Ruang nama yang dikenal, di kamus pengurai ini.
    let spaces: Spaces

    struct Spaces {
        let office, table, text, style, calcExtension: XMLName?
        /// WordprocessingML lazim dan ketat, rumusnya, dan pilihan yang setara (`mc`).
        let word, strictWord, math, strictMath, compatibility: XMLName?
    }

    /// Potong yang masih muat di tembolok prosesor bersama salinannya di libxml2.
    private static let sliceSize = 16 << 10

    private static let maximumNames = 16_384

    private static let isLibraryReady: Void = xmlInitParser()

    /// `nil` bila libxml2 kehabisan memori.
    init?(limits: ReadingLimits, sink: XMLSink) {
        Self.isLibraryReady
        self.sink = sink
        state = .allocate(capacity: 1)
        state.initialize(to: State(XMLProgress(limits), sink: sink))
        var handlers = Self.handlers
        guard let context = xmlCreatePushParserCtxt(&handlers, state, nil, 0, nil) else {
            state.deallocate()
            return nil
        }
        // NOENT hanya berarti `&amp;` di atribut menjadi `&`; entitas lain tidak pernah ada tanpa DTD.
        xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
        self.context = context
        state.pointee.context = context
        maximumTagBytes = limits.maximumXMLTagBytes
        maximumAttributes = limits.maximumXMLAttributes
        func intern(_ name: StaticString) -> XMLName? {
            xmlDictLookup(context.pointee.dict, name.utf8Start, Int32(clamping: name.utf8CodeUnitCount))
        }
        spaces = Spaces(
            office: intern("urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
            table: intern("urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
            text: intern("urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
            style: intern("urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
            calcExtension: intern("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"),
            word: intern("http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
            strictWord: intern("http://purl.oclc.org/ooxml/wordprocessingml/main"),
            math: intern("http://schemas.openxmlformats.org/officeDocument/2006/math"),
            strictMath: intern("http://purl.oclc.org/ooxml/officeDocument/math"),
            compatibility: intern("http://schemas.openxmlformats.org/markup-compatibility/2006"))
    }

    deinit {
        xmlFreeParserCtxt(context)
        state.deallocate()
    }

    /// Mengapa pembacaan berhenti; berlaku sesudah semua yang sudah diterima penampungnya.
    var failure: XMLProgress.Failure? { state.pointee.progress.failure }

    /// Elemen, atribut, dan potong teks sejak pengambilan yang lalu.
    func takeTags() -> Int { state.pointee.progress.takeTags() }

    /// Mengganti isi penampung dengan tanda-tanda dari potong ini.
    func parse(_ chunk: UnsafeRawBufferPointer, isLast: Bool) {
        sink.clear()
        var fed = 0
        while fed < chunk.count, failure == nil {
            let count = min(Self.sliceSize, chunk.count - fed)
            let bytes = chunk.baseAddress?.advanced(by: fed).assumingMemoryBound(to: CChar.self)
            xmlParseChunk(context, bytes, Int32(clamping: count), 0)
            fed += count
            // libxml2 menahan tanda yang belum utuh di memori.
            if heldBytes > maximumTagBytes { state.pointee.progress.fail(.limit(.xmlTagBytes)) }
            if heldBytes > Self.sliceSize, holdsManyAttributes { state.pointee.progress.fail(.limit(.xmlAttributes)) }
            // Buku kerja memakai beberapa ratus nama; kamus libxml2 melambat dengan yang dikarang.
            if xmlDictSize(context.pointee.dict) > Self.maximumNames { state.pointee.progress.fail(.damage(.unexpectedContent)) }
        }
        guard isLast, failure == nil else { return }
        xmlParseChunk(context, nil, 0, 1)
        if context.pointee.wellFormed == 0 { state.pointee.progress.fail(.damage(.malformedXML)) }
    }

    /// Membaca kepala dokumen: potong-potong sesudahnya berdiri di tempat ia berakhir.
    func parseHead(_ head: UnsafeRawBufferPointer) {
        parse(head, isLast: false)
        state.pointee.progress.markHead()
        sink.markHead()
    }

    /// `true` bila pengurai berdiri persis di tempat kepala dokumen berakhir.
    var isBackAtHead: Bool { state.pointee.progress.isBackAtHead && sink.isBackAtHead && heldBytes == 0 }

    /// Tanda yang belum utuh dengan terlalu banyak `="`: ditolak sebelum libxml2 membandingkan semua atributnya. Yang berdiri di dalam
    /// sebuah nilai tidak pernah sebanyak empat kali batasnya.
    private var holdsManyAttributes: Bool {
        guard let start = context.pointee.input?.pointee.cur, start[0] == UInt8(ascii: "<") else { return false }
        let held = UnsafeBufferPointer(start: start, count: heldBytes)
        var opened = 0
        for index in held.indices.dropLast() where held[index] == UInt8(ascii: "=") {
            if held[index + 1] == UInt8(ascii: "\"") || held[index + 1] == UInt8(ascii: "'") { opened += 1 }
        }
        return opened > maximumAttributes * 4
    }

    /// Byte yang sudah diserahkan tetapi belum menjadi peristiwa.
    private var heldBytes: Int {
        context.pointee.input.map { $0.pointee.end - $0.pointee.cur } ?? 0
    }
}
