import Diagnostics

extension ReportTable {
    static let insideTotal = LocalizedText(id: "Dalam jumlah APBD", en: "Inside the APBD total")

    /// Tabel yang sama dengan satu jenis baris: tanpa jumlah, judul kelompok, dan tajuk bertingkat, jadi sebuah kolom boleh dijumlahkan. Baris di luar jumlah APBD
    /// tetap, dengan kolom yang mengatakannya.
    func flattened() -> ReportTable {
        guard !rows.areFlat else { return self }
        var table = visible
        for index in table.columns.indices {
            (table.columns[index].title, table.columns[index].groups) = (table.columns[index].fullTitle, [])
        }
        let kept = table.rows.filter { $0.role == .detail || $0.role == .beside }
        let tellsTotal = kept.contains { $0.role == .beside }
        if tellsTotal { table.columns.append(ReportColumn(Self.insideTotal, .label)) }
        table.rows = ReportRows(
            kept.map { row in
                ReportRow(
                    cells: row.cells.map(\.alone) + (tellsTotal ? [.yesOrNo(row.role == .detail)] : []), sources: row.sources)
            })
        return table
    }

    /// Pohon sebagai tabel datar: hanya daunnya, dengan simpul terluar dan simpul-simpul di bawahnya sebagai dua kolom di depan.
    func flattenedTree(title: Int, outermost: LocalizedText, between: LocalizedText) -> ReportTable {
        var table = self
        table.columns = [ReportColumn(outermost, .label), ReportColumn(between, .name)] + columns
        var leaves: [ReportRow] = []
        var path: [ReportCell] = []
        for row in rows {
            path = path.prefix(row.level) + [row.cells[title].alone]
            guard row.role == .detail else { continue }
            let above = path.dropLast().dropFirst().map { cell in
                if case .text(let text) = cell.value { text } else { LocalizedText(verbatim: "") }
            }
            let between: ReportCell = above.isEmpty ? .empty : .text(above.joined(by: " > "))
            leaves.append(ReportRow(cells: [path.first ?? .empty, between] + row.cells.map(\.alone), sources: row.sources))
        }
        table.rows = ReportRows(leaves)
        return table
    }
}

extension ReportCell {
    /// Sel tanpa acuan ke sel lain, yang tempatnya sudah berubah.
    fileprivate var alone: ReportCell { ReportCell(value) }

    static func yesOrNo(_ answer: Bool) -> ReportCell {
        .text(answer ? LocalizedText(id: "ya", en: "yes") : LocalizedText(id: "tidak", en: "no"))
    }
}
