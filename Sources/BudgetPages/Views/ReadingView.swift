import BudgetModel
import BudgetSession
import Diagnostics
import PaperReading
import Reporting

/// Halaman *Bacaan*: pertanyaan yang menghalangi, ketentuan, lalu apa yang terbaca dan yang tidak.
struct ReadingView {
    let content: PageContent
    let say: PageWords

    var markup: Markup {
        let parts = Markup.joined(content.reading.sections.map(part))
        // Ketentuan orang berdiri di samping yang memerlukannya.
        return content.stopped.hasErrors ? questions + errors + terms + parts : parts + terms
    }

    /// Sebuah bagian laporan bacaan; arti setiap kolom dilipat, karena panjang dan jarang dilihat.
    private func part(_ section: ReportSection) -> Markup {
        let lines = Markup(lines: HTMLBlocks(language: say.language).lines(of: section.blocks))
        guard section.id == ReadingReport.mappingID else {
            return "<section class=\"card\"><h2>\(say(section.title))</h2>\(lines)</section>"
        }
        return
            "<section class=\"card\"><details><summary>\(say("Arti setiap kolom", "Meaning of every column"))</summary>\(lines)</details></section>"
    }

    /// Keraguan bacaan sebagai pilihan.
    private var questions: Markup {
        guard !content.questions.isEmpty else { return .empty }
        let fields = content.questions.enumerated().map { index, doubt in fieldset(doubt, number: index + 1) }
        return """
            <section class="card ask" aria-labelledby="tanya">
            <h2 id="tanya">\(say("Yang perlu Anda putuskan", "For you to decide"))</h2>
            <p>\(say("Kertasnya dapat dibaca lebih dari satu cara, dan jumlahnya berbeda. Pilih yang benar; alasan Anda ikut tercatat.", "The papers can be read in more than one way, with different totals. Choose the right one; your reason is recorded with it."))</p>
            <form method="post" action="jawab" data-fragment>
            \(Markup.joined(fields))
            <p><label for="alasan">\(say("Alasan", "Reason"))</label> <input id="alasan" name="alasan" required maxlength="500" value="\(say("Dijawab di halaman", "Answered on the page"))"></p>
            <p><button>\(say("Pakai jawaban ini", "Use these answers"))</button></p>
            </form></section>
            """
    }

    private func fieldset(_ doubt: ReadingDoubt, number: Int) -> Markup {
        let choices = doubt.answers.enumerated().map { index, answer -> Markup in
            let totals = doubt.totals(of: answer, say)
            return """
                <p class="choice"><label><input type="radio" name="jawab-\(number)" value="\(doubt.name(of: answer))"> \
                <b>\(answer.word)</b>: \(say(answer.meaning))</label>\(totals)</p>
                """
        }
        return """
            <fieldset><legend><span class="code">\(doubt.rule.code)</span> \(say(doubt.place.text))</legend>
            <p>\(say(doubt.question))</p>
            \(ExcerptMarkup(content.excerpts, say).table(around: doubt.place))
            \(Markup.joined(choices))</fieldset>
            """
    }

    /// Kesalahan bacaan: yang harus diperbaiki di kertasnya sendiri.
    private var errors: Markup {
        let errors = content.stopped.findings.filter { $0.severity == .error }
        guard !errors.isEmpty else { return .empty }
        let items = errors.prefix(Self.shownErrors).map { finding -> Markup in
            "<li><span class=\"code\">\(finding.rule.code)</span> \(say(finding.location.text)): \(say(finding.message)) \(say(finding.advice))</li>"
        }
        let rest = errors.count - items.count
        let more: Markup =
            rest > 0
            ? "<p>\(say("Dan \(say.count(rest)) lagi di halaman Temuan.", "And \(say.count(rest)) more on page Findings."))</p>" : ""
        return """
            <section class="card wrong"><h2>\(say("Yang tidak terbaca dengan pasti", "What could not be read with certainty"))</h2>
            <ul>\(Markup.joined(items))</ul>\(more)
            <p class="hint">\(say("Yang disebut --year, --office, dan --map ditetapkan di Ketentuan Anda, di bawah.", "What is called --year, --office, and --map is set in Your terms, below."))</p></section>
            """
    }

    private static let shownErrors = 12

    /// Yang ditetapkan orang karena kertasnya tidak mengatakannya.
    private var terms: Markup {
        let request = content.session.request
        let year = request.options.year.map(String.init) ?? ""
        return """
            <section class="card"><h2>\(say("Ketentuan Anda", "Your terms"))</h2>
            <p>\(say("Hanya bila kertasnya tidak mengatakannya. Masukan dibaca lagi sesudahnya.", "Only where the papers do not say it. The input is read again afterwards."))</p>
            <form method="post" action="ketentuan" data-fragment class="grid">
            <p><label for="tahun">\(say("Tahun anggaran", "Budget year"))</label> <input id="tahun" name="tahun" inputmode="numeric" pattern="[0-9]{4}" value="\(year)"></p>
            <p><label for="opd">OPD</label> <input id="opd" name="opd" maxlength="300" value="\(request.options.office ?? "")"></p>
            \(Markup.joined(columns))
            <p><button>\(say("Baca lagi", "Read again"))</button></p>
            </form></section>
            """
    }

    /// Pilihan arti bagi kolom yang artinya ditetapkan orang atau yang hanya disimpan.
    private var columns: [Markup] {
        let given = content.session.request.options.columnMeanings
        var seen = Set(given.keys)
        let unknown = content.stopped.tables.flatMap(\.columns).filter {
            $0.meaning == nil && !$0.title.isEmpty && seen.insert($0.title).inserted
        }
        let titles = given.keys.sorted() + unknown.prefix(Self.shownColumns).map(\.title)
        return titles.enumerated().map { number, title in
            let words = IntakeOptions.columnMeaningWords
            let chosen = given[title]
            let options = (words + [chosen].compactMap { $0 }.filter { !words.contains($0) }).map { word -> Markup in
                "<option\(word == chosen ? " selected" : "")>\(word)</option>"
            }
            return """
                <p><label for="arti-\(number)">\(say("Kolom", "Column")) “\(title)”</label> <input type="hidden" name="tajuk-\(number)" value="\(title)">
                <select id="arti-\(number)" name="arti-\(number)"><option value="">\(say("menurut tajuknya", "as its title says"))</option>\(Markup.joined(options))</select></p>
                """
        }
    }

    private static let shownColumns = 40
}

extension ReadingDoubt {
    /// Jumlah setiap tahapan menurut sebuah jawaban.
    fileprivate func totals(of answer: Answer, _ say: PageWords) -> Markup {
        let stages = answer.totals.stages
        guard !stages.isEmpty else { return .empty }
        let items = stages.compactMap { stage in
            answer.totals[stage].map { "\(say(stage.label)) \(FindingFigure.amount($0).text(in: say.language))" }
        }
        return " <span class=\"totals\">\(items.joined(separator: "; "))</span>"
    }
}
