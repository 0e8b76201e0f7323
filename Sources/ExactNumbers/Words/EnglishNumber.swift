/// Bilangan bulat dengan huruf dalam bahasa Inggris, deret pendek, tanpa "and".
enum EnglishNumber {
    private static let units = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    /// Sampai 10^36, lebih dari yang dapat dimuat ``Rupiah``.
    private static let scales = [
        "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion", "septillion", "octillion",
        "nonillion", "decillion", "undecillion",
    ]

    static func words(_ number: UInt128) -> [String] {
        guard number > 0 else { return [units[0]] }
        return NumberGroups.groups(number).flatMap { group in
            belowThousand(group.value) + (group.level > 0 ? [scales[group.level]] : [])
        }
    }

    private static func belowThousand(_ number: Int) -> [String] {
        switch number {
        case ..<1: []
        case ..<20: [units[number]]
        case ..<100: [tens[number / 10] + (number % 10 > 0 ? "-" + units[number % 10] : "")]
        default: [units[number / 100], "hundred"] + belowThousand(number % 100)
        }
    }
}
