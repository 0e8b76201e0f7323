import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Bobot kaitan sebuah program kurang dari 100 persen.
    static let weightsBelowWhole = Rule(
        RulePage(
            id: "K003",
            name: "bobot-kurang-dari-seratus",
            severity: .warning,
            title: LocalizedText(
                id: "Bobot kaitan sebuah program berjumlah kurang dari 100 persen",
                en: "The link weights of a program sum to less than 100 percent"
            ),
            why: LocalizedText(
                id:
                    "Bobot membagi pagu program kepada indikatornya. Bila jumlahnya kurang dari 100, sebagian uang program tidak dihitung untuk indikator mana pun. Kekurangan yang dapat berasal dari pembulatan bobot berdesimal (tiga kali 33,33) hanya catatan. Jumlah di atas 100 dilaporkan B011.",
                en:
                    "Weights divide a program's money among its indicators. If they sum to less than 100, part of the money counts for no indicator. A shortfall that rounding of decimal weights can explain (three times 33.33) is only a note. Sums above 100 are reported by B011."
            ),
            basis: LocalizedText(
                id: "Kebiasaan: bobot satu program dibagi habis.", en: "Practice: the weights of one program are fully divided."
            ),
            bad: .dividedProgram(secondWeight: "30"),
            good: .dividedProgram(secondWeight: "40")
        ),
        need: .everyRow
    ) { examination in
        let links = examination.budget.links
        let codes = Dictionary(
            links.compactMap { link in link.program.comparableCode.map { (ProgramName(link), [$0]) } }, uniquingKeysWith: +
        ).mapValues { Set($0) }
        return try links.inGroups { LinkedProgram($0, codes: codes) }.compactMap { try $0.members.finding() }
    }
}

/// Nama program di dalam OPD yang dibicarakan kaitannya.
private struct ProgramName: Hashable {
    let name: NameKey
    let offices: OfficeScope

    init(_ link: ProgramLink) {
        name = NameKey(link.program.name)
        offices = link.offices
    }
}

/// Program dan unit yang bobotnya dijumlahkan; kaitan tanpa kode ikut program senama yang kodenya hanya satu.
private struct LinkedProgram: Hashable {
    let program: String
    let unit: NameKey?
    let offices: OfficeScope

    init(_ link: ProgramLink, codes: [ProgramName: Set<String>]) {
        let name = ProgramName(link)
        let known = codes[name].flatMap { $0.count == 1 ? $0.first : nil }
        program = link.program.comparableCode ?? known ?? name.name.text
        unit = link.unit.map { NameKey($0) }
        offices = link.offices
    }
}

extension [ProgramLink] {
    fileprivate func finding() throws -> Finding? {
        guard let first else { return nil }
        let whole = Quantity(100)
        let weights = map(\.weight)
        let sum = try weights.reduce(.zero, +)
        guard sum < whole else { return nil }
        let isRounding = try weights.weightSumInterval.contains(whole)
        let rest = try whole - sum
        let name = first.unit.map { "\(first.program.name) (\($0))" } ?? first.program.name
        return Finding(
            rule: "K003", severity: isRounding ? .note : .warning, location: first.location,
            field: .weight(of: first.indicator),
            related: dropFirst().map { Finding.Place($0.location, .weight(of: $0.indicator)) }, subject: name,
            facts: ([.count: .count(count), .printed: .percent(sum), .rest: .percent(rest)] as Facts)
                .beside([.expected: .percent(whole)]),
            message: LocalizedText(
                id:
                    "Bobot \"\(name)\" (\(count: count) kaitan) berjumlah \(percent: sum); sisanya \(percent: rest) tidak dihitung untuk indikator mana pun.",
                en:
                    "The weights of \"\(name)\" (links: \(count: count)) sum to \(percent: sum); the remaining \(percent: rest) counts for no indicator."
            ),
            advice: LocalizedText(
                id: "Lengkapi bobotnya menjadi 100 %, atau tambahkan kaitan yang belum tertulis.",
                en: "Complete the weights to 100%, or add the link that is missing."
            )
        )
    }
}

extension RuleExample {
    fileprivate static func dividedProgram(secondWeight: String) -> RuleExample {
        [
            "indikator.csv": "Kode,Nama\nindustri,Nilai Industri\nperdagangan,Nilai Perdagangan",
            "kaitan.csv": "Program,Indikator,Bobot\nProgram A,industri,60\nProgram A,perdagangan,\(secondWeight)",
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas,Program A,utama,APBD,600.000
            """,
        ]
    }
}
