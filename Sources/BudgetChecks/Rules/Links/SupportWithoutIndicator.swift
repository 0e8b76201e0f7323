import BudgetAnalysis
import BudgetModel
import Diagnostics

extension Rule {
    /// Dukungan APBN yang tidak dikaitkan dengan indikator.
    static let supportWithoutIndicator = Rule(
        RulePage(
            id: "K006",
            name: "dukungan-apbn-tanpa-indikator",
            severity: .note,
            title: LocalizedText(
                id: "Dukungan APBN tidak dikaitkan dengan indikator",
                en: "APBN support is tied to no indicator"
            ),
            why: LocalizedText(
                id:
                    "Uang pusat membantu mencapai target yang sama, tetapi berdiri di luar jumlah APBD. Tanpa kaitan ia tidak ikut dalam uang di belakang sebuah target. Satu catatan bagi setiap OPD, dan hanya bila OPD itu menyertakan tabel kaitan.",
                en:
                    "Central money helps to reach the same targets, but stands outside the APBD total. Without a link it is left out of the money behind a target. One note for each office, and only if the office has a link table."
            ),
            basis: LocalizedText(
                id: "Kebiasaan: Perjanjian Kinerja mencantumkan dukungan APBN tanpa menyebut indikatornya.",
                en: "Practice: performance agreements list APBN support without naming its indicator."
            ),
            bad: .supported(links: ""),
            good: .supported(links: "\nProgram Perdagangan Dalam Negeri,nilai,100")
        ),
        need: .everyLink
    ) { examination in
        try examination.years.flatMap { year in
            let offices = examination.linkedOffices(in: year)
            let untied = year.positions.filter {
                $0.group == .support && offices.contains($0.office) && $0.hasMoney && year.links.links(of: $0).isEmpty
            }
            return try untied.inGroups(by: { $0.officeNumber }).compactMap { try $0.members.note(in: year) }
        }
    }
}

extension [ProgramPosition] {
    fileprivate func note(in year: BudgetYear) throws -> Finding? {
        guard let first, let (stage, amount) = try latestMoney(in: year) else { return nil }
        let programs = Set(map(\.programPlace)).count
        return Finding(
            rule: "K006", severity: .note, location: first.location, field: .ceiling(stage),
            related: dropFirst().map(\.location).places(.ceiling(stage)), subject: first.office,
            facts: [.count: .count(programs), .ceiling: .amount(amount)],
            message: LocalizedText(
                id:
                    "Program dukungan APBN yang tidak dikaitkan dengan indikator: \(count: programs), berjumlah \(amount) pada tahapan \(stage.label) \(year.year); uangnya tidak dihitung di belakang target mana pun.",
                en:
                    "APBN support programs tied to no indicator: \(count: programs), together \(amount) at stage \(stage.label) of \(year.year); the money counts behind no target."
            ),
            advice: LocalizedText(
                id: "Kaitkan dengan indikator yang dilayaninya bila dukungan ini hendak diperhitungkan; bila tidak, biarkan.",
                en: "Tie them to the indicator they serve if this support is to be counted; otherwise leave it."
            )
        )
    }
}

extension RuleExample {
    fileprivate static func supported(links: String) -> RuleExample {
        [
            "indikator.csv": "Kode,Nama\nnilai,Nilai Perdagangan",
            "kaitan.csv": "Program,Indikator,Bobot\nProgram A,nilai,100\(links)",
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas,Program A,utama,APBD,600.000
            2024,Dinas,Program Perdagangan Dalam Negeri,pendukung,APBN,450.486.000
            """,
        ]
    }
}
