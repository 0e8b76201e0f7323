/// Satu tanda atau satu potong teks.
struct XMLEvent: BitwiseCopyable {
    enum Kind: UInt8 {
        case start, end, text
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

/// Tanda-tanda dari satu potong masukan, untuk ditarik satu demi satu oleh ``XMLReader``.
struct XMLEvents: ~Copyable {
    fileprivate(set) var list = ScratchBuffer<XMLEvent>(capacity: 8192)
    fileprivate(set) var attributes = ScratchBuffer<XMLAttribute>(capacity: 8192)
    fileprivate(set) var bytes = ScratchBuffer<UInt8>(capacity: 64 << 10)
}

/// Mencatat setiap tanda sampai kedalaman tertentu.
final class XMLEventSink: XMLSink {
    let events: UnsafeMutablePointer<XMLEvents>
    /// Elemen yang lebih dalam dari ini, dan teksnya, hanya diperiksa, tidak dicatat.
    private let recordedDepth: Int

    init(recordedDepth: Int) {
        self.recordedDepth = recordedDepth
        events = .allocate(capacity: 1)
        events.initialize(to: XMLEvents())
    }

    deinit {
        events.deinitialize(count: 1)
        events.deallocate()
    }

    override func clear() {
        events.pointee.list.truncate(to: 0)
        events.pointee.attributes.truncate(to: 0)
        events.pointee.bytes.truncate(to: 0)
    }

    override func open(_ element: XMLElement, depth: Int) {
        guard depth <= recordedDepth else { return }
        let first = events.pointee.attributes.count
        for index in 0..<element.attributeCount {
            guard let (name, space, value) = element.attribute(at: index) else { continue }
            let (start, end) = add(value)
            events.pointee.attributes.append(XMLAttribute(name: name, space: space, start: start, end: end))
        }
        let event = XMLEvent(
            kind: .start, name: element.name, space: element.space, start: first, end: events.pointee.attributes.count)
        events.pointee.list.append(event)
    }

    override func close(_ name: XMLName?, in space: XMLName?, depth: Int) {
        guard depth <= recordedDepth else { return }
        events.pointee.list.append(XMLEvent(kind: .end, name: name, space: space))
    }

    override func add(_ text: UnsafeBufferPointer<UInt8>, isReference: Bool, depth: Int) {
        guard depth <= recordedDepth else { return }
        let (start, end) = add(text)
        events.pointee.list.append(XMLEvent(kind: .text, start: start, end: end))
    }

    @inline(__always)
    private func add(_ value: UnsafeBufferPointer<UInt8>) -> (start: Int, end: Int) {
        let start = events.pointee.bytes.count
        events.pointee.bytes.append(value)
        return (start, events.pointee.bytes.count)
    }
}
