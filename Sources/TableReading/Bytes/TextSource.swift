/// Isi sebuah berkas teks sebagai potongan UTF-8.
final class TextSource {
    /// Byte yang dibaca sekali ambil.
    static let chunkSize = 256 << 10

    /// Pengodean berkas, sudah dipastikan dari seluruh isinya.
    let encoding: TextEncoding
    /// `true` bila potongan sekarang yang terakhir.
    private(set) var isLast = false

    private let file: StoredFile
    /// Byte berikutnya di berkas.
    private var offset: Int
    private var bytes: [UInt8] = []
    private var count = 0
    private var raw: [UInt8]
    private var transcoder: UTF8Transcoder?

    /// Memeriksa seluruh berkas, kecuali pengodeannya sudah diketahui, lalu kembali ke awal isi.
    init(_ file: StoredFile, encoding known: TextEncoding? = nil) throws(TableReadingError) {
        self.file = file
        raw = [UInt8](repeating: 0, count: Self.chunkSize)
        if let known { encoding = known } else { encoding = try Self.survey(file, through: &raw) }
        offset = encoding.markLength
        if encoding != .utf8, encoding != .utf8WithMark {
            transcoder = UTF8Transcoder(from: encoding, offset: encoding.markLength)
            bytes.reserveCapacity(UTF8Transcoder.capacity(for: Self.chunkSize))
        } else {
            swap(&bytes, &raw)
        }
    }

    /// Mengambil potongan berikutnya; `false` bila berkas habis.
    func advance() throws(TableReadingError) -> Bool {
        guard !isLast else { return false }
        if transcoder == nil {
            count = try file.fill(&bytes, at: offset)
            offset += count
            isLast = count < Self.chunkSize
        } else {
            let length = try file.fill(&raw, at: offset)
            offset += length
            isLast = length < Self.chunkSize
            try transcode(length)
        }
        return count > 0
    }

    /// Potongan sekarang.
    func withChunk<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try bytes.withUnsafeBufferPointer { (all) throws(Failure) in
            try body(UnsafeBufferPointer(rebasing: all[..<count]))
        }
    }

    private func transcode(_ length: Int) throws(TableReadingError) {
        bytes.removeAll(keepingCapacity: true)
        do throws(UTF8Transcoder.Failure) {
            try raw.withUnsafeBufferPointer { (all) throws(UTF8Transcoder.Failure) in
                try transcoder?.append(UnsafeBufferPointer(rebasing: all[..<length]), to: &bytes)
            }
            if isLast { try transcoder?.finish() }
        } catch {
            throw try Self.fault(error, in: file, encoding: encoding)
        }
        count = bytes.count
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
