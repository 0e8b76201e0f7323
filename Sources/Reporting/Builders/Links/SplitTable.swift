import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel *Pembagian*: setiap bagian setiap program yang dibagi menurut bobot, langkah demi langkah, sebagai rumus atas pagu utuh dan bobotnya di *Kaitan*.
///
/// Hanya di buku kerja: keluaran lain memuat hasilnya saja.
struct SplitTable {
    static let id: TableID = "pembagian"

    /// Kolomnya.
    private enum Column: Int, CaseIterable {
        case office, program, unit, stage, share, whole, weight, weightSum, quotient, rest, floor, remainder, left, rank, amount
    }

    private(set) var table: ReportTable
    private let comparison: Comparison

    init(_ comparison: Comparison) {
        self.comparison = comparison
        table = ReportTable(id: Self.id, columns: Column.allCases.map(Self.column))
    }

    /// Menambahkan sebuah program di kedua tahapan.
    ///
    /// - Parameters:
    ///   - wholes: Sel pagu utuhnya sebelum dan setelah.
    ///   - weights: Sel bobot setiap bagian; `nil` bagi yang tidak terkait indikator.
    /// - Returns: sel setiap bagian sebelum dan setelah.
    mutating func add(_ split: Split, wholes: [CellReference], weights: [CellReference?]) -> [(before: CellReference, after: CellReference)]
    {
        let first = table.rows.count
        for (stage, whole) in wholes.enumerated() {
            let block = SplitBlock(split, stage: stage, first: table.rows.count, whole: whole, weights: weights)
            for part in split.shares.indices { table.rows.append(row(block, part)) }
        }
        let count = split.shares.count
        return split.shares.indices.map { (SplitBlock.amount(first + $0), SplitBlock.amount(first + count + $0)) }
    }

    private func row(_ block: SplitBlock, _ part: Int) -> ReportRow {
        let (split, steps) = (block.split, block.split.steps[block.stage])
        let share = split.shares[part]
        let position = share.position
        let indicator = share.indicator.map { LocalizedText(verbatim: comparison.budget.indicator($0)?.name ?? $0) }
        func number(_ value: Int128, _ formula: CellFormula) -> ReportCell {
            // Tidak dapat gagal: tanpa desimal setiap bilangan bulat muat.
            (try? Quantity(coefficient: value, decimals: 0)).map { ReportCell(.quantity($0), derivation: .formula(formula)) } ?? .empty
        }
        let isBefore = block.stage == 0
        return ReportRow(cells: [
            .verbatim(position.office), .verbatim(position.program.name), .text(ReportWords.unit(position.unit)),
            .text((isBefore ? comparison.from : comparison.to).label), .text(indicator ?? ReportWords.unlinked),
            ReportCell(.amount(split.wholes[block.stage]), derivation: .same(block.whole)),
            number(split.weights[part], block.weight(part)), number(split.whole, block.weightSum),
            number(steps.quotient, block.quotient(part)), number(steps.rest, block.rest(part)),
            number(steps.floors[part], block.floor(part)), number(steps.remainders[part], block.remainder(part)),
            number(steps.left, block.left(part)), number(Int128(steps.rank(of: part)), block.rank(part)),
            ReportCell(.amount(isBefore ? share.variance.before : share.variance.after), derivation: .formula(block.amount(part))),
        ])
    }

    /// Bagiannya.
    var section: ReportSection {
        let note = LocalizedText(
            id:
                "Langkah-langkah pembagian pagu menurut bobot, yang hasilnya diacu Kaitan dan Sandingan. Setiap bagian dipotong ke sen; sen yang tersisa diberikan satu-satu menurut urutan sisa pembagian: yang terbesar dahulu, dan bila sama yang lebih dahulu dikaitkan. Ubah pagu utuh dan bobotnya di Kaitan, bukan di sini. Bobot yang berjumlah kurang dari 100 % hanya menyisakan bagian tanpa indikator bila programnya sudah punya bagian seperti itu.",
            en:
                "The steps of splitting ceilings by weight; Links and Side by side refer to the results. Every part is cut to the sen; the sen left over are given one by one by order of remainder: the largest first, and of equal ones the one linked first. Change whole ceilings and weights on Links, not here. Weights that sum to less than 100% leave a part without an indicator only where the program already has such a part."
        )
        var section = ReportSection(
            id: Self.id.name, title: LocalizedText(id: "Pembagian", en: "Apportionment"), blocks: [.paragraph(note), .table(table)])
        section.audience = .workbook
        return section
    }

