import CPostgres

/// Satu jawaban peladen, dimiliki sampai dilepas.
@safe struct PostgresResult: ~Copyable {
    private let result: OpaquePointer

    /// `nil` bila libpq tidak memberi jawaban lagi.
    init?(_ result: OpaquePointer?) {
        guard let result = unsafe result else { return nil }
        unsafe self.result = result
    }

    deinit {
        unsafe PQclear(result)
    }

    var status: ExecStatusType { unsafe PQresultStatus(result) }

    /// Kode penolakan; `nil` bila jawabannya bukan penolakan peladen.
    var state: SQLState? { field("C").map(SQLState.init) }

    /// Kata-kata peladen: pesan, rincian, dan sarannya, atau pesan libpq bila peladen tidak sempat berkata.
    var words: String {
        let own = [field("M"), field("D"), field("H")].compactMap { $0 }
        return serverWords(in: own.isEmpty ? unsafe String(cString: PQresultErrorMessage(result)) : own.joined(separator: "\n"))
    }

    var rowCount: Int { unsafe Int(PQntuples(result)) }
    var columnCount: Int { unsafe Int(PQnfields(result)) }

    func column(_ index: Int) -> DatabaseColumn {
        let index = Int32(index)
        return unsafe DatabaseColumn(
            name: PQfname(result, index).map { unsafe String(cString: $0) } ?? "",
            typeOID: PQftype(result, index),
            typeModifier: PQfmod(result, index))
    }

    /// Isi satu sel; `nil` bagi NULL.
    func text(row: Int, column: Int) -> String? {
        let (row, column) = (Int32(row), Int32(column))
        guard unsafe PQgetisnull(result, row, column) == 0 else { return nil }
        return unsafe PQgetvalue(result, row, column).map { unsafe String(cString: $0) }
    }

    /// Bagian sebuah penolakan menurut huruf penandanya di libpq (`PG_DIAG_...`).
    private func field(_ letter: Unicode.Scalar) -> String? {
        unsafe PQresultErrorField(result, Int32(letter.value)).map { unsafe String(cString: $0) }
    }
}
