import Diagnostics
import ExactNumbers
import Reporting

extension FormulaBuilder {
    func same(
        _ reference: CellReference, _ cell: ReportCell, _ spot: CellSpot
    ) throws(WorkbookError) -> Outcome {
        let target = try operand(reference, spot)
        guard target.value == cell.value else { throw .disagreement(spot.place) }
        let isEntry = layout.anchor(of: reference.table)?.table.columns[reference.column].entry != nil
        let text = references.cell(target.place)
        // Acuan ke sel kosong tampil sebagai 0 di Excel.
        let isEmpty = target.number == nil && (isEntry || !target.isText)
        return Outcome(isEmpty ? FormulaText.sameOrEmpty(text) : FormulaText.same(text), isReached: target.isReached, drift: target.drift)
    }

    func difference(
        _ after: Operand, _ before: Operand, _ cell: ReportCell, _ spot: CellSpot
    ) throws(WorkbookError) -> Outcome {
        guard case .number(let result) = cell.value.reading,
            ExactCheck.difference(result, after: after, before: before)
        else { throw .disagreement(spot.place) }
        let decimals = max(after.exact.decimals, before.exact.decimals, result.exact.decimals, leastDecimals(of: cell))
        return Outcome(
            FormulaText.difference(after: references.cell(after.place), before: references.cell(before.place), decimals: decimals),
            isReached: BinaryCheck.difference(result, after: after, before: before, decimals: decimals),
            drift: BinaryCheck.drift(ofDifference: after, before))
    }

    func lesser(_ first: Operand, _ second: Operand, _ cell: ReportCell, _ spot: CellSpot) throws(WorkbookError) -> Outcome {
        guard case .number(let result) = cell.value.reading, min(first.exact, second.exact) == result.exact else {
            throw .disagreement(spot.place)
        }
        return Outcome(
            FormulaText.lesser(references.cell(first.place), references.cell(second.place)), isReached: first.isReached && second.isReached)
    }

    func excess(_ part: Operand, _ limit: Operand, _ cell: ReportCell, _ spot: CellSpot) throws(WorkbookError) -> Outcome {
        guard case .number(let result) = cell.value.reading else { throw .disagreement(spot.place) }
        let isAbove = part.exact > limit.exact
        guard isAbove ? ExactCheck.difference(result, after: part, before: limit) : result.exact.isZero else {
            throw .disagreement(spot.place)
        }
        let decimals = max(part.exact.decimals, limit.exact.decimals, result.exact.decimals, leastDecimals(of: cell))
        let isReached =
            isAbove
            ? BinaryCheck.difference(result, after: part, before: limit, decimals: decimals) : part.isReached && limit.isReached
        return Outcome(
            FormulaText.excess(of: references.cell(part.place), over: references.cell(limit.place), decimals: decimals),
            isReached: isReached)
    }

    func sum(
        _ parts: [CellReference], _ cell: ReportCell, _ spot: CellSpot
    ) throws(WorkbookError) -> Outcome {
        var sum = OperandSum()
        var places: [SheetCell] = []
        places.reserveCapacity(parts.count)
        var table: ReportLayout.Anchor?
        for part in parts {
            if table?.table.id != part.table { table = layout.anchor(of: part.table) }
            let operand = try operand(part, in: table, spot)
            sum.add(operand)
            places.append(operand.place)
        }
        return try outcome(of: sum, cell, spot) { places.isEmpty ? nil : FormulaText.sum(references.ranges(places), decimals: $0) }
    }

    /// Rumus sebuah jumlah, yang teksnya `text` bagi banyaknya desimal; `nil` bila tidak dapat menjadi rumus.
    func outcome(
        of sum: OperandSum, _ cell: ReportCell, _ spot: CellSpot, _ text: (Int) -> String?
    ) throws(WorkbookError) -> Outcome {
        guard case .number(let result) = cell.value.reading, sum.exact == result.exact else { throw .disagreement(spot.place) }
        let decimals = max(sum.decimals, result.exact.decimals, leastDecimals(of: cell))
        guard let text = text(decimals) else { return .fixedValue }
        return Outcome(text, isReached: BinaryCheck.sum(result, of: sum, decimals: decimals), drift: sum.drift)
    }

    func change(
        _ after: Operand, _ before: Operand, _ cell: ReportCell, _ percentDecimals: Int, _ spot: CellSpot
    ) throws(WorkbookError) -> Outcome {
        let word = after.exact.isZero ? Derivation.noneWord : Derivation.newWord
        guard let rise = try? after.exact - before.exact else { throw .disagreement(spot.place) }
        let ratio = try Self.ratio(rise, over: before.exact, spot)
        guard ExactCheck.ratio(cell.value, ratio, word: .text(word)) else { throw .disagreement(spot.place) }
        let decimals = decimals(of: cell, percentDecimals)
        return Outcome(
            FormulaText.change(
                after: references.cell(after.place), before: references.cell(before.place),
                decimals: decimals, newWord: Derivation.newWord.text(in: language)),
            isReached: BinaryCheck.change(ratio, after: after, from: before, decimals: decimals))
    }

    func share(
        _ part: Operand, _ whole: Operand, _ cell: ReportCell, _ percentDecimals: Int, _ spot: CellSpot
    ) throws(WorkbookError) -> Outcome {
        let word = ReportCell.Value.text(Derivation.noneWord)
        let ratio = try Self.ratio(part.exact, over: whole.exact, spot)
        guard ExactCheck.ratio(cell.value, ratio, word: word) else { throw .disagreement(spot.place) }
        let decimals = decimals(of: cell, percentDecimals)
        return Outcome(
            FormulaText.share(part: references.cell(part.place), whole: references.cell(whole.place), decimals: decimals),
            isReached: BinaryCheck.ratio(ratio, part, over: whole, decimals: decimals))
    }

    /// Hasil bagi tepat; `nil` bila penyebutnya nol.
    private static func ratio(_ part: Quantity, over whole: Quantity, _ spot: CellSpot) throws(WorkbookError) -> Ratio? {
        if whole.isZero { return nil }
        guard let ratio = try? Ratio(part, over: whole) else { throw .disagreement(spot.place) }
        return ratio
    }

    /// Bila ada uang bersen di buku kerjanya, sel mana pun dapat menjadi bersen ketika angkanya diubah.
    func leastDecimals(of cell: ReportCell) -> Int {
        if case .amount = cell.value { layout.hasSen || layout.isForm(references.ownSheet) ? 2 : 0 } else { 0 }
    }

    /// Desimal pecahan: dua lebih banyak daripada desimal persennya.
    private func decimals(of cell: ReportCell, _ percentDecimals: Int) -> Int {
        if case .percent(let percent) = cell.value { percent.decimals + 2 } else { percentDecimals + 2 }
    }
}
