import Dispatch
import Synchronization

/// Satu pekerjaan yang boleh dikerjakan utas pembantu selagi pemiliknya mengerjakan yang lain.
///
/// Sesudah ``start(_:)`` pekerjaannya milik siapa pun yang lebih dahulu mengambilnya: utas pembantu, atau pemanggil ``finish(_:)``.
/// Pemanggil tidak pernah menunggu pekerjaan yang belum dimulai, jadi satu inti saja, atau kolam utas yang sedang penuh, tetap maju. Tidak
/// ada utas yang menunggu pemiliknya: setiap pekerjaan berakhir sendiri, juga bila tabelnya sudah dibuang.
final class Errand: Sendable {
    private let isTaken = Atomic(false)
    private let done = DispatchSemaphore(value: 0)

    /// Menyerahkan pekerjaan kepada utas pembantu; yang sebelumnya sudah diselesaikan.
    func start(_ work: @escaping @Sendable () -> Void) {
        isTaken.store(false, ordering: .releasing)
        DispatchQueue.global().async { [self] in
            guard take() else { return }
            work()
            done.signal()
        }
    }

    /// Pekerjaannya selesai sesudah ini; yang belum dimulai utas pembantu, atau belum pernah diserahkan, dikerjakan di sini.
    func finish(_ work: () -> Void) {
        if take() { work() } else { done.wait() }
    }

    private func take() -> Bool { !isTaken.exchange(true, ordering: .acquiringAndReleasing) }
}
