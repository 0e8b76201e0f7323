public import Diagnostics

/// Satu nilai evaluasi AKIP seperti tertera.
public struct AKIPScore: Sendable, Hashable {
    /// Tingkat baris di dalam lembar evaluasi.
    public enum Level: String, Sendable, Hashable, CaseIterable {
        /// Komponen besar (empat, bobot 30/30/15/25).
        case component = "komponen"
        /// Bagian komponen.
        case subcomponent = "subkomponen"
        /// Kriteria di dalam bagian.
        case criterion = "kriteria"
        /// Nilai akhir.
        case result = "hasil"
        /// Sebutan di dalam kalimat.
        case narrative = "uraian"
    }

    /// Kode kertas.
    public var document: String
    /// Tahun yang dinilai.
    public var year: Int
    /// Tingkat.
    public var level: Level
    /// Nama komponen.
    public var component: String
    /// Bobot tertera.
    public var weight: PrintedFigure?
    /// Nilai tertera.
    public var score: PrintedFigure?
    /// Predikat tertera: `BB`.
    public var predicate: String?
    /// Sebutan tertera: `Sangat Baik`.
    public var word: String?
    /// Catatan penyalin; bukan bagian dari angka.
    public var remark: String?
    /// Tempat di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        document: String, year: Int, level: Level, component: String, weight: PrintedFigure? = nil,
        score: PrintedFigure? = nil, predicate: String? = nil, word: String? = nil,
        remark: String? = nil, location: SourceLocation
    ) {
        self.document = document
        self.year = year
        self.level = level
        self.component = component
        self.weight = weight
        self.score = score
        self.predicate = predicate
        self.word = word
        self.remark = remark
        self.location = location
    }
}

/// Satu butir rencana tindak lanjut rekomendasi evaluasi.
public struct FollowUp: Sendable, Hashable {
    /// Kode kertas.
    public var document: String
    /// Nomor rekomendasi seperti tertera.
    public var number: String
    /// Rekomendasi.
    public var recommendation: String
    /// Rencana aksi.
    public var action: String?
    /// Target aksi.
    public var target: String?
    /// Rencana waktu seperti tertera.
    public var plannedTime: String?
    /// Status seperti tertera.
    public var status: String?
    /// Realisasi per triwulan seperti tertera.
    public var realised: [Quarter: String]
    /// Bukti.
    public var evidence: String?
    /// Tempat di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        document: String, number: String, recommendation: String, action: String? = nil,
        target: String? = nil, plannedTime: String? = nil, status: String? = nil,
        realised: [Quarter: String] = [:], evidence: String? = nil, location: SourceLocation
    ) {
        self.document = document
        self.number = number
        self.recommendation = recommendation
        self.action = action
        self.target = target
        self.plannedTime = plannedTime
        self.status = status
        self.realised = realised
        self.evidence = evidence
        self.location = location
    }
}
