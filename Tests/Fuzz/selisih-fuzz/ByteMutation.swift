import SeededRandom

/// Satu perubahan sembarang pada deret byte.
enum ByteMutation: CaseIterable {
    case flip, replace, cut, shorten, duplicate, move, insertToken, replaceNumber, splice

    /// Menerapkan satu perubahan; `other` isi berkas lain untuk disambungkan.
    static func apply(to bytes: inout [UInt8], other: [UInt8], using generator: inout SeededGenerator) {
        guard let mutation = allCases.randomElement(using: &generator), !bytes.isEmpty else { return }
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        let range = start..<min(bytes.count, start + length(using: &generator))
        switch mutation {
        case .flip: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case .replace: bytes[start] = UInt8.random(in: .min ... .max, using: &generator)
        case .cut: bytes.removeSubrange(range)
        case .shorten: bytes.removeSubrange(start...)
        case .duplicate:
            let copies = [1, 1, 2, 100, 5000].randomElement(using: &generator) ?? 1
            let piece = bytes[range]
            let room = max(0, (2 << 20) - bytes.count) / max(1, piece.count)
            bytes.insert(contentsOf: repeatElement(piece, count: min(copies, room)).joined(), at: start)
        case .move:
            let piece = Array(bytes[range])
            bytes.removeSubrange(range)
            bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &generator))
        case .insertToken: bytes.insert(contentsOf: HostileToken.random(using: &generator), at: start)
        case .replaceNumber: replaceNumber(in: &bytes, after: start, using: &generator)
        case .splice:
            guard !other.isEmpty else { return }
            let from = Int.random(in: 0..<other.count, using: &generator)
            bytes.replaceSubrange(range, with: other[from..<min(other.count, from + length(using: &generator))])
        }
    }

    /// Kebanyakan pendek, kadang panjang.
    private static func length(using generator: inout SeededGenerator) -> Int {
        1 << Int.random(in: 0...[3, 6, 12].randomElement(using: &generator, default: 3), using: &generator)
    }

    private static func replaceNumber(in bytes: inout [UInt8], after start: Int, using generator: inout SeededGenerator) {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard let first = bytes[start...].firstIndex(where: digits.contains) else { return }
        let end = bytes[first...].firstIndex { !digits.contains($0) } ?? bytes.endIndex
        bytes.replaceSubrange(first..<end, with: HostileToken.number(using: &generator))
    }
}

extension Collection {
    func randomElement(using generator: inout SeededGenerator, default fallback: Element) -> Element {
        randomElement(using: &generator) ?? fallback
    }
}
