import Diagnostics
import Reporting

/// Setelan halaman dan layar satu lembar.
struct PageSetup {
    let writer: SheetWriter

    /// Kolom beku selebar ini masih menyisakan ruang gulir di layar biasa.
    private static let widestFrozen = 75.0
    /// Baris beku setinggi ini (poin) masih menyisakan separuh layar biasa.
    private static let tallestFrozen = 230.0

    /// Baris kosong lembar data yang ikut dicetak di bawah isinya.
    private static let printedSpareRows = 20

    /// Memasang setelan pada buku kerja.
    func apply(to file: borrowing WorkbookFile) throws(WorkbookError) {
        let sheet = writer.sheet
        let isPaper = writer.layout.paperOrientation != nil
        try file.setPage(header: isPaper ? "" : header, footer: footer, paper: writer.plan.paper, on: sheet)
        if writer.layout.isUpright { file.setUpright(on: sheet) }
        let breaks = breaks
        if !breaks.isEmpty { try file.setBreaks(breaks, on: sheet) }
        // Dengan beberapa tabel, tajuk tabel pertama akan menyesatkan di halaman tabel lain.
        guard let main = onlyTable else { return }
        try file.repeatRows((main.headerRow - ReportHeader(of: main.table.columns).rowCount + 1)...main.headerRow, on: sheet)
        guard !isPaper else { return }
        if writer.layout.use == .data {
            let filled = writer.plan.layout.surveys[main.table.id]?.filledRows ?? 0
            let rows = min(main.headerRow + 1 + filled + Self.printedSpareRows, ExcelLimits.rows)
            try file.setPrintArea(rows: rows, columns: main.table.columns.count, on: sheet)
        }
        if main.rows.count > 1 {
            try file.filter(headerRow: main.headerRow, rows: main.rows.count, columns: main.table.columns.count, on: sheet)
        }
        if frozenHeight(through: main.headerRow) <= Self.tallestFrozen {
            file.freeze(rows: main.headerRow + 1, columns: frozenColumns(of: main.table), on: sheet)
        }
    }

    /// Baris yang mulai di halaman baru. Lembar tabel besar dipotong programnya sendiri: baris-barisnya tidak diukur.
    private var breaks: [Int] {
        guard writer.plan.breaksPages(writer.sheet) else { return writer.layout.pageBreaks }
        let frame = PageFrame(writer.plan.paper, isUpright: writer.layout.isUpright)
        let repeated = onlyTable.map { writer.heights.headerHeight(of: $0.table) } ?? 0
        return PageBreaks(writer.layout, writer.heights).rows(room: frame.room(forWidth: writer.widths.pixels), repeated: repeated)
    }

    private var onlyTable: SheetLayout.PlacedTable? {
        let tables = writer.layout.tables
        return tables.count == 1 ? tables[0] : nil
    }

    /// Kantor di kiri, judul laporan di kanan, supaya lembar yang terlepas tetap dikenal; yang terlalu panjang bagi Excel hanya berdiri di
    /// halaman pertamanya.
    private var header: String {
        func words(_ text: LocalizedText?) -> String {
            ExcelText.visible(text?.exactText(in: writer.plan.language) ?? "").replacing("&", with: "&&")
        }
        // Spasi memisahkan ukuran huruf dari teks yang mulai dengan angka.
        let right = "&R&8 \(words(writer.plan.report.title))"
        let whole = "&L&8 \(words(writer.plan.report.subtitles.first))\(right)"
        return [whole, right].first { $0.utf16.count <= ExcelLimits.header } ?? ""
    }

    /// Nama lembar di kiri, nomor halaman di kanan.
    private var footer: String {
        switch writer.plan.language {
        case .indonesian: "&L&A&RHalaman &P dari &N"
        case .english: "&L&A&RPage &P of &N"
        }
    }

    /// Kolom kode dan nama di awal tabel, selama tidak memenuhi layar; di lembar data hanya kolom pertama.
    private func frozenColumns(of table: ReportTable) -> Int {
        if writer.layout.use == .data { return 1 }
        let leading = table.columns.prefix { $0.kind == .code || $0.kind == .name }.count
        var count = min(leading, table.columns.count - 1)
        while count > 0 && writer.widths.columns.prefix(count).reduce(0, +) > Self.widestFrozen { count -= 1 }
        return max(count, 0)
    }

    private func frozenHeight(through headerRow: Int) -> Double {
        let lines = writer.layout.lines.filter { $0.row < headerRow }
        let texts = lines.reduce(0.0) { total, line in
            guard case .text(let look, let text) = line.content else { return total }
            return total + writer.heights.height(of: text, look)
        }
        return texts + Double(headerRow + 1 - lines.count) * RowHeights.standard
    }
}
