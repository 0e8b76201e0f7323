import Diagnostics
import Reporting

extension WorkbookPlan {
    /// Aturan isi sebuah kolom isian; `nil` bila isinya bebas.
    ///
    /// - Throws: kolom yang daftarnya diambil dari tabel yang tidak ada.
    func rule(of column: ReportColumn, at spot: CellSpot) throws(WorkbookError) -> CellRule? {
        func rule(_ kind: CellRule.Kind, isStrict: Bool, _ text: LocalizedText) -> CellRule {
            CellRule(
                kind: kind, isStrict: isStrict, errorTitle: column.title.exactText(in: language), errorText: text.exactText(in: language))
        }
        switch column.entry {
        case .free?, nil: return nil
        case .number?:
            return rule(
                .number, isStrict: true,
                LocalizedText(id: "Isi dengan angka dalam rupiah penuh.", en: "Enter a number in full rupiah."))
        case .integer(let range)?:
            let (low, high) = (range.lowerBound, range.upperBound)
            return rule(
                .integer(range), isStrict: true,
                LocalizedText(id: "Isi bilangan bulat \(low) sampai \(high).", en: "Enter a whole number from \(low) to \(high)."))
        case .choice(let items)?:
            // Isi lain ditolak supaya yang dibaca kembali pasti.
            return rule(
                .list(lists.source(of: items)), isStrict: true,
                LocalizedText(id: "Pilih salah satu dari daftar, atau kosongkan.", en: "Choose from the list, or leave it empty."))
        case .suggestion(let items)?:
            return rule(
                .list(lists.source(of: items)), isStrict: false,
                LocalizedText(id: "Isi ini tidak ada di daftar. Pakai juga?", en: "This is not in the list. Use it anyway?"))
        case .column(let table, let index)?:
            guard let anchor = layout.anchor(of: table), anchor.table.columns.indices.contains(index), let part = anchor.parts.first,
                anchor.table.entryRow < part.rows.count
            else { throw .missingReference(spot.place, table: table.name) }
            let rows = (part.headerRow + 1 + anchor.table.entryRow)...(part.headerRow + part.rows.count)
            let sheet = sheetNames[part.sheet]
            return rule(
                .list(ReferenceText.column(index, rows: rows, sheetName: sheet)), isStrict: false,
                LocalizedText(
                    id: "Isi ini belum ada di lembar \(sheet). Pakai juga?", en: "This is not on sheet \(sheet) yet. Use it anyway?"))
        }
    }
}

extension ReportTable {
    /// Baris pertama yang diisi orang; di atasnya mungkin contoh.
    var entryRow: Int { rows.firstIndex { $0.role == .detail } ?? 0 }
}
