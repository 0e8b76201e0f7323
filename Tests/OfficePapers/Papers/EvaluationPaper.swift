import BudgetModel
import PaperReading

/// Laporan hasil evaluasi AKIP: surat dengan tabel komponennya, uraian, dan lembar kerja kriterianya.
extension OfficePapers {
    func evaluation(_ document: Document) -> DrawnPaper {
        let dress = dress(of: document)
        let scores = budget.akipScores.filter { $0.document == document.code }
        var letter: [DrawnBlock] = dress.title([
            "HASIL EVALUASI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH (AKIP) TAHUN \(document.year)", office,
        ])
        letter.append(.gap)
        if let date = document.printedDate { letter.append(.line("Pangkalpinang, \(date)")) }
        if let number = document.number { letter.append(.line("Nomor : \(number)")) }
        letter += [.line("Hal : Laporan Hasil Evaluasi AKIP Tahun \(document.year) \(office)"), .gap]
        for score in scores where score.level == .narrative {
            let word = score.word.map { " Hal tersebut menunjukkan bahwa implementasi akuntabilitas kinerja '\($0)'." } ?? ""
            letter.append(
                .line(
                    "Hasil evaluasi atas akuntabilitas kinerja menunjukkan nilai sebesar \(score.score?.text ?? "") dengan predikat \(score.predicate ?? "").\(word)"
                ))
        }
        letter += [.gap, .table(componentTable(scores, dress)), .gap] + parts(scores)
        let worksheet = criteria(scores)
        let pages = [DrawnPage("Hasil Evaluasi", letter)] + (worksheet.rows.isEmpty ? [] : [DrawnPage("Lembar Kerja", [.table(worksheet)])])
        return DrawnPaper("LHE AKIP \(document.year)", pages)
    }

    private func components(_ scores: [AKIPScore]) -> [String] {
        var seen: Set<String> = []
        return scores.filter { $0.level == .component }.map(\.component).filter { seen.insert($0).inserted }
    }

    private func componentTable(_ scores: [AKIPScore], _ dress: PaperDress) -> DrawnTable {
        let years = Set(scores.filter { $0.level == .component }.map(\.year)).sorted()
        var sketch = TableSketch()
        sketch.add(.number, dress.title(.number), width: 6)
        sketch.add(.component, dress.title(.component), width: 44)
        sketch.add(.weight, dress.title(.weight), width: 12)
        for year in years { sketch.add(.score, dress.title(.score, dress.cased("Tahun \(year)")), width: 16) }
        func row(_ number: String?, _ name: String, _ level: AKIPScore.Level) {
            let own = years.map { year in scores.first { $0.year == year && $0.level == level && $0.component == name } }
            sketch.rows.append(
                .cells(
                    [.init(number), .text(name), .init(figure: own.compactMap { $0?.weight?.text }.first)]
                        + own.map { .init(figure: $0?.score?.text) }))
        }
        for (index, component) in components(scores).enumerated() { row("\(index + 1).", component, .component) }
        let results = scores.filter { $0.level == .result }
        if let result = results.first {
            row(nil, result.component, .result)
            let grades = years.map { year in results.first { $0.year == year }?.predicate }
            sketch.rows.append(.cells([.empty, .text("Tingkat Akuntabilitas Kinerja"), .empty] + grades.map { .init($0) }))
            if let word = result.word {
                sketch.rows.append(.cells([.empty, .text("Interpretasi : \(word)"), .empty] + years.map { _ in .empty }))
            }
        }
        return sketch.table(in: dress)
    }

    private static let partNames = ["Keberadaan", "Kualitas", "Pemanfaatan"]

    /// "a. Perencanaan Kinerja", "1) Keberadaan", "... dengan nilai 5,40 dari bobot 6,00".
    private func parts(_ scores: [AKIPScore]) -> [DrawnBlock] {
        components(scores).enumerated().flatMap { index, component -> [DrawnBlock] in
            let own = Self.partNames.enumerated().compactMap { place, part -> [DrawnBlock]? in
                guard let score = scores.first(where: { $0.level == .subcomponent && $0.component == "\(component): \(part)" }) else {
                    return nil
                }
                return [
                    .line("\(place + 1)) \(part)"),
                    .line("Hasil evaluasi mendapat nilai \(score.score?.text ?? "") dari bobot \(score.weight?.text ?? "")."),
                ]
            }
            return own.isEmpty ? [] : [.line("\("abcdefgh".map(String.init)[index]). \(component)")] + own.flatMap(\.self) + [.gap]
        }
    }

    /// Lembar kerja tanpa tajuk, seperti potongan di lampirannya.
    private func criteria(_ scores: [AKIPScore]) -> DrawnTable {
        var rows: [[DrawnCell?]] = []
        func add(_ texts: [String?]) { rows.append(texts.map { DrawnCell(content: $0.map { .text($0) }) }) }
        var opened: String?
        for score in scores where score.level == .criterion {
            var name = score.component
            if let code = name.prefixMatch(of: #/(\d)\.([a-c])\. /#) {
                let (prefix, number, part) = (String(code.0), Int(code.1) ?? 0, Int(code.2.utf8.first ?? 97) - 97)
                name = String(name.dropFirst(prefix.count))
                if opened != prefix {
                    opened = prefix
                    let component = components(scores).dropFirst(number - 1).first ?? ""
                    let sub = scores.first { $0.level == .subcomponent && $0.component == "\(component): \(Self.partNames[part])" }
                    add(["\(prefix)\(component): \(Self.partNames[part])", sub?.weight?.text, sub?.predicate, sub?.score?.text])
                }
            }
            add([name, score.predicate, score.score?.text, nil])
        }
        return DrawnTable(widths: [70, 12, 12, 12], rows: rows)
    }
}
