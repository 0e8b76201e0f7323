import CXlsxWriter
import Foundation

extension PartEnds {
    private static let headSize = 512
    private static let tailSize = 64
    private static let chunkSize = 65_536

    /// Memekarkan satu bagian sambil hanya mengingat kedua ujungnya; `nil` bila datanya rusak.
    init?(of entry: ZipEntry, in bytes: Data) {
        head = []
        tail = []
        let content = bytes[
            bytes.startIndex + entry.content.lowerBound..<bytes.startIndex + entry.content.upperBound]
        guard entry.isDeflated else {
            keep([UInt8](content))
            return
        }
        guard unsafe content.withUnsafeBytes({ source in unsafe inflate(source) }) else { return nil }
    }

    private mutating func inflate(_ source: UnsafeRawBufferPointer) -> Bool {
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
            keep(chunk.prefix(produced))
        }
        return code == Z_STREAM_END
    }

    private mutating func keep(_ bytes: some Collection<UInt8>) {
        if head.count < Self.headSize { head += bytes.prefix(Self.headSize - head.count) }
        tail = Array((tail + bytes.suffix(Self.tailSize)).suffix(Self.tailSize))
    }
}
