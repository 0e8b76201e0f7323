import BudgetAnalysis
public import BudgetChecks
import BudgetIntake
public import BudgetModel
public import Diagnostics
public import PaperReading
public import Reporting
public import TableReading

/// Satu pekerjaan: masukan dibuka satu kali, lalu diperiksa, dibandingkan, diterima temuannya, dan ditulis hasilnya.
///
/// Sesi tidak tahu dari mana ia dipanggil: baris perintah, halaman, dan program lain memakai panggilan yang sama. Ia membaca dan
/// menulis berkas, tetapi tidak pernah berbicara; yang perlu dikatakan adalah hasil panggilannya.
public struct Session: Sendable {
    /// Yang diminta orang sebelum masukannya dibaca.
    public struct Request: Sendable {
        /// Berkas dan folder menurut urutan disebut.
        public var inputs: [String]
        /// Ketentuan bagi pembaca.
        public var options = IntakeOptions()
        /// Batas pembacaan.
        public var limits = ReadingLimits.default
        /// Jawaban keraguan, di samping yang tersimpan di berkas keputusan.
        public var answers: [AnswerName] = []
        /// Dari mana jawaban itu, seperti disebut di laporan.
        public var answerSource = "--answer"
        /// Berkas keputusan; kosong berarti berkas di samping setiap masukan.
        public var decisionFiles: [String] = []
        /// Ambang pemeriksaan.
        public var settings = CheckSettings()
        /// `false` bila barisnya hanya dijumlahkan dan dibandingkan per program: tanpa pemeriksaan dan tanpa rincian. Satu tabel CSV lalu
        /// dibaca tanpa menyimpan barisnya.
        public var isChecked = true
        /// Tingkat pengelompokan baris sebelum dibandingkan dan diperiksa; `nil` berarti setiap baris dilihat. Masukan yang sudah
        /// dikelompokkan membawa tingkatnya sendiri.
        public var level: GroupLevel?
        /// Berkas lain yang sudah dibaca bagi pekerjaan ini, misalnya setelan; hasil tidak pernah menimpanya.
        public var companions: [String] = []

        /// Permintaan dengan ketentuan bawaan.
        public init(inputs: [String]) { self.inputs = inputs }

        /// Yang perlu diketahui orang tentang berkas keputusan yang tidak dipakai; `nil` bila tidak ada.
        public var note: LocalizedText? { SubmittedDecisions(in: inputs, except: decisionFiles).note }
    }

    /// Permintaannya.
    public let request: Request
    /// Hasil pembacaan; temuan pemeriksaan belum ada di dalamnya.
    public let reading: IntakeResult
    let sources: [DecisionSource]
    private let stopCheck = Once<StopCheck>()

    /// Membuka masukan: berkas keputusan dahulu, lalu kertas-kertasnya, dengan jawaban dari keduanya.
    ///
    /// Jalur yang sama ditolak sebelum dibaca; isi yang sama di bawah nama lain ditolak oleh konsolidasi.
    ///
    /// - Parameters:
    ///   - isDeciding: Keputusan akan dicatat: berkas keputusan boleh belum ada, dan jawaban tersimpan boleh bukan jawaban
    ///     keraguannya, karena akan diganti.
    ///   - progress: Menerima banyaknya baris yang sudah dibaca.
    /// - Throws: ``SessionError``, `CompanionTableError`, `AnswerError`, dan kesalahan pembaca.
    public init(_ request: Request, isDeciding: Bool = false, progress: ((Int) -> Void)? = nil) throws {
        if !isDeciding { try DecisionSource.require(request.decisionFiles) }
        let sources = try DecisionSource.sources(for: request.inputs, files: request.decisionFiles)
        let answers = GivenAnswers(
            request.answers, from: request.answerSource, kept: sources.flatMap(\.answers), inputs: request.inputs.map { InputName($0) })
        var seen: Set<String> = []
        for input in request.inputs {
            guard seen.insert(input.realPath).inserted else { throw SessionError.repeatedInput(input) }
        }
        var options = request.options
        options.answers = answers.all
        if !request.isChecked { options.lists = .summed }
        options.level = request.level
        var reading = try InputReader(options: options, limits: request.limits).read(request.inputs, progress: progress)
        try answers.check(reading.doubts, keptMayFail: isDeciding)
        try reading.group(at: request.level)
        self.request = request
        self.reading = reading
        self.sources = sources
    }

    init(_ request: Request, reading: IntakeResult, sources: [DecisionSource]) {
        (self.request, self.reading, self.sources) = (request, reading, sources)
    }

    /// Hasil pembacaan bersama temuan aturan yang kesalahannya menghentikan perbandingan dan ekspor.
    public var stopped: IntakeResult {
        var result = reading
        result.findings += stops.findings
        return result
    }

    /// Aturan yang kesalahannya menghentikan perbandingan dan ekspor, dijalankan satu kali atas hasil pembacaannya.
    var stops: StopCheck { stopCheck.value { reading.stops } }

    /// Perbandingan dua tahapan beserta laporannya.
    ///
    /// - Parameters:
    ///   - from: Tahapan sebelum; bawaan tahapan pertama.
    ///   - to: Tahapan setelah; bawaan tahapan terakhir.
    ///   - detail: Bagian laporan yang diminta.
    ///   - toolVersion: Versi yang disebut di *Metode dan Sumber*.
    /// - Throws: ``AnalysisError``; pemanggil memastikan ``stopped`` tidak memuat kesalahan.
    public func comparisonReport(
        from: BudgetStage? = nil, to: BudgetStage? = nil, detail: ComparisonReport.Detail = .complete, toolVersion: String
    ) throws -> Report {
        let isChecked = request.isChecked
        let comparison = try Comparison(
            isChecked ? reading.budget : reading.budget.summedByProgram(spans: reading.spans ?? [:]), from: from, to: to)
        return try ComparisonReport(
            comparison, findings: isChecked ? check(years: [comparison.annual]).findings : judged(stopped.allFindings),
            tables: reading.tables, doubts: reading.doubts, isChecked: isChecked, toolVersion: toolVersion
        ).report(detail)
    }

    /// Memastikan hasil tidak menimpa apa pun yang dibaca.
    ///
    /// - Throws: ``SessionError/outputIsInput(output:input:)``, ``SessionError/outputInInput(output:folder:)``.
    public func checkOutput(_ path: String) throws(SessionError) {
        let companions = sources.map(\.file.path) + request.companions
        try OutputPlace(path).check(isNoneOf: reading, inputs: request.inputs, companions: companions)
    }
}

extension IntakeResult {
    /// Temuan aturan yang kesalahannya menghentikan perbandingan dan ekspor.
    fileprivate var stops: StopCheck { StopCheck(budget, isComplete: !hasErrors, isSummed: spans != nil) }

    /// Mengelompokkan barisnya di tingkat yang diminta atau tingkat masukannya, mana yang lebih luas.
    ///
    /// Kesalahan yang menghentikan perbandingan dicari di baris-barisnya dahulu; selama ada, barisnya dibiarkan supaya temuannya tampak.
    ///
    /// - Throws: ``SessionError/levelNotInInput(_:input:)``, ``/BudgetAnalysis/AnalysisError/overflow``.
    fileprivate mutating func group(at wanted: GroupLevel?) throws {
        if let wanted, let own = budget.level, wanted > own { throw SessionError.levelNotInInput(wanted, input: own) }
        guard let level = wanted ?? budget.level, !hasErrors, !stops.findings.contains(where: { $0.severity == .error }) else { return }
        do { try budget.group(at: level) } catch { throw AnalysisError.overflow }
    }
}
