import Diagnostics
import Reporting

/// Satu isi lembar pada barisnya; tabel menempati beberapa baris.
struct SheetLine: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        case text(CellStyle.Look, LocalizedText)
        /// Kalimat berumus.
        case sentence(LocalizedText, CellFormula)
        /// Baris lembar adalah baris tajuk terbawah; isi tabel, atau bagiannya di lembar ini, mulai satu baris di bawahnya, dan baris-baris
        /// tajuk lainnya berdiri di atasnya.
        case table(ReportTable, rows: Range<Int>)
        /// Gambar-gambar berdampingan di atas sekian baris kosong.
        case charts([ReportChart], rows: Int)
        /// Satu isian kertas: sebutan di kiri, isinya di kanan.
        case field(ReportField)
        /// Satu baris tempat tanda tangan setiap pejabat dari kiri; kosong bila tidak ada.
        case signature([LocalizedText?], CellStyle.Look)
        /// Tautan ke lembar bagian lain.
        case link(LocalizedText, CellStyle.Look, section: String)
    }

    var row: Int
    var content: Content

    /// Tabelnya, bila isinya tabel.
    var table: SheetLayout.PlacedTable? {
        if case .table(let table, let rows) = content { SheetLayout.PlacedTable(headerRow: row, table: table, rows: rows) } else { nil }
    }
}

/// Tata letak satu lembar; tidak bergantung pada bahasa, supaya alamat sel sama di semua bahasa.
struct SheetLayout: Sendable, Hashable {
    /// Sebuah tabel di lembarnya.
    struct PlacedTable: Sendable {
        let headerRow: Int
        let table: ReportTable
        /// Baris tabel yang berdiri di lembar ini; seluruhnya, kecuali bila tabelnya dibagi.
        let rows: Range<Int>

        /// Baris tajuk teratas.
        var headerTop: Int { headerRow + 1 - ReportHeader(of: table.columns).rowCount }

        /// Baris lembar tempat baris tabel ke-`index` berdiri.
        func line(of index: Int) -> Int { headerRow + 1 + index - rows.lowerBound }
    }

    /// Nama lembar.
    let title: LocalizedText
    /// Isi dari atas ke bawah.
    private(set) var lines: [SheetLine] = []
    /// Banyaknya baris terpakai.
    private(set) var rowCount = 0
    /// Baris yang mulai di halaman baru.
    private(set) var pageBreaks: [Int] = []
    /// Bagian yang ditulis di lembar ini.
    let section: String
    /// Apa yang dilakukan orang dengannya.
    let use: ReportSection.Use
    let isHidden: Bool

    /// `true` bila terkunci kecuali sel isiannya.
    var isForm: Bool { use == .form || use == .data }

    /// Arah kertasnya bila lembarnya kertas resmi.
    var paperOrientation: ReportSection.Orientation? { if case .paper(let orientation) = use { orientation } else { nil } }

    /// Sel-sel gabungan sebuah tabel; hanya kertas resmi memakainya: tabel lain dapat sebesar anggarannya dan tidak ditelusuri.
    func joins(of table: ReportTable) -> TableJoins { paperOrientation == nil ? TableJoins() : TableJoins(of: table) }

    /// Menyusun judul laporan, judul bagian, lalu isi bagian; lembar data hanya isinya.
    ///
    /// - Parameter share: Bagian tabelnya yang berdiri di lembar ini; `nil` bila tidak dibagi.
    init(of section: ReportSection, in report: Report, share: SheetShare? = nil) {
        title = share?.title ?? section.title
        self.section = section.id
        use = section.use
        isHidden = section.isHidden
        if use == .reading || use == .form {
            append(.text(.title, report.title))
            for subtitle in report.subtitles { append(.text(.subtitle, subtitle)) }
            append(.text(.sectionTitle, section.title))
            if let share { append(.text(.paragraph, share.note)) }
            rowCount += 1
        }
        for block in section.blocks { add(block, share, in: report) }
    }

    /// Tabel-tabel lembar.
    var tables: [PlacedTable] {
        lines.compactMap(\.table)
    }

    /// Kolom yang tidak tampak: yang tersembunyi di tabel mana pun di lembar ini.
    var hiddenColumns: Set<Int> {
        tables.reduce(into: []) { hidden, placed in
            hidden.formUnion(placed.table.columns.indices.filter { placed.table.columns[$0].audience == .hidden })
        }
    }

    /// `true` bila dicetak tegak: lembar yang meminta halaman baru sendiri dibaca seperti surat; yang lain tabel lebar.
    var isUpright: Bool { paperOrientation.map { $0 == .upright } ?? !pageBreaks.isEmpty }

    /// Kolom tabel terlebar.
    var columnCount: Int {
        tables.map(\.table.columns.count).max() ?? 0
    }

    private mutating func add(_ block: ReportBlock, _ share: SheetShare?, in report: Report) {
        switch block {
        case .heading(let text): append(.text(.heading, text))
        case .paragraph(let text): append(.text(.paragraph, text))
        case .sentence(let text, let formula): append(.sentence(text, formula))
        case .table(let table):
            if let caption = table.caption { append(.text(.caption, caption)) }
            let rows = share?.rows ?? table.rows.indices
            rowCount += ReportHeader(of: table.columns).rowCount - 1
            append(.table(table, rows: rows))
            rowCount += rows.count + (use == .data ? 0 : 1)
        case .charts(let charts):
            for band in ChartBand.bands(of: charts, in: report) {
                append(.charts(band.charts, rows: band.rows))
                rowCount += band.rows
            }
        case .links(let title, let texts, let section):
            // LibreOffice tidak melipat teks bertautan, jadi hanya judulnya yang bertautan.
            append(.link(title, .heading, section: section))
            for text in texts { append(.text(.paragraph, text)) }
        case .contents:
            append(.text(.heading, LocalizedText(id: "Isi buku kerja", en: "Contents")))
            for other in report.sections where other.id != section {
                let text = other.purpose.map { LocalizedText(id: "\(other.title): \($0)", en: "\(other.title): \($0)") }
                append(.link(text ?? other.title, .paragraph, section: other.id))
            }
        case .titles(let lines):
            for line in lines { append(.text(.paperTitle, line)) }
            rowCount += 1
        case .fields(let fields): for field in fields { append(.field(field)) }
        case .signatures(let signatures): add(signatures)
        case .pageBreak: pageBreaks.append(rowCount)
        }
    }

    /// Baris-baris di atas ruang tanda tangan berakhir sama rendah: jabatannya berdiri tepat di atas ruangnya.
    private mutating func add(_ signatures: [ReportSignature?]) {
        rowCount += 1
        let above = signatures.map { $0?.above ?? [] }
        let height = above.map(\.count).max() ?? 0
        for line in 0..<height {
            append(.signature(above.map { line - (height - $0.count) < 0 ? nil : $0[line - (height - $0.count)] }, .signature))
        }
        rowCount += ReportSignature.space
        append(.signature(signatures.map { signature in signature.map { $0.name ?? ReportSignature.blankName } }, .signatory))
        let below = signatures.map { $0?.below ?? [] }
        for line in 0..<(below.map(\.count).max() ?? 0) {
            append(.signature(below.map { line < $0.count ? $0[line] : nil }, .signature))
        }
        rowCount += 1
    }

    private mutating func append(_ content: SheetLine.Content) {
        lines.append(SheetLine(row: rowCount, content: content))
        rowCount += 1
    }
}
