import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Hasil evaluasi AKIP: nilai setiap komponen tahun sebelumnya dan tahun yang dievaluasi, hasilnya, dan predikatnya.
extension OfficePaper {
    static let evaluation = OfficePaper(
        id: "lhe-akip", title: LocalizedText(id: "Hasil Evaluasi AKIP", en: "AKIP evaluation"),
        missing: { source in
            let gap = LocalizedText(
                id: "nilai komponen AKIP (tabel nilai-akip, kolom Tingkat: komponen)",
                en: "scores of the AKIP components (table nilai-akip, column Tingkat: komponen)")
            return PaperGap.office(source) + (EvaluationPaper(source).years.isEmpty ? [gap] : [])
        },
        sections: { [try EvaluationPaper($0).section()] })
}

private struct EvaluationPaper {
    let source: PaperSource
    let scores: [AKIPScore]
    /// Tahun yang dievaluasi, dan tahun sebelumnya bila nilainya ada.
    let years: [Int]

    init(_ source: PaperSource) {
        self.source = source
        scores = source.budget.akipScores.filter { $0.level == .component && $0.year <= source.year.year }
        let last = scores.map(\.year).max()
        years = last.map { last in [last - 1, last].filter { year in last == year || source.hasScores(of: year) } } ?? []
    }

    private static let id: TableID = "lhe-akip"
    private static let firstScore = 3

    func section() throws -> ReportSection {
        let year = years.last ?? source.year.year
        let titles = [
            LocalizedText(
                id: "HASIL EVALUASI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH (AKIP) TAHUN \(year)",
                en: "RESULT OF THE EVALUATION OF PERFORMANCE ACCOUNTABILITY (AKIP) \(year)")
        ]
        let basis = LocalizedText(
            id: "Predikat dan interpretasi menurut Permenpan RB 88/2021.", en: "Predicate and interpretation by Permenpan RB 88/2021.")
        let inspector = ReportSignature(
            above: [source.placeAndDate, LocalizedText(id: "INSPEKTUR,", en: "INSPECTOR,")],
            below: [LocalizedText(verbatim: "NIP. " + String(repeating: ".", count: 24))])
        return .paper(
            Self.id.name, LocalizedText(verbatim: "LHE AKIP"), .upright,
            [.titles(titles + source.officeTitles), .table(try table()), .paragraph(basis), .signatures([nil, inspector])])
    }

    private var columns: [ReportColumn] {
        [
            ReportColumn(LocalizedText(id: "No.", en: "No."), .code, width: 5),
            ReportColumn(LocalizedText(id: "Komponen Yang Dinilai", en: "Component"), .name, width: 44),
            ReportColumn(LocalizedText(id: "Bobot", en: "Weight"), .quantity, width: 12),
        ]
            + years.map {
                ReportColumn(LocalizedText(id: "Nilai Tahun \($0)", en: "Score of \($0)"), .quantity, width: 16)
            }
    }

    private func table() throws -> ReportTable {
        let components = scores.filter { years.contains($0.year) }.inGroups { NameKey($0.component) }
        var rows: [ReportRow] = []
        for (_, own) in components {
            let cells = years.map { year in Self.figure(own.filter { $0.year == year }.map(\.score)) }
            rows.append(
                ReportRow(
                    cells: [
                        ReportCell(.code("\(rows.count + 1).")), .verbatim(own[0].component),
                        Self.figure(own.filter { $0.year == years.last }.map(\.weight)),
                    ] + cells, sources: own.map(\.location)))
        }
        var result: [ReportCell] = [.empty, .text(LocalizedText(id: "Nilai Hasil Evaluasi", en: "Result of the evaluation"))]
        for column in (Self.firstScore - 1)..<(Self.firstScore + years.count) { result.append(try Self.total(rows, column)) }
        let predicates = try years.indices.map { index in
            guard case .quantity(let total) = result[Self.firstScore + index].value else { return AKIPPredicate?.none }
            return AKIPPredicate(score: try Ratio(total))
        }
        rows.append(ReportRow(.total, cells: result))
        rows.append(
            ReportRow(
                cells: [.empty, .text(LocalizedText(id: "Tingkat Akuntabilitas Kinerja", en: "Level of accountability")), .empty]
                    + predicates.map { .verbatim($0?.rawValue ?? "") }))
        rows.append(ReportRow(cells: Self.interpretation(predicates.map { $0?.word })))
        return ReportTable(id: Self.id, columns: columns, rows: rows)
    }

    /// `Interpretasi : Sangat Baik` bila semua tahun sama, seperti di laporan; selain itu setiap tahun di kolomnya.
    private static func interpretation(_ words: [String?]) -> [ReportCell] {
        let label = LocalizedText(id: "Interpretasi", en: "Interpretation")
        guard words.distinct.count == 1, let word = words[0] else {
            return [.empty, .text(label), .empty] + words.map { .verbatim($0 ?? "") }
        }
        let text = LocalizedText(id: "\(label) : \(word)", en: "\(label): \(word)")
        return [.empty, .text(text)] + [ReportCell](repeating: .joinedLeft, count: words.count + 1)
    }

    /// Satu angka yang dicetak; yang berbeda atau tidak terbaca disebut, yang tidak ada kosong.
    private static func figure(_ figures: [PrintedFigure?]) -> ReportCell {
        let printed = figures.compactMap(\.self)
        let values = printed.map(\.value).distinct
        guard let first = values.first else { return .empty }
        guard values.count == 1 else { return .text(LocalizedText(id: "kertas berbeda", en: "papers disagree")) }
        return first.map { ReportCell(.quantity($0)) } ?? .verbatim(printed[0].text)
    }

    /// Jumlah komponen; kosong bila salah satunya tidak diketahui.
    private static func total(_ rows: [ReportRow], _ column: Int) throws -> ReportCell {
        var total = Quantity.zero
        for row in rows {
            guard case .quantity(let value) = row.cells[column].value else { return .empty }
            total = try total + value
        }
        let cells = rows.indices.map { CellFormula.cell(CellReference(id, row: $0, column: column)) }
        return ReportCell(.quantity(total), derivation: .formula(.sum(cells)))
    }
}

extension PaperSource {
    fileprivate func hasScores(of year: Int) -> Bool { budget.akipScores.contains { $0.level == .component && $0.year == year } }
}
