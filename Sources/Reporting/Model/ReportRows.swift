package import Diagnostics

/// Baris sebuah tabel yang dibuat satu per satu saat diminta; membuat baris yang sama selalu memberi isi yang sama.
package protocol ReportRowSource: Sendable {
    var count: Int { get }

    /// Baris ke-`index`, mulai 0.
    func row(at index: Int) -> ReportRow

    /// Sama dengan `row(at: index).sources`, tanpa membuat sel-selnya.
    func sources(at index: Int) -> [SourceLocation]

    /// Sama dengan `row(at: index).fields`, tanpa membuat sel-selnya.
    func fields(at index: Int) -> [Int: RowField]?

    /// Sama dengan `row(at: index).cells[column]`, tanpa membuat sel-sel lainnya.
    func cell(at index: Int, column: Int) -> ReportCell

    /// Isi sel yang tidak dihitung dari sel lain, atau hanya menyalin sel seperti itu, tanpa membuat selnya; `nil` bila dihitung, atau bila
    /// selnya harus dibuat.
    func givenValue(at index: Int, column: Int) -> ReportCell.Value?

    /// `true` bila semua barisnya rincian tanpa acuan dan setiap kolomnya bagi semua, jadi tabelnya sudah datar.
    var areFlat: Bool { get }

    /// Tabel-tabel yang mungkin diacu barisnya; `nil` bila hanya diketahui dengan membuat barisnya.
    var referredTables: Set<TableID>? { get }
}

extension ReportRowSource {
    package var areFlat: Bool { false }

    package var referredTables: Set<TableID>? { [] }

    package func sources(at index: Int) -> [SourceLocation] { row(at: index).sources }

    package func fields(at index: Int) -> [Int: RowField]? { row(at: index).fields }

    package func cell(at index: Int, column: Int) -> ReportCell { row(at: index).cells[column] }

    package func givenValue(at index: Int, column: Int) -> ReportCell.Value? { nil }
}

/// Baris-baris sebuah tabel dari atas: dipegang semuanya, atau dibuat saat diminta.
///
/// Tabel sebesar anggarannya (*Rincian*, *Sandingan*, *Kaitan*, *Temuan*) dibuat saat diminta: ratusan ribu baris bersel tidak pernah
/// berdiri bersama di memori. Tanda temuan dan tautannya berdiri di samping; baris yang diubah dengan cara lain dipegang sendiri.
public struct ReportRows: Sendable {
    private var held: [ReportRow] = []
    private var source: (any ReportRowSource)?
    private var changed: [Int: ReportRow] = [:]
    private var marks = RowMarks()
    private var links: (column: Int, targets: [CellReference?])?

    /// Tanpa baris.
    public init() {}

    /// Baris-baris yang dibuat saat diminta.
    package init(_ source: any ReportRowSource) {
        self.source = source
    }

    /// `true` bila pasti sudah datar.
    var areFlat: Bool { source?.areFlat ?? false }

    /// Satu sel; lebih murah daripada membuat barisnya. Sel yang tidak ada di barisnya kosong.
    package func cell(at index: Int, column: Int) -> ReportCell {
        if let row = source == nil ? held[index] : changed[index] { return row.cell(at: column) }
        guard let source else { return .empty }
        var cell = source.cell(at: index, column: column)
        if let own = marks.cells(at: index).first(where: { $0.column == column }) { cell.marks = own.marks }
        if let links, links.column == column, index < links.targets.count { cell.link = links.targets[index] }
        return cell
    }

    /// Isian yang ditampilkan sel-sel baris ke-`index`; lebih murah daripada membuat barisnya.
    package func fields(at index: Int) -> [Int: RowField]? {
        if let row = changed[index] { return row.fields }
        guard let source else { return held[index].fields }
        return source.fields(at: index)
    }

