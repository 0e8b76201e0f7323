/// Satu baris tabel sebagai penyangga yang dipakai berulang: byte UTF-8 semua sel berderet, batas sel,
/// dan jenis sel. Membaca baris berikutnya tidak membuat objek baru untuk setiap sel.
///
/// Kolom dihitung dari 0. Kolom di luar ``count`` selalu kosong, sehingga baris yang lebih pendek
/// dari tajuknya tetap dapat dibaca.
public struct TableRow: Sendable {
    /// Nomor baris seperti tampak di lembar kerja, mulai 1. Baris kosong ikut terhitung; baris `sep=;`
    /// tidak, karena Excel menyembunyikannya. Di dokumen Word baris tabel mulai 1, dan paragraf di atas tabelnya
    /// bernomor negatif: -1 yang terdekat. Tidak pernah 0.
    public internal(set) var number = 0
    /// Nomor baris teks di dalam berkas CSV, mulai 1. Berbeda dari ``number`` bila ada sel yang memuat
    /// ganti baris. Pada buku kerja sama dengan ``number``.
    public internal(set) var line = 0
    /// Kolom pertama (dari 0) yang masih berisi teks setelah tanda kutip penutupnya. Teks itu tidak
    /// hilang, tetapi kutipnya patut dicurigai; `nil` bila tidak ada.
    public internal(set) var brokenQuoteColumn: Int?
    /// `true` bila berkas CSV berakhir di baris ini tanpa akhir baris: lazim, tetapi juga tanda berkas
    /// terpotong bila selnya kurang.
    public internal(set) var lacksLineEnd = false

    /// `true` bila baris ini tidak tampak di lembarnya: disembunyikan, tersaring, setinggi nol, atau di dalam kelompok
    /// yang dilipat. CSV: `false`.
    public internal(set) var isHidden = false
    /// Banyaknya kelompok baris yang melingkupi baris ini (Data > Group di Excel); 0 tanpa kelompok, juga di CSV.
    public internal(set) var outlineLevel = 0

    /// Byte semua sel; di antara dua sel boleh ada byte yang bukan milik siapa pun (pemisah CSV).
    @usableFromInline var bytes: [UInt8] = []
    @usableFromInline var cells: [Cell] = []

    @usableFromInline struct Cell: Sendable {
        @usableFromInline var start: Int
        @usableFromInline var end: Int
        @usableFromInline var kind: CellKind
        @usableFromInline var look: CellLook

        @usableFromInline init(start: Int, end: Int, kind: CellKind, look: CellLook = CellLook()) {
            self.start = start
            self.end = end
            self.kind = start == end ? .empty : kind
            self.look = look
        }
    }

    /// Baris kosong, siap diisi ``Table/readRow(into:)``.
    public init() {}

    /// Banyaknya sel yang ada di berkas untuk baris ini.
    @inlinable public var count: Int { cells.count }

    /// Jenis sel; `.empty` di luar ``count``.
    @inlinable public func kind(at column: Int) -> CellKind {
        cells.indices.contains(column) ? cells[column].kind : .empty
    }

    /// Jorokan isi sel menurut perataan gayanya (Increase Indent di Excel); 0 bila tidak menjorok. Spasi di awal teks
    /// tidak dihitung: spasi itu isi sel. Paragraf Word: seperempat sentimeter. Sel kosong, CSV, dan
    /// ODS: 0.
    @inlinable public func indent(at column: Int) -> Int {
        cells.indices.contains(column) ? Int(cells[column].look.indent) : 0
    }

    /// `true` bila sel CSV ini ditulis di antara tanda kutip, juga yang kosong: basis data menulis teks kosong `""` dan NULL tanpa kutip.
    /// Sel yang hanya sebagian berkutip, buku kerja, dan dokumen Word: `false`.
    package func isQuoted(at column: Int) -> Bool { cells.indices.contains(column) && cells[column].look.isQuoted }

    /// `true` bila gaya sel ini berhuruf tebal. Tebal yang hanya sebagian teks tidak dihitung. Sel kosong, CSV, dan ODS:
    /// `false`.
    @inlinable public func isBold(at column: Int) -> Bool {
        cells.indices.contains(column) && cells[column].look.isBold
    }

