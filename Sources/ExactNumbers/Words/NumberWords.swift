/// Bahasa jumlah uang yang ditulis dengan huruf (terbilang).
///
/// Setiap kata berdiri sendiri: `dua juta sembilan ratus lima puluh ribu rupiah`. Rupiah selalu disebut, juga yang nol; sen hanya bila ada.
/// Nama bilangan besar menurut deret pendek: triliun 10^12, kuadriliun 10^15, dan seterusnya sampai batas ``Rupiah``.
public enum NumberWords: String, Sendable, CaseIterable {
    /// `seratus ribu rupiah lima puluh sen`.
    case indonesian
    /// `one hundred thousand rupiah fifty sen`.
    case english

    /// Jumlah uang dengan huruf; jumlah negatif mulai dengan `minus`.
    public func text(_ amount: Rupiah) -> String {
        let (rupiah, sen) = amount.sen.magnitude.quotientAndRemainder(dividingBy: 100)
        var words = amount.isNegative ? ["minus"] : []
        words += integer(rupiah) + ["rupiah"]
        if sen > 0 { words += integer(sen) + ["sen"] }
        return words.joined(separator: " ")
    }

    private func integer(_ number: UInt128) -> [String] {
        switch self {
        case .indonesian: IndonesianNumber.words(number)
        case .english: EnglishNumber.words(number)
        }
    }
}

/// Bilangan bulat sebagai kelompok-kelompok tiga angka.
enum NumberGroups {
    /// Kelompok dari yang terbesar, dengan tingkatnya: 0 satuan, 1 ribuan, 2 jutaan. Kelompok nol tidak termasuk.
    static func groups(_ number: UInt128) -> [(value: Int, level: Int)] {
        var groups: [(value: Int, level: Int)] = []
        var rest = number
        var level = 0
        while rest > 0 {
            let value = Int(rest % 1000)
            if value > 0 { groups.append((value, level)) }
            rest /= 1000
            level += 1
        }
        return groups.reversed()
    }
}
