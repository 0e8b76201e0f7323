import Dispatch
import Synchronization

/// Satu pengurai dengan masukan dan penampungnya sendiri, yang boleh bekerja di utas lain.
///
/// Sesudah ``start()`` isinya milik siapa pun yang lebih dahulu mengambilnya: utas pembantu, atau pemanggil
/// ``finish()``. Pemanggil tidak pernah menunggu pekerjaan yang belum dimulai, jadi satu inti saja, atau kolam
/// utas yang sedang penuh, tetap maju. Tidak ada utas yang menunggu pembaca: setiap pekerjaan berakhir sendiri
/// sesudah satu potong, juga bila tabelnya sudah dibuang.
final class XMLLane<Sink: XMLSink>: @unchecked Sendable {
    let parser: XMLPushParser
    let sink: Sink
    var input = ScratchBuffer<UInt8>(capacity: 0)
    /// `true` bila sesudah masukan ini tidak ada apa-apa lagi.
    var isLast = false
    private let isTaken = Atomic(true)
    private let done = DispatchSemaphore(value: 0)

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
    func start() {
        isTaken.store(false, ordering: .releasing)
        DispatchQueue.global().async { [self] in
            guard take() else { return }
            parse(inputOf: self)
            done.signal()
        }
    }

    /// Penampungnya siap dibaca; yang belum dimulai utas pembantu dikerjakan di sini.
    func finish() {
        if take() { parse(inputOf: self) } else { done.wait() }
    }

    /// Tidak seorang pun lagi mengurai masukannya; isi penampungnya tidak berarti.
    func abandon() {
        if !take() { done.wait() }
    }

    private func take() -> Bool {
        !isTaken.exchange(true, ordering: .acquiringAndReleasing)
    }
}
