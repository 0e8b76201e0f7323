public import BudgetAnalysis
public import BudgetModel
public import Diagnostics

/// Menyusun laporan bacaan: apa yang dimengerti dari setiap tabel, sebelum pengguna percaya pada angkanya.
public struct ReadingReport {
    /// Seberapa lengkap laporan ditulis.
    public enum Detail: Sendable, Hashable {
        /// Bagi layar: daftar panjang dipotong dan sisanya dihitung.
        case summary(showsMapping: Bool)
        /// Bagi halaman: daftar panjang dipotong seperti di layar; keraguan dan temuannya berdiri di halamannya sendiri.
        case page
        /// Bagi program lain: semuanya.
        case complete
    }

    let budget: Budget
    let tables: [TableUnderstanding]
    let findings: [Finding]
    let doubts: [ReadingDoubt]
    /// Dihitung satu kali: tahun sebuah anggaran dicari di semua barisnya.
    let hasSeveralYears: Bool

    /// - Parameters:
    ///   - budget: Isi yang terbaca.
    ///   - tables: Apa yang dimengerti dari setiap tabel.
    ///   - findings: Temuan bacaan. Bila ada kesalahan, jumlah tidak disusun.
    ///   - doubts: Keraguan bacaan. Selama ada yang belum dijawab, jumlah tidak disusun.
    public init(_ budget: Budget, tables: [TableUnderstanding], findings: [Finding], doubts: [ReadingDoubt] = []) {
        self.budget = budget
        self.tables = tables
        self.findings = findings
        self.doubts = doubts
        hasSeveralYears = budget.years.count > 1
    }

    /// Laporan bacaan.
    ///
    /// - Throws: ``AnalysisError`` bila suatu jumlah melampaui batas hitungan tepat.
    public func report(_ detail: Detail) throws(AnalysisError) -> Report {
        let isComplete = detail == .complete
        var blocks: [ReportBlock] = [.table(tableList())]
        // Paket data sudah memuat kode dan daftarnya sendiri; bagi kertas keduanya disusun saat membaca.
        if isComplete || tables.contains(where: { $0.obtained != nil }) {
            blocks += paperList(limit: isComplete ? nil : Self.shownRows)
            blocks += indicatorList(limit: isComplete ? nil : Self.shownRows)
        }
        blocks += isComplete ? completeAccounts() : accountSummary()
        blocks += try totals()
        blocks += skippedRows(limit: isComplete ? nil : Self.shownRows)
        switch detail {
        case .summary: blocks += doubtSummary() + findingBlocks(findings, limit: Self.shownRows)
        case .page: break
        case .complete: blocks += doubtTable() + findingBlocks(findings + doubts.map(\.finding), limit: nil)
        }
        var sections = [section("bacaan", LocalizedText(id: "Bacaan", en: "Reading"), blocks)]
        switch detail {
        case .summary(let showsMapping):
            if showsMapping { sections.append(mappingSection) }
        case .page: sections.append(mappingSection)
        case .complete:
            let sources: [ReportBlock] = [
                .table(SourceTables.files(budget.files)), .table(SourceTables.origins(budget)),
            ]
            sections.append(mappingSection)
            sections.append(section("sumber", LocalizedText(id: "Sumber", en: "Sources"), sources))
        }
        return report(sections)
    }

    /// Hanya kolom setiap tabel dan artinya.
    public func mapping() -> Report { report([mappingSection]) }

    /// Nama tetap bagian yang memuat arti setiap kolom.
    package static let mappingID = "kolom"
    static let shownRows = 20

    private var mappingSection: ReportSection {
        section(Self.mappingID, LocalizedText(id: "Kolom", en: "Columns"), mappingTables().map { .table($0) })
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
