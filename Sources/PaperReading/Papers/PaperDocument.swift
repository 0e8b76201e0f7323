import BudgetModel
import Diagnostics
import TableReading

/// Satu kertas di sebuah berkas: judulnya, tabel-tabelnya, dan kalimat-kalimat di luar tabel.
struct PaperDocument: Sendable {
    /// Satu baris di luar tabel.
    struct Line: Sendable {
        let cells: [String]
        let place: SourceLocation

        var text: String { cells.joined(separator: " ") }

        /// Jenis kertas bila baris ini judulnya; baris yang memuat angka di sel lain adalah baris tabel.
        var kind: PaperKind? {
            guard let first = cells.first, !cells.dropFirst().contains(where: { NumberLook.isNumber($0) }) else { return nil }
            return PaperTitle.kind(of: first)
        }
    }

    var title = PaperTitle()
    private(set) var tables: [PaperTable] = []
    private(set) var lines: [Line] = []
    /// Tempat kertas dimulai.
    let place: SourceLocation

    init(place: SourceLocation) { self.place = place }

    mutating func add(_ table: PaperTable) { tables.append(table) }

    mutating func add(_ line: Line) {
        lines.append(line)
        title.read(line.cells)
        if title.kind == nil { title.settle(line.kind, line: line.text) }
    }

    /// Lembar-lembar tempat tabel dan kalimatnya berdiri.
    var sheets: Set<SourceLocation> { Set(tables.map(\.location)).union(lines.map(\.place.table)) }

    /// Memakai nomor, tanggal, dan kalimat halaman depannya.
    mutating func take(front: PaperDocument) {
        title.fill(from: front.title)
        lines = front.lines + lines
    }
}

extension PaperDocument {
    /// Kertas-kertas sebuah berkas.
    ///
    /// - Parameter isDocument: Lembar-lembarnya tabel satu dokumen Word, jadi kertas dapat bersambung dari tabel ke tabel.
    static func documents(in sheets: [PaperSheet], isDocument: Bool) -> [PaperDocument] {
        var documents: [PaperDocument] = []
        for (index, sheet) in sheets.enumerated() {
            var current = isDocument && index > 0 ? documents.popLast() : nil
            for item in items(of: sheet) {
                switch item {
                case .table(let table):
                    if current == nil { current = PaperDocument(place: sheet.location) }
                    current?.add(table)
                case .line(let line):
                    if let open = current, let kind = line.kind, let former = open.title.kind, open.starts(anew: kind, after: former) {
                        let (closed, next) = open.divided(at: line)
                        documents.append(closed)
                        current = next
                    }
                    if current == nil { current = PaperDocument(place: line.place) }
                    current?.add(line)
                }
            }
            if let current { documents.append(current) }
        }
        for index in documents.indices where documents[index].title.kind == nil {
            documents[index].title.settle(documents[index].place.sheet.flatMap(PaperTitle.kind(of:)), line: "")
        }
        // "TW II" hanya di nama lembarnya.
        for index in documents.indices where documents[index].title.quarter == nil && documents[index].title.kind == .monitoring {
            documents[index].title.quarter = documents[index].place.sheet.flatMap { RealisationPeriod.quarter(PaperColumn.words($0)) }
        }
        return joined(documents)
    }

    /// Judul berikutnya membuka kertas lain bila jenisnya lain, atau bila kertas ini sudah bertabel.
    private func starts(anew kind: PaperKind, after former: PaperKind) -> Bool {
        if kind == former || kind.isRevision(of: former) || former.isRevision(of: kind) { return !tables.isEmpty }
        return !tables.isEmpty || kind == .minutes || former == .minutes
    }

    /// Kepala lampiran berikutnya ("LAMPIRAN", "NOMOR :", "TANGGAL :") milik kertas yang dibuka judul sesudahnya.
    private func divided(at line: Line) -> (closed: PaperDocument, next: PaperDocument) {
        var next = PaperDocument(place: line.place)
        guard let start = lines.lastIndex(where: { $0.text.uppercased().hasPrefix("LAMPIRAN") && $0.text.letterWords.count <= 3 }),
            start > 0, !tables.isEmpty, lines[start].place != place
        else { return (self, next) }
        var closed = PaperDocument(place: place)
        for line in lines[..<start] { closed.add(line) }
        closed.title = title
        closed.tables = tables
        for line in lines[start...] { next.add(line) }
        return (closed, next)
    }

    private enum Item {
        case table(PaperTable)
        case line(Line)
    }

    private static func items(of sheet: PaperSheet) -> [Item] {
        let (tables, outside) = PaperTable.tables(in: sheet)
        var items: [(row: Int, item: Item)] = tables.map { ($0.headerRows.lowerBound, .table($0)) }
        items += outside.map { row in
            (row.number, .line(Line(cells: sheet.filled(row), place: sheet.location.at(row: row.number))))
        }
        return items.sorted { $0.row < $1.row }.map(\.item)
    }

    /// Halaman depan, keputusan, dan surat pengantar tanpa tabel milik kertas sejenis yang bertabel; yang tersisa berdiri sendiri
    /// hanya bila jenisnya memang tidak bertabel.
    private static func joined(_ documents: [PaperDocument]) -> [PaperDocument] {
        var whole = documents.filter { !$0.tables.isEmpty || $0.title.kind == .minutes }
        for front in documents where front.tables.isEmpty && front.title.kind != .minutes {
            if front.title.kind == nil, front.lines.contains(where: { $0.cells.first == "Kriteria" }),
                let index = whole.firstIndex(where: { $0.title.kind == .evaluation })
            {
                whole[index].take(front: front)
                continue
            }
            for index in whole.indices {
                guard let kind = front.title.kind, let own = whole[index].title.kind, own == kind || own.isRevision(of: kind) else {
                    continue
                }
                whole[index].take(front: front)
            }
        }
        return whole
    }
}

extension PaperKind {
    /// `true` bila kertas ini perubahan dari `other`.
    func isRevision(of other: PaperKind) -> Bool { rawValue == "\(other.rawValue) Perubahan" }

    /// `true` bila isinya hanya pagu, dan tabelnya memuatnya: Renja Perubahan tanpa kolom indikator.
    func holdsMoney(in tables: [PaperTable]) -> Bool { self == .renjaRevised && tables.contains(where: \.hasMoney) }

    /// `true` bila pagu yang dicetaknya ditetapkan kertas lain.
    var repeatsCeilings: Bool { [.monitoring, .renja, .renjaRevised, .renjaEvaluation].contains(self) }

    /// `true` bila kertasnya memuat pagu.
    var hasCeilings: Bool { self == .agreement || self == .agreementRevised }

    /// Jenis kertas yang diubahnya.
    var original: PaperKind? { PaperKind.allCases.first { isRevision(of: $0) } }

    /// Jenis perubahannya.
    var revised: PaperKind { PaperKind(rawValue: "\(rawValue) Perubahan") ?? self }
}
