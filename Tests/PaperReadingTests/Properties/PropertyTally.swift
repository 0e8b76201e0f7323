import Foundation
import PaperFixtures
import Testing

/// Hasil banyak tabel satu susunan, dengan contoh-contoh yang gagal.
struct PropertyTally {
    let name: String
    private(set) var counts: [String: Int] = [:]
    private(set) var failures: [String] = []
    private var tried = 0

    init(_ name: String) { self.name = name }

    func count(_ key: String) -> Int { counts[key, default: 0] }

    mutating func add(_ key: String) {
        counts[key, default: 0] += 1
    }

    mutating func addTable() { tried += 1 }

    /// Sebuah kegagalan: apa yang salah, dan tabelnya.
    mutating func fail(_ problem: String, seed: UInt64, paper: PrintedPaper, reading: PropertyReading?) {
        let read = reading.map { $0.isRefused ? "ditolak" : "terbaca \(PropertyReading.text($0.spending))" } ?? ""
        let notes = reading.map { $0.marks.sorted().prefix(4).map { "  \($0)\n" }.joined() } ?? ""
        let files = paper.files.map { "--- \($0.name)\n\($0.text)" }.joined()
        let text = """
            \(name), benih \(seed): \(problem)
            \(paper.description)
            benar \(PropertyReading.text(paper.spending)); \(read)
            \(notes)\(files)
            """
        failures.append(text)
        save(seed, text, paper)
    }

    private func save(_ seed: UInt64, _ text: String, _ paper: PrintedPaper) {
        guard let folder = PropertySize.folder else { return }
        let place = URL(fileURLWithPath: folder).appendingPathComponent(name.replacing("/", with: "-"))
        let tables = place.appendingPathComponent("\(seed)")
        try? FileManager.default.createDirectory(at: tables, withIntermediateDirectories: true)
        try? Data(text.utf8).write(to: place.appendingPathComponent("\(seed).txt"))
        for file in paper.files { try? Data(file.text.utf8).write(to: tables.appendingPathComponent(file.name)) }
    }

    /// Satu baris ringkasan di keluaran uji.
    func printRow(_ keys: [String]) {
        let cells = keys.map { "\($0) \(count($0))" }.joined(separator: ", ")
        let rate = tried == 0 ? 0 : count("ditolak") * 1000 / tried
        let title = name.padding(toLength: max(44, name.count), withPad: " ", startingAt: 0)
        print("\(title) | \(tried) tabel | \(cells) | ditolak \(rate / 10),\(rate % 10) %")
    }

    /// Satu masalah bagi seluruh susunan, dengan beberapa tabel pertama seutuhnya.
    func report(allowed: Int = 0, showing shown: Int = 2) {
        guard failures.count > allowed else { return }
        let first = failures.sorted { $0.count < $1.count }.prefix(shown).joined(separator: "\n")
        Issue.record("\(name): \(failures.count) dari \(tried) tabel gagal.\n\(first)")
    }
}
