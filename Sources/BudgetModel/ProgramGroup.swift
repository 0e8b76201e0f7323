/// Kelompok program di dalam Perjanjian Kinerja.
public enum ProgramGroup: String, Sendable, Hashable, CaseIterable {
    /// Utama: program inti yang terkait indikator.
    case core = "utama"
    /// Penunjang: biaya kesekretariatan.
    case overhead = "penunjang"
    /// Pendukung: dukungan APBN, ditampilkan di samping jumlah APBD dan tidak pernah di dalamnya.
    case support = "pendukung"

    /// `true` bila baris kelompok ini masuk jumlah APBD.
    public var isInsideTotal: Bool { self != .support }
}
