import BudgetAnalysis
import BudgetModel

/// Nama yang tulisannya paling dekat dengan sebuah nama yang tidak dikenal.
///
/// Calonnya beberapa nama yang paling banyak berbagi tiga huruf berurutan; di antaranya yang paling sedikit hurufnya harus
/// diubah. Yang dicari paling banyak seratus nama, sebanyak temuan yang ditampilkan.
struct NearestNames {
    private let names: [String]
    private let letters: [[UInt8]]
    private var places: [UInt32: [Int]] = [:]
    private var known: [String: (name: String, distance: Int)] = [:]

    private static let candidates = 16
    private static let longest = 200
    private static let searches = 100

    init(_ names: [String]) {
        self.names = names.distinct
        letters = self.names.map(Self.letters)
        for (index, letters) in letters.enumerated() {
            for part in Set(Self.parts(of: letters)) { places[part, default: []].append(index) }
        }
    }

    /// Nama terdekat; `nil` bila tidak ada satu nama pun, atau sudah terlalu banyak yang dicari.
    ///
    /// - Parameter part: Paling banyak satu di antara sekian huruf yang berbeda; `nil` berarti sejauh apa pun.
    mutating func nearest(to name: String, atMostOneIn part: Int? = nil) -> String? {
        guard let found = known[name] ?? search(name) else { return nil }
        known[name] = found
        guard let part else { return found.name }
        return found.distance * part <= max(name.count, found.name.count) ? found.name : nil
    }

    private func search(_ name: String) -> (name: String, distance: Int)? {
        guard known.count < Self.searches else { return nil }
        let wanted = Self.letters(of: name)
        var shared: [Int: Int] = [:]
        for part in Set(Self.parts(of: wanted)) {
            for place in places[part] ?? [] { shared[place, default: 0] += 1 }
        }
        let ranked = shared.sorted { left, right in
            // Berbagi dua dari tiga lebih dekat daripada berbagi tiga dari tiga puluh.
            let (first, second) = (
                left.value * (letters[right.key].count + wanted.count), right.value * (letters[left.key].count + wanted.count)
            )
            return first == second ? left.key < right.key : first > second
        }
        let likely = ranked.isEmpty ? Array(names.indices.prefix(Self.candidates)) : ranked.prefix(Self.candidates).map(\.key)
        return likely.map { (names[$0], Self.distance(wanted, letters[$0])) }.min { $0.1 < $1.1 }
    }

    private static func letters(of name: String) -> [UInt8] { Array(NameKey(name).text.utf8.prefix(longest)) }

    private static func parts(of letters: [UInt8]) -> [UInt32] {
        let space = UInt8(ascii: " ")
        let padded = [space] + letters + [space]
        return padded.indices.dropLast(2).map { UInt32(padded[$0]) << 16 | UInt32(padded[$0 + 1]) << 8 | UInt32(padded[$0 + 2]) }
    }

    /// Banyaknya huruf yang harus ditambah, dihapus, atau diganti.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var corner = row[0]
            row[0] = index + 1
            for (place, other) in right.enumerated() {
                let change = corner + (letter == other ? 0 : 1)
                corner = row[place + 1]
                row[place + 1] = min(change, row[place] + 1, corner + 1)
            }
        }
        return row[right.count]
    }
}
