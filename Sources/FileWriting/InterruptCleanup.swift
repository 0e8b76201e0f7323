import Foundation
import Synchronization

/// Berkas dan folder sementara yang harus hilang bila program dihentikan: Ctrl-C, `kill`, terminal ditutup.
///
/// Penangan sinyal hanya boleh memanggil fungsi yang aman di dalam sinyal, jadi jalur berkas disimpan
/// sebagai byte di penyangga yang dipesan sebelumnya. Penangan terpasang hanya selama ada berkas yang
/// sedang ditulis; sesudah membersihkan, sinyal yang sama diteruskan kepada penangan sebelumnya.
enum InterruptCleanup {
    typealias Handler = @convention(c) (Int32) -> Void

    /// Banyaknya berkas yang dapat dijaga bersamaan.
    static let capacity = 64
    /// Panjang jalur terpanjang, termasuk NUL penutup.
    static let pathSize = 4096
    static let signals = [SIGINT, SIGTERM, SIGHUP]

    private static let occupied = Mutex<Set<Int>>([])
    nonisolated(unsafe) private static let paths = unsafe zeroedPaths()
    nonisolated(unsafe) private static let previous = unsafe emptyHandlers()

    /// Menjaga satu jalur; `nil` bila semua tempat terpakai atau jalurnya terlalu panjang.
    static func register(_ path: String) -> Int? {
        let bytes = Array(path.utf8)
        guard bytes.count < pathSize else { return nil }
        return occupied.withLock { occupied in
            guard let slot = (0..<capacity).first(where: { !occupied.contains($0) }) else { return nil }
            // Byte pertama ditulis paling akhir: bagi penangan, tempat dengan byte pertama 0 itu kosong.
            for (offset, byte) in bytes.enumerated().reversed() {
                unsafe paths[slot * pathSize + offset] = CChar(bitPattern: byte)
            }
            if occupied.isEmpty { install() }
            occupied.insert(slot)
            return slot
        }
    }

    /// Berhenti menjaga sebuah jalur.
    static func release(_ slot: Int) {
        occupied.withLock { occupied in
            for offset in 0..<pathSize { unsafe paths[slot * pathSize + offset] = 0 }
            occupied.remove(slot)
            if occupied.isEmpty { uninstall() }
        }
    }

    private static func install() {
        for number in signals {
            let former = signal(number, handler)
            unsafe previous[Int(number)] = former
            // Program yang dijalankan dengan nohup tetap kebal.
            if isIgnoring(former) { _ = signal(number, former) }
        }
    }

    private static func uninstall() {
        for number in signals { unsafe _ = signal(number, previous[Int(number)]) }
    }

    private static func isIgnoring(_ handler: Handler?) -> Bool {
        unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static let handler: Handler = { number in
        for slot in 0..<capacity {
            let path = unsafe paths + slot * pathSize
            if unsafe path.pointee != 0 { unsafe _ = unlink(path) }
        }
        // Folder sementara baru dapat dihapus sesudah berkas-berkasnya.
        for slot in 0..<capacity {
            let path = unsafe paths + slot * pathSize
            if unsafe path.pointee != 0 { unsafe _ = rmdir(path) }
        }
        unsafe _ = signal(number, previous[Int(number)])
        raise(number)
    }

    private static func zeroedPaths() -> UnsafeMutablePointer<CChar> {
        let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: capacity * pathSize)
        unsafe buffer.initialize(repeating: 0, count: capacity * pathSize)
        return unsafe buffer
    }

    private static func emptyHandlers() -> UnsafeMutablePointer<Handler?> {
        let count = Int(signals.max() ?? 0) + 1
        let buffer = UnsafeMutablePointer<Handler?>.allocate(capacity: count)
        unsafe buffer.initialize(repeating: nil, count: count)
        return unsafe buffer
    }
}
