import BudgetModel

/// Semua target pasti sebuah indikator pada satu kertas, bagi aturan yang menilai kertas itu sendiri. Kertas mana yang berlaku dijawab
/// ``TargetChoice``.
package struct PaperTargets: Sendable {
    package let indicator: String
    package let document: String
    package let entries: [TargetBook.Entry]

    /// Kondisi awal.
    package var baseline: TargetBook.Entry? { entries.first { $0.target.kind == .baseline } }

    /// Kondisi akhir.
    package var endOfPeriod: TargetBook.Entry? { entries.first { $0.target.kind == .endOfPeriod } }

    /// Target yang menyebut tahunnya, menaik.
    package var yearly: [(year: Int, entry: TargetBook.Entry)] {
        entries.compactMap { entry in
            entry.target.kind == .target ? entry.target.year.map { ($0, entry) } : nil
        }.sorted { $0.year < $1.year }
    }
}

extension TargetBook {
    /// Kode indikator menurut urutan pertama kali muncul.
    package var indicators: [String] { entries.inGroups(by: \.target.indicator).map(\.key) }

    /// Target menurut indikator dan kertas, dalam urutan berkas.
    package var byPaper: [PaperTargets] {
        entries.inGroups { [$0.target.indicator, $0.target.document] }.map { key, entries in
            PaperTargets(indicator: key[0], document: key[1], entries: entries)
        }
    }
}
