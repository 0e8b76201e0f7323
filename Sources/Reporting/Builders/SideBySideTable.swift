import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Bagian *Sandingan*: pohon program dengan subjumlah, jumlah APBD, dan dukungan APBN di sampingnya.
struct SideBySideTable {
    static let id: TableID = "sandingan"

    /// Nomor kolom tabel ini.
    struct Layout {
        let code: Int?
        let title: Int
        let region: Int?
        let office: Int?
        let unit: Int
        let fundingSource: Int
        let variance: VarianceColumns
    }

    let layout: Layout
    /// Baris yang memuat jumlah setiap kelompok dan indikator, untuk acuan dari *Ringkasan*.
    private(set) var subjectRows: [SideBySideNode.Subject: [Int]] = [:]
    /// Baris jumlah APBD.
    let totalRow: Int
    /// Banyaknya baris, dukungan APBN termasuk.
    var rowCount: Int { flat.rows.count }
    /// Program-program di dalam jumlah APBD, menurut urutan pertamanya.
    let programs: SideBySidePrograms
    private let flat: FlatRows
    /// Baris-baris perbandingan: daun-daunnya.
    private let shares: [ComparisonRow]
    /// Nomor baris setiap baris perbandingan.
    private var places: [Int32]
    /// Baris perbandingan pertama setiap kedudukan program, menurut nomornya; bagian-bagiannya yang lain menyusul di bawahnya.
    private var firstShares: [Int32]
    let total: Variance
    /// Baris-baris daun menurut urutan tabel.
    var leafRows: [ComparisonRow] { flat.rows.compactMap { $0.leaf.map { shares[$0] } } }

    init(_ comparison: Comparison) throws {
        shares = comparison.rows
        let hasOffices = comparison.offices.count > 1
        let hasCodes = shares.contains { $0.position.program.code != nil }
        let inside = comparison.rowsInsideTotal
        let support = shares.indices.filter { !comparison.rows[$0].isInsideTotal }
        total = try comparison.total(at: inside)

        layout = Self.layout(hasCodes: hasCodes, hasRegions: comparison.regions.count > 1, hasOffices: hasOffices)
        var flat = FlatRows()
        if hasOffices {
            for (_, rows) in inside.inGroups(by: { comparison.rows[$0].position.officeNumber }) {
                let office = comparison.rows[rows[0]].position.office
                flat.add(
                    try SideBySideNode(
                        LocalizedText(verbatim: office), subject: .office(office), children: SideBySideNode.groups(of: rows, comparison)
                    )
                )
            }
        } else {
            for node in try SideBySideNode.groups(of: inside, comparison) { flat.add(node) }
        }
        flat.addTotal(ReportWords.regionalTotal, variance: total)
        if !support.isEmpty {
            let label = LocalizedText(
                id: "Dukungan APBN (di luar jumlah APBD)", en: "APBN support (outside the APBD total)"
            )
            flat.addBeside(
                try SideBySideNode(label, subject: .group(.support), children: SideBySideNode.programs(of: support, comparison))
            )
        }
        totalRow = flat.totalRow
        self.flat = flat
        programs = SideBySidePrograms(flat.rows[..<totalRow], of: shares)
        places = [Int32](repeating: -1, count: shares.count)
        firstShares = [Int32](repeating: -1, count: comparison.annual.positions.count)
        for (index, row) in flat.rows.enumerated() {
            switch row.content {
            case .group(let group):
                if let subject = flat.groups[Int(group)].subject { subjectRows[subject, default: []].append(index) }
            case .program(let share), .unit(let share): places[Int(share)] = Int32(index)
            }
        }
        for share in shares.indices.reversed() { firstShares[shares[share].position.number] = Int32(share) }
    }

    /// Selisih sebuah baris.
    func variance(at row: Int) -> Variance { group(at: row)?.variance ?? shares[flat.rows[row].leaf ?? 0].variance }

