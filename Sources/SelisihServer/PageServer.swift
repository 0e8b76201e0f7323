public import BudgetPages
import FlyingFox
import FlyingSocks
public import Foundation

/// Halaman di peramban: peladen di gelung balik yang menerima kertas, menjalankan pekerjaannya sebagai proses tersendiri, dan menampilkan hasilnya.
///
/// Ia tidak tahu apa-apa tentang anggaran: yang membaca dan menyusun halaman adalah ``/BudgetPages/PageWork`` di proses anaknya. Ia hanya mendengar di
/// `127.0.0.1`; jaringan kantor datang lewat peladen lain di depannya.
public struct PageServer: Sendable {
    /// Yang ditentukan orang yang menjalankannya.
    public struct Settings: Sendable {
        /// Pintu; 0 berarti pintu bebas mana pun.
        public var port: UInt16 = 0
        /// Nama umum bila sebuah peladen lain berdiri di depan.
        public var hostName: String?
        /// Kunci; `nil` berarti kunci acak baru.
        public var key: String?
        /// Batas-batas.
        public var limits = ServerLimits()
        /// Tabel basis data yang boleh dibaca pengunjung.
        public var databases: [PageDatabase] = []

        /// Setelan bawaan.
        public init() {}
    }

    private let settings: Settings
    private let program: URL
    private let arguments: [String]

    /// - Parameters:
    ///   - program: Program ini sendiri.
    ///   - arguments: Perintah tersembunyi yang mengerjakan ``/BudgetPages/PageTask`` di berkas yang disebut argumen terakhirnya.
    public init(_ settings: Settings, program: URL, arguments: [String]) {
        self.settings = settings
        self.program = program
        self.arguments = arguments
    }

    /// Melayani sampai dihentikan, lalu menghapus semua berkas pengunjung.
    ///
    /// - Parameter announce: Menerima alamat halaman bersama kuncinya begitu peladennya mendengar.
    /// - Throws: ``PageServerError``.
    public func run(announce: @escaping @Sendable (String) -> Void) async throws {
        // Orang yang menutup perambannya di tengah unduhan adalah kesalahan tulis, bukan akhir peladennya.
        signal(SIGPIPE, SIG_IGN)
        let root = try Self.privateFolder()
        let runner = JobRunner(program: program, arguments: arguments, maximum: settings.limits.jobs)
        let store = WorkStore(root: root, limits: settings.limits, runner: runner)
        let key = settings.key ?? RandomWord.make()
        let holder = RouteHolder()
        let server = HTTPServer(
            config: HTTPServer.Configuration(
                address: try .inet(ip4: "127.0.0.1", port: settings.port), timeout: Self.handlerTimeout, sharedRequestBufferSize: 64 << 10,
                logger: .disabled), handler: holder)
        let sweeping = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: .seconds(5))
                await store.sweep()
            }
        }
        let stopping = StopSignals { Task { await server.stop(timeout: Self.graceSeconds) } }
        defer {
            sweeping.cancel()
            stopping.cancel()
        }
        do {
            let serving = Task { try await server.run() }
            try await server.waitUntilListening()
            guard case .ip4(_, let port)? = await server.listeningAddress else { throw PageServerError.notListening(settings.port) }
            holder.set(
                PageRoutes(
                    guarding: RequestGuard(port: port, key: key, hostName: settings.hostName), store: store, limits: settings.limits,
                    databases: settings.databases))
            announce("http://127.0.0.1:\(port)/?kunci=\(key)")
            try await serving.value
        } catch let error as PageServerError {
            await store.close()
            throw error
        } catch {
            await store.close()
            if stopping.isStopped { return }
            throw PageServerError.notListening(settings.port)
        }
        await store.close()
    }

    /// Detik sebuah permintaan boleh dikerjakan: mengunggah lewat jaringan lambat, dan menulis buku kerja besar.
    private static let handlerTimeout: TimeInterval = 1_800
    /// Detik bagi unduhan yang sedang berjalan sesudah diminta berhenti.
    private static let graceSeconds: TimeInterval = 20

    private static func privateFolder() throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("selisih-halaman-\(RandomWord.make())").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        return path
    }
}
