public import BudgetModel
import DataPackage
import Diagnostics

/// Buku kerja isian satu tahun kantor: kosong, atau sudah berisi anggaran yang ada.
///
/// Setiap lembar adalah satu tabel paket data, sehingga isian yang dibaca kembali memberi anggaran yang sama dengan paket CSV-nya.
public struct OfficeTemplate: Sendable {
    private let tables: [TemplateTable]

    /// Isian untuk `budget`.
    ///
    /// - Parameter shifts: Banyaknya kolom pergeseran di antara murni dan perubahan.
    public init(_ budget: Budget = Budget(), shifts: Int = 0) {
        let stages = [.original, .revised] + (0..<max(shifts, 0)).map { BudgetStage.shift($0 + 1) }
        let tables = PackageTables(budget, stages: stages).tables.map { TemplateTable($0) }
        let names = tables.map(\.name)
        let order = Self.firstSheets.filter(names.contains) + names.filter { !Self.firstSheets.contains($0) }
        self.tables = order.compactMap { name in tables.first { $0.name == name } }
    }

    /// Lembar yang diisi lebih dahulu; lainnya menurut urutan paket data.
    private static let firstSheets = [Schema.lines.name, Schema.indicators.name, Schema.links.name]

    /// Laporannya: lembar pagu, petunjuk, lalu lembar lain. Lembar kosong yang jarang diisi tersembunyi.
    public var report: Report {
        var sections = tables.map { table in
            var section = ReportSection(
                id: table.name, title: LocalizedText(verbatim: table.name), blocks: [.table(table.table(beside: tables))])
            section.use = .data
            section.isHidden = table.isEmpty && Schema.seldomFilled.contains(table.name)
            return section
        }
        let hidden = sections.filter(\.isHidden).map(\.title)
        sections.insert(TemplateGuide(tables: tables, hidden: hidden).section, at: min(1, sections.count))
        return Report(
            title: LocalizedText(id: "Isian anggaran dan kinerja satu tahun kantor", en: "Budget and performance of one office year"),
            subtitles: [], year: Self.year, sections: sections)
    }

    /// Isian belum tentu punya tahun; tanggal pembuatannya tetap, supaya isian yang sama selalu sama.
    private static let year = 2000
}
