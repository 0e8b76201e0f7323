import BudgetModel
import Diagnostics

extension PaperForm {
    /// Monitoring rencana aksi per triwulan, satu lembar per triwulan atau semua triwulan berjajar.
    static let monitoring = PaperForm(
        kinds: [.monitoring],
        example: """
            MONITORING DAN EVALUASI RENCANA AKSI KINERJA TRIWULAN I TAHUN ANGGARAN 2024
            DINAS PERDAGANGAN
            NO;SASARAN;INDIKATOR KINERJA;SATUAN;TARGET TAHUN 2024;TARGET KINERJA TW I;REALISASI KINERJA TW I;PERSENTASE CAPAIAN TW I;PENJELASAN PROGRES TW I;PERSENTASE REALISASI ANGGARAN TW I
            1;Meningkatnya ekspor;Nilai ekspor;Triliun (Rp);12,5;3,125;3,0;96,00%;Penjelasan Progres: ekspor turun. Jumlah Capaian = 3,0;12,45%
            """,
        fits: { document in
            document.tables.contains(where: \.isMonitoring) ? .monitoring : nil
        },
        read: { document, facts in for table in document.tables where table.has(.indicator) { facts.takeRealised(table) } })
}

extension PaperFacts {
    fileprivate mutating func takeRealised(_ table: PaperTable) {
        for group in Self.groups(table.rows) {
            guard let row = group.first, let cell = row.indicator else { continue }
            let index = measure(row, cell)
            let quarters = Set(table.columns.filter { $0.role == .realised }.map { $0.quarter ?? quarter ?? 0 }).sorted()
            for number in quarters {
                guard let quarter = Quarter(rawValue: number) else { continue }
                func figure(_ role: PaperRole) -> PaperFigure? {
                    let cells = row.cells(role).filter { ($0.column.quarter ?? self.quarter ?? number) == number && $0.text != "-" }
                    return cells.first.map { PaperFigure($0) }
                }
                guard let realised = figure(.realised) else { continue }
                var fact = RealisedFact(measure: index, quarter: quarter, realised: realised)
                fact.yearTarget = row.cells(.target).first.map { PaperFigure($0) }
                fact.quarterTarget = figure(.quarterTarget)
                fact.achievement = figure(.achievement)
                fact.cumulative = figure(.cumulativeAchievement)
                fact.moneyPercent = figure(.moneyPercent)
                let cells = group.flatMap { $0.cells(.narrative) }.filter {
                    ($0.column.quarter ?? self.quarter ?? number) == number && $0.isOwn
                }
                fact.narrative = Self.narrative(cells.map(\.text).joined(separator: "\n"))
                fact.sum = cells.lazy.compactMap { Self.sum($0) }.first
                self.realised.append(fact)
            }
        }
    }

    /// Baris-baris satu indikator: sel indikatornya digabung ke bawah, atau kosong.
    private static func groups(_ rows: [PaperTable.Row]) -> [[PaperTable.Row]] {
        rows.reduce(into: []) { groups, row in
            let isNew = row.cells(.indicator).contains(where: \.isOwn)
            if isNew || groups.isEmpty { groups.append([row]) } else { groups[groups.count - 1].append(row) }
        }
    }

    private static let progressMark = "penjelasan progres"
    private static let sumMark = "jumlah capaian"

    /// Kalimat di belakang "Penjelasan Progres:", tanpa baris jumlahnya; `nil` bila tidak ada.
    private static func narrative(_ text: String) -> String? {
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmingEdges }
        let start = lines.firstIndex { $0.lowercased().hasPrefix(progressMark) }
        let kept = lines[(start ?? 0)...].filter { !$0.lowercased().hasPrefix(sumMark) }
        var narrative = kept.joined(separator: "\n")
        if start != nil, let colon = narrative.firstIndex(of: ":") { narrative = String(narrative[narrative.index(after: colon)...]) }
        narrative = narrative.trimmingEdges
        return narrative.isEmpty ? nil : narrative
    }

    /// "Jumlah Capaian = 4,952 + 5,460 = 10,412": angka terakhirnya.
    private static func sum(_ cell: PaperTable.Row.Cell) -> PaperFigure? {
        let lowered = cell.text.lowercased()
        guard let range = lowered.firstRange(of: sumMark) else { return nil }
        let tail = lowered[range.upperBound...].prefix { !$0.isNewline }
        guard let last = tail.split(separator: "=").last else { return nil }
        let text = String(last).trimmingEdges
        guard let first = text.split(separator: " ").first, NumberLook.isNumber(String(first)) else { return nil }
        return PaperFigure(text: String(first), isPercent: first.hasSuffix("%"), location: cell.place)
    }
}