    /// Desimal yang selalu tampak menurut format angka sel ini, dan apakah ribuannya dikelompokkan; `nil` bila formatnya umum,
    /// juga di CSV, ODS, dan DOCX.
    public func shownNumber(at column: Int) -> (decimals: Int, groups: Bool)? {
        guard cells.indices.contains(column), cells[column].look.decimals >= 0 else { return nil }
        return (Int(cells[column].look.decimals), cells[column].look.groupsThousands)
    }

    /// `true` bila format sel ini mengelompokkan ribuan, persen juga; `false` di CSV, ODS, dan DOCX.
    public func groupsThousands(at column: Int) -> Bool {
        cells.indices.contains(column) && cells[column].look.groupsThousands
    }

    /// Isi sel sebagai teks; `""` di luar ``count``.
    public func text(at column: Int) -> String {
        withUTF8(at: column) { String(decoding: $0, as: UTF8.self) }
    }

    /// Byte UTF-8 isi sel tanpa membuat `String`, untuk jalan yang sering dilalui.
    @inlinable public func withUTF8<Result, Failure: Error>(
        at column: Int,
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard cells.indices.contains(column) else {
            return try body(UnsafeBufferPointer(start: nil, count: 0))
        }
        let cell = cells[column]
        return try bytes.withUnsafeBufferPointer { (all) throws(Failure) in
            try body(UnsafeBufferPointer(rebasing: all[cell.start..<cell.end]))
        }
    }

    /// `true` bila semua sel kosong atau hanya spasi, termasuk spasi tak terputus.
    public var isBlank: Bool {
        cells.allSatisfy { cell in
            let content = bytes[cell.start..<cell.end]
            if content.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { return true }
            guard content.contains(where: { $0 >= 0x80 }) else { return false }
            return String(decoding: content, as: UTF8.self).unicodeScalars
                .allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
        }
    }
}

extension TableRow {
    /// Memindahkan isi sebuah sel ke kolom kosong di barisnya; tujuan yang berisi tidak diubah.
    package mutating func moveCell(from source: Int, to target: Int) {
        guard kind(at: source) != .empty, kind(at: target) == .empty, cells.indices.contains(target) else { return }
        cells[target] = cells[source]
        cells[source] = Cell(start: 0, end: 0, kind: .empty)
    }

    /// Mengganti isi sebuah sel dengan teks.
    package mutating func setText(_ text: String, at column: Int) {
        guard cells.indices.contains(column) else { return }
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        cells[column] = Cell(start: start, end: bytes.count, kind: .text, look: cells[column].look)
    }

    /// Menandai isi sebuah sel sebagai angka tersimpan: digit polos bertitik desimal, bukan teks yang notasinya harus dikenali.
    package mutating func markNumber(at column: Int) {
        if kind(at: column) == .text { cells[column].kind = .number }
    }

    /// Membuang sel-sel mulai kolom ini.
    package mutating func truncate(to count: Int) {
        if cells.count > count { cells.removeLast(cells.count - count) }
    }

    /// Mengosongkan sebuah sel.
    package mutating func emptyCell(at column: Int) {
        if cells.indices.contains(column) { cells[column] = Cell(start: 0, end: 0, kind: .empty) }
    }
}

extension TableRow {
    /// Membuang isi dan menyimpan ruangnya.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
        brokenQuoteColumn = nil
        lacksLineEnd = false
        isHidden = false
        outlineLevel = 0
    }

    /// Menaruh sel yang isinya sudah ada di ``bytes``; kolom yang terlewati menjadi kosong.
    ///
    /// - Returns: `false` bila kolom ini sudah berisi.
    @inline(__always)
    mutating func place(_ cell: Cell, at column: Int) -> Bool {
        if column == cells.count {
            cells.append(cell)
            return true
        }
        while cells.count <= column { cells.append(Cell(start: 0, end: 0, kind: .empty)) }
        guard cells[column].kind == .empty else { return false }
        cells[column] = cell
        return true
    }
}
