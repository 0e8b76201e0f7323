import BudgetPages
import Foundation
import Synchronization

/// Menjalankan pekerjaan sebagai proses tersendiri dari program yang sama, sebanyak-banyaknya sekian sekaligus.
///
/// Perangkap program (dan batas CPU atau memori yang terlampaui) lalu hanya menghentikan pekerjaan itu, bukan peladennya.
actor JobRunner {
    /// Kemajuan sebuah pekerjaan, bagi halaman tunggunya.
    final class Progress: Sendable {
        private let rows = Mutex<Int?>(nil)

        /// Baris yang sudah dibaca; `nil` selama menunggu giliran.
        var count: Int? { rows.withLock { $0 } }

        func report(_ count: Int) { rows.withLock { $0 = count } }
    }

    enum Failure: Error {
        /// Prosesnya mati: perangkap, kehabisan memori, atau melampaui batas CPU.
        case died
    }

    private let program: URL
    private let arguments: [String]
    private let maximum: Int
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// - Parameter arguments: Perintah tersembunyi yang mengerjakan ``PageTask`` di berkas yang disebut argumen terakhirnya.
    init(program: URL, arguments: [String], maximum: Int) {
        self.program = program
        self.arguments = arguments
        self.maximum = maximum
    }

    /// Mengerjakannya di `folder`, dan membaca hasilnya.
    func run(_ task: PageTask, in folder: String, _ progress: Progress) async throws -> PageOutcome {
        await enter()
        defer { leave() }
        try Task.checkCancellation()
        progress.report(0)
        let path = "\(task.output)/\(PageTask.fileName)"
        try JSONEncoder().encode(task).write(to: URL(fileURLWithPath: "\(folder)/\(path)"))
        let child = ChildProcess(program: program, arguments: arguments + [path], folder: folder)
        let status = try await withTaskCancellationHandler {
            try await child.run { progress.report($0) }
        } onCancel: {
            child.stop()
        }
        try Task.checkCancellation()
        let result = "\(folder)/\(task.output)/\(PageOutcome.fileName)"
        guard status == 0, let data = FileManager.default.contents(atPath: result) else { throw Failure.died }
        return try JSONDecoder().decode(PageOutcome.self, from: data)
    }

    private func enter() async {
        if running < maximum {
            running += 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func leave() {
        if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
    }
}

/// Satu proses anak: berkas tugasnya argumen terakhirnya, kemajuannya di keluaran baku, satu bilangan sebaris.
private final class ChildProcess: Sendable {
    private let process: Mutex<Process>
    private let output = Pipe()

    init(program: URL, arguments: [String], folder: String) {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder, isDirectory: true)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        self.process = Mutex(process)
    }

    func run(_ report: @escaping @Sendable (Int) -> Void) async throws -> Int32 {
        output.fileHandleForReading.readabilityHandler = { handle in
            let data = handle.availableData
            if data.isEmpty { handle.readabilityHandler = nil }
            // Bilangan di ujung potongan mungkin belum utuh; yang berakhir baris pasti utuh.
            let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            if let count = lines.dropLast().last.flatMap({ Int($0) }) { report(count) }
        }
        return try await withCheckedThrowingContinuation { continuation in
            do {
                try process.withLock { process in
                    process.terminationHandler = { ended in
                        continuation.resume(returning: ended.terminationReason == .exit ? ended.terminationStatus : -1)
                    }
                    try process.run()
                }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    /// Mengakhiri prosesnya; tidak ada yang perlu disimpannya.
    func stop() {
        process.withLock { if $0.isRunning { kill($0.processIdentifier, SIGKILL) } }
    }
}
