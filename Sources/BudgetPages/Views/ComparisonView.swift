import BudgetModel
import Diagnostics
import PaperReading
import Reporting

/// Halaman *Sandingan*: ringkasan dengan gambarnya, pohon program, indikator, dan realisasi dari laporan yang sama dengan buku kerjanya.
struct ComparisonView {
    let content: PageContent
    let say: PageWords

    /// Bagian yang hanya berguna di buku kerja, atau yang halamannya sendiri.
    private static let elsewhere: Set<String> = ["rincian", "temuan", "grafik", "pembagian"]
    /// Tabel yang lebih panjang hanya ditampilkan permulaannya.
    private static let longestTable = 4_000

    var markup: Markup {
        guard let report = content.comparison else {
            return content.unavailable(say("Sandingan", "Comparison"), say)
        }
        let sections = report.shown.sections.filter { !Self.elsewhere.contains($0.id) }
        let links = sections.map { section -> Markup in "<li><a href=\"#\(section.id)\">\(say(section.title))</a></li>" }
        let subtitles = report.subtitles.map { subtitle -> Markup in "<p>\(say(subtitle))</p>" }
        return """
            <section class="card"><h2>\(say(report.title))</h2>\(Markup.joined(subtitles))
            \(stageChoice)<nav aria-label="\(say("Bagian", "Sections"))"><ul class="parts">\(Markup.joined(links))</ul></nav></section>
            \(Markup.joined(sections.map { part($0, of: report) }))
            """
    }

    /// Pilihan dua tahapan, bila lebih dari dua.
    private var stageChoice: Markup {
        let stages = content.stopped.budget.spendingStages
        guard stages.count > 2 else { return .empty }
        func choice(_ name: String, _ label: String, _ chosen: BudgetStage?) -> Markup {
            let options = stages.map { stage -> Markup in
                "<option value=\"\(stage.name)\"\(stage == chosen ? " selected" : "")>\(say(stage.label))</option>"
            }
            return
                "<p><label for=\"\(name)\">\(label)</label> <select id=\"\(name)\" name=\"\(name)\">\(Markup.joined(options))</select></p>"
        }
        return """
            <form method="post" action="tahapan" data-fragment class="grid">
            \(choice("dari", say("Sebelum", "Before"), content.stages.from ?? stages.first))
            \(choice("ke", say("Setelah", "After"), content.stages.to ?? stages.last))
            <p><button>\(say("Sandingkan", "Compare"))</button></p></form>
            """
    }

    private func part(_ section: ReportSection, of report: Report) -> Markup {
        var notes = Markup.empty
        let blocks = section.blocks.map { block -> ReportBlock in
            guard case .table(var table) = block, table.rows.count > Self.longestTable else { return block }
            let count = say.count(table.rows.count)
            notes += """
                <p class="wrong">\(say("Tabel ini berbaris \(count); halaman menampilkan \(say.count(Self.longestTable)) baris pertama, buku kerjanya memuat semuanya.", "This table has \(count) rows; the page shows the first \(say.count(Self.longestTable)), the workbook holds them all."))</p>
                """
            table.rows = ReportRows(table.rows.prefix(Self.longestTable))
            return .table(table)
        }
        let lines = HTMLBlocks(language: say.language, drawing: report, folds: true).lines(of: blocks)
        return "<section class=\"card\" id=\"\(section.id)\"><h2>\(say(section.title))</h2>\(notes)\(Markup(lines: lines))</section>"
    }
}
