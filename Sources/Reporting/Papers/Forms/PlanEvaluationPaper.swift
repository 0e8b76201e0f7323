import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Evaluasi hasil Renja, formulir E.55 (provinsi) atau E.81 (kabupaten dan kota) Permendagri 86/2017: kinerja dan uang berpasangan.
extension OfficePaper {
    static let planEvaluation = OfficePaper(
        id: "renja-evaluasi", title: LocalizedText(id: "Evaluasi hasil Renja (E.55/E.81)", en: "Evaluation of the Renja (E.55/E.81)"),
        missing: { PaperGap.office($0) + PlanEvaluationPaper.gaps($0) },
        blanks: { PlanEvaluationPaper.blanks($0) },
        sections: { source in
            let form = PlanEvaluationForm(source)
            return [
                try PlanEvaluationPaper(
                    source, "renja-evaluasi", form.isWide ? .seventeen : .fifteen, at: source.current,
                    upTo: PlanEvaluationPaper.lastQuarter(source)
                ).section(form)
            ]
        })
}

/// Formulir mana, dan susunannya.
struct PlanEvaluationForm {
    /// E.55 bagi provinsi; selain itu E.81.
    let isProvincial: Bool
    /// Tujuh belas kolom; selain itu lima belas.
    let isWide: Bool

    init(_ source: PaperSource) {
        let words = "\(source.settings[.region] ?? "") \(source.office)".lowercased()
        isProvincial = source.settings[.evaluationForm].map { $0 == "E.55" } ?? words.contains("provinsi")
        isWide = source.settings[.evaluationColumns].map { $0 == "17" } ?? isProvincial
    }
}

struct PlanEvaluationPaper {
    /// Satu baris: sebuah program dengan sebuah indikatornya.
    struct Line {
        let program: ProgramProgress
        let performance: IndicatorPerformance?
        /// `true` bila barisnya melanjutkan program di atasnya, sehingga uangnya sudah dicetak.
        let continuesProgram: Bool
        /// `true` bila indikatornya sama dengan baris di atasnya, sehingga kinerjanya sudah dicetak.
        let continuesIndicator: Bool
    }

    let source: PaperSource
    let id: TableID
    let layout: PlanEvaluationLayout
    let stage: BudgetStage?
    let lines: [Line]
    /// Triwulan terakhir yang dilaporkan; `nil` bila belum ada.
    let quarter: Quarter?
    let history: PlanHistory

    /// - Parameters:
    ///   - stage: Tahapan pagu tahun berjalan.
    ///   - quarter: Triwulan terakhir yang dievaluasi.
    init(
        _ source: PaperSource, _ id: TableID, _ layout: PlanEvaluationLayout, at stage: BudgetStage?, upTo quarter: Quarter?
    ) throws {
        self.source = source
        self.id = id
        self.layout = layout
        self.stage = stage
        self.quarter = quarter
        history = try PlanHistory(source)
        lines = Self.lines(source, at: stage)
    }

    /// Program menurut urutan indikatornya; yang tidak terkait, biasanya penunjang, terakhir.
    private static func lines(_ source: PaperSource, at stage: BudgetStage?) -> [Line] {
        let served = source.reportedPrograms(at: stage).map { program -> (program: ProgramProgress, indicators: [Int]) in
            let indicators = source.performances.indices.filter { index in
                source.performances[index].money.shares.contains { $0.position.key == program.key && $0.indicator != nil }
            }
            return (program, indicators)
        }
        let order = served.indices.sorted {
            (served[$0].indicators.first ?? .max, $0) < (served[$1].indicators.first ?? .max, $1)
        }
        var lines: [Line] = []
        for (program, indicators) in order.map({ served[$0] }) {
            let performances: [IndicatorPerformance?] = indicators.isEmpty ? [nil] : indicators.map { source.performances[$0] }
            for (index, performance) in performances.enumerated() {
                lines.append(
                    Line(
                        program: program, performance: performance, continuesProgram: index > 0,
                        continuesIndicator: performance != nil && lines.last?.performance == performance))
            }
        }
        return lines
    }

    static func lastQuarter(_ source: PaperSource) -> Quarter? {
        let months = source.progress.programs.flatMap(\.realised.months).max() ?? 0
        return Quarter.allCases.last { quarter in
            months >= quarter.rawValue * 3 || source.performances.contains { !$0[quarter].sheets.isEmpty }
        }
    }

    /// Indikator dan kaitan yang kurang.
    static func subjects(_ source: PaperSource) -> [LocalizedText] {
        let isLinked = source.performances.contains { performance in performance.money.shares.contains { $0.indicator != nil } }
        return (source.performances.isEmpty ? [PaperGap.indicators] : []) + (isLinked ? [] : [PaperGap.links])
    }

