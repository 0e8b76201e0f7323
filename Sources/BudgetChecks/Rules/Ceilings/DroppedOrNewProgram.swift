import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Program dinolkan, atau baru mendapat uang, pada tahapan terakhir.
    static let droppedOrNewProgram = Rule(
        RulePage(
            id: "P003",
            name: "program-dinolkan-atau-baru",
            severity: .warning,
            title: LocalizedText(
                id: "Program dinolkan, atau baru mendapat uang, pada perubahan",
                en: "A program is dropped to zero, or first gets money, at the revision"
            ),
            why: LocalizedText(
                id:
                    "Program yang dinolkan tidak dapat lagi menyumbang kinerja yang dijanjikan. Program utama yang terkait indikator adalah peringatan, karena targetnya perlu ditinjau; program lain, dan program yang semula nol lalu mendapat uang, adalah catatan. Yang dinilai nol yang tertera; program yang tidak tertulis sama sekali pada suatu tahapan dilaporkan K004.",
                en:
                    "A program without money can no longer serve the performance that was promised. A core program tied to an indicator is a warning, since its target needs another look; other programs, and programs that go from zero to money, are notes. What is judged is a printed zero; a program missing from a stage altogether is reported by K004."
            ),
            basis: LocalizedText(
                id:
                    "Perjanjian kinerja dapat direvisi karena program, kegiatan, dan alokasi anggaran berubah sehingga mempengaruhi pencapaian sasaran (Permenpan RB 53/2014).",
                en:
                    "A performance agreement may be revised when programs, activities, and budget change so that objectives are affected (Permenpan RB 53/2014)."
            ),
            bad: [
                "indikator.csv": indicatorTable,
                "kaitan.csv": linkTable,
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program Pengembangan Ekspor,utama,APBD,256.646.500,0
                """,
            ],
            good: [
                "indikator.csv": indicatorTable,
                "kaitan.csv": linkTable,
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program Pengembangan Ekspor,utama,APBD,256.646.500,200.000.000
                """,
            ]
        ),
        need: .everyRow
    ) { examination in
        examination.years.flatMap { year in
            year.positions.compactMap { dropped($0, in: year, examination) ?? started($0, in: year) }
        }
    }
}

private let indicatorTable = """
    Kode,Nama,Satuan
    ekspor,Nilai Ekspor,miliar rupiah
    """

private let linkTable = """
    Program,Indikator,Bobot
    Program Pengembangan Ekspor,ekspor,100
    """

private func dropped(_ position: ProgramPosition, in year: BudgetYear, _ examination: Examination) -> Finding? {
    guard let last = year.stages.last, let after = position.ceilings[last], after.isZero else { return nil }
    let funded = position.ceilings.stages.last { position.ceilings[$0].map { $0 > .zero } ?? false }
    guard let funded, let before = position.ceilings[funded] else { return nil }
    let links = position.group == .core ? year.links.links(of: position) : []
    let names = links.map { "\"\(examination.budget.indicator($0.indicator)?.name ?? $0.indicator)\"" }.joined(separator: ", ")
    let served =
        links.isEmpty
        ? LocalizedText.nothing
        : LocalizedText(id: "; program ini melayani indikator \(names)", en: "; this program serves indicator \(names)")
    return Finding(
        rule: "P003", severity: links.isEmpty ? .note : .warning, location: position.location, field: .ceiling(last),
        related: links.map(\.location).places(), subject: position.words,
        facts: ([.before: .amount(before)] as Facts).beside([.printed: .amount(after)]),
        message: LocalizedText(
            id: "\"\(position.words)\" dinolkan pada \(last.label), dari \(funded.label) \(before)\(served).",
            en: "\"\(position.words)\" is dropped to zero at \(last.label), from \(funded.label) \(before)\(served)."
        ),
        advice: links.isEmpty
            ? LocalizedText(id: "Jelaskan alasannya di naskah perubahan.", en: "Explain the reason in the revision.")
            : LocalizedText(
                id: "Jelaskan alasannya, dan tinjau apakah target indikatornya masih dapat dicapai tanpa program ini.",
                en: "Explain the reason, and review whether the indicator's target can still be met without this program."
            )
    )
}

private func started(_ position: ProgramPosition, in year: BudgetYear) -> Finding? {
    guard let (first, last) = year.span, let before = position.ceilings[first], before.isZero,
        let after = position.ceilings[last], after > .zero
    else { return nil }
    return Finding(
        rule: "P003", severity: .note, location: position.location, field: .ceiling(last), subject: position.words,
        facts: [.printed: .amount(after)],
        message: LocalizedText(
            id: "\"\(position.words)\" nol pada \(first.label) dan mendapat \(after) pada \(last.label).",
            en: "\"\(position.words)\" is zero at \(first.label) and gets \(after) at \(last.label)."
        ),
        advice: LocalizedText(
            id: "Jelaskan di naskah perubahan mengapa program ini baru dibiayai.",
            en: "Explain in the revision why this program is funded only now."
        )
    )
}
