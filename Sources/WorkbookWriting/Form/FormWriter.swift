import FileWriting

/// Menulis buku kerja isian (.xlsx).
///
/// Isian yang sama selalu memberi berkas yang sama, byte demi byte. Berkas muncul utuh atau tidak sama
/// sekali. Lembarnya dikunci tanpa kata sandi: tajuk, contoh, dan rumus tidak terhapus tanpa sengaja, dan
/// siapa pun boleh membuka kuncinya.
public struct FormWriter: Sendable, Hashable {
    /// `true` bila berkas yang sudah ada boleh diganti (`--force`).
    public let replacing: Bool

    /// Penulis formulir.
    public init(replacing: Bool) {
        self.replacing = replacing
    }

    /// Menulis `form` ke `path`.
    ///
    /// - Throws: tujuan tidak dapat ditulis, atau isinya melanggar batas Excel.
    public func write(_ form: FormWorkbook, to path: String) throws(WorkbookError) {
        let output: AtomicFile
        do { output = try AtomicFile(at: path, replacing: replacing) } catch { throw .file(error) }
        do throws(WorkbookError) {
            try Self.write(form, toTemporary: output.temporaryPath)
            try WorkbookPackage.check(output.temporaryPath)
        } catch .file(.noSpace) {
            throw .file(.noSpace(path: path))
        }
        do { try output.commit() } catch { throw .file(error) }
    }

    private static func write(_ form: FormWorkbook, toTemporary path: String) throws(WorkbookError) {
        var file = try WorkbookFile(path: path)
        let guide = try file.addSheet(named: form.guide.name)
        var sheets: [Int] = []
        for table in form.tables { sheets.append(try file.addSheet(named: table.name)) }
        try GuideWriter(guide: form.guide, sheet: guide).write(into: &file)
        var lists = FormLists()
        for (table, sheet) in zip(form.tables, sheets) {
            try FormTableWriter(table: table, sheet: sheet, form: form).write(into: &file, lists: &lists)
        }
        try lists.write(into: &file)
        try file.setProperties(title: form.title, created: creationTime)
        try file.close()
    }

    /// 1 Januari 2000 pukul 00.00 UTC: tanggal tetap, supaya formulir yang sama selalu sama.
    private static let creationTime = 946_684_800
}
