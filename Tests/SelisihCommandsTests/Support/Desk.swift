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
    private struct TerminalMissing: Error {}

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
    func selisih(
        _ arguments: [String], writingTo device: String? = nil, fileBlocks: Int? = nil, columns: String = "100"
    ) throws -> Outcome {
        let output = folder.appendingPathComponent(".keluaran")
        let errors = folder.appendingPathComponent(".kesalahan")
        defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
        for file in [output, errors] { try Data().write(to: file) }
        let process = try process(arguments, columns: columns)
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

    /// Keluaran baku `selisih` di sebuah terminal selebar `width` huruf; `columns` isi `COLUMNS`.
    func terminal(width: Int, _ arguments: [String], columns: String? = nil) throws -> String {
        let (master, terminal) = try Self.terminal()
        defer { close(master) }
        var size = winsize(ws_row: 50, ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0 else { throw TerminalMissing() }
        let process = try process(arguments, columns: columns)
        process.standardOutput = FileHandle(fileDescriptor: terminal)
        process.standardError = FileHandle.nullDevice
        try process.run()
        close(terminal)
        // Dibaca selagi berjalan: terminal hanya menampung beberapa ribu huruf.
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
        }
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    }

    /// Kedua ujung sebuah terminal semu.
    private static func terminal() throws -> (master: Int32, terminal: Int32) {
        #if canImport(Darwin)
            let master = posix_openpt(O_RDWR | O_NOCTTY)
            guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master) else { throw TerminalMissing() }
            let path = String(cString: name)
        #else
            // posix_openpt dan kawan-kawannya tidak ada di modul Glibc milik Swift; kedua permintaan ini TIOCSPTLCK dan TIOCGPTN.
            let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
            var (lock, number): (Int32, Int32) = (0, 0)
            guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
                throw TerminalMissing()
            }
            let path = "/dev/pts/\(number)"
        #endif
        let terminal = open(path, O_RDWR | O_NOCTTY)
        guard terminal >= 0 else { throw TerminalMissing() }
        return (master, terminal)
    }

    private func process(_ arguments: [String], columns: String? = "100") throws -> Process {
        let process = Process()
        process.executableURL = try Self.program()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["LC_ALL"] = "C"
        environment["COLUMNS"] = columns
        process.environment = environment
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
