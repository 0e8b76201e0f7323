import BudgetModel
public import Diagnostics
public import ExactNumbers

/// Komposisi pergeseran: seberapa jauh susunan pagu bergeser di luar naik atau turunnya jumlah seluruhnya.
///
/// Rumus PEFA: `f = jumlah(setelah) / jumlah(sebelum)`, `disesuaikan = sebelum x f`, `komposisi = jumlah|setelah - disesuaikan| /
/// jumlah(disesuaikan)`. Nilai PEFA sendiri membandingkan anggaran yang disahkan dengan realisasi tiga tahun, jadi ini bukan nilai PEFA.
public struct CompositionVariance: Sendable, Hashable {
    /// Apa yang dihitung sebagai satu baris; selalu disebut bersama angkanya.
    public enum Level: Sendable, Hashable, CaseIterable {
        /// Setiap program di setiap unit, kelompok, dan sumber dana sendiri-sendiri.
        case positions
        /// Unit-unit sebuah program disatukan, di OPD-nya.
        case programs

        /// Nama tingkatnya bagi pembaca.
        public var name: LocalizedText {
            switch self {
            case .positions: LocalizedText(id: "program di setiap unit", en: "programs in each unit")
            case .programs: LocalizedText(id: "program, unit-unitnya disatukan", en: "programs, units merged")
            }
        }
    }

    /// Namanya bagi pembaca.
    public static let name = LocalizedText(id: "komposisi pergeseran", en: "composition of the shift")

    /// Tingkat penjumlahannya.
    public let level: Level
    /// Banyaknya baris pada tingkat itu.
    public let count: Int
    /// Jumlah setelah / jumlah sebelum.
    public let factor: Ratio
    /// Hasilnya sebagai pecahan; 0,1523 berarti 15,23 %.
    public let ratio: Ratio

    /// - Returns: `nil` bila jumlah sebelum atau setelah tidak lebih dari nol.
    init?(_ rows: [Variance], _ level: Level) throws(ArithmeticError) {
        let before = try Rupiah.sum(rows.map(\.before))
        let after = try Rupiah.sum(rows.map(\.after))
        guard before > .zero, after > .zero else { return nil }
        self.level = level
        count = rows.count
        factor = try Ratio(after, over: before)
        // |setelah - sebelum x S/B| / S = |setelah x B - sebelum x S| / (B x S), dijumlahkan sebagai |setelah/S - sebelum/B|.
        var raised = Rupiah.zero
        var base = Rupiah.zero
        for row in rows where try Ratio(row.after, over: after) > Ratio(row.before, over: before) {
            raised = try raised + row.after
            base = try base + row.before
        }
        // Yang naik dan yang turun sama besarnya, jadi jumlah mutlaknya dua kali yang naik.
        ratio = try (Ratio(raised, over: after) - Ratio(base, over: before)) * Ratio(2, over: 1)
    }
}

extension Comparison {
    /// Komposisi pergeseran baris-baris di dalam jumlah APBD; dukungan APBN tidak ikut.
    ///
    /// - Returns: `nil` bila jumlah sebelum atau setelah tidak lebih dari nol.
    /// - Throws: ``AnalysisError/overflow``.
    public func compositionVariance(at level: CompositionVariance.Level) throws(AnalysisError) -> CompositionVariance? {
        let inside = rows.filter(\.isInsideTotal)
        let rollups =
            switch level {
            case .positions: try grouped(inside) { $0.position }.map(\.variance)
            case .programs: try grouped(inside) { $0.position.programPlace }.map(\.variance)
            }
        do {
            return try CompositionVariance(rollups, level)
        } catch {
            throw .overflow
        }
    }
}
