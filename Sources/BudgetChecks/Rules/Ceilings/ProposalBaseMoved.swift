import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Tahapan dasar sebuah usulan berubah sejak lembar usulannya ditulis.
    static let proposalBaseMoved = Rule(
        RulePage(
            id: "P012",
            name: "dasar-usulan-berubah",
            severity: .warning,
            title: LocalizedText(
                id: "Pagu dasar usulan berubah sejak lembarnya ditulis", en: "The base of a proposal moved after its sheet was written"
            ),
            why: LocalizedText(
                id:
                    "Usulan disusun di atas pagu yang tampak di lembarnya. Bila pagu itu sekarang lain, usulannya mengembalikan angka lama; baris dasar yang baru tidak ada di usulan, sehingga jumlahnya kurang. Keduanya tampak seperti perubahan yang diusulkan, padahal tidak ada yang mengusulkannya.",
                en:
                    "A proposal was made on top of the ceilings shown in its sheet. If such a ceiling differs by now, the proposal brings back the old figure; a line that is new in the base is missing from the proposal, so its total falls short. Both look like proposed changes although nobody proposed them."
            ),
            basis: LocalizedText(
                id: "Pergeseran dan perubahan disusun dari pagu terakhir yang berlaku (Permendagri 77/2020, lampiran VI.D).",
                en: "Shifts and revisions start from the last ceiling in force (Permendagri 77/2020, annex VI.D)."
            ),
            bad: [
                "dinas.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Perubahan
                2024,Dinas,Program A,utama,APBD,900.000
                """,
                "usulan.xlsx": """
                Kunci usulan,Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Perubahan,Pagu Usulan
                baris,2024,Dinas,Program A,utama,APBD,1000000,800000
                """,
            ],
            good: [
                "dinas.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Perubahan
                2024,Dinas,Program A,utama,APBD,1.000.000
                """,
                "usulan.xlsx": """
                Kunci usulan,Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Perubahan,Pagu Usulan
                baris,2024,Dinas,Program A,utama,APBD,1000000,800000
                """,
            ]
        ),
        need: .everyRow, seeing: .rows
    ) { examination in
        try examination.budget.proposalSheets.flatMap { try movedBases(under: $0, examination.budget) }
    }
}

/// Jumlah baris-baris berjati diri sama.
private struct Amount {
    var sum: Rupiah
    let row: Int
}

private func movedBases(under sheet: ProposalSheet, _ budget: Budget) throws -> [Finding] {
    let sheets = Set(budget.proposalSheets.map(\.location))
    let owners = Set(sheet.former.indices.map { NameKey(sheet.former.office(at: $0)) })
    let current = budget.lines.indices.filter { row in
        !sheets.contains(budget.lines.location(at: row).table) && owners.contains(NameKey(budget.lines.office(at: row)))
    }
    var lines = budget.lines.selecting(current).standing(only: sheet.base)
    let count = lines.count
    // Tanpa kertas lain, pagu di lembarnya sendiri yang menjadi dasar.
    guard count > 0 else { return [] }
    lines += sheet.former
    func amounts(_ rows: Range<Int>) throws -> [LineKey: Amount] {
        var amounts: [LineKey: Amount] = [:]
        for row in rows {
            let amount = lines.ceilings(at: row)[sheet.base] ?? .zero
            let key = lines.key(at: row)
            if let known = amounts[key] { amounts[key]?.sum = try known.sum + amount } else { amounts[key] = Amount(sum: amount, row: row) }
        }
        return amounts
    }
    let now = try amounts(0..<count)
    let former = try amounts(count..<lines.count)
    var findings: [(row: Int, finding: Finding)] = []
    for (key, old) in former {
        guard let current = now[key] else {
            findings.append((old.row, gone(old, lines, sheet)))
            continue
        }
        if current.sum != old.sum { findings.append((old.row, moved(old, current, lines, sheet))) }
    }
    for (key, current) in now where former[key] == nil { findings.append((current.row, new(current, lines, sheet))) }
    return findings.sorted { $0.row < $1.row }.map(\.finding)
}

private let remake = LocalizedText(
    id: "Tulis lembar yang baru dengan selisih usulkan MASUKAN usulan.xlsx -o usulan-baru.xlsx; isiannya ikut, dan dasarnya yang sekarang.",
    en: "Write a new sheet with selisih propose INPUT proposal.xlsx -o new.xlsx; what was filled in comes along, on the present base.")

private func moved(_ old: Amount, _ now: Amount, _ lines: BudgetLines, _ sheet: ProposalSheet) -> Finding {
    let name = lines[old.row].deepest.name
    return Finding(
        rule: "P012", severity: .warning, location: lines.location(at: old.row), field: .ceiling(sheet.base),
        related: [lines.location(at: now.row)].places(.ceiling(sheet.base)), subject: name,
        facts: [.printed: .amount(old.sum), .expected: .amount(now.sum)],
        message: LocalizedText(
            id: "Pagu \(sheet.base.label) \"\(name)\" di lembar usulan \(old.sum), sekarang \(now.sum).",
            en: "The \(sheet.base.label) ceiling of \"\(name)\" is \(old.sum) in the proposal sheet, and \(now.sum) by now."),
        advice: remake)
}

private func gone(_ old: Amount, _ lines: BudgetLines, _ sheet: ProposalSheet) -> Finding {
    let name = lines[old.row].deepest.name
    return Finding(
        rule: "P012", severity: .warning, location: lines.location(at: old.row), field: .ceiling(sheet.base), subject: name,
        facts: [.printed: .amount(old.sum)],
        message: LocalizedText(
            id: "\"\(name)\" berdiri di lembar usulan dengan \(sheet.base.label) \(old.sum), tetapi sekarang tidak ada di tahapan itu.",
            en: "\"\(name)\" stands in the proposal sheet with \(old.sum) at \(sheet.base.label), but is no longer in that stage."),
        advice: remake)
}

private func new(_ now: Amount, _ lines: BudgetLines, _ sheet: ProposalSheet) -> Finding {
    let name = lines[now.row].deepest.name
    return Finding(
        rule: "P012", severity: .warning, location: lines.location(at: now.row), field: .ceiling(sheet.base),
        related: [sheet.location].places(), subject: name, facts: [.printed: .amount(now.sum)],
        message: LocalizedText(
            id: "\"\(name)\" berdiri di \(sheet.base.label) dengan \(now.sum), tetapi tidak ada di lembar usulan; jumlah usulannya kurang.",
            en:
                "\"\(name)\" stands at \(sheet.base.label) with \(now.sum), but not in the proposal sheet; the proposal's total falls short."
        ),
        advice: remake)
}
