import DataPackage
import PaperReading
import TableReading

/// Mengenali tabel paket data dari isinya: berkas atau lembar biasa pun dapat bernama "Pagu".
enum PackageOpening {
    /// `true` bila baris ini memuat semua tajuk wajib tabel pagu.
    static func isLineHeader(_ row: TableRow) -> Bool {
        let titles = Set((0..<row.count).map { normaliseTitle(row.text(at: $0)) })
        return Schema.lines.requiredTitles.isSubset(of: titles)
    }

    /// `true` bila baris berisi pertama lembar ini tajuk tabel pagu.
    static func isLineTable(_ file: TableFile, _ index: Int) throws(TableReadingError) -> Bool {
        let table = try file.table(at: index)
        var row = TableRow()
        while try table.readRow(into: &row) {
            if !row.isBlank { return isLineHeader(row) }
        }
        return false
    }

    /// `true` bila baris berisi pertama lembar ini setengah tajuk wajib tabel itu, atau bertanda lembar isian: tajuk yang kurang
    /// satu tetap tabelnya, dan kekurangannya disebut.
    static func resembles(_ table: any PackageTable, _ file: TableFile, _ index: Int) throws(TableReadingError) -> Bool {
        let sheet = try file.table(at: index)
        var row = TableRow()
        while try sheet.readRow(into: &row) {
            if row.isBlank { continue }
            let titles = Set((0..<row.count).map { normaliseTitle(row.text(at: $0)) })
            if titles.contains(normaliseTitle(TemplateMarks.markTitle)) { return true }
            let wanted = table.requiredTitles
            return titles.intersection(wanted).count * 2 >= wanted.count
        }
        return true
    }

    /// `true` bila lembar-lembar lain menunjukkan buku kerja isian: tabel paket data lain, atau petunjuknya.
    static func isForm(_ file: TableFile) -> Bool {
        file.sheets.contains { sheet in
            let name = sheet.tableName
            return TemplateMarks.helperSheets.contains(name) || (name != Schema.lines.name && Schema.table(named: name) != nil)
        }
    }

    /// `true` bila sebuah folder berisi `pagu.csv` yang memang tabel paket data, atau tabel paket data lain di sampingnya.
    static func isPackage(names: [String], at folder: String) -> Bool {
        guard let lines = names.first(where: { $0.lowercased() == "\(Schema.lines.name).csv" }) else { return false }
        let others = Set(Schema.tables.filter { $0.name != Schema.lines.name }.map { "\($0.name).csv" })
        if names.contains(where: { others.contains($0.lowercased()) }) { return true }
        let path = "\(folder)/\(lines)"
        guard let file = try? TableFile.open(path: path, name: path) else { return true }
        return (try? isLineTable(file, 0)) ?? true
    }
}
