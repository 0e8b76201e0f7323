import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Perjanjian kinerja memakai target yang baru ditetapkan kertas sesudahnya.
    static let targetSetLater = Rule(
        RulePage(
            id: "D003",
            name: "target-ditetapkan-kemudian",
            severity: .warning,
            title: LocalizedText(
                id: "Perjanjian kinerja memakai target yang baru ditetapkan sesudahnya",
                en: "An agreement uses a target that was set only later"
            ),
            why: LocalizedText(
                id:
                    "Perjanjian kinerja mengutip target yang sudah ditetapkan. Bila satu-satunya keputusan atau rencana yang memuat target itu bertanggal lebih kemudian, perjanjiannya tidak punya dasar pada hari ditandatangani, atau tanggalnya keliru. Diam bila ada kertas penetapan yang lebih awal atau tidak bertanggal. Kertas segenerasi yang targetnya berbeda dilaporkan T003, lembar pemantauan T008.",
                en:
                    "An agreement quotes targets already adopted. If the only decree or plan holding that target is dated later, the agreement had no basis on the day of signing, or its date is wrong. Silent if an earlier or undated adopting paper holds it. Papers of one generation that disagree are reported by T003, monitoring sheets by T008."
            ),
            basis: LocalizedText(
                id: "Kebiasaan tata naskah: perjanjian kinerja memuat target IKU yang berlaku.",
                en: "Records practice: the agreement carries the key indicators' targets in force."
            ),
            bad: [
                "dokumen.csv": """
                Kode,Jenis,Tanggal,Tahun,Tahapan,Mengubah
                pk,PK,Januari 2024,2024,Murni,
                iku,IKU,15 Maret 2024,2024,,
                """,
                "indikator.csv": RecordExamples.indicators,
                "target.csv": """
                Dokumen,Indikator,Jenis,Tahun,Nilai Tertera
                pk,ekspor,target,2024,"16,25"
                iku,ekspor,target,2024,"16,25"
                """,
                "pagu.csv": RecordExamples.ceilings,
            ],
            good: [
                "dokumen.csv": """
                Kode,Jenis,Tanggal,Tahun,Tahapan,Mengubah
                pk,PK,Januari 2024,2024,Murni,
                iku,IKU,05 Januari 2024,2024,,
                """,
                "indikator.csv": RecordExamples.indicators,
                "target.csv": """
                Dokumen,Indikator,Jenis,Tahun,Nilai Tertera
                pk,ekspor,target,2024,"16,25"
                iku,ekspor,target,2024,"16,25"
                """,
                "pagu.csv": RecordExamples.ceilings,
            ]
        ),
        need: .everyRow, seeing: .anything
    ) { examination in
        let papers = Dictionary(examination.budget.documents.map { ($0.code, $0) }) { first, _ in first }
        let promised = examination.targets.entries.filter { $0.target.kind == .target }
        return promised.inGroups { $0.target.document }.compactMap { code, entries in
            guard let agreement = papers[code], agreement.stage != nil, agreement.date != nil else { return nil }
            let late = entries.compactMap { entry in
                laterSetters(of: entry, quotedBy: agreement, in: examination.targets, papers: papers).map { (entry, $0) }
            }
            guard let (first, setters) = late.first, let setter = setters.first else { return nil }
            let (paper, other) = (examination.paperName(code), examination.paperName(setter.code))
            let names = late.map { examination.budget.indicator($0.0.target.indicator)?.name ?? $0.0.target.indicator }
            let list = names.quotedNames
            return Finding(
                rule: "D003", severity: .warning, location: agreement.location,
                related: (late.map(\.0.target.figure.location) + [setter.location]).places(), subject: paper,
                excerpt: first.target.figure.text, facts: list.facts,
                message: LocalizedText(
                    id:
                        "\(paper) (\(agreement.dateText)) memakai target \(list) yang baru ditetapkan \(other) pada \(setter.dateText).",
                    en:
                        "\(paper) (\(agreement.dateText)) uses the target of \(list), which \(other) set only on \(setter.dateText)."
                ),
                advice: LocalizedText(
                    id: "Periksa kedua tanggal; bila benar, perjanjiannya perlu merujuk target yang berlaku saat ditandatangani.",
                    en: "Check both dates; if they are right, the agreement must quote the target in force when signed."
                )
            )
        }
    }
}

/// Kertas penetapan yang memuat target itu, bila semuanya pasti sesudah perjanjian; `nil` bila tidak pasti.
private func laterSetters(
    of entry: TargetBook.Entry, quotedBy agreement: Document, in targets: TargetBook, papers: [String: Document]
) -> [Document]? {
    guard let date = agreement.date, let year = entry.target.year, year == agreement.year else { return nil }
    let others = targets.entries(of: entry.target.indicator).filter { $0.target.kind == .target && $0.target.year == year }
    var setters: [Document] = []
    for other in others {
        guard let paper = papers[other.target.document], paper.stage == nil, paper.adoptsTargets else { continue }
        guard other.value == entry.value else {
            if paper.isAmendment == agreement.isAmendment { return nil }
            continue
        }
        guard let setDate = paper.date, date.isBefore(setDate), setDate.days.lowerBound.year <= year else { return nil }
        setters.append(paper)
    }
    return setters.isEmpty ? nil : setters
}

extension Document {
    /// Keputusan atau rencana; laporan dan lembar pemantauan mengutip target, tidak menetapkannya.
    fileprivate var adoptsTargets: Bool {
        let words = kind.lowercased().split { !$0.isLetter }.map(String.init)
        return words.contains { ["iku", "rpd", "rpjmd", "renstra", "renja", "rkpd", "keputusan", "peraturan"].contains($0) }
    }

    fileprivate var isAmendment: Bool { amends != nil || stage.map { $0 > .original } ?? false }
}
