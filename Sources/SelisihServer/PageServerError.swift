public import Diagnostics

/// Mengapa halaman tidak dapat dilayani.
public enum PageServerError: ExplainedError, Hashable {
    /// Pintunya tidak dapat dibuka.
    case notListening(UInt16)

    /// Sebabnya dan apa yang dapat dilakukan.
    public var explanation: LocalizedText {
        switch self {
        case .notListening(let port):
            LocalizedText(
                id:
                    "Pintu \(String(port)) di 127.0.0.1 tidak dapat dibuka; mungkin dipakai program lain. Pilih --port lain, atau biarkan kosong.",
                en:
                    "Port \(String(port)) on 127.0.0.1 could not be opened; another program may use it. Choose another --port, or leave it out."
            )
        }
    }
}
