public import Diagnostics

/// Sebab sebuah pekerjaan dengan basis data tidak dapat dilakukan. Kata-kata libpq atau peladennya sendiri selalu ikut, di ujung.
public enum DatabaseError: ExplainedError, Hashable {
    /// Alamat memuat kata sandi; alamatnya tidak ditampilkan lagi.
    case passwordInAddress
    /// Teks ini bukan alamat basis data.
    case notAnAddress(String)
    /// Alamat tidak terurai.
    case invalidAddress(words: String)
    /// Nama tabel tidak terurai.
    case invalidName(String)
    /// Tidak ada peladen yang menjawab di alamat ini.
    case unreachable(address: String, words: String)
    /// Peladen meminta kata sandi, dan tidak ada yang ditemukan baginya.
    case passwordMissing(address: String)
    /// Nama layanan tidak ada di berkas layanan.
    case unknownService(address: String, words: String)
    /// Sambungan terenkripsi tidak dapat dibuat atau tidak dapat dipercaya.
    case insecure(address: String, words: String)
    /// Peladen menolak masuk atau menolak sebuah perintah.
    case refused(address: String, SQLState, words: String)
    /// Hubungan terputus di tengah pekerjaan.
    case lost(address: String, words: String)
    /// Hubungan terputus tepat ketika menyimpan; tersimpan atau tidaknya tidak diketahui.
    case uncertain(address: String, words: String)
    /// Dihentikan pemakai.
    case cancelled(address: String)
    /// Jawaban yang tidak diharapkan dari peladen bagi perintah ini.
    case unexpected(address: String, words: String)

    /// Penjelasan bagi pengguna.
    public var explanation: LocalizedText {
        switch self {
        case .passwordInAddress:
            LocalizedText(
                id:
                    "Alamat basis data ini memuat kata sandi, yang tampak di daftar proses dan riwayat perintah. Hapus dari alamatnya dan tulis di ~/.pgpass (peladen:port:basisdata:pemakai:sandi, hak 600), di berkas yang disebut PGPASSFILE, atau di berkas layanan.",
                en:
                    "This database address holds a password, which shows in the process list and the command history. Remove it from the address and write it to ~/.pgpass (server:port:database:user:password, mode 600), to the file named by PGPASSFILE, or to a service file."
            )
        case .notAnAddress(let text):
            LocalizedText(
                id: "\"\(text)\" bukan alamat basis data. Tulis postgresql://peladen/basisdata atau service=NAMA.",
                en: "\"\(text)\" is no database address. Write postgresql://server/database or service=NAME.")
        case .invalidAddress(let words):
            LocalizedText(
                id:
                    "Alamat basis data ini tidak dapat diuraikan. Tulis postgresql://pemakai@peladen:port/basisdata atau service=NAMA. Kata libpq: \(words)",
                en:
                    "This database address cannot be understood. Write postgresql://user@server:port/database or service=NAME. libpq says: \(words)"
            )
        case .invalidName(let text):
            LocalizedText(
                id:
                    "\"\(text)\" bukan nama tabel. Tulis tabel atau skema.tabel; nama yang memuat titik atau huruf besar di antara tanda kutip ganda.",
                en: "\"\(text)\" is no table name. Write table or schema.table; put a name with dots or capitals in double quotes.")
        case .unreachable(let address, let words):
            LocalizedText(
                id:
                    "\(address): tidak ada peladen yang menjawab. Periksa nama peladen dan portnya, dan apakah jaringannya terhubung. Kata libpq: \(words)",
                en: "\(address): no server answers. Check the server's name and port, and whether the network is up. libpq says: \(words)")
        case .passwordMissing(let address):
            LocalizedText(
                id:
                    "\(address): peladen meminta kata sandi, dan tidak ada yang ditemukan. Tulis di ~/.pgpass (peladen:port:basisdata:pemakai:sandi, hak 600), di berkas yang disebut PGPASSFILE, atau di berkas layanan.",
                en:
                    "\(address): the server asks for a password, and none was found. Write it to ~/.pgpass (server:port:database:user:password, mode 600), to the file named by PGPASSFILE, or to a service file.")
        case .unknownService(let address, let words):
            LocalizedText(
                id:
                    "\(address): layanan ini tidak ditemukan. Periksa namanya di ~/.pg_service.conf atau berkas yang disebut PGSERVICEFILE. Kata libpq: \(words)",
                en:
                    "\(address): there is no such service. Check its name in ~/.pg_service.conf or the file named by PGSERVICEFILE. libpq says: \(words)"
            )
        case .insecure(let address, let words):
            LocalizedText(
                id:
                    "\(address): sambungan aman (TLS) tidak dapat dibuat. Periksa sslmode dan sslrootcert, atau tanyakan sertifikat peladennya kepada pengelola. Kata libpq: \(words)",
                en:
                    "\(address): a secure connection (TLS) cannot be made. Check sslmode and sslrootcert, or ask the administrator for the server's certificate. libpq says: \(words)"
            )
        case .refused(let address, let state, let words):
            LocalizedText(
                id: "\(address): \(state.advice) Kata peladen (\(state.code)): \(words)",
                en: "\(address): \(state.advice) The server says (\(state.code)): \(words)")
        case .lost(let address, let words):
            LocalizedText(
                id: "\(address): hubungan terputus di tengah pekerjaan. Periksa jaringan dan peladennya, lalu ulangi. Kata libpq: \(words)",
                en:
                    "\(address): the connection was lost during the work. Check the network and the server, then try again. libpq says: \(words)"
            )
        case .uncertain(let address, let words):
            LocalizedText(
                id:
                    "\(address): hubungan terputus tepat ketika menyimpan, jadi tidak diketahui apakah isinya tersimpan. Periksa di basis datanya sebelum mengulang. Kata libpq: \(words)",
                en:
                    "\(address): the connection was lost just while saving, so it is not known whether the data was saved. Look in the database before trying again. libpq says: \(words)")
        case .cancelled(let address):
            LocalizedText(
                id: "\(address): dihentikan atas permintaan Anda; perintahnya di peladen juga dihentikan.",
                en: "\(address): stopped at your request; the command on the server was stopped too.")
        case .unexpected(let address, let words):
            LocalizedText(
                id: "\(address): peladen menjawab lain daripada yang diminta (\(words)). Peladen ini mungkin bukan PostgreSQL.",
                en: "\(address): the server answered something other than what was asked (\(words)). It may not be PostgreSQL.")
        }
    }
}
