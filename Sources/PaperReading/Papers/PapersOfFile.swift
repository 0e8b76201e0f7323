package import BudgetModel
package import Diagnostics
package import TableReading

/// Kertas-kertas di sebuah berkas, dan apa arti setiap lembarnya bagi kertas itu.
package struct PapersOfFile: Sendable {
    /// Peran sebuah lembar.
    package enum SheetRole: Sendable {
        /// Memuat tabel kertas; pagunya, bila ada, tetap dibaca sebagai tabel anggaran.
        case table(mayHoldMoney: Bool)
        /// Surat, keputusan, atau halaman depan kertas yang tabelnya di lembar lain.
        case page
        /// Bukan bagian kertas yang dikenal.
        case other
    }

    /// Fakta-fakta setiap kertas.
    package let facts: [PaperFacts]
    private var roles: [SourceLocation: SheetRole] = [:]
    private var understandings: [SourceLocation: [TableUnderstanding]] = [:]
    /// Baris-baris tabel tanpa uang di setiap lembar: bukan judul dan bukan baris tabel anggaran di bawahnya.
    private var moneyless: [SourceLocation: Set<Int>] = [:]
    /// Lembar yang memuat tabel program berpagu.
    private var withMoney: Set<SourceLocation> = []
    private var moneys: [SourceLocation: PaperMoney] = [:]
    /// Tahun dan kantor kertas setiap lembar, menurut judulnya.
    private var headings: [SourceLocation: [String]] = [:]

    /// Membaca lembar-lembar yang tampak; lembar yang terlalu panjang bukan kertas.
    package init(_ file: TableFile) throws(TableReadingError) {
        var sheets: [PaperSheet] = []
        for (index, sheet) in file.sheets.enumerated() where !sheet.isHidden {
            if let sheet = try PaperSheet(try file.table(at: index)) { sheets.append(sheet) }
        }
        self.init(sheets, isDocument: file.format == .word)
    }

    init(_ sheets: [PaperSheet], isDocument: Bool) {
        var facts: [PaperFacts] = []
        var ofAgreements: Set<SourceLocation> = []
        for document in PaperDocument.documents(in: sheets, isDocument: isDocument) {
            let all = PaperForm.facts(of: document)
            guard let found = all.last else { continue }
            facts += all
            for line in document.lines where roles[line.place.table] == nil { roles[line.place.table] = .page }
            for table in document.tables {
                // Dua kertas di satu lembar: cukup salah satunya memuat pagu.
                if found.stage != nil || found.kind == .renja { ofAgreements.insert(table.location) }
                let mayHoldMoney = ofAgreements.contains(table.location)
                roles[table.location] = .table(mayHoldMoney: mayHoldMoney)
                headings[table.location] = [found.office, found.year.map { "TAHUN \($0)" }].compactMap(\.self)
                let understanding = Self.understanding(of: table, in: all)
                // Tabel pagu tanpa kolom indikator yang terisi hanya tabel anggaran.
                let isOnlyMoney = understanding.obtained == nil && table.hasMoney && mayHoldMoney
                if !isOnlyMoney { understandings[table.location, default: []].append(understanding) }
                if table.has(.amount) {
                    withMoney.insert(table.location)
                } else {
                    moneyless[table.location, default: []].formUnion(table.allRows)
                }
            }
            guard found.stage == nil, found.kind != .renja else { continue }
            for sheet in sheets {
                guard let money = PaperMoney(sheet, document.tables.filter { $0.location == sheet.location }) else { continue }
                moneys[sheet.location] = money
                roles[sheet.location] = .table(mayHoldMoney: true)
            }
            // Surat dan lembar kerja evaluasi AKIP dibaca dari kalimat-kalimatnya.
            guard found.kind != .evaluation else { continue }
            for table in Self.unread(in: document) { understandings[table.location, default: []].append(table) }
        }
        self.facts = facts
    }

    /// Lembar ini seperti dibaca sebagai tabel anggaran: hanya uangnya bila kertasnya mencetak kolom lain juga, dan dengan tahun dan
    /// kantor menurut judul kertasnya.
    package func moneyTable(_ table: any Table) -> any Table {
        let place = table.location.table
        guard let headings = headings[place] else { return table }
        return HeadedTable(moneys[place]?.table() ?? table, headings: headings)
    }

    private static func excerpt(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }

    /// Baris-baris yang tampak seperti tabel di luar tabel yang dikenal.
    private static func unread(in document: PaperDocument) -> [TableUnderstanding] {
        var runs: [[PaperDocument.Line]] = []
        for line in document.lines where line.cells.count > 2 {
            let follows = runs.last?.last.map { $0.place.table == line.place.table && ($0.place.row ?? 0) + 1 == line.place.row } ?? false
            if follows { runs[runs.count - 1].append(line) } else { runs.append([line]) }
        }
        return runs.filter { $0.count > 1 }.map { run in
            TableUnderstanding(
                location: run[0].place.table, table: "",
                skippedRows: [
                    .init(
                        number: run[0].place.row ?? 0, last: run[run.count - 1].place.row, excerpt: Self.excerpt(run[0].text),
                        reason: LocalizedText(
                            id: "tabel yang tajuknya tidak dikenal di kertas ini, tidak dibaca",
                            en: "a table whose heading is not known in this paper, not read"))
                ])
        }
    }

    /// Peran lembar di tempat ini.
    package func role(of sheet: SourceLocation) -> SheetRole { roles[sheet.table] ?? .other }

    /// Yang dimengerti dari tabel-tabel kertas di lembar ini.
    package func tables(in sheet: SourceLocation) -> [TableUnderstanding] { understandings[sheet.table] ?? [] }

    /// Baris-baris lembar ini yang tidak dibaca sebagai tabel anggaran: "Juta (Rp)" di tabel targetnya satuan indikator.
    package func moneylessRows(in sheet: SourceLocation) -> Set<Int> { moneyless[sheet.table] ?? [] }

    /// `true` bila lembar ini memuat tabel program berpagu.
    package func holdsMoney(_ sheet: SourceLocation) -> Bool { withMoney.contains(sheet.table) }

    /// `true` bila kolom ini sudah dibaca sebagai kolom kertas, jadi tidak perlu disimpan lagi.
    package func reads(_ title: String, in sheet: SourceLocation) -> Bool {
        tables(in: sheet).contains { table in table.columns.contains { $0.title == title && $0.meaning != nil } }
    }

    private static func understanding(of table: PaperTable, in all: [PaperFacts]) -> TableUnderstanding {
        let isTaken = all.contains { $0.taken.contains(table.place) }
        let kind = all.last?.kind.rawValue ?? ""
        let known = table.columns.map { TableUnderstanding.Column(number: $0.position + 1, title: $0.title, meaning: $0.role.label) }
        let unknown = table.unknown.map { TableUnderstanding.Column(number: $0.position + 1, title: $0.title, meaning: nil) }
        var understanding = TableUnderstanding(
            location: table.location, table: kind, headerRows: Array(table.headerRows),
            columns: (known + unknown).sorted { $0.number < $1.number }, rowCount: isTaken ? table.rows.count : 0)
        understanding.obtained = PaperYield(all, in: table).words
        if !isTaken, !table.hasMoney, let first = table.rows.first, let last = table.rows.last {
            understanding.skippedRows = [
                .init(
                    number: first.number, last: last.number, excerpt: Self.excerpt(first.all.map(\.text).joined(separator: " ")),
                    reason: LocalizedText(
                        id: "tabel yang bukan bagian kertas \(kind), tidak dibaca",
                        en: "a table that is no part of the paper \(kind), not read"))
            ]
        }
        return understanding
    }

    /// Lembar tanpa tabel yang milik sebuah kertas, dengan yang dibaca dari kalimat-kalimatnya.
    package func page(_ sheet: SourceLocation) -> TableUnderstanding {
        let own = facts.filter { $0.sheets.contains(sheet.table) }
        var parts: [LocalizedText] = []
        if let number = own.lazy.compactMap(\.title.number).first {
            parts.append(LocalizedText(id: "nomor \(number)", en: "number \(number)"))
        }
        if let date = own.lazy.compactMap(\.title.date).first { parts.append(LocalizedText(id: "tanggal \(date)", en: "date \(date)")) }
        parts += [PaperYield(own, on: sheet).words].compactMap(\.self)
        let read = parts.isEmpty ? LocalizedText(id: "tidak ada yang diperoleh", en: "nothing was obtained") : parts.joined
        let reason = LocalizedText(id: "surat, keputusan, atau halaman depan: \(read)", en: "letter, decree, or front page: \(read)")
        return TableUnderstanding(
            location: sheet, table: own.last?.kind.rawValue ?? "",
            skippedRows: [TableUnderstanding.SkippedRow(number: 0, excerpt: "", reason: reason)])
    }
}

