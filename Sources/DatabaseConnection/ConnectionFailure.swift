/// Sebab sebuah sambungan tidak terbuka, menurut kata-kata libpq.
///
/// Penolakan peladen membawa kodenya (`FATAL:  28P01: ...`). Yang gagal di libpq sendiri tidak berkode; kata-katanya selalu Inggris,
/// karena program ini tidak memilih bahasa bagi pustaka C.
struct ConnectionFailure {
    private let words: String
    private let state: SQLState?

    init(_ message: String) {
        // Tempatnya di sumber peladen bukan keterangan bagi pemakai.
        let lines = message.split(separator: "; ").filter { !$0.hasPrefix("LOCATION:") }
        let text = lines.joined(separator: "; ")
        if let match = text.firstMatch(of: #/: +[^:]+: +([0-9A-Z]{5}): /#) {
            state = SQLState(String(match.output.1))
            words = String(text[match.range.upperBound...])
        } else {
            state = nil
            words = text
        }
    }

    func error(at address: String) -> DatabaseError {
        if let state { return .refused(address: address, state, words: words) }
        if ["definition of service", "service file"].contains(where: { words.contains($0) }) {
            return .unknownService(address: address, words: words)
        }
        if ["SSL", "certificate"].contains(where: { words.contains($0) }) {
            return .insecure(address: address, words: words)
        }
        return .unreachable(address: address, words: words)
    }
}
