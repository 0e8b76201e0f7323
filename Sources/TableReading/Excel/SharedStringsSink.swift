/// Mengumpulkan teks bersama dari satu potong masukan.
final class SharedStringsSink: XMLSink {
    /// Teks-teks yang selesai di potong ini; dikosongkan sebelum potong berikutnya.
    struct Texts: ~Copyable {
        var bytes = ScratchBuffer<UInt8>(capacity: 32 << 10)
        /// Byte sesudah setiap teks.
        var ends = ScratchBuffer<Int>(capacity: 2048)
    }

    let texts: UnsafeMutablePointer<Texts>
    /// `true` bila teks sesudah yang terakhir lebih panjang dari sel mana pun.
    private(set) var isTooLong = false
    private let richText: UnsafeMutablePointer<RichText>
    private var isInText = false

    init(limits: ReadingLimits) {
        texts = .allocate(capacity: 1)
        texts.initialize(to: Texts())
        richText = .allocate(capacity: 1)
        richText.initialize(to: RichText(limits: limits))
    }

    deinit {
        texts.deinitialize(count: 1)
        texts.deallocate()
        richText.deinitialize(count: 1)
        richText.deallocate()
    }

    override func clear() {
        texts.pointee.bytes.truncate(to: 0)
        texts.pointee.ends.truncate(to: 0)
    }

    override func open(_ element: XMLElement, depth: Int) {
        if isInText {
            richText.pointee.open(element, depth: depth)
        } else if depth == 2, element.name.matches("si"), !isTooLong {
            isInText = true
            richText.pointee.begin()
        }
    }

    override func add(_ text: UnsafeBufferPointer<UInt8>, isReference: Bool, depth: Int) {
        guard isInText, !richText.pointee.add(text, isReference: isReference, depth: depth) else { return }
        stop()
    }

    override func close(_ name: XMLName?, in space: XMLName?, depth: Int) {
        guard isInText else { return }
        guard depth == 2 else { return richText.pointee.close(depth: depth) }
        isInText = false
        guard richText.pointee.finish() else { return stop() }
        richText.pointee.bytes.withUnsafeBufferPointer { texts.pointee.bytes.append($0) }
        texts.pointee.ends.append(texts.pointee.bytes.count)
    }

    private func stop() {
        isTooLong = true
        isInText = false
    }

    override var isBackAtHead: Bool { !isInText }
}
