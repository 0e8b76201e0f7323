import BudgetModel
import Diagnostics
import ExactNumbers

extension PaperForm {
    /// Perjanjian kinerja dan perubahannya: target setiap indikator, program di bawah indikatornya, dan jumlah di atas setiap
    /// tabelnya. Pagunya dibaca sebagai tabel anggaran.
    static let agreement = PaperForm(
        kinds: [.agreement, .agreementRevised],
        example: """
            PERJANJIAN KINERJA TAHUN 2024
            DINAS PERDAGANGAN
            NO;SASARAN STRATEGIS;INDIKATOR KINERJA;TARGET KINERJA
            1;Meningkatnya ekspor;Nilai ekspor (Triliun Rp);12,5

            Anggaran : Rp. 500.000
            NO;Indikator Kinerja (Kolom 3);Program;Anggaran;Keterangan
            1;Nilai ekspor;Program Pengembangan Ekspor;Rp. 500.000;APBD
            """,
        fits: { document in
            let hasTarget = document.tables.contains {
                $0.has(.indicator) && $0.has(.target) && $0.years(.target).count < 2 && !$0.has(.baseline)
            }
            return hasTarget && document.tables.contains { $0.has(.program) && $0.has(.amount) } ? .agreement : nil
        },
        takes: { $0.hasMoney || ($0.has(.indicator) && ($0.has(.target) || $0.has(.program))) },
        read: { document, tables, facts in
            for table in tables where table.has(.indicator) {
                if table.has(.target) { facts.takeTargets(table) }
                if table.has(.program) { facts.takeLinks(table) }
            }
            for line in document.lines { facts.takeTotal(line) }
        })
}

extension PaperFacts {
    /// Target setiap indikator, menurut tahun tajuknya atau tahun kertasnya.
    ///
    /// Di kertas yang menyandingkan semula dan menjadi, yang diambil sisi kertas ini.
    mutating func takeTargets(_ table: PaperTable) {
        let side: PaperColumn.Side? = table.isSideBySide ? (isFormer ? .before : .after) : nil
        let hasFigures = table.has(.target) || table.has(.baseline)
        let isDated = table.hasSeveralUndatedTargets && table.hasDatedTargets
        for row in table.rows where !row.isTotal {
            if !hasFigures, let cell = row.indicator, cell.isOwn { _ = measure(row, cell) }
            guard let cell = row.indicator, row.cells(.target).contains(where: \.isOwn) || row.cells(.baseline).contains(where: \.isOwn)
            else {
                continue
            }
            let index = measure(row, cell)
            for (role, kind) in [(PaperRole.baseline, Target.Kind.baseline), (.target, .target), (.endOfPeriod, .endOfPeriod)] {
                for cell in row.cells(role) where cell.text != "-" && (side == nil || role != .target || cell.column.side == side) {
                    if cell.column.year == nil, cell.column.ordinal != nil, table.firstOrdinalYear(title) == nil { continue }
                    if isDated, role == .target, cell.column.year == nil, cell.column.ordinal == nil { continue }
                    let ordinal = cell.column.ordinal.flatMap { number in table.firstOrdinalYear(title).map { $0 + number - 1 } }
                    let year = kind == .target ? cell.column.year ?? ordinal ?? year : cell.column.year
                    targets.append(TargetFact(measure: index, kind: kind, year: year, figure: PaperFigure(cell)))
                }
            }
        }
    }

    /// Program-program di bawah indikatornya. Program penunjang dan dana APBN berdiri di bawah indikator hanya bila ditulis begitu.
    mutating func takeLinks(_ table: PaperTable) {
        let continues = table.continues(.indicator)
        var above = ""
        for row in table.rows {
            let indicator = row.text(.indicator)
            let program = row.text(.program).trimmedName
            if !indicator.isEmpty {
                above = indicator
            } else if !continues || LineBuilder.isOverhead(CodedName(name: program)) || FundingSource(row.text(.funding)) == .central {
                above = ""
            }
            guard !program.isEmpty, !above.isEmpty, !RowWords.isTotal(program), let cell = row.cells(.program).first else { continue }
            let split = UnitName.split(program)
            links.append(
                LinkFact(program: split?.name ?? program, unit: split?.unit, indicator: IndicatorName(above).name, location: cell.place))
        }
    }

    /// "TAMBAHAN : Rp. 19.911.413.294" di atas sebuah tabel.
    fileprivate mutating func takeTotal(_ line: PaperDocument.Line) {
        guard let heading = SectionHeading(line.text), let amount = heading.amount else { return }
        let scope: TotalScope =
            switch heading.group {
            case .overhead: .overhead
            case .support: .support
            default: .core
            }
        totals.append(TotalFact(label: heading.label, scope: scope, amount: amount, location: line.place))
    }
}

extension PaperTable {
    /// Tahun pertama kolom "Tahun ke-1": banyaknya kolom harus sama dengan panjang masa berlaku kertasnya, dengan atau tanpa tahun
    /// pertamanya ("Renstra 2021-2026" berisi enam tahun, atau lima tahun sesudah 2021); `nil` bila tidak pasti.
    fileprivate func firstOrdinalYear(_ title: PaperTitle) -> Int? {
        guard let first = title.firstYear, let last = title.lastYear else { return nil }
        let count = Set(columns.compactMap(\.ordinal)).count
        if count == last - first + 1 { return first }
        return count == last - first ? first + 1 : nil
    }
}
