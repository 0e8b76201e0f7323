import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Uang dibelanjakan padahal pagunya nol di setiap tahapan.
    static let spentWithoutCeiling = Rule(
        RulePage(
            id: "P002",
            name: "realisasi-tanpa-pagu",
            severity: .error,
            title: LocalizedText(id: "Realisasi ada padahal pagunya nol", en: "Money is spent on a zero ceiling"),
            why: LocalizedText(
                id:
                    "Belanja tanpa pagu bukan penyerapan 0 % atau 100 %, melainkan belanja yang tidak pernah dianggarkan, atau realisasi yang dibukukan di program yang salah. Dilaporkan bila pagunya nol di setiap tahapan; pagu yang baru dinolkan pada perubahan dilaporkan P001.",
                en:
                    "Spending without a ceiling is neither 0% nor 100% absorbed: it was never budgeted, or it is booked on the wrong program. Reported when the ceiling is zero at every stage; a ceiling that the revision brought to zero is reported by P001."
            ),
            basis: LocalizedText(
                id:
                    "Tidak boleh ada pengeluaran yang anggarannya tidak tersedia (UU 1/2004 tentang Perbendaharaan Negara, pasal 3 ayat 3).",
                en: "Nothing may be spent without an available budget (UU 1/2004 on the State Treasury, article 3 paragraph 3)."
            ),
            bad: [
                "pagu.csv": ceilingTable,
                "realisasi-keuangan.csv": """
                Program,Tahun,Periode,Sifat,Jumlah
                Program A,2024,TW II,kumulatif,250.000
                """,
            ],
            good: [
                "pagu.csv": ceilingTable,
                "realisasi-keuangan.csv": """
                Program,Tahun,Periode,Sifat,Jumlah
                Program A,2024,TW II,kumulatif,0
                Program B,2024,TW II,kumulatif,250.000
                """,
            ]
        ),
        need: .everyRow
    ) { examination in
        try examination.years.flatMap { year in
            try year.absorptionGroups { record in
                record.absorptions.last.map { $0.stage == year.stages.last } ?? false
                    && record.absorptions.allSatisfy(\.isSpentWithoutCeiling)
            }.map { finding($0, in: year, examination) }
        }
    }
}

private let ceilingTable = """
    Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
    2024,Dinas,Program A,utama,APBD,0,0
    2024,Dinas,Program B,utama,APBD,500.000,400.000
    """

private func finding(_ group: [AbsorptionRecord], in year: BudgetYear, _ examination: Examination) -> Finding {
    let realisation = group[0].realisation
    let name = realisation.subject.words(in: examination.budget)
    let realised = group[0].absorptions[0].realised
    let rows = year.shares(meantBy: realisation).map(\.position.location).distinct
    let spent = realised.leastWords
    return Finding(
        rule: "P002", severity: .error, location: realisation.location, field: .realised,
        related: rows.places() + group.dropFirst().map(\.realisation.location).places(.realised), subject: name,
        facts: [.printed: .amount(realised.lower)],
        message: LocalizedText(
            id:
                "\"\(name)\" sudah membelanjakan \(spent) sampai dengan \(realisation.period.label) \(String(year.year)), padahal pagunya nol di setiap tahapan.",
            en:
                "\"\(name)\" has spent \(spent) by \(realisation.period.label) \(String(year.year)), but its ceiling is zero at every stage."
        ),
        advice: LocalizedText(
            id: "Periksa apakah realisasinya milik program lain; bila tidak, pagunya harus ada sebelum dibelanjakan.",
            en: "Check whether the spending belongs to another program; if not, it needs a ceiling before it is spent."
        )
    )
}
