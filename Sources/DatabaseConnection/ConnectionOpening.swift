import CPostgres
import Foundation

/// Membuka satu sambungan langkah demi langkah, supaya kode penolakan peladen diketahui juga sebelum sambungannya terbuka.
struct ConnectionOpening {
    /// Detik menunggu bila `connect_timeout` tidak ditetapkan alamat, berkas layanan, atau lingkungan.
    static let patience = 10

    private let address: DatabaseAddress

    init(_ address: DatabaseAddress) {
        self.address = address
    }

    /// Sambungan yang terbuka; pemanggil yang menutupnya.
    func opened() throws(DatabaseError) -> OpaquePointer {
        // Yang sesudah alamat menang atasnya, yang sebelumnya hanya mengisi yang kosong.
        let settings = [("fallback_application_name", "selisih"), ("dbname", address.text), ("client_encoding", "UTF8")]
        let started = unsafe withTextPointers(settings.map(\.0) + [nil]) { names in
            unsafe withTextPointers(settings.map(\.1) + [nil]) { unsafe PQconnectStartParams(names, $0, 1) }
        }
        guard let connection = unsafe started else { throw .unreachable(address: address.text, words: "out of memory") }
        unsafe _ = PQsetErrorVerbosity(connection, PQERRORS_VERBOSE)
        unsafe _ = PQsetNoticeReceiver(connection, selisih_ignore_notice, nil)
        let isInTime = unsafe wait(for: connection)
        guard isInTime, unsafe PQstatus(connection) == CONNECTION_OK else {
            defer { unsafe PQfinish(connection) }
            throw unsafe failure(of: connection, isInTime: isInTime)
        }
        unsafe _ = PQsetErrorVerbosity(connection, PQERRORS_DEFAULT)
        return unsafe connection
    }

    /// `false` bila waktunya habis.
    private func wait(for connection: OpaquePointer) -> Bool {
        guard unsafe PQstatus(connection) != CONNECTION_BAD else { return true }
        let limit = unsafe timeLimit(of: connection)
        let start = ContinuousClock.now
        var step = PGRES_POLLING_WRITING
        while step == PGRES_POLLING_READING || step == PGRES_POLLING_WRITING {
            var socket = unsafe pollfd(
                fd: PQsocket(connection), events: Int16(step == PGRES_POLLING_READING ? POLLIN : POLLOUT), revents: 0)
            let left = limit.map { $0 - (ContinuousClock.now - start) }
            if let left, left <= .zero { return false }
            let milliseconds = left.map {
                Int32(clamping: $0.components.seconds * 1000 + 1 + $0.components.attoseconds / 1_000_000_000_000_000)
            }
            let ready = unsafe poll(&socket, 1, milliseconds ?? -1)
            if ready > 0 { step = unsafe PQconnectPoll(connection) }
            if ready < 0, errno != EINTR { return true }
        }
        return true
    }

    /// `nil` bila pemakai meminta menunggu tanpa batas (0).
    private func timeLimit(of connection: OpaquePointer) -> Duration? {
        guard let options = unsafe PQconninfo(connection) else { return .seconds(Self.patience) }
        defer { unsafe PQconninfoFree(options) }
        let given = unsafe connectionOptions(options)["connect_timeout"].flatMap { Int($0) }
        let seconds = given ?? Self.patience
        return seconds > 0 ? .seconds(seconds) : nil
    }

    private func failure(of connection: OpaquePointer, isInTime: Bool) -> DatabaseError {
        if unsafe PQconnectionNeedsPassword(connection) != 0 { return .passwordMissing(address: address.text) }
        let message = isInTime ? unsafe DatabaseConnectionWords.of(connection) : "timeout expired"
        return ConnectionFailure(message).error(at: address.text)
    }
}

/// Memberi larik C berisi teks-teks ini selama pekerjaannya berjalan; `nil` tetap kosong.
func withTextPointers<Result>(
    _ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
    let copies = unsafe texts.map { text in unsafe text.flatMap { unsafe UnsafePointer(strdup($0)) } }
    defer { unsafe copies.forEach { unsafe free(UnsafeMutablePointer(mutating: $0)) } }
    return unsafe copies.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
}
