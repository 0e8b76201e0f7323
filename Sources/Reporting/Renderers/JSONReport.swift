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
        var text = ""
        try write(report) { text += $0 }
        return text
    }

    /// Menulis seluruh laporan sepotong demi sepotong; `append` menerima potongan berikutnya.
    ///
    /// - Throws: kesalahan `append`, dan kesalahan ``text(of:)``.
    public func write(_ report: Report, to append: (String) throws -> Void) throws {
        let language = language
        let content: [String: JSONNode?] = [
            "title": .value(report.title.text(in: language)),
            "subtitles": .value(report.subtitles.map { $0.text(in: language) }),
            "year": .value(report.year),
            "sections": .list(report.shown.sections, section),
            "findings": report.findings.map { .list($0) { .value(FindingContent($0, in: language)) } },
        ]
        try JSONNode.object(content).write(to: append)
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

    private func section(_ section: ReportSection) -> JSONNode {
        let tables = section.blocks.compactMap { block in if case .table(let table) = block { table.visible } else { nil } }
        return .object([
            "id": .value(section.id), "title": .value(section.title.text(in: language)),
            "paragraphs": .value(section.blocks.flatMap(\.sentences).map { $0.text(in: language) }), "tables": .list(tables, table),
        ])
    }

    private func table(_ table: ReportTable) -> JSONNode {
        .object([
            "id": .value(table.id.name), "caption": table.caption.map { .value($0.text(in: language)) },
            "columns": .value(table.columns.map { Column(title: $0.fullTitle.text(in: language), kind: $0.kind.rawValue) }),
            "rows": .list(table.rows.count) { index in
                let row = table.rows[index]
                return .value(Row(role: row.role.rawValue, level: row.level, cells: row.cells.map(cell)))
            },
        ])
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
