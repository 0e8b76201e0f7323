import BudgetModel
import ExactNumbers
import PaperReading

/// Perjanjian kinerja: halaman depan, lampiran target, dan tabel-tabel programnya; berita acaranya di berkas yang sama.
extension OfficePapers {
    func agreement(_ document: Document, minutes: [Document]) -> DrawnPaper {
        let dress = dress(of: document)
        let name = document.kind == PaperKind.agreement.rawValue ? "PK \(document.year)" : "PK Perubahan \(document.year)"
        let title = document.kind == PaperKind.agreement.rawValue ? "PERJANJIAN KINERJA" : "PERJANJIAN KINERJA PERUBAHAN"
        var annex = dress.title([title + " TAHUN \(document.year)", office])
        annex.append(.gap)
        annex.append(
            .table(targetTable(document, dress, extra: dress.words[.formula] == nil ? [] : [(.formula, \.formula)])))
        annex.append(.gap)
        annex += programs(document, dress)
        annex += [.gap, agreementSignature(document.printedDate)]
        let pages = [front(document, title), DrawnPage("Lampiran \(name)", annex)] + minutes.map(self.minutes)
        return DrawnPaper(name, pages)
    }

    private func front(_ document: Document, _ title: String) -> DrawnPage {
        let blank = ": ........................"
        return DrawnPage(
            "Halaman depan",
            [
                .title("\(title) TAHUN \(document.year)"), .gap,
                .line(
                    "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:"
                ),
                .line("Nama \(blank)"), .line("Jabatan : Kepala \(office)"), .line("Selanjutnya disebut PIHAK PERTAMA"), .gap,
                .line("Nama \(blank)"), .line("Jabatan : Gubernur \(region)"),
                .line("Selaku atasan langsung pihak pertama, selanjutnya disebut PIHAK KEDUA"), .gap,
                .line(
                    "Pihak pertama berjanji akan mewujudkan target kinerja tahunan sesuai lampiran perjanjian ini. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami."
                ),
                .line(
                    "Pihak kedua akan memberikan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini."
                ),
                .gap, agreementSignature(document.printedDate),
            ])
    }

    private func agreementSignature(_ date: String?) -> DrawnBlock {
        .sides(
            ["", "PIHAK KEDUA", "GUBERNUR \(region.uppercased())", "", "", "(........................)"],
            [
                date.map { "Pangkalpinang, \($0)" } ?? "", "PIHAK PERTAMA", "KEPALA \(office.uppercased())", "", "",
                "(........................)",
            ])
    }

    private func minutes(_ document: Document) -> DrawnPage {
        let day = document.printedWeekday.map { "Pada hari ini \($0), " } ?? ""
        return DrawnPage(
            "Berita Acara",
            [.title("BERITA ACARA")] + (document.number.map { [.title("Nomor : \($0)")] } ?? []) + [
                .gap,
                .line(
                    "\(day)bertempat di kantor \(office), telah dilaksanakan penyusunan Dokumen Perjanjian Kinerja (PK) Perubahan Tahun Anggaran \(document.year)."
                ),
                .line("Demikian Berita Acara ini dibuat dengan sesungguhnya dan dapat dipertanggungjawabkan sebagaimana mestinya."), .gap,
                .line("Dibuat di Pangkalpinang"), .line(document.printedDate.map { "Pada tanggal \($0)" } ?? ""), signature(nil),
            ])
    }
}

/// Program, pagu, dan jumlah terteranya.
extension OfficePapers {
    private func programs(_ document: Document, _ dress: PaperDress) -> [DrawnBlock] {
        guard let stage = document.stage else { return [] }
        func total(_ scope: TotalScope) -> PrintedTotal? {
            budget.printedTotals.first { $0.document == document.code && $0.scope == scope }
        }
        func text(_ total: PrintedTotal) -> String { "\(total.label) : \(dress.amountText(total.amount))" }
        let groups: [(ProgramGroup, TotalScope)] = [(.core, .core), (.overhead, .overhead), (.support, .support)]
        var blocks: [DrawnBlock] = []
        var sketch = programSketch(dress)
        for (group, scope) in groups {
            let lines = budget.lines.filter { $0.group == group && $0.ceilings[stage] != nil }
            guard !lines.isEmpty else { continue }
            let heading = dress.totals == .foot ? nil : total(scope).map(text)
            if dress.totals == .sections, group != .core, let heading {
                sketch.rows.append(.section(heading))
            } else if dress.totals == .above || sketch.rows.isEmpty, let heading {
                if !sketch.rows.isEmpty { blocks += [.table(sketch.table(in: dress)), .gap] }
                sketch.rows = []
                blocks += [.line(heading), .gap]
            }
            addRows(lines, stage, to: &sketch, dress)
        }
        if dress.totals == .foot, let foot = budget.printedTotals.first(where: { $0.document == document.code }) {
            var cells = [TableSketch.Cell](repeating: .empty, count: sketch.blocks.count)
            cells[sketch.blocks.firstIndex { $0.columns[0].role == .program } ?? 0] = .text(foot.label)
            cells[sketch.blocks.firstIndex { $0.columns[0].role == .amount } ?? 0] = .amount(foot.amount)
            sketch.rows.append(.cells(cells))
        }
        return blocks + [.table(sketch.table(in: dress))]
    }

    private func programSketch(_ dress: PaperDress) -> TableSketch {
        var sketch = TableSketch()
        if dress.numbering != .none { sketch.add(.number, dress.title(.number), width: 6) }
        sketch.add(.indicator, dress.title(.indicator), width: 30)
        sketch.add(.program, dress.title(.program), width: 44)
        sketch.add(.amount, dress.title(.amount), width: 22)
        sketch.add(.funding, dress.title(.funding), width: 14)
        return sketch
    }

    private func addRows(_ lines: BudgetLines, _ stage: BudgetStage, to sketch: inout TableSketch, _ dress: PaperDress) {
        var former: String?
        var number = 0
        for line in lines {
            let link = budget.links.first { NameKey($0.program.name) == NameKey(line.program.name) && $0.unit == line.unit }
            let indicator = link.flatMap { budget.indicator($0.indicator) }
            let isSame = indicator != nil && former == indicator?.code
            if !isSame { number += 1 }
            former = indicator?.code
            let funding = line.group != .support && stage == .revised ? dress.revisedFunding : line.fundingSource.name
            var cells: [TableSketch.Cell] = dress.numbering == .none ? [] : [isSame ? .same : .init(dress.number(number))]
            cells.append(isSame ? .same : .init(indicator?.name))
            cells.append(.text(line.program.name + (line.unit.map { " (\($0.replacing("UPTD ", with: "UPTD. ")))" } ?? "")))
            cells.append(line.ceilings[stage].map { .amount($0) } ?? .empty)
            cells.append(.text(funding))
            sketch.rows.append(.cells(cells))
        }
    }
}
