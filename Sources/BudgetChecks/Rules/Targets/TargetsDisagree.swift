import BudgetAnalysis
import BudgetModel
import Diagnostics

extension Rule {
    /// Kertas yang seharusnya sejalan menargetkan nilai yang berbeda untuk tahun yang sama.
    static let targetsDisagree = Rule(
        RulePage(
            id: "T003",
            name: "target-berbeda-antarkertas",
            severity: .error,
            title: LocalizedText(
                id: "Kertas yang seharusnya sejalan menargetkan nilai berbeda",
                en: "Papers that should agree set different targets"
            ),
            why: LocalizedText(
                id:
                    "Perjanjian kinerja mengambil targetnya dari keputusan IKU dan rencana, dan PK Perubahan dari IKU Perubahan. Bila angkanya berbeda, pejabat menandatangani janji yang bukan target lembaganya. Perubahan oleh kertas yang memang mengubah bukan temuan, dan target yang sudah dipakai sebelum ditetapkan dilaporkan D003. Dua lampiran satu keputusan dilaporkan T002.",
                en:
                    "A performance agreement takes its targets from the indicator decree and the plan, and the revised agreement from the revised decree. If the figures differ, the official signs a promise that is not the institution's target. A change by a paper that amends is no finding, and a target used before it was set is reported by D003. Two annexes of one decree are reported by T002."
            ),
            basis: LocalizedText(
                id: "Kebiasaan: perjanjian kinerja disusun dari dokumen perencanaan dan keputusan indikator kinerja utama.",
                en: "Practice: performance agreements follow the planning papers and the decree on key indicators."
            ),
            bad: .decreeAndAgreement(agreed: "15,90"),
            good: .decreeAndAgreement(agreed: "16,00")
        ),
        need: .everyRow, seeing: .anything
    ) { examination in
        let sheets = Set(examination.budget.indicatorRealisations.map(\.document))
        let entries = examination.targets.entries.filter { $0.target.kind == .target && !sheets.contains($0.target.document) }
        return entries.inGroups { entry in
            PromisedYear(
                indicator: entry.target.indicator, year: entry.target.year, package: examination.papers[entry.target.document]?.package
            )
        }.compactMap { examination.conflict(among: $0.members, over: $0.key) }
    }
}

/// Indikator dan tahun yang dijanjikan, di dalam satu paket.
private struct PromisedYear: Hashable {
    let indicator: String
    let year: Int?
    let package: String?
}

/// Target dan kertas yang mencetaknya.
private struct PaperTarget {
    let entry: TargetBook.Entry
    let paper: Paper

    /// Kertas-kertas yang berbicara bersama: sederet perubahan, lampiran satu keputusan, atau dirinya sendiri.
    enum Voice: Hashable {
        case family(Paper.Family)
        case decree(Paper.Decree)
        case paper(String)
    }

    var voice: Voice {
        if paper.isRevision { return .family(paper.family) }
        return paper.decree.map { .decree($0) } ?? .paper(paper.document.code)
    }

    /// `true` bila nilainya mungkin diambil dari perubahan itu, atau kertasnya terbit sesudah perubahan itu.
    func mayFollow(_ revision: PaperTarget) -> Bool {
        entry.value == revision.entry.value || revision.paper.isBefore(paper)
    }

    /// `true` bila perjanjian ini pasti lebih awal daripada perubahan keputusan, jadi belum dapat mengikutinya.
    func precedesDecree(among others: [PaperTarget]) -> Bool {
        paper.document.stage != nil && others.contains { $0.paper.document.stage == nil && paper.isBefore($0.paper) }
    }
}

extension [PaperTarget] {
    /// Semua target bila ada dua suara yang tidak punya satu nilai pun bersama; suara yang nilainya lebih dari satu
    /// dianggap setuju dengan siapa pun yang memakai salah satunya.
    fileprivate var rivals: [TargetBook.Entry]? {
        let voices = inGroups(by: \.voice).map { Set($0.members.map(\.entry.value)) }
        guard let certain = voices.first(where: { $0.count == 1 }) else { return nil }
        return voices.contains { $0.isDisjoint(with: certain) } ? map(\.entry) : nil
    }

    /// Perubahan yang belum digantikan dan dapat diikuti.
    fileprivate var current: [PaperTarget] {
        let latest = filter { target in !contains { $0.paper.supersedes(target.paper) } }
        return latest.filter { !$0.precedesDecree(among: latest) }
    }
}

extension Examination {
    fileprivate func conflict(among entries: [TargetBook.Entry], over promise: PromisedYear) -> Finding? {
        guard let year = promise.year, Disagreement(entries) != nil else { return nil }
        let all = entries.compactMap { entry in papers[entry.target.document].map { PaperTarget(entry: entry, paper: $0) } }
        let revisions = all.filter(\.paper.isRevision)
        let originals = all.filter { original in !original.paper.isRevision && !revisions.contains { original.mayFollow($0) } }
        let generations = [originals] + revisions.inGroups(by: \.paper.document.year).map(\.members.current)
        guard let disagreement = generations.lazy.compactMap(\.rivals).compactMap({ Disagreement($0) }).first,
            let odd = disagreement.odd(among: papers)
        else { return nil }
        let name = indicatorName(promise.indicator)
        let words = disagreement.words(in: self)
        return Finding(
            rule: "T003", severity: .error, location: odd.target.figure.location, related: disagreement.places(besides: odd).places(),
            subject: name, excerpt: odd.target.figure.text, facts: words.facts,
            message: LocalizedText(
                id: "Target \(year) \"\(name)\" berbeda antarkertas: \(words).",
                en: "Papers disagree on the \(year) target of \"\(name)\": \(words)."
            ),
            advice: LocalizedText(
                id: "Samakan dengan keputusan yang berlaku, atau ubah keputusannya lebih dahulu.",
                en: "Follow the decree in force, or amend the decree first."
            )
        )
    }
}

extension RuleExample {
    fileprivate static func decreeAndAgreement(agreed: String) -> RuleExample {
        [
            "dokumen.csv": """
            Kode,Jenis,Tanggal,Tahun,Tahapan
            iku,IKU,9 Januari 2024,2024,
            pk,PK,Januari 2024,2024,Murni
            """,
            "pagu.csv": ExampleTables.oneProgram,
            "indikator.csv": "Kode,Nama\nnilai,Nilai Industri",
            "target.csv": """
            Dokumen,Indikator,Jenis,Tahun,Nilai Tertera
            iku,nilai,target,2024,"16,00"
            iku,nilai,target,2025,"16,75"
            pk,nilai,target,2024,"\(agreed)"
            """,
        ]
    }
}
