import Dispatch
import Foundation
import Synchronization

/// Permintaan berhenti dari sistem atau dari papan tombol: SIGTERM, SIGINT, SIGHUP.
final class StopSignals: Sendable {
    /// Hanya diubah selagi dibentuk.
    nonisolated(unsafe) private let sources: [any DispatchSourceSignal]
    private let stopped = Mutex(false)

    init(_ stop: @escaping @Sendable () -> Void) {
        sources = [SIGTERM, SIGINT, SIGHUP].map { number in
            signal(number, SIG_IGN)
            return DispatchSource.makeSignalSource(signal: number, queue: .global())
        }
        for source in sources {
            source.setEventHandler { [weak self] in
                self?.stopped.withLock { $0 = true }
                stop()
            }
            source.resume()
        }
    }

    /// `true` bila sudah diminta berhenti.
    var isStopped: Bool { stopped.withLock { $0 } }

    func cancel() { for source in sources { source.cancel() } }
}
