import Foundation

/// Proses anak: membuat dan membaca masukan bernomor `numbers`. Berkas yang sedang dibaca ada di `folder`, sehingga yang
/// tertinggal di sana ialah pelakunya.
struct Worker {
    let seeds: [SeedFile]
    let seed: UInt64
    let folder: String
    let reader: ReaderUnderTest

    static func path(in folder: String, number: UInt64) -> String { "\(folder)/masukan-\(number)" }

    /// - Returns: Banyaknya masukan yang sungguh dibaca.
    func run(_ numbers: Range<UInt64>) throws -> Int {
        GateKeeper.start()
        var count = 0
        for number in numbers {
            let path = Self.path(in: folder, number: number)
            let isUsable = try MutatedInput(number: number, seed: seed, from: seeds).write(to: path)
            GateKeeper.restart()
            if isUsable {
                count += 1
                reader.read(path)
                GateKeeper.checkMemory()
            }
            try? FileManager.default.removeItem(atPath: path)
        }
        return count
    }
}
