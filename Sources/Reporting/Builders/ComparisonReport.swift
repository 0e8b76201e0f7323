public import BudgetAnalysis
public import BudgetChecks
public import BudgetModel
import Diagnostics

/// Menyusun laporan perbandingan dari hasil analisis.
///
/// Laporan ini satu-satunya sumber bagi buku kerja, terminal, CSV, dan JSON.
public struct ComparisonReport {
    /// Seberapa banyak laporan disusun.
    public enum Detail: Sendable, Hashable {
        /// Bagi layar: hanya *Ringkasan*, tanpa tanda temuan di sel-selnya.
        case summary
        /// Semua bagian.
        case complete
        /// Semua bagian sebagai tabel datar: satu jenis baris setiap tabel, tanpa jumlah, bagi program lain.
        case flat
    }

    let comparison: Comparison
    let findings: [JudgedFinding]
    let tables: [TableUnderstanding]
    let doubts: [ReadingDoubt]
    /// `false` bila hanya dijumlahkan dan dibandingkan per program, tanpa pemeriksaan.
    let isChecked: Bool
    let toolVersion: String
    let files: FileNames

    /// - Parameters:
    ///   - comparison: Perbandingan dua tahapan.
    ///   - findings: Temuan pembacaan dan pemeriksaan menurut urutan baca, dengan keputusannya.
    ///   - tables: Apa yang dimengerti dari setiap tabel; yang tidak dibaca disebut pada *Metode dan Sumber*.
    ///   - doubts: Keraguan bacaan; yang sudah dijawab disebut pada *Metode dan Sumber*.
    ///   - isChecked: `false` bila pemeriksaan tidak dijalankan; laporan mengatakannya.
    ///   - toolVersion: Versi Selisih, dicetak pada *Metode dan Sumber*.
    public init(
        _ comparison: Comparison, findings: [JudgedFinding], tables: [TableUnderstanding] = [], doubts: [ReadingDoubt] = [],
        isChecked: Bool = true, toolVersion: String
    ) {
        self.comparison = comparison
        self.findings = findings.byWeight
        self.tables = tables
        self.doubts = doubts
        self.isChecked = isChecked
        self.toolVersion = toolVersion
        files = FileNames(of: comparison.budget)
    }

    /// Laporannya; bagian yang tidak diminta tidak disusun.
    ///
    /// - Throws: ``AnalysisError`` bila suatu jumlah melampaui batas hitungan tepat.
    public func report(_ detail: Detail = .complete) throws(AnalysisError) -> Report {
        do {
            let sideBySide = comparison.hasSpending ? try SideBySideTable(comparison) : nil
            let balance = try balanceTable(sideBySide)
            let isComplete = detail != .summary
            let stages = isComplete ? try sideBySide.flatMap(stageTable) : nil
            let details = isComplete && comparison.hasSpending ? DetailCells(comparison) : nil
            let links = isComplete ? try sideBySide.map { try LinkTables(comparison, $0, stages, details) } : nil
            let ceilings = sideBySide.map { CeilingCells(comparison, $0, stages, links) }
            let absorption = try ceilings.map(absorption)
            let performance = try PerformanceSheet(comparison, ceilings, absorption)
            let pictures = try sideBySide.map { try self.pictures($0, performance) }
            var sections = [try summary(sideBySide, balance, pictures, ceilings)]
            if isComplete {
                sections += try sectionsBelowSummary(
                    sideBySide, stages, links, details, balance, ceilings, absorption, performance, pictures?.data)
            }
            if detail == .flat { sections = try flat(sections, sideBySide, balance) }
            for index in sections.indices { sections[index].purpose = Self.purposes[sections[index].id] }
            var report = Report(
                title: LocalizedText(
                    id: "Matriks Sandingan Anggaran Tahun \(comparison.year)",
                    en: "Budget Side-by-Side \(comparison.year)"
                ),
                subtitles: subtitles,
                year: comparison.year,
                sections: sections,
                findings: findings
            )
            report.names = names(in: report.tables)
            return detail == .complete ? report.marking(findings, in: tables) : report
        } catch let error as AnalysisError {
            throw error
        } catch {
            throw .overflow
        }
    }

    private func sectionsBelowSummary(
        _ sideBySide: SideBySideTable?, _ stages: StageTable?, _ links: LinkTables?, _ details: DetailCells?, _ balance: BalanceTable?,
        _ ceilings: CeilingCells?, _ absorption: AbsorptionTables?, _ performance: PerformanceSheet?, _ chartData: ReportSection?
    ) throws -> [ReportSection] {
        var sections: [ReportSection] = []
        if let sideBySide {
            let spending = try absorption.flatMap { absorption in
                try ceilings.map {
                    try SideBySideSpending(
                        absorption, $0, at: comparison.to, children: sideBySide.children, column: sideBySide.realisedColumn)
                }
            }
            sections.append(
                try sideBySide.section(
                    comparison,
                    SideBySideTable.Beside(links: links, details: details, targets: performance?.targets, spending: spending)))
            if let stages { sections.append(self.stages(stages)) }
        }
        if let balance { sections.append(try balanceSection(balance)) }
        if let absorption { sections += [try support(sideBySide), realisation(absorption)] }
        if let performance { sections.append(performance.section) }
        if absorption != nil {
            if let links { sections.append(self.links(links)) }
            if let details = try self.details() { sections.append(details) }
        }
        let steps = links.flatMap { $0.places.isEmpty ? nil : $0.steps.section }
        return sections + [findingsSection] + [chartData, steps].compactMap(\.self) + [method()]
    }

    /// Bagian *Temuan*: setiap temuan, tempatnya, dan apa yang dilakukan.
    private var findingsSection: ReportSection {
        let block: ReportBlock =
            findings.isEmpty
            ? .paragraph(LocalizedText(id: "Tidak ada temuan.", en: "There are no findings."))
            : .table(FindingsTable.table(findings, files: files))
        let notes = [isChecked ? nil : Self.unchecked, unjudged].compactMap(\.self)
        return ReportSection(id: FindingsTable.id.name, title: FindingsTable.title, blocks: notes.map { .paragraph($0) } + [block])
    }

    /// Yang tidak dinilai karena barisnya dikelompokkan; tanpa pemeriksaan tidak ada yang dinilai.
    var unjudged: LocalizedText? { isChecked ? comparison.budget.level.map { GroupedWords.unjudged(at: $0) } : nil }

    /// Teks dengan nama OPD di depannya, bila laporan memuat beberapa OPD dan teksnya milik sebagian.
    func text(_ text: String, of scope: OfficeScope) -> String {
        guard let names = scope.names, comparison.offices.count > 1 else { return text }
        return "\(names.joined(separator: ", ")): \(text)"
    }

    private var subtitles: [LocalizedText] {
        let spending = Set(comparison.offices.map { NameKey($0) })
        let offices = comparison.offices + comparison.balance.offices.filter { !spending.contains(NameKey($0)) }
        let office =
            ReportWords.offices(offices)
        return [
            office,
            LocalizedText(
                id: "\(comparison.from.label) dibandingkan dengan \(comparison.to.label), dalam rupiah",
                en: "\(comparison.from.label) compared with \(comparison.to.label), in rupiah"
            ),
        ]
    }
}
