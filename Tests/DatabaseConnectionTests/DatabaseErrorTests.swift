import Diagnostics
import Testing

@testable import DatabaseConnection

@Suite("Kegagalan basis data")
struct DatabaseErrorTests {
    static let address = "postgresql://peladen/keuangan"

    @Test(
        "Sambungan yang tidak terbuka dijelaskan menurut kata-kata libpq",
        arguments: [
            (
                """
                connection to server at "127.0.0.1", port 5432 failed: FATAL:  28P01: password authentication failed for user "perencana"
                LOCATION:  auth_failed, auth.c:338
                password retrieved from file "/rumah/.pgpass"
                """,
                """
                postgresql://peladen/keuangan: kata sandinya ditolak. Periksa nama pemakai di alamatnya dan barisnya di ~/.pgpass atau \
                PGPASSFILE. Kata peladen (28P01): password authentication failed for user "perencana"; password retrieved from file \
                "/rumah/.pgpass"
                """
            ),
            (
                """
                connection to server at "127.0.0.1", port 1 failed: Connection refused
                \tIs the server running on that host and accepting TCP/IP connections?
                """,
                """
                postgresql://peladen/keuangan: tidak ada peladen yang menjawab. Periksa nama peladen dan portnya, dan apakah jaringannya \
                terhubung. Kata libpq: connection to server at "127.0.0.1", port 1 failed: Connection refused; Is the server running on \
                that host and accepting TCP/IP connections?
                """
            ),
            (
                "definition of service \"pusat\" not found\n",
                """
                postgresql://peladen/keuangan: layanan ini tidak ditemukan. Periksa namanya di ~/.pg_service.conf atau berkas yang disebut \
                PGSERVICEFILE. Kata libpq: definition of service "pusat" not found
                """
            ),
            (
                "connection to server at \"10.0.0.9\", port 5432 failed: SSL error: certificate verify failed\n",
                """
                postgresql://peladen/keuangan: sambungan aman (TLS) tidak dapat dibuat. Periksa sslmode dan sslrootcert, atau tanyakan \
                sertifikat peladennya kepada pengelola. Kata libpq: connection to server at "10.0.0.9", port 5432 failed: SSL error: \
                certificate verify failed
                """
            ),
        ])
    func opening(message: String, explanation: String) {
        let error = ConnectionFailure(serverWords(in: message)).error(at: Self.address)
        #expect(error.explanation.text(in: .indonesian) == explanation)
    }

    @Test(
        "Kode peladen: yang dikenal tepat, lalu golongannya, lalu umum",
        arguments: [
            ("42P01", "tabel ini tidak ada, atau berada di skema lain. Periksa namanya, atau tulis dengan skemanya: skema.tabel."),
            (
                "28000",
                "pemakai ini tidak boleh masuk. Periksa nama pemakai di alamatnya, atau minta pengelola basis data memberi izin masuk."
            ),
            ("40001", "pekerjaan lain mengubah data yang sama pada saat yang sama. Ulangi."),
            ("40P01", "pekerjaan lain mengubah data yang sama pada saat yang sama. Ulangi."),
            ("XX000", "peladen menolak perintah ini."),
        ])
    func advice(code: String, words: String) {
        #expect(SQLState(code).advice.text(in: .indonesian) == words)
    }
}
