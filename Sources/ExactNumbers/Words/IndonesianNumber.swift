/// Bilangan bulat dengan huruf dalam bahasa Indonesia.
enum IndonesianNumber {
    private static let units = [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    ]
    /// Sampai 10^36, lebih dari yang dapat dimuat ``Rupiah``.
    private static let scales = [
        "", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun", "sekstiliun", "septiliun", "oktiliun", "noniliun", "desiliun",
        "undesiliun",
    ]

    static func words(_ number: UInt128) -> [String] {
        guard number > 0 else { return [units[0]] }
        return NumberGroups.groups(number).flatMap { group in
            switch group {
            case (let value, 0): belowThousand(value)
            // Hanya ribuan yang satu menjadi "seribu"; 101.000 tetap "seratus satu ribu", dan 1.000.000 "satu juta".
            case (1, 1): ["seribu"]
            case (let value, let level): belowThousand(value) + [scales[level]]
            }
        }
    }

    private static func belowThousand(_ number: Int) -> [String] {
        switch number {
        case ..<1: []
        case ..<12: [units[number]]
        case ..<20: [units[number - 10], "belas"]
        case ..<100: [units[number / 10], "puluh"] + belowThousand(number % 10)
        case ..<200: ["seratus"] + belowThousand(number - 100)
        default: [units[number / 100], "ratus"] + belowThousand(number % 100)
        }
    }
}
