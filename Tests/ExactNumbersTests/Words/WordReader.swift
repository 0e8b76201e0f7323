import ExactNumbers

/// Pembaca terbilang yang tidak memakai penulisnya: kata demi kata menjadi angka.
struct WordReader {
    private let small: [String: Int128]
    private let scales: [String: Int128]

    init(_ words: NumberWords) {
        let ones: String
        let names: String
        switch words {
        case .indonesian:
            ones = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"
            names =
                "ribu juta miliar triliun kuadriliun kuintiliun sekstiliun septiliun oktiliun noniliun desiliun undesiliun"
        case .english:
            ones =
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
            names =
                "thousand million billion trillion quadrillion quintillion sextillion septillion octillion nonillion decillion undecillion"
        }
        var small: [String: Int128] = [:]
        for (value, word) in ones.split(separator: " ").enumerated() { small[String(word)] = Int128(value) }
        if words == .english {
            for (index, word) in "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ").enumerated() {
                small[String(word)] = Int128(20 + 10 * index)
            }
        }
        self.small = small
        var scale: Int128 = 1
        var scales: [String: Int128] = [:]
        for word in names.split(separator: " ") {
            scale *= 1000
            scales[String(word)] = scale
        }
        self.scales = scales
    }

    /// Jumlah dalam sen; `nil` bila ada kata yang tidak dikenal atau bagiannya tidak berurutan.
    func sen(_ text: String) -> Int128? {
        var words = text.split { $0 == " " || $0 == "-" }.map(String.init)
        let isNegative = words.first == "minus"
        if isNegative { words.removeFirst() }
        guard let end = words.firstIndex(of: "rupiah"), let rupiah = number(words[..<end]) else { return nil }
        var rest = words[(end + 1)...]
        var sen: Int128 = 0
        if !rest.isEmpty {
            guard rest.popLast() == "sen", let value = number(rest), (1...99).contains(value) else { return nil }
            sen = value
        }
        // Dikumpulkan sebagai bilangan negatif, supaya batas bawahnya ikut muat.
        let (product, high) = (-rupiah).multipliedReportingOverflow(by: 100)
        let (sum, low) = product.subtractingReportingOverflow(sen)
        guard !high, !low else { return nil }
        return isNegative ? sum : 0 - sum
    }

    private func number(_ words: ArraySlice<String>) -> Int128? {
        guard !words.isEmpty else { return nil }
        var (total, group, unit): (Int128, Int128, Int128) = (0, 0, 0)
        var last = Int128.max
        for word in words {
            if let value = small[word] {
                unit += value
            } else if let scale = scales[word] {
                group += unit
                guard group > 0, scale < last else { return nil }
                last = scale
                total += group * scale
                (group, unit) = (0, 0)
            } else {
                switch word {
                case "belas": unit += 10
                case "puluh": unit *= 10
                case "ratus", "hundred": (group, unit) = (unit * 100, 0)
                case "seratus": group = 100
                case "seribu":
                    guard group == 0, unit == 0, last > 1000 else { return nil }
                    total += 1000
                    last = 1000
                default: return nil
                }
                if word == "puluh" { (group, unit) = (group + unit, 0) }
            }
        }
        return total + group + unit
    }
}
