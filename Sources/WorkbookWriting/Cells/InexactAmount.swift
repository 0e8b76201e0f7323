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
        let layout = try ReportLayout(of: self)
        var found: [InexactAmount] = []
        for (section, sheet) in zip(sections, layout.sheets) {
            for (headerRow, table) in sheet.tables {
                for (rowIndex, row) in table.rows.enumerated() {
                    for (column, cell) in row.cells.enumerated() {
                        guard let text = cell.value.inexactText else { continue }
                        let address = CellAddress(row: headerRow + 1 + rowIndex, column: column)
                        found.append(
                            InexactAmount(sheet: section.title, cell: address.name, exactText: text))
                    }
                }
            }
        }
        return found
    }
}

extension ReportCell.Value {
    /// Angka tepat dalam kata, bila Excel tidak dapat menyimpannya.
    var inexactText: LocalizedText? {
        guard case .number(let number) = reading, !number.isHeldExactly else { return nil }
        return switch self {
        case .amount(let amount): LocalizedText(id: "\(amount)", en: "\(amount)")
        case .percent(let percent): LocalizedText(id: "\(percent: percent)", en: "\(percent: percent)")
        case .quantity(let quantity): LocalizedText(id: "\(quantity)", en: "\(quantity)")
        case .empty, .text, .code: nil
        }
    }
}
