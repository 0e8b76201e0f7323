import BudgetPages
import Diagnostics

/// Kerangka setiap halaman: kepala, navigasi, isi, kaki.
struct PageFrame {
    let say: PageWords

    /// Halaman utuh.
    ///
    /// - Parameters:
    ///   - title: Judul jendelanya.
    ///   - refreshes: Muat ulang sendiri tanpa skrip, selama menunggu.
    func page(title: String, refreshes: Bool = false, _ main: Markup) -> Markup {
        let other: (code: String, name: String) = say.language == .indonesian ? ("en", "English") : ("id", "Bahasa Indonesia")
        let refresh: Markup = refreshes ? "<noscript><meta http-equiv=\"refresh\" content=\"2\"></noscript>" : ""
        return """
            <!DOCTYPE html>
            <html lang="\(say.language.rawValue)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\(refresh)
            <title>\(title) · Selisih</title><link rel="stylesheet" href="/gaya.css"><script src="/skrip.js" defer></script></head>
            <body><a class="skip" href="#isi">\(say("Langsung ke isi", "Skip to the content"))</a>
            <header><a class="brand" href="/">Selisih</a><span class="tagline">\(say("anggaran murni dan perubahan, tepat sampai ke sen", "budgets before and after, exact to the sen"))</span>
            <nav class="language" aria-label="\(say("Bahasa", "Language"))"><a href="/bahasa/\(other.code)" lang="\(other.code)" hreflang="\(other.code)">\(other.name)</a></nav></header>
            <main id="isi" tabindex="-1">\(main)</main>
            <footer>\(say("Berkas Anda hanya ada di komputer yang menjalankan halaman ini, dan dihapus sesudahnya.", "Your files stay on the computer that runs this page, and are deleted afterwards."))</footer>
            </body></html>

            """
    }

    /// Isi sebuah pekerjaan: navigasinya, lalu halamannya.
    func work(_ id: String, _ state: PageState, view: PageView, notice: String?, _ content: Markup) -> Markup {
        let tabs = PageView.allCases.map { tab -> Markup in
            let current: Markup = tab == view ? " aria-current=\"page\"" : ""
            return "<li><a href=\"/k/\(id)/\(tab.rawValue)\" data-fragment\(current)>\(label(of: tab))\(badge(of: tab, state))</a></li>"
        }
        let warning: Markup = notice.map { "<p class=\"notice\" role=\"alert\">\($0)</p>" } ?? ""
        return """
            <div class="work" data-title="\(label(of: view))"><div class="titlebar"><h1>\(state.titles[say.language.rawValue] ?? "")</h1>
            <form method="post" action="/k/\(id)/hapus"><button class="quiet">\(say("Selesai, hapus berkasnya", "Done, delete the files"))</button></form></div>
            <nav aria-label="\(say("Halaman kerja", "Work pages"))"><ul class="tabs">\(Markup.joined(tabs))</ul></nav>
            \(warning)\(content)</div>
            """
    }

    func label(of view: PageView) -> String {
        switch view {
        case .reading: say("Bacaan", "Reading")
        case .findings: say("Temuan", "Findings")
        case .comparison: say("Sandingan", "Comparison")
        case .proposal: say("Usulan", "Proposal")
        case .downloads: say("Unduh", "Download")
        }
    }

    private func badge(of view: PageView, _ state: PageState) -> Markup {
        switch view {
        case .reading where state.questions > 0:
            " <span class=\"badge wrong\">\(state.questions) \(say("pertanyaan", "questions"))</span>"
        case .findings where state.errors > 0: " <span class=\"badge wrong\">\(state.errors) \(say("kesalahan", "errors"))</span>"
        case .findings where state.warnings > 0: " <span class=\"badge doubtful\">\(state.warnings) \(say("peringatan", "warnings"))</span>"
        default: ""
        }
    }

    /// Halaman tunggu.
    func waiting(_ progress: Int?) -> Markup {
        let words =
            switch progress {
            case nil: say("Menunggu giliran …", "Waiting for its turn …")
            case 0?: say("Membaca berkas …", "Reading the files …")
            case let rows?: say("Membaca: \(rows) baris …", "Reading: \(rows) rows …")
            }
        return """
            <section class="card waiting" data-wait data-title="\(say("Membaca", "Reading"))"><h1>\(say("Sedang dikerjakan", "At work"))</h1>
            <p role="status">\(words)</p><div class="bar" aria-hidden="true"></div>
            <p>\(say("Menutup halaman ini menghentikan pekerjaannya.", "Closing this page stops the work."))</p></section>
            """
    }