    private static func column(_ column: Column) -> ReportColumn {
        switch column {
        case .office: ReportColumn(LocalizedText(id: "OPD", en: "Office"), .label)
        case .program: ReportColumn(LocalizedText(id: "Program", en: "Program"), .name)
        case .unit: ReportColumn(ReportWords.unit, .label)
        case .stage: ReportColumn(LocalizedText(id: "Tahapan", en: "Stage"), .label)
        case .share: ReportColumn(LocalizedText(id: "Bagian bagi", en: "Part for"), .name)
        case .whole: ReportColumn(LocalizedText(id: "Pagu yang dibagi", en: "Ceiling to be split"), .amount)
        case .weight: ReportColumn(LocalizedText(id: "Bobot (bilangan bulat)", en: "Weight (whole number)"), .quantity)
        case .weightSum: ReportColumn(LocalizedText(id: "Jumlah bobot", en: "Sum of weights"), .quantity)
        case .quotient: ReportColumn(LocalizedText(id: "Sen pagu per bobot", en: "Sen of the ceiling per weight"), .quantity)
        case .rest: ReportColumn(LocalizedText(id: "Sisanya", en: "The rest"), .quantity)
        case .floor: ReportColumn(LocalizedText(id: "Sen utuh bagian ini", en: "Whole sen of this part"), .quantity)
        case .remainder: ReportColumn(LocalizedText(id: "Sisa pembagian", en: "Remainder"), .quantity)
        case .left: ReportColumn(LocalizedText(id: "Sen yang tersisa", en: "Sen left over"), .quantity)
        case .rank: ReportColumn(LocalizedText(id: "Urutan", en: "Order"), .quantity)
        case .amount: ReportColumn(LocalizedText(id: "Bagian", en: "Part"), .amount)
        }
    }

    /// Rumus-rumus satu program di satu tahapan: satu baris setiap bagian, berurutan.
    private struct SplitBlock {
        let split: Split
        let stage: Int
        let first: Int
        let whole: CellReference
        let weights: [CellReference?]

        init(_ split: Split, stage: Int, first: Int, whole: CellReference, weights: [CellReference?]) {
            (self.split, self.stage, self.first, self.whole, self.weights) = (split, stage, first, whole, weights)
        }

        static func amount(_ row: Int) -> CellReference { CellReference(SplitTable.id, row: row, column: Column.amount.rawValue) }

        private func cell(_ column: Column, _ part: Int) -> CellFormula {
            .cell(CellReference(SplitTable.id, row: first + part, column: column.rawValue))
        }

        private func sen(_ part: Int) -> CellFormula { .sen(.magnitude(cell(.whole, part))) }

        private func all(_ column: Column) -> [CellFormula] { split.shares.indices.map { cell(column, $0) } }

        /// Bobotnya sebagai bilangan bulat; yang tidak terkait mendapat sisa dari seratus persen.
        func weight(_ part: Int) -> CellFormula {
            let hundred = CellFormula.number(Quantity((0..<split.decimals + 2).reduce(1) { power, _ in power * 10 }))
            if let weight = weights[part] { return .rounded(.product(.cell(weight), hundred), decimals: 0) }
            let linked = split.shares.indices.filter { weights[$0] != nil }.map { cell(.weight, $0) }
            return .larger(.difference(hundred, .sum(linked)), .zero)
        }

        var weightSum: CellFormula { .sum(all(.weight)) }

        func quotient(_ part: Int) -> CellFormula { .quotient(sen(part), cell(.weightSum, part)) }

        func rest(_ part: Int) -> CellFormula { .difference(sen(part), .product(cell(.quotient, part), cell(.weightSum, part))) }

        private func cut(_ part: Int) -> CellFormula { .quotient(.product(cell(.rest, part), cell(.weight, part)), cell(.weightSum, part)) }

        func floor(_ part: Int) -> CellFormula { .sum([.product(cell(.quotient, part), cell(.weight, part)), cut(part)]) }

        func remainder(_ part: Int) -> CellFormula {
            .difference(.product(cell(.rest, part), cell(.weight, part)), .product(cut(part), cell(.weightSum, part)))
        }

        func left(_ part: Int) -> CellFormula { .difference(sen(part), .sum(all(.floor))) }

        /// Satu, dan satu lagi bagi setiap bagian yang didahulukan: sisanya lebih besar, atau sama dan lebih dahulu dikaitkan.
        func rank(_ part: Int) -> CellFormula {
            let (one, own) = (CellFormula.number(Quantity(1)), cell(.remainder, part))
            let ahead = split.shares.indices.filter { $0 != part }.map { other in
                let theirs = cell(.remainder, other)
                return CellFormula.choice(other < part ? .not(.below(theirs, own)) : .below(own, theirs), one, .zero)
            }
            return .sum([one] + ahead)
        }

        func amount(_ part: Int) -> CellFormula {
            let one = CellFormula.number(Quantity(1))
            let extra = CellFormula.choice(.below(cell(.left, part), cell(.rank, part)), .zero, one)
            let sign = CellFormula.choice(.below(cell(.whole, part), .zero), .number(Quantity(-1)), one)
            return .hundredth(.product(sign, .sum([cell(.floor, part), extra])))
        }
    }
}