    /// Baris perbandingan sebuah daun.
    private func leaf(at row: Int) -> ComparisonRow? { flat.rows[row].leaf.map { shares[$0] } }

    private func group(at row: Int) -> SideBySideNode.Group? {
        if case .group(let group) = flat.rows[row].content { flat.groups[Int(group)] } else { nil }
    }

    /// Judul sebuah baris, dan kodenya bila berkode.
    private func title(at row: Int) -> (title: LocalizedText, code: String?) {
        switch flat.rows[row].content {
        case .group(let group): (flat.groups[Int(group)].title, flat.groups[Int(group)].code)
        case .program(let share):
            (LocalizedText(verbatim: shares[Int(share)].position.program.name), shares[Int(share)].position.program.code)
        case .unit(let share): (ReportWords.unit(shares[Int(share)].position.unit), nil)
        }
    }

    /// Baris daun bagian ini.
    func row(of share: ComparisonRow) -> Int? { row(of: share.position, indicator: share.indicator) }

    /// Baris daun baris perbandingan ke-`share`.
    func row(ofShare share: Int) -> Int { Int(places[share]) }

    /// Baris daun bagian sebuah kedudukan bagi satu indikator; `nil` bagi yang tidak terkait.
    func row(of position: ProgramPosition, indicator: String?) -> Int? {
        shares(of: position).first { shares[$0].indicator == indicator }.map { Int(places[$0]) }
    }

    /// Baris-baris daun sebuah kedudukan program: satu setiap indikator yang dilayaninya.
    func rows(of position: ProgramPosition) -> [Int] { shares(of: position).map { Int(places[$0]) }.sorted() }

    /// Bagian-bagian sebuah kedudukan, yang berurutan di antara baris perbandingan.
    private func shares(of position: ProgramPosition) -> Range<Int> {
        let first = Int(firstShares[position.number])
        guard first >= 0 else { return 0..<0 }
        let end = shares[first...].firstIndex { $0.position != position } ?? shares.endIndex
        return first..<end
    }

    /// Baris-baris yang jumlahnya jumlah sebuah cakupan: semua OPD, atau beberapa.
    func rows(of scope: TotalScope, in offices: OfficeScope) -> [Int] {
        let groups = ProgramGroup.allCases.filter(scope.includes)
        guard offices.names != nil else {
            let inside = groups.filter(\.isInsideTotal)
            let isWhole = inside.count == ProgramGroup.allCases.count(where: \.isInsideTotal)
            let outside = groups.filter { !$0.isInsideTotal }
            return (isWhole ? [totalRow] : inside.flatMap { subjectRows[.group($0)] ?? [] })
                + outside.flatMap { subjectRows[.group($0)] ?? [] }
        }
        return flat.rows.indices.filter { index in
            guard let position = leaf(at: index)?.position else { return false }
            return scope.includes(position.group) && offices.includes(position.office)
        }
    }

    /// Sel yang memuat jumlah baris-baris itu di sebuah kolom; `nil` tanpa baris.
    static func derivation(of rows: [Int], column: Int) -> Derivation? {
        let cells = rows.map { CellReference(id, row: $0, column: column) }
        return cells.count == 1 ? .same(cells[0]) : cells.isEmpty ? nil : .sum(cells)
    }

    /// Yang ditampilkan *Sandingan* dari bagian-bagian lain.
    final class Beside: Sendable {
        let links: LinkTables?
        let details: DetailCells?
        let targets: PerformanceTargets?
        let spending: SideBySideSpending?

        init(links: LinkTables?, details: DetailCells?, targets: PerformanceTargets?, spending: SideBySideSpending?) {
            (self.links, self.details, self.targets, self.spending) = (links, details, targets, spending)
            places = links?.places ?? [:]
            holdsCeilings = details == nil && places.isEmpty
        }

        /// Tempat bagian-bagian program yang dibagi.
        let places: [LinkTables.Share: LinkTables.Place]
        /// `true` bila pagu daun berdiri di *Sandingan* sendiri, bukan dihitung dari tabel lain.
        let holdsCeilings: Bool
    }

