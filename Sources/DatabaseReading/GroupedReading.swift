import BudgetModel
import DataPackage
import Diagnostics
package import PaperReading
package import TableReading

/// Membaca hasil kueri pengelompokan, dari basis data atau dari CSV yang ditulis mesin lain.
package enum GroupedReading {
    /// `true` bila baris ini tajuk hasil kueri pengelompokan.
    package static func isHeader(_ row: TableRow) -> Bool {
        (0..<row.count).contains { GroupedMark(row.text(at: $0)) != nil }
    }

    /// Membaca hasilnya sampai habis.
    ///
    /// Isinya dibaca sebagai tabel `pagu` paket data. Dua ejaan satu program berdiri sebagai dua kelompok, jadi barisnya tidak dianggap
    /// tertulis dua kali.
    ///
    /// - Parameters:
    ///   - table: Hasilnya, dari baris pertamanya.
    ///   - name: Tabel asalnya bila diketahui lebih lengkap daripada kolom tandanya.
    /// - Returns: `nil` bila bukan hasil kueri pengelompokan.
    package static func read(
        _ table: any Table, table name: String? = nil, progress: ((Int) -> Void)?
    ) throws(TableReadingError) -> IntakeResult? {
        guard let grouped = try GroupedTable(table, table: name) else { return nil }
        var session = PackageSession(progress: progress)
        try Schema.lines.read(grouped, into: &session)
        var result = session.finish()
        result.budget.keyedTables.remove(grouped.location)
        result.budget.level = grouped.source.level
        result.budget.groupedSources = [grouped.finished]
        if grouped.passedOver > 0 { result.findings.append(.rowsPassedOver(grouped.passedOver, at: grouped.location)) }
        result.findings += grouped.totals.map { .groupedTotal($0.name, rows: $0.rows, at: $0.place) }
        if !grouped.assumedGroups.isEmpty {
            func rows(_ group: ProgramGroup) -> Int { grouped.assumedGroups[group] ?? 0 }
            result.findings.append(
                .assumedGroup(core: rows(.core), overhead: rows(.overhead), support: rows(.support), at: grouped.location))
        }
        if grouped.assumedSources > 0 { result.findings.append(.assumedFundingSource(grouped.assumedSources, at: grouped.location)) }
        return result
    }
}
