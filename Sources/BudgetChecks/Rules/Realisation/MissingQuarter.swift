import BudgetAnalysis
import BudgetModel
import Diagnostics

extension Rule {
    /// Sebuah triwulan tidak dilaporkan, padahal triwulan sesudahnya ada.
    static let missingQuarter = Rule(
        RulePage(
            id: "R007",
            name: "triwulan-hilang",
            severity: .warning,
            title: LocalizedText(
                id: "Triwulan di antara dua triwulan yang dilaporkan tidak ada",
                en: "A quarter between two reported quarters is missing"
            ),
            why: LocalizedText(
                id:
                    "Tanpa satu triwulan, jumlah sampai dengan akhir tahun tidak dapat dihitung ulang. Angka per periode memerlukan semua triwulan sejak TW I; angka lain cukup tanpa celah. Satu temuan bagi triwulan yang sama di satu tabel, sebab biasanya satu lembarlah yang belum disalin.",
                en:
                    "Without one quarter, the sum up to the end of the year cannot be recomputed. Figures per period need every quarter since the first; others only must have no hole. One finding for the same quarters of one table, since usually one sheet was not copied."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pelaporan: realisasi dilaporkan setiap triwulan.",
                en: "Reporting practice: realisation is reported every quarter."
            ),
            bad: [
                "dokumen.csv": RecordExamples.documents,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-keuangan.csv": RecordExamples.money(
                    "tw1,Program Ekspor,2024,TW I,kumulatif,150.000,,", "tw3,Program Ekspor,2024,TW III,kumulatif,450.000,,"
                ),
            ],
            good: [
                "dokumen.csv": RecordExamples.documents,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-keuangan.csv": RecordExamples.money(
                    "tw1,Program Ekspor,2024,TW I,kumulatif,150.000,,", "tw2,Program Ekspor,2024,TW II,kumulatif,250.000,,",
                    "tw3,Program Ekspor,2024,TW III,kumulatif,450.000,,"
                ),
            ]
        ),
        need: .everyLink
    ) { examination in
        let budget = examination.budget
        var holes: [Hole] = []
        for series in IndicatorSeries.all(in: budget) {
            let places = series.records.map { ($0.quarter, $0.location) }
            holes += Hole(places, from: nil, year: series.year, name: series.indicator.name, isMoney: false).map { [$0] } ?? []
        }
        for series in MoneySeries.all(in: budget) {
            let places = series.records.map { ($0.quarter, $0.location) }
            let start: Quarter? = series.subject.span == .period ? .first : nil
            let name = series.subject.subject.words(in: budget)
            holes += Hole(places, from: start, year: series.subject.year, name: name, isMoney: true).map { [$0] } ?? []
        }
        return holes.inGroups(by: \.cause).map { cause, holes in finding(holes, of: cause) }
    }
}

/// Celah pada satu deret.
private struct Hole {
    struct Cause: Hashable {
        let file: String
        let sheet: String?
        let year: Int
        let missing: [Quarter]
        let isMoney: Bool
    }

    let cause: Cause
    let name: String
    /// Baris pertama sesudah celah.
    let place: SourceLocation

    /// - Parameters:
    ///   - places: Triwulan yang ada, menurut waktu.
    ///   - from: Triwulan yang harus ada; `nil` berarti celah dihitung dari triwulan pertama yang dilaporkan.
    init?(_ places: [(quarter: Quarter, place: SourceLocation)], from: Quarter?, year: Int, name: String, isMoney: Bool) {
        let present = Set(places.map(\.quarter))
        guard let last = places.last?.quarter, let first = from ?? places.first?.quarter else { return nil }
        let missing = Quarter.allCases.filter { $0 >= first && $0 < last && !present.contains($0) }
        guard let hole = missing.first, let after = places.first(where: { $0.quarter > hole }) else { return nil }
        cause = Cause(file: after.place.file, sheet: after.place.sheet, year: year, missing: missing, isMoney: isMoney)
        self.name = name
        place = after.place
    }
}

private func finding(_ holes: [Hole], of cause: Hole.Cause) -> Finding {
    let quarters = cause.missing.map(\.name).joined(separator: ", ")
    let names = holes.map(\.name).quotedNames
    let what =
        cause.isMoney
        ? LocalizedText(id: "Realisasi keuangan", en: "Spending") : LocalizedText(id: "Realisasi kinerja", en: "Performance")
    return Finding(
        rule: "R007", severity: .warning, location: holes[0].place, related: holes.dropFirst().map(\.place).places(),
        subject: holes.count == 1 ? holes[0].name : nil, facts: names.facts,
        message: LocalizedText(
            id: "\(what) tahun \(cause.year) tidak memuat \(quarters) bagi \(names), padahal triwulan sesudahnya ada.",
            en: "\(what) of \(cause.year) lacks \(quarters) for \(names), although a later quarter is there."
        ),
        advice: LocalizedText(
            id: "Tambahkan lembar triwulan itu, atau perbaiki kolom Periode bila salah tulis.",
            en: "Add that quarter's sheet, or mend the period column if it is mistyped."
        )
    )
}
