import BudgetAnalysis
import DataPackage
import Diagnostics
import ExactNumbers

/// Baris-baris sebuah lembar isian: contoh, isi, lalu baris yang disediakan dengan rumusnya.
struct TemplateRows: ReportRowSource {
    /// Asal satu kolom.
    enum Part: Sendable, Hashable {
        /// Tanda baris contoh.
        case mark
        case column(Int)
        /// Pagu terakhir dikurangi pagu pertama.
        case difference
        /// Selisih itu dalam persen dari pagu pertama.
        case change
    }

    let parts: [Part]
    private let table: PackageTables.Table
    /// Nomor kolom pagu pertama dan terakhir di tabelnya; `nil` bila pagunya kurang dari dua.
    private let stages: (first: Int, last: Int)?

    /// Baris kosong yang disediakan.
    static let spareRows = 1_000
    /// Lembar kerja memuat sedikit lebih dari sejuta baris.
    private static let mostRows = 1_048_000

    init(_ table: PackageTables.Table) {
        self.table = table
        let ceilings = table.columns.indices.filter { table.columns[$0].stage != nil }
        var parts: [Part] = [.mark] + table.columns.indices.map { .column($0) }
        if let first = ceilings.first, let last = ceilings.last, first < last {
            stages = (first, last)
            // Kolom tanda menggeser setiap kolom satu ke kanan.
            parts.insert(contentsOf: [.difference, .change], at: last + 2)
        } else {
            stages = nil
        }
        self.parts = parts
    }

    var id: TableID { TableID(table.name) }

    var count: Int { 1 + table.rows.count + max(0, min(Self.spareRows, Self.mostRows - table.rows.count)) }

    func sources(at index: Int) -> [SourceLocation] { [] }

    func row(at index: Int) -> ReportRow {
        let isExample = index == 0
        let cells = isExample ? table.columns.map(\.example) : index <= table.rows.count ? table.rows[index - 1] : nil
        let variance = cells.flatMap(variance)
        return ReportRow(
            isExample ? .beside : .detail,
            cells: parts.map { part in
                switch part {
                case .mark: isExample ? .verbatim(TemplateMarks.exampleMark) : .empty
                case .column(let column): cells.map { ReportCell($0[column]) } ?? .empty
                case .difference: result(at: index, variance.map { .amount($0.difference) }) { .difference(after: $0, before: $1) }
                case .change:
                    result(at: index, variance.flatMap { try? VarianceColumns.value(of: $0.change) }) { .change(after: $0, before: $1) }
                }
            })
    }

    /// Selisih baris ini; `nil` selama pagunya belum lengkap, atau terlalu panjang bagi sel angka.
    private func variance(_ cells: [PackageCell]) -> Variance? {
        guard let stages, case .amount(let before) = ReportCell(cells[stages.first]).value,
            case .amount(let after) = ReportCell(cells[stages.last]).value
        else { return nil }
        return try? Variance(before: before, after: after)
    }

    private func result(
        at row: Int, _ value: ReportCell.Value?, _ derivation: (CellReference, CellReference) -> Derivation
    ) -> ReportCell {
        guard let stages else { return .empty }
        let (before, after) = (
            CellReference(id, row: row, column: stages.first + 1), CellReference(id, row: row, column: stages.last + 1)
        )
        return ReportCell(value ?? .empty, derivation: derivation(after, before))
    }
}

extension ReportCell {
    /// Isi paket data yang terbaca kembali huruf demi huruf. Angka yang lebih panjang daripada yang disimpan sel angka menjadi teks
    /// bernotasi Indonesia, yang terbaca sama.
    fileprivate init(_ cell: PackageCell) {
        switch cell {
        case .empty: self = .empty
        case .text(let text): self.init(.code(text))
        case .year(let year): self.init(.quantity(Quantity(Int64(year))))
        case .amount(let amount): self.init(amount.quantity.isHeldByCells ? .amount(amount) : .code(cell.text))
        case .number(let number):
            // Nol di belakang hilang dari sel angka, padahal menentukan desimal yang ditampilkan.
            let hasZero = number.decimals > 0 && number.coefficient % 10 == 0
            self.init(number.isHeldByCells && !hasZero ? .quantity(number) : .code(cell.text))
        case .percent(let percent): self.init(percent.isHeldByCells ? .percent(percent) : .code(cell.text))
        }
    }
}

extension Quantity {
    /// `true` bila sel angka menyimpannya tanpa mengubah satu angka pun.
    fileprivate var isHeldByCells: Bool { decimals <= 15 && Rupiah(sen: coefficient).isHeldByCells }
}
