import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Laporan realisasi fisik dan keuangan, selembar setiap bulan yang ada realisasinya.
extension OfficePaper {
    static let progressReport = OfficePaper(
        id: "rfk",
        title: LocalizedText(id: "Laporan Realisasi Fisik dan Keuangan (RFK)", en: "Physical and financial progress report (RFK)"),
        missing: { PaperGap.office($0) + ProgressReportPaper.gaps($0) }, blanks: { ProgressReportPaper.blanks($0) },
        sections: { source in try ProgressReportPaper.months(source).map { try ProgressReportPaper(source, $0).section() } })
}

struct ProgressReportPaper {
    let source: PaperSource
    let month: Month
    let stage: BudgetStage?
    let programs: [ProgramProgress]

    init(_ source: PaperSource, _ month: Month) {
        self.source = source
        self.month = month
        stage = source.current
        programs = source.reportedPrograms(at: stage)
    }

    /// Bulan-bulan yang dilaporkan: yang disetel, selain itu setiap bulan yang realisasi programnya diketahui.
    static func months(_ source: PaperSource) -> [Month] {
        let known = Set(source.progress.programs.flatMap(\.realised.months)).sorted().compactMap { Month(rawValue: $0) }
        guard let wanted = source.settings[.month] else { return known }
        return known.filter { $0 == Month(wanted) }
    }

    fileprivate static func gaps(_ source: PaperSource) -> [LocalizedText] {
        let month = source.settings[.month].map { " \($0)" } ?? ""
        return months(source).isEmpty
            ? [
                LocalizedText(
                    id: "realisasi setiap program\(month) (tabel realisasi-keuangan, kolom Program, Periode, Jumlah)",
                    en: "realisation of each program\(month) (table realisasi-keuangan, columns Program, Periode, Jumlah)")
            ] : []
    }

    fileprivate static func blanks(_ source: PaperSource) -> [LocalizedText] {
        let programs = source.progress.programs
        var blanks: [LocalizedText] = []
        if programs.allSatisfy(\.plan.months.isEmpty) {
            blanks.append(LocalizedText(id: "rencana kas (tabel rencana-kas)", en: "cash plan (table rencana-kas)"))
        }
        if programs.allSatisfy({ program in program.realised.months.allSatisfy { program.realised.physical(upTo: $0) == nil } }) {
            blanks.append(
                LocalizedText(
                    id: "realisasi fisik (tabel realisasi-keuangan, kolom Persen Fisik Tertera)",
                    en: "physical progress (table realisasi-keuangan, column Persen Fisik Tertera)"))
        }
        return blanks + [
            LocalizedText(
                id: "lokasi dan indikator keluaran: tidak ada tabelnya, diisi tangan", en: "location and outputs: no table, filled by hand")
        ]
    }

    var id: TableID { TableID("rfk-\(month.name.lowercased())") }
    /// Deviasi keuangan dihitung terhadap rencana kasnya.
    var isAgainstPlan: Bool { source.settings[.deviation] == PaperSettings.Name.againstPlan }

    func section() throws -> ReportSection {
        let year = source.year.year
        let titles =
            [
                LocalizedText(id: "LAPORAN REALISASI FISIK DAN KEUANGAN", en: "PHYSICAL AND FINANCIAL PROGRESS REPORT"),
                LocalizedText(
                    id: "KEADAAN BULAN \(month.name.uppercased()) \(year)", en: "STATE OF \(month.englishName.uppercased()) \(year)"),
            ] + source.officeTitles
        let table = try ProgressReportTable(self).table()
        return .paper(
            id.name, LocalizedText(id: "RFK \(month.name)", en: "RFK \(month.englishName)"), .landscape,
            [.titles(titles), .table(table)] + (try notes()).map { .paragraph($0) } + [
                .signatures([nil, source.headSignature([source.placeAndDate])])
            ])
    }

    /// Arti kolom-kolomnya, dan program yang angkanya tidak ada sehingga jumlahnya tidak dicetak.
    private func notes() throws -> [LocalizedText] {
        let name = stage?.label ?? .nothing
        let terms = LocalizedText(
            id: "Pagu: tahapan \(name). TTB (tertimbang) = persen x bobot / 100.",
            en: "Ceiling: stage \(name). TTB (weighted) = percent x weight / 100.")
        let deviation =
            isAgainstPlan
            ? LocalizedText(
                id: "Deviasi fisik = realisasi - target, dalam poin persen; deviasi keuangan = (RAK - realisasi) / RAK.",
                en: "Physical deviation = realised - target, in percentage points; financial deviation = (RAK - realised) / RAK.")
            : LocalizedText(
                id: "Deviasi = realisasi - target, dalam poin persen.", en: "Deviation = realised - target, in percentage points.")
        let absent = try programs.filter { try $0.realised.amount(upTo: month.rawValue) == nil }.map(\.paperName)
        guard !absent.isEmpty else { return [terms, deviation] }
        let list = absent.joined(by: "; ")
        return [
            terms, deviation,
            LocalizedText(
                id: "Realisasi s.d. \(month.name) tidak diketahui bagi: \(list). Jumlahnya karena itu tidak dicetak.",
                en: "Realisation up to \(month.englishName) is unknown for: \(list). Its total is therefore not printed."),
        ]
    }
}

extension PaperSource {
    /// Program APBD yang dilaporkan; yang pagunya nol dan tidak pernah direncanakan maupun berjalan tidak.
    func reportedPrograms(at stage: BudgetStage?) -> [ProgramProgress] {
        progress.programs.filter { program in
            let ceiling = stage.flatMap { program.ceilings[$0] }
            return ceiling.map { !$0.isZero } ?? false || !program.realised.months.isEmpty || !program.plan.months.isEmpty
        }
    }
}

extension ProgramProgress {
    /// Nama program seperti dicetak kertas: unitnya di dalam kurung.
    var paperName: LocalizedText { positions.first?.paperName ?? .nothing }
}
