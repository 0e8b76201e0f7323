import ArchiveFixtures
import Foundation
import SeededRandom

/// Masukan rusak nomor sekian: isinya hanya bergantung pada benih, nomor, dan berkas asal.
struct MutatedInput {
    private enum Content {
        case bytes([UInt8])
        case archive([ArchiveFixture.Part])
    }

    private let content: Content

    init(number: UInt64, seed: UInt64, from seeds: [SeedFile]) {
        var mixing = SeededGenerator(seed: seed)
        var generator = SeededGenerator(seed: mixing.next() &+ number)
        let origin = seeds[Int.random(in: 0..<seeds.count, using: &generator)]
        let other = seeds[Int.random(in: 0..<seeds.count, using: &generator)]
        let changes = [1, 1, 2, 4, 12].randomElement(using: &generator, default: 1)
        // Arsip yang byte-nya berubah hampir selalu ditolak CRC, jadi kebanyakan perubahan terjadi di dalamnya.
        guard !origin.parts.isEmpty, Int.random(in: 0..<5, using: &generator) > 0 else {
            var bytes = origin.bytes
            for _ in 0..<changes { ByteMutation.apply(to: &bytes, other: other.bytes, using: &generator) }
            content = .bytes(bytes)
            return
        }
        var parts = origin.parts
        for _ in 0..<changes { Self.change(&parts, other: other, using: &generator) }
        content = .archive(parts)
    }

    private static func change(_ parts: inout [ArchiveFixture.Part], other: SeedFile, using generator: inout SeededGenerator) {
        guard !parts.isEmpty else { return }
        let index = Int.random(in: 0..<parts.count, using: &generator)
        switch Int.random(in: 0..<40, using: &generator) {
        case 0: parts.remove(at: index)
        case 1: parts[index].name = String(parts[index].name.dropLast()) + "\u{E9}"
        case 2: if let stranger = other.parts.randomElement(using: &generator) { parts[index].bytes = stranger.bytes }
        default:
            let stranger = other.parts.randomElement(using: &generator)?.bytes ?? other.bytes
            // Lembar dan teks lebih sering daripada bagian lain: di situ isinya.
            let sheets = parts.indices.filter { index in
                parts[index].name.contains("sheet") || ["content.xml", "document.xml"].contains(where: parts[index].name.hasSuffix)
            }
            let chosen = Bool.random(using: &generator) ? sheets.randomElement(using: &generator) ?? index : index
            ByteMutation.apply(to: &parts[chosen].bytes, other: stranger, using: &generator)
        }
    }

    /// Menulis masukan; `false` bila hasilnya lebih besar daripada ukuran yang dijanjikan atau libzip menolaknya.
    func write(to path: String) throws -> Bool {
        switch content {
        case .bytes(let bytes): try Data(bytes).write(to: URL(fileURLWithPath: path))
        case .archive(let parts):
            // Arsip tanpa bagian tidak ditulis libzip sama sekali.
            guard !parts.isEmpty, (try? ArchiveFixture.write(parts, to: path)) != nil else { return false }
        }
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        return (size ?? 0) <= SeedFile.maximumBytes
    }
}
