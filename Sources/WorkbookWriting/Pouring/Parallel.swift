import Foundation
import Synchronization

/// Pekerjaan-pekerjaan yang tidak saling menunggu, dijalankan di semua inti.
enum Parallel {
    /// Banyaknya inti yang dipakai.
    static let width = ProcessInfo.processInfo.activeProcessorCount

    /// Sedalam tumpukan utas utama: rumus dapat mengacu rumus lain berantai.
    private static let stackSize = 8 << 20

    /// Hasil setiap pekerjaan menurut urutannya; urutan berjalannya tidak tentu.
    static func map<Result: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) -> [Result] {
        let queue = WorkQueue(count, work)
        // Utas sendiri, bukan kumpulan milik Dispatch: kumpulan itu kadang membiarkan semuanya kepada utas pemanggil.
        for _ in 1..<max(min(width, count), 1) {
            let helper = Thread { queue.run() }
            helper.stackSize = stackSize
            helper.start()
        }
        queue.run()
        return queue.results()
    }
}

/// Pekerjaan bernomor yang diambil utas-utas satu per satu.
private final class WorkQueue<Result: Sendable>: Sendable {
    private struct Progress: Sendable {
        var results: [Result?]
        var unfinished: Int
    }

    private let count: Int
    private let work: @Sendable (Int) -> Result
    private let next = Atomic(0)
    private let progress: Mutex<Progress>
    private let isFinished = DispatchSemaphore(value: 0)

    init(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) {
        (self.count, self.work) = (count, work)
        progress = Mutex(Progress(results: Array(repeating: nil, count: count), unfinished: count))
    }

    /// Mengerjakan yang belum diambil sampai habis.
    func run() {
        while true {
            let index = next.add(1, ordering: .relaxed).oldValue
            guard index < count else { return }
            let result = work(index)
            let isLast = progress.withLock { progress in
                progress.results[index] = result
                progress.unfinished -= 1
                return progress.unfinished == 0
            }
            if isLast { isFinished.signal() }
        }
    }

    /// Menunggu yang masih dikerjakan utas lain.
    func results() -> [Result] {
        if count > 0 { isFinished.wait() }
        return progress.withLock { $0.results.compactMap(\.self) }
    }
}
