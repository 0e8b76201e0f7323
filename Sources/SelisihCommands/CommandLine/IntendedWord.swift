/// Kata yang agaknya dimaksud orang yang salah mengetik.
enum IntendedWord {
    /// Nama yang paling dekat; `nil` bila tidak ada yang cukup dekat, atau dua hal sama dekatnya.
    ///
    /// - Parameter things: Nama-nama setiap hal; dari yang sama dekat milik satu hal, yang pertama.
    static func nearest(to word: String, among things: [[String]]) -> String? {
        let word = Array(word.lowercased())
        guard word.count <= longest else { return nil }
        var (best, bestDistance, isAlone) = (String?.none, Int.max, true)
        for names in things {
            let distances = names.map { ($0, distance(word, Array($0))) }.filter { $1 <= farthest(of: word.count) }
            guard let (name, distance) = distances.min(by: { $0.1 < $1.1 }), distance <= bestDistance else { continue }
            isAlone = distance < bestDistance
            (best, bestDistance) = (name, distance)
        }
        return isAlone ? best : nil
    }

    /// Lebih panjang dari nama mana pun.
    private static let longest = 40

    /// Sepertiga hurufnya boleh keliru.
    private static func farthest(of length: Int) -> Int { length / 3 }

    /// Banyaknya huruf yang ditambah, dibuang, diganti, atau bertukar dengan tetangganya.
    static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var before: [Int] = []
        var above = Array(0...second.count)
        for (row, letter) in first.enumerated() {
            var current = [row + 1]
            for (column, other) in second.enumerated() {
                var steps = min(above[column] + (letter == other ? 0 : 1), above[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other { steps = min(steps, before[column - 1] + 1) }
                current.append(steps)
            }
            (before, above) = (above, current)
        }
        return above[second.count]
    }
}