    fileprivate static func gaps(_ source: PaperSource) -> [LocalizedText] {
        subjects(source)
            + (lastQuarter(source) != nil
                ? []
                : [
                    LocalizedText(
                        id: "realisasi sebuah triwulan (tabel realisasi-kinerja atau realisasi-keuangan, kolom Periode)",
                        en: "realisation of a quarter (table realisasi-kinerja or realisasi-keuangan, column Periode)")
                ])
    }

    static func blanks(_ source: PaperSource) -> [LocalizedText] {
        let programs = source.progress.programs
        var blanks: [LocalizedText] = []
        if programs.allSatisfy({ $0.strategic == nil }) {
            blanks.append(LocalizedText(id: "uang Renstra (tabel renstra)", en: "money of the Renstra (table renstra)"))
        }
        if programs.allSatisfy(\.realised.months.isEmpty) {
            blanks.append(
                LocalizedText(
                    id: "realisasi keuangan setiap program (tabel realisasi-keuangan, kolom Program, Jumlah)",
                    en: "money spent by each program (table realisasi-keuangan, columns Program, Jumlah)"))
        }
        if !source.budget.indicatorRealisations.contains(where: { $0.year < source.year.year }) {
            blanks.append(
                LocalizedText(
                    id: "realisasi kinerja tahun-tahun lalu (tabel realisasi-kinerja, kolom Tahun)",
                    en: "realised performance of former years (table realisasi-kinerja, column Tahun)"))
        }
        return blanks
    }
}

/// Judul, kaki, dan tanda tangannya.
extension PlanEvaluationPaper {
    func section(_ form: PlanEvaluationForm) throws -> ReportSection {
        let year = source.year.year
        let number = form.isProvincial ? "E.55" : "E.81"
        let scope =
            form.isProvincial
            ? LocalizedText(id: "Lingkup Provinsi", en: "of a Province")
            : LocalizedText(id: "Lingkup Kabupaten/kota", en: "of a Regency/City")
        let period: LocalizedText =
            if let quarter, quarter != .fourth {
                LocalizedText(id: "Periode Pelaksanaan: \(year) (s.d. \(quarter.name))", en: "Period: \(year) (up to \(quarter.name))")
            } else {
                LocalizedText(id: "Periode Pelaksanaan: \(year)", en: "Period: \(year)")
            }
        let titles = [
            LocalizedText(id: "Formulir \(number)", en: "Form \(number)"),
            LocalizedText(
                id: "Evaluasi Terhadap Hasil Renja Perangkat Daerah \(scope)", en: "Evaluation of the Results of the Renja \(scope)"),
            LocalizedText(id: "Renja Perangkat Daerah \(source.officeName)", en: "Renja of \(source.officeName)"), period,
        ]
        let lead = LocalizedText(
            id: "Indikator dan target kinerja Perangkat Daerah \(source.officeName) yang mengacu pada sasaran RKPD: \(PaperSource.blank)",
            en: "Indicators and targets of \(source.officeName) under the RKPD objective: \(PaperSource.blank)")
        let factors = [
            LocalizedText(id: "Faktor pendorong keberhasilan kinerja:", en: "Factors of success:"),
            LocalizedText(id: "Faktor penghambat pencapaian kinerja:", en: "Factors of hindrance:"),
            LocalizedText(
                id: "Tindak lanjut yang diperlukan dalam triwulan berikutnya*):", en: "Follow-up needed in the next quarter*):"),
            LocalizedText(
                id: "Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah berikutnya*):", en: "Follow-up needed in the next Renja*):"),
        ]
        let region = source.settings[.region].map { " \($0.uppercased())" } ?? ""
        let planning = ReportSignature(
            above: [dated(LocalizedText(id: "Dievaluasi", en: "Evaluated")), LocalizedText(verbatim: "KEPALA BAPPEDA\(region),")],
            below: [LocalizedText(verbatim: "NIP. " + String(repeating: ".", count: 24))])
        return .paper(
            id.name, LocalizedText(id: "Evaluasi Renja \(number)", en: "Renja Evaluation \(number)"), .landscape,
            [.titles(titles), .paragraph(lead), .table(try PlanEvaluationTable(self).table())] + factors.map { .paragraph($0) } + [
                .signatures([source.headSignature([dated(LocalizedText(id: "Disusun", en: "Prepared"))]), planning])
            ])
    }

    private func dated(_ verb: LocalizedText) -> LocalizedText {
        let blank = String(repeating: ".", count: 20)
        let (place, date) = (source.settings[.place] ?? blank, source.settings[.date] ?? blank)
        return LocalizedText(id: "\(verb), \(place), tanggal \(date)", en: "\(verb), \(place), \(date)")
    }
}
