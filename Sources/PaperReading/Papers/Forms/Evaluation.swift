import BudgetModel
import Diagnostics

extension PaperForm {
    /// Laporan hasil evaluasi AKIP: tabel komponen per tahun, nilai di kalimat suratnya, dan lembar kerjanya.
    static let evaluation = PaperForm(
        kinds: [.evaluation],
        example: """
            HASIL EVALUASI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH (AKIP) TAHUN 2023
            DINAS PERDAGANGAN
            No.;Komponen Yang Dinilai;Bobot;Nilai Tahun 2022;Nilai Tahun 2023
            1.;Perencanaan Kinerja;30;24,60;24,60
            ;Nilai Hasil Evaluasi;100;73,35;74,15
            ;Tingkat Akuntabilitas Kinerja;;BB;BB
            ;Interpretasi : Sangat Baik;;;
            """,
        fits: { document in document.tables.contains { $0.has(.component) && $0.has(.weight) && $0.has(.score) } ? .evaluation : nil },
        takes: { $0.has(.component) },
        read: { document, tables, facts in
            for table in tables { facts.takeScores(table) }
            facts.takeLetter(document.lines)
            facts.takeWorksheet(document.lines)
        })
}

/// Kata pertama baris hasil dan baris predikat di kaki tabelnya.
private let resultLabels: Set<String> = ["nilai", "jumlah", "total", "hasil"]
private let gradeLabels: Set<String> = ["tingkat", "predikat", "kategori", "peringkat"]

extension PaperFacts {
    fileprivate mutating func takeScores(_ table: PaperTable) {
        var results: [Int: Int] = [:]
        var component: String?
        for row in table.rows {
            guard let name = row.cells(.component).first else { continue }
            let words = name.text.letterWords
            if words.first == "interpretasi" {
                let word = name.text.split(separator: ":", maxSplits: 1).dropFirst().first.map { String($0).trimmingEdges }
                for index in results.values { scores[index].word = word }
                continue
            }
            if let first = words.first, gradeLabels.contains(first) {
                for cell in row.cells(.score) {
                    if let year = cell.column.year ?? year, let index = results[year] { scores[index].predicate = cell.text }
                }
                continue
            }
            let isResult = words.first.map(resultLabels.contains) ?? false
            if let part = EvaluationPart(rawValue: words.joined(separator: " ")), let component {
                takeScores(row, named: "\(component): \(part.name)", level: .subcomponent, at: name.place)
                continue
            }
            if !isResult { component = name.text.trimmedName }
            let first = scores.count
            takeScores(row, named: name.text.trimmedName, level: isResult ? .result : .component, at: name.place)
            if isResult { for index in first..<scores.count { results[scores[index].year] = index } }
        }
    }

    private mutating func takeScores(_ row: PaperTable.Row, named name: String, level: AKIPScore.Level, at place: SourceLocation) {
        for cell in row.cells(.score) {
            guard let year = cell.column.year ?? year else { continue }
            let grade = row.cells(.grade).first { $0.column.year ?? self.year == year }?.text
            scores.append(
                ScoreFact(
                    year: year, level: level, component: name, weight: row.cells(.weight).first.map { PaperFigure($0) },
                    score: PaperFigure(cell), predicate: grade, location: place))
        }
    }
}
