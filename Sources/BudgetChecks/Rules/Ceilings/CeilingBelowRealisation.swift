import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Pagu terakhir dipotong sampai di bawah yang sudah dibelanjakan.
    static let ceilingBelowRealisation = Rule(
        RulePage(
            id: "P001",
            name: "pagu-di-bawah-realisasi",
            severity: .error,
            title: LocalizedText(
                id: "Pagu perubahan lebih kecil daripada yang sudah dibelanjakan",
                en: "The revised ceiling is below what is already spent"
            ),
            why: LocalizedText(
                id:
                    "Uang yang sudah keluar tidak dapat dikurangi; pagu di bawahnya membuat anggaran langsung terlampaui pada hari ditandatangani. Yang dinilai realisasi yang masih di dalam pagu tahapan sebelumnya; yang melampaui semua pagu dilaporkan R005, yang tanpa pagu sama sekali P002. Persen tercetak dinilai dari batas bawahnya, dan tanpa tahapan acuan hanya bila setiap tahapan yang mungkin memberi hasil yang sama.",
                en:
                    "Money already spent cannot be taken back; a ceiling below it is exceeded on the day it is signed. What is judged is spending that was within an earlier ceiling; spending above every ceiling is reported by R005, spending without any ceiling by P002. A printed percentage is judged by its lower bound, and without a stated stage only if every possible stage gives the same result."
            ),
            basis: LocalizedText(
                id:
                    "Tidak boleh ada pengeluaran yang anggarannya tidak cukup tersedia (UU 1/2004 tentang Perbendaharaan Negara, pasal 3 ayat 3).",
                en: "Nothing may be spent without sufficient budget (UU 1/2004 on the State Treasury, article 3 paragraph 3)."
            ),
            bad: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program A,utama,APBD,1.000.000,600.000
                """,
                "realisasi-keuangan.csv": realisationTable,
            ],
            good: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program A,utama,APBD,1.000.000,700.000
                """,
                "realisasi-keuangan.csv": realisationTable,
            ]
        ),
        need: .everyRow
    ) { examination in
        var findings: [Finding] = []
        for year in examination.years {
            guard let (_, last) = year.span else { continue }
            let groups = try year.absorptionGroups { record in
                guard let ceiling = record.absorptions.last(where: { $0.stage == last })?.ceiling else { return false }
                guard let highest = record.absorptions.filter({ $0.stage != last }).map(\.ceiling).max() else { return false }
                return record.absorptions.allSatisfy { ceiling < $0.leastSpent && $0.leastSpent <= highest }
            }
            for group in groups {
                guard let absorption = group[0].absorptions.last else { continue }
                findings.append(try finding(absorption, group, in: year, examination))
            }
        }
        return findings
    }
}

private let realisationTable = """
    Program,Tahun,Periode,Sifat,Jumlah
    Program A,2024,TW II,kumulatif,650.000
    """

private func finding(
    _ absorption: Absorption, _ group: [AbsorptionRecord], in year: BudgetYear, _ examination: Examination
) throws -> Finding {
    let realisation = group[0].realisation
    let name = realisation.subject.words(in: examination.budget)
    let rows = year.shares(meantBy: realisation).map(\.position.location).distinct
    let excess = try absorption.realised.lower - absorption.ceiling
    let spent = absorption.realised.leastWords
    return Finding(
        rule: "P001", severity: .error, location: realisation.location, field: .realised(against: absorption.stage),
        related: rows.places(.ceiling(absorption.stage)) + group.dropFirst().map(\.realisation.location).places(), subject: name,
        facts: [.printed: .amount(absorption.ceiling)] + spent.facts + [.difference: .amount(excess)],
        message: LocalizedText(
            id:
                "Pagu \(absorption.stage.label) \"\(name)\" \(absorption.ceiling), padahal sampai dengan \(realisation.period.label) \(String(year.year)) sudah dibelanjakan \(spent); kurangnya \(excess).",
            en:
                "The \(absorption.stage.label) ceiling of \"\(name)\" is \(absorption.ceiling), but \(spent) was already spent by \(realisation.period.label) \(String(year.year)); it falls short by \(excess)."
        ),
        advice: LocalizedText(
            id: "Naikkan pagunya sampai sekurang-kurangnya sama dengan realisasi, atau periksa angka realisasinya.",
            en: "Raise the ceiling to at least what is spent, or check the realised amount."
        )
    )
}
