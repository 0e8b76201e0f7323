/// Satu pengurai dengan masukan dan penampungnya sendiri, yang boleh bekerja di utas lain: lihat ``Errand``.
final class XMLLane<Sink: XMLSink>: @unchecked Sendable {
    let parser: XMLPushParser
    let sink: Sink
    var input = ScratchBuffer<UInt8>(capacity: 0)
    /// `true` bila sesudah masukan ini tidak ada apa-apa lagi.
    var isLast = false
    private let errand = Errand()

    /// `nil` bila libxml2 kehabisan memori.
    init?(limits: ReadingLimits, sink: Sink) {
        guard let parser = XMLPushParser(limits: limits, sink: sink) else { return nil }
        self.parser = parser
        self.sink = sink
    }

    /// Menguraikan masukan jalur lain, atau masukannya sendiri, di utas ini.
    func parse(inputOf other: XMLLane) {
        parser.parse(UnsafeRawBufferPointer(start: other.input.base, count: other.input.count), isLast: other.isLast)
    }

    /// Menyerahkan masukan kepada utas pembantu.
    func start() { errand.start { [self] in parse(inputOf: self) } }

    /// Penampungnya siap dibaca.
    func finish() { errand.finish { parse(inputOf: self) } }

    /// Tidak seorang pun lagi mengurai masukannya; isi penampungnya tidak berarti.
    func abandon() { errand.finish {} }
}
