import BudgetModel
import Diagnostics
import PaperReading
import TableReading

/// Berkas yang lembarnya tabel paket data sendiri: buku kerja isian (`selisih templat`), atau `pagu` sebagai
/// satu berkas CSV. Dibaca dengan aturan paket data.
extension InputReader {
    /// Lembar yang namanya nama tabel paket data; untuk CSV, berkas yang tajuknya tajuk `pagu`. Kosong bila
    /// berkas ini bukan paket data.
    ///
    /// - Parameter opening: Baris berisi pertama sebuah CSV.
    func packageTables(of file: TableFile, opening: TableRow?) throws(TableReadingError) -> [PackageTable: Int] {
        var tables: [PackageTable: Int] = [:]
        let isForm = PackageOpening.isForm(file)
        for (index, sheet) in file.sheets.enumerated() where !sheet.isHidden {
            if sheet.name != nil {
                guard let table = PackageTable(rawValue: sheet.tableName) else { continue }
                // Lembar biasa pun dapat bernama "Pagu"; yang memutuskan tajuknya.
                if table == .lines, !isForm, try !PackageOpening.isLineTable(file, index) { continue }
                if isForm, try !PackageOpening.resembles(table, file, index) { continue }
                tables[table] = index
            } else if let opening, PackageOpening.isLineHeader(opening) {
                tables[.lines] = index
            }
        }
        return tables[.lines] == nil ? [:] : tables
    }

    /// Membaca lembar-lembar itu menurut urutan tabel paket data.
    ///
    /// Baris contoh, kolom rumus, dan lembar petunjuk buku kerja isian dilewati. Tanggal yang diketik sebagai
    /// tanggal Excel menjadi teks ISO (`2024-01-09`), karena bentuk cetaknya tidak tersimpan di sel.
    func readPackageFile(
        _ file: TableFile, tables: [PackageTable: Int], progress: ((Int) -> Void)?
    ) throws(TableReadingError) -> IntakeResult {
        var session = PackageSession(isForm: file.format != .csv, progress: progress)
        for table in PackageTable.allCases {
            guard let index = tables[table] else { continue }
            try session.read(try file.table(at: index), as: table)
        }
        for sheet in file.sheets where !sheet.isKnown {
            session.log.add(.unknownSheet(SourceLocation(file: file.name, sheet: sheet.name)))
        }
        session.budget.unifyFundingSources()
        session.checkReferences()
        return IntakeResult(budget: session.budget, findings: session.log.findings, tables: session.tables)
    }
}

extension TableFile.Sheet {
    /// Nama lembar untuk dibandingkan dengan nama tabel.
    var tableName: String { (name ?? "").trimmedName.lowercased() }

    /// `true` untuk tabel paket data, lembar pembantu isian, dan berkas CSV yang tidak berlembar.
    var isKnown: Bool {
        name == nil || PackageTable(rawValue: tableName) != nil || TemplateMarks.helperSheets.contains(tableName)
    }
}
