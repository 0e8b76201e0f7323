import Diagnostics
import Reporting

extension Report {
    /// Laporan yang sama; di bagian yang sel bertemuannya lebih dari `limit` temuannya hanya diwarnai, dan bagian itu mengatakannya.
    func limitingNotes(_ surveys: [TableID: TableSurvey], to limit: Int) -> Report {
        var report = self
        for index in sections.indices {
            var count = 0
            for case .table(let table) in sections[index].blocks { count += surveys[table.id]?.markedCells ?? 0 }
            guard count > limit else { continue }
            report.sections[index].blocks = sections[index].blocks.map { block in
                guard case .table(var table) = block else { return block }
                table.notesFindings = false
                return .table(table)
            }
            report.sections[index].blocks.insert(.paragraph(Self.onlyColoured(count)), at: 0)
        }
        return report
    }

    private static func onlyColoured(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: """
                \(count: count) sel bertemuan di lembar ini hanya diwarnai, tanpa catatan, supaya lembarnya masih dapat dibuka Excel; \
                kalimatnya ada di lembar Temuan.
                """,
            en: """
                \(count: count) cells with findings on this sheet are only coloured, without notes, so that Excel can still open the \
                sheet; the sentences are on sheet Findings.
                """)
    }
}
