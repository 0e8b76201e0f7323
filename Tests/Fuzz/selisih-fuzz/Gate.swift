import Foundation

/// Janji yang dijaga atas setiap masukan, dan kode keluar proses anak yang melanggarnya.
enum Gate: Int32 {
    case hang = 41
    case memory = 42
    case crash = 43

    /// Waktu prosesor, bukan waktu jam: mesin yang sedang sibuk bukan pelanggaran. Mesin yang lebih lambat daripada mesin pembanding
    /// diberi waktu sebanding (``MachinePace``).
    static let maximumSeconds = 5
    /// Pembaca yang menunggu selamanya tidak memakai prosesor.
    static let maximumWait = 120
    static let maximumMegabytes = 256

    var words: String {
        switch self {
        case .hang: "macet lebih dari \(Self.maximumSeconds) detik"
        case .memory: "memori lebih dari \(Self.maximumMegabytes) MB"
        case .crash: "jatuh"
        }
    }
}

/// Penjaga di dalam proses anak: detak tetap yang mengakhiri proses ketika sebuah janji dilanggar.
enum GateKeeper {
    private static let ticksPerSecond = 20
    nonisolated(unsafe) private static var ticks = 0
    nonisolated(unsafe) private static var startSeconds = 0
    nonisolated(unsafe) private static var allowedSeconds = Gate.maximumSeconds

    #if canImport(Darwin)
        private static let realTime = ITIMER_REAL
        private static let ownProcess = RUSAGE_SELF
        private static let peakUnitsPerMegabyte = 1 << 20
    #else
        private static let realTime = __itimer_which_t(ITIMER_REAL.rawValue)
        private static let ownProcess = __rusage_who_t(RUSAGE_SELF.rawValue)
        private static let peakUnitsPerMegabyte = 1 << 10
    #endif

    static func start() {
        allowedSeconds = MachinePace.scaled(Gate.maximumSeconds)
        signal(SIGALRM) { _ in GateKeeper.tick() }
        let pause = timeval(tv_sec: 0, tv_usec: numericCast(1_000_000 / ticksPerSecond))
        var timer = itimerval(it_interval: pause, it_value: pause)
        setitimer(realTime, &timer, nil)
    }

    /// Masukan baru: waktunya mulai dari nol.
    static func restart() {
        ticks = 0
        startSeconds = usedSeconds
    }

    /// Waktu prosesor semua utas proses ini, dalam detik penuh.
    private static var usedSeconds: Int {
        var usage = rusage()
        getrusage(ownProcess, &usage)
        let microseconds = Int(usage.ru_utime.tv_usec) + Int(usage.ru_stime.tv_usec)
        return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + microseconds / 1_000_000
    }

    /// Hanya panggilan sistem, karena berjalan di dalam sinyal.
    private static func tick() {
        ticks += 1
        checkMemory()
        let isBusy = usedSeconds - startSeconds > allowedSeconds
        if isBusy || ticks > Gate.maximumWait * ticksPerSecond { _exit(Gate.hang.rawValue) }
    }

    /// Memori puncak proses, dilihat di setiap detak dan sesudah setiap masukan.
    static func checkMemory() {
        if peakMegabytes > Gate.maximumMegabytes { _exit(Gate.memory.rawValue) }
    }

    static var peakMegabytes: Int {
        var usage = rusage()
        getrusage(ownProcess, &usage)
        return usage.ru_maxrss / peakUnitsPerMegabyte
    }
}
