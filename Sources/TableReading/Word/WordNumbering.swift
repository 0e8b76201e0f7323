/// Penomoran otomatis: nomornya tidak tertulis di dokumen, jadi dihitung seperti Word menghitungnya.
struct WordNumbering {
    private let definitions: WordNumberDefinitions
    /// Nilai setiap tingkat; daftar yang memakai bentuk yang sama bersambung.
    private var counters: [Int: [Int?]] = [:]
    /// Daftar yang nomor awalnya sendiri sudah dipakai.
    private var started: Set<Int> = []

    init(_ definitions: WordNumberDefinitions) {
        self.definitions = definitions
    }

    /// Nomor paragraf berikutnya di daftar ini.
    ///
    /// - Returns: `nil` bila daftarnya tidak ada atau bernomor gambar.
    mutating func next(_ place: WordListPlace) -> (label: String, separator: String)? {
        guard let list = definitions.list(place.list), let level = list.level(place.level) else { return nil }
        var values = counters[list.shape] ?? [Int?](repeating: nil, count: WordListPlace.levelCount)
        if started.insert(place.list).inserted {
            for (index, start) in list.starts where values.indices.contains(index) { values[index] = start - 1 }
        }
        values[place.level] = (values[place.level] ?? level.start - 1) + 1
        for deeper in values.indices where deeper > place.level && list.level(deeper)?.restarts(after: place.level) ?? true {
            values[deeper] = list.starts[deeper].map { $0 - 1 }
        }
        counters[list.shape] = values
        let label = list.label(of: level, values: values)
        return label.isEmpty ? nil : (label, level.separator)
    }

    /// Jorokan yang dibawa tingkat daftar ini.
    func indent(_ place: WordListPlace) -> WordIndent? {
        definitions.list(place.list)?.level(place.level)?.indent
    }
}

/// Daftar dan tingkat sebuah paragraf bernomor.
struct WordListPlace: Equatable {
    static let levelCount = 9

    var list: Int
    var level: Int

    /// Daftar 0 berarti penomoran gayanya dimatikan.
    init?(list: Int, level: Int) {
        guard list != 0, (0..<Self.levelCount).contains(level) else { return nil }
        self.list = list
        self.level = level
    }
}

/// Satu tingkat sebuah daftar.
struct WordListLevel {
    var start = 1
    var format = WordNumberFormat.decimal
    /// Pola seperti `%1.%2.`.
    var pattern = ""
    /// Yang berdiri di antara nomor dan teks.
    var separator = " "
    /// Tingkat (mulai 1) yang mengulang nomornya; `nil` setiap tingkat di atasnya, 0 tidak pernah.
    var restart: Int?
    /// Semua tingkat ditulis dengan angka biasa.
    var isLegal = false
    var indent: WordIndent?

    func restarts(after level: Int) -> Bool {
        guard let restart else { return true }
        return restart > level
    }
}
