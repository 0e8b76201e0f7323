import BudgetAnalysis
import BudgetModel

/// Semua target pasti sebuah indikator pada satu kertas.
struct PaperTargets: Sendable {
    let indicator: String
    let document: String
    let entries: [TargetBook.Entry]

    /// Kondisi awal.
    var baseline: TargetBook.Entry? { entries.first { $0.target.kind == .baseline } }

    /// Kondisi akhir.
    var endOfPeriod: TargetBook.Entry? { entries.first { $0.target.kind == .endOfPeriod } }

    /// Target yang menyebut tahunnya, menaik.
    var yearly: [(year: Int, entry: TargetBook.Entry)] {
        entries.compactMap { entry in
            entry.target.kind == .target ? entry.target.year.map { ($0, entry) } : nil
        }.sorted { $0.year < $1.year }
    }
}

extension TargetBook {
    /// Kode indikator menurut urutan pertama kali muncul.
    var indicators: [String] { entries.inGroups(by: \.target.indicator).map(\.key) }

    /// Target menurut indikator dan kertas, dalam urutan berkas.
    var byPaper: [PaperTargets] {
        entries.inGroups { [$0.target.indicator, $0.target.document] }.map { key, entries in
            PaperTargets(indicator: key[0], document: key[1], entries: entries)
        }
    }
}
