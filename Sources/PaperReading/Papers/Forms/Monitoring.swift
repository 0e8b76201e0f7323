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
            let isMeasured = document.title.quarter != nil && document.tables.contains { $0.has(.indicator) && $0.has(.realised) }
            return isMeasured || document.tables.contains(where: \.isMonitoring) ? .monitoring : nil
        },
        takes: { $0.has(.indicator) && $0.has(.realised) },
        read: { _, tables, facts in for table in tables { facts.takeRealised(table) } })
}

extension PaperFacts {
    /// Realisasi setiap indikator di setiap triwulan yang terisi.
    mutating func takeRealised(_ table: PaperTable) {
        for group in Self.groups(table.rows.filter { !$0.isTotal }) {
            guard let row = group.first, let cell = row.indicator else { continue }
            let filled = row.cells(.realised).filter { $0.text != "-" && isOfThisYear($0) }
            let numbers = Set(filled.compactMap { $0.column.quarter ?? (table.isOfOneQuarter ? quarter : nil) })
            guard !numbers.isEmpty else { continue }
            let index = measure(row, cell)
            for quarter in numbers.sorted().compactMap({ Quarter(rawValue: $0) }) {
                let isLast = quarter.rawValue == numbers.max()
                let columns = QuarterColumns(quarter: quarter.rawValue, paper: self.quarter, isLast: isLast, table)
                func figure(_ role: PaperRole) -> PaperFigure? {
                    row.cells(role).first { $0.text != "-" && columns.hold($0.column) && isOfThisYear($0) }.map { PaperFigure($0) }
                }
                guard let realised = figure(.realised) else { continue }
                var fact = RealisedFact(measure: index, quarter: quarter, realised: realised)
                let targets = YearTarget(row.cells(.target).filter(isOfThisYear), isOfOneQuarter: table.isOfOneQuarter)
                fact.yearTarget = targets.year.map { PaperFigure($0) }
                fact.quarterTarget = figure(.quarterTarget) ?? targets.quarter.map { PaperFigure($0) }
                fact.achievement = figure(.achievement)
                fact.cumulative = figure(.cumulativeAchievement)
                fact.moneyPercent = figure(.moneyPercent)
                let moneyColumn = row.cells(.moneyPercent).first { columns.hold($0.column) && isOfThisYear($0) }?.column
                fact.isMoneyToDate = moneyColumn?.isToDate ?? false
                fact.moneyStage = moneyColumn?.ceilingStage
                let cells = group.flatMap { $0.cells(.narrative) }.filter { columns.hold($0.column) && $0.isOwn }
                fact.narrative = Self.narrative(cells.map(\.text).joined(separator: "\n"))
                fact.sum = cells.lazy.compactMap { Self.sum($0) }.first ?? figure(.realisedToDate)
                self.realised.append(fact)
            }
        }
    }

    /// Kolom tahun lain, misalnya realisasi tahun lalu di samping tahun ini, tidak berbicara tentang kertas ini.
    private func isOfThisYear(_ cell: PaperTable.Row.Cell) -> Bool {
        cell.column.year == nil || year == nil || cell.column.year == year
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

extension PaperTable {
    /// `true` bila paling banyak satu triwulan disebut tajuk realisasinya.
    fileprivate var isOfOneQuarter: Bool { columns.count { $0.role == .realised } < 2 || !columns.contains { $0.quarter != nil } }
}

/// Target tahun di antara dua target tanpa triwulan di kertas satu triwulan: "Target Tahun 2025 | Target".
private struct YearTarget {
    let year: PaperTable.Row.Cell?
    let quarter: PaperTable.Row.Cell?

    init(_ cells: [PaperTable.Row.Cell], isOfOneQuarter: Bool) {
        let yearly = cells.filter { cell in
            cell.column.year != nil || PaperColumn.words(cell.column.title).contains { ["tahun", "tahunan"].contains($0) }
        }
        guard isOfOneQuarter, cells.count == 2, yearly.count == 1 else {
            (year, quarter) = (cells.first, nil)
            return
        }
        year = yearly[0]
        quarter = cells.first { $0.column.position != yearly[0].column.position }
    }
}

/// Kolom-kolom yang berbicara tentang satu triwulan.
private struct QuarterColumns {
    private let quarter: Int
    /// Triwulan kolom yang tajuknya tidak menyebutnya.
    private let unnamed: Int?
    private let isLast: Bool

    init(quarter: Int, paper: Int?, isLast: Bool, _ table: PaperTable) {
        self.quarter = quarter
        self.isLast = isLast
        unnamed = table.isOfOneQuarter ? paper ?? quarter : nil
    }

    /// Kolom tanpa triwulan di tabel semua triwulan berbicara tentang setahun sampai triwulan terakhir yang terisi.
    func hold(_ column: PaperColumn) -> Bool {
        if let named = column.quarter { return named == quarter }
        if let unnamed { return unnamed == quarter }
        return isLast && [.cumulativeAchievement, .realisedToDate].contains(column.role)
    }
}
