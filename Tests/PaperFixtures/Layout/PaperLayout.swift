import BudgetModel
package import SeededRandom

/// Bagaimana sebuah pohon dicetak.
package struct PaperLayout: Sendable {
    package enum TotalPlace: String, Sendable {
        /// Baris induk di atas rinciannya.
        case above = "di atas"
        /// Baris induk di bawah rinciannya.
        case below = "di bawah"
        /// Judul tanpa uang di atas, baris "Jumlah ..." di bawah.
        case heading = "judul dan jumlah"
    }

    package enum StageForm: String, Sendable {
        case columns = "kolom"
        case blocks = "kolom Tahapan, tabel demi tabel"
        case interleaved = "kolom Tahapan, baris demi baris"
        case files = "berkas"
    }

    package let marks: PaperMarks
    package var totals = TotalPlace.above
    package var stageForm = StageForm.columns
    package var format = AmountFormat()
    package var hasGrandTotal = false
    package var hasTitles = true
    package var hasNumberRow = false
    package var hasExtraColumns = false
    package var hasGroupedHeading = false
    /// Satuan di tajuk kolom uang, bukan di judul.
    package var hasUnitInHeading = false
    package var hasBalances = false
    package var separator: Character = ";"
    /// Pilihan kecil yang tidak mengubah arti: kata tajuk, lebar jorokan, ulangan kode.
    package var variant = 0

    package init(_ marks: PaperMarks) { self.marks = marks }

    /// Cetakan acak yang sah untuk `tree`.
    package static func random(_ marks: PaperMarks, for tree: PaperTree, using generator: inout SeededGenerator) -> PaperLayout {
        var layout = PaperLayout(marks)
        func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &generator) <= percent }
        layout.totals = marks.totalPlaces[Int.random(in: marks.totalPlaces.indices, using: &generator)]
        layout.variant = Int.random(in: 0..<60, using: &generator)
        layout.separator = chance(60) ? ";" : ","
        layout.hasTitles = chance(60)
        layout.hasNumberRow = chance(20)
        layout.hasGrandTotal = marks == .totalledLabels || (marks != .labels && marks != .rootlessLabels && chance(50))
        layout.hasBalances = tree.roots.count > 1 && tree.spending.count == 1 && chance(60)
        if tree.stages.count > 1 {
            let form = Int.random(in: 0..<10, using: &generator)
            if form == 0, tree.hasDistinctStages { layout.stageForm = .files }
            if form == 1, layout.totals == .above { layout.stageForm = .blocks }
            if form == 2, layout.totals == .above, marks.hasCompleteCodes { layout.stageForm = .interleaved }
        }
        let isMatrix = layout.stageForm == .columns && tree.stages.count == 2
        layout.hasExtraColumns = isMatrix && chance(40)
        layout.hasGroupedHeading = isMatrix && chance(15)
        layout.format = format(for: tree.grain, using: &generator)
        layout.hasUnitInHeading = layout.format.exponent > 0 && (!layout.hasTitles || chance(30))
        layout.settleNotation(for: tree)
        return layout
    }

    /// Satuan hanya sekasar yang masih mencetak setiap angka dengan tepat.
    private static func format(for grain: AmountGrain, using generator: inout SeededGenerator) -> AmountFormat {
        let choices: [AmountFormat] =
            switch grain {
            case .sen: [AmountFormat(decimals: 2)]
            case .rupiah: [AmountFormat(), AmountFormat(), AmountFormat(decimals: 2)]
            case .thousands: [AmountFormat(), AmountFormat(decimals: 2), AmountFormat(exponent: 3)]
            case .millions: [AmountFormat(), AmountFormat(decimals: 2), AmountFormat(exponent: 3), AmountFormat(exponent: 6)]
            case .tenMillions: [AmountFormat(), AmountFormat(exponent: 6), AmountFormat(exponent: 9, decimals: 2)]
            }
        var format = choices[Int.random(in: choices.indices, using: &generator)]
        let notation = Int.random(in: 0..<10, using: &generator)
        format.notation = notation < 6 ? .grouped : notation < 9 || format.exponent > 0 ? .plain : .currency
        return format
    }

    /// "16.000" saja dapat dibaca dua cara: kolom yang semua angkanya begitu dicetak dengan desimal.
    private mutating func settleNotation(for tree: PaperTree) {
        let rows = tree.roots.flatMap(\.node.rows)
        var columns = tree.stages.indices.map { stage in rows.compactMap { $0.amounts[stage] } }
        if hasExtraColumns { columns.append(rows.compactMap { row in row.amounts.differences }) }
        if columns.contains(where: format.isAmbiguous) { format.decimals = 2 }
    }
}

extension PaperMarks {
    /// Setiap baris beruang menyebut kode lengkapnya.
    package var hasCompleteCodes: Bool {
        switch self {
        case .paddedAccounts, .plainAccounts, .oldAccounts, .dottedAccounts, .programCode, .programColumns, .outerCodesOnce,
            .accountColumns,
            .segmentColumns:
            true
        default: false
        }
    }
}

extension [Int64?] {
    /// Tahapan terakhir kurang tahapan pertama; `nil` bila salah satunya tidak dicetak.
    var differences: Int64? {
        guard count == 2, let before = self[0], let after = self[1] else { return nil }
        return after - before
    }
}
