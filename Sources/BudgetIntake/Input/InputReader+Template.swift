import BudgetModel
import Diagnostics
import TableReading

/// Berkas yang lembarnya tabel paket data sendiri, misalnya templat yang sudah diisi.
extension InputReader {
    /// Lembar tampak yang namanya nama tabel paket data; untuk CSV, berkas yang tajuknya tajuk `pagu`.
    func packageTables(of file: TableFile) throws(TableReadingError) -> [PackageTable: Int] {
        var tables: [PackageTable: Int] = [:]
        for (index, sheet) in file.sheets.enumerated() where !sheet.isHidden {
            if let name = sheet.name {
                guard let table = PackageTable(rawValue: name.trimmedName.lowercased()) else { continue }
                tables[table] = index
            } else if try hasLineHeader(try file.table(at: index)) {
                tables[.lines] = index
            }
        }
        return tables[.lines] == nil ? [:] : tables
    }

    private func hasLineHeader(_ table: any Table) throws(TableReadingError) -> Bool {
        var row = TableRow()
        while try table.readRow(into: &row) {
            guard !row.isBlank else { continue }
            let titles = Set((0..<row.count).map { normaliseTitle(row.text(at: $0)) })
            return LineColumn.required.allSatisfy { titles.contains($0.normalisedTitle) }
        }
        return false
    }

    /// Membaca lembar-lembar itu dengan aturan paket data.
    func readTemplate(
        _ file: TableFile, tables: [PackageTable: Int], progress: ((Int) -> Void)?
    ) throws(TableReadingError) -> IntakeResult {
        var session = PackageSession(progress: progress)
        for table in PackageTable.allCases {
            guard let index = tables[table] else { continue }
            try session.read(try file.table(at: index), as: table)
        }
        session.checkReferences()
        return IntakeResult(budget: session.budget, findings: session.log.findings, tables: session.understandings)
    }
}
