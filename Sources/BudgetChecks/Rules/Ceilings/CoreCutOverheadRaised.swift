import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Program utama dipotong sementara penunjang bertambah, di satu OPD.
    static let coreCutOverheadRaised = Rule(
        RulePage(
            id: "P007",
            name: "utama-dipotong-penunjang-naik",
            severity: .warning,
            title: LocalizedText(
                id: "Program utama dipotong sementara penunjang naik", en: "Core programs are cut while overhead rises"
            ),
            why: LocalizedText(
                id:
                    "Yang menghasilkan kinerja ialah program utama. Bila jumlahnya turun sementara biaya kesekretariatan naik, pemeriksa bertanya ke mana uangnya pindah. Dihitung per OPD dari tahapan pertama ke terakhir; dukungan APBN tidak ikut.",
                en:
                    "Core programs are what produces performance. Where their sum falls while the secretariat's costs rise, a reviewer asks where the money went. Computed per office from the first stage to the last; APBN support is left out."
            ),
            basis: LocalizedText(
                id: "Pengukuran kinerja mempengaruhi penyesuaian anggaran (evaluasi AKIP, Permenpan RB 88/2021).",
                en: "Measured performance drives the adjustment of the budget (AKIP evaluation, Permenpan RB 88/2021)."
            ),
            bad: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program A,utama,APBD,1.000.000,700.000
                2024,Dinas,Program Penunjang,penunjang,APBD,5.000.000,5.200.000
                """
            ],
            good: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program A,utama,APBD,1.000.000,700.000
                2024,Dinas,Program Penunjang,penunjang,APBD,5.000.000,4.800.000
                """
            ]
        ),
        need: .everyRow
    ) { examination in
        var findings: [Finding] = []
        for year in examination.years {
            guard let (first, last) = year.span else { continue }
            for (_, positions) in year.positions.inGroups(by: { $0.officeNumber }) {
                let core = positions.filter { $0.group == .core }
                let overhead = positions.filter { $0.group == .overhead }
                guard let cut = try Variance.certain(of: core.map(\.ceilings), from: first, to: last), cut.difference.isNegative,
                    let rise = try Variance.certain(of: overhead.map(\.ceilings), from: first, to: last), rise.difference > .zero,
                    let raised = try overhead.largestRise(from: first, to: last)
                else { continue }
                let related = try core.filter { try $0.change(from: first, to: last).difference.isNegative }.map(\.location)
                findings.append(try finding(raised, related: related, cut: cut, rise: rise, from: first, to: last))
            }
        }
        return findings
    }
}

extension ProgramPosition {
    fileprivate func change(from: BudgetStage, to: BudgetStage) throws(ArithmeticError) -> Variance {
        try Variance(before: ceilings[from] ?? .zero, after: ceilings[to] ?? .zero)
    }
}

extension [ProgramPosition] {
    /// Baris yang naik paling banyak; di situlah uangnya terlihat.
    fileprivate func largestRise(from: BudgetStage, to: BudgetStage) throws -> ProgramPosition? {
        try self.max { left, right in
            try left.change(from: from, to: to).difference < right.change(from: from, to: to).difference
        }
    }
}

private func finding(
    _ raised: ProgramPosition, related: [SourceLocation], cut: Variance, rise: Variance, from: BudgetStage, to: BudgetStage
) throws -> Finding {
    let (fall, growth) = (try cut.changeWords.worded, try rise.changeWords.worded)
    return Finding(
        rule: "P007", severity: .warning, location: raised.location, field: .ceiling(to), related: related.places(.ceiling(to)),
        subject: raised.office,
        facts: fall.facts + [Facts.Name.before.of("utama"): .amount(cut.before), Facts.Name.after.of("utama"): .amount(cut.after)]
            + growth.facts
            + [Facts.Name.before.of("penunjang"): .amount(rise.before), Facts.Name.after.of("penunjang"): .amount(rise.after)],
        message: LocalizedText(
            id:
                "Program utama \(fall) dari \(from.label) ke \(to.label) (\(cut.before) menjadi \(cut.after)), sedangkan program penunjang \(growth) (\(rise.before) menjadi \(rise.after)).",
            en:
                "Core programs are \(fall) from \(from.label) to \(to.label) (\(cut.before) to \(cut.after)), while overhead programs are \(growth) (\(rise.before) to \(rise.after))."
        ),
        advice: LocalizedText(
            id: "Jelaskan mengapa penunjang perlu bertambah, atau kembalikan uangnya ke program utama.",
            en: "Explain why overhead needs more, or return the money to the core programs."
        )
    )
}
