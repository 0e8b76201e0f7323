import BudgetModel
import ExactNumbers

/// Persen perubahan tertera di samping persen yang benar.
struct PercentReading {
    /// Hubungan yang tertera dengan yang benar.
    enum Fit {
        /// Sama setelah dibulatkan, atau tidak dapat dinilai.
        case exact
        /// Kurang dari satu satuan desimal terakhir: dipotong.
        case cutOff
        case wrong
    }

    let row: ChangeTable.Row
    let figure: PrintedFigure
    let fit: Fit
    /// Persen yang benar dengan desimal seperti tertera; `nil` bila pagu sebelum nol.
    let expected: Quantity?

    init(_ figure: PrintedFigure, _ row: ChangeTable.Row) throws(ArithmeticError) {
        self.row = row
        self.figure = figure
        guard !row.before.isZero, let value = figure.value else {
            // "100", "0", dan "baru" sama-sama dipakai orang bagi pagu yang baru ada.
            fit = figure.value.map { $0.isZero || $0 == Quantity(100) ? .exact : .wrong } ?? .exact
            expected = nil
            return
        }
        let ratio = try Ratio(try row.difference, over: row.before)
        fit = try Self.fit(value, to: ratio, exponent: 2)
        expected = try ratio.percent(decimals: Self.comparableDecimals(value))
    }

    /// Persen ini mengikuti selisih yang dilaporkan J004 atau rincian yang dilaporkan J003.
    var followsReportedFigure: Bool {
        get throws(ArithmeticError) {
            guard let value = figure.value else { return false }
            var bases: [Ratio] = []
            if let difference = row.printed.difference, !row.before.isZero {
                bases.append(try Ratio(difference, over: row.before))
            }
            if let computed = row.computed, !computed.before.isZero {
                bases.append(try Ratio(try computed.after - computed.before, over: computed.before))
            }
            for base in bases where try Self.fit(value, to: base, exponent: 2) != .wrong { return true }
            return false
        }
    }

    /// `true` bila seluruh kolom berarti lain: pecahan (0,3864 untuk 38,64 %) atau setelah terhadap sebelum.
    static func haveOtherMeaning(_ readings: [PercentReading]) throws(ArithmeticError) -> Bool {
        let judged = readings.filter { !$0.row.before.isZero && $0.row.before != $0.row.after && $0.figure.value != nil }
        guard judged.count > 1, judged.allSatisfy({ $0.fit == .wrong }) else { return false }
        var (isFraction, isShare) = (true, true)
        for reading in judged {
            guard let value = reading.figure.value else { continue }
            let row = reading.row
            if try fit(value, to: Ratio(try row.difference, over: row.before), exponent: 0) == .wrong { isFraction = false }
            if try fit(value, to: Ratio(row.after, over: row.before), exponent: 2) == .wrong { isShare = false }
        }
        return isFraction || isShare
    }

    /// Membandingkan besarnya saja: `ratio x 10^exponent` terhadap yang tertera.
    private static func fit(_ printed: Quantity, to ratio: Ratio, exponent: Int) throws(ArithmeticError) -> Fit {
        let decimals = comparableDecimals(printed)
        let shown = try printed.rescaled(to: decimals).magnitude
        func shownAs(_ rule: RoundingRule) throws(ArithmeticError) -> Quantity {
            let size = try ratio.rounded(to: decimals + exponent, rule: rule).magnitude
            return try Quantity(coefficient: size.coefficient, decimals: decimals)
        }
        if try shown == shownAs(.halfAwayFromZero) { return .exact }
        let cutOff = [try shownAs(.floor), try shownAs(.ceiling)]
        return cutOff.contains(shown) ? .cutOff : .wrong
    }

    /// Excel menyimpan ekor biner sampai lima belas angka; yang dinilai paling banyak enam desimal.
    private static func comparableDecimals(_ printed: Quantity) -> Int { min(printed.decimals, 6) }
}

extension Quantity {
    fileprivate var magnitude: Quantity {
        get throws(ArithmeticError) { isNegative ? try negated() : self }
    }
}
