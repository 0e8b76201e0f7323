import SeededRandom

/// Salah salin pada teks satu angka.
enum FigureEdit {
    /// Teks setelah satu kekeliruan; `nil` bila kekeliruan itu tidak mungkin pada teks ini.
    static func edit(_ text: String, _ kind: Mutation.Kind, using generator: inout SeededGenerator) -> String? {
        var letters = Array(text)
        let digits = letters.indices.filter { letters[$0].isASCII && letters[$0].isNumber }
        switch kind {
        case .wrongDigit:
            guard let place = digits.randomElement(using: &generator), let old = letters[place].wholeNumberValue else { return nil }
            letters[place] = Character(String((old + Int.random(in: 1...9, using: &generator)) % 10))
        case .swappedDigits:
            let pairs = zip(digits, digits.dropFirst()).filter { letters[$0] != letters[$1] }
            guard let (left, right) = pairs.randomElement(using: &generator) else { return nil }
            letters.swapAt(left, right)
        case .droppedSen:
            guard let comma = letters.lastIndex(of: ","), letters.contains("."), letters[comma...].filter(\.isNumber).count == 2,
                letters[comma...].contains(where: { $0.isNumber && $0 != "0" })
            else { return nil }
            letters.removeSubrange(comma...(comma + 2))
        case .lostMark:
            // Dengan satu tanda saja angkanya tetap terbaca benar tanpa tanda itu.
            let marks = letters.indices.filter { letters[$0] == "." }
            guard marks.count > 1, let mark = marks.randomElement(using: &generator) else { return nil }
            letters.remove(at: mark)
        case .repeatedRow, .missingRow:
            return nil
        }
        let edited = String(letters)
        return edited == text ? nil : edited
    }

    /// `true` bila kedua teks berbeda arti, lebih dari `slack`. Nilai di sini hanya memilih kekeliruan yang layak diuji,
    /// tidak pernah menjadi angka anggaran.
    static func differ(_ left: String, _ right: String, by slack: Double) -> Bool {
        guard let first = value(left), let second = value(right) else { return true }
        return abs(first - second) > slack
    }

    private static func value(_ text: String) -> Double? {
        Double(text.filter { $0.isNumber || $0 == "," }.replacing(",", with: "."))
    }
}
