import Diagnostics

/// Pekerjaan yang boleh diminta satu berkas, seluruhnya: semua bagian, semua lembar, dan setiap kali dibaca lagi.
///
/// Batas per bagian, baris, dan sel tidak cukup: berkas dua kilobita dapat menunjuk satu teks panjang ribuan kali, dan ribuan lembar
/// dapat berdiri di atas byte yang sama.
final class ReadingBudget {
    /// Batas menurut besar berkasnya.
    let limits: ReadingLimits
    private let place: SourceLocation
    private var inflated = 0
    private var tags = 0
    private var content = 0

    /// Tempat sebuah sel di memori; sel kosong yang diulang pun pekerjaan.
    static let cellBytes = 16

    init(_ limits: ReadingLimits, for file: StoredFile) {
        self.limits = limits.fitted(to: file.size)
        place = SourceLocation(file: file.name)
    }

    /// Byte bagian arsip yang baru dimekarkan.
    func inflate(_ bytes: Int) throws(TableReadingError) {
        inflated += bytes
        guard inflated <= limits.maximumInflatedBytes else { throw exceeded(.inflatedBytes) }
    }

    /// Elemen, atribut, dan potong teks yang baru diurai.
    func count(tags count: Int) throws(TableReadingError) {
        tags += count
        guard tags <= limits.maximumTags else { throw exceeded(.tags) }
    }

    /// Baris yang diserahkan kepada pembaca isi.
    @inline(__always)
    func deliver(_ row: borrowing TableRow) throws(TableReadingError) {
        try deliver(bytes: row.bytes.count, cells: row.cells.count)
    }

    /// Baris sebesar ini yang diserahkan di tempatnya.
    @inline(__always)
    func deliver(bytes: Int, cells: Int) throws(TableReadingError) {
        content += bytes + Self.cellBytes * cells
        guard content <= limits.maximumContentBytes else { throw exceeded(.contentBytes) }
    }

    private func exceeded(_ limit: ReadingLimit) -> TableReadingError {
        .limitExceeded(limit, maximum: limits[limit], at: place)
    }
}
