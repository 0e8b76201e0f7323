import CXlsxWriter
import Synchronization

/// Selama nilai ini hidup, pesan berbahasa Inggris yang dicetak libxlsxwriter sendiri tidak sampai ke pengguna: kode
/// kesalahannya sudah menjadi ``WorkbookError``.
///
/// Yang dialihkan hanya keluaran kesalahan pustaka C; pesan Selisih ditulis langsung ke deskriptornya.
struct LibraryQuiet: ~Copyable {
    private static let living = Mutex(0)

    init() {
        Self.living.withLock { count in
            if count == 0 { selisih_quiet_library(1) }
            count += 1
        }
    }

    deinit {
        Self.living.withLock { count in
            count -= 1
            if count == 0 { selisih_quiet_library(0) }
        }
    }
}
