/// Meneruskan tanda-tanda sebuah lembar kepada ``SheetDecoder`` di utas penguraiannya.
final class SheetSink: XMLSink {
    let decoder: UnsafeMutablePointer<SheetDecoder>

    init(styles: CellStyles, dateSystem: SerialDate.System, limits: ReadingLimits) {
        decoder = .allocate(capacity: 1)
        decoder.initialize(to: SheetDecoder(styles: styles, dateSystem: dateSystem, limits: limits))
    }

    deinit {
        decoder.deinitialize(count: 1)
        decoder.deallocate()
    }

    override func clear() {
        decoder.pointee.clear()
    }

    override func open(_ element: XMLElement, depth: Int) {
        decoder.pointee.open(element, depth: depth)
    }

    override func close(_ name: XMLName?, in space: XMLName?, depth: Int) {
        decoder.pointee.close(depth: depth)
    }

    override func add(_ text: UnsafeBufferPointer<UInt8>, isReference: Bool, depth: Int) {
        decoder.pointee.add(text, isReference: isReference, depth: depth)
    }

    override func markHead() {
        decoder.pointee.markHead()
    }

    override var isBackAtHead: Bool { decoder.pointee.isBackAtHead }
}
