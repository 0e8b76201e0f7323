import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Nilai sekitar seribu kali tetangganya: tanda ribuan yang hilang, atau satuan yang tertukar.
    static let thousandfoldValue = Rule(
        RulePage(
            id: "N006",
            name: "seribu-kali-tetangganya",
            severity: .warning,
            title: LocalizedText(
                id: "Nilai sekitar seribu kali tetangganya", en: "A value about a thousand times its neighbours"
            ),
            why: LocalizedText(
                id:
                    "Tiga nol yang hilang atau berlebih, titik yang dibaca ribuan, dan kolom \"dalam ribuan\" memberi angka yang seribu kali meleset. Pagu dibandingkan antartahapan (900 sampai 1.100 kali; baris dengan sebab yang sama satu temuan), target indikator dengan tahun tetangganya di semua kertas (500 sampai 2.000 kali). Angka yang dapat berarti dua nilai dilaporkan N001.",
                en:
                    "Three zeros lost or added, a decimal mark read as thousands, or a column \"in thousands\" give a figure a thousand times off. Ceilings are compared between stages (900 to 1,100 times; rows of one cause are one finding), an indicator's targets with the neighbouring years of all papers (500 to 2,000 times). A figure that may mean two values is reported by N001."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: angka yang meleset seribu kali hampir selalu soal penulisan.",
                en: "Audit practice: a figure a thousand times off is almost always a matter of writing."
            ),
            bad: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program Ekspor,utama,APBD,790.236.963,790.237
                """
            ],
            good: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program Ekspor,utama,APBD,790.236.963,790.237.000
                """
            ]
        ),
        need: .everyRow, seeing: .rows
    ) { examination in
        var jumps: [Jump] = []
        for year in examination.years {
            for row in year.lines.indices { jumps += Jump.all(in: year.lines, at: row) }
        }
        var findings = jumps.inGroups(by: \.cause).map { cause, jumps in finding(jumps, cause) }
        for (code, entries) in examination.targets.entries.filter({ $0.target.kind == .target }).inGroups(by: \.target.indicator) {
            findings += try oddTargets(entries, name: examination.budget.indicator(code)?.name ?? code)
        }
        return findings
    }
}

/// Satu baris yang pagunya melompat seribu kali di antara dua tahapan.
private struct Jump {
    struct Cause: Hashable {
        let file: String
        let sheet: String?
        let from: BudgetStage
        let to: BudgetStage
        let isUp: Bool
    }

    let cause: Cause
    let line: BudgetLine
    let before: Rupiah
    let after: Rupiah

    static func all(in lines: BudgetLines, at row: Int) -> [Jump] {
        let ceilings = lines.ceilings(at: row)
        let stages = ceilings.stages
        return zip(stages, stages.dropFirst()).compactMap { from, to in
            guard let before = ceilings[from], let after = ceilings[to],
                let isUp = isThousandfold(before.sen, after.sen, from: 900, to: 1100)
            else { return nil }
            let line = lines[row]
            let cause = Cause(file: line.location.file, sheet: line.location.sheet, from: from, to: to, isUp: isUp)
            return Jump(cause: cause, line: line, before: before, after: after)
        }
    }
}

/// `true` bila `second` seribu kali `first`, `false` bila seperseribunya, `nil` bila tidak keduanya.
private func isThousandfold(_ first: Int128, _ second: Int128, from lowest: Int128, to highest: Int128) -> Bool? {
    func fits(_ small: Int128, _ large: Int128) -> Bool {
        guard small > 0 else { return false }
        let (least, most) = (small.multipliedReportingOverflow(by: lowest), small.multipliedReportingOverflow(by: highest))
        return !least.overflow && large >= least.partialValue && (most.overflow || large <= most.partialValue)
    }
    return fits(first, second) ? true : fits(second, first) ? false : nil
}