    /// Kolom realisasi, bila ada yang diketahui; sisanya di kanannya.
    var realisedColumn: Int { layout.variance.change + 2 }
    /// Anak-anak setiap baris.
    var children: [[Int]] { flat.rows.indices.map { flat.children(of: $0) } }

    /// Bagiannya; selnya baru disusun di sini, karena *Ringkasan* hanya memerlukan nomor barisnya.
    func section(_ comparison: Comparison, _ beside: Beside) throws -> ReportSection {
        let hasSpending = beside.spending?.hasAmounts ?? false
        let table = ReportTable(
            id: Self.id, columns: Self.columns(layout, comparison, hasSpending: hasSpending),
            rows: ReportRows(try SideBySideRows(self, comparison, beside)))
        return ReportSection(id: "sandingan", title: LocalizedText(id: "Sandingan", en: "Side by side"), blocks: [.table(table)])
    }

    private static func layout(hasCodes: Bool, hasRegions: Bool, hasOffices: Bool) -> Layout {
        var next = 0
        func take() -> Int {
            defer { next += 1 }
            return next
        }
        let code = hasCodes ? take() : nil
        let title = take()
        let region = hasRegions ? take() : nil
        let office = hasOffices ? take() : nil
        let unit = take()
        let fundingSource = take()
        return Layout(
            code: code, title: title, region: region, office: office, unit: unit, fundingSource: fundingSource,
            variance: VarianceColumns(table: id, first: take())
        )
    }

