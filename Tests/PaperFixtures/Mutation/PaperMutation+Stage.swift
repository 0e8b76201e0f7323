import BudgetModel
import SeededRandom

extension PaperMutation {
    /// Kata tahapan yang tertukar atau salah eja, di tajuk, di kolom Tahapan, atau di nama berkas; selalu sesuatu yang
    /// bertentangan dengan isi kertas selebihnya.
    static func stage(in paper: PrintedPaper, using generator: inout SeededGenerator) -> PaperMutation? {
        guard paper.spending.count > 1 else { return nil }
        if paper.files.count > 1 { return fileName(in: paper, using: &generator) }
        guard let file = paper.files.first else { return nil }
        if let column = file.stageColumn { return cell(column, in: paper, using: &generator) }
        return heading(in: paper, using: &generator)
    }

    private static func heading(in paper: PrintedPaper, using generator: inout SeededGenerator) -> PaperMutation? {
        guard let header = paper.files[0].rows.lastIndex(where: { $0.role == .header }),
            let columns = paper.files[0].rows.first(where: { $0.amounts.count > 1 })?.amounts.map(\.column),
            let column = columns.randomElement(using: &generator), let other = columns.first(where: { $0 != column })
        else { return nil }
        let cells = paper.files[0].rows[header].cells
        let isSwapped = Bool.random(using: &generator)
        return changed(paper, row: header, column: column, to: isSwapped ? cells[other] : misspelt(cells[column]))
    }

    /// Kolom Tahapan sebuah baris rincian yang induknya tercetak.
    private static func cell(_ column: Int, in paper: PrintedPaper, using generator: inout SeededGenerator) -> PaperMutation? {
        let rows = paper.files[0].rows
        guard rows.contains(where: { $0.role == .parent && $0.kind == .spending }) else { return nil }
        let lines = rows.indices.filter { index in
            rows[index].role == .line && rows[index].kind == .spending && rows[index].amounts.contains { $0.sen != 0 }
        }
        guard let row = lines.randomElement(using: &generator) else { return nil }
        let words = Set(rows.filter { $0.role == .line }.map { $0.cells[column] }).sorted()
        let word = rows[row].cells[column]
        let other = words.first { $0 != word }
        return changed(paper, row: row, column: column, to: Bool.random(using: &generator) ? other ?? misspelt(word) : misspelt(word))
    }

    /// Nama berkas yang kehilangan tahapannya; judul di dalam berkas tidak lagi membantu.
    private static func fileName(in paper: PrintedPaper, using generator: inout SeededGenerator) -> PaperMutation? {
        let named = paper.files.indices.filter { index in BudgetStage.words.contains(where: paper.files[index].name.contains) }
        guard let index = named.randomElement(using: &generator) else { return nil }
        var mutated = paper
        let old = paper.files[index].name
        mutated.files[index].name = "anggaran-lain-\(index + 1).csv"
        return PaperMutation(
            kind: .stageWord, description: "\(old) -> \(mutated.files[index].name)", paper: mutated, isContradicted: true)
    }

    private static func changed(_ paper: PrintedPaper, row: Int, column: Int, to text: String) -> PaperMutation {
        var mutated = paper
        let old = paper.files[0].rows[row].cells[column]
        mutated.files[0].rows[row].cells[column] = text
        return PaperMutation(
            kind: .stageWord, description: "\(paper.files[0].name) baris \(row + 1): \(old) -> \(text)", paper: mutated,
            isContradicted: true)
    }

    /// Huruf di tengah hilang: "Perubahan" menjadi "Peruahan".
    private static func misspelt(_ word: String) -> String {
        guard word.count > 4, let place = word.index(word.startIndex, offsetBy: word.count / 2, limitedBy: word.endIndex) else {
            return word + "x"
        }
        var changed = word
        changed.remove(at: place)
        return changed
    }
}

extension BudgetStage {
    fileprivate static let words = ["murni", "pergeseran", "perubahan"]
}
