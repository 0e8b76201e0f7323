import CLibXML

/// Nama dari kamus libxml2: diakhiri nol, dan dua nama sama bila penunjuknya sama.
typealias XMLName = UnsafePointer<UInt8>

/// Satu tanda atau satu potong teks.
struct XMLEvent: BitwiseCopyable {
    enum Kind: UInt8 {
        case start, end, text
        /// Huruf yang ditulis sebagai rujukan, `&#10;`.
        case reference
    }

    var kind: Kind
    var name: XMLName?
    var space: XMLName?
    /// Atribut pertama dan sesudah terakhir, atau byte teks pertama dan sesudah terakhir.
    var start = 0
    var end = 0
}

/// Nama dan letak nilai satu atribut.
struct XMLAttribute: BitwiseCopyable {
    var name: XMLName?
    var space: XMLName?
    var start: Int
    var end: Int
}

/// Peristiwa dari satu potong masukan, diisi libxml2 dan dikosongkan sebelum potong berikutnya.
struct XMLEvents: ~Copyable {
    /// Mengapa pembacaan berhenti.
    enum Failure {
        case damage(PartDamage)
        case limit(ReadingLimit)
    }

    var list = ScratchBuffer<XMLEvent>(capacity: 8192)
    var attributes = ScratchBuffer<XMLAttribute>(capacity: 8192)
    var bytes = ScratchBuffer<UInt8>(capacity: 64 << 10)
    private(set) var failure: Failure?
    private var depth = 0
    private let maximumDepth: Int
    /// Elemen yang lebih dalam dari ini, dan teksnya, hanya diperiksa, tidak dicatat.
    private let recordedDepth: Int
    /// Dalamnya elemen sesudah kepala dokumen, dan yang terdangkal sejak itu.
    private var headDepth = 0
    private var lowestDepth = 0
    /// `true` bila ada CDATA, komentar, atau petunjuk pengolah: isinya boleh berupa tanda palsu.
    private var hasOpaqueSections = false

    init(maximumDepth: Int, recordedDepth: Int) {
        self.maximumDepth = maximumDepth
        self.recordedDepth = recordedDepth
    }

    mutating func clear() {
        list.truncate(to: 0)
        attributes.truncate(to: 0)
        bytes.truncate(to: 0)
    }

    /// Yang sudah dibaca menjadi kepala dokumen.
    mutating func markHead() {
        headDepth = depth
        lowestDepth = depth
    }

    /// `true` bila elemen yang terbuka persis sama dengan sesudah kepala dokumen.
    var isBackAtHead: Bool {
        failure == nil && !hasOpaqueSections && depth == headDepth && lowestDepth == headDepth
    }

    mutating func noteOpaqueSection() {
        hasOpaqueSections = true
    }

    /// Kegagalan pertama yang berlaku; yang sesudahnya hanya akibatnya.
    mutating func fail(_ failure: Failure) {
        if self.failure == nil { self.failure = failure }
    }

    /// Membuka elemen; `values` berisi lima penunjuk per atribut: nama, awalan, ruang nama, awal, akhir.
    ///
    /// - Returns: `false` bila sarangnya terlalu dalam.
    @inline(__always)
    mutating func open(
        _ name: XMLName?, in space: XMLName?, count: Int, _ values: UnsafeMutablePointer<XMLName?>?
    ) -> Bool {
        // libxml2 meneruskan sesudah kesalahan ruang nama; yang sesudah kesalahan bukan lagi isi.
        guard failure == nil else { return true }
        depth += 1
        guard depth <= maximumDepth else {
            fail(.limit(.xmlDepth))
            return false
        }
        guard depth <= recordedDepth else { return true }
        let first = attributes.count
        if let values {
            for index in 0..<count {
                guard let start = values[index * 5 + 3], let end = values[index * 5 + 4] else { continue }
                let place = bytes.count
                bytes.append(start, count: end - start)
                attributes.append(
                    XMLAttribute(
                        name: values[index * 5], space: values[index * 5 + 2], start: place, end: bytes.count))
            }
        }
        list.append(XMLEvent(kind: .start, name: name, space: space, start: first, end: attributes.count))
        return true
    }

    @inline(__always)
    mutating func close(_ name: XMLName?, in space: XMLName?) {
        guard failure == nil else { return }
        depth -= 1
        lowestDepth = min(lowestDepth, depth)
        guard depth < recordedDepth else { return }
        list.append(XMLEvent(kind: .end, name: name, space: space))
    }

    @inline(__always)
    mutating func add(_ kind: XMLEvent.Kind, _ text: XMLName, count: Int) {
        guard failure == nil, depth <= recordedDepth else { return }
        let start = bytes.count
        bytes.append(text, count: count)
        list.append(XMLEvent(kind: kind, start: start, end: bytes.count))
    }

    /// Isi CDATA. Berbeda dari teks, libxml2 membiarkan CRLF dan CR-nya; XML 1.0 bagian 2.11 membacanya LF.
    ///
    /// - Parameter previous: Byte masukan sebelum potongan ini.
    mutating func addSection(_ text: XMLName, count: Int, after previous: UInt8) {
        noteOpaqueSection()
        guard failure == nil, depth <= recordedDepth else { return }
        let start = bytes.count
        var previous = previous
        for index in 0..<count {
            let byte = text[index]
            if byte != lineFeed || previous != carriageReturn {
                bytes.append(byte == carriageReturn ? lineFeed : byte)
            }
            previous = byte
        }
        list.append(XMLEvent(kind: .text, start: start, end: bytes.count))
    }
}
