import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Program tertulis, tetapi tidak punya uang di tahapan mana pun.
    static let neverFunded = Rule(
        RulePage(
            id: "P004",
            name: "nol-di-semua-tahapan",
            severity: .note,
            title: LocalizedText(id: "Program tanpa uang di semua tahapan", en: "A program without money at every stage"),
            why: LocalizedText(
                id:
                    "Program yang nol dari awal sampai akhir tetap tercetak sebagai janji. Sering memang begitu, misalnya karena dikerjakan bidang lain; pembaca perlu tahu bahwa itu bukan kelalaian menyalin. Program yang dinolkan pada perubahan dilaporkan P003.",
                en:
                    "A program that is zero from beginning to end still stands in print as a promise. That is often intended, for instance because another division does the work; readers should know that it is no copying slip. A program dropped at the revision is reported by P003."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: baris tanpa angka dijelaskan atau dihapus.",
                en: "Audit practice: a row without figures is explained or removed."
            ),
            bad: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program Pengendalian Izin Usaha Industri,utama,APBD,0,0
                """
            ],
            good: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program Pengendalian Izin Usaha Industri,utama,APBD,5.000.000,5.000.000
                """
            ]
        ),
        need: .everyRow
    ) { examination in
        examination.years.flatMap { year in
            year.positions.filter { position in
                let amounts = position.ceilings.stages.compactMap { position.ceilings[$0] }
                return !amounts.isEmpty && amounts.allSatisfy(\.isZero)
            }.map { finding($0) }
        }
    }
}

private func finding(_ position: ProgramPosition) -> Finding {
    let stages = position.ceilings.stages.map(\.label).joined(by: ", ")
    return Finding(
        rule: "P004", severity: .note, location: position.location, subject: position.words,
        message: LocalizedText(
            id: "\"\(position.words)\" tidak punya uang di tahapan mana pun (\(stages)).",
            en: "\"\(position.words)\" has no money at any stage (\(stages))."
        ),
        advice: LocalizedText(
            id: "Pastikan memang nol, bukan angka yang tertinggal; jelaskan atau hapus barisnya.",
            en: "Make sure it is meant to be zero and not a figure left out; explain the row or remove it."
        )
    )
}
