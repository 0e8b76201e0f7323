/// Sampai di mana satu pengurai: kedalaman, kegagalan, dan apakah ia kembali ke akhir kepala dokumen.
struct XMLProgress {
    /// Mengapa pembacaan berhenti.
    enum Failure {
        case damage(PartDamage)
        case limit(ReadingLimit)
    }

    private(set) var failure: Failure?
    private(set) var depth = 0
    private let maximumDepth: Int
    /// Dalamnya elemen sesudah kepala dokumen, dan yang terdangkal sejak itu.
    private var headDepth = 0
    private var lowestDepth = 0
    /// `true` bila ada CDATA, komentar, atau petunjuk pengolah: isinya boleh berupa tanda palsu.
    private var hasOpaqueSections = false

    init(maximumDepth: Int) {
        self.maximumDepth = maximumDepth
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

    /// - Returns: `false` bila sarangnya terlalu dalam.
    @inline(__always)
    mutating func open() -> Bool {
        depth += 1
        guard depth <= maximumDepth else {
            fail(.limit(.xmlDepth))
            return false
        }
        return true
    }

    @inline(__always)
    mutating func close() {
        depth -= 1
        lowestDepth = min(lowestDepth, depth)
    }
}
