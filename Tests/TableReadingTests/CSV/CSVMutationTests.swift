import TableReading
import Testing
import SeededRandom

@Suite("CSV: byte rusak tidak pernah menjatuhkan pembaca")
struct CSVMutationTests {
    @Test("Berkas yang diubah sembarang dibaca atau ditolak", arguments: 0..<30)
    func mutated(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var csv = CSVText(separator: .semicolon, lineEnd: .carriageReturnLineFeed)
        for row in CSVTextTests.budget(using: &generator) { csv.append(row: row) }
        var limits = ReadingLimits.default
        limits.maximumCellBytes = 100
        limits.maximumRowBytes = 400
        limits.maximumColumns = 20

        for _ in 0..<40 {
            let encoding = TextEncoding.allCases[
                Int.random(in: 0..<TextEncoding.allCases.count, using: &generator)]
            var bytes = encoding.bytes(of: csv.text)
            for _ in 0...Int.random(in: 0...8, using: &generator) { mutate(&bytes, using: &generator) }
            do {
                let rows = try readCSV(bytes, limits: limits).contents.rows
                #expect(rows.allSatisfy { row in row.count <= 20 && row.allSatisfy { $0.utf8.count <= 100 } })
            } catch is TableReadingError {
                continue
            }
        }
    }

    private func mutate(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let special: [UInt8] = [0x22, 0x0A, 0x0D, 0x3B, 0x2C, 0x00, 0xC3, 0xE9, 0xFF, 0xFE, 0x80, 0xD8]
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[place] = special[Int.random(in: 0..<special.count, using: &generator)]
        case 1: bytes.insert(special[Int.random(in: 0..<special.count, using: &generator)], at: place)
        case 2: bytes.remove(at: place)
        case 3: bytes.removeSubrange(place...)
        default: bytes.insert(contentsOf: bytes[place..<min(place + 60, bytes.count)], at: place)
        }
    }
}
