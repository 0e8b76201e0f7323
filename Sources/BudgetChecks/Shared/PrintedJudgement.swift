import ExactNumbers

/// Nilai yang dihitung dari angka tertera: nilainya, dan rentang yang diizinkan pembulatan cetak masukannya.
struct PrintedValue: Sendable, Hashable {
    /// Nilai bila masukannya tepat seperti tercetak.
    let value: Ratio
    /// Semua nilai yang mungkin; kedua batas termasuk.
    let range: ClosedRange<Ratio>

    /// Angka tertera: nilai ± setengah satuan desimal terakhirnya.
    init(_ printed: Quantity) throws(ArithmeticError) {
        let interval = try printed.printedInterval
        self.init(value: try Ratio(printed), range: try Ratio(interval.lowerBound)...Ratio(interval.upperBound))
    }

    /// `part / whole` bila keduanya dicetak ± `rounding`; `nil` bila pembaginya mungkin nol.
    static func quotient(_ part: Rupiah, over whole: Rupiah, rounding: Rupiah) throws(ArithmeticError) -> PrintedValue? {
        let (least, most) = (try whole - rounding, try whole + rounding)
        guard least > .zero else { return nil }
        var quotient = PrintedValue(exact: try Ratio(part, over: whole))
        for end in [try part - rounding, try part + rounding] {
            for divisor in [least, most] { quotient = quotient.including(try Ratio(end, over: divisor)) }
        }
        return quotient
    }

    private func including(_ ratio: Ratio) -> PrintedValue {
        PrintedValue(value: value, range: min(range.lowerBound, ratio)...max(range.upperBound, ratio))
    }

    /// Nilai yang tidak dibulatkan, misalnya seratus persen.
    init(exact value: Ratio) {
        self.init(value: value, range: value...value)
    }

    private init(value: Ratio, range: ClosedRange<Ratio>) {
        self.value = value
        self.range = range
    }

    static func + (left: PrintedValue, right: PrintedValue) throws(ArithmeticError) -> PrintedValue {
        PrintedValue(
            value: try left.value + right.value,
            range: try left.range.lowerBound + right.range.lowerBound...left.range.upperBound + right.range.upperBound
        )
    }

    static func - (left: PrintedValue, right: PrintedValue) throws(ArithmeticError) -> PrintedValue {
        PrintedValue(
            value: try left.value - right.value,
            range: try left.range.lowerBound - right.range.upperBound...left.range.upperBound - right.range.lowerBound
        )
    }

    /// Jumlah; deret kosong berjumlah nol.
    static func sum(_ values: [PrintedValue]) throws(ArithmeticError) -> PrintedValue {
        var sum = PrintedValue(exact: try Ratio(0, over: 1))
        for value in values { sum = try sum + value }
        return sum
    }

    /// Hasil rumus yang naik atau turun terus menurut masukannya, misalnya dikali atau dibagi angka tetap.
    func mapped(_ formula: (Ratio) throws(ArithmeticError) -> Ratio) throws(ArithmeticError) -> PrintedValue {
        let ends = [try formula(range.lowerBound), try formula(range.upperBound)]
        return PrintedValue(value: try formula(value), range: min(ends[0], ends[1])...max(ends[0], ends[1]))
    }

    /// Hasil rumus dua masukan yang naik atau turun terus menurut masing-masing; batasnya karena itu ada di sudut.
    ///
    /// - Returns: `nil` bila rumus tidak berarti di salah satu sudut, misalnya pembaginya nol.
    static func combining(
        _ left: PrintedValue, _ right: PrintedValue, by formula: (Ratio, Ratio) throws(ArithmeticError) -> Ratio?
    ) throws(ArithmeticError) -> PrintedValue? {
        guard let value = try formula(left.value, right.value) else { return nil }
        var result = PrintedValue(exact: value)
        for first in [left.range.lowerBound, left.range.upperBound] {
            for second in [right.range.lowerBound, right.range.upperBound] {
                guard let corner = try formula(first, second) else { return nil }
                result = result.including(corner)
            }
        }
        return result
    }

    /// Pecahan sebagai persen: 0,3864 menjadi 38,64.
    var percent: PrintedValue {
        get throws(ArithmeticError) {
            let hundred = try Ratio(100, over: 1)
            return try mapped { (ratio) throws(ArithmeticError) in try ratio * hundred }
        }
    }
}

/// Putusan atas angka tertera yang dapat dihitung ulang dari angka tertera lain (domain: menilai angka tertera).
enum PrintedJudgement: Sendable, Hashable {
    /// Sama dengan hasil kita yang dibulatkan ke desimal cetaknya.
    case exact
    /// Rentang cetaknya bertemu rentang yang diizinkan masukannya.
    case withinRounding
    /// Tidak ada masukan yang, dibulatkan, memberi angka ini.
    case wrong

    /// Menilai `printed` terhadap `computed`, dalam satuan yang sama.
    init(_ printed: Quantity, against computed: PrintedValue) throws(ArithmeticError) {
        if try computed.value.rounded(to: printed.decimals) == printed {
            self = .exact
        } else {
            self = try PrintedValue(printed).range.overlaps(computed.range) ? .withinRounding : .wrong
        }
    }
}
