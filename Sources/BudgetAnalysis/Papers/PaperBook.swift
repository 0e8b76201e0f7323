package import BudgetModel
import Diagnostics

/// Semua kertas menurut kodenya, dengan deretan perubahannya.
package struct PaperBook: Sendable {
    private let papers: [String: Paper]

    package init(_ budget: Budget) {
        let hasOneOffice = Set(budget.spendingOffices.map { NameKey($0) }).count <= 1
        let documents = Dictionary(budget.documents.map { ($0.code, $0) }) { first, _ in first }
        let origins = Self.origins(of: budget.documents, known: documents)
        papers = documents.mapValues { document in
            let origin = origins[document.code] ?? Origin(code: document.code, depth: 0)
            let hasStage = (documents[origin.code] ?? document).stage != nil
            let place = document.location
            return Paper(
                document: document, date: document.date,
                family: hasStage ? .agreements(year: document.year) : .amendments(of: origin.code), depth: origin.depth,
                package: hasOneOffice ? nil : [place.file, place.sheet ?? ""].joined(separator: "\n")
            )
        }
    }

    /// Kertas dengan kode itu; `nil` bila tabel dokumen tidak memuatnya.
    package subscript(code: String) -> Paper? { papers[code] }

    private struct Origin {
        let code: String
        let depth: Int
    }

    /// Kertas asal setiap kertas. Setiap rantai ditelusuri sekali; lingkaran berhenti di tempat ia bertemu lagi.
    private static func origins(of documents: [Document], known: [String: Document]) -> [String: Origin] {
        var origins: [String: Origin] = [:]
        for document in documents where origins[document.code] == nil {
            var chain = [document.code]
            var visited: Set = [document.code]
            var current = document
            var base: Origin?
            while base == nil, let code = current.amends, let next = known[code], visited.insert(code).inserted {
                base = origins[code]
                if base == nil { chain.append(code) }
                current = next
            }
            var origin = base ?? Origin(code: chain.removeLast(), depth: 0)
            if base == nil { origins[origin.code] = origin }
            for code in chain.reversed() {
                origin = Origin(code: origin.code, depth: origin.depth + 1)
                origins[code] = origin
            }
        }
        return origins
    }
}
