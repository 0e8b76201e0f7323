/// Membaca satu bagian dokumen Word menjadi paragraf dan tabel menurut urutannya.
///
/// Perubahan terlacak dibaca seolah-olah sudah diterima: sisipan tetap, hapusan dan asal pindahan tidak ada. Keduanya
/// dihitung di ``tally``, begitu juga teks tersembunyi dan isi yang tidak dibaca.
struct WordReader: ~Copyable {
    var xml: XMLReader
    let styles: WordStyles
    var numbering: WordNumbering
    var tally = WordTally()
    var fields = WordFields()
    /// Teks mulai kedalaman ini tidak ada lagi: isi baris atau sel yang dihapus.
    private var mutedDepth = Int.max
    private var alternates: [(depth: Int, isTaken: Bool)] = []
    private var heldBytes = 0

    init(_ part: ZipPart, styles: WordStyles, numbering: WordNumbering) throws(TableReadingError) {
        xml = try XMLReader(part)
        self.styles = styles
        self.numbering = numbering
    }

    var limits: ReadingLimits { xml.part.archive.limits }

    /// Semua isi elemen bernama ini: `body`, `hdr`, `ftr`.
    mutating func readAll(in root: StaticString) throws(TableReadingError) -> [WordBlock] {
        var blocks: [WordBlock]?
        while true {
            switch try next() {
            case .start where blocks == nil && xml.isWord(root): blocks = try readFlow()
            case .start where xml.isWord("document"): continue
            case .start: try xml.skipElement()
            case .end, .text: continue
            case .finished:
                guard let blocks else { throw xml.part.damaged(.unexpectedContent) }
                return blocks
            }
        }
    }

    /// Maju ke tanda berikutnya. Dari pilihan yang setara (`mc:AlternateContent`) hanya yang pertama diberikan.
    mutating func next() throws(TableReadingError) -> XMLReader.Token {
        while true {
            let token = try xml.next()
            switch token {
            case .start where xml.space != nil && xml.space == xml.spaces.compatibility:
                try takeAlternate()
            case .end:
                if xml.depth < mutedDepth { mutedDepth = .max }
                if let last = alternates.last, xml.depth < last.depth { alternates.removeLast() }
                return token
            case .start, .text, .finished:
                return token
            }
        }
    }

    private mutating func takeAlternate() throws(TableReadingError) {
        if xml.isNamed("AlternateContent") {
            alternates.append((xml.depth, false))
        } else if let last = alternates.last, last.depth == xml.depth - 1 {
            if last.isTaken {
                try xml.skipElement()
            } else {
                alternates[alternates.count - 1].isTaken = true
            }
        }
    }

    /// Isi elemen yang sedang terbuka tidak ada lagi sampai penutupnya.
    mutating func mute(fromDepth depth: Int) { mutedDepth = min(mutedDepth, depth) }

    /// `true` di dalam isi yang dihapus.
    var isMuted: Bool { xml.depth >= mutedDepth }

    /// Mencatat memori yang dipegang sampai seluruh dokumen ditata.
    mutating func hold(_ bytes: Int) throws(TableReadingError) {
        heldBytes += bytes
        guard heldBytes <= limits.maximumStringBytes else { throw xml.part.exceeded(.stringBytes) }
    }
}

/// Yang perlu diketahui orang tentang dokumennya.
struct WordTally {
    /// Sisipan, hapusan, dan pindahan terlacak.
    var changes = 0
    /// Potong teks tersembunyi.
    var hiddenTexts = 0
    /// Dokumen lain yang disisipkan atau ditautkan.
    var unreadParts = 0
}
