import BudgetModel
import ExactNumbers

/// Persen perubahan tertera di samping persen yang benar.
struct PercentReading {
    let row: ChangeTable.Row
    let figure: PrintedFigure
    /// Hubungan yang tertera dengan yang benar; yang tidak dapat dinilai dianggap tepat.
    let fit: PercentFit
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
        fit = try Self.isWithinRounding(value, row) ? .exact : PercentFit(value, to: ratio)
        expected = try ratio.percent(decimals: PercentFit.comparableDecimals(value))
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
            for base in bases where try PercentFit(value, to: base) != .wrong { return true }
            return false
        }
    }

    /// Arti lain sebuah kolom persen.
    enum OtherMeaning {
        /// Pecahan: 0,3864 untuk 38,64 %, diketik tanpa format persen.
        case fraction
        /// Setelah terhadap sebelum.
        case share
        /// Bobot yang jumlahnya 100.
        case weight
    }

    /// Arti lain seluruh kolom; `nil` bila kolomnya persen perubahan.
    static func otherMeaning(of readings: [PercentReading]) throws(ArithmeticError) -> OtherMeaning? {
        let judged = readings.filter { !$0.row.before.isZero && $0.row.before != $0.row.after && $0.figure.value != nil }
        guard judged.count > 1, judged.allSatisfy({ $0.fit == .wrong }) else { return nil }
        var (isFraction, isShare) = (true, true)
        for reading in judged {
            guard let value = reading.figure.value else { continue }
            let row = reading.row
            if try PercentFit(value, to: Ratio(try row.difference, over: row.before), exponent: 0) == .wrong { isFraction = false }
            if try PercentFit(value, to: Ratio(row.after, over: row.before)) == .wrong { isShare = false }
        }
        if isFraction { return .fraction }
        if isShare { return .share }
        return try sumToWhole(judged) ? .weight : nil
    }

    /// `true` bila persen baris-barisnya, tanpa jumlahnya, berjumlah 100 menurut pembulatan cetaknya.
    private static func sumToWhole(_ readings: [PercentReading]) throws(ArithmeticError) -> Bool {
        let lines = readings.filter { $0.row.printed.subject == .line }
        guard lines.count > 1 else { return false }
        var sum = Quantity(0)
        var decimals = 0
        for reading in lines {
            guard let value = reading.figure.value else { continue }
            sum = try sum + value
            decimals = max(decimals, value.decimals)
        }
        // Setengah satuan terakhir setiap baris.
        let gap = try (sum - Quantity(100)).magnitude
        let tolerance = try Quantity(coefficient: Int128(lines.count) * 5, decimals: decimals + 1)
        return gap <= tolerance
    }

    /// `true` bila pembulatan cetak kedua pagunya dapat memberi persen ini.
    private static func isWithinRounding(_ printed: Quantity, _ row: ChangeTable.Row) throws(ArithmeticError) -> Bool {
        guard !row.printed.rounding.isZero else { return false }
        let share = try PrintedValue.quotient(row.after, over: row.before, rounding: row.printed.rounding)
        guard
            let percent = try share.map({ (share) throws(ArithmeticError) in
                try (share - PrintedValue(exact: Ratio(1, over: 1))).percent
            })
        else { return true }
        for value in [printed, try printed.negated()] where try PrintedJudgement(value, against: percent) != .wrong { return true }
        return false
    }
}