    /// Halaman masalah.
    func problem(_ text: String) -> Markup {
        """
        <section class="card wrong" role="alert" data-title="\(say("Tidak dapat", "Not possible"))"><h1>\(say("Tidak dapat dikerjakan", "This cannot be done"))</h1><p>\(text)</p>
        <p><a class="button" href="/">\(say("Ke halaman depan", "To the front page"))</a></p></section>
        """
    }

    /// Halaman depan.
    func start(_ limits: ServerLimits, _ databases: [PageDatabase]) -> Markup {
        """
        <section class="drop card" data-title="\(say("Mulai", "Start"))"><h1>\(say("Taruh kertas-kertas satu tahun kantor di sini", "Drop the papers of one year of an office here"))</h1>
        <p>\(say("Tabel pagu, PK, IKU, monitoring, LRA: Excel, OpenDocument, CSV, atau Word; satu folder atau beberapa berkas.", "Budget tables, performance agreements, indicators, monitoring, realisation: Excel, OpenDocument, CSV, or Word; one folder or several files."))</p>
        <form method="post" action="/berkas" enctype="multipart/form-data" data-upload>
        <p><label for="berkas">\(say("Berkas", "Files"))</label> <input type="file" id="berkas" name="berkas" multiple></p>
        <p><label for="folder">\(say("atau satu folder", "or one folder"))</label> <input type="file" id="folder" name="folder" webkitdirectory multiple></p>
        <p><button>\(say("Baca", "Read"))</button></p>
        <p class="hint" role="status" data-status>\(say("Paling besar \(limits.uploadBytes >> 20) MB. Tidak ada yang dikirim ke luar.", "At most \(limits.uploadBytes >> 20) MB. Nothing leaves this network."))</p></form></section>
        \(databases.isEmpty ? "" : choice(of: databases))
        <section class="steps"><ol><li><b>\(say("Apa yang terbaca", "What was read"))</b> \(say("setiap tabel, setiap jumlah, dan yang tidak dibaca beserta sebabnya", "every table, every amount, and what was not read and why"))</li>
        <li><b>\(say("Temuan", "Findings"))</b> \(say("yang salah, di sel mana, dan apa yang dilakukan", "what is wrong, in which cell, and what to do"))</li>
        <li><b>\(say("Sandingan dan usulan", "Comparison and proposal"))</b> \(say("sebelum dan sesudah, sampai ke setiap program", "before and after, down to every program"))</li>
        <li><b>\(say("Buku kerja dan kertas resmi", "Workbook and official papers"))</b> \(say("berumus hidup, siap cetak", "with live formulas, ready to print"))</li></ol></section>
        """
    }

    /// Tabel basis data yang didaftarkan pengelola.
    private func choice(of databases: [PageDatabase]) -> Markup {
        let tables = Markup.joined(databases.map { "<option>\($0.label)</option>" })
        let levels = Markup.joined(
            PageDatabase.levels.map { level in
                level.word == "program"
                    ? "<option value=\"\(level.word)\" selected>\(say(level.name))</option>"
                    : "<option value=\"\(level.word)\">\(say(level.name))</option>"
            })
        return """
            <section class="card"><h2>\(say("atau baca tabel basis data", "or read a table of a database"))</h2>
            <form method="post" action="/basis-data"><p><label for="sumber">\(say("Tabel", "Table"))</label> <select id="sumber" name="sumber">\(tables)</select></p>
            <p><label for="tingkat">\(say("Tingkat", "Level"))</label> <select id="tingkat" name="tingkat">\(levels)</select></p>
            <p><label for="tahun">\(say("Tahun", "Year"))</label> <input id="tahun" name="tahun" inputmode="numeric" size="4"></p>
            <p><button>\(say("Jumlahkan", "Sum"))</button></p>
            <p class="hint">\(say("Barisnya dijumlahkan di basis datanya; hanya jumlahnya yang dibaca.", "Its rows are summed in the database; only the sums are read."))</p></form></section>
            """
    }
}
