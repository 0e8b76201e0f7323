import Diagnostics

extension ComparisonReport {
    /// Bagian-bagian yang sama sebagai tabel datar saja; bagian tanpa tabel datar hilang.
    func flat(_ sections: [ReportSection], _ sideBySide: SideBySideTable?, _ balance: BalanceTable?) throws -> [ReportSection] {
        try sections.compactMap { section in
            var flat = section
            flat.blocks = try section.blocks.compactMap { block in
                guard case .table(let table) = block, FlatTables.name(of: table.id) != nil else { return nil }
                if table.id == SideBySideTable.id, let sideBySide { return .table(try sideBySide.flatTable(comparison)) }
                if table.id == BalanceTable.id, let balance { return .table(balance.flatTable) }
                return .table(table.flattened())
            }
            return flat.blocks.isEmpty ? nil : flat
        }
    }
}

extension BalanceTable {
    /// Baris pendapatan dan pembiayaan saja: belanja, surplus, dan hitungan lain dapat dijumlahkan dari tabelnya.
    fileprivate var flatTable: ReportTable {
        table.flattenedTree(
            title: columns.first - 1, outermost: LocalizedText(id: "Jenis", en: "Kind"),
            between: LocalizedText(id: "Induk", en: "Under"))
    }
}
