/// Sampai di mana satu pengurai: kedalaman, kegagalan, dan apakah ia kembali ke akhir kepala dokumen.
struct XMLProgress {
    /// Mengapa pembacaan berhenti.
    enum Failure {
        case damage(PartDamage)
        case limit(ReadingLimit)
    }

    private(set) var failure: Failure?
    private(set) var depth = 0
    /// Elemen, atribut, dan potong teks sejak hitungan terakhir diambil.
    private var tags = 0
    private let maximumDepth: Int
    private let maximumAttributes: Int
    /// Dalamnya elemen sesudah kepala dokumen, dan yang terdangkal sejak itu.
    private var headDepth = 0
    private var lowestDepth = 0
    /// `true` bila ada CDATA, komentar, atau petunjuk pengolah: isinya boleh berupa tanda palsu.
    private var hasOpaqueSections = false

    init(_ limits: ReadingLimits) {
        maximumDepth = limits.maximumXMLDepth
        maximumAttributes = limits.maximumXMLAttributes
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
        tags += 1
    }

    /// Kegagalan pertama yang berlaku; yang sesudahnya hanya akibatnya.
    mutating func fail(_ failure: Failure) {
        if self.failure == nil { self.failure = failure }
    }

    @inline(__always)
    mutating func count(_ count: Int) { tags += count }

    /// Hitungan sejak pengambilan yang lalu.
    mutating func takeTags() -> Int {
        defer { tags = 0 }
        return tags
    }

    /// - Parameter spaces: Tempat yang dipakai ruang nama yang berlaku, dua setiap ruang nama.
    /// - Returns: `false` bila sarangnya terlalu dalam, atau atribut dan ruang namanya terlalu banyak.
    @inline(__always)
    mutating func open(attributes: Int, spaces: Int) -> Bool {
        depth += 1
        // Setiap elemen mencari ruang namanya di antara semua yang berlaku.
        tags += 1 + attributes + spaces >> 6
        guard attributes <= maximumAttributes, spaces <= maximumAttributes * 2 else {
            fail(.limit(.xmlAttributes))
            return false
        }
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
