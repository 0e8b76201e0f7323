import BudgetFixtures
import BudgetIntake
import Foundation
import PaperReading
import TableReading
import Testing

@Suite("Masukan yang berubah selagi dibaca")
struct ChangedInputTests {
    private static func rows(_ amount: Int) -> String {
        "Kode;Uraian;Pagu Murni 2024;Pagu Perubahan 2024\n"
            + (10_000..<30_000).map { "5.1.02.\($0);Belanja \($0);\(amount);\(amount)\n" }.joined()
    }

    private static func read(_ path: String, change: @escaping () -> Void) -> IntakeError? {
        var isChanged = false
        var options = IntakeOptions()
        options.year = 2024
        do {
            _ = try InputReader(options: options).read(path) { _ in
                if !isChanged { change() }
                isChanged = true
            }
            #expect(isChanged)
            return nil
        } catch {
            return error
        }
    }

    @Test("Ditulis ulang di tempat, dan diganti namanya", arguments: [false, true])
    func table(isRenamed: Bool) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "berubah-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "dinas.csv").path
        try Data(Self.rows(1000).utf8).write(to: URL(filePath: path))
        let error = Self.read(path) {
            Thread.sleep(forTimeInterval: 0.02)
            let other = Data(Self.rows(2000).utf8)
            // Menulis utuh berarti berkas lain yang dinamai ulang ke nama ini.
            try? other.write(to: URL(filePath: path), options: isRenamed ? .atomic : [])
        }
        #expect(error == .table(.changedWhileReading(file: path)))
        #expect(Self.read(path, change: {}) == nil)
    }

    @Test("Tabel paket data")
    func package() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paket-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: URL(filePath: Sample.office), to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "pagu.csv").path
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let lines = text.split(separator: "\n", maxSplits: 1)
        let big = lines[0] + "\n" + String(repeating: lines[1] + "\n", count: 9_000 / max(1, lines[1].split(separator: "\n").count) + 1)
        try Data(big.utf8).write(to: URL(filePath: path))
        let error = Self.read(folder.path) {
            Thread.sleep(forTimeInterval: 0.02)
            try? Data(text.utf8).write(to: URL(filePath: path))
        }
        #expect(error == .table(.changedWhileReading(file: "\(folder.path)/pagu.csv")))
    }
}