    private static func columns(_ layout: Layout, _ comparison: Comparison, hasSpending: Bool) -> [ReportColumn] {
        var columns: [ReportColumn] = []
        if layout.code != nil { columns.append(ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code, field: .code)) }
        columns.append(
            ReportColumn(
                LocalizedText(id: "Indikator, program, unit", en: "Indicator, program, unit"), .name
            )
        )
        if layout.region != nil { columns.append(ReportColumn(ReportWords.region, .label)) }
        if layout.office != nil { columns.append(ReportColumn(LocalizedText(id: "OPD", en: "Office"), .label)) }
        columns.append(ReportColumn(ReportWords.unit, .label, field: .unit))
        columns.append(ReportColumn(ReportWords.fundingSource, .label, field: .fundingSource))
        columns += VarianceColumns.titles(comparison)
        columns.append(ReportColumn(LocalizedText(id: "Porsi perubahan", en: "Share of change"), .percent))
        if hasSpending {
            columns.append(ReportColumn(LocalizedText(id: "Realisasi", en: "Realised"), .amount))
            let stage = comparison.to.label
            columns.append(ReportColumn(LocalizedText(id: "Sisa (\(stage))", en: "Remaining (\(stage))"), .amount))
        }
        columns.append(ReportColumn(ReportWords.remark, .note))
        return columns
    }

    /// Memastikan angka-angka sebuah baris muat; sesudahnya ``row(at:_:_:)`` tidak dapat gagal.
    fileprivate func check(_ index: Int, _ beside: Beside) throws(ArithmeticError) {
        let variance = variance(at: index)
        _ = try VarianceColumns.value(of: variance.change)
        if flat.rows[index].role != .beside { _ = try variance.share(of: total)?.percent() }
        if let amount = beside.spending?[index]?.amount { _ = try variance.after - amount.value }
    }

    fileprivate func sources(at index: Int) -> [SourceLocation] { leaf(at: index).map { [$0.position.location] } ?? [] }

    /// Sel yang biasa diacu sel lain atau dibandingkan syarat; `nil` bila barisnya harus dibuat.
    fileprivate func plainCell(at index: Int, column: Int) -> ReportCell? {
        guard let leaf = leaf(at: index) else { return nil }
        switch column {
        case layout.region: return .text(ReportWords.region(leaf.position.region))
        case layout.office: return .verbatim(leaf.position.office)
        case layout.unit: return .text(ReportWords.unit(leaf.position.unit))
        case layout.fundingSource: return .verbatim(leaf.position.fundingSource.name)
        default: return nil
        }
    }

    /// Isi sel pagu; `nil` bagi sel lain.
    private func ceiling(at index: Int, column: Int) -> ReportCell.Value? {
        switch column {
        case layout.variance.before: .amount(variance(at: index).before)
        case layout.variance.after: .amount(variance(at: index).after)
        default: nil
        }
    }

    /// Pagu sebuah daun yang tidak dihitung dari sel lain.
    fileprivate func givenCeiling(at index: Int, column: Int) -> ReportCell.Value? {
        flat.rows[index].leaf == nil ? nil : ceiling(at: index, column: column)
    }

    /// Pagu yang tidak dihitung dari tabel lain: milik sebuah daun, atau jumlah anak-anaknya.
    fileprivate func ceilingCell(at index: Int, column: Int, _ beside: Beside) -> ReportCell? {
        let isLeaf = flat.rows[index].leaf != nil
        guard beside.holdsCeilings || !isLeaf, let value = ceiling(at: index, column: column) else { return nil }
        return ReportCell(value, derivation: isLeaf ? nil : sum(of: index, column: column))
    }

    /// Jumlah anak-anak sebuah baris di suatu kolom; `nil` tanpa anak.
    private func sum(of index: Int, column: Int) -> Derivation? {
        let children = flat.children(of: index)
        return children.isEmpty ? nil : .sum(children.map { CellReference(Self.id, row: $0, column: column) })
    }

    fileprivate func row(at index: Int, _ beside: Beside, _ comparison: Comparison) throws -> ReportRow {
        let (row, leaf) = (flat.rows[index], leaf(at: index))
        let (title, code) = title(at: index)
        let variance = variance(at: index)
        var cells: [ReportCell] = []
        if layout.code != nil { cells.append(code.map { ReportCell(.code($0)) } ?? .empty) }
        cells.append(.text(title))
        if layout.region != nil { cells.append(leaf.map { .text(ReportWords.region($0.position.region)) } ?? .empty) }
        if layout.office != nil { cells.append(.verbatim(leaf?.position.office ?? "")) }
        cells.append(leaf.map { .text(ReportWords.unit($0.position.unit)) } ?? .empty)
        cells.append(.verbatim(leaf?.position.fundingSource.name ?? ""))
        let share = beside.places.isEmpty ? nil : leaf.flatMap { beside.places[LinkTables.Share($0)] }
        let lines = leaf.flatMap { beside.details?.derivations(of: $0.position) }
        func sum(_ column: Int) -> Derivation? { leaf == nil ? self.sum(of: index, column: column) : nil }
        let before = share.map { $0.amounts[comparison.from].map(Derivation.same) } ?? lines?.before
        let after = share.map { $0.amounts[comparison.to].map(Derivation.same) } ?? lines?.after
        cells += try layout.variance.cells(
            variance, row: index, before: before ?? sum(layout.variance.before), after: after ?? sum(layout.variance.after)
        )
        cells.append(
            row.role == .beside
                ? .empty
                : try layout.variance.shareCell(variance, row: index, of: total, totalRow: totalRow)
        )
        if let spending = beside.spending, spending.hasAmounts {
            cells += try self.spending(spending[index], row: index, variance)
        }
        cells.append(remark(leaf, at: index, beside, weight: share?.weight))
        return ReportRow(row.role, level: Int(row.level), cells: cells, sources: [leaf?.position.location].compactMap(\.self))
    }
}

