import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Lembar pemantauan memakai target yang pada akhir triwulannya belum ditetapkan.
    static let sheetUsesLaterTarget = Rule(
        RulePage(
            id: "T008",
            name: "lembar-memakai-target-kemudian",
            severity: .warning,
            title: LocalizedText(
                id: "Lembar pemantauan memakai target yang belum ditetapkan pada akhir triwulannya",
                en: "A monitoring sheet uses a target that was not yet set when its quarter ended"
            ),
            why: LocalizedText(
                id:
                    "Capaian sebuah triwulan diukur terhadap target yang berlaku waktu itu. Lembar yang memakai target dari keputusan kemudian berarti ditulis ulang atau dibuat belakangan, dan persentasenya tidak sama dengan yang pernah dilaporkan. Hanya bila semua kertas yang memuat target itu pasti bertanggal sesudah triwulan berakhir, dan ada target lain yang pasti sudah berlaku.",
                en:
                    "A quarter's achievement is measured against the target in force at the time. A sheet with the target of a later decree was rewritten or made afterwards, and its percentages are not those once reported. Only if every paper with that target is certainly dated after the quarter's end, and another target was certainly in force."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: pengukuran memakai target yang berlaku pada masanya.",
                en: "Audit practice: measurement uses the target in force at its time."
            ),
            bad: .sheet(target: "21,75"),
            good: .sheet(target: "16,00")
        ),
        need: .everyRow, seeing: .anything
    ) { examination in
        examination.budget.indicatorRealisations.compactMap { examination.finding(of: $0) }
    }
}

extension Examination {
    fileprivate func finding(of sheet: IndicatorRealisation) -> Finding? {
        guard let figure = sheet.yearTarget, let used = figure.value, let end = sheet.quarter.lastDay(of: sheet.year) else { return nil }
        let set = targets.entries(of: sheet.indicator).filter {
            $0.target.kind == .target && $0.target.year == sheet.year && $0.target.document != sheet.document
                && papers[$0.target.document]?.package == papers[sheet.document]?.package
        }
        let setters = set.filter { $0.value == used }
        let inForce = set.compactMap { entry in
            date(of: entry).flatMap { date in date.isNotAfter(end) && entry.value != used ? (entry: entry, date: date) : nil }
        }.max { $0.date.days.upperBound < $1.date.days.upperBound }
        guard let inForce, let first = setters.first, setters.allSatisfy({ date(of: $0)?.isAfter(end) ?? false }) else { return nil }
        let name = indicatorName(sheet.indicator)
        let paper = paperName(sheet.document)
        let (later, earlier) = (datedName(first), datedName(inForce.entry))
        return Finding(
            rule: "T008", severity: .warning, location: figure.location, field: .yearTarget,
            related: (setters + [inForce.entry]).map(\.target.figure.location).places(), subject: name, excerpt: figure.text,
            facts: [.printed: .quantity(used), .expected: .quantity(inForce.entry.value)],
            message: LocalizedText(
                id:
                    "Lembar \(paper) \(sheet.quarter.name) \(sheet.year) memakai target \(used) untuk \"\(name)\", yang baru ditetapkan \(later); pada akhir \(sheet.quarter.name) yang berlaku \(inForce.entry.value) dari \(earlier).",
                en:
                    "Sheet \(paper) for \(sheet.quarter.name) \(sheet.year) uses target \(used) for \"\(name)\", which was set only by \(later); the target in force at the end of \(sheet.quarter.name) was \(inForce.entry.value), from \(earlier)."
            ),
            advice: LocalizedText(
                id: "Pakai target yang berlaku pada triwulan itu, atau tulis di lembar bahwa targetnya disesuaikan kemudian.",
                en: "Use the target in force in that quarter, or state on the sheet that the target was adjusted later."
            )
        )
    }

    private func date(of entry: TargetBook.Entry) -> PrintedDate? { papers[entry.target.document]?.date }

    private func datedName(_ entry: TargetBook.Entry) -> LocalizedText {
        let (name, date) = (paperName(entry.target.document), papers[entry.target.document]?.document.printedDate ?? "-")
        return LocalizedText(id: "\(name) bertanggal \(date)", en: "\(name) dated \(date)")
    }
}

extension RuleExample {
    fileprivate static func sheet(target: String) -> RuleExample {
        [
            "dokumen.csv": """
            Kode,Jenis,Tanggal,Tahun,Mengubah
            iku,IKU,9 Januari 2024,2024,
            iku-perubahan,IKU Perubahan,27 Juni 2024,2024,iku
            monev,Monitoring,,2024,
            """,
            "pagu.csv": ExampleTables.oneProgram,
            "indikator.csv": "Kode,Nama\nnilai,Nilai Industri",
            "target.csv": """
            Dokumen,Indikator,Jenis,Tahun,Nilai Tertera
            iku,nilai,target,2024,"16,00"
            iku-perubahan,nilai,target,2024,"21,75"
            """,
            "realisasi-kinerja.csv": """
            Dokumen,Indikator,Tahun,Periode,Target Tahun Tertera,Realisasi Tertera
            monev,nilai,2024,TW I,"\(target)","4,95"
            """,
        ]
    }
}
