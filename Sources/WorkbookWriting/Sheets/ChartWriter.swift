import Diagnostics
import Reporting

/// Menggambar dari sel-sel yang ditulis: bagan asli buku kerja, dengan salinan hasil selnya supaya tampak sebelum dihitung ulang.
struct ChartWriter {
    let plan: WorkbookPlan
    let sheet: Int
    let widths: ColumnWidths

    /// Jarak antara dua gambar, dalam piksel.
    private static let gap = 12

    /// Gambar-gambar di atas `rows` baris mulai `row`, berbagi lebar lembar.
    func write(_ charts: [ReportChart], at row: Int, rows: Int, into file: borrowing WorkbookFile) throws(WorkbookError) {
        let width = (widths.pixels - Self.gap * (charts.count - 1)) / charts.count
        for (index, chart) in charts.enumerated() {
            let box = SheetChart.Box(
                row: row, left: index * (width + Self.gap), width: width, height: (rows - 1) * RowHeights.standardPixels)
            try file.insert(try sheetChart(chart, in: box, at: row), on: sheet)
        }
    }

    private func sheetChart(_ chart: ReportChart, in box: SheetChart.Box, at row: Int) throws(WorkbookError) -> SheetChart {
        let spot = CellSpot(sheetName: plan.sheetNames[sheet], address: CellAddress(row: row, column: 0))
        guard let anchor = plan.layout.anchor(of: chart.table), anchor.parts.count == 1, !anchor.table.rows.isEmpty else {
            throw .missingReference(spot.place, table: chart.table.name)
        }
        let (part, table) = (anchor.parts[0], anchor.table)
        func range(_ column: Int) -> String {
            let first = CellAddress(row: part.headerRow + 1, column: column)
            let last = CellAddress(row: part.headerRow + part.rows.count, column: column)
            return "=" + CellAddress.prefix(sheetName: plan.sheetNames[part.sheet]) + "\(first.absoluteName):\(last.absoluteName)"
        }
        var amounts: [Double] = []
        var isPercent = false
        var series: [SheetChart.Series] = []
        for item in chart.series {
            guard table.columns.indices.contains(item.column) else { throw .missingReference(spot.place, table: chart.table.name) }
            isPercent = isPercent || table.columns[item.column].kind == .percent
            let numbers = table.rows.map { row in
                if case .number(let number) = row.cells[item.column].value.reading { number.stored } else { Double?.none }
            }
            amounts += numbers.compactMap { $0.map(abs) }
            series.append(
                SheetChart.Series(
                    title: item.title.exactText(in: plan.language), role: item.role, cells: range(item.column), numbers: numbers))
        }
        return SheetChart(
            title: chart.title.exactText(in: plan.language), kind: chart.kind, labels: range(chart.labels),
            names: table.rows.map { $0.cells[chart.labels].value.words(in: plan.language) }, series: series,
            scale: isPercent ? .percent : ChartScale(of: amounts), unit: isPercent ? "" : unit(of: chart, amounts),
            description: chart.description.exactText(in: plan.language), box: box)
    }
}

extension ChartWriter {
    /// Satuan sumbunya. Langkah-langkah yang kecil di samping jumlahnya membuat program lembar kerja memotong sumbu; itu dikatakan.
    private func unit(of chart: ReportChart, _ amounts: [Double]) -> String {
        let words = ChartScale(of: amounts).words
        guard chart.kind == .steps else { return words.exactText(in: plan.language) }
        let cut = LocalizedText(id: "\(words); sumbu dapat tidak mulai dari nol", en: "\(words); the axis may not start at zero")
        return cut.exactText(in: plan.language)
    }
}

/// Satuan sumbu uang: rupiah, juta, miliar, atau triliun rupiah, menurut angka terbesarnya.
struct ChartScale: Sendable, Hashable {
    /// Format sumbu.
    let axis: String
    /// Format label angka tanpa tanda.
    let label: String
    let words: LocalizedText

    static let percent = ChartScale(axis: "0%", label: "0.0%", words: LocalizedText(verbatim: "%"))

    private init(axis: String, label: String, words: LocalizedText) {
        (self.axis, self.label, self.words) = (axis, label, words)
    }

    /// - Parameter amounts: Besarnya setiap angka yang digambar.
    init(of amounts: [Double]) {
        let (unit, commas, words) =
            switch amounts.max() ?? 0 {
            case 1E12...: (1E12, ",,,,", LocalizedText(id: "triliun rupiah", en: "trillion rupiah"))
            case 1E9...: (1E9, ",,,", LocalizedText(id: "miliar rupiah", en: "billion rupiah"))
            case 1E6...: (1E6, ",,", LocalizedText(id: "juta rupiah", en: "million rupiah"))
            default: (1, "", LocalizedText(id: "rupiah", en: "rupiah"))
            }
        let smallest = (amounts.filter { $0 > 0 }.min() ?? 0) / unit
        let decimals = commas.isEmpty || smallest >= 100 ? "" : smallest >= 1 ? ".0" : ".00"
        let largest = (amounts.max() ?? 0) / unit
        self.init(axis: "#,##0\(!commas.isEmpty && largest < 10 ? ".0" : "")\(commas)", label: "#,##0\(decimals)\(commas)", words: words)
    }
}