extension SideBySideTable {
    /// Realisasi dan sisanya; kosong bila rupiahnya tidak diketahui.
    private func spending(_ entry: SideBySideSpending.Entry?, row: Int, _ variance: Variance) throws(ArithmeticError) -> [ReportCell] {
        guard let amount = entry?.amount else { return [.empty, .empty] }
        let cells = (
            after: CellReference(Self.id, row: row, column: layout.variance.after),
            realised: CellReference(Self.id, row: row, column: realisedColumn)
        )
        return [
            ReportCell(.amount(amount.value), derivation: amount.origin),
            ReportCell(
                .amount(try variance.after - amount.value), derivation: .difference(after: cells.after, before: cells.realised)),
        ]
    }

    /// Keterangan baris: nihil; bobot bila hanya sebagian program; target indikatornya; waktu realisasinya, atau persennya bila hanya itu
    /// yang tertera; lalu alasan, keterangan, dan catatannya.
    private func remark(_ leaf: ComparisonRow?, at index: Int, _ beside: Beside, weight cell: CellReference?) -> ReportCell {
        var parts: [RemarkPart] = []
        if let weight = leaf?.weight, weight < Quantity(100) {
            let text = LocalizedText(id: "bobot \(percent: weight)", en: "weight \(percent: weight)")
            let words = CellFormula.words(LocalizedText(id: "bobot ", en: "weight "))
            parts.append(
                cell.map { RemarkPart(text, .joined([words, .percent(.cell($0), decimals: weight.decimals)])) } ?? RemarkPart(text))
        }
        if case .indicator(let code)? = group(at: index)?.subject, let targets = beside.targets, let change = targets.changes[code] {
            parts += [RemarkPart.target(change.before, change.after, in: targets.targetCells(of: code))].compactMap(\.self)
        }
        if let entry = beside.spending?[index], entry.isOwn { parts.append(entry.words) }
        parts += (leaf?.position.notes ?? []).map { RemarkPart($0) }
        let formula = RemarkPart.formula(of: parts)
        guard leaf == nil else {
            return layout.variance.remark(parts.map(\.text), of: variance(at: index), row: index, formula: formula)
        }
        var remark = ReportCell.words(parts.map(\.text))
        remark.derivation = formula.map(Derivation.formula)
        return remark
    }
}

/// Baris-baris *Sandingan*, dibuat saat diminta.
private struct SideBySideRows: ReportRowSource {
    private let table: SideBySideTable
    private let comparison: Comparison
    private let beside: SideBySideTable.Beside

    init(_ table: SideBySideTable, _ comparison: Comparison, _ beside: SideBySideTable.Beside) throws(ArithmeticError) {
        (self.table, self.comparison, self.beside) = (table, comparison, beside)
        for index in 0..<table.rowCount { try table.check(index, beside) }
    }

    var count: Int { table.rowCount }

    var referredTables: Set<TableID>? {
        guard beside.targets == nil, beside.spending?.isEmpty ?? true, beside.places.isEmpty else { return nil }
        return beside.details == nil ? [SideBySideTable.id] : [SideBySideTable.id, DetailRows.table]
    }

    func sources(at index: Int) -> [SourceLocation] { table.sources(at: index) }

    func cell(at index: Int, column: Int) -> ReportCell {
        if let cell = table.ceilingCell(at: index, column: column, beside) { return cell }
        if let cell = table.plainCell(at: index, column: column) { return cell }
        return row(at: index).cells[column]
    }

    func fields(at index: Int) -> [Int: RowField]? { nil }

    func givenValue(at index: Int, column: Int) -> ReportCell.Value? {
        beside.holdsCeilings ? table.givenCeiling(at: index, column: column) : nil
    }

    func row(at index: Int) -> ReportRow {
        // Tidak dapat gagal: angkanya sudah dihitung satu kali di `init`.
        (try? table.row(at: index, beside, comparison)) ?? ReportRow(cells: [])
    }
}

extension ReportCell {
    /// Kata-kata dipisahkan koma; kosong bila tidak ada.
    static func words(_ words: [LocalizedText]) -> ReportCell {
        guard let first = words.first else { return .empty }
        return .text(words.dropFirst().reduce(first) { LocalizedText(id: "\($0), \($1)", en: "\($0), \($1)") })
    }
}
