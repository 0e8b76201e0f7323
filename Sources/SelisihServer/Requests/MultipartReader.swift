import Foundation

/// Membaca isi `multipart/form-data` sepotong demi sepotong: yang dipegang hanya potongan terakhir dan satu pembatas.
///
/// Bagian-bagiannya disampaikan menurut urutan: ``Event/part(_:)``, isinya, lalu ``Event/end``. Isi yang bukan multipart, tajuk yang terlalu panjang,
/// dan bagian yang terlalu banyak ditolak.
struct MultipartReader {
    /// Tajuk sebuah bagian.
    struct Part: Sendable, Hashable {
        /// Nama isian formulirnya.
        var name: String
        /// Nama berkas seperti dikirim; `nil` bagi isian biasa.
        var fileName: String?
    }

    enum Event: Sendable, Hashable {
        case part(Part)
        case bytes(Data)
        case end
    }

    enum Failure: Error, Hashable {
        case notMultipart
        case headerTooLong
        case tooManyParts
        case truncated
    }

    private enum State {
        case opening
        case header
        case body
        case finished
    }

    private static let maximumHeader = 8 << 10

    private let delimiter: [UInt8]
    private let maximumParts: Int
    private var buffer: [UInt8] = Array("\r\n".utf8)
    private var state = State.opening
    private var parts = 0

    /// - Parameter contentType: Tajuk `Content-Type`, dengan pembatasnya.
    init(contentType: String, maximumParts: Int) throws(Failure) {
        let fields = contentType.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        guard fields.first?.lowercased() == "multipart/form-data",
            let field = fields.dropFirst().first(where: { $0.lowercased().hasPrefix("boundary=") })
        else { throw .notMultipart }
        let boundary = field.dropFirst("boundary=".count).trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        guard (1...70).contains(boundary.utf8.count) else { throw .notMultipart }
        delimiter = Array("\r\n--\(boundary)".utf8)
        self.maximumParts = maximumParts
    }

    /// Menerima potongan berikutnya.
    mutating func feed(_ chunk: Data, _ receive: (Event) throws -> Void) throws {
        buffer.append(contentsOf: chunk)
        while try advance(receive) {}
    }

    /// Menutup pembacaan; isi yang berhenti di tengah adalah kesalahan.
    func finish() throws(Failure) {
        guard case .finished = state else { throw .truncated }
    }

    /// `true` bila masih dapat maju dengan yang sudah dipegang.
    private mutating func advance(_ receive: (Event) throws -> Void) throws -> Bool {
        switch state {
        case .opening:
            guard let found = position(of: delimiter) else {
                // Pembuka sebelum pembatas pertama tidak berarti; yang panjang bukan multipart.
                if buffer.count > Self.maximumHeader { throw Failure.notMultipart }
                return false
            }
            return try pass(found)
        case .header:
            guard let found = position(of: Array("\r\n\r\n".utf8)) else {
                if buffer.count > Self.maximumHeader { throw Failure.headerTooLong }
                return false
            }
            parts += 1
            guard parts <= maximumParts else { throw Failure.tooManyParts }
            try receive(.part(try Self.part(String(decoding: buffer[..<found], as: UTF8.self))))
            buffer.removeSubrange(..<(found + 4))
            state = .body
            return true
        case .body:
            guard let found = position(of: delimiter) else {
                let safe = buffer.count - delimiter.count
                guard safe > 0 else { return false }
                try receive(.bytes(Data(buffer[..<safe])))
                buffer.removeSubrange(..<safe)
                return false
            }
            if found > 0 { try receive(.bytes(Data(buffer[..<found]))) }
            buffer.removeSubrange(..<found)
            guard try pass(0) else { return false }
            try receive(.end)
            return true
        case .finished:
            buffer.removeAll()
            return false
        }
    }

    /// Melewati pembatas di `start`; `false` bila kedua huruf sesudahnya belum datang.
    private mutating func pass(_ start: Int) throws(Failure) -> Bool {
        let end = start + delimiter.count
        guard buffer.count >= end + 2 else { return false }
        switch (buffer[end], buffer[end + 1]) {
        case (UInt8(ascii: "-"), UInt8(ascii: "-")): state = .finished
        case (13, 10): state = .header
        default: throw .notMultipart
        }
        buffer.removeSubrange(..<(end + 2))
        return true
    }

    private func position(of pattern: [UInt8]) -> Int? {
        guard let first = pattern.first, buffer.count >= pattern.count else { return nil }
        let last = buffer.count - pattern.count
        return buffer.withUnsafeBufferPointer { bytes in
            var index = 0
            while index <= last {
                guard bytes[index] == first else {
                    index += 1
                    continue
                }
                var offset = 1
                while offset < pattern.count, bytes[index + offset] == pattern[offset] { offset += 1 }
                if offset == pattern.count { return index }
                index += 1
            }
            return nil
        }
    }

    private static func part(_ header: String) throws(Failure) -> Part {
        let lines = header.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n")
        guard let line = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = value("name", in: String(line))
        else { throw .notMultipart }
        return Part(name: name, fileName: value("filename", in: String(line)))
    }

    /// Nilai sebuah parameter yang dikutip; peramban menulis kutip di dalamnya sebagai `%22`.
    private static func value(_ parameter: String, in line: String) -> String? {
        guard let start = line.range(of: "; \(parameter)=\"", options: .caseInsensitive),
            let end = line[start.upperBound...].firstIndex(of: "\"")
        else { return nil }
        return line[start.upperBound..<end].replacingOccurrences(of: "%22", with: "\"").replacingOccurrences(of: "%0D", with: "")
            .replacingOccurrences(of: "%0A", with: "")
    }
}
