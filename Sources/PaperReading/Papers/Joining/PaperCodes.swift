import BudgetModel

/// Kode setiap kertas dari jenis, tahun, triwulan, dan kantornya; yang sejenis di tahun yang sama bernomor menurut tanggalnya, jadi
/// kertas yang menyusul tidak mengubah kode yang sudah ada.
struct PaperCodes {
    private(set) var codes: [String]
    /// Tahun setiap kertas: yang disebutnya, atau tahun terakhir yang diketahui.
    let years: [Int]

    init(_ papers: [PaperFacts], offices: PaperOffices, budget: Budget) {
        let fallback = budget.years.last ?? papers.lazy.compactMap(\.year).max() ?? 0
        years = papers.map { $0.year ?? fallback }
        codes = papers.map { _ in "" }
        var used = Set(budget.documents.map(\.code))
        let days = papers.map { $0.title.date.flatMap { PrintedDate($0)?.days.lowerBound.isoText } ?? "tanpa tanggal" }
        let order = papers.indices.sorted { (days[$0], $0) < (days[$1], $1) }
        for index in order {
            let paper = papers[index]
            var base = "\(paper.kind.slug)-\(years[index])"
            let quarters = Set(paper.realised.map(\.quarter))
            if quarters.count == 1, let quarter = quarters.first { base += "-tw\(quarter.rawValue)" }
            codes[index] = used.insertUnused(base + offices.suffix(offices.owners[index]))
        }
    }

    /// Kertas yang diubah sebuah kertas: yang nomornya sama, atau satu-satunya kertas semula sejenis di kantor dan tahun yang sama.
    func amended(by index: Int, in papers: [PaperFacts], offices: PaperOffices) -> String? {
        let paper = papers[index]
        let originals = papers.indices.filter {
            paper.kind.isRevision(of: papers[$0].kind) && offices.owners[$0] == offices.owners[index]
        }
        if let number = paper.title.amends?.onlyLettersAndDigits {
            return originals.first { papers[$0].title.number?.onlyLettersAndDigits == number }.map { codes[$0] }
        }
        let sameYear = originals.filter { papers[$0].year == paper.year }
        return sameYear.count == 1 ? codes[sameYear[0]] : nil
    }
}

extension String {
    fileprivate var onlyLettersAndDigits: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
