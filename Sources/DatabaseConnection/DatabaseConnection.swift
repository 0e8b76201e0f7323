import CPostgres

/// Satu sambungan ke peladen yang berbicara protokol PostgreSQL. Dipakai satu utas pada satu waktu.
///
/// Sambungan untuk membaca tidak dapat mengubah apa pun, juga bila alamatnya memintanya. Perintah yang berjalan berhenti di peladen
/// bila program dihentikan (Ctrl-C).
@safe public final class DatabaseConnection {
    /// Apa yang boleh dilakukan lewat sambungan ini.
    public enum Access: Sendable {
        /// Hanya membaca.
        case reading
        /// Membaca dan menulis.
        case writing
    }

    /// Alamat sambungan ini.
    public let address: DatabaseAddress
    /// Nama dan versi peladen seperti disebutnya sendiri, misalnya `PostgreSQL 15.18`.
    public private(set) var serverWords = ""

    let access: Access
    let connection: OpaquePointer
    private let cancel: OpaquePointer?

    /// - Parameter timeout: waktu terlama setiap perintah, dalam detik; peladen yang menghentikannya.
    public init(_ address: DatabaseAddress, access: Access, timeout seconds: Int = 600) throws(DatabaseError) {
        self.address = address
        self.access = access
        unsafe connection = try ConnectionOpening(address).opened()
        unsafe cancel = PQgetCancel(connection)
        try settle(timeout: seconds)
        let version = try rows("SELECT version()").first?.first ?? nil
        serverWords = version.map { String($0.prefix(upTo: $0.firstRange(of: " on ")?.lowerBound ?? $0.endIndex)) } ?? ""
    }

    deinit {
        unsafe PQfreeCancel(cancel)
        unsafe PQfinish(connection)
    }

    /// Kolom-kolom sebuah query dan jenisnya, tanpa menjalankannya.
    public func describe(_ query: String) throws(DatabaseError) -> [DatabaseColumn] {
        _ = unsafe try answer { unsafe PQprepare(connection, "", query, 0, nil) }
        let described = unsafe try answer { unsafe PQdescribePrepared(connection, "") }
        return (0..<described.columnCount).map { described.column($0) }
    }

    /// Semua baris jawaban sebagai teks; `nil` bagi NULL. Hanya bagi jawaban yang kecil.
    public func rows(_ query: String, parameters: [String?] = []) throws(DatabaseError) -> [[String?]] {
        let result = unsafe try answer {
            unsafe withTextPointers(parameters) { unsafe PQexecParams(connection, query, Int32(parameters.count), nil, $0, nil, nil, 0) }
        }
        return (0..<result.rowCount).map { row in (0..<result.columnCount).map { result.text(row: row, column: $0) } }
    }

    /// Satu perintah tanpa baris jawaban, atau beberapa yang dipisahkan titik koma.
    public func run(_ command: String) throws(DatabaseError) {
        _ = unsafe try answer { unsafe PQexec(connection, command) }
    }

    /// Menjalankan pekerjaan ini di dalam satu transaksi: sebuah potret yang tidak berubah bila hanya membaca; bila menulis, semuanya atau
    /// tidak sama sekali.
    public func inTransaction<T>(_ body: () throws -> T) throws -> T {
        try run(access == .reading ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN")
        do {
            let value = try body()
            try commit()
            return value
        } catch {
            // Sebab yang pertama yang diberitahukan; peladen membatalkan sendiri bila sambungannya sudah putus.
            try? run("ROLLBACK")
            throw error
        }
    }

    private func commit() throws(DatabaseError) {
        do { try run("COMMIT") } catch {
            guard case .lost(let address, let words) = error, access == .writing else { throw error }
            throw .uncertain(address: address, words: words)
        }
    }

    /// Menjalankan satu panggilan libpq yang dijaga dan memberi jawabannya, atau kegagalannya.
    func answer(_ call: () -> OpaquePointer?) throws(DatabaseError) -> PostgresResult {
        var pointer: OpaquePointer?
        let isCancelled = try watched { () throws(DatabaseError) in unsafe pointer = call() }
        guard let result = unsafe PostgresResult(pointer) else { throw failure(isCancelled: isCancelled) }
        guard result.isSuccess else { throw failure(result, isCancelled: isCancelled) }
        return result
    }

    func watched<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) -> Bool {
        unsafe try StatementInterrupt.watch(cancel, body)
    }

    /// Menghentikan perintah yang sedang berjalan di peladen.
    func cancelStatement() {
        unsafe _ = PQcancel(cancel, nil, 0)
    }

    /// Setelan dengan SET sesudah tersambung, karena perantara (pooler) dan sebagian peladen menolaknya di alamat.
    private func settle(timeout seconds: Int) throws(DatabaseError) {
        var settings = [
            "standard_conforming_strings = on",
            "datestyle = 'ISO'",
            "statement_timeout = \(seconds * 1000)",
        ]
        if access == .reading { settings.append("default_transaction_read_only = on") }
        for setting in settings { try run("SET \(setting)") }
        // Menghitung jumlah di setiap pecahan tabel; peladen yang tidak mengenalnya menghitung dengan caranya sendiri.
        do { try run("SET enable_partitionwise_aggregate = on") } catch {
            guard case .refused(_, .unknownSetting, _) = error else { throw error }
        }
    }
}
