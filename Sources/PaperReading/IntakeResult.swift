public import BudgetModel
public import Diagnostics

/// Hasil membaca masukan: isi anggaran dan semua temuan pembacaan.
public struct IntakeResult: Sendable, Hashable {
    /// Isi yang terbaca. Bila ada kesalahan, isinya tidak lengkap dan tidak boleh dijumlahkan.
    public var budget: Budget
    /// Temuan menurut urutan tabel dan baris.
    public var findings: [Finding]
    /// Apa yang dimengerti dari setiap tabel, menurut urutan dibaca.
    public var tables: [TableUnderstanding]
    /// Keraguan bacaan, yang sudah dijawab juga. Yang belum dijawab menghentikan perbandingan.
    public var doubts: [ReadingDoubt]
    /// Fakta kertas-kertas yang belum disatukan dengan kertas lain.
    package var papers: [PaperFacts] = []
    /// Daftar dokumen yang belum dijumlahkan per triwulan.
    var documents: [DocumentList] = []
    /// Tabel-tabel realisasi tanpa pagu.
    var realisationTables: [SourceLocation] = []
    /// Tabel rencana yang tahapannya hanya disimpulkan: KUA-PPAS, pagu indikatif.
    var planTables: [SourceLocation] = []
    /// Tabel perjanjian kinerja pejabat di bawah kepala perangkat daerah.
    var positionTables: [PositionTable] = []
    /// Yang diwakili baris anggaran yang ketika dibaca sudah dijumlahkan per program, menurut tempatnya; yang tidak disebut mewakili dirinya
    /// sendiri. `nil` bila tidak satu baris pun dijumlahkan.
    package var spans: [SourceLocation: RowSpan]?
    /// `true` bila isinya tidak dapat dijumlahkan selagi dibaca: hasil ini tidak berarti, dan masukannya dibaca lagi baris demi baris.
    package var mustReadRows = false

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        budget: Budget = Budget(), findings: [Finding] = [], tables: [TableUnderstanding] = [], doubts: [ReadingDoubt] = []
    ) {
        self.budget = budget
        self.findings = findings
        self.tables = tables
        self.doubts = doubts
    }

    /// `true` bila ada angka yang tidak terbaca dengan pasti, sehingga jumlah tidak dapat dipercaya.
    public var hasErrors: Bool {
        findings.contains { $0.severity == .error } || doubts.contains { $0.settlement == nil }
    }

    /// Semua yang perlu diketahui pengguna: temuan pembacaan, lalu keraguannya sebagai temuan.
    public var allFindings: [Finding] { findings + doubts.map(\.finding) }

    /// Menggabungkan hasil masukan lain.
    public mutating func merge(_ other: IntakeResult) {
        budget.merge(other.budget)
        findings += other.findings
        tables += other.tables
        doubts += other.doubts
        papers += other.papers
        documents += other.documents
        realisationTables += other.realisationTables
        planTables += other.planTables
        positionTables += other.positionTables
        if let other = other.spans { spans = (spans ?? [:]).merging(other) { first, _ in first } }
        mustReadRows = mustReadRows || other.mustReadRows
    }

    /// Menyisihkan seluruh uang sebuah tabel dengan sebabnya.
    mutating func setAside(_ table: SourceLocation, _ reason: SkipReason) {
        budget.lines.removeAll { $0.location.table == table }
        budget.printedSums.removeAll { $0.location.table == table }
        for index in tables.indices where tables[index].location.table == table {
            tables[index].accounts = tables[index].accounts.map { $0.settingAside(reason.text) }
            tables[index].rowCount = 0
        }
    }
}
