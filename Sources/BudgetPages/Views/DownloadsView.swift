import Diagnostics
import Reporting

/// Halaman *Unduh*: buku kerja, kertas resmi, naskah, isi bersih, dan keputusan.
struct DownloadsView {
    let content: PageContent
    let say: PageWords

    var markup: Markup {
        let decisions: Markup = """
            <section class="card"><h2>\(say("Keputusan", "Decisions"))</h2>
            <p>\(say("Temuan yang diterima dan pertanyaan yang dijawab. Simpan di samping masukannya; taruh kembali bersama masukannya lain kali.", "Accepted findings and answered questions. Keep it beside the input; drop it with the input next time."))</p>
            <p><a class="button" href="unduh/keputusan" download>\(say("Unduh keputusan (.csv)", "Download the decisions (.csv)"))</a></p></section>
            """
        guard content.state.isCertain else {
            return content.unavailable(say("Unduh", "Download"), say) + decisions
        }
        return workbook + papers + others + decisions
    }

    private var workbook: Markup {
        guard content.state.isCompared else { return .empty }
        return """
            <section class="card"><h2>\(say("Buku kerja sandingan", "Side-by-side workbook"))</h2>
            <p>\(say("Semua lembar dengan rumus hidup; mulailah dari Ringkasan.", "All sheets with live formulas; start with the summary."))</p>
            <form method="get" action="unduh/buku-kerja" class="inline">\(size("buku-kerja"))
            <button>\(say("Unduh buku kerja (.xlsx)", "Download the workbook (.xlsx)"))</button></form></section>
            """
    }

    private var papers: Markup {
        guard !content.papers.isEmpty else { return .empty }
        let items = content.papers.map { offer -> Markup in
            let lack: Markup =
                if !offer.missing.isEmpty {
                    "<span class=\"lack\">\(say("kurang", "misses")) \(say(offer.missing.joined(by: "; ")))</span>"
                } else if !offer.blanks.isEmpty {
                    "<span class=\"lack\">\(say("kosong:", "blank:")) \(say(offer.blanks.joined(by: "; ")))</span>"
                } else {
                    ""
                }
            return """
                <li><label><input type="checkbox" name="jenis" value="\(offer.paper.id)"\(offer.missing.isEmpty ? "" : " disabled")> \(say(offer.paper.title))</label> \(lack)</li>
                """
        }
        let settings = PaperSettings.Name.allCases.map(entry)
        return """
            <section class="card"><h2>\(say("Kertas resmi", "Official papers"))</h2>
            <form method="get" action="unduh/kertas">
            <fieldset><legend>\(say("Pilih kertasnya", "Choose the papers"))</legend><ul class="choices">\(Markup.joined(items))</ul></fieldset>
            <details><summary>\(say("Tempat, tanggal, dan pejabat (boleh kosong)", "Place, date, and officials (may stay blank)"))</summary><div class="grid">\(Markup.joined(settings))</div></details>
            <p>\(size("kertas"))</p>
            <p><button name="bentuk" value="xlsx">Excel (.xlsx)</button> <button name="bentuk" value="docx">Word (.docx)</button> <button name="bentuk" value="html">\(say("Cetak (.html)", "Print (.html)"))</button></p>
            </form></section>
            """
    }

    /// Pilihan ukuran kertas cetaknya.
    private func size(_ form: String) -> Markup {
        let options = PaperSize.allCases.map { size -> Markup in "<option value=\"\(size.rawValue)\">\(size.rawValue.uppercased())</option>"
        }
        return """
            <label for="ukuran-\(form)">\(say("Kertas cetak", "Paper"))</label> <select id="ukuran-\(form)" name="ukuran" class="short">\(Markup.joined(options))</select>
            """
    }

    /// Isian sebuah setelan kertas; yang isinya terbatas menjadi pilihan.
    private func entry(_ name: PaperSettings.Name) -> Markup {
        let id = "setelan-\(name.rawValue)"
        let label: Markup = "<label for=\"\(id)\">\(say(name.label))</label>"
        guard let choices = name.choices else { return "<p>\(label) <input id=\"\(id)\" name=\"\(id)\" maxlength=\"300\"></p>" }
        let options = choices.map { choice -> Markup in "<option>\(choice)</option>" }
        return """
            <p>\(label) <select id="\(id)" name="\(id)"><option value="">\(say("bawaan", "default"))</option>\(Markup.joined(options))</select></p>
            """
    }

    private var others: Markup {
        """
        <section class="card"><h2>\(say("Naskah", "Narrative"))</h2>
        <p>\(say("Alinea setiap indikator dan program untuk laporan kinerja.", "A paragraph for every indicator and program, for the performance report."))</p>
        <p><a class="button" href="unduh/naskah?bentuk=html" download>.html</a> <a class="button" href="unduh/naskah?bentuk=md" download>.md</a> <a class="button" href="unduh/naskah?bentuk=xlsx" download>.xlsx</a></p></section>
        <section class="card"><h2>\(say("Isi bersih", "Clean content"))</h2>
        <p>\(say("Seluruh isi yang terbaca sebagai satu buku kerja isian, masukan bagi setiap perintah.", "Everything that was read as one workbook to fill in, input for every command."))</p>
        <p><a class="button" href="unduh/isian" download>\(say("Unduh isian (.xlsx)", "Download the content (.xlsx)"))</a></p></section>
        """
    }
}
