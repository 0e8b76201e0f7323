import BudgetModel
import SeededRandom

/// Jenis tabel yang sudah diukur pada tabel nyata.
package enum PaperFamily: String, Sendable, CaseIterable {
    case regency = "ringkasan kabupaten, miliar dibulatkan"
    case province = "anggaran provinsi berkode, induk salah cetak"
    case recapSeven = "rekap tujuh tingkat"
    case recapThirteen = "rekap tiga belas tingkat"
    case flat = "daftar datar dengan pagu berulang"

    /// Kertas acak jenis ini.
    package func paper(seed: UInt64) -> PrintedPaper {
        switch self {
        case .regency:
            var maker = RegencyPaper(seed: seed)
            return maker.paper()
        case .flat:
            var maker = FlatPaper(seed: seed)
            return maker.paper()
        case .province:
            return coded(seed, accountDepths: [2, 3, 4], isRagged: true).misprinted(seed: seed)
        case .recapSeven: return coded(seed, accountDepths: [], isRagged: false)
        case .recapThirteen: return coded(seed, accountDepths: [1, 2, 3, 4, 5, 6], isRagged: false)
        }
    }

    private func coded(_ seed: UInt64, accountDepths: [Int], isRagged: Bool) -> PrintedPaper {
        var maker = CodedPaper(
            seed: seed, sharesUnitCode: self != .province || seed.isMultiple(of: 2), accountDepths: accountDepths, isRagged: isRagged)
        let tree = maker.tree()
        var layout = PaperLayout(.programCode)
        layout.variant = Int(seed % 60)
        layout.hasTitles = seed.isMultiple(of: 3)
        layout.hasGrandTotal = self == .province && seed.isMultiple(of: 4)
        return PrintedPaper(tree, layout)
    }
}

extension PrintedPaper {
    /// Satu dari sepuluh induk dicetak lain daripada jumlah rinciannya.
    fileprivate func misprinted(seed: UInt64) -> PrintedPaper {
        var generator = SeededGenerator(seed: seed ^ 0x5EED)
        var paper = self
        for file in paper.files.indices {
            for row in paper.files[file].rows.indices where paper.files[file].rows[row].role == .parent {
                guard Int.random(in: 0..<10, using: &generator) == 0 else { continue }
                for index in paper.files[file].rows[row].amounts.indices {
                    let amount = paper.files[file].rows[row].amounts[index]
                    let sen = amount.sen + Int64.random(in: 1...(amount.sen / 200 + 10), using: &generator) * 100
                    paper.files[file].rows[row].amounts[index].sen = sen
                    paper.files[file].rows[row].cells[amount.column] = format.text(sen)
                }
            }
        }
        return paper
    }
}
