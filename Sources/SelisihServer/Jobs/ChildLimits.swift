import Foundation

/// Batas yang dipasang proses pekerjaan pada dirinya sendiri sebelum membaca satu berkas pun.
public enum ChildLimits {
    /// - Parameters:
    ///   - processorSeconds: Detik CPU; sesudahnya prosesnya dihentikan sistem.
    ///   - memoryBytes: Byte ruang alamat.
    public static func apply(processorSeconds: Int, memoryBytes: Int) {
        set(RLIMIT_CPU, processorSeconds)
        set(RLIMIT_AS, memoryBytes)
        set(RLIMIT_CORE, 0)
    }

    #if os(Linux)
        private typealias Resource = __rlimit_resource
    #else
        private typealias Resource = Int32
    #endif

    private static func set(_ resource: Resource, _ value: Int) {
        var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
        #if os(Linux)
            _ = setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
        #else
            _ = setrlimit(resource, &limit)
        #endif
    }
}
