import Diagnostics
import ExactNumbers

/// Gambar sebuah tabel sebagai SVG mendatar: satu kelompok setiap baris, namanya di atas baloknya dan angkanya di ujungnya.
///
/// Tanpa warna sendiri: setiap balok berkelas menurut artinya (`increase`, `before`), dan gaya halaman mewarnainya. Angkanya teks yang sama dengan
/// sel tabelnya; hanya panjang baloknya yang dibulatkan, ke satu piksel.
struct SVGChart {
    let lines: [String]

    private static let width: Int64 = 560
    /// Tempat angka di kanan balok terpanjang.
    private static let room: Int64 = 150
    private static let titleHeight = 18
    private static let barHeight = 14
    private static let gap = 12
    /// Huruf nama yang muat selebar gambar.
    private static let longestTitle = 76

    init(_ chart: ReportChart, of table: ReportTable, language: Language) {
        let bars = SVGBars(chart, of: table)
        var marks: [String] = []
        var top = 0
        for row in table.rows {
            let name = row.cells[chart.labels].text(in: language)
            let shown = name.count > Self.longestTitle ? name.prefix(Self.longestTitle) + "…" : name[...]
            marks.append("<text class=\"name\" x=\"0\" y=\"\(top + 13)\">\(ForeignText.html(String(shown)))</text>")
            top += Self.titleHeight
            var left = 0
            for series in chart.series {
                let cell = row.cells[series.column]
                guard let length = bars.length(of: cell, width: Self.width - Self.room) else { continue }
                if series.role == .base {
                    left = length
                    continue
                }
                // Di satu baris hanya satu langkah: naik, turun, atau jumlah.
                if chart.kind == .steps, length == 0, series.role != .total { continue }
                marks.append(
                    "<rect class=\"\(series.role.name)\" x=\"\(left)\" y=\"\(top)\" width=\"\(max(length, 1))\" height=\"\(Self.barHeight - 2)\"/>"
                )
                let unit = table.columns[series.column].kind == .percent ? " %" : ""
                let figure = ForeignText.html(series.role.sign + cell.text(in: language) + unit)
                marks.append("<text class=\"figure\" x=\"\(left + length + 6)\" y=\"\(top + 11)\">\(figure)</text>")
                if chart.kind == .bars { top += Self.barHeight }
            }
            top += (chart.kind == .steps ? Self.barHeight : 0) + Self.gap
        }
        let title = ForeignText.html(chart.title.text(in: language))
        let keys = chart.series.filter { $0.role != .base }.map { series in
            "<span class=\"key \(series.role.name)\">\(ForeignText.html(series.title.text(in: language)))</span>"
        }
        lines =
            [
                "<figure class=\"chart\">",
                "<figcaption>\(title) <span class=\"legend\">\(keys.joined(separator: " "))</span></figcaption>",
                "<svg role=\"img\" viewBox=\"0 0 \(Self.width) \(max(top, 1))\">", "<title>\(title)</title>",
                "<desc>\(ForeignText.html(chart.description.text(in: language)))</desc>",
            ] + marks + ["</svg>", "</figure>"]
    }
}

/// Panjang balok-balok sebuah gambar terhadap angka terbesarnya.
private struct SVGBars {
    private let largest: Quantity

    private static let none = Quantity(0)

    init(_ chart: ReportChart, of table: ReportTable) {
        largest =
            table.rows.lazy.map { row in
                let values = chart.series.compactMap { Self.value(of: row.cells[$0.column]) }
                // Langkah bertumpuk di atas dasarnya.
                guard chart.kind == .steps else { return values.max() ?? Self.none }
                return values.reduce(Self.none) { sum, value in (try? sum + value) ?? sum }
            }.max() ?? Self.none
    }

    /// Panjangnya dalam piksel; nol bagi angka yang tidak di atas nol, `nil` bila selnya tidak berangka.
    func length(of cell: ReportCell, width: Int64) -> Int? {
        guard let value = Self.value(of: cell) else { return nil }
        guard value > Self.none, let part = try? Ratio(value, over: largest) * Ratio(Quantity(width)), let length = try? part.rounded(to: 0)
        else { return 0 }
        return Int(length.plainText) ?? 0
    }

    private static func value(of cell: ReportCell) -> Quantity? {
        switch cell.value {
        case .amount(let amount): amount.quantity
        case .percent(let quantity), .quantity(let quantity): quantity
        case .empty, .text, .code: nil
        }
    }
}

extension ReportChart.Role {
    /// Kelasnya di halaman.
    fileprivate var name: String {
        switch self {
        case .base: "base"
        case .total: "whole"
        case .increase: "increase"
        case .decrease: "decrease"
        case .before: "before"
        case .after: "after"
        }
    }

    /// Tanda di depan angka langkahnya.
    fileprivate var sign: String {
        switch self {
        case .increase: "+"
        case .decrease: "−"
        case .base, .total, .before, .after: ""
        }
    }
}
