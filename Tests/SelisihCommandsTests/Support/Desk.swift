import Foundation

/// Meja kerja seorang pengguna: sebuah folder dengan berkasnya, dan `selisih` yang dijalankan di situ.
final class Desk {
    /// Hasil satu kali menjalankan perintah.
    struct Outcome: Equatable {
        var status: Int32
        var output: String
        var errors: String
    }

    private struct ProgramMissing: Error {}

    private let folder: URL

    /// - Parameter files: Jalur berkas di meja dan isinya; foldernya dibuat bila perlu.
    init(_ files: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("meja-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (path, text) in files {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Menyalin sebuah folder ke meja.
    func copy(_ path: String, as name: String) throws {
        try FileManager.default.copyItem(atPath: path, toPath: folder.appendingPathComponent(name).path)
    }

    /// Menjalankan `selisih` di meja ini.
    func selisih(_ arguments: String...) throws -> Outcome { try selisih(arguments) }

    /// Menjalankan `selisih` di meja ini; `device` menggantikan berkas keluaran baku, `fileBlocks` batas ukuran setiap berkas
    /// yang ditulisnya (`ulimit -f`).
    func selisih(_ arguments: [String], writingTo device: String? = nil, fileBlocks: Int? = nil) throws -> Outcome {
        let output = folder.appendingPathComponent(".keluaran")
        let errors = folder.appendingPathComponent(".kesalahan")
        defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
        for file in [output, errors] { try Data().write(to: file) }
        let process = try process(arguments)
        if let fileBlocks, let program = process.executableURL {
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", "ulimit -f \(fileBlocks); exec \"$0\" \"$@\"", program.path] + arguments
        }
        // Berkas, bukan pipa: keluaran panjang tidak boleh saling menunggu.
        process.standardOutput = try device.map { FileHandle(forWritingAtPath: $0) } ?? FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        )
    }

    /// Memulai `selisih` tanpa menunggunya selesai; keluarannya dibuang.
    func start(_ arguments: [String]) throws -> Process {
        let process = try process(arguments)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func process(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = try Self.program()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C", "COLUMNS": "100"]) { $1 }
        return process
    }

    /// Jalur sebuah berkas di meja.
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Isi sebuah berkas di meja; `nil` bila tidak ada.
    func bytes(_ path: String) -> Data? { try? Data(contentsOf: folder.appendingPathComponent(path)) }

    /// Isi sebuah berkas teks di meja.
    func text(_ path: String) -> String { bytes(path).map { String(decoding: $0, as: UTF8.self) } ?? "tidak ada" }

    /// Nama semua berkas di sebuah folder, yang tersembunyi juga.
    func names(in path: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(path).path)) ?? []).sorted()
    }

    /// Program yang dibangun di samping berkas uji ini.
    private static func program() throws -> URL {
        let starts = [Bundle.main.executableURL].compactMap(\.self) + Bundle.allBundles.map(\.bundleURL)
        for start in starts {
            var folder = start.deletingLastPathComponent()
            while folder.pathComponents.count > 1 {
                let candidate = folder.appendingPathComponent("selisih")
                var isFolder: ObjCBool = false
                let exists = FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder)
                if exists, !isFolder.boolValue { return candidate }
                folder.deleteLastPathComponent()
            }
        }
        throw ProgramMissing()
    }
}
