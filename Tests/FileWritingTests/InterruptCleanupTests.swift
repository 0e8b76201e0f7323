import Foundation
import Testing

@testable import FileWriting

/// Mengirim sinyal kepada proses, seperti terminal atau `kill`, lalu menunggunya sampai.
private func interrupt(_ signal: Int32) {
    kill(getpid(), signal)
    sleep(1)
}

/// Uji yang mengakhiri proses berjalan di proses anak.
@Suite("Program yang dihentikan tidak meninggalkan sisa")
struct InterruptCleanupTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `Ctrl-C menghapus berkas sementara dan tetap menghentikan program`() async throws {
        await #expect(processExitsWith: .signal(SIGINT)) { [path = folder.file("a.txt") as String] in
            let file = try AtomicFile(at: path, replacing: false, mayBeNameless: false)
            try file.append("setengah")
            interrupt(SIGINT)
            try file.commit()
        }
        #expect(try folder.contents.isEmpty)
    }

    @Test func `SIGTERM menghapus semua berkas sementara yang sedang ditulis`() async throws {
        await #expect(processExitsWith: .signal(SIGTERM)) { [path = folder.path as String] in
            let first = try AtomicFile(at: path + "/a.txt", replacing: false, mayBeNameless: false)
            let second = try AtomicFile(at: path + "/b.txt", replacing: false, mayBeNameless: false)
            interrupt(SIGTERM)
            try first.commit()
            try second.commit()
        }
        #expect(try folder.contents.isEmpty)
    }

    @Test func `Berkas lama utuh bila terminal ditutup di tengah penggantian`() async throws {
        try folder.write("lama", to: "a.txt")
        await #expect(processExitsWith: .signal(SIGHUP)) { [path = folder.file("a.txt") as String] in
            let file = try AtomicFile(at: path, replacing: true, mayBeNameless: false)
            interrupt(SIGHUP)
            try file.commit()
        }
        #expect(try folder.contents == ["a.txt"])
        #expect(try folder.read("a.txt") == "lama")
    }

    @Test func `Program yang dijalankan dengan nohup tetap selesai`() async throws {
        await #expect(processExitsWith: .success) { [path = folder.file("a.txt") as String] in
            signal(SIGHUP, SIG_IGN)
            let file = try AtomicFile(at: path, replacing: false, mayBeNameless: false)
            interrupt(SIGHUP)
            try file.append("selesai")
            try file.commit()
        }
        #expect(try folder.read("a.txt") == "selesai")
    }

    @Test func `Sesudah selesai, penangan sinyal semula kembali`() async throws {
        await #expect(processExitsWith: .exitCode(42)) { [path = folder.file("a.txt") as String] in
            signal(SIGTERM) { _ in _exit(42) }
            let file = try AtomicFile(at: path, replacing: false, mayBeNameless: false)
            try file.commit()
            interrupt(SIGTERM)
        }
        #expect(try folder.contents == ["a.txt"])
    }

    @Test func `Berkas ke-65 yang bersamaan ditolak dengan jelas`() async throws {
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            let slots = (0..<InterruptCleanup.capacity).map { InterruptCleanup.register(path + "/\($0)") }
            #expect(!slots.contains(nil))
            let error = #expect(throws: FileWritingError.self) {
                _ = try AtomicFile(at: path + "/lagi", replacing: false, mayBeNameless: false)
            }
            #expect(error == .tooManyAtOnce(path: path + "/lagi", limit: 64))
            InterruptCleanup.release(0)
            let file = try AtomicFile(at: path + "/lagi", replacing: false, mayBeNameless: false)
            try file.commit()
        }
        #expect(try folder.contents == ["lagi"])
    }

    @Test func `Disk penuh dilaporkan dan tidak menyisakan berkas`() async throws {
        await #expect(processExitsWith: .success) { [path = folder.file("a.txt") as String] in
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
            #if canImport(Darwin)
                setrlimit(RLIMIT_FSIZE, &limit)
            #else
                setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            #endif
            #expect(throws: FileWritingError.noSpace(path: path)) {
                let file = try AtomicFile(at: path, replacing: false, mayBeNameless: false)
                try file.append(String(repeating: "x", count: 5000))
                try file.commit()
            }
        }
        #expect(try folder.contents.isEmpty)
    }
}
