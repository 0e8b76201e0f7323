public import BudgetModel
public import ExactNumbers

/// Ambang dan ketentuan yang boleh berbeda di setiap daerah.
public struct CheckSettings: Sendable, Hashable {
    /// Perubahan pagu dalam persen yang perlu dijelaskan, menurut kelompok program; bawaan 50.
    public var changeThresholds: [ProgramGroup: Quantity] = [
        .core: Quantity(50), .overhead: Quantity(50), .support: Quantity(50),
    ]
    /// Jarak penyerapan dari kalender, dalam poin persen, yang membuat pagu naik atau turun perlu dijelaskan; bawaan 25.
    public var absorptionGap: Quantity = Quantity(25)
    /// Jarak capaian kinerja dari penyerapan, dalam poin persen, yang perlu dijelaskan; bawaan 25.
    public var achievementGap: Quantity = Quantity(25)
    /// Hari pemeriksaan; `nil` berarti tidak ada yang dinilai terlambat terhadap hari ini, supaya masukan yang sama
    /// selalu memberi hasil yang sama.
    public var inspectionDay: CalendarDay?

    /// Setelan bawaan.
    public init() {}
}
