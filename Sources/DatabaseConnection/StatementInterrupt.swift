import CPostgres
import Foundation
import Synchronization

/// Ctrl-C, `kill`, dan ditutupnya terminal selagi sebuah perintah berjalan di peladen: perintahnya dihentikan di sana juga.
///
/// Penangan sinyal memanggil `PQcancel`, yang menurut libpq aman di dalamnya. Penangan sebelumnya dipasang kembali lebih dahulu, jadi
/// sinyal kedua menghentikan program seperti biasa. Satu perintah dijaga pada satu waktu; yang lain berjalan tanpa penjagaan.
enum StatementInterrupt {
    typealias Handler = @convention(c) (Int32) -> Void

    private static let watching = Mutex(false)
    nonisolated(unsafe) private static var statement: OpaquePointer?
    nonisolated(unsafe) private static var arrived: sig_atomic_t = 0
    nonisolated(unsafe) private static var former: (Handler?, Handler?, Handler?)

    /// Menjalankan pekerjaan yang dijaga; `true` bila ia diminta berhenti.
    static func watch<Failure: Error>(_ cancel: OpaquePointer?, _ body: () throws(Failure) -> Void) throws(Failure) -> Bool {
        let isFirst = watching.withLock { watching in
            defer { watching = true }
            return !watching
        }
        guard isFirst, let cancel = unsafe cancel else {
            try body()
            return false
        }
        unsafe arrived = 0
        unsafe statement = cancel
        install()
        defer {
            restore()
            unsafe statement = nil
            watching.withLock { $0 = false }
        }
        try body()
        return unsafe arrived != 0
    }

    /// `true` bila perintah yang dijaga sudah diminta berhenti.
    static var isRequested: Bool { unsafe arrived != 0 }

    private static func install() {
        unsafe former = (watched(SIGINT), watched(SIGTERM), watched(SIGHUP))
    }

    /// Memasang penangan dan memberi yang sebelumnya; program yang dijalankan dengan nohup tetap kebal.
    private static func watched(_ number: Int32) -> Handler? {
        let former = signal(number, handler)
        if unsafe unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { _ = signal(number, former) }
        return former
    }

    private static func restore() {
        unsafe _ = signal(SIGINT, former.0)
        unsafe _ = signal(SIGTERM, former.1)
        unsafe _ = signal(SIGHUP, former.2)
    }

    private static let handler: Handler = { _ in
        restore()
        unsafe arrived = 1
        if let statement = unsafe statement { unsafe _ = PQcancel(statement, nil, 0) }
    }
}
