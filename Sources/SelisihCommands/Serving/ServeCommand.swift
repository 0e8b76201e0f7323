import ArgumentParser
import BudgetPages
import Diagnostics
import Foundation
import SelisihServer
import Synchronization

/// `selisih serve`: halaman di peramban.
struct ServeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            id: CommandWords(
                name: "halaman",
                abstract: "Membuka halaman di peramban: taruh kertasnya, jawab pertanyaannya, unduh hasilnya.",
                usage: "selisih halaman [--port <pintu>] [<pilihan>]",
                discussion: """
                    Halamannya mengerjakan yang dikerjakan perintah-perintah lain, bagi orang yang tidak memakai baris perintah. \
                    Peladennya hanya mendengar di 127.0.0.1, dan alamatnya memuat kunci acak: hanya yang diberi alamat itu yang masuk. \
                    Berkas yang dikirim disimpan di folder sementara yang hanya terbaca pemakai ini, dan dihapus bila selesai, lama \
                    tidak dilihat, atau peladennya dihentikan.

                    Bagi seluruh kantor, peladen lain (nginx) berdiri di depan: --host-name menyebut nama umumnya, dan --key-file memegang \
                    kunci yang dikirimnya di tajuk X-Selisih-Kunci.

                    Contoh:
                      selisih halaman
                      selisih halaman --port 8123 --no-open
                      selisih halaman --port 8123 --host-name selisih.dinas.go.id --key-file /run/selisih/kunci

                    Kode keluar: 0 dihentikan dengan benar, 2 tidak dapat berjalan.
                    """),
            en: CommandWords(
                name: "serve",
                abstract: "Opens the page in the browser: drop the papers, answer its questions, download the results.",
                usage: "selisih serve [--port <port>] [<options>]",
                discussion: """
                    The page does what the other commands do, for people who do not use a command line. The server only listens on \
                    127.0.0.1, and its address holds a random key: only who is given that address gets in. Uploaded files are kept in a \
                    temporary folder that only this user can read, and are deleted when done, when long unseen, or when the server stops.

                    For a whole office another server (nginx) stands in front: --host-name gives its public name, and --key-file holds the \
                    key that it sends in header X-Selisih-Kunci.

                    Examples:
                      selisih serve --language en
                      selisih serve --port 8123 --no-open --language en
                      selisih serve --port 8123 --host-name selisih.dinas.go.id --key-file /run/selisih/kunci --language en

                    Exit codes: 0 stopped properly, 2 could not run.
                    """))
    }

    @Option(
        name: [.customLong("port"), .customLong("pintu")],
        help: ArgumentHelp(
            id: "Pintu di 127.0.0.1; bawaan pintu bebas mana pun.", en: "Port on 127.0.0.1; any free one when not given.", value: "pintu",
            "port"))
    var port: UInt16 = 0

    @Option(
        name: [.customLong("host-name"), .customLong("nama-umum")],
        help: ArgumentHelp(
            id: "Nama umum bila peladen lain berdiri di depan dengan TLS.", en: "Public name when another server stands in front with TLS.",
            value: "nama", "name"))
    var hostName: String?

    @Option(
        name: [.customLong("key-file"), .customLong("berkas-kunci")],
        help: ArgumentHelp(
            id: "Berkas yang memuat kuncinya; bawaan kunci acak baru.", en: "File that holds the key; a new random key when not given.",
            value: "berkas", "file"))
    var keyFile: String?

    @Option(
        name: [.customLong("upload-limit"), .customLong("batas-kiriman")],
        help: ArgumentHelp(id: "Megabyte satu kiriman.", en: "Megabytes of one upload.", value: "MB"))
    var uploadLimit = ServerLimits().uploadBytes >> 20

    @Option(
        name: [.customLong("memory-limit"), .customLong("batas-memori")],
        help: ArgumentHelp(id: "Megabyte memori satu pekerjaan.", en: "Megabytes of memory for one piece of work.", value: "MB"))
    var memoryLimit = ServerLimits().memoryBytes >> 20

    @Option(
        name: [.customLong("jobs"), .customLong("pekerjaan")],
        help: ArgumentHelp(
            id: "Pekerjaan yang berjalan sekaligus.", en: "Pieces of work that run at once.", value: "banyak", "count"))
    var jobs = ServerLimits().jobs

    @Option(
        name: [.customLong("idle-minutes"), .customLong("menit-diam")],
        help: ArgumentHelp(
            id: "Menit sampai pekerjaan yang tidak dilihat lagi dihapus.", en: "Minutes until work that nobody looks at is deleted.",
            value: "menit", "minutes"))
    var idleMinutes = ServerLimits().idleSeconds / 60

    @Option(
        name: [.customLong("database"), .customLong("basis-data")],
        help: ArgumentHelp(
            id: "Tabel yang boleh dibaca pengunjung: LAYANAN=tabel; boleh diulang.",
            en: "Table that visitors may read: SERVICE=table; may be repeated.", value: "layanan=tabel", "service=table"))
    var databases: [String] = []

    @Flag(
        name: [.customLong("no-open"), .customLong("tanpa-buka")],
        help: ArgumentHelp(id: "Tidak membuka peramban sendiri.", en: "Does not open the browser itself."))
    var noOpen = false

    @OptionGroup var spoken: LanguageArguments

    private var language: Language { spoken.language }

    func run() throws {
        try explaining(in: language, serve)
    }

    private func serve() throws {
        var settings = PageServer.Settings()
        settings.port = port
        settings.hostName = hostName
        settings.key = try keyFile.map(key)
        for (option, value, largest) in [
            ("--upload-limit", uploadLimit, 1 << 14), ("--memory-limit", memoryLimit, 1 << 20), ("--jobs", jobs, 64),
            ("--idle-minutes", idleMinutes, 1 << 14),
        ] where !(1...largest).contains(value) {
            throw ServeError.notInRange(option: option, value, largest)
        }
        settings.databases = try databases.map { text in
            guard let database = PageDatabase(text) else { throw ServeError.notADatabase(text) }
            return database
        }
        settings.limits.uploadBytes = uploadLimit << 20
        settings.limits.memoryBytes = memoryLimit << 20
        settings.limits.jobs = jobs
        settings.limits.idleSeconds = idleMinutes * 60
        guard let program = Bundle.main.executableURL else { throw ServeError.unknownProgram }
        let server = PageServer(settings, program: program, arguments: [PageJobCommand.name] + PageJobCommand.limits(settings.limits))
        try Self.wait { [self] in
            try await server.run { address in
                let text = LocalizedText(
                    id: "Halaman Selisih: \(address)\nHentikan dengan Ctrl-C.", en: "The page of Selisih: \(address)\nStop with Ctrl-C.")
                Console.writeError(text.text(in: language) + "\n")
                if !noOpen { Browser.open(address) }
            }
        }
    }

    private func key(in path: String) throws(ServeError) -> String {
        guard let data = FileManager.default.contents(atPath: path) else { throw .noKey(path) }
        let key = String(decoding: data, as: UTF8.self).filter { !$0.isWhitespace }
        guard key.utf8.count >= 16, key.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x3B && $0 != 0x26 }) else {
            throw .noKey(path)
        }
        return key
    }

    /// Menunggu pekerjaan yang berjalan di benang-benang lain.
    private static func wait(_ work: @escaping @Sendable () async throws -> Void) throws {
        let result = Mutex<Result<Void, any Error>>(.success(()))
        let done = DispatchSemaphore(value: 0)
        Task {
            do { try await work() } catch { result.withLock { $0 = .failure(error) } }
            done.signal()
        }
        done.wait()
        try result.withLock { $0 }.get()
    }
}

