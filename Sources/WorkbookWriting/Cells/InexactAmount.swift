public import Diagnostics
import ExactNumbers
public import Reporting

/// Angka yang lebih panjang daripada 15 angka penting, sehingga Excel tidak menyimpannya dengan tepat.
///
/// Selnya tetap angka supaya rumus tetap berjalan, tetapi ditandai dan teks tepatnya ada di catatan sel.
public struct InexactAmount: Sendable, Hashable {
    /// Nama lembar.
    public var sheet: LocalizedText
    /// Alamat sel, misalnya `D5`; sama di semua bahasa.
    public var cell: String
    /// Angka tepatnya dalam kata, misalnya `Rp12.345.678.901.234,56`.
    public var exactText: LocalizedText

    /// Angka di sel `cell` pada lembar `sheet`.
    public init(sheet: LocalizedText, cell: String, exactText: LocalizedText) {
        self.sheet = sheet
        self.cell = cell
        self.exactText = exactText
    }
}

extension Report {
    /// Semua angka yang tidak dapat disimpan Excel dengan tepat, menurut urutan laporan.
    ///
    /// Dipakai sebelum menulis untuk menyusun daftar di *Metode dan Sumber*. Alamatnya tetap benar bila
    /// daftar itu ditambahkan di bawah isi sebuah bagian.
    ///
    /// - Throws: tabel bernama ganda atau baris yang selnya tidak sebanyak kolom.
    public func inexactAmounts() throws(WorkbookError) -> [InexactAmount] {
        try inexactAmounts(in: ReportLayout(of: self, surveyed(in: .indonesian)))
    }

    func inexactAmounts(in layout: ReportLayout) -> [InexactAmount] {
        var found: [InexactAmount] = []
        for sheet in layout.sheets {
            for placed in sheet.tables {
                for (row, column, text) in layout.surveys[placed.table.id]?.inexact ?? [] where placed.rows.contains(row) {
                    let address = CellAddress(row: placed.line(of: row), column: column)
                    found.append(InexactAmount(sheet: sheet.title, cell: address.name, exactText: text))
                }
            }
        }
        return found
    }

    /// Survei setiap tabel menurut namanya; tabel yang sudah disurvei di `known` tidak dijalani lagi.
    func surveyed(in language: Language, known: [TableID: TableSurvey] = [:]) throws(WorkbookError) -> [TableID: TableSurvey] {
        var surveys = known
        let unknown = tables.filter { known[$0.id] == nil }
        for (table, survey) in zip(unknown, try TableSurvey.surveys(of: unknown, in: language)) { surveys[table.id] = survey }
        return surveys
    }
}

extension ReportCell.Value {
    /// Angka tepat dalam kata, bila Excel tidak dapat menyimpannya.
    var inexactText: LocalizedText? {
        guard case .number(let number) = reading, !number.isHeldExactly else { return nil }
        return exactText
    }

    /// Nilai tepat dalam kata.
    var exactText: LocalizedText {
        switch self {
        case .amount(let amount): LocalizedText(id: "\(amount)", en: "\(amount)")
        case .percent(let percent): LocalizedText(id: "\(percent: percent)", en: "\(percent: percent)")
        case .quantity(let quantity): LocalizedText(id: "\(quantity)", en: "\(quantity)")
        case .text(let text): text
        case .code(let code): LocalizedText(verbatim: code)
        case .empty: LocalizedText(id: "kosong", en: "empty")
        }
    }
}
