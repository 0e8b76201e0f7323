/// Pembaca XML untuk bagian besar (lembar, teks bersama, isi ODS): satu tanda demi satu tanda, memori
/// sebesar satu penyangga.
///
/// Sengaja sempit: hanya UTF-8 dan UTF-16, lima entitas baku dan rujukan angka, tanpa DTD. Apa pun di
/// luar itu ditolak. Pembaca umum seperti libxml2 memerlukan lebih dari dua kali waktu untuk bagian ini;
/// libxml2 tetap membaca bagian keterangan dan menjadi pembanding di uji.
struct XMLScanner: ~Copyable {
    /// Jenis tanda terakhir. Elemen kosong `<a/>` memberi `.start` lalu `.end`.
    enum Token {
        case start, end, text, finished
    }

    /// Nama elemen terakhir tanpa awalan, sebagai letak di penyangga.
    var name = XMLSpan(start: 0, end: 0)
    /// Ruang nama elemen terakhir; lihat ``XMLNamespaces``.
    var namespace = XMLNamespaces.none
    /// Atribut elemen `.start` terakhir.
    var attributes = ScratchBuffer<XMLAttribute>(capacity: 64)
    /// Teks terakhir sebagai letak di penyangga.
    var text = XMLSpan(start: 0, end: 0)
    /// `true` bila teks terakhir memuat entitas atau CR yang harus diubah.
    var textNeedsDecoding = false

    var namespaces = XMLNamespaces()
    var openElements = ScratchBuffer<OpenElement>(capacity: 128)
    var openNames = ScratchBuffer<UInt8>(capacity: 4096)
    var position = 0
    private(set) var end = 0
    /// `true` bila tanda berikutnya adalah penutup elemen kosong.
    private(set) var hasPendingEnd = false
    private var hasRoot = false

    let part: ZipPart
    private var source: XMLSource
    private(set) var base: UnsafeMutablePointer<UInt8>
    private var capacity = 256 << 10

    struct OpenElement: BitwiseCopyable {
        var nameStart: Int
        var prefixLength: Int
        var namespace: Int
        var bindings: Int
    }

    init(_ part: ZipPart) throws(TableReadingError) {
        self.part = part
        source = try XMLSource(part)
        base = .allocate(capacity: 256 << 10)
    }

    deinit {
        base.deallocate()
    }

    /// Banyaknya elemen yang sedang terbuka.
    var depth: Int { openElements.count }

    /// Maju ke tanda berikutnya. Letak dari tanda sebelumnya tidak berlaku lagi.
    mutating func next() throws(TableReadingError) -> Token {
        if hasPendingEnd {
            hasPendingEnd = false
            closeElement()
            return .end
        }
        while true {
            if position == end, try !refill() {
                guard hasRoot, openElements.count == 0 else { throw part.damaged(.malformedXML) }
                return .finished
            }
            if base[position] != UInt8(ascii: "<") {
                guard try scanText() else { continue }
                return .text
            }
            if end - position < 2, try !refill() { throw part.damaged(.malformedXML) }
            switch base[position + 1] {
            case UInt8(ascii: "/"):
                try scanEndTag()
                return .end
            case UInt8(ascii: "?"):
                try skip(past: "?>")
            case UInt8(ascii: "!"):
                if try scanDeclaration() { return .text }
            default:
                try scanStartTag()
                return .start
            }
        }
    }

    /// Mengambil masukan lagi dengan mempertahankan byte mulai `position`; `false` bila habis.
    mutating func refill() throws(TableReadingError) -> Bool {
        if position > 0 {
            base.update(from: base + position, count: end - position)
            end -= position
            position = 0
        }
        if end == capacity { try grow() }
        let count = try source.read(
            into: UnsafeMutableBufferPointer(start: base + end, count: capacity - end))
        end += count
        return count > 0
    }

    private mutating func grow() throws(TableReadingError) {
        guard capacity < part.archive.limits.maximumXMLTagBytes else { throw part.exceeded(.xmlTagBytes) }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
        larger.update(from: base, count: end)
        base.deallocate()
        base = larger
        capacity *= 2
    }

    private mutating func scanStartTag() throws(TableReadingError) {
        var isEmpty = try parseStartTag()
        while isEmpty == nil {
            guard try refill() else { throw part.damaged(.malformedXML) }
            isEmpty = try parseStartTag()
        }
        guard openElements.count < part.archive.limits.maximumXMLDepth else { throw part.exceeded(.xmlDepth) }
        if openElements.count == 1, hasRoot { throw part.damaged(.malformedXML) }
        hasRoot = true
        hasPendingEnd = isEmpty == true
    }

    private mutating func scanEndTag() throws(TableReadingError) {
        while try !parseEndTag() {
            guard try refill() else { throw part.damaged(.malformedXML) }
        }
    }

    /// Komentar dilewati, CDATA menjadi teks (`true`), DTD ditolak.
    private mutating func scanDeclaration() throws(TableReadingError) -> Bool {
        while end - position < 9 {
            guard try refill() else { throw part.damaged(.malformedXML) }
        }
        if starts(with: "<!--", at: position) {
            try skip(past: "-->")
            return false
        }
        guard starts(with: "<![CDATA[", at: position), openElements.count > 0 else {
            throw part.damaged(starts(with: "<!DOCTYPE", at: position) ? .documentType : .malformedXML)
        }
        while true {
            if let close = find("]]>", from: position + 9) {
                text = XMLSpan(start: position + 9, end: close)
                textNeedsDecoding = false
                position = close + 3
                return true
            }
            guard try refill() else { throw part.damaged(.malformedXML) }
        }
    }

    private mutating func skip(past marker: StaticString) throws(TableReadingError) {
        position += 2
        while true {
            if let found = find(marker, from: position) {
                position = found + marker.utf8CodeUnitCount
                return
            }
            // Awal penanda dapat sudah terbaca; sisanya tidak perlu dipertahankan.
            position = max(position, end - marker.utf8CodeUnitCount + 1)
            guard try refill() else { throw part.damaged(.malformedXML) }
        }
    }
}
