import CPostgres

extension PostgresResult {
    var isSuccess: Bool {
        switch status {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_COPY_OUT, PGRES_COPY_IN, PGRES_EMPTY_QUERY: true
        default: false
        }
    }
}

extension DatabaseConnection {
    /// Kegagalan sebuah perintah menurut jawaban peladen.
    func failure(_ result: borrowing PostgresResult, isCancelled: Bool) -> DatabaseError {
        guard let state = result.state else { return failure(isCancelled: isCancelled) }
        return isCancelled && state == .cancelled
            ? .cancelled(address: address.text) : .refused(address: address.text, state, words: result.words)
    }

    /// Kegagalan tanpa jawaban peladen.
    func failure(isCancelled: Bool) -> DatabaseError {
        if isCancelled { return .cancelled(address: address.text) }
        let words = unsafe DatabaseConnectionWords.of(connection)
        return unsafe PQstatus(connection) == CONNECTION_BAD
            ? .lost(address: address.text, words: words) : .unexpected(address: address.text, words: words)
    }
}

/// Kata-kata terakhir libpq tentang sebuah sambungan.
enum DatabaseConnectionWords {
    static func of(_ connection: OpaquePointer) -> String {
        unsafe PQerrorMessage(connection).map { unsafe serverWords(in: String(cString: $0)) } ?? ""
    }
}
