import BudgetAnalysis
import BudgetModel
import Diagnostics

extension Rule {
    /// Dua lampiran satu keputusan menargetkan nilai yang berbeda.
    static let annexesDisagree = Rule(
        RulePage(
            id: "T002",
            name: "lampiran-bertentangan",
            severity: .error,
            title: LocalizedText(
                id: "Dua lampiran satu keputusan menargetkan nilai yang berbeda",
                en: "Two annexes of one decree set different targets"
            ),
            why: LocalizedText(
                id:
                    "Kertas dengan nomor dan tanggal yang sama adalah satu keputusan. Bila lampirannya berbeda, tidak ada yang tahu target mana yang berlaku, dan tidak ada yang dapat dimintai pertanggungjawaban atasnya. Kondisi awal yang berbeda dilaporkan T001.",
                en:
                    "Papers of the same number and date are one decree. If its annexes differ, nobody knows which target is in force, and nobody can be held to it. Differing baselines are reported by T001."
            ),
            basis: LocalizedText(
                id: "Kebiasaan: satu keputusan menetapkan satu nilai bagi satu hal.",
                en: "Practice: one decree sets one value for one thing."
            ),
            bad: .annexes(second: "16,750"),
            good: .annexes(second: "21,800")
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        examination.targets.entries
            .filter { $0.target.kind != .baseline && examination.papers[$0.target.document]?.decree != nil }
            .inGroups { entry in
                let paper = examination.papers[entry.target.document]
                return DecreeIndicator(indicator: entry.target.indicator, decree: paper?.decree, package: paper?.package)
            }
            .flatMap { AnnexDifference.all(among: $0.members).inGroups(by: \.annexes) }
            .compactMap { examination.finding(of: $0.members) }
    }
}

/// Satu indikator di dalam satu keputusan.
private struct DecreeIndicator: Hashable {
    let indicator: String
    let decree: Paper.Decree?
    let package: String?
}

/// Satu hal yang dicetak berbeda oleh dua lampiran.
private struct AnnexDifference {
    let first: TargetBook.Entry
    let second: TargetBook.Entry

    var annexes: [String] { [first.target.document, second.target.document] }

    /// Setiap nilai dibandingkan dengan lampiran pertama yang menyebut hal yang sama.
    static func all(among entries: [TargetBook.Entry]) -> [AnnexDifference] {
        var first: [TargetBook.Promise: TargetBook.Entry] = [:]
        return entries.compactMap { entry in
            guard let known = first[TargetBook.Promise(entry.target)] else {
                first[TargetBook.Promise(entry.target)] = entry
                return nil
            }
            let isOther = known.target.document != entry.target.document && known.value != entry.value
            return isOther ? AnnexDifference(first: known, second: entry) : nil
        }
    }

    /// "2025: 21,800 dan 16,750".
    var words: Worded {
        let year = first.target.year.map { " \($0)" } ?? ""
        let label =
            first.target.kind == .endOfPeriod
            ? LocalizedText(id: "kondisi akhir\(year)", en: "end of period\(year)")
            : LocalizedText(id: "target\(year)", en: "target\(year)")
        return Worded(
            LocalizedText(id: "\(label): \(first.value) dan \(second.value)", en: "\(label): \(first.value) and \(second.value)"),
            [Facts.Name.target.of("pertama\(year)"): .quantity(first.value), Facts.Name.target.of("kedua\(year)"): .quantity(second.value)])
    }
}

extension Examination {
    /// Satu temuan bagi sepasang lampiran, dengan semua tahun yang berbeda.
    fileprivate func finding(of differences: [AnnexDifference]) -> Finding? {
        guard let main = differences.first, let document = budget.document(main.first.target.document) else { return nil }
        let name = indicatorName(main.first.target.indicator)
        let (first, second) = (paperName(main.first.target.document), paperName(main.second.target.document))
        let (number, date) = (document.number ?? "", document.printedDate ?? "")
        let years = differences.map(\.words).joined(by: "; ")
        return Finding(
            rule: "T002", severity: .error, location: main.second.target.figure.location,
            related: differences.flatMap { [$0.first, $0.second] }.map(\.target.figure.location).filter {
                $0 != main.second.target.figure.location
            }.places(),
            subject: name, excerpt: main.second.target.figure.text, facts: years.facts,
            message: LocalizedText(
                id:
                    "Dua lampiran keputusan \(number) tanggal \(date), \(first) dan \(second), menargetkan \"\(name)\" berbeda: \(years).",
                en: "Two annexes of decree \(number) of \(date), \(first) and \(second), set different targets for \"\(name)\": \(years)."
            ),
            advice: LocalizedText(
                id: "Tanyakan kepada penetapnya target mana yang berlaku, lalu terbitkan ralat keputusannya.",
                en: "Ask the issuer which target is in force, then have the decree corrected."
            )
        )
    }
}

extension RuleExample {
    fileprivate static func annexes(second: String) -> RuleExample {
        [
            "dokumen.csv": """
            Kode,Jenis,Nomor,Tanggal,Tahun
            lampiran-1,IKU,188.4/107/SK/2024,27 Juni 2024,2024
            lampiran-2,IKU,188.4/107 SK/2024,27 Juni 2024,2024
            """,
            "pagu.csv": ExampleTables.oneProgram,
            "indikator.csv": "Kode,Nama\nnilai,Nilai Industri",
            "target.csv": """
            Dokumen,Indikator,Jenis,Tahun,Nilai Tertera
            lampiran-1,nilai,target,2024,"21,75"
            lampiran-1,nilai,target,2025,"21,800"
            lampiran-2,nilai,target,2024,"21,75"
            lampiran-2,nilai,target,2025,"\(second)"
            """,
        ]
    }
}
