/// Satu tempat yang menyebut kode aturan, dan apa yang dituntut darinya.
public struct RulePlace {
    /// Tuntutan terhadap kode di sebuah tempat.
    public enum Demand {
        /// Semua kode di daftar, masing-masing satu kali, dan tidak ada yang lain.
        case each
        /// Semua kode di daftar, boleh berulang.
        case all
        /// Hanya kode di daftar, boleh tidak semuanya.
        case known
    }

    private let name: String
    private let demand: Demand
    private let ids: [String]

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ name: String, _ demand: Demand, _ ids: [String]) {
        self.name = name
        self.demand = demand
        self.ids = ids
    }

    /// Kesenjangan tempat ini terhadap daftar.
    fileprivate func gaps(from list: [String]) -> [String] {
        var gaps: [String] = []
        if demand != .known { gaps += list.filter { !ids.contains($0) }.map { "\(name): \($0) tidak ada" } }
        if demand != .all { gaps += ids.filter { !list.contains($0) }.map { "\(name): \($0) tidak ada di daftar" } }
        if demand == .each { gaps += RuleList.repeated(ids).map { "\(name): \($0) lebih dari sekali" } }
        return gaps
    }
}

/// Daftar aturan yang menjadi ukuran semua tempat lain.
public struct RuleList {
    private let ids: [String]

    /// Kode menurut urutan daftarnya.
    public init(_ ids: [String]) {
        self.ids = ids
    }

    /// Setiap kesenjangan sebagai satu kalimat: di daftar sendiri, lalu di setiap tempat.
    public func gaps(in places: [RulePlace]) -> [String] {
        Self.repeated(ids).map { "daftar: \($0) lebih dari sekali" } + disorder + places.flatMap { $0.gaps(from: ids) }
    }

    /// Kode menaik di dalam hurufnya; urutan huruf milik daftar.
    private var disorder: [String] {
        Set(ids.map { $0.prefix(1) }).sorted().flatMap { letter in
            let family = ids.filter { $0.hasPrefix(letter) }
            return zip(family, family.dropFirst()).filter { $0 > $1 }.map { "daftar: \($1) berdiri sesudah \($0)" }
        }
    }

    fileprivate static func repeated(_ ids: [String]) -> [String] {
        Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
    }
}
