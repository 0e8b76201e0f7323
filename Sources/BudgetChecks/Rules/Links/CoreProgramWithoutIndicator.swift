import BudgetAnalysis
import BudgetModel
import Diagnostics

extension Rule {
    /// Program utama berpagu yang tidak dikaitkan dengan indikator mana pun.
    static let coreProgramWithoutIndicator = Rule(
        RulePage(
            id: "K001",
            name: "program-utama-tanpa-indikator",
            severity: .warning,
            title: LocalizedText(
                id: "Program utama punya pagu tetapi tidak punya indikator",
                en: "A core program has money but no indicator"
            ),
            why: LocalizedText(
                id:
                    "Program utama dibiayai untuk mencapai sasaran. Tanpa indikator, uangnya tidak dapat dibandingkan dengan target, dan perubahan pagunya tidak dapat dijelaskan. Hanya OPD yang tabel kaitannya ada yang diperiksa; unit-unit satu program menjadi satu temuan.",
                en:
                    "A core program is funded to reach an objective. Without an indicator its money cannot be set against a target, and a change of its ceiling cannot be explained. Only offices with a link table are examined; the units of one program make one finding."
            ),
            basis: LocalizedText(
                id: "Kebiasaan penyusunan Perjanjian Kinerja: setiap program utama berdiri di bawah sebuah indikator.",
                en: "Practice of performance agreements: every core program stands under an indicator."
            ),
            bad: .unlinkedProgram(links: "Program A,nilai,100"),
            good: .unlinkedProgram(links: "Program A,nilai,100\nProgram B,nilai,100")
        ),
        need: .everyLink
    ) { examination in
        try examination.years.flatMap { year in
            let offices = examination.linkedOffices(in: year)
            let unlinked = year.positions.filter {
                $0.group == .core && offices.contains($0.office) && $0.hasMoney && year.links.links(of: $0).isEmpty
            }
            return try unlinked.inGroups(by: { $0.programPlace }).compactMap { try $0.members.finding(in: year) }
        }
    }
}

extension [ProgramPosition] {
    /// Temuan bagi semua unit satu program.
    fileprivate func finding(in year: BudgetYear) throws -> Finding? {
        guard let first, let (stage, amount) = try latestMoney(in: year) else { return nil }
        let name = first.program.name
        return Finding(
            rule: "K001", severity: .warning, location: first.location, field: .ceiling(stage),
            related: dropFirst().map(\.location).places(.ceiling(stage)), subject: name, facts: [.ceiling: .amount(amount)],
            message: LocalizedText(
                id:
                    "Program utama \"\(name)\" berpagu \(amount) pada tahapan \(stage.label) \(year.year), tetapi tidak dikaitkan dengan indikator mana pun.",
                en: "Core program \"\(name)\" has \(amount) at stage \(stage.label) of \(year.year), but is tied to no indicator."
            ),
            advice: LocalizedText(
                id: "Tambahkan kaitannya di tabel kaitan, atau ubah kelompoknya bila program ini sebenarnya penunjang.",
                en: "Add its link to the link table, or change its group if the program is overhead in truth."
            )
        )
    }
}

extension RuleExample {
    fileprivate static func unlinkedProgram(links: String) -> RuleExample {
        [
            "indikator.csv": "Kode,Nama\nnilai,Nilai Perdagangan",
            "kaitan.csv": "Program,Indikator,Bobot\n\(links)",
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas,Program A,utama,APBD,600.000
            2024,Dinas,Program B,utama,APBD,400.000
            """,
        ]
    }
}
