import Diagnostics

/// Bagian-bagian yang dipilih orang bagi buku kerjanya.
extension Report {
    /// Laporan yang sama dengan bagian-bagian bernama tetap ini saja, menurut urutan semula.
    ///
    /// Sel yang dihitung dari tabel yang tidak ikut menjadi nilainya; gambar, tautan, dan nama selnya hilang. Jadi tidak satu acuan pun putus.
    public func keeping(_ ids: Set<String>) -> Report {
        var report = self
        report.sections = sections.filter { ids.contains($0.id) }
        let tables = Set(report.tables.map(\.id))
        report.names = names.filter { tables.contains($0.cell.table) }
        for section in report.sections.indices {
            report.sections[section].blocks = report.sections[section].blocks.compactMap { block in
                switch block {
                case .table(let table): return .table(table.referring(to: tables))
                case .charts(let charts):
                    let kept = charts.filter { tables.contains($0.table) }
                    return kept.isEmpty ? nil : .charts(kept)
                case .sentence(let text, let formula):
                    return tables.isSuperset(of: formula.cells.map(\.table)) ? block : .paragraph(text)
                case .heading, .paragraph, .titles, .fields, .signatures, .links, .contents, .pageBreak: return block
                }
            }
        }
        return report
    }

    /// Laporan yang sama tanpa bagian yang hanya berkata bahwa isinya tidak ada di masukan; daftar isinya menyebut mereka.
    public var withoutEmptySections: Report {
        let empty = sections.filter(\.isEmpty)
        guard !empty.isEmpty else { return self }
        var report = keeping(Set(sections.map(\.id)).subtracting(empty.map(\.id)))
        let names = empty.map(\.title).joined(by: ", ")
        let note = LocalizedText(id: "Tidak ada di masukan: \(names).", en: "Not in the input: \(names).")
        for section in report.sections.indices {
            report.sections[section].blocks = report.sections[section].blocks.flatMap { block in
                if case .contents = block { [block, .paragraph(note)] } else { [block] }
            }
        }
        return report
    }
}

extension ReportSection {
    /// `true` bila tidak memuat satu tabel pun; *Temuan* yang kosong adalah jawaban, bukan lembar kosong.
    fileprivate var isEmpty: Bool {
        id != FindingsTable.id.name
            && blocks.allSatisfy { if case .paragraph = $0 { true } else { false } }
    }
}

extension ReportTable {
    /// Tabel yang sama, yang acuannya hanya ke tabel-tabel ini.
    fileprivate func referring(to tables: Set<TableID>) -> ReportTable {
        var table = self
        for column in columns.indices {
            if case .column(let other, _)? = columns[column].entry, !tables.contains(other) { table.columns[column].entry = .free }
        }
        table.rows.keepLinks(to: tables)
        guard !rows.refer(onlyTo: tables) else { return table }
        for (row, own) in rows.enumerated() {
            for (column, cell) in own.cells.enumerated() {
                if let derivation = cell.derivation, !derivation.tables.isSubset(of: tables) {
                    table.rows[row].cells[column].derivation = nil
                }
                if let link = cell.link, !tables.contains(link.table) { table.rows[row].cells[column].link = nil }
            }
        }
        return table
    }
}

extension Derivation {
    /// Tabel-tabel yang diacunya.
    fileprivate var tables: Set<TableID> {
        switch self {
        case .same(let cell): [cell.table]
        case .difference(let first, let second), .change(let first, let second), .lesser(let first, let second),
            .excess(let first, let second), .share(let first, let second):
            [first.table, second.table]
        case .sum(let cells): Set(cells.map(\.table))
        case .sumWhere(let table, _, _, _), .sumOf(let table, _, _): [table]
        case .formula(let formula): Set(formula.cells.map(\.table))
        }
    }
}