/// Mengapa halaman tidak dapat dibuka.
enum ServeError: ExplainedError, Hashable {
    /// Berkas kunci tidak ada, atau isinya bukan kunci.
    case noKey(String)
    /// Bilangan pada pilihan di luar rentangnya.
    case notInRange(option: String, Int, Int)
    /// Tabel basis data pada pilihan bukan nama layanan dan nama tabel.
    case notADatabase(String)
    /// Program tidak tahu letaknya sendiri.
    case unknownProgram

    var explanation: LocalizedText {
        switch self {
        case .noKey(let path):
            LocalizedText(
                id: "--key-file \(path): berkas ini tidak memuat kunci. Isinya paling sedikit 16 huruf tanpa spasi, titik koma, atau &.",
                en: "--key-file \(path): this file holds no key. It needs at least 16 characters without spaces, semicolons, or &.")
        case .notInRange(let option, let value, let largest):
            LocalizedText(
                id: "\(option) \(String(value)): isi bilangan 1 sampai \(String(largest)).",
                en: "\(option) \(String(value)): give a number from 1 to \(String(largest)).")
        case .notADatabase(let text):
            LocalizedText(
                id:
                    "--database \"\(text)\": tulis LAYANAN=tabel, misalnya KEUANGAN=keuangan.anggaran; layanannya berdiri di berkas layanan PostgreSQL.",
                en:
                    "--database \"\(text)\": write SERVICE=table, such as FINANCE=finance.budget; the service stands in the PostgreSQL service file."
            )
        case .unknownProgram:
            LocalizedText(
                id: "Letak program ini tidak diketahui, jadi pekerjaannya tidak dapat dijalankan. Pastikan /proc tersedia.",
                en: "The place of this program is unknown, so its work cannot be run. Make sure that /proc is there.")
        }
    }
}
