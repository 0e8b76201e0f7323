import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Laporan realisasi anggaran: anggaran satu tahapan dan realisasinya, setiap program, sampai dengan bulan terakhir yang diketahui.
extension OfficePaper {
    static let budgetRealisation = OfficePaper(
        id: "lra", title: LocalizedText(id: "Laporan Realisasi Anggaran (LRA)", en: "Budget realisation report (LRA)"),
        missing: { source in
            let gap = LocalizedText(
                id: "realisasi program atau OPD (tabel realisasi-keuangan, kolom Program, Periode, Jumlah)",
                en: "realisation of programs or of the office (table realisasi-keuangan, columns Program, Periode, Jumlah)")
            return PaperGap.office(source) + (BudgetRealisationPaper(source).month == nil ? [gap] : [])
        },
        blanks: { source in
            let accounts = LocalizedText(
                id: "realisasi setiap rekening: tidak ada tabelnya", en: "realisation of each account: there is no table for it")
            let balances = LocalizedText(
                id: "realisasi pendapatan dan pembiayaan: tidak ada tabelnya",
                en: "realised revenue and financing: there is no table for it")
            return [accounts] + (source.year.balance.lines.isEmpty ? [] : [balances])
        },
        sections: { [try BudgetRealisationPaper($0).section()] })
}

struct BudgetRealisationPaper {
    let source: PaperSource
    let stage: BudgetStage?
    /// Bulan laporannya: yang disetel, selain itu yang terakhir diketahui realisasinya.
    let month: Month?

    init(_ source: PaperSource) {
        self.source = source
        stage = source.current
        let known = Set(source.progress.programs.flatMap(\.realised.months) + source.progress.office.months)
        month =
            source.settings[.month].map { wanted in known.compactMap { Month(rawValue: $0) }.first { $0 == Month(wanted) } }
            ?? known.max().flatMap { Month(rawValue: $0) }
    }

    func section() throws -> ReportSection {
        let year = source.year.year
        let last = month.flatMap { CalendarDay.month($0.rawValue, of: year)?.upperBound.day } ?? 31
        let name = month ?? .december
        let titles =
            [LocalizedText(id: "LAPORAN REALISASI ANGGARAN", en: "BUDGET REALISATION REPORT")] + source.officeTitles + [
                LocalizedText(
                    id: "01 Januari \(year) sampai \(last) \(name.name) \(year)",
                    en: "1 January \(year) to \(last) \(name.englishName) \(year)")
            ]
        let rows = try BudgetRealisationTable(self)
        let terms = LocalizedText(
            id: "Bertambah/(berkurang) = anggaran - realisasi; % = realisasi / anggaran. Bukan selisih dua tahapan.",
            en: "Increase/(decrease) = budget - realised; % = realised / budget. Not a difference of two stages.")
        let absent = rows.unknown.map(\.paperName)
        let list = absent.joined(by: "; ")
        let gap = LocalizedText(
            id: "Realisasi s.d. \(name.name) tidak diketahui bagi: \(list).",
            en: "Realisation up to \(name.englishName) is unknown for: \(list).")
        return .paper(
            "lra", LocalizedText(verbatim: "LRA"), .upright,
            [.titles(titles), .table(rows.table), .paragraph(terms)] + (absent.isEmpty ? [] : [.paragraph(gap)]) + [
                .signatures([nil, source.headSignature([source.placeAndDate])])
            ])
    }
}

/// Barisnya: pendapatan, belanja per program dengan rekening-rekeningnya, pembiayaan.
struct BudgetRealisationTable {
    private static let id: TableID = "lra"
    private static let (budgeted, realised) = (2, 3)

    private let paper: BudgetRealisationPaper
    private(set) var table: ReportTable
    /// Program yang realisasinya tidak diketahui.
    private(set) var unknown: [ProgramProgress] = []

    init(_ paper: BudgetRealisationPaper) throws {
        self.paper = paper
        table = ReportTable(id: Self.id, columns: Self.columns(paper))
        try add([.revenue])
        try addSpending()
        try add([.receipt, .outlay, .financing])
    }

    private static func columns(_ paper: BudgetRealisationPaper) -> [ReportColumn] {
        let amount = LocalizedText(id: "JUMLAH (Rp)", en: "AMOUNT (Rp)")
        let change = LocalizedText(id: "BERTAMBAH/(BERKURANG)", en: "INCREASE/(DECREASE)")
        let stage = paper.stage?.label ?? .nothing
        let budget =
            paper.stage == .revised
            ? LocalizedText(id: "ANGGARAN SETELAH PERUBAHAN", en: "BUDGET AFTER REVISION")
            : LocalizedText(id: "ANGGARAN (\(stage))", en: "BUDGET (\(stage))")
        let month = paper.month ?? .december
        return [
            ReportColumn(LocalizedText(id: "KODE REKENING", en: "ACCOUNT CODE"), .code, width: 20),
            ReportColumn(LocalizedText(id: "URAIAN", en: "ITEM"), .name, width: 50),
            ReportColumn(budget, .amount, width: 20).grouped(amount),
            ReportColumn(LocalizedText(id: "REALISASI s.d. \(month.name)", en: "REALISED UP TO \(month.englishName)"), .amount, width: 20)
                .grouped(amount),
            ReportColumn(LocalizedText(id: "(Rp)", en: "(Rp)"), .amount, width: 20).grouped(change),
            ReportColumn(LocalizedText(verbatim: "%"), .percent, width: 10).grouped(change),
        ]
    }

