package import Diagnostics

/// Baris sebuah tabel yang dibuat satu per satu saat diminta; membuat baris yang sama selalu memberi isi yang sama.
package protocol ReportRowSource: Sendable {
    var count: Int { get }

    /// Baris ke-`index`, mulai 0.
    func row(at index: Int) -> ReportRow

    /// Sama dengan `row(at: index).sources`, tanpa membuat sel-selnya.
    func sources(at index: Int) -> [SourceLocation]

    /// Sama dengan `row(at: index).cells[column]`, tanpa membuat sel-sel lainnya.
    func cell(at index: Int, column: Int) -> ReportCell
}

extension ReportRowSource {
    package func cell(at index: Int, column: Int) -> ReportCell { row(at: index).cells[column] }
}

/// Baris-baris sebuah tabel dari atas: dipegang semuanya, atau dibuat saat diminta.
///
/// Tabel sebesar anggarannya (*Rincian*) dibuat saat diminta: ratusan ribu baris bersel tidak pernah berdiri bersama di memori.
/// Baris seperti itu yang diubah, misalnya karena ditandai temuan, dipegang sendiri.
public struct ReportRows: Sendable {
    private var held: [ReportRow] = []
    private var source: (any ReportRowSource)?
    private var changed: [Int: ReportRow] = [:]

    /// Tanpa baris.
    public init() {}

    /// Baris-baris yang dibuat saat diminta.
    package init(_ source: any ReportRowSource) {
        self.source = source
    }

    /// `false` bila baris-barisnya dibuat saat diminta.
    var areHeld: Bool { source == nil }

    /// Satu sel; lebih murah daripada membuat barisnya.
    package func cell(at index: Int, column: Int) -> ReportCell {
        guard let source else { return held[index].cells[column] }
        return changed[index]?.cells[column] ?? source.cell(at: index, column: column)
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
            return changed[index] ?? source.row(at: index)
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
        changed = [:]
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
