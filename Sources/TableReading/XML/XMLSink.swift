/// Nama dari kamus libxml2: diakhiri nol, dan dua nama sama bila penunjuknya sama.
typealias XMLName = UnsafePointer<UInt8>

/// Penerima tanda-tanda satu pengurai, di utas pengurai itu. Penunjuk yang diterimanya berlaku sampai ia kembali.
///
/// Kedalaman akar adalah 1; teks berdiri di kedalaman elemen yang memuatnya.
class XMLSink {
    /// Membuang hasil potong masukan yang lalu.
    func clear() {}

    func open(_ element: XMLElement, depth: Int) {}

    func close(_ name: XMLName?, in space: XMLName?, depth: Int) {}

    /// - Parameter isReference: `true` untuk satu spasi yang ditulis sebagai rujukan, `&#10;`.
    func add(_ text: UnsafeBufferPointer<UInt8>, isReference: Bool, depth: Int) {}

    /// Yang sudah diterima adalah kepala dokumen.
    func markHead() {}

    /// `true` bila yang diterima berikutnya akan dibaca persis seperti sesudah kepala dokumen, asalkan elemen yang
    /// terbuka sama.
    var isBackAtHead: Bool { true }
}

/// Elemen yang baru dibuka, dengan atribut milik libxml2.
struct XMLElement {
    let name: XMLName?
    let space: XMLName?
    let attributeCount: Int
    /// Lima penunjuk per atribut: nama, awalan, ruang nama, awal, akhir.
    let values: UnsafeMutablePointer<XMLName?>?

    /// `nil` bila libxml2 tidak punya nilainya.
    @inline(__always)
    func attribute(at index: Int) -> (name: XMLName?, space: XMLName?, value: UnsafeBufferPointer<UInt8>)? {
        guard let values, let start = values[index * 5 + 3], let end = values[index * 5 + 4] else { return nil }
        return (values[index * 5], values[index * 5 + 2], UnsafeBufferPointer(start: start, count: end - start))
    }
}

extension XMLName? {
    /// `true` bila nama ini (tanpa awalan) persis `expected`.
    @inline(__always)
    func matches(_ expected: StaticString) -> Bool {
        guard let name = self else { return false }
        let other = expected.utf8Start
        for offset in 0..<expected.utf8CodeUnitCount where name[offset] != other[offset] { return false }
        return name[expected.utf8CodeUnitCount] == 0
    }
}
