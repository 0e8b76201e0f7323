public import BudgetModel
import Diagnostics
import ExactNumbers

extension BalanceLine {
    /// Baris contoh: `.balance(.revenue, "4 Pendapatan", "4.1 PAD", murni: 100)`. Kata pertama yang diawali angka adalah kode.
    public static func balance(
        _ kind: Kind, _ path: String..., office: String = "Dinas", murni: Int64? = nil, geser: Int64? = nil,
        perubahan: Int64? = nil, rounding: Int64 = 0, row: Int = 2
    ) -> BalanceLine {
        BalanceLine(
            year: 2024, office: office, kind: kind, path: path.map { CodedName(short: $0) },
            amounts: StageAmounts(murni: murni, geser: geser, perubahan: perubahan), rounding: Rupiah(rounding),
            location: SourceLocation(file: "apbd.csv", row: row)
        )
    }
}

extension PrintedBalance {
    /// Angka tertera contoh: `.printed(.surplus, murni: 100)`.
    public static func printed(
        _ kind: Kind, office: String = "Dinas", murni: Int64? = nil, perubahan: Int64? = nil, rounding: Int64 = 0, row: Int = 20
    ) -> PrintedBalance {
        PrintedBalance(
            kind: kind, label: kind.rawValue.uppercased(), year: 2024, office: office,
            amounts: StageAmounts(murni: murni, geser: nil, perubahan: perubahan), rounding: Rupiah(rounding),
            location: SourceLocation(file: "apbd.csv", row: row)
        )
    }
}

extension CodedName {
    fileprivate init(short text: String) {
        let words = text.split(separator: " ", maxSplits: 1).map { String($0) }
        if words.count == 2, words[0].first?.isNumber == true {
            self.init(code: words[0], name: words[1])
        } else {
            self.init(name: text)
        }
    }
}

extension StageAmounts {
    fileprivate init(murni: Int64?, geser: Int64?, perubahan: Int64?) {
        self.init()
        self[.original] = murni.map { Rupiah($0) }
        self[.shift(1)] = geser.map { Rupiah($0) }
        self[.revised] = perubahan.map { Rupiah($0) }
    }
}
