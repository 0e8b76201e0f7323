/// Bagaimana uang dicetak: satuan, banyak desimal, dan tandanya.
package struct AmountFormat: Sendable {
    package enum Notation: Sendable, CaseIterable { case grouped, plain, currency }

    /// Pangkat sepuluh satuan: 0 rupiah, 3 ribuan, 6 juta, 9 miliar.
    package var exponent = 0
    package var decimals = 0
    package var notation = Notation.grouped

    package init(exponent: Int = 0, decimals: Int = 0, notation: Notation = .grouped) {
        self.exponent = exponent
        self.decimals = decimals
        self.notation = notation
    }

    /// Sen di dalam satu angka terakhir yang dicetak.
    package var lastDigit: Int64 {
        (0..<max(0, exponent + 2 - decimals)).reduce(1) { power, _ in power * 10 }
    }

    /// Uang setelah dibulatkan ke angka terakhir yang dicetak, setengah menjauhi nol.
    package func rounded(_ sen: Int64) -> Int64 {
        let half = sen < 0 ? -lastDigit / 2 : lastDigit / 2
        return (sen + half) / lastDigit * lastDigit
    }

    /// `true` bila satu tanda saja ("16.000") dapat dibaca dua cara di kolom yang memuat uang ini.
    func isAmbiguous(_ column: [Int64]) -> Bool {
        guard notation != .plain, decimals == 0, let largest = column.map(\.magnitude).max() else { return false }
        return largest / UInt64(lastDigit) < 1_000_000
    }

    package func text(_ sen: Int64) -> String {
        let digits = String((rounded(sen) / lastDigit).magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let whole = String(padded.dropLast(decimals))
        let text = (notation == .plain ? whole : Self.grouped(whole)) + (decimals > 0 ? "," + padded.suffix(decimals) : "")
        let marked = notation == .currency ? "Rp \(text)" : text
        return sen < 0 ? "(\(marked))" : marked
    }

    static func grouped(_ digits: String) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
            text.append(digit)
        }
        return text
    }

    /// Frasa judul tabel; `nil` bila rupiah penuh.
    var unitWord: String? {
        switch exponent {
        case 3: "ribuan"
        case 6: "juta"
        case 9: "miliar"
        default: nil
        }
    }
}
