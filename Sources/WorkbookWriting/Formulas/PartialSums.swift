import Diagnostics
import ExactNumbers
import Reporting

/// Jumlah yang rumusnya melampaui batas Excel, dipecah lewat sel-sel jumlah antara di lembarnya sendiri.
///
/// Jumlah ratusan OPD mengacu ke sel yang tidak berurutan, satu acuan setiap OPD. Setiap bagian daftarnya menjadi satu sel, dan
/// jumlahnya mengacu ke rentang sel-sel itu; jadi banyaknya OPD tidak terbatas, dan setiap angka tetap rumus hidup.
struct PartialSums {
    private static let id: TableID = "jumlah-antara"
    /// Huruf sebuah rumus yang dipakai acuan; sisanya bagi nama fungsi dan pembulatan.
    private static let room = ExcelLimits.formula - 200
    /// Panjang terbesar satu rentang beserta komanya, tanpa nama lembar: `XFD1048576:XFD1048576,`.
    private static let longestRange = 22

    private let tables: [TableID: (table: ReportTable, prefix: Int, section: Int)]
    private var rows: [ReportRow] = []

    /// Laporan yang sama, dengan lembar jumlah antara di akhir bila ada rumus yang terlalu panjang.
    static func splitting(_ report: Report, _ surveys: [TableID: TableSurvey], in language: Language) -> Report {
        var sums = PartialSums(report, in: language)
        var result = report
        for section in report.sections.indices {
            for block in report.sections[section].blocks.indices {
                guard case .table(let table) = report.sections[section].blocks[block],
                    let split = sums.split(table, surveys[table.id]?.sumRows ?? [], in: section)
                else { continue }
                result.sections[section].blocks[block] = .table(split)
            }
        }
        if !sums.rows.isEmpty { result.sections.append(sums.section) }
        return result
    }

    private init(_ report: Report, in language: Language) {
        var tables: [TableID: (table: ReportTable, prefix: Int, section: Int)] = [:]
        for (index, section) in report.sections.enumerated() {
            let prefix = CellAddress.prefix(sheetName: section.title.exactText(in: language)).utf16.count
            for case .table(let table) in section.blocks { tables[table.id] = (table, prefix, index) }
        }
        self.tables = tables
    }

    /// `nil` bila tidak ada rumus yang perlu dipecah.
    private mutating func split(_ table: ReportTable, _ sumRows: [Int], in section: Int) -> ReportTable? {
        var result: ReportTable?
        for index in sumRows {
            let content = table.rows[index]
            for (column, cell) in content.cells.enumerated() {
                guard case .sum(let parts)? = cell.derivation, parts.count > 1 else { continue }
                let (row, title) = (label(content), table.columns[column].title)
                let name = LocalizedText(id: "\(row), \(title)", en: "\(row), \(title)")
                guard let derivation = shorter(parts, in: section, named: name) else { continue }
                result = result ?? table
                result?.rows[index].cells[column].derivation = derivation
            }
        }
        return result
    }

    private func label(_ row: ReportRow) -> LocalizedText {
        if case .text(let text)? = row.cells.first?.value { text } else { LocalizedText(id: "Jumlah", en: "Total") }
    }

    private mutating func shorter(_ parts: [CellReference], in section: Int, named name: LocalizedText) -> Derivation? {
        let groups = groups(of: parts, in: section)
        guard groups.count > 1 else { return nil }
        let totals = groups.map(total(of:))
        guard totals.allSatisfy({ $0 != nil }) else { return nil }
        let first = rows.count
        for (number, (group, total)) in zip(groups, totals.compactMap(\.self)).enumerated() {
            rows.append(
                ReportRow(cells: [
                    .text(name), ReportCell(.quantity(Quantity(Int64(number + 1)))), ReportCell(.amount(total), derivation: .sum(group)),
                ]))
        }
        return .sum((first..<rows.count).map { CellReference(Self.id, row: $0, column: 2) })
    }

    /// Acuan-acuan yang dibagi menurut urutan, masing-masing cukup pendek bagi satu rumus.
    private func groups(of parts: [CellReference], in section: Int) -> [[CellReference]] {
        var groups: [[CellReference]] = [[]]
        var length = 0
        for part in parts {
            let isNext = groups[groups.count - 1].last.map { Self.follows(part, $0) } ?? false
            if !isNext {
                // Jumlah antara berdiri di lembar lain daripada acuannya, jadi nama lembarnya selalu dihitung.
                let cost = Self.longestRange + (tables[part.table]?.prefix ?? 0)
                if length + cost > Self.room {
                    groups.append([])
                    length = 0
                }
                length += cost
            }
            groups[groups.count - 1].append(part)
        }
        return groups
    }

    private static func follows(_ next: CellReference, _ last: CellReference) -> Bool {
        next.table == last.table && next.column == last.column && next.row == last.row + 1
    }

    /// `nil` bila ada acuan yang bukan uang; pembuat rumus yang menolaknya.
    private func total(of parts: [CellReference]) -> Rupiah? {
        var total = Rupiah.zero
        for part in parts {
            guard let table = tables[part.table]?.table, table.rows.indices.contains(part.row),
                table.columns.indices.contains(part.column)
            else { return nil }
            switch table.rows.cell(at: part.row, column: part.column).value {
            case .empty: continue
            case .amount(let amount):
                guard let sum = try? total + amount else { return nil }
                total = sum
            default: return nil
            }
        }
        return total
    }

    private var section: ReportSection {
        let table = ReportTable(
            id: Self.id,
            columns: [
                ReportColumn(LocalizedText(id: "Jumlah di", en: "Total at"), .name),
                ReportColumn(LocalizedText(id: "Bagian", en: "Part"), .quantity),
                ReportColumn(LocalizedText(id: "Jumlah bagian", en: "Sum of the part"), .amount),
            ], rows: rows)
        let why = LocalizedText(
            id: "Jumlah yang acuannya lebih banyak daripada yang muat di satu rumus Excel dihitung lewat jumlah antara di bawah ini.",
            en: "Totals with more references than one Excel formula holds are added up by way of the partial sums below."
        )
        return ReportSection(
            id: Self.id.name, title: LocalizedText(id: "Jumlah antara", en: "Partial sums"), blocks: [.paragraph(why), .table(table)])
    }
}
