import Synchronization

/// Nilai yang dihitung paling banyak satu kali, ketika pertama kali diminta.
package final class Once<Value: Sendable>: Sendable {
    private let held = Mutex<Value?>(nil)

    package init() {}

    /// Nilainya; `compute` hanya dipanggil bila belum ada, dan selalu harus berarti sama.
    package func value(_ compute: () -> Value) -> Value {
        held.withLock { held in
            if let held { return held }
            let value = compute()
            held = value
            return value
        }
    }
}
