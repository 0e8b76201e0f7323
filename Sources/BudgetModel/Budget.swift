public import Diagnostics

/// Seluruh isi yang dibaca: kertas, indikator, baris anggaran, kaitan, realisasi, dan angka tertera.
///
/// Satu `Budget` dapat memuat satu tahun kantor atau gabungan beberapa kantor (`merge`).
public struct Budget: Sendable, Hashable {
    /// Kertas.
    public var documents: [Document] = []
    /// Indikator.
    public var indicators: [Indicator] = []
    /// Target, kondisi awal, dan kondisi akhir tertera.
    public var targets: [Target] = []
    /// Baris anggaran menurut urutan berkas.
    public var lines: BudgetLines = []
    /// Baris pendapatan dan pembiayaan menurut urutan berkas.
    public var balanceLines: [BalanceLine] = []
    /// Kaitan program dan indikator.
    public var links: [ProgramLink] = []
    /// Rencana kas dan fisik setiap program.
    public var cashPlans: [CashPlan] = []
    /// Uang setiap program menurut Renstra.
    public var strategicMoney: [StrategicMoney] = []
    /// Realisasi keuangan.
    public var moneyRealisations: [MoneyRealisation] = []
    /// Realisasi kinerja.
    public var indicatorRealisations: [IndicatorRealisation] = []
    /// Jumlah tertera.
    public var printedTotals: [PrintedTotal] = []
    /// Jumlah yang dicetak di dalam tabel: induk, subtotal, total.
    public var printedSums: [PrintedSum] = []
    /// Jumlah realisasi yang dicetak di dalam tabel.
    public var printedRealisedSums: [PrintedRealisedSum] = []
    /// Selisih dan persen yang dicetak di dalam tabel.
    public var printedVariances: [PrintedVariance] = []
    /// Persen penyerapan yang dicetak di samping pagu dan realisasi.
    public var printedAbsorptions: [PrintedAbsorption] = []
    /// Sisa anggaran yang dicetak di samping pagu dan realisasi.
    public var printedRemainders: [PrintedRemainder] = []
    /// Surplus, pembiayaan netto, dan SiLPA yang dicetak.
    public var printedBalances: [PrintedBalance] = []
    /// Nilai AKIP.
    public var akipScores: [AKIPScore] = []
    /// Tindak lanjut.
    public var followUps: [FollowUp] = []
    /// Tingkat-tingkat skala kinerja setempat.
    public var scaleBands: [ScaleBand] = []
    /// Berkas yang dibaca.
    public var files: [SourceFile] = []
    /// Kolom yang tidak dikenal.
    public var extraColumns: [ExtraColumn] = []
    /// Tabel yang barisnya masing-masing hanya boleh sekali: pagu, pendapatan, dan pembiayaan sebuah paket data. Di tabel lain
    /// barang-barang satu rekening boleh berdiri sendiri-sendiri.
    public var keyedTables: Set<SourceLocation> = []
    /// Lembar *Usulan* yang dibaca kembali.
    public var proposalSheets: [ProposalSheet] = []
    /// Asal baris setiap OPD bila ``lines`` sudah dijumlahkan per program; kosong bila setiap baris berdiri sendiri.
    public var summedOrigins: [LineOrigin] = []

    /// Tingkat pengelompokan ``lines``; `nil` bila setiap baris berdiri sendiri.
    public var level: GroupLevel?
    /// Tabel basis data yang dijumlahkan di tempatnya, dan yang diketahui tentangnya.
    public var groupedSources: [GroupedSource] = []

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init() {}

    /// Tahapan yang dimuat paling sedikit satu baris, menurut waktu; pendapatan dan pembiayaan ikut dilihat.
    public var stages: [BudgetStage] {
        balanceLines.reduce(into: Set(spendingStages)) { $0.formUnion($1.amounts.stages) }.sorted()
    }

    /// Tahapan yang dimuat paling sedikit satu baris belanja, menurut waktu.
    public var spendingStages: [BudgetStage] { lines.stages }

    /// Tahun anggaran yang ada, menaik; pendapatan dan pembiayaan ikut dilihat.
    public var years: [Int] {
        Set(lines.years).union(balanceLines.lazy.map(\.year)).sorted()
    }

    /// OPD menurut urutan pertama kali muncul: yang punya belanja, lalu yang hanya punya pendapatan atau pembiayaan.
    public var offices: [String] {
        var seen: Set<String> = []
        return spendingOffices.filter { seen.insert($0).inserted }
            + balanceLines.compactMap { seen.insert($0.office).inserted ? $0.office : nil }
    }

    /// OPD yang punya baris belanja, menurut urutan pertama kali muncul.
    public var spendingOffices: [String] { lines.offices }

    /// Kertas dengan kode tertentu.
    public func document(_ code: String) -> Document? {
        documents.first { $0.code == code }
    }

    /// Indikator dengan kode tertentu.
    public func indicator(_ code: String) -> Indicator? {
        indicators.first { $0.code == code }
    }
}
