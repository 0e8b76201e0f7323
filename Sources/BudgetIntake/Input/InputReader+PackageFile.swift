import BudgetModel
import DataPackage
import DatabaseReading
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
    func packageTables(of file: TableFile, opening: TableRow?) throws(TableReadingError) -> [String: Int] {
        var tables: [String: Int] = [:]
        let isForm = PackageOpening.isForm(file)
        // Isian menyembunyikan sendiri lembar yang jarang diisi; yang terisi tetap dibaca.
        for (index, sheet) in file.sheets.enumerated() where isForm || !sheet.isHidden {
            if sheet.name != nil {
                guard let table = Schema.table(named: sheet.tableName) else { continue }
                // Lembar biasa pun dapat bernama "Pagu"; yang memutuskan tajuknya.
                if table.name == Schema.lines.name, !isForm, try !PackageOpening.isLineTable(file, index) { continue }
                if isForm, try !PackageOpening.resembles(table, file, index) { continue }
                tables[table.name] = index
            } else if let opening, PackageOpening.isLineHeader(opening) || GroupedReading.isHeader(opening) {
                tables[Schema.lines.name] = index
            }
        }
        return tables[Schema.lines.name] == nil ? [:] : tables
    }

    /// Membaca lembar-lembar itu menurut urutan tabel paket data.
    ///
    /// Baris contoh, kolom rumus, dan lembar petunjuk buku kerja isian dilewati. Tanggal yang diketik sebagai
    /// tanggal Excel menjadi teks ISO (`2024-01-09`), karena bentuk cetaknya tidak tersimpan di sel.
    func readPackageFile(
        _ file: TableFile, tables: [String: Int], lists: ListReading, progress: ((Int) -> Void)?
    ) throws(TableReadingError) -> IntakeResult {
        if file.format == .csv, let grouped = try GroupedReading.read(try file.table(at: 0), progress: progress) { return grouped }
        var session = PackageSession(isForm: file.format != .csv, sumsPrograms: lists == .summed, progress: progress)
        for table in Schema.tables {
            guard let index = tables[table.name] else { continue }
            try table.read(try file.table(at: index), into: &session)
        }
        for sheet in file.sheets where !sheet.isKnown {
            session.note(.unknownSheet(SourceLocation(file: file.name, sheet: sheet.name)))
        }
        return session.finish()
    }
}

/// Buku kerja *Usulan* yang diisi orang.
extension InputReader {
    /// Lembar-lembar yang memuat kolom kuncinya; kosong bila buku kerja ini bukan usulan.
    func proposalTables(of file: TableFile) throws(TableReadingError) -> [ProposalTable] {
        guard file.format == .excel || file.format == .openDocument else { return [] }
        var tables: [ProposalTable] = []
        for index in file.sheets.indices where !file.sheets[index].isHidden {
            if let table = try ProposalTable(try file.table(at: index)) { tables.append(table) }
        }
        return tables
    }

    /// Membaca lembar-lembar itu; lembar lain di buku kerja ini hitungannya sendiri, dan disebut.
    func readProposals(
        _ file: TableFile, _ proposals: [ProposalTable], progress: ((Int) -> Void)?
    ) throws(TableReadingError) -> IntakeResult {
        var session = PackageSession(isForm: true, progress: progress)
        try session.read(proposals)
        return session.finish()
    }
}

extension TableFile.Sheet {
    /// Nama lembar untuk dibandingkan dengan nama tabel.
    var tableName: String { (name ?? "").trimmedName.lowercased() }

    /// `true` untuk tabel paket data, lembar pembantu isian, dan berkas CSV yang tidak berlembar.
    var isKnown: Bool {
        name == nil || Schema.table(named: tableName) != nil || TemplateMarks.helperSheets.contains(tableName)
    }
}
