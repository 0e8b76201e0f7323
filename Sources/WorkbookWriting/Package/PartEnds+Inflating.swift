import CXlsxWriter
import Foundation

extension PartEnds {
    private static let headSize = 512
    private static let tailSize = 64

    /// Memekarkan satu bagian sambil hanya mengingat kedua ujungnya; `nil` bila datanya rusak.
    init?(of entry: ZipEntry, in bytes: Data) {
        var ends = PartEnds(head: [], tail: [])
        guard entry.inflate(in: bytes, { ends.keep($0) }) else { return nil }
        self = ends
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        if head.count < Self.headSize { head += bytes.prefix(Self.headSize - head.count) }
        tail = Array((tail + bytes.suffix(Self.tailSize)).suffix(Self.tailSize))
    }
}

extension ZipEntry {
    private static let chunkSize = 65_536

    /// Isi bagian ini seluruhnya; `nil` bila datanya rusak.
    func inflated(in bytes: Data) -> [UInt8]? {
        var content: [UInt8] = []
        return inflate(in: bytes) { content += $0 } ? content : nil
    }

    /// Memekarkan bagian ini sepotong demi sepotong; salah bila datanya rusak.
    func inflate(in bytes: Data, _ take: (ArraySlice<UInt8>) -> Void) -> Bool {
        let content = bytes[bytes.startIndex + content.lowerBound..<bytes.startIndex + content.upperBound]
        guard isDeflated else {
            take([UInt8](content)[...])
            return true
        }
        return unsafe content.withUnsafeBytes { source in unsafe Self.inflate(source, take) }
    }

    private static func inflate(_ source: UnsafeRawBufferPointer, _ take: (ArraySlice<UInt8>) -> Void) -> Bool {
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        guard unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { return false }
        defer { unsafe _ = inflateEnd(&stream) }
        unsafe stream.next_in = UnsafeMutablePointer(
            mutating: source.baseAddress?.assumingMemoryBound(to: UInt8.self))
        unsafe stream.avail_in = uInt(source.count)
        var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
        var code = Z_OK
        while code == Z_OK {
            let produced = unsafe chunk.withUnsafeMutableBufferPointer { buffer in
                unsafe stream.next_out = buffer.baseAddress
                unsafe stream.avail_out = uInt(buffer.count)
                code = unsafe CXlsxWriter.inflate(&stream, Z_NO_FLUSH)
                return unsafe buffer.count - Int(stream.avail_out)
            }
            take(chunk.prefix(produced))
        }
        return code == Z_STREAM_END
    }
}