extension PaperRole {
    /// Nama arti bagi pengguna.
    var label: LocalizedText {
        switch self {
        case .number: LocalizedText(id: "nomor urut", en: "row number")
        case .goal: LocalizedText(id: "tujuan", en: "goal")
        case .objective: LocalizedText(id: "sasaran", en: "objective")
        case .indicator: LocalizedText(id: "indikator", en: "indicator")
        case .code: LocalizedText(id: "kode", en: "code")
        case .difference: LocalizedText(id: "selisih tertera, tidak dibaca", en: "printed difference, not read")
        case .realisedToDate: LocalizedText(id: "realisasi kinerja sampai triwulan terakhir", en: "performance up to the last quarter")
        case .moneyRealised: LocalizedText(id: "realisasi anggaran", en: "realised amount")
        case .printedOnly:
            LocalizedText(
                id: "tidak dibaca: hitungan kertas, atau milik kertas lain", en: "not read: computed by the paper, or of another paper")
        case .unit: LocalizedText(id: "satuan", en: "unit of measure")
        case .target: LocalizedText(id: "target", en: "target")
        case .baseline: LocalizedText(id: "kondisi awal", en: "baseline")
        case .endOfPeriod: LocalizedText(id: "kondisi akhir", en: "end value")
        case .definition: LocalizedText(id: "definisi", en: "definition")
        case .formula: LocalizedText(id: "rumus", en: "formula")
        case .unitInCharge: LocalizedText(id: "penanggung jawab", en: "unit in charge")
        case .program: LocalizedText(id: "program", en: "program")
        case .amount: LocalizedText(id: "pagu", en: "ceiling")
        case .funding: LocalizedText(id: "sumber dana", en: "funding source")
        case .quarterTarget: LocalizedText(id: "target triwulan", en: "quarter target")
        case .realised: LocalizedText(id: "realisasi kinerja", en: "realised performance")
        case .achievement: LocalizedText(id: "capaian", en: "achievement")
        case .cumulativeAchievement: LocalizedText(id: "capaian kumulatif", en: "cumulative achievement")
        case .narrative: LocalizedText(id: "penjelasan", en: "explanation")
        case .moneyPercent: LocalizedText(id: "penyerapan anggaran", en: "absorption")
        case .recommendation: LocalizedText(id: "rekomendasi", en: "recommendation")
        case .action: LocalizedText(id: "rencana aksi", en: "action")
        case .schedule: LocalizedText(id: "rencana waktu", en: "planned time")
        case .status: LocalizedText(id: "status", en: "status")
        case .evidence: LocalizedText(id: "bukti", en: "evidence")
        case .component: LocalizedText(id: "komponen", en: "component")
        case .weight: LocalizedText(id: "bobot", en: "weight")
        case .score: LocalizedText(id: "nilai", en: "score")
        case .grade: LocalizedText(id: "predikat", en: "grade")
        }
    }
}
