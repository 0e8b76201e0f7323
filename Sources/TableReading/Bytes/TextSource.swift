/// Isi sebuah berkas teks sebagai potongan UTF-8.
final class TextSource {
    /// Byte yang dibaca sekali ambil.
    static let chunkSize = 256 << 10

    /// Pengodean berkas, sudah dipastikan dari seluruh isinya.
    let encoding: TextEncoding
    /// `true` bila potongan yang terakhir diambil menutup berkasnya.
    private(set) var isLast = false

    private let file: StoredFile
    /// Byte berikutnya di berkas.
    private var offset: Int
    /// Byte berkas dan hurufnya, bila pengodeannya bukan UTF-8.
    private var (raw, decoded): ([UInt8], [UInt8]) = ([], [])
    private var transcoder: UTF8Transcoder?

    /// Memeriksa seluruh berkas, kecuali pengodeannya sudah diketahui, lalu kembali ke awal isi.
    init(_ file: StoredFile, encoding known: TextEncoding? = nil) throws(TableReadingError) {
        self.file = file
        encoding = if let known { known } else { try Self.survey(file) }
        offset = encoding.markLength
        guard encoding != .utf8, encoding != .utf8WithMark else { return }
        transcoder = UTF8Transcoder(from: encoding, offset: encoding.markLength)
        raw = [UInt8](repeating: 0, count: Self.chunkSize)
        decoded.reserveCapacity(UTF8Transcoder.capacity(for: Self.chunkSize))
    }

    /// Menambahkan potongan berikutnya di akhir `text`; `false` bila berkas habis.
    func append(to text: inout ScratchBuffer<UInt8>) throws(TableReadingError) -> Bool {
        guard !isLast else { return false }
        let former = text.count
        let length =
            if transcoder == nil { try file.read(at: offset, into: text.reserve(Self.chunkSize)) } else { try file.fill(&raw, at: offset) }
        offset += length
        isLast = length < Self.chunkSize
        if transcoder == nil { text.extend(by: length) } else { try transcode(length, to: &text) }
        return text.count > former
    }

    private func transcode(_ length: Int, to text: inout ScratchBuffer<UInt8>) throws(TableReadingError) {
        decoded.removeAll(keepingCapacity: true)
        do throws(UTF8Transcoder.Failure) {
            try raw.withUnsafeBufferPointer { (all) throws(UTF8Transcoder.Failure) in
                try transcoder?.append(UnsafeBufferPointer(rebasing: all[..<length]), to: &decoded)
            }
            if isLast { try transcoder?.finish() }
        } catch {
            throw try Self.fault(error, in: file, encoding: encoding)
        }
        decoded.withUnsafeBufferPointer { text.append($0) }
    }
}

extension StoredFile {
    /// Mengisi seluruh `buffer` mulai byte ke-`offset`; hasilnya lebih kecil hanya di akhir berkas.
    func fill(_ buffer: inout [UInt8], at offset: Int) throws(TableReadingError) -> Int {
        try buffer.withUnsafeMutableBufferPointer { (target) throws(TableReadingError) in
            try read(at: offset, into: UnsafeMutableRawBufferPointer(target))
        }
    }
}
