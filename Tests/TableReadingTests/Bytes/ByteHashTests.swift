import SeededRandom
import Testing

@testable import TableReading

@Suite("Sidik dan persamaan bita sel")
struct ByteHashTests {
    @Test("Satu bita yang berlainan terlihat di tempat mana pun, berapa pun panjangnya", arguments: 0...40)
    func everyByteCounts(length: Int) {
        var random = SeededGenerator(seed: UInt64(length))
        let cell = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let copy = cell
        #expect(Self.equal(cell, copy))
        #expect(Self.hash(cell) == Self.hash(copy))
        for index in cell.indices {
            var other = cell
            other[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            #expect(!Self.equal(cell, other))
            #expect(Self.hash(cell) != Self.hash(other))
        }
    }

    @Test("Panjang yang berlainan berlainan, juga bila bitanya sama")
    func lengthCounts() {
        let cells = (0...20).map { [UInt8](repeating: 0, count: $0) }
        #expect(Set(cells.map(Self.hash)).count == cells.count)
        for (first, second) in zip(cells, cells.dropFirst()) { #expect(!Self.equal(first, second)) }
    }

    private static func hash(_ cell: [UInt8]) -> UInt64 { cell.withUnsafeBufferPointer { ByteHash.hash($0, seed: 7) } }

    private static func equal(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        first.withUnsafeBufferPointer { first in second.withUnsafeBufferPointer { ByteHash.equal(first, $0) } }
    }
}
