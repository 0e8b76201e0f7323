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
        read: { document, facts in
            for table in document.tables where table.has(.component) { facts.takeScores(table) }
            facts.takeLetter(document.lines)
            facts.takeWorksheet(document.lines)
        })
}

extension PaperFacts {
    fileprivate mutating func takeScores(_ table: PaperTable) {
        var results: [Int: Int] = [:]
        for row in table.rows {
            guard let name = row.cells(.component).first else { continue }
            let words = name.text.letterWords
            if words.first == "interpretasi" {
                let word = name.text.split(separator: ":", maxSplits: 1).dropFirst().first.map { String($0).trimmingEdges }
                for index in results.values { scores[index].word = word }
                continue
            }
            if words.first == "tingkat" || words.first == "predikat" {
                for cell in row.cells(.score) {
                    if let year = cell.column.year ?? year, let index = results[year] { scores[index].predicate = cell.text }
                }
                continue
            }
            let isResult = words.starts(with: ["nilai", "hasil"]) || words.first == "jumlah" || words.first == "total"
            for cell in row.cells(.score) {
                guard let year = cell.column.year ?? year else { continue }
                if isResult { results[year] = scores.count }
                scores.append(
                    ScoreFact(
                        year: year, level: isResult ? .result : .component, component: name.text.trimmedName,
                        weight: row.cells(.weight).first.map { PaperFigure($0) }, score: PaperFigure(cell), location: name.place))
            }
        }
    }
}
