public import Diagnostics

/// Indikator kinerja: apa yang diukur, dan bagaimana angkanya digabung.
public struct Indicator: Sendable, Hashable {
    /// Arah yang baik.
    public enum Direction: String, Sendable, Hashable, CaseIterable {
        /// Makin tinggi makin baik.
        case positive = "positif"
        /// Makin rendah makin baik.
        case negative = "negatif"
    }

    /// Cara nilai triwulan menjadi nilai tahun.
    public enum Accumulation: String, Sendable, Hashable, CaseIterable {
        /// Triwulan dijumlahkan.
        case sum = "jumlah"
        /// Nilai terakhir yang berlaku.
        case endPosition = "posisi akhir"
        /// Rata-rata triwulan.
        case mean = "rata-rata"
    }

    /// Rumus capaian indikator negatif; ada tiga yang dipakai orang.
    public enum NegativeFormula: String, Sendable, Hashable, CaseIterable {
        /// `2 - R/T`, contoh Permenpan RB 6/2022; bawaan.
        case twoMinusRatio = "2-R/T"
        /// `T/R`.
        case inverseRatio = "T/R"
        /// `(T-R)/T`.
        case relativeGap = "(T-R)/T"
    }

    /// Kode pendek yang dipakai tabel lain.
    public var code: String
    /// Tujuan di atas sasaran.
    public var goal: String?
    /// Sasaran di atas indikator.
    public var objective: String?
    /// Nama indikator.
    public var name: String
    /// Satuan, misalnya `Triliyun (Rp)`.
    public var unitOfMeasure: String?
    /// Apa yang diukur, menurut keputusan IKU.
    public var definition: String?
    /// Cara menghitung nilainya seperti tertera, menurut keputusan IKU atau lampiran PK; bukan rumus capaian.
    public var formula: String?
    /// Arah.
    public var direction: Direction
    /// Cara menggabungkan.
    public var accumulation: Accumulation
    /// Rumus bila arah negatif.
    public var negativeFormula: NegativeFormula
    /// Bidang atau unit penanggung jawab.
    public var unitInCharge: String?
    /// Catatan penyalin; bukan bagian dari angka.
    public var remark: String?
    /// Tempat di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        code: String,
        goal: String? = nil,
        objective: String? = nil,
        name: String,
        unitOfMeasure: String? = nil,
        definition: String? = nil,
        formula: String? = nil,
        direction: Direction = .positive,
        accumulation: Accumulation = .sum,
        negativeFormula: NegativeFormula = .twoMinusRatio,
        unitInCharge: String? = nil,
        remark: String? = nil,
        location: SourceLocation
    ) {
        self.code = code
        self.goal = goal
        self.objective = objective
        self.name = name
        self.unitOfMeasure = unitOfMeasure
        self.definition = definition
        self.formula = formula
        self.direction = direction
        self.accumulation = accumulation
        self.negativeFormula = negativeFormula
        self.unitInCharge = unitInCharge
        self.remark = remark
        self.location = location
    }
}
