import CPostgres

extension DatabaseConnection {
    /// Menjalankan query dan memberikan jawabannya sebagai CSV bertajuk, sepotong demi sepotong seperti datang, dengan memori tetap.
    /// NULL kosong tanpa tanda kutip; teks kosong `""`.
    public func copyOut(_ query: String, to take: (UnsafeRawBufferPointer) throws -> Void) throws {
        var refusal: (any Error)?
        let isCancelled = try watched {
            try begin("COPY (\(query)) TO STDOUT (FORMAT csv, HEADER true)", expecting: PGRES_COPY_OUT)
            var buffer: UnsafeMutablePointer<CChar>?
            while true {
                let count = unsafe PQgetCopyData(connection, &buffer, 0)
                guard count > 0 else { break }
                defer { unsafe PQfreemem(buffer) }
                guard refusal == nil else { continue }
                do { unsafe try take(UnsafeRawBufferPointer(start: buffer, count: Int(count))) } catch {
                    // Sisanya dibuang, supaya sambungan dapat dipakai lagi.
                    refusal = error
                    cancelStatement()
                }
            }
        }
        let ending = finish(isCancelled: isCancelled)
        if let refusal { throw refusal }
        if let ending { throw ending }
    }

    /// Menjalankan `COPY ... FROM STDIN` dan mengirim potongan demi potongan sampai `next` memberi `nil`.
    public func copyIn(_ command: String, from next: () throws -> [UInt8]?) throws {
        var refusal: (any Error)?
        let isCancelled = try watched {
            try begin(command, expecting: PGRES_COPY_IN)
            var isSending = true
            while isSending, !StatementInterrupt.isRequested {
                do {
                    guard let chunk = try next() else { break }
                    isSending = unsafe chunk.withUnsafeBytes { bytes in
                        unsafe PQputCopyData(connection, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count)) == 1
                    }
                } catch {
                    refusal = error
                    isSending = false
                }
            }
            let isWhole = refusal == nil && !StatementInterrupt.isRequested
            unsafe _ = PQputCopyEnd(connection, isWhole ? nil : "selisih")
        }
        let ending = finish(isCancelled: isCancelled)
        if let refusal { throw refusal }
        if let ending { throw ending }
    }

    private func begin(_ command: String, expecting status: ExecStatusType) throws(DatabaseError) {
        guard let result = unsafe PostgresResult(PQexec(connection, command)) else { throw failure(isCancelled: false) }
        guard result.isSuccess else { throw failure(result, isCancelled: StatementInterrupt.isRequested) }
        guard result.status == status else { throw .unexpected(address: address.text, words: command) }
    }

    /// Mengambil semua jawaban yang tersisa; yang pertama gagal yang diberitahukan.
    private func finish(isCancelled: Bool) -> DatabaseError? {
        var ending: DatabaseError? = isCancelled ? .cancelled(address: address.text) : nil
        while let result = unsafe PostgresResult(PQgetResult(connection)) {
            guard !result.isSuccess, ending == nil else { continue }
            ending = failure(result, isCancelled: isCancelled)
        }
        return ending
    }
}
