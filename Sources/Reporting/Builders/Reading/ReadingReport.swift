public import BudgetAnalysis
public import BudgetModel
public import Diagnostics

/// Menyusun laporan bacaan: apa yang dimengerti dari setiap tabel, sebelum pengguna percaya pada angkanya.
public struct ReadingReport {
    /// Seberapa lengkap laporan ditulis.
    public enum Detail: Sendable, Hashable {
        /// Bagi layar: daftar panjang dipotong dan sisanya dihitung.
        case summary(showsMapping: Bool)
        /// Bagi program lain: semuanya.
        case complete
    }

    let budget: Budget
    let tables: [TableUnderstanding]
    let findings: [Finding]

    /// - Parameters:
    ///   - budget: Isi yang terbaca.
    ///   - tables: Apa yang dimengerti dari setiap tabel.
    ///   - findings: Temuan bacaan. Bila ada kesalahan, jumlah tidak disusun.
    public init(_ budget: Budget, tables: [TableUnderstanding], findings: [Finding]) {
        self.budget = budget
        self.tables = tables
        self.findings = findings
    }

    /// Laporan bacaan.
    ///
    /// - Throws: ``AnalysisError`` bila suatu jumlah melampaui batas hitungan tepat.
    public func report(_ detail: Detail) throws(AnalysisError) -> Report {
        var blocks: [ReportBlock] = [.table(tableList())]
        blocks += try totals()
        blocks += skippedRows(limit: detail == .complete ? nil : Self.shownSkippedRows)
        blocks += findingBlocks(limit: detail == .complete ? nil : Self.shownFindings)
        var sections = [section("bacaan", LocalizedText(id: "Bacaan", en: "Reading"), blocks)]
        switch detail {
        case .summary(let showsMapping):
            if showsMapping { sections.append(mappingSection) }
        case .complete:
            let sources: [ReportBlock] = [
                .table(SourceTables.files(budget.files)), .table(SourceTables.origins(budget.lines)),
            ]
            sections.append(mappingSection)
            sections.append(section("sumber", LocalizedText(id: "Sumber", en: "Sources"), sources))
        }
        return report(sections)
    }

    /// Hanya kolom setiap tabel dan artinya.
    public func mapping() -> Report { report([mappingSection]) }

    private static let shownSkippedRows = 20
    private static let shownFindings = 20

    private var mappingSection: ReportSection {
        section("kolom", LocalizedText(id: "Kolom", en: "Columns"), mappingTables().map { .table($0) })
    }

    private func section(_ id: String, _ title: LocalizedText, _ blocks: [ReportBlock]) -> ReportSection {
        ReportSection(id: id, title: title, blocks: blocks, isSummary: true)
    }

    private func report(_ sections: [ReportSection]) -> Report {
        Report(
            title: LocalizedText(id: "Yang terbaca dari masukan", en: "What was read from the input"),
            subtitles: budget.subtitles, year: budget.years.last ?? 0, sections: sections
        )
    }
}
