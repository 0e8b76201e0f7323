/// Jati diri sebuah program di satu unit sebuah OPD, tanpa tahapan.
public struct ProgramKey: Sendable, Hashable {
    /// OPD.
    public let office: NameKey
    /// Unit; `nil` untuk OPD induk.
    public let unit: NameKey?
    /// Kode program bila diketahui, namanya yang disamakan bila tidak.
    public let program: String

    /// Jati diri dari bagian-bagian yang sudah disamakan.
    package init(office: NameKey, unit: NameKey?, program: String) {
        (self.office, self.unit, self.program) = (office, unit, program)
    }
}
