/// Larik tumbuh tanpa pemeriksaan kepemilikan, untuk pembaca XML yang menambah dan membuang isinya belasan
/// juta kali. Pemanggil menjaga indeksnya.
struct ScratchBuffer<Element: BitwiseCopyable>: ~Copyable {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit {
        base.deallocate()
    }

    /// Isi; berlaku sampai penyangga ini berubah.
    var contents: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    @inline(__always)
    subscript(index: Int) -> Element { base[index] }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        base[count] = element
        count += 1
    }

    @inline(__always)
    mutating func append(_ source: UnsafePointer<Element>, count added: Int) {
        if count + added > capacity { grow(to: count + added) }
        (base + count).update(from: source, count: added)
        count += added
    }

    @inline(__always)
    mutating func append(_ source: UnsafeBufferPointer<Element>) {
        guard let start = source.baseAddress else { return }
        append(start, count: source.count)
    }

    /// Ruang kosong sesudah isi; yang diisi pemanggil menjadi unsur dengan ``extend(by:)``.
    mutating func reserve(_ added: Int) -> UnsafeMutableRawBufferPointer {
        if count + added > capacity { grow(to: count + added) }
        return UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(start: base + count, count: added))
    }

    mutating func extend(by added: Int) {
        count += added
    }

    /// Membuang `removed` unsur pertama.
    mutating func removeFirst(_ removed: Int) {
        base.update(from: base + removed, count: count - removed)
        count -= removed
    }

    /// Membuang semua unsur mulai `count`.
    @inline(__always)
    mutating func truncate(to count: Int) {
        self.count = count
    }

    private mutating func grow(to needed: Int) {
        let larger = max(needed, capacity * 2)
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        moved.update(from: base, count: count)
        base.deallocate()
        base = moved
        capacity = larger
    }
}
