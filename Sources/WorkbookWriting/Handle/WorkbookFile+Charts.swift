import CXlsxWriter
import Reporting

/// Sebuah bagan di lembar: sel-sel yang digambar, hasilnya, dan tempatnya.
struct SheetChart {
    /// Kotak bagan dalam piksel, dari kolom pertama dan awal sebuah baris.
    struct Box {
        let row: Int
        let left: Int
        let width: Int
        let height: Int
    }

    /// Satu deret: alamat sel-selnya sebagai rumus, dan hasilnya; `nil` bila selnya tidak berangka.
    struct Series {
        let title: String
        let role: ReportChart.Role
        let cells: String
        let numbers: [Double?]
    }

    let title: String
    let kind: ReportChart.Kind
    /// Alamat nama-namanya, dan isinya.
    let labels: String
    let names: [String]
    let series: [Series]
    let scale: ChartScale
    /// Satuan sumbu; kosong bila sudah tampak dari angkanya.
    let unit: String
    let description: String
    let box: Box

    /// Benar bila digambar mendatar.
    var isFlat: Bool { kind == .bars || names.count > ChartBand.mostUprightSteps }
}

extension WorkbookFile {
    private static let standardWidth = 480.0
    private static let standardHeight = 288.0

    /// Memasang bagan di sebuah lembar.
    ///
    /// - Throws: kehabisan memori, atau ditolak pustaka.
    func insert(_ chart: SheetChart, on sheet: Int) throws(WorkbookError) {
        guard let handle = unsafe addChart(chart.libraryType) else { throw .outOfMemory }
        for item in chart.series { unsafe try add(item, of: chart, to: handle) }
        unsafe chart_title_set_name(handle, chart.title)
        unsafe chart_set_series_gap(handle, 50)
        var font = unsafe lxw_chart_font()
        unsafe (font.size, font.bold) = (11, 1)
        unsafe chart_title_set_name_font(handle, &font)
        unsafe (font.size, font.bold) = (9, 0)
        unsafe chart_axis_set_num_font(handle.pointee.x_axis, &font)
        unsafe chart_axis_set_num_font(handle.pointee.y_axis, &font)
        unsafe chart_legend_set_font(handle, &font)
        // Langkah mendatar dibaca dari labelnya; program lembar kerja tidak sepakat urutan keterangan bagan mendatar bertumpuk.
        let hasLegend = chart.kind != .steps || !chart.isFlat
        unsafe chart_legend_set_position(handle, UInt8((hasLegend ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE).rawValue))
        if hasLegend, chart.series.contains(where: { $0.role == .base }) {
            var hidden = chart.series.indices.filter { chart.series[$0].role == .base }.map(Int16.init) + [-1]
            try check(unsafe chart_legend_delete_series(handle, &hidden))
        }
        // Sumbu x bagan mendatar adalah sumbu angkanya.
        let isFlat = chart.isFlat
        guard let names = unsafe isFlat ? handle.pointee.y_axis : handle.pointee.x_axis,
            let values = unsafe isFlat ? handle.pointee.x_axis : handle.pointee.y_axis
        else { throw .outOfMemory }
        // Baris pertama tabel berdiri paling atas.
        if isFlat { unsafe chart_axis_set_reverse(names) }
        // Setiap baris bernama, juga bila berhimpit.
        unsafe chart_axis_set_interval_unit(names, 1)
        unsafe chart_axis_set_num_format(values, chart.scale.axis)
        if !chart.unit.isEmpty {
            unsafe chart_axis_set_name(values, chart.unit)
            unsafe chart_axis_set_name_font(values, &font)
        }
        unsafe try place(handle, chart, on: sheet)
    }

    private func add(_ item: SheetChart.Series, of chart: SheetChart, to handle: UnsafeMutablePointer<lxw_chart>) throws(WorkbookError) {
        guard let series = unsafe chart_add_series(handle, chart.labels, item.cells) else { throw .outOfMemory }
        unsafe chart_series_set_name(series, item.title)
        for name in chart.names {
            guard unsafe selisih_chart_point(series.pointee.categories, name, nil) == 1 else { throw .outOfMemory }
        }
        for number in item.numbers {
            var value = number ?? 0
            let isHeld =
                number == nil
                ? unsafe selisih_chart_point(series.pointee.values, nil, nil)
                : unsafe selisih_chart_point(series.pointee.values, nil, &value)
            guard isHeld == 1 else { throw .outOfMemory }
        }
        var fill = lxw_chart_fill()
        if let color = item.role.color { fill.color = lxw_color_t(color) } else { fill.none = 1 }
        unsafe chart_series_set_fill(series, &fill)
        guard let format = item.role.labelFormat(chart.scale) else { return }
        unsafe chart_series_set_labels(series)
        unsafe chart_series_set_labels_num_format(series, format)
        var font = unsafe lxw_chart_font()
        unsafe font.size = 8
        if item.role == .total { unsafe font.color = lxw_color_t(0xFFFFFF) }
        unsafe chart_series_set_labels_font(series, &font)
    }

    private func place(_ handle: UnsafeMutablePointer<lxw_chart>, _ chart: SheetChart, on sheet: Int) throws(WorkbookError) {
        var options = unsafe lxw_chart_options()
        unsafe options.x_offset = Int32(chart.box.left)
        // Tepi gambar tidak jatuh di potongan halaman.
        unsafe options.y_offset = 6
        unsafe options.x_scale = Double(chart.box.width) / Self.standardWidth
        unsafe options.y_scale = Double(chart.box.height) / Self.standardHeight
        unsafe options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
        let target = unsafe sheets[sheet]
        let code = unsafe chart.description.withCString { text in
            unsafe options.description = UnsafeMutablePointer(mutating: text)
            return unsafe worksheet_insert_chart_opt(target, lxw_row_t(chart.box.row), 0, handle, &options)
        }
        try check(code)
    }
}

extension SheetChart {
    fileprivate var libraryType: lxw_chart_type {
        switch kind {
        case .steps: isFlat ? LXW_CHART_BAR_STACKED : LXW_CHART_COLUMN_STACKED
        case .bars: LXW_CHART_BAR
        }
    }
}

/// Warnanya terbaca hitam-putih dan tanpa membedakan merah dan hijau: terangnya jauh berbeda.
extension ReportChart.Role {
    /// `nil` bila tidak tampak.
    fileprivate var color: UInt32? {
        switch self {
        case .base: nil
        case .total: 0x404040
        case .increase: 0x2E75B6
        case .decrease: 0xF4B183
        case .before: 0xB8C4D2
        case .after: 0x1F4E79
        }
    }

    /// Format label angkanya; nol tidak dilabeli. `nil` bila deretnya tanpa label.
    fileprivate func labelFormat(_ scale: ChartScale) -> String? {
        switch self {
        case .base: nil
        case .total, .before, .after: "\(scale.label);(\(scale.label));"
        case .increase: "+\(scale.label);;"
        case .decrease: "(\(scale.label));;"
        }
    }
}