    /// Isi sel yang tidak dihitung dari sel lain, atau hanya menyalin sel seperti itu, bila diketahui tanpa membuat barisnya; `nil` bila
    /// tidak.
    package func givenValue(at index: Int, column: Int) -> ReportCell.Value? {
        let row = changed.isEmpty ? nil : changed[index]
        if row == nil, let source { return source.givenValue(at: index, column: column) }
        let cell = (row ?? held[index]).cell(at: column)
        return cell.derivation == nil ? cell.value : nil
    }

    /// `true` bila pasti tidak satu baris pun mengacu ke luar tabel-tabel ini.
    func refer(onlyTo tables: Set<TableID>) -> Bool { source?.referredTables?.isSubset(of: tables) ?? false }

    /// Menandai sel-sel ini dengan temuannya.
    mutating func mark(_ marks: RowMarks) {
        guard source == nil else {
            self.marks = marks
            return
        }
        for row in marks.rows {
            for own in marks.cells(at: row) { held[row].cells[own.column].marks = own.marks }
        }
    }

    /// Menautkan sel-sel sebuah kolom dari atas; `nil` tanpa tautan.
    mutating func link(_ column: Int, to targets: [CellReference?]) {
        guard source == nil else {
            links = (column, targets)
            return
        }
        for (row, target) in targets.enumerated() where row < held.count { held[row].cells[column].link = target }
    }

    /// Membuang tautan ke tabel yang tidak termasuk ini.
    mutating func keepLinks(to tables: Set<TableID>) {
        guard let links else { return }
        self.links = (links.column, links.targets.map { target in target.flatMap { tables.contains($0.table) ? $0 : nil } })
    }

    private func row(at index: Int, from source: any ReportRowSource) -> ReportRow {
        if let row = changed[index] { return row }
        var row = source.row(at: index)
        for own in marks.cells(at: index) { row.cells[own.column].marks = own.marks }
        if let links, index < links.targets.count { row.cells[links.column].link = links.targets[index] }
        return row
    }

    /// Baris di berkas pengguna yang ditampilkan baris ke-`index`; lebih murah daripada membuat barisnya.
    func sources(at index: Int) -> [SourceLocation] {
        changed[index]?.sources ?? source?.sources(at: index) ?? held[index].sources
    }
}

extension ReportRows: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
    /// Selalu 0.
    public var startIndex: Int { 0 }
    /// Banyaknya baris.
    public var endIndex: Int { source?.count ?? held.count }

    /// Baris ke-`index`, mulai 0.
    public subscript(index: Int) -> ReportRow {
        get {
            guard let source else { return held[index] }
            return row(at: index, from: source)
        }
        _modify {
            if source == nil {
                yield &held[index]
            } else {
                var row = self[index]
                yield &row
                changed[index] = row
            }
        }
    }

    /// Menambahkan satu baris di bawah.
    public mutating func append(_ row: ReportRow) {
        holdAll()
        held.append(row)
    }

    /// Menyiapkan tempat bagi `count` baris.
    public mutating func reserveCapacity(_ count: Int) { held.reserveCapacity(count) }

    /// Mengganti baris; baris yang dibuat saat diminta lalu dipegang semuanya.
    public mutating func replaceSubrange(_ range: Range<Int>, with rows: some Collection<ReportRow>) {
        holdAll()
        held.replaceSubrange(range, with: rows)
    }

    private mutating func holdAll() {
        guard source != nil else { return }
        held = Array(self)
        source = nil
        (changed, marks, links) = ([:], RowMarks(), nil)
    }
}

extension ReportRows: Hashable, ExpressibleByArrayLiteral {
    /// Baris-baris yang dipegang.
    public init(arrayLiteral rows: ReportRow...) {
        held = rows
    }

    /// Sama bila semua barisnya sama, dipegang atau dibuat.
    public static func == (left: ReportRows, right: ReportRows) -> Bool { left.elementsEqual(right) }

    /// Sidik semua barisnya.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for row in self { hasher.combine(row) }
    }
}
