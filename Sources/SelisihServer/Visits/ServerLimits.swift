/// Batas-batas peladen halaman; semuanya dapat diubah di baris perintahnya.
public struct ServerLimits: Sendable, Hashable {
    /// Byte satu kiriman.
    public var uploadBytes = 512 << 20
    /// Berkas satu kiriman.
    public var files = 2_000
    /// Pekerjaan yang disimpan sekaligus, dari semua pengunjung.
    public var works = 100
    /// Proses pekerjaan yang berjalan sekaligus; selebihnya menunggu gilirannya.
    public var jobs = 2
    /// Detik sampai pekerjaan yang tidak dilihat lagi dihapus.
    public var idleSeconds = 3_600
    /// Detik sampai pekerjaan yang sedang berjalan dan tidak ditunggu lagi dihentikan.
    public var unwatchedSeconds = 20
    /// Detik CPU satu proses pekerjaan.
    public var processorSeconds = 900
    /// Byte ruang alamat satu proses pekerjaan.
    public var memoryBytes = 6 << 30

    /// Batas bawaan.
    public init() {}
}