    /// Pendapatan atau pembiayaan; realisasinya tidak ada di data.
    private mutating func add(_ kinds: [BalanceLine.Kind]) throws {
        for kind in kinds {
            let lines = paper.source.year.balance.lines.filter { line in
                line.kind == kind && paper.stage.map { line.amounts[$0] != nil } ?? false
            }
            guard !lines.isEmpty else { continue }
            let amounts = lines.compactMap { line in paper.stage.flatMap { line.amounts[$0] } }
            let title = kind.rawValue.uppercased()
            heading(LocalizedText(verbatim: title))
            let first = table.rows.count
            for (line, amount) in zip(lines, amounts) {
                let account = line.path[line.path.count - 1]
                table.rows.append(
                    ReportRow(
                        level: 1,
                        cells: try cells(account.code, LocalizedText(verbatim: account.name), amount, nil, row: table.rows.count),
                        sources: [line.location]))
            }
            let total = table.rows.count
            table.rows.append(
                ReportRow(
                    .subtotal,
                    cells: try cells(
                        nil, LocalizedText(id: "JUMLAH \(title)", en: "TOTAL \(title)"), .sum(amounts), nil, row: total,
                        from: first..<total)))
        }
    }

    private mutating func heading(_ title: LocalizedText) {
        table.rows.append(
            ReportRow(.heading, cells: [.empty, .text(title)] + [ReportCell](repeating: .empty, count: table.columns.count - 2)))
    }

    private mutating func addSpending() throws {
        guard let stage = paper.stage, let month = paper.month else { return }
        let programs = paper.source.reportedPrograms(at: stage)
        heading(LocalizedText(id: "BELANJA", en: "SPENDING"))
        var places: [Int] = []
        var spent: [Rupiah] = []
        for program in programs {
            let row = table.rows.count
            places.append(row)
            let realised = try program.realised.amount(upTo: month.rawValue)
            if let realised { spent.append(realised) } else { unknown.append(program) }
            table.rows.append(
                ReportRow(
                    .subtotal, level: 1,
                    cells: try cells(
                        program.positions[0].program.code, program.paperName, program.ceilings[stage], realised, row: row),
                    sources: program.positions.map(\.location) + program.realised.places(upTo: month.rawValue)))
            for account in try paper.source.accounts(of: program, at: stage) {
                table.rows.append(
                    ReportRow(
                        level: 2,
                        cells: try cells(
                            account.name.code, LocalizedText(verbatim: account.name.name), account.amount, nil, row: table.rows.count),
                        sources: account.places))
            }
        }
        // Realisasi OPD seluruhnya dipakai bila programnya tidak lengkap; sebagian tidak pernah disebut jumlah.
        let own = unknown.isEmpty && !spent.isEmpty ? try Rupiah.sum(spent) : nil
        let whole = try own ?? paper.source.progress.office.amount(upTo: month.rawValue)
        var cells = try cells(
            nil, LocalizedText(id: "JUMLAH BELANJA (APBD)", en: "TOTAL SPENDING (APBD)"),
            .sum(programs.compactMap { $0.ceilings[stage] }), whole, row: table.rows.count)
        func sum(_ column: Int) -> Derivation { .sum(places.map { CellReference(Self.id, row: $0, column: column) }) }
        if !programs.isEmpty {
            cells[Self.budgeted].derivation = sum(Self.budgeted)
            if own != nil { cells[Self.realised].derivation = sum(Self.realised) }
        }
        table.rows.append(ReportRow(.total, cells: cells))
    }

    /// - Parameter range: Baris-baris yang dijumlahkan anggarannya.
    private func cells(
        _ code: String?, _ title: LocalizedText, _ budget: Rupiah?, _ realised: Rupiah?, row: Int, from range: Range<Int>? = nil
    ) throws -> [ReportCell] {
        func cell(_ column: Int) -> CellReference { CellReference(Self.id, row: row, column: column) }
        let sum = range.map { Derivation.sumOf(table: Self.id, rows: [$0], column: Self.budgeted) }
        let lead: [ReportCell] = [
            code.map { ReportCell(.code($0)) } ?? .empty, .text(title),
            budget.map { ReportCell(.amount($0), derivation: sum) } ?? .empty, realised.map { ReportCell(.amount($0)) } ?? .empty,
        ]
        guard let budget, let realised else { return lead + [.empty, .empty] }
        let (whole, part) = (cell(Self.budgeted), cell(Self.realised))
        return lead + [
            ReportCell(.amount(try budget - realised), derivation: .difference(after: whole, before: part)),
            ReportCell(
                budget.isZero ? .text(Derivation.noneWord) : .percent(try Ratio(realised, over: budget).percent()),
                derivation: .share(part: part, whole: whole)),
        ]
    }
}

extension PaperSource {
    /// Rekening-rekening sebuah program pada suatu tahapan, yang sama dijumlahkan, menurut urutan berkas.
    fileprivate func accounts(
        of program: ProgramProgress, at stage: BudgetStage
    ) throws -> [(name: CodedName, amount: Rupiah, places: [SourceLocation])] {
        let runs = year.lineRuns()
        let rows = year.positions.indices.filter { year.positions[$0].key == program.key && year.positions[$0].group.isInsideTotal }
            .flatMap { runs[$0].flatMap(\.self) }
        let lines = rows.map { year.lines[$0] }.filter { $0.account != nil && $0.ceilings[stage] != nil }
        return try lines.inGroups { $0.account?.matchKey }.compactMap { _, lines in
            guard let name = lines[0].account else { return nil }
            return (name, try .sum(lines.compactMap { $0.ceilings[stage] }), lines.map(\.location))
        }
    }
}
