public import Diagnostics
import ExactNumbers
import Foundation

/// Laporan sebagai JSON dengan urutan tetap. Angka ditulis sebagai teks desimal tepat, karena angka JSON
/// dibaca banyak program sebagai biner 64 bit.
public struct JSONReport {
    private let language: Language

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(language: Language) {
        self.language = language
    }

    /// Seluruh laporan.
    ///
    /// - Throws: kesalahan `JSONEncoder`; tidak terjadi untuk laporan yang dibentuk `ComparisonReport`.
    public func text(of report: Report) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let content = Content(
            title: report.title.text(in: language),
            subtitles: report.subtitles.map { $0.text(in: language) },
            year: report.year,
            sections: report.shown.sections.map(section),
            findings: report.findings?.map { FindingContent($0, in: language) }
        )
        return ForeignText.json(String(decoding: try encoder.encode(content), as: UTF8.self)) + "\n"
    }

    private struct Content: Encodable {
        var title: String
        var subtitles: [String]
        var year: Int
        var sections: [Section]
        var findings: [FindingContent]?
    }

    private struct Section: Encodable {
        var id: String
        var title: String
        var paragraphs: [String]
        var tables: [Table]
    }

    private struct Table: Encodable {
        var id: String
        var caption: String?
        var columns: [Column]
        var rows: [Row]
    }

    private struct Column: Encodable {
        var title: String
        var kind: String
    }

    private struct Row: Encodable {
        var role: String
        var level: Int
        var cells: [Cell]
    }

    private struct Cell: Encodable {
        var text: String?
        var code: String?
        var amount: String?
        var percent: String?
        var quantity: String?
        var note: String?
        var findings: [String]?
    }

    private func section(_ section: ReportSection) -> Section {
        var content = Section(id: section.id, title: section.title.text(in: language), paragraphs: [], tables: [])
        for block in section.blocks {
            if case .table(let table) = block { content.tables.append(self.table(table.visible)) }
            content.paragraphs += block.sentences.map { $0.text(in: language) }
        }
        return content
    }

    private func table(_ table: ReportTable) -> Table {
        Table(
            id: table.id.name, caption: table.caption?.text(in: language),
            columns: table.columns.map { Column(title: $0.fullTitle.text(in: language), kind: $0.kind.rawValue) },
            rows: table.rows.map { row in
                Row(role: row.role.rawValue, level: row.level, cells: row.cells.map(cell))
            }
        )
    }

    private func cell(_ cell: ReportCell) -> Cell {
        var content = Cell()
        content.note = cell.note?.text(in: language)
        if !cell.marks.isEmpty { content.findings = Set(cell.marks.map(\.rule.code)).sorted() }
        switch cell.value {
        case .empty: break
        case .text(let text): content.text = text.text(in: language)
        case .code(let code): content.code = ForeignText.shown(code, in: language)
        case .amount(let amount): content.amount = amount.plainText
        case .percent(let percent): content.percent = percent.plainText
        case .quantity(let quantity): content.quantity = quantity.plainText
        }
        return content
    }
}
