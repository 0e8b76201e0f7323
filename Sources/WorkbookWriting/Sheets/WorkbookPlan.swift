import Diagnostics
import Foundation
import Reporting

/// Semua yang harus diketahui sebelum sel pertama ditulis: bahasa, nama lembar, alamat tabel.
struct WorkbookPlan: Sendable {
    let report: Report
    let language: Language
    let layout: ReportLayout
    let sheetNames: [String]
    let paper: PaperSize
    let lists: EntryLists
    private let limits: SheetLimits
    private let pouredSheets: Set<Int>
    private let formulas: FormulaBuilder.Context

    /// - Throws: laporan tanpa bagian, tahun di luar batas, tabel yang tidak taat asas.
    init(
        _ report: Report, known surveys: [TableID: TableSurvey], _ limits: SheetLimits, paper: PaperSize = .a4, in language: Language
    ) throws(WorkbookError) {
        guard !report.sections.isEmpty else { throw .noSections }
        guard ExcelLimits.years.contains(report.year) else { throw .yearOutOfRange(report.year) }
        self.report = report
        self.language = language
        self.limits = limits
        self.paper = paper
        layout = try ReportLayout(of: report, report.surveyed(in: language, known: surveys), rowLimit: limits.rows)
        pouredSheets = Set(
            layout.sheets.indices.filter { [layout] sheet in
                // Sel-sel kertas resmi digabung.
                layout.sheets[sheet].paperOrientation == nil && layout.filledRows(of: sheet) >= limits.pouredRows
            })
        lists = EntryLists(of: layout, in: language)
        sheetNames = layout.sheets.map { $0.title.exactText(in: language) }
        formulas = FormulaBuilder.Context(
            layout: layout, conditions: ConditionIndex(of: layout, in: language), language: language, sheetNames: sheetNames)
        try layout.sheets.checkSizes(limits, in: language)
    }

    /// Menulis seluruh buku kerja ke `path`, kecuali baris-baris tabel besar, yang ditulis ke `pour`.
    func write(to path: String, _ pour: PourFile) throws(WorkbookError) -> WorkbookTally {
        var file = try WorkbookFile(path: path, pour)
        var tally = WorkbookTally()
        for name in sheetNames { _ = try file.addSheet(named: name) }
        for index in layout.sheets.indices {
            try SheetWriter(plan: self, sheet: index).write(into: &file, tally: &tally)
        }
        try lists.write(into: &file)
        for item in DefinedNames(self).all { try file.define(item.name, as: item.target) }
        try file.setProperties(try documentProperties(), created: Self.newYear(of: report.year))
        try file.close()
        return tally
    }

    /// Benar bila baris-baris tabel lembar ini tidak lewat pustaka C.
    func isPoured(_ sheet: Int) -> Bool { pouredSheets.contains(sheet) }

    /// Benar bila halaman-halaman lembar ini dipotong di antara kelompoknya.
    func breaksPages(_ sheet: Int) -> Bool { layout.sheets[sheet].rowCount < limits.measuredRows }

    /// Pembuat rumus dilihat dari satu lembar.
    func formulas(on sheet: Int) -> FormulaBuilder {
        FormulaBuilder(formulas, on: sheet)
    }

    private func documentTitle() throws(WorkbookError) -> String {
        let title = ExcelText.visible(report.title.exactText(in: language))
        guard title.utf16.count <= ExcelLimits.property else {
            let place = CellPlace(sheet: sheetNames[0], cell: "A1")
            throw .textTooLong(place, length: title.utf16.count, limit: ExcelLimits.property)
        }
        return title
    }

    /// Judul, lalu kantor dan perbandingannya dari baris-baris di bawah judul. Yang terlalu panjang bagi sifat dokumen hanya berdiri di lembarnya.
    private func documentProperties() throws(WorkbookError) -> DocumentProperties {
        func fitting(_ texts: some Sequence<LocalizedText>) -> String {
            let text = texts.map { ExcelText.visible($0.exactText(in: language)) }.joined(separator: "; ")
            return text.utf16.count <= ExcelLimits.property ? text : ""
        }
        return DocumentProperties(
            title: try documentTitle(), subject: fitting(report.subtitles.dropFirst()), company: fitting(report.subtitles.prefix(1)),
            comments: LocalizedText(id: "Dibuat dengan Selisih", en: "Created with Selisih").exactText(in: language))
    }

    /// 1 Januari pukul 00.00 UTC, dalam detik sejak 1970.
    private static func newYear(of year: Int) -> Int {
        var date = unsafe tm()
        unsafe date.tm_year = Int32(year - 1900)
        unsafe date.tm_mday = 1
        return unsafe timegm(&date)
    }
}

/// Catatan selama menulis.
struct WorkbookTally: Sendable, Hashable {
    var formulaCount = 0
    var approximateResults: [CellPlace] = []
    var fixedResults: [CellPlace] = []

    /// Menyambung catatan baris-baris di bawahnya.
    mutating func add(_ next: WorkbookTally) {
        formulaCount += next.formulaCount
        approximateResults += next.approximateResults
        fixedResults += next.fixedResults
    }
}