private func finding(_ jumps: [Jump], _ cause: Jump.Cause) -> Finding {
    let first = jumps[0]
    let (from, to, name) = (cause.from.label, cause.to.label, first.line.program.name)
    let size =
        cause.isUp ? LocalizedText(id: "seribu kali", en: "a thousand times") : LocalizedText(id: "seperseribu", en: "a thousandth of")
    let others =
        jumps.count == 1
        ? Worded.nothing
        : Worded(
            LocalizedText(id: "; begitu pula \(count: jumps.count - 1) baris lain", en: "; so are \(count: jumps.count - 1) other rows"),
            [.others: .count(jumps.count - 1)])
    return Finding(
        rule: "N006", severity: .warning, location: first.line.location, field: .ceiling(cause.to),
        related: jumps.dropFirst().map(\.line.location).places(.ceiling(cause.to)), subject: name,
        facts: [.printed: .amount(first.after), .before: .amount(first.before)] + others.facts,
        message: LocalizedText(
            id: "Pagu \"\(name)\" \(to) \(first.after) sekitar \(size) pagu \(from) \(first.before)\(others).",
            en: "The \(to) ceiling of \"\(name)\", \(first.after), is about \(size) the \(from) ceiling of \(first.before)\(others)."
        ),
        advice: LocalizedText(
            id: "Periksa tanda ribuan dan satuan kolomnya (rupiah atau ribuan rupiah).",
            en: "Check the thousands marks and the column's unit (rupiah or thousands of rupiah)."
        )
    )
}

/// Target yang seribu kali meleset dari semua target tahun sebelum dan sesudahnya.
private func oddTargets(_ entries: [TargetBook.Entry], name: String) throws(ArithmeticError) -> [Finding] {
    let byYear = Dictionary(grouping: entries) { $0.target.year }
    func neighbours(of entry: TargetBook.Entry) -> [[TargetBook.Entry]] {
        entry.target.year.map { year in [year - 1, year + 1].compactMap { byYear[$0] } } ?? []
    }
    var odd: [TargetBook.Entry] = []
    // Yang punya tetangga di dua sisi dinilai dahulu: target tepi yang hanya bertetangga dengan target ganjil tidak bersalah.
    for entry in entries.filter({ neighbours(of: $0).count == 2 }) + entries.filter({ neighbours(of: $0).count == 1 }) {
        let neighbours = neighbours(of: entry).flatMap(\.self)
        guard !neighbours.contains(where: odd.contains) else { continue }
        var isOdd = true
        for neighbour in neighbours {
            let decimals = max(entry.value.decimals, neighbour.value.decimals)
            let (own, other) = (try entry.value.rescaled(to: decimals), try neighbour.value.rescaled(to: decimals))
            if isThousandfold(own.coefficient, other.coefficient, from: 500, to: 2000) == nil { isOdd = false }
        }
        if isOdd { odd.append(entry) }
    }
    return odd.map { entry in
        let neighbour = entries.first { $0.target.year == (entry.target.year ?? 0) - 1 || $0.target.year == (entry.target.year ?? 0) + 1 }
        let (value, year) = (entry.value, entry.target.year ?? 0)
        let other =
            neighbour.map { Worded(LocalizedText(id: " (\($0.value))", en: " (\($0.value))"), ["tahun tetangga": .quantity($0.value)]) }
            ?? .nothing
        return Finding(
            rule: "N006", severity: .warning, location: entry.target.figure.location,
            related: [neighbour?.target.figure.location].compactMap(\.self).places(), subject: name,
            excerpt: entry.target.figure.text, facts: [.printed: .quantity(value)] + other.facts,
            message: LocalizedText(
                id: "Target \"\(name)\" tahun \(year) tertera \(value), sekitar seribu kali meleset dari tahun tetangganya\(other).",
                en: "The \(year) target of \"\(name)\" is printed as \(value), about a thousand times off the neighbouring year\(other)."
            ),
            advice: LocalizedText(
                id: "Periksa apakah titik atau komanya tanda desimal, dan samakan satuannya di semua kertas.",
                en: "Check whether its mark is a decimal mark, and use one unit in all papers."
            )
        )
    }
}
