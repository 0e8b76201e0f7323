import DatabaseConnection
import Diagnostics
import Testing

@Suite("Alamat basis data")
struct DatabaseAddressTests {
    @Test(
        "Yang dibuka sebagai basis data, bukan berkas",
        arguments: [
            ("postgresql://peladen/keuangan", true),
            ("postgres://perencana@peladen:5433/keuangan?sslmode=verify-full", true),
            ("service=pusat", true),
            ("pagu.csv", false),
            ("postgresql.csv", false),
            ("", false),
        ])
    func recognised(text: String, isAddress: Bool) {
        #expect(DatabaseAddress.isAddress(text) == isAddress)
    }

    @Test(
        "Diterima seperti ditulis",
        arguments: [
            "postgresql://peladen/keuangan",
            "postgresql://perencana@peladen:5433/keuangan?sslmode=verify-full&passfile=/rumah/sandi",
            "postgresql:///keuangan?host=/run/postgresql",
            "service=pusat",
            "service=pusat dbname=arsip",
        ])
    func accepted(text: String) throws {
        #expect(try DatabaseAddress(text).text == text)
    }

    @Test(
        "Kata sandi di dalam alamat ditolak, dan tidak ditampilkan lagi",
        arguments: [
            "postgresql://perencana:rahasia@peladen/keuangan",
            "postgres://perencana:rahasia@peladen/keuangan",
            "postgresql://peladen/keuangan?user=perencana&password=rahasia",
            "postgresql://peladen/keuangan?sslpassword=rahasia",
            "service=pusat password=rahasia",
            "host=peladen password=rahasia",
            "postgresql://perencana:rah%zzasia@peladen/keuangan",
            "postgresql://peladen/keuangan?password=rahasia&tidakada=1",
        ])
    func secret(text: String) {
        let error = #expect(throws: DatabaseError.self) { try DatabaseAddress(text) }
        #expect(
            error?.explanation.text(in: .indonesian) == """
                Alamat basis data ini memuat kata sandi, yang tampak di daftar proses dan riwayat perintah. Hapus dari alamatnya dan \
                tulis di ~/.pgpass (peladen:port:basisdata:pemakai:sandi, hak 600), di berkas yang disebut PGPASSFILE, atau di \
                berkas layanan.
                """)
        #expect(
            error?.explanation.text(in: .english) == """
                This database address holds a password, which shows in the process list and the command history. Remove it from the \
                address and write it to ~/.pgpass (server:port:database:user:password, mode 600), to the file named by PGPASSFILE, \
                or to a service file.
                """)
    }

    @Test(
        "Yang tidak terurai ditolak dengan kata libpq",
        arguments: [
            (
                "postgresql://peladen/keuangan?tidakada=1",
                """
                Alamat basis data ini tidak dapat diuraikan. Tulis postgresql://pemakai@peladen:port/basisdata atau service=NAMA. \
                Kata libpq: invalid URI query parameter: "tidakada"
                """
            ),
            (
                "service=pusat warna=biru",
                """
                Alamat basis data ini tidak dapat diuraikan. Tulis postgresql://pemakai@peladen:port/basisdata atau service=NAMA. \
                Kata libpq: invalid connection option "warna"
                """
            ),
            (
                "host=peladen",
                "\"host=peladen\" bukan alamat basis data. Tulis postgresql://peladen/basisdata atau service=NAMA."
            ),
        ])
    func refused(text: String, message: String) {
        let error = #expect(throws: DatabaseError.self) { try DatabaseAddress(text) }
        #expect(error?.explanation.text(in: .indonesian) == message)
    }
}
