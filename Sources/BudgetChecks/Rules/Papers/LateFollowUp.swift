import BudgetModel
import Diagnostics

extension Rule {
    /// Tindak lanjut melewati waktunya.
    static let lateFollowUp = Rule(
        RulePage(
            id: "D010",
            name: "tindak-lanjut-terlambat",
            severity: .warning,
            title: LocalizedText(id: "Tindak lanjut melewati rencana waktunya", en: "A follow-up is past its planned time"),
            why: LocalizedText(
                id:
                    "Rencana waktu adalah janji kepada evaluator. Dilaporkan bila realisasi pertamanya baru ada di triwulan sesudah rencananya, atau bila waktunya sudah lewat pada hari pemeriksaan yang disetel dan statusnya belum selesai. Rencana waktu atau status yang tidak terbaca tidak dinilai.",
                en:
                    "The planned time is a promise to the evaluator. Reported if the first realisation stands only in a quarter after the plan, or if the time is over on the inspection day that was set and the status is not done. A plan or status that cannot be read is not judged."
            ),
            basis: LocalizedText(
                id: "Kebiasaan evaluasi AKIP: tindak lanjut dipantau menurut rencana aksinya.",
                en: "AKIP evaluation practice: follow-up is monitored by its action plan."
            ),
            bad: [
                "dokumen.csv": RecordExamples.evaluation,
                "tindak-lanjut.csv": RecordExamples.followUps(
                    "lhe,1,Data kinerja relevan,Juni 2023,Sudah Diselesaikan,,,,PK Perubahan,notulen.pdf"
                ),
                "pagu.csv": RecordExamples.ceilings,
            ],
            good: [
                "dokumen.csv": RecordExamples.evaluation,
                "tindak-lanjut.csv": RecordExamples.followUps(
                    "lhe,1,Data kinerja relevan,Oktober 2023,Sudah Diselesaikan,,,,PK Perubahan,notulen.pdf"
                ),
                "pagu.csv": RecordExamples.ceilings,
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        let papers = Dictionary(examination.budget.documents.map { ($0.code, $0) }) { first, _ in first }
        return examination.budget.followUps.compactMap { row in
            guard let year = papers[row.document]?.year, let planned = row.plannedTime, let end = plannedEnd(planned, year: year)
            else { return nil }
            let status = FollowUpStatus(row.status)
            let paper = examination.paperName(row.document)
            let reason: LocalizedText
            if let first = row.realisedQuarters.first, isLater(first, of: year, than: end) {
                reason = LocalizedText(
                    id: "baru terlaksana pada \(first.name) \(year)", en: "was realised only in \(first.name) \(year)"
                )
            } else if status == .open, let today = examination.settings.inspectionDay, end < today {
                reason = LocalizedText(
                    id: "belum selesai pada hari pemeriksaan", en: "is not done on the inspection day"
                )
            } else {
                return nil
            }
            return Finding(
                rule: "D010", severity: .warning, location: row.location, subject: row.action ?? row.recommendation,
                excerpt: planned,
                message: LocalizedText(
                    id: "Tindak lanjut nomor \(row.number) pada \(paper) direncanakan \(planned), tetapi \(reason).",
                    en: "Follow-up number \(row.number) in \(paper) was planned for \(planned), but \(reason)."
                ),
                advice: LocalizedText(
                    id: "Jelaskan keterlambatannya, atau betulkan rencana waktu dan statusnya.",
                    en: "Explain the delay, or correct the planned time and the status."
                )
            )
        }
    }
}

private func isLater(_ quarter: Quarter, of year: Int, than end: CalendarDay) -> Bool {
    (year, quarter.rawValue) > (end.year, (end.month - 1) / 3 + 1)
}

/// Hari terakhir rencana waktu: "April 2024 - Januari 2025", "Oktober - Desember 2024", "TW III 2024", "Triwulan IV".
///
/// Triwulan tanpa tahun memakai tahun kertasnya; `nil` bila tulisannya tidak dikenal.
private func plannedEnd(_ text: String, year: Int) -> CalendarDay? {
    if !text.contains(where: \.isLetter) { return PrintedDate(text)?.days.upperBound }
    var part = text.lowercased()
    for separator in ["s.d.", "s.d", "s/d", "sampai dengan", "sampai", "hingga", "–", "—", "-"] {
        if let found = part.ranges(of: separator).last { part = String(part[found.upperBound...]) }
    }
    if let date = PrintedDate(part) { return date.days.upperBound }
    var words = part.split(whereSeparator: \.isWhitespace).map(String.init).filter { $0 != "tahun" }
    var ownYear = year
    if let last = words.last, last.count == 4, let stated = Int(last) {
        ownYear = stated
        words.removeLast()
    }
    return Quarter(words.joined(separator: " ")).flatMap { CalendarDay.month($0.rawValue * 3, of: ownYear)?.upperBound }
}
