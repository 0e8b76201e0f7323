import Synchronization

/// Nilai-nilai yang dibiarkan hidup sampai proses berakhir: melepas jutaan baris satu per satu sesudah hasilnya tertulis hanya membuat orang menunggu.
enum ProcessEnd {
    private static let kept = Mutex<[any Sendable]>([])

    static func keep(_ value: any Sendable) { kept.withLock { $0.append(value) } }
}
